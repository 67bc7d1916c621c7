//! Luxembourg: law of 1 August 2018 art. 47(1), up to EUR 250,000 for articles 3 to 15, 18 to 30 and 34 to 38.

use super::super::law::Law;
use super::super::law_enforcement::{self, ground};

pub const LAW: Law = Law {
    regime: "lu-law-enforcement",
    ground: |_, key| {
        let article: u8 = key.strip_prefix("lu-")?.parse().ok()?;
        let listed = matches!(article, 3..=15 | 18..=30 | 34..=38);
        let processors = matches!(article, 21..=25 | 27..=29);
        let act = matches!(article, 3 | 7..=10 | 22 | 34);
        listed.then(|| ground(250_000, processors, !act))
    },
    // "de 500 à 250 000 euros".
    minima: &[("any", 500)],
    first_breach: Some("2018-08-20"),
    ..law_enforcement::LAW
};
