//! Hungary: Act CXII of 2011 § 61(4)(a), HUF 100,000 to 20 million for any processing.

use super::super::law::Law;
use super::super::law_enforcement::{self, ground};

pub const LAW: Law = Law {
    regime: "hu-law-enforcement",
    ground: |_, key| {
        let section = key.strip_prefix("hu-")?;
        // The sections that name the processor beside the controller, or speak to anyone.
        let processors = matches!(
            section,
            "7" | "8"
                | "9"
                | "10"
                | "25-a-4"
                | "25-a-5"
                | "25-c"
                | "25-d"
                | "25-e"
                | "25-f"
                | "25-h"
                | "25-i"
                | "25-j"
                | "25-l"
        );
        let act = matches!(section, "4-1" | "4-2" | "4-4" | "5" | "6" | "9" | "10" | "25-a-4");
        Some(ground(20_000_000, processors, !act))
    },
    currency: "HUF",
    fee_currency: "HUF",
    minima: &[("any", 100_000)],
    // Not read.
    first_breach: None,
    ..law_enforcement::LAW
};
