//! The least that a fee can be, where the statute names a least.
//!
//! Those of public authorities with maxima of their own stand with these ([`super::public_bodies`]).

use super::money::Money;
use super::provision::{Provision, Tier};
use super::source::Figure;

/// A statutory minimum. Of several that are for the same breach, the highest holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minimum {
    /// For breaking what.
    pub of: Breaches,
    /// The least, in the currency of the ceilings.
    pub least: Figure<Money>,
}

/// Which breaches a minimum is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaches {
    /// Any.
    Any,
    /// Those of a tier.
    Of(Tier),
    /// Those of these provisions.
    These(&'static [&'static str]),
}

impl Minimum {
    /// Whether it is for breaking a provision.
    pub fn is_of(&self, provision: &Provision) -> bool {
        match self.of {
            Breaches::Any => true,
            Breaches::Of(tier) => provision.ceiling.tier() == Some(tier),
            Breaches::These(keys) => keys.contains(&provision.key),
        }
    }
}
