//! Hungary, from Act CXII of 2011, as of February 2026.

use super::super::law::{Bodies, BodyRule, Law, OwnMaximum};
use super::eea;

pub const LAW: Law = Law {
    regime: "hu-gdpr",
    countries: &["hungary"],
    fee_currency: "HUF",
    // § 61(4): 100,000 to 20 million.
    bodies: Bodies::new(BodyRule::UpTo(
        [OwnMaximum { least: 100_000, ..OwnMaximum::fixed(20_000_000) }; 2],
        "HUF",
    )),
    ..eea::LAW
};
