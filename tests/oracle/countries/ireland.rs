//! Ireland, from the Data Protection Act 2018, as revised to 4 February 2026.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "ie-gdpr",
    countries: &["ireland"],
    // s. 43(2): Chapters II to VII, but for Art. 5(1)(f). Art. 85 is in Chapter IX.
    may_fall_away: |key, expression| expression != "no" && !matches!(key, "gdpr-5-1-f" | "gdpr-85"),
    // s. 141(4).
    bodies: Bodies { unless_economic: true, ..Bodies::up_to([1_000_000; 2], "EUR") },
    ..eea::LAW
};
