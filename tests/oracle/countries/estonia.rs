//! Estonia, from the Personal Data Protection Act of March 2026 and the Penal Code of January 2026.

use super::super::law::{Bodies, Law, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "ee-gdpr",
    countries: &["estonia"],
    // Penal Code § 14(4).
    bodies: Bodies::NOTHING,
    // § 73(1): three years, and § 81 of the Penal Code interrupts or stops them.
    time_bar: TimeBar::DecisionUnlessStopped(3),
    ..eea::LAW
};
