//! Belgium, from the Act of 30 July 2018, Art. 221, as decisions quote it.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "be-gdpr",
    countries: &["belgium"],
    // Unless it offers goods or services on a market.
    bodies: Bodies { unless_economic: true, ..Bodies::NOTHING },
    ..eea::LAW
};
