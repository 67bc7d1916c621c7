//! Bulgaria: Data Protection Act art. 85(3) to (5), the amounts of GDPR Art. 83(5) for articles 45, 49, 51, 53 to 56 and 80
//! and for orders, those of Art. 83(4) for articles 59, 62 and 64 to 70.

use super::super::complete::Most;
use super::super::law::Law;
use super::super::law_enforcement::{self, of_tier};

pub const LAW: Law = Law {
    regime: "bg-law-enforcement",
    in_tiers: true,
    ground: |_, key| {
        let article: u8 = key.strip_prefix("bg-")?.split('-').next()?.parse().ok()?;
        let most = match article {
            45 | 49 | 51 | 53..=56 | 80 | 84 => Most::Higher,
            59 | 62 | 64..=70 => Most::Lower,
            _ => return None,
        };
        let act = matches!(article, 45 | 49 | 51);
        let processors = act || matches!(article, 62 | 65..=67 | 80 | 84);
        Some(of_tier(most, processors, !act))
    },
    // Not read.
    first_breach: None,
    ..law_enforcement::LAW
};
