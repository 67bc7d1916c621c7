//! Czechia, from Acts 110/2019 and 250/2016.

use super::super::law::{Bodies, Clock, Law, Runs, TimeBar, Until};
use super::eea;

pub const LAW: Law = Law {
    regime: "cz-gdpr",
    countries: &["czechia"],
    fee_currency: "CZK",
    // § 62(5).
    bodies: Bodies::NOTHING,
    // §§ 30 and 32: three years, anew from the notice, five at most.
    time_bar: TimeBar::Clock(Clock {
        years: [3, 3],
        minor: None,
        earlier: None,
        runs: Runs::End,
        until: Until::NoticeAnew,
        at_most: Some(5),
    }),
    ..eea::LAW
};
