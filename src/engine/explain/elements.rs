//! Whether what was named stands on its elements.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::elements::{InfringementSet, element_questions, is_met, limb_cite, named, stands};
use crate::law::{ChoiceId, Circumstance, Regime, Stage};

/// One step for each provision named, with the limbs of its test.
pub fn steps(facts: &Facts, regime: Regime, sets: &[InfringementSet]) -> Vec<Step> {
    named(facts, regime)
        .into_iter()
        .map(|provision| {
            let questions = || element_questions(provision.key);
            let finding = Finding::Stands(provision.key, stands(sets, provision.key));
            let mut step = Step::new(Stage::Gate, finding, Basis::Law, regime.cite(provision.cite))
                .from(questions().map(Question::Choice));
            for id in questions() {
                step = with_limb(step, facts, regime, id);
            }
            step
        })
        .collect()
}

/// Notes each limb whose answer is settled, met or not.
fn with_limb(step: Step, facts: &Facts, regime: Regime, id: ChoiceId) -> Step {
    let options = facts.options_under(id, regime);
    let mut only = options.iter();
    let (Some(option), None) = (only.next(), only.next()) else { return step };
    let circumstance = Circumstance { question: id, option };
    let met = Truth::from_sides(is_met(circumstance), !is_met(circumstance));
    step.considering(Finding::Limb(circumstance, met), limb_cite(id))
}
