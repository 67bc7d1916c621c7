//! The rules, one file for each kind of error.

mod amounts;
mod clocks;
mod conditions;
mod fault_found;
mod grounds;
mod later;
mod method;
mod practice;
mod reasons;
mod together;
mod turnover;
mod weighed;

use super::fault::{Code, Fault};
use super::under::{Case, Under};
use crate::law::Citation;

/// A rule: what it finds wrong.
type Rule = fn(Under) -> Vec<Fault>;

/// Every rule.
const RULES: [Rule; 12] = [
    grounds::find,
    conditions::find,
    fault_found::find,
    amounts::find,
    together::find,
    turnover::find,
    method::find,
    weighed::find,
    reasons::find,
    clocks::find,
    later::find,
    practice::find,
];

/// What every rule finds wrong.
pub fn all(case: &Case) -> Vec<Fault> {
    let Some(found) = case.assessment.result.as_ref() else { return without_rules(case) };
    let Case { facts, decision, on, assessment } = *case;
    let under = Under { facts, decision, found, problems: &assessment.problems, regime: found.regime, on };
    RULES.iter().flat_map(|rule| rule(under)).collect()
}

/// Where no rules apply: a fee cannot follow, if the law that applies has none.
fn without_rules(case: &Case) -> Vec<Fault> {
    let scope = &case.assessment.scope;
    let refusals = scope.refusals().iter().filter(|_| scope.is_no_fine());
    let cites: Vec<Citation> = refusals.flat_map(|refusal| refusal.cites().iter().copied()).collect();
    let fault = cites
        .split_first()
        .map(|(first, rest)| Fault::of(Code::NoFineHere, *first).citing(rest.iter().copied()));
    fault.into_iter().collect()
}
