//! Exchange rates with their day, for showing other currencies beside euro. They are never used to decide a
//! turnover tier: for that the visitor gives a rate.

use crate::law::Currency;
use jiff::civil::{Date, date};
use rust_decimal::Decimal;

/// Units of a currency for one euro on a day.
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
const NOK: &[DatedRate] = &[
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

/// Swedish kronor for one euro, from the same source in the same way.
const SEK: &[DatedRate] = &[
    rate(date(2019, 8, 20), 107_653),
    rate(date(2020, 3, 10), 108_015),
    rate(date(2021, 6, 7), 100_552),
    rate(date(2022, 3, 28), 104_225),
    rate(date(2023, 1, 17), 112_850),
    rate(date(2023, 6, 30), 118_055),
    rate(date(2024, 6, 24), 112_555),
];

/// Pounds for one euro, from the same source in the same way.
const GBP: &[DatedRate] = &[
    rate(date(2020, 10, 30), 9_021),
    rate(date(2021, 11, 15), 8_516),
    rate(date(2022, 2, 28), 8_355),
    rate(date(2022, 10, 4), 8_727),
    rate(date(2023, 12, 7), 8_575),
    rate(date(2025, 3, 27), 8_332),
    rate(date(2025, 6, 24), 8_527),
];

/// Złoty for one euro, from the same source in the same way.
const PLN: &[DatedRate] = &[
    rate(date(2022, 9, 7), 47_290),
    rate(date(2024, 3, 12), 42_865),
    rate(date(2024, 10, 9), 42_978),
    rate(date(2025, 1, 17), 42_585),
    rate(date(2025, 3, 17), 41_863),
];

/// Forints for one euro, from the same source in the same way.
const HUF: &[DatedRate] = &[
    rate(date(2022, 2, 8), 3_530_900),
    rate(date(2023, 4, 28), 3_737_759),
    rate(date(2024, 7, 2), 3_956_000),
];

/// Czech crowns for one euro, from the same source in the same way.
const CZK: &[DatedRate] = &[rate(date(2024, 4, 10), 253_680)];

/// Lei for one euro: the Romanian authority names both amounts of a fine when it makes it known.
const RON: &[DatedRate] = &[
    rate(date(2020, 2, 27), 48_068),
    rate(date(2021, 6, 16), 49_197),
    rate(date(2022, 6, 20), 49_423),
    rate(date(2023, 6, 6), 49_221),
    rate(date(2024, 6, 25), 49_762),
    rate(date(2025, 3, 25), 49_773),
];

/// Danish kroner for one euro, from the same source in the same way: 150,000 were 20,076.56.
const DKK: &[DatedRate] = &[rate(date(2020, 3, 10), 74_714)];

/// Icelandic krónur for one euro, from the same source in the same way: 3,000,000 were 21,097.05, 1,000,000 were 6,854.01,
/// and 1,500,000 were 10,087.42.
const ISK: &[DatedRate] = &[
    rate(date(2020, 3, 5), 1_422_000),
    rate(date(2022, 3, 8), 1_459_000),
    rate(date(2024, 3, 12), 1_487_001),
];

/// The latest rate of a currency on or before a day, or the earliest there is; `None` for a currency
/// without decisions to derive one from.
pub fn on(currency: Currency, day: Date) -> Option<DatedRate> {
    let rates = match currency {
        Currency::Nok => NOK,
        Currency::Sek => SEK,
        Currency::Dkk => DKK,
        Currency::Isk => ISK,
        Currency::Gbp => GBP,
        Currency::Pln => PLN,
        Currency::Huf => HUF,
        Currency::Czk => CZK,
        Currency::Ron => RON,
        _ => return None,
    };
    rates.iter().rev().find(|rate| rate.on <= day).or(rates.first()).copied()
}
