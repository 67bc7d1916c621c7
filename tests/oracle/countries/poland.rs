//! Poland, from GDPR 5.4.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "pl-gdpr",
    countries: &["poland"],
    fee_currency: "PLN",
    // PLN 100,000 for the public finance sector.
    bodies: Bodies::up_to([100_000; 2], "PLN"),
    ..eea::LAW
};
