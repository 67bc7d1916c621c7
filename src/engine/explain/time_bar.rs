//! Until when a fee can be decided.

use super::step::{Finding, Step};
use crate::engine::facts::{DateId, Facts, Question, Span, Truth};
use crate::engine::find::time_bar::last_day;
use crate::law::Verified;
use crate::law::procedure::{TimeBar, TimeBarRule};

/// Says from when to when the period runs, and what stopped it.
pub fn explain(step: Step, facts: &Facts, bar: TimeBar, passes: Truth) -> Step {
    let step = step.from(counted(bar.rule).iter().copied().map(Question::Date));
    match bar.rule {
        TimeBarRule::ChanceToComment => with_both_ends(step, facts, bar),
        TimeBarRule::NoticeOrDecision => with_interruption(with_end(step, facts, bar), facts, bar, passes),
        TimeBarRule::Decision | TimeBarRule::DecisionUnlessStopped => with_end(step, facts, bar),
    }
}

/// The dates that a rule counts between.
pub const fn counted(rule: TimeBarRule) -> &'static [DateId] {
    match rule {
        TimeBarRule::ChanceToComment => &[DateId::BreachStart, DateId::BreachEnd, DateId::Chance],
        TimeBarRule::NoticeOrDecision => &[DateId::BreachEnd, DateId::Notice, DateId::Decided],
        TimeBarRule::Decision | TimeBarRule::DecisionUnlessStopped => &[DateId::BreachEnd, DateId::Decided],
    }
}

fn with_end(step: Step, facts: &Facts, bar: TimeBar) -> Step {
    match facts.known_date(DateId::BreachEnd).and_then(|end| last_day(bar, end)) {
        Some(limit) => step.considering(Finding::TimeBarEnds(limit), bar.period.cite),
        None => step,
    }
}

fn with_interruption(step: Step, facts: &Facts, bar: TimeBar, passes: Truth) -> Step {
    let event = facts.date_span(DateId::Notice).or(facts.date_span(DateId::Decided));
    match event.and_then(Span::known).filter(|_| passes == Truth::Yes) {
        Some(day) => step.considering(Finding::Interrupted(day), bar.period.cite),
        None => step,
    }
}

fn with_both_ends(step: Step, facts: &Facts, bar: TimeBar) -> Step {
    let end = facts.date_span(DateId::BreachEnd);
    let start = facts.date_span(DateId::BreachStart).or(end);
    let limits = start.zip(end).map(|(start, end)| (last_day(bar, start.low), last_day(bar, end.high)));
    match limits {
        Some((Some(first), Some(last))) if first == last => {
            step.considering(Finding::TimeBarEnds(last), bar.period.cite)
        }
        Some((Some(first), Some(last))) => {
            let inferred = bar.period.cite.verified(Verified::Inferred);
            step.considering(Finding::TimeBarBetween(first, last), inferred)
        }
        _ => step,
    }
}
