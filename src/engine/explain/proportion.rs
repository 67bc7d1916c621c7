//! Proportion, and inability to pay.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question};
use crate::law::circumstance::Body;
use crate::law::rules::Precedent;
use crate::law::{Circumstance, Regime, Stage};
use jiff::civil::Date;

/// The step on proportion: no number of its own, never above the ceiling; and what was put forward
/// on inability to pay, test by test.
pub fn step(facts: &Facts, regime: Regime, on: Date) -> Step {
    let rules = regime.rules();
    let mut step = Step::new(Stage::Proportion, Finding::Proportionate, Basis::Law, rules.cites.proportion);
    let Some(method) = rules.method else { return step };
    for met_by in method.inability_tests {
        let test = Question::Choice(met_by.question);
        if facts.answered(test) {
            let finding = inability(facts, *met_by);
            step = step.from([test]).considering(finding, method.inability);
        }
    }
    let may_be_public = facts.possible::<Body>().may_be(Body::PublicAuthority);
    let here = may_be_public && rules.processing_time().is_none();
    let known = |precedent: &&Precedent| precedent.from.is_none_or(|from| from <= on);
    for precedent in rules.precedents.iter().filter(|_| here).filter(known) {
        let lowered = Finding::Lowered(precedent.case, precedent.before, precedent.after);
        step = step.considering(lowered, precedent.cite);
    }
    step
}

/// What was answered to a test of inability to pay, and whether that meets it.
fn inability(facts: &Facts, met_by: Circumstance) -> Finding {
    let question = met_by.question;
    let options = facts.open_options(question);
    match (options.iter().next(), options.len()) {
        (Some(option), 1) => {
            let answer = Circumstance { question, option };
            Finding::InabilityTest(answer, answer == met_by)
        }
        _ => Finding::InabilityOpen(question),
    }
}
