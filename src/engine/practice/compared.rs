//! Who compares with what.

use super::group::Group;
use crate::engine::facts::{Facts, insert};
use crate::law::Regime;
use crate::law::circumstance::Body;
use crate::law::rules::PublicBodies;

/// What a body is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The decisions of a group, where the model has no sample or too small a one.
    pub group: Option<Group>,
    /// What the model expects.
    pub by_model: bool,
}

/// What a body compares with: Nordic public bodies with one another, those who cannot be charged with
/// nothing, and nobody under the Criminal Data Act with the model.
pub const fn of_body(body: Body, regime: Regime) -> Compared {
    let group = match (regime, body) {
        (Regime::SeCriminalDataAct | Regime::SeGdpr, Body::PublicAuthority) => {
            Some(Group::SwedishAuthorities)
        }
        (Regime::NoGdpr, Body::PublicAuthority) => Some(Group::NorwegianPublic),
        _ => None,
    };
    let exempt =
        matches!((body, regime.rules().public_bodies), (Body::PublicAuthority, PublicBodies::Exempt(_)));
    let by_model = group.is_none() && !exempt && !matches!(regime, Regime::SeCriminalDataAct);
    Compared { group, by_model }
}

/// The groups that the one assessed may compare with.
pub fn groups(facts: &Facts, regime: Regime) -> Vec<Group> {
    let mut groups = Vec::new();
    for body in facts.possible::<Body>().values() {
        if let Some(group) = of_body(body, regime).group {
            insert(&mut groups, group);
        }
    }
    groups
}

/// Whether the model speaks of someone whom the facts leave.
pub fn is_expected(facts: &Facts, regime: Regime) -> bool {
    facts.possible::<Body>().values().any(|body| of_body(body, regime).by_model)
}
