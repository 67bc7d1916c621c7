//! Spain, from Organic Act 3/2018 as consolidated on 21 February 2023.

use super::super::complete::Most;
use super::super::law::{Bodies, Clock, Law, Runs, TimeBar, Until};
use super::eea;

pub const LAW: Law = Law {
    regime: "es-gdpr",
    countries: &["spain"],
    // 72(1)(f): Art. 10 is very grave. Art. 24 is in no list.
    unlisted: [Some(Most::Higher), None],
    // Art. 77.
    bodies: Bodies::NOTHING,
    // Arts 72 to 75: three years, two for what is grave, one for what is minor; the opening of the case interrupts them.
    time_bar: TimeBar::Clock(Clock {
        years: [2, 3],
        minor: Some(1),
        earlier: None,
        runs: Runs::End,
        until: Until::NoticeOrDecision,
        at_most: None,
    }),
    ..eea::LAW
};
