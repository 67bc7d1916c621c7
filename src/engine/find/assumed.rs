//! What is assumed as long as nothing is said.

use super::payer;
use super::scope::{self, Scope};
use crate::engine::facts::Facts;
use crate::law::ChoiceId;

/// The questions of which something is assumed that the result turns on: which rules apply, and who would pay.
pub fn assumed(facts: &Facts, scope: &Scope) -> Vec<ChoiceId> {
    let mut assumed = scope::assumed(facts, scope);
    if let Some(regime) = scope.working() {
        assumed.extend(payer::assumed(&scope::under(facts, regime), regime));
    }
    assumed
}
