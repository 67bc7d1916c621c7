//! Greece, from Law 4624/2019 as published.

use super::super::complete::Complete;
use super::super::law::{Bodies, Law};
use super::super::regulation::article;
use super::eea;

pub const LAW: Law = Law {
    regime: "gr-gdpr",
    countries: &["greece"],
    // Art. 39(1).
    bodies: Bodies::up_to([10_000_000; 2], "EUR"),
    falls_away,
    // Art. 28(2): of Chapter II Art. 5 stays, of Chapter IV Arts 28, 29 and 32, and Chapter VI.
    may_fall_away: |key, expression| {
        expression != "no" && !key.starts_with("pa-") && !matches!(article(key), 5 | 28 | 29 | 32 | 58)
    },
    ..eea::LAW
};

/// Art. 39(1): for some articles a public body is not charged.
fn falls_away(key: &str, complete: &Complete) -> bool {
    complete.is("body", "public-authority") && matches!(article(key), 8 | 17 | 20 | 27 | 29 | 41 | 42)
}
