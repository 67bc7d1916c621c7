//! Portugal, from Act 58/2019 as published.

use super::super::complete::Most;
use super::super::law::{Bodies, Clock, Law, Runs, TimeBar, Until};
use super::eea;

pub const LAW: Law = Law {
    regime: "pt-gdpr",
    countries: &["portugal"],
    // 37(1)(e) and 38(1)(c).
    unlisted: [Some(Most::Higher), Some(Most::Lower)],
    // Art. 44(1).
    bodies: Bodies::AS_OTHERS,
    // Art. 40: three years, two for what is grave; what interrupts them was not read.
    time_bar: TimeBar::Clock(Clock {
        years: [2, 3],
        minor: None,
        earlier: None,
        runs: Runs::End,
        until: Until::DecisionUnlessStopped,
        at_most: None,
    }),
    ..eea::LAW
};
