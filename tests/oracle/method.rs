//! The published methods: bands by seriousness, tiers by turnover.

use super::day_rates;
use super::law::Law;
use rust_decimal::Decimal;

/// The classes of seriousness with the per cent of the maximum that each starts from (GDPR 2.4, 4.2).
pub const BANDS: [(&str, u32, u32); 3] = [("low", 0, 10), ("medium", 10, 20), ("high", 20, 100)];

/// The per mille that a size leaves of a starting amount; above the last tier nothing is adjusted.
pub fn size(law: &Law, turnover: Decimal) -> (u32, u32) {
    for (limit, low, high) in law.method.iter().flat_map(|method| method.tiers) {
        if turnover <= Decimal::from(limit) {
            return (low, high);
        }
    }
    (1_000, 1_000)
}

/// Every turnover at which something changes: the limits, and where the share overtakes the fixed amount.
pub fn limits(law: &Law) -> Vec<Decimal> {
    let of_method = law.method.iter().flat_map(|method| {
        let limits = method.tiers.iter().map(|(limit, ..)| *limit);
        limits.chain(method.crossovers)
    });
    let day_rates = day_rates::limits().filter(|_| law.day_rates);
    of_method.chain(day_rates).map(Decimal::from).collect()
}
