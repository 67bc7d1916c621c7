//! For whom the rule on public authorities is.

use super::step::{Finding, Step};
use crate::engine::facts::Question;
use crate::law::public_bodies::PublicBodies;
use crate::law::{ChoiceId, Citation, Regime};

/// A step that rests on the rule, with the public bodies that it is for, and with what takes one out of it.
pub fn with_its_scope(step: Step, regime: Regime) -> Step {
    let PublicBodies { only, unless_economic, .. } = regime.rules().public_bodies;
    let step = match only {
        Some(only) => step
            .from([Question::Choice(ChoiceId::PublicKind)])
            .considering(Finding::PublicRuleFor(only.value), only.cite),
        None => step,
    };
    match unless_economic {
        Some(cite) => step
            .from([Question::Choice(ChoiceId::Economic)])
            .considering(Finding::PublicRuleUnlessEconomic, cite),
        None => step,
    }
}

/// Where an authority has maxima of its own.
pub fn cite(regime: Regime) -> Option<Citation> {
    let public = regime.rules().public_bodies;
    public.maxima().map(|_| public.cite())
}
