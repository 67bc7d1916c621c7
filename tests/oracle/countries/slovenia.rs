//! Slovenia, from the Personal Data Protection Act (ZVOP-2) and the Misdemeanours Act (ZP-1), as of February 2026.

use super::super::law::{Bodies, Clock, Law, Runs, TimeBar, Until};
use super::eea;

pub const LAW: Law = Law {
    regime: "si-gdpr",
    countries: &["slovenia"],
    // ZP-1 Art. 13.a: the State and local communities.
    bodies: Bodies { only: &["state", "local"], ..Bodies::NOTHING },
    // ZP-1 Art. 42: two years, interrupted by each step, and twice that at most.
    time_bar: TimeBar::Clock(Clock {
        years: [2, 2],
        minor: None,
        earlier: None,
        runs: Runs::End,
        until: Until::DecisionUnlessStopped,
        at_most: Some(4),
    }),
    ..eea::LAW
};
