//! Slovakia, from Act 18/2018.

use super::super::law::{Bodies, Clock, Law, Runs, TimeBar, Until};
use super::eea;

pub const LAW: Law = Law {
    regime: "sk-gdpr",
    countries: &["slovakia"],
    // § 104(1): public authorities and institutions too.
    bodies: Bodies::AS_OTHERS,
    // § 106(3): two years from discovery, five from the breach at most.
    time_bar: TimeBar::Clock(Clock {
        years: [2, 2],
        minor: None,
        earlier: None,
        runs: Runs::Discovery,
        until: Until::Decision,
        at_most: Some(5),
    }),
    ..eea::LAW
};
