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

/// What every rule finds wrong.
pub fn all(case: &Case) -> Vec<Fault> {
    let Some(found) = case.assessment.result.as_ref() else { return without_rules(case) };
    let Case { facts, decision, on, assessment } = *case;
    let under = Under { facts, decision, found, problems: &assessment.problems, regime: found.regime, on };
    // Each is called by its name: a table of functions could not move to the part of the page that comes later.
    let of_each = [
        grounds::find(under),
        conditions::find(under),
        fault_found::find(under),
        amounts::find(under),
        together::find(under),
        turnover::find(under),
        method::find(under),
        weighed::find(under),
        reasons::find(under),
        clocks::find(under),
        later::find(under),
        practice::find(under),
    ];
    of_each.into_iter().flatten().collect()
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
