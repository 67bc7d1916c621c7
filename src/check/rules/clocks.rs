//! The clocks of a case: the time to decide, to appeal and to pay, and the order of its days.

use super::amounts::maximum_cite;
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::timeline::DateRule;
use crate::engine::{DateId, ProblemKind};
use jiff::civil::Date;

pub(super) fn find(under: Under) -> Vec<Fault> {
    let mut faults: Vec<Fault> = [late(under), appeal(under), payment(under)].into_iter().flatten().collect();
    let problems = under.problems.iter();
    let order = problems.filter(|problem| problem.kind == ProblemKind::OutOfOrder);
    faults.extend(order.map(|_| Fault::of(Code::DatesOutOfOrder, maximum_cite(under))));
    faults
}

/// The date rule with a key, with the last day to appeal as the law has it.
fn rule(under: Under, key: &str) -> Option<DateRule> {
    let mut facts = under.facts.clone();
    facts.set_date(DateId::AppealBy, None);
    under.found.dates(&facts).into_iter().find(|rule| rule.key == key)
}

/// Decided after the time that the authority has for a case.
fn late(under: Under) -> Option<Fault> {
    let rule = rule(under, "decide")?;
    let last = rule.day?;
    let decided = under.facts.date_span(DateId::Decided).filter(|decided| decided.low > last)?;
    Some(Fault::of(Code::DecidedLate, rule.cite).about([Part::Named(decided.low), Part::LastDay(last)]))
}

fn appeal(under: Under) -> Option<Fault> {
    short(Code::AppealShort, rule(under, "appeal")?, under.facts.known_date(DateId::AppealBy)?)
}

fn payment(under: Under) -> Option<Fault> {
    short(Code::PayShort, rule(under, "payment")?, under.decision.pay_by?)
}

/// A day that the decision names, before the last one by the law.
fn short(code: Code, rule: DateRule, named: Date) -> Option<Fault> {
    let last = rule.day.filter(|last| named < *last)?;
    Some(Fault::of(code, rule.cite).about([Part::Named(named), Part::LastDay(last)]))
}
