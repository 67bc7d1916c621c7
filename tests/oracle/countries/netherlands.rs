//! The Netherlands, from the Act implementing the Regulation (UAVG) of July 2021 and the General Administrative Law Act.

use super::super::complete::Most;
use super::super::law::{Bodies, Law, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "nl-gdpr",
    countries: &["netherlands"],
    // UAVG 17(1): Art. 10 up to EUR 20 million or 4 %; 14(3): Art. 24 is in no list.
    unlisted: [Some(Most::Higher), None],
    // UAVG 18(1).
    bodies: Bodies::AS_OTHERS,
    // Awb 5:45: five years, and an appeal suspends them.
    time_bar: TimeBar::DecisionUnlessStopped(5),
    ..eea::LAW
};
