//! Lithuania, from the Law on Legal Protection of Personal Data as recast in 2018 and amended in 2024.

use super::super::law::{Bodies, BodyRule, Clock, Earlier, Law, OwnMaximum, Runs, TimeBar, Until};
use super::super::regulation::article;
use super::eea;

pub const LAW: Law = Law {
    regime: "lt-gdpr",
    countries: &["lithuania"],
    // Art. 4, of which Arts 88 to 91 are a part of what is named as Chapter IX.
    falls_away: |key, complete| {
        complete.value("expression") != "no"
            && matches!(article(key), 8 | 12..=23 | 25 | 30 | 33..=39 | 41..=50)
    },
    may_fall_away: |_, _| false,
    // Art. 33: half a per cent of the budget and one per cent.
    bodies: Bodies {
        unless_economic: true,
        ..Bodies::new(BodyRule::UpTo(
            [
                OwnMaximum { least: 0, most: 30_000, per_mille_of_budget: Some(5) },
                OwnMaximum { least: 0, most: 60_000, per_mille_of_budget: Some(10) },
            ],
            "EUR",
        ))
    },
    // Art. 32(4): three years, and two for what was decided before July 2024.
    time_bar: TimeBar::Clock(Clock {
        years: [3, 3],
        minor: None,
        earlier: Some(Earlier { years: 2, last: "2024-06-30", since: "2024-07-01" }),
        runs: Runs::DiscoveryIfItWentOn,
        until: Until::Decision,
        at_most: None,
    }),
    ..eea::LAW
};
