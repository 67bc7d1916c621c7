//! Until when a fee can be decided.

use super::step::{Finding, Step};
use crate::engine::facts::{DateId, Facts, Question, Span, Truth};
use crate::engine::find::elements::named;
use crate::engine::find::time_bar::tiers;
use crate::law::procedure::{Period, TimeBar, TimeBarFrom, TimeBarRule};
use crate::law::{Figure, Regime, Tier, Verified};
use jiff::civil::Date;

/// Says from when to when the period runs, and what stopped it; `None` where no time bar was read.
pub fn explain(step: Step, facts: &Facts, regime: Regime, passes: Truth) -> Option<Step> {
    let bar = regime.procedure().time_bar?;
    let step = step.from(counted(bar).into_iter().map(Question::Date));
    let step = match bar.rule {
        TimeBarRule::ChanceToComment => with_both_ends(step, facts, bar),
        TimeBarRule::NoticeOrDecision => {
            with_interruption(with_end(step, facts, regime, bar), facts, bar, passes)
        }
        TimeBarRule::NoticeStartsAnew | TimeBarRule::Decision | TimeBarRule::DecisionUnlessStopped => {
            with_end(step, facts, regime, bar)
        }
    };
    Some(with_last_end(step, facts, bar))
}

/// The dates that a rule counts between.
pub fn counted(bar: TimeBar) -> Vec<DateId> {
    let events: &[DateId] = match bar.rule {
        TimeBarRule::ChanceToComment => {
            return vec![DateId::BreachStart, DateId::BreachEnd, DateId::Chance];
        }
        TimeBarRule::NoticeOrDecision | TimeBarRule::NoticeStartsAnew => &[DateId::Notice, DateId::Decided],
        TimeBarRule::Decision | TimeBarRule::DecisionUnlessStopped => &[DateId::Decided],
    };
    let begun = bar.goes_by_the_first_day().then_some(DateId::BreachStart);
    begun.into_iter().chain([DateId::BreachEnd]).chain(events.iter().copied()).collect()
}

/// The last day of a period that runs from the end of the breach, of each that may be the one; or that it runs from
/// another day.
fn with_end(step: Step, facts: &Facts, regime: Regime, bar: TimeBar) -> Step {
    if bar.from != TimeBarFrom::End {
        return step.considering(Finding::TimeBarFromDiscovery, bar.period.cite);
    }
    let Some(end) = facts.known_date(DateId::BreachEnd) else { return step };
    let step = if bar.lower.is_none() {
        with_day(step, end, bar.period, Finding::TimeBarEnds)
    } else {
        let tiers = tiers(&named(facts, regime));
        let told = if tiers.is_empty() { vec![Tier::Lower, Tier::Higher] } else { tiers };
        told.into_iter().fold(step, |step, tier| {
            with_day(step, end, bar.of(tier), |day| Finding::TimeBarEndsInTier(tier, day))
        })
    };
    match bar.minor {
        Some(minor) => with_day(step, end, minor, Finding::TimeBarEndsIfMinor),
        None => step,
    }
}

fn with_day(step: Step, end: Date, period: Figure<Period>, finding: impl Fn(Date) -> Finding) -> Step {
    match period.value.after(end) {
        Some(limit) => step.considering(finding(limit), period.cite),
        None => step,
    }
}

fn with_last_end(step: Step, facts: &Facts, bar: TimeBar) -> Step {
    match facts.known_date(DateId::BreachEnd).zip(bar.at_most) {
        Some((end, at_most)) => with_day(step, end, at_most, Finding::TimeBarAtMost),
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
    let last_day = |from: Date| bar.period.value.after(from);
    let end = facts.date_span(DateId::BreachEnd);
    let start = facts.date_span(DateId::BreachStart).or(end);
    let limits = start.zip(end).map(|(start, end)| (last_day(start.low), last_day(end.high)));
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
