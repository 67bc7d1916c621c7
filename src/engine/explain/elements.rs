//! Whether what was named stands on its elements.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::elements::{InfringementSet, named, stands};
use crate::law::provision::Element;
use crate::law::rules::Doubt;
use crate::law::{Circumstance, Regime, Stage};
use jiff::civil::Date;

/// One step for each provision named, with the limbs of its test.
pub fn steps(facts: &Facts, regime: Regime, sets: &[InfringementSet], on: Date) -> Vec<Step> {
    named(facts, regime)
        .into_iter()
        .map(|provision| {
            let questions = provision.elements.questions();
            let finding = Finding::Stands(provision.key, stands(sets, provision.key));
            let step = Step::new(Stage::Gate, finding, Basis::Law, regime.cite(provision.cite))
                .from(questions.map(Question::Choice));
            let elements = provision.elements.each().iter();
            elements.fold(step, |step, element| with_limb(step, facts, regime.doubt(on), *element, on))
        })
        .collect()
}

/// Notes each limb whose answer is settled, met or not.
fn with_limb(step: Step, facts: &Facts, doubt: Doubt, element: Element, on: Date) -> Step {
    let Element::Answer { question, breach, cite } = element else { return step };
    let options = facts.options_under(question, doubt);
    let mut only = options.iter();
    let (Some(option), None) = (only.next(), only.next()) else { return step };
    let circumstance = Circumstance { question, option };
    let broken = breach.holds(circumstance);
    step.considering(Finding::Limb(circumstance, Truth::from_sides(!broken, broken)), cite.on(on))
}
