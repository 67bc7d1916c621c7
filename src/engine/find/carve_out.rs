//! Provisions that fall away on some answers, while the rest of the rules stays.

use crate::engine::facts::{Facts, Truth};
use crate::law::provision::Provision;
use crate::law::scope::{CarveOut, Effect};
use crate::law::{ChoiceId, Regime};

/// Whether the answers are those of a carve-out. Its questions are independent of each other.
pub fn meets(carve_out: &CarveOut, facts: &Facts) -> Truth {
    let each = carve_out.when.iter().map(|(question, options)| {
        let left = facts.open_options(*question);
        Truth::from_sides(left.meets(*options), !left.is_within(*options))
    });
    each.fold(Truth::Yes, Truth::and)
}

/// The carve-outs of a regime that speak of a provision.
pub fn of(provision: &Provision, regime: Regime) -> impl Iterator<Item = &'static CarveOut> {
    let key = provision.key;
    regime.rules().carve_outs.iter().filter(move |carve_out| carve_out.takes.has(key))
}

/// Whether a provision may fall away.
pub fn may_take(provision: &Provision, facts: &Facts, regime: Regime) -> bool {
    of(provision, regime).any(|carve_out| meets(carve_out, facts) != Truth::No)
}

/// Whether it is open whether a provision falls away, since that depends on more than the facts.
pub fn depends(provision: &Provision, facts: &Facts, regime: Regime) -> bool {
    of(provision, regime)
        .any(|carve_out| carve_out.effect == Effect::Depends && meets(carve_out, facts) != Truth::No)
}

/// The carve-outs that take what was named out for certain, on their answers.
pub fn certain(named: &[&'static Provision], regime: Regime) -> impl Iterator<Item = &'static CarveOut> {
    let takes = |carve_out: &&CarveOut| named.iter().any(|provision| carve_out.takes.has(provision.key));
    let certain = regime.rules().carve_outs.iter().filter(|carve_out| carve_out.effect == Effect::Certain);
    certain.filter(takes)
}

/// Whether a question bears on a carve-out of a regime.
pub fn bears_on(regime: Regime, id: ChoiceId) -> bool {
    regime.rules().carve_outs.iter().flat_map(|carve_out| carve_out.when).any(|(question, _)| *question == id)
}
