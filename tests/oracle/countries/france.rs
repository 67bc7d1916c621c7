//! France, from Act 78-17, Art. 20 IV 7°, as others quote it.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "fr-gdpr",
    countries: &["france"],
    // The State alone.
    bodies: Bodies { only: &["state"], ..Bodies::NOTHING },
    ..eea::LAW
};
