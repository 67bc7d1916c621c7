//! The clocks of a case: the time to decide, to appeal and to pay, and the order of its days.

use super::amounts::maximum_cite;
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::time_bar;
use crate::engine::find::timeline::DateRule;
use crate::engine::{Answer, DateId, ProblemKind, Question, Truth};
use crate::law::ChoiceId;
use jiff::civil::Date;

pub(super) fn find(under: Under) -> Vec<Fault> {
    let each = [late(under), oldest(under), not_binding(under), appeal(under), payment(under)];
    let mut faults: Vec<Fault> = each.into_iter().flatten().collect();
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

/// Of several acts that are charged one by one, the oldest may be too old though the last is not: what is asked of the end of
/// the breach is asked of its beginning.
fn oldest(under: Under) -> Option<Fault> {
    under.decision.acts.filter(|acts| *acts > 1)?;
    let bar = under.regime.procedure().time_bar?;
    let first = under.facts.date_span(DateId::BreachStart)?;
    under.facts.date_span(DateId::BreachEnd).filter(|last| last.low > first.high)?;
    let mut of_the_oldest = under.facts.clone();
    of_the_oldest.set_date(DateId::BreachEnd, Some(Answer::Given(first)));
    let fault = Fault::of(Code::PartlyBarred, bar.period.cite).about([Part::Named(first.low)]);
    match time_bar::passes(&of_the_oldest, bar, &under.found.combinations.broken) {
        Truth::Yes => None,
        Truth::No => Some(fault),
        Truth::Open => {
            let days = [DateId::BreachStart, DateId::Chance, DateId::Notice, DateId::Decided];
            Some(fault.hanging_on(under.open(&days.map(Question::Date))))
        }
    }
}

/// An order was not disobeyed before it was binding.
fn not_binding(under: Under) -> Option<Fault> {
    let (binding, obeyed) = under.decision.order_binding.zip(under.decision.obeyed_on)?;
    let cite = under.regime.provision("gdpr-58-2")?.ceiling.cite();
    let fault = Fault::of(Code::OrderNotBinding, under.regime.cite(cite));
    let fault = fault.about([Part::Named(obeyed), Part::LastDay(binding.high)]);
    match obeyed {
        day if day <= binding.low => Some(fault),
        day if day <= binding.high => Some(fault.hanging_on([Question::Choice(ChoiceId::EarlierOrders)])),
        _ => None,
    }
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
