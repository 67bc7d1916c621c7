//! Slovakia: Act 18/2018 § 104, EUR 20 m or 4 % for §§ 52 to 66, 73 to 77 and orders, EUR 10 m or 2 % for the rest.

use super::super::complete::{FeeGround, Most};
use super::super::law::Law;
use super::super::law_enforcement::{self, of_tier};
use super::slovakia;

pub const LAW: Law = Law {
    regime: "sk-law-enforcement",
    in_tiers: true,
    ground: |_, key| {
        let section = key.strip_prefix("sk-")?;
        // § 104(1)(c), and paragraphs 2(e) and 3, which are for whoever it was.
        let processors = matches!(
            section,
            "34" | "36" | "37" | "39" | "40-3" | "44" | "69-3" | "71" | "79" | "109" | "81" | "102"
        );
        let number: u8 = section.split('-').next()?.parse().ok()?;
        let higher = matches!(number, 52..=66 | 73..=77 | 81 | 102);
        // The principles, what is done against instructions, decisions by machine, and transfers.
        let act = matches!(number, 36 | 52..=56 | 66 | 73);
        let most = if higher { Most::Higher } else { Most::Lower };
        // That the processor tells of a leak is asked of it alone.
        Some(FeeGround { controllers: section != "40-3", ..of_tier(most, processors, !act) })
    },
    // § 106(3).
    time_bar: slovakia::LAW.time_bar,
    // Art. XVI.
    first_breach: Some("2018-05-25"),
    ..law_enforcement::LAW
};
