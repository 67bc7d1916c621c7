//! Whose turnover counts.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Facts, Question, Truth};
use crate::law::circumstance::Ownership;
use crate::law::{ChoiceId, Regime, Stage};

/// The step on whose turnover counts; `None` where no method says it.
pub fn step(facts: &Facts, regime: Regime) -> Option<Step> {
    let cite = regime.rules().method?.presumption;
    let counts = Truth::over(facts.possible::<Ownership>(), |ownership| {
        matches!(ownership, Ownership::Controlled | Ownership::Presumed)
    });
    let step = Step::new(Stage::Ceiling, Finding::GroupTurnover(counts), Basis::Guidance, cite).from([
        Question::Choice(ChoiceId::Ownership),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::GroupTurnover),
    ]);
    Some(match facts.possible::<Ownership>().known() {
        Some(ownership @ (Ownership::Presumed | Ownership::Rebutted)) => {
            step.considering(Finding::Presumption(ownership.is()), cite)
        }
        _ => step,
    })
}
