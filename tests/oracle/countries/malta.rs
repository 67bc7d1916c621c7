//! Malta, from the Data Protection Act (Cap. 586), as of 19 September 2023.

use super::super::law::{Bodies, Law};
use super::super::regulation::article;
use super::eea;

pub const LAW: Law = Law {
    regime: "mt-gdpr",
    countries: &["malta"],
    // Art. 9(2).
    may_fall_away: |key, expression| {
        expression != "no"
            && match article(key) {
                5 => !matches!(key, "gdpr-5-1-f" | "gdpr-5-2"),
                other => matches!(
                    other,
                    6 | 7 | 10 | 11 | 13..=15 | 17 | 18 | 20 | 21 | 25 | 27 | 30 | 33 | 34 | 42
                ),
            }
    },
    // Art. 21, without the fine for each day.
    bodies: Bodies::up_to([25_000, 50_000], "EUR"),
    ..eea::LAW
};
