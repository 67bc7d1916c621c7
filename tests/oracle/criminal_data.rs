//! The Swedish Criminal Data Act: fee grounds, their amounts, and when they are broken.

use super::complete::{Complete, Ground, Most};
use rust_decimal::Decimal;

/// The Acts of single authorities (Nordic 1.6): every ground they add costs 10 million.
const SECTOR_ACTS: [&str; 7] = ["pbdl-", "tbdl-", "kbdl-", "skbdl-", "abdl-", "dbdl-", "krbdl-"];

/// What breaking a provision can cost, and whether a processor can be charged for it; `None` for what
/// is no fee ground.
pub fn ground(key: &str) -> Option<Ground> {
    if SECTOR_ACTS.iter().any(|act| key.starts_with(act)) {
        return Some(Ground { most: millions(10), processors: false });
    }
    let parts: Vec<&str> = key.split('-').collect();
    let is_ground = match *parts {
        // Nordic 1.2, item 1: 2:1-5, 7-12, 14-18, 19 second para, 22.
        ["bdl", "2", "19", para] => para == "2",
        ["bdl", "2", section] => {
            matches!(section.parse().unwrap_or(0), 1..=5 | 7..=12 | 14..=18 | 22)
        }
        // Items 2 and 4: 3:2-8, and 3:9 first para.
        ["bdl", "3", "9", para] => para == "1",
        ["bdl", "3", section] => matches!(section.parse().unwrap_or(0), 2..=8),
        // Item 5: documenting an incident, by the ordinance.
        ["bdf", "3", "14"] => true,
        // Items 6 and 7: 5:5, and decisions under 5:7 nos 2 and 3.
        ["bdl", "5", "5"] | ["bdl", "5", "7", "2" | "3"] => true,
        // Item 3: 8:1-6 (one key for all six) and 8:8.
        ["bdl", "8", "1" | "8"] => true,
        _ => false,
    };
    // Nordic 1.2, the table of 6:3: 5 million for 3:6, 3:7 and documentation, 10 million else.
    let most = if matches!(key, "bdl-3-6" | "bdl-3-7" | "bdf-3-14") { 5 } else { 10 };
    // Nordic 1.2, 6:2: 3:5, 3:6 and 3:8, and items 6 and 7.
    let processors = matches!(key, "bdl-3-5" | "bdl-3-6" | "bdl-3-8" | "bdl-5-5" | "bdl-5-7-2" | "bdl-5-7-3");
    is_ground.then_some(Ground { most: millions(most), processors })
}

fn millions(millions: u32) -> Most {
    Most::Kronor(Decimal::from(millions * 1_000_000))
}

/// Whether the elements of a provision are there.
pub fn broken(key: &str, complete: &Complete) -> bool {
    match key {
        // Nordic 4.2a: two limbs, specially prescribed and absolutely necessary; no assessment is a breach.
        "bdl-2-12" => !complete.is("prescribed", "yes") || !complete.is("necessity", "necessary"),
        "bdl-3-2" => complete.is("measures", "insufficient"),
        // Nordic 1.2: from 6 May 2023 for systems set up before 6 May 2016.
        "bdl-3-5" => complete.is("log-system", "later") || complete.value("breach-end") >= "2023-05-06",
        // Nordic 1.2: an assessment before what may entail special risk.
        "bdl-3-7" => complete.is("special-risk", "yes") && complete.is("impact-assessment", "not-made"),
        _ => true,
    }
}
