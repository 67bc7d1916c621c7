//! Whose turnover counts.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Facts, Question, Truth};
use crate::law::circumstance::Ownership;
use crate::law::{ChoiceId, Regime, Stage};
use jiff::civil::Date;

/// The step on whose turnover counts; `None` where no method ever says it. What was published later is not cited.
pub fn step(facts: &Facts, regime: Regime, on: Date) -> Option<Step> {
    let rules = regime.rules();
    rules.method?;
    let presumption = rules.method_on(on).map(|method| method.presumption);
    let counts = Truth::over(facts.possible::<Ownership>(), |ownership| {
        matches!(ownership, Ownership::Controlled | Ownership::Presumed)
    });
    let basis = if presumption.is_some() { Basis::Guidance } else { Basis::Law };
    let cite = presumption.unwrap_or(rules.cites.maximum);
    let step = Step::new(Stage::Ceiling, Finding::GroupTurnover(counts), basis, cite).from([
        Question::Choice(ChoiceId::Ownership),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::GroupTurnover),
    ]);
    Some(match facts.possible::<Ownership>().known() {
        Some(ownership @ (Ownership::Presumed | Ownership::Rebutted)) if presumption.is_some() => {
            step.considering(Finding::Presumption(ownership.is()), cite)
        }
        _ => step,
    })
}
