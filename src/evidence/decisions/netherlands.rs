//! The Netherlands.

use super::entry::{Entry, Fact, Whose, day, eur, row};
use crate::law::circumstance::{Activity, Country, Seriousness};
use crate::law::{Criterion, Currency, Direction};

const AP: Entry = row(Country::Netherlands, "AP", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    AP.key("nl-2020-olvg")
        .does(Activity::Health)
        .who("OLVG")
        .on(day(2020, 11, 26))
        .lower(&["32(1)"])
        .established(&[Fact::Reported, Fact::Special])
        .fee(eur(440_000)),
    AP.key("nl-2021-transavia")
        .does(Activity::Utilities)
        .who("Transavia Airlines C.V.")
        .on(day(2021, 9, 23))
        .lower(&["32"])
        .established(&[Fact::Special])
        .fee(eur(400_000)),
    AP.key("nl-2021-tax-toeslagen")
        .at("https://www.autoriteitpersoonsgegevens.nl/en/current/tax-administration-fined-for-discriminatory-and-unlawful-data-processing")
        .does(Activity::Administration)
        .public("Minister van Financiën (Toeslagen)")
        .on(day(2021, 11, 25))
        .higher(&["5(1)(a)", "6(1)"])
        .factors(&[(Criterion::GdprA, Direction::Aggravating), (Criterion::GdprK, Direction::Aggravating)])
        .fee(eur(2_750_000)),
    AP.key("nl-2022-tax-fsv")
        .does(Activity::Administration)
        .public("Belastingdienst (FSV)")
        .on(day(2022, 4, 7))
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(d)", "5(1)(e)", "6(1)", "32(1)", "35(2)"])
        .established(&[Fact::Children])
        .fee(eur(3_700_000)),
    AP.key("nl-2023-uber")
        .does(Activity::Utilities)
        .who("Uber Technologies Inc. / Uber B.V.")
        .on(day(2023, 12, 11))
        .higher(&["12", "13", "15"])
        .seriousness(Seriousness::Low)
        .turnover(Whose::Group, 2022, eur(29_750_000_000))
        .fee(eur(10_000_000)),
    AP.key("nl-2023-ics")
        .does(Activity::Finance)
        .who("International Card Services B.V.")
        .on(day(2023, 12, 18))
        .lower(&["35(1)"])
        .turnover(Whose::Group, 2022, eur(7_841_000_000))
        .fee(eur(150_000)),
    AP.key("nl-2024-uber")
        .does(Activity::Utilities)
        .who("Uber B.V. / Uber Technologies Inc.")
        .on(day(2024, 7, 22))
        .higher(&["44"])
        .seriousness(Seriousness::High)
        .turnover(Whose::Group, 2023, eur(34_235_142_300))
        .fee(eur(290_000_000)),
    AP.key("nl-2024-netflix")
        .does(Activity::Telecom)
        .who("Netflix International B.V.")
        .on(day(2024, 11, 26))
        .higher(&["12(1)", "13(1)", "13(2)", "15(1)", "15(2)"])
        .seriousness(Seriousness::Low)
        .turnover(Whose::Group, 2023, eur(30_733_000_000))
        .established(&[Fact::NotSpecial])
        .fee(eur(4_750_000)),
];
