//! The concept of the German data protection conference (DSK) of 14 October 2019, by which undertakings were fined in
//! day rates.

use crate::law::methods::national_method::{By, DayRates, Factors, NationalMethod, SizeClass};
use crate::law::money::{Currency, Money};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Verified};
use jiff::civil::date;

/// The concept as decisions, papers and firms quote it: its own text was not read.
const fn dsk(at: Pinpoint) -> Citation {
    Citation { source: Source::DskConcept, at, verified: Verified::Quoted }
}

/// A class: its name, the turnover that it reaches up to, the mean, and the mean of a day.
const fn class(name: &'static str, up_to: u32, mean: u32, rate: u32) -> SizeClass {
    const fn euro(units: u32, class: &'static str) -> Figure<Money> {
        Figure::new(Money::whole(units, Currency::Eur), dsk(Pinpoint::Point(class)))
    }
    SizeClass { name, up_to: euro(up_to, name), mean: euro(mean, name), rate: euro(rate, name) }
}

const CLASSES: &[SizeClass] = &[
    class("A.I", 700_000, 350_000, 972),
    class("A.II", 1_400_000, 1_050_000, 2_917),
    class("A.III", 2_000_000, 1_700_000, 4_722),
    class("B.I", 5_000_000, 3_500_000, 9_722),
    class("B.II", 7_500_000, 6_250_000, 17_361),
    class("B.III", 10_000_000, 8_750_000, 24_306),
    class("C.I", 12_500_000, 11_250_000, 31_250),
    class("C.II", 15_000_000, 13_750_000, 38_194),
    class("C.III", 20_000_000, 17_500_000, 48_611),
    class("C.IV", 25_000_000, 22_500_000, 62_500),
    class("C.V", 30_000_000, 27_500_000, 76_389),
    class("C.VI", 40_000_000, 35_000_000, 97_222),
    class("C.VII", 50_000_000, 45_000_000, 125_000),
    class("D.I", 75_000_000, 62_500_000, 173_611),
    class("D.II", 100_000_000, 87_500_000, 243_056),
    class("D.III", 200_000_000, 150_000_000, 416_667),
    class("D.IV", 300_000_000, 250_000_000, 694_444),
    class("D.V", 400_000_000, 350_000_000, 972_222),
    class("D.VI", 500_000_000, 450_000_000, 1_250_000),
];

/// Step 4 of the concept: so many day rates, from and to.
const fn times(low: u8, high: Option<u8>) -> Figure<Factors> {
    Figure::new(Factors { low, high }, dsk(Pinpoint::Point("4")))
}

/// The concept was to hold until the European guidelines were final: its last day is the one before
/// version 2.1 was adopted.
const PERIOD: Figure<InForce> = Figure::new(
    InForce { from: Some(date(2019, 10, 14)), until: Some(date(2023, 5, 23)) },
    dsk(Pinpoint::Whole),
);

pub(crate) const METHOD: NationalMethod = NationalMethod {
    cite: dsk(Pinpoint::Whole),
    period: PERIOD,
    only_undertakings_here: Some(dsk(Pinpoint::Whole)),
    notes: &[("dsk-adjusted", dsk(Pinpoint::Point("5"))), ("dsk-courts", dsk(Pinpoint::Whole))],
    by: By::DayRates(DayRates {
        classes: CLASSES,
        beyond: ("D.VII", Figure::new(360, dsk(Pinpoint::Point("D.VII")))),
        // Of a formal infringement (83(4)), then of a material one (83(5), (6)).
        factors: &[
            [times(1, Some(2)), times(1, Some(4))],
            [times(2, Some(4)), times(4, Some(8))],
            [times(4, Some(6)), times(8, Some(12))],
            [times(6, None), times(12, None)],
        ],
    }),
};
