//! What the views in play make of a circumstance.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::Question;
use crate::engine::find::weigh::Weighing;
use crate::law::{Regime, Stage};

/// That an instance weighs a circumstance for the amount and not for whether there is a fee: `note-amount-only`.
pub const AMOUNT_ONLY: &str = "amount-only";

/// The step on one circumstance.
pub fn step(stage: Stage, regime: Regime, weighing: &Weighing) -> Step {
    let said = weighing.readings.iter().map(|(view, direction, _)| (*view, *direction)).collect();
    let finding = if weighing.settled { Finding::Weighed } else { Finding::WeighedIfSo };
    let mut step = Step::new(
        stage,
        finding(weighing.criterion, weighing.circumstance, said),
        Basis::View,
        regime.cite(weighing.criterion.cite()),
    )
    .from([Question::Choice(weighing.circumstance.question)]);
    for (_, _, cite) in &weighing.readings {
        step = step.citing(*cite);
    }
    if let (true, Some((_, _, cite))) = (weighing.amount_only, weighing.readings.first()) {
        step = step.considering(Finding::Note(AMOUNT_ONLY), *cite);
    }
    match regime.rules().method.and_then(|method| method.judged_on(weighing.criterion)) {
        Some(cite) => step.considering(Finding::JudgedOn(weighing.criterion), cite),
        None => step,
    }
}
