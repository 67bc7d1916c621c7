//! Bulgaria, from the Act of 2019 amending the Data Protection Act.

use super::super::law::{Bodies, Law};
use super::eea;

pub const LAW: Law = Law {
    regime: "bg-gdpr",
    countries: &["bulgaria"],
    // Arts 85–87: nothing exempts them.
    bodies: Bodies::AS_OTHERS,
    ..eea::LAW
};
