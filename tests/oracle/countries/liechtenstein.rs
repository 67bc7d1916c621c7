//! Liechtenstein, from the Data Protection Act itself, as in force since 1 April 2026.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "li-gdpr",
    countries: &["liechtenstein"],
    // Art. 40(2).
    fixed: [11_000_000, 22_000_000],
    currency: "CHF",
    fee_currency: "CHF",
    // Art. 40(7).
    bodies: Bodies { unless_economic: true, ..Bodies::NOTHING },
    // Its tiers are in euro.
    method: None,
    political_advertising: false,
    ..eea::LAW
};
