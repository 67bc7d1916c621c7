//! The published methods: bands by seriousness, tiers by turnover.

use super::day_rates;
use rust_decimal::Decimal;

/// The classes of seriousness with the per cent of the maximum that each starts from (GDPR 2.4, 4.2).
pub const BANDS: [(&str, u32, u32); 3] = [("low", 0, 10), ("medium", 10, 20), ("high", 20, 100)];

/// Limits of turnover, each the last of its tier, with the per mille of the starting amount.
type Tiers = [(u32, u32, u32); 6];

/// GDPR 2.5, version 2.1.
const EDPB: Tiers = [
    (2_000_000, 2, 4),
    (10_000_000, 3, 20),
    (50_000_000, 15, 100),
    (100_000_000, 80, 200),
    (250_000_000, 150, 500),
    (500_000_000, 400, 1_000),
];

/// GDPR 4.3.
const ICO: Tiers = [
    (2_000_000, 2, 4),
    (10_000_000, 4, 20),
    (50_000_000, 20, 100),
    (100_000_000, 100, 200),
    (250_000_000, 200, 500),
    (435_000_000, 500, 1_000),
];

fn tiers(regime: &str) -> &'static Tiers {
    if regime == "uk-gdpr" { &ICO } else { &EDPB }
}

/// The per mille that a size leaves of a starting amount; above the last tier nothing is adjusted.
pub fn size(regime: &str, turnover: Decimal) -> (u32, u32) {
    for (limit, low, high) in tiers(regime) {
        if turnover <= Decimal::from(*limit) {
            return (*low, *high);
        }
    }
    (1_000, 1_000)
}

/// Every turnover at which something changes: the limits, and where the share overtakes the fixed amount
/// (GDPR 1.1 and 4.1: EUR 500 m, GBP 435 m and 437.5 m).
pub fn limits(regime: &str) -> Vec<Decimal> {
    let crossovers = if regime == "uk-gdpr" { [435_000_000, 437_500_000] } else { [500_000_000; 2] };
    let limits = tiers(regime).iter().map(|(limit, ..)| *limit).chain(crossovers);
    let day_rates = day_rates::limits().filter(|_| regime == "de-gdpr");
    limits.chain(day_rates).map(Decimal::from).collect()
}
