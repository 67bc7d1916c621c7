//! Proportion, and inability to pay.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question, Truth};
use crate::law::circumstance::{AssetLoss, Body, SocialContext, Viability};
use crate::law::rules::{Afterwards, Precedent};
use crate::law::{ChoiceId, Regime, Stage};
use jiff::civil::Date;

/// The step on proportion: no number of its own, never above the ceiling; and what was put forward
/// on inability to pay, test by test.
pub fn step(facts: &Facts, regime: Regime, on: Date) -> Step {
    let rules = regime.rules();
    let mut step = Step::new(Stage::Proportion, Finding::Proportionate, Basis::Law, rules.cites.proportion);
    let Some(method) = rules.method else { return step };
    for (id, met) in inability(facts, regime) {
        if facts.answered(Question::Choice(id)) {
            step = step
                .from([Question::Choice(id)])
                .considering(Finding::InabilityTest(id, met), method.inability);
        }
    }
    let may_be_public = facts.possible::<Body>().may_be(Body::PublicAuthority);
    let here = may_be_public && rules.afterwards != Afterwards::ProcessingTime;
    let known = |precedent: &&Precedent| precedent.from.is_none_or(|from| from <= on);
    for precedent in rules.precedents.iter().filter(|_| here).filter(known) {
        let lowered = Finding::Lowered(precedent.case, precedent.before, precedent.after);
        step = step.considering(lowered, precedent.cite);
    }
    step
}

/// The tests of inability to pay: three in the Guidelines, of which the ICO puts the first.
fn inability(facts: &Facts, regime: Regime) -> Vec<(ChoiceId, Truth)> {
    let viability = Truth::over(facts.possible::<Viability>(), |answer| answer == Viability::Jeopardised);
    if regime == Regime::UkGdpr {
        return vec![(ChoiceId::Viability, viability)];
    }
    vec![
        (ChoiceId::Viability, viability),
        (
            ChoiceId::AssetLoss,
            Truth::over(facts.possible::<AssetLoss>(), |answer| answer == AssetLoss::Proven),
        ),
        (
            ChoiceId::SocialContext,
            Truth::over(facts.possible::<SocialContext>(), |answer| answer == SocialContext::Specific),
        ),
    ]
}
