//! What the views in play make of a circumstance.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::Question;
use crate::engine::find::weigh::Weighing;
use crate::law::{Citation, Regime, Stage, ViewId};
use jiff::civil::Date;

/// That an instance weighs a circumstance for the amount and not for whether there is a fee: `note-amount-only`.
pub const AMOUNT_ONLY: &str = "amount-only";

/// The step on one circumstance.
pub fn step(stage: Stage, regime: Regime, weighing: &Weighing, on: Date) -> Step {
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
    match judged(regime, weighing, on) {
        Some((view, cite)) => step.considering(Finding::JudgedOn(view, weighing.criterion), cite),
        None => step,
    }
}

/// What the published method judges the criterion on, and the view that reads the fact by it. Where only others do,
/// which may hold the contrary, it is left out.
fn judged(regime: Regime, weighing: &Weighing, on: Date) -> Option<(ViewId, Citation)> {
    let method = regime.rules().method_on(on)?;
    let cite = method.judged_on(weighing.criterion)?;
    let by_it = |(view, _, _): &&(ViewId, _, _)| {
        regime
            .view(*view)
            .is_some_and(|view| view.positions.iter().any(|held| held.cite.source == method.source))
    };
    weighing.readings.iter().find(by_it).map(|(view, _, _)| (*view, cite))
}
