//! Exchange rates with their day, for showing kroner beside euro. They are never used to decide a
//! turnover tier: for that the visitor gives a rate.

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// Kroner for one euro on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatedRate {
    /// The day.
    pub on: Date,
    /// Units of the currency for one euro.
    pub per_euro: Decimal,
}

const fn rate(on: Date, ten_thousandths: u32) -> DatedRate {
    DatedRate { on, per_euro: Decimal::from_parts(ten_thousandths, 0, 0, false, 4) }
}

/// Norwegian kroner for one euro, as behind the euro amounts of dated decisions in the decision
/// data; derived from the two amounts and rounded to four decimals.
pub const NOK: [DatedRate; 10] = [
    rate(date(2020, 2, 25), 101_600),
    rate(date(2020, 7, 7), 106_428),
    rate(date(2020, 12, 22), 105_938),
    rate(date(2021, 5, 5), 99_848),
    rate(date(2021, 9, 21), 101_828),
    rate(date(2021, 12, 13), 101_598),
    rate(date(2022, 2, 1), 99_638),
    rate(date(2022, 3, 15), 98_490),
    rate(date(2024, 3, 18), 115_565),
    rate(date(2025, 3, 10), 116_705),
];

/// The latest rate on or before a day, or the earliest there is.
pub fn nok_on(day: Date) -> DatedRate {
    let [first, ..] = NOK;
    NOK.iter().rev().find(|rate| rate.on <= day).copied().unwrap_or(first)
}
