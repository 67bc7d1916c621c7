//! Croatia, from the Act itself, read as published in 2018.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "hr-gdpr",
    countries: &["croatia"],
    // Art. 47.
    bodies: Bodies { only: &["state", "local"], ..Bodies::NOTHING },
    ..eea::LAW
};
