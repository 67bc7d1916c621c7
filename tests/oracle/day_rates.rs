//! Germany until 2023: day rates by turnover (GDPR 5.1).

use rust_decimal::{Decimal, RoundingStrategy};

/// The turnover that each class reaches up to, and its day rate.
const CLASSES: [(u32, u32); 19] = [
    (700_000, 972),
    (1_400_000, 2_917),
    (2_000_000, 4_722),
    (5_000_000, 9_722),
    (7_500_000, 17_361),
    (10_000_000, 24_306),
    (12_500_000, 31_250),
    (15_000_000, 38_194),
    (20_000_000, 48_611),
    (25_000_000, 62_500),
    (30_000_000, 76_389),
    (40_000_000, 97_222),
    (50_000_000, 125_000),
    (75_000_000, 173_611),
    (100_000_000, 243_056),
    (200_000_000, 416_667),
    (300_000_000, 694_444),
    (400_000_000, 972_222),
    (500_000_000, 1_250_000),
];

/// How many day rates: light, medium, severe and very severe, each for a formal infringement (83(4)) and
/// for a material one (83(5), (6)).
pub const FACTORS: [[(u32, Option<u32>); 2]; 4] = [
    [(1, Some(2)), (1, Some(4))],
    [(2, Some(4)), (4, Some(8))],
    [(4, Some(6)), (8, Some(12))],
    [(6, None), (12, None)],
];

/// The day rate of a turnover: above the last class the 360th part of it, to the nearest euro.
pub fn rate(turnover: Decimal) -> Decimal {
    for (limit, rate) in CLASSES {
        if turnover <= Decimal::from(limit) {
            return Decimal::from(rate);
        }
    }
    (turnover / Decimal::from(360)).round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
}

/// The turnovers at which the rate changes.
pub fn limits() -> impl Iterator<Item = u32> {
    CLASSES.into_iter().map(|(limit, _)| limit)
}
