//! Cyprus, from Law 125(I)/2018, as of February 2026.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "cy-gdpr",
    countries: &["cyprus"],
    // Art. 32(3).
    bodies: Bodies { unless_economic: true, ..Bodies::up_to([200_000; 2], "EUR") },
    ..eea::LAW
};
