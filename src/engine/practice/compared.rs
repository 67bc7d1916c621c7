//! Who compares with what.

use crate::engine::facts::{Facts, Truth, insert};
use crate::engine::find::payer::Who;
use crate::law::Regime;
use crate::law::circumstance::Body;
use crate::law::comparison::Group;

/// What a body is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The decisions of a group, where the model has no sample or too small a one.
    pub group: Option<Group>,
    /// What the model expects.
    pub by_model: bool,
}

/// What a body compares with: public authorities with their like where there is a group of them, those
/// who cannot be charged with nothing, and the others with the model where it speaks of the regime.
pub fn of_body(facts: &Facts, body: Body, regime: Regime) -> Compared {
    let rules = regime.rules();
    let is_authority = body == Body::PublicAuthority;
    let group = rules.comparison.authorities.filter(|_| is_authority);
    let exempt = is_authority && Who::of(facts, regime).among(|other| other == body).exempt() == Truth::Yes;
    Compared { group, by_model: rules.comparison.by_model && group.is_none() && !exempt }
}

/// The groups that the one assessed may compare with.
pub fn groups(facts: &Facts, regime: Regime) -> Vec<Group> {
    let mut groups = Vec::new();
    for body in facts.possible::<Body>().values() {
        if let Some(group) = of_body(facts, body, regime).group {
            insert(&mut groups, group);
        }
    }
    groups
}

/// Whether the model covers someone whom the facts leave.
pub fn is_expected(facts: &Facts, regime: Regime) -> bool {
    facts.possible::<Body>().values().any(|body| of_body(facts, body, regime).by_model)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(regime: Regime, body: Body) -> (Option<Group>, bool) {
        let mut facts = Facts::default();
        facts.read("infringements", "gdpr-6").unwrap();
        let Compared { group, by_model } = of_body(&facts, body, regime);
        (group, by_model)
    }

    /// DSG § 30(5): no fines on authorities in Austria. UAVG Art. 18: in the Netherlands they pay as others do. In Sweden and Norway
    /// there are lists of decisions on them.
    #[test]
    fn an_authority_compares_with_its_like_or_with_others_where_it_can_be_fined() {
        assert_eq!(of(Regime::AtGdpr, Body::PublicAuthority), (None, false));
        assert_eq!(of(Regime::NlGdpr, Body::PublicAuthority), (None, true));
        assert_eq!(of(Regime::SeGdpr, Body::PublicAuthority), (Some(Group::SwedishAuthorities), false));
        for regime in [Regime::AtGdpr, Regime::NlGdpr, Regime::SeGdpr] {
            assert_eq!(of(regime, Body::Company), (None, true), "{}", regime.key());
        }
    }
}
