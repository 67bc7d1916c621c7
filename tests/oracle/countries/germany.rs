//! Germany, from the Data Protection Act and the Administrative Offences Act, and the day rates (GDPR 5.1).

use super::super::law::{Bodies, Clock, Law, Runs, TimeBar, Until};
use super::eea;

pub const LAW: Law = Law {
    regime: "de-gdpr",
    countries: &["germany"],
    // BDSG § 43(3); § 2(5): not those that compete.
    bodies: Bodies { unless_economic: true, ..Bodies::NOTHING },
    // OWiG §§ 31 and 33: three years, anew from the notice, six at most.
    time_bar: TimeBar::Clock(Clock {
        years: [3, 3],
        minor: None,
        earlier: None,
        runs: Runs::End,
        until: Until::NoticeAnew,
        at_most: Some(6),
    }),
    day_rates: true,
    ..eea::LAW
};
