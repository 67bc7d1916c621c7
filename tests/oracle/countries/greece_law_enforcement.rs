//! Greece: Law 4624/2019 art. 82(1), EUR 2 m for articles 45 to 57 and orders, EUR 1 m for the rest.

use super::super::law::Law;
use super::super::law_enforcement::{self, ground};

pub const LAW: Law = Law {
    regime: "gr-law-enforcement",
    ground: |_, key| {
        let article = key.strip_prefix("gr-")?;
        let number: u8 = article.split('-').next()?.parse().ok()?;
        let most = if matches!(number, 15 | 45..=57) { 2_000_000 } else { 1_000_000 };
        // The principles, decisions by machine and transfers are of what is done with data.
        Some(ground(most, false, !matches!(number, 45..=52 | 75)))
    },
    first_breach: Some("2019-08-29"),
    ..law_enforcement::LAW
};
