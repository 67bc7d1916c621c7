//! Austria, from the Acts themselves, read as consolidated on 6 July 2025.

use super::super::law::{Bodies, Law, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "at-gdpr",
    countries: &["austria"],
    // DSG § 30(5).
    bodies: Bodies::NOTHING,
    // VStG § 31(2): three years, and some times are not counted.
    time_bar: TimeBar::DecisionUnlessStopped(3),
    ..eea::LAW
};
