//! Romania, from Law 190/2018, and from Law 102/2005 as it was changed in June 2018.

use super::super::law::{Bodies, BodyRule, Clock, Law, OwnMaximum, Runs, TimeBar, Until};
use super::eea;

pub const LAW: Law = Law {
    regime: "ro-gdpr",
    countries: &["romania"],
    fee_currency: "RON",
    // Arts 13 and 14: a warning, and then 10,000 to 100,000 or 200,000.
    bodies: Bodies {
        warned_first: true,
        ..Bodies::new(BodyRule::UpTo([from_10_000_to(100_000), from_10_000_to(200_000)], "RON"))
    },
    // Law 102/2005 Art. 14²: three years, interrupted by any act, and four at most.
    time_bar: TimeBar::Clock(Clock {
        years: [3, 3],
        minor: None,
        earlier: None,
        runs: Runs::End,
        until: Until::DecisionUnlessStopped,
        at_most: Some(4),
    }),
    ..eea::LAW
};

const fn from_10_000_to(most: u32) -> OwnMaximum {
    OwnMaximum { least: 10_000, ..OwnMaximum::fixed(most) }
}
