//! The time bar: until when a fee can be decided.

use crate::engine::facts::{DateId, Facts, Span, Truth};
use crate::law::procedure::{TimeBar, TimeBarRule};
use jiff::civil::Date;

/// Whether the fee is in time.
pub fn passes(facts: &Facts, bar: TimeBar) -> Truth {
    match bar.rule {
        TimeBarRule::ChanceToComment => chance_to_comment(facts, bar),
        TimeBarRule::NoticeOrDecision => notice_or_decision(facts, bar),
        TimeBarRule::Decision => decision(facts, bar, false),
        TimeBarRule::DecisionUnlessStopped => decision(facts, bar, true),
    }
}

/// The fee must have been decided before the period from the end of the infringement was over. Where
/// something else may have stopped it, a later decision leaves the question open.
fn decision(facts: &Facts, bar: TimeBar, may_be_stopped: bool) -> Truth {
    let end = facts.date_span(DateId::BreachEnd);
    let in_time = |(end, decided)| {
        let in_time = in_time(bar, end, decided);
        if may_be_stopped { in_time.or(Truth::Open) } else { in_time }
    };
    end.zip(facts.date_span(DateId::Decided)).map_or(Truth::Open, in_time)
}

/// Sweden: the chance to comment must fall within five years of the breach. For a continuing breach
/// both its first and its last day are tested, for the text does not say which counts. A first day
/// that is not given may lie any time before, a last day any time after.
fn chance_to_comment(facts: &Facts, bar: TimeBar) -> Truth {
    let end = facts.date_span(DateId::BreachEnd);
    let start = facts.date_span(DateId::BreachStart);
    facts.date_span(DateId::Chance).map_or(Truth::Open, |chance| {
        Truth::from_sides(
            end.and_then(|end| last_day(bar, end.high)).is_none_or(|limit| chance.low <= limit),
            start.is_none_or(|start| last_day(bar, start.low).is_some_and(|limit| chance.high > limit)),
        )
    })
}

/// Norway: five years from the end of the infringement, unless notice or decision came first.
fn notice_or_decision(facts: &Facts, bar: TimeBar) -> Truth {
    let end = facts.date_span(DateId::BreachEnd);
    let notice = facts.date_span(DateId::Notice);
    let decided = facts.date_span(DateId::Decided);
    match (end, notice, decided) {
        (Some(end), Some(notice), Some(decided)) => in_time(bar, end, notice).or(in_time(bar, end, decided)),
        // A decision comes after its notice.
        (Some(end), Some(notice), None) => in_time(bar, end, notice),
        // A notice that was not dated may have come in time even if the decision did not.
        (Some(end), None, Some(decided)) if in_time(bar, end, decided) == Truth::Yes => Truth::Yes,
        _ => Truth::Open,
    }
}

/// Whether an event came before the period from the end of the infringement was over.
fn in_time(bar: TimeBar, end: Span<Date>, event: Span<Date>) -> Truth {
    Truth::from_sides(
        last_day(bar, end.high).is_none_or(|limit| event.low <= limit),
        last_day(bar, end.low).is_some_and(|limit| event.high > limit),
    )
}

/// The last day of the period from a day; `None` past the end of the calendar.
pub fn last_day(bar: TimeBar, from: Date) -> Option<Date> {
    bar.period.value.after(from)
}
