//! Denmark, from Nordic 6.3.

use super::super::law::{Bodies, Law, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "dk-gdpr",
    countries: &["denmark"],
    fee_currency: "DKK",
    // § 41.
    bodies: Bodies::AS_OTHERS,
    // Five years; what interrupts them was not read.
    time_bar: TimeBar::DecisionUnlessStopped(5),
    ..eea::LAW
};
