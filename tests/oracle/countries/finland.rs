//! Finland, from Nordic 6.4.

use super::super::complete::Most;
use super::super::law::{Bodies, Law, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "fi-gdpr",
    countries: &["finland"],
    // § 24: Art. 10 is in the higher tier, and no authority pays.
    unlisted: [Some(Most::Higher), None],
    bodies: Bodies::NOTHING,
    // Not after ten years.
    time_bar: TimeBar::Decision(10),
    ..eea::LAW
};
