//! Luxembourg, from the law of 1 August 2018 (Mémorial A686), as published.

use super::super::complete::Most;
use super::super::law::{Bodies, Clock, Law, Runs, TimeBar, Until};
use super::super::regulation::article;
use super::eea;

pub const LAW: Law = Law {
    regime: "lu-gdpr",
    countries: &["luxembourg"],
    // Art. 62(2): Chapter V, which is named as its first article.
    falls_away: |key, complete| complete.value("expression") != "no" && article(key) == 44,
    // Art. 62(1), (3) to (5).
    may_fall_away: |key, expression| expression != "no" && matches!(article(key), 9 | 10 | 13 | 14 | 15),
    // Art. 48(2).
    unlisted: [Some(Most::Lower), None],
    // Art. 48(1).
    bodies: Bodies { only: &["state", "local"], ..Bodies::NOTHING },
    // Art. 53: five years, anew from each act, and twice that at most.
    time_bar: TimeBar::Clock(Clock {
        years: [5, 5],
        minor: None,
        earlier: None,
        runs: Runs::End,
        until: Until::NoticeAnew,
        at_most: Some(10),
    }),
    ..eea::LAW
};
