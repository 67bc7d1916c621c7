//! Czechia: Act 110/2019 § 63(4), up to CZK 10 m for each of § 63(1) to (3).

use super::super::complete::FeeGround;
use super::super::law::Law;
use super::super::law_enforcement::{self, ground};

pub const LAW: Law = Law {
    regime: "cz-law-enforcement",
    ground: |_, key| {
        let section = key.strip_prefix("cz-")?;
        // § 63(3), which is for whoever processes; only there: §§ 34 and 35.
        let processors = matches!(
            section,
            "32-5"
                | "34-4"
                | "34-5"
                | "35"
                | "36-1"
                | "36-3"
                | "40"
                | "63-r"
                | "63-s"
                | "63-t"
                | "63-v"
                | "63-w"
        );
        let act = matches!(
            section,
            "25-1-a" | "25-1-b" | "25-1-c" | "35" | "36-3" | "39" | "39a" | "63-s" | "63-v"
        );
        // Of processors alone.
        let controllers = !matches!(section, "34-4" | "34-5" | "35");
        Some(FeeGround { controllers, ..ground(10_000_000, processors, !act) })
    },
    currency: "CZK",
    fee_currency: "CZK",
    first_breach: Some("2019-04-24"),
    ..law_enforcement::LAW
};
