//! The Netherlands.

use super::entry::{Breach, Entry, Fact, Fate, Open, Whose, by, day, eur, later, row, year};
use crate::law::circumstance::{Activity, Country, Fault, Seriousness};
use crate::law::{Criterion, Currency, Direction};

const AP: Entry = row(Country::Netherlands, "AP", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    AP
        .key("nl-2019-haga")
        .does(Activity::Health)
        .who("Stichting HagaZiekenhuis")
        .on(day(2019, 6, 18))
        .lower(&["32(1)"])
        .breach(Breach::Snooping)
        .months(17)
        .fault(Fault::Negligent)
        .established(&[Fact::Reported, Fact::Special])
        .fee(eur(460_000))
        .then(&[by("Rechtbank Den Haag", Fate::Changed(eur(350_000))).on(year(2021)).reported()]),
    AP
        .key("nl-2019-bkr")
        .does(Activity::Finance)
        .who("BKR")
        .on(day(2019, 7, 30))
        .higher(&["12(2)", "12(5)"])
        .breach(Breach::NoAnswer)
        .months(11)
        .fee(eur(830_000))
        .open(&[Open::Later]),
    AP
        .key("nl-2019-fingerprints")
        .does(Activity::Other)
        .on(day(2019, 12, 4))
        .higher(&["9(1)"])
        .breach(Breach::UnlawfulUse)
        .people(337, 337)
        .months(10)
        .established(&[Fact::Special])
        .fee(eur(725_000))
        .then(&[by("AP (bezwaar)", Fate::Changed(eur(50_000))).reported()]),
    AP
        .key("nl-2020-cpa")
        .does(Activity::Other)
        .who("CP&A B.V.")
        .on(day(2020, 3, 24))
        .higher(&["9(1)", "32(1)"])
        .breach(Breach::TooMuch)
        .people(25, 25)
        .months(2)
        .established(&[Fact::Special])
        .fee(eur(15_000)),
    AP
        .key("nl-2020-pvv-overijssel")
        .does(Activity::Other)
        .who("Stichting Ondersteuning Provinciale Fractie Overijssel Partij voor de Vrijheid")
        .on(day(2020, 6, 16))
        .lower(&["33(1)"])
        .breach(Breach::LateNotice)
        .people(101, 101)
        .months(17)
        .established(&[Fact::Special])
        .fee(eur(7500)),
    AP.key("nl-2020-olvg")
        .does(Activity::Health)
        .who("OLVG")
        .on(day(2020, 11, 26))
        .lower(&["32(1)"])
        .established(&[Fact::Reported, Fact::Special])
        .fee(eur(440_000)),
    AP
        .key("nl-2021-orthodontist")
        .does(Activity::Health)
        .on(day(2021, 2, 4))
        .lower(&["32(1)"])
        .breach(Breach::Other)
        .months(11)
        .established(&[Fact::Children])
        .fee(eur(12_000)),
    AP
        .key("nl-2021-enschede")
        .does(Activity::Administration)
        .public("Gemeente Enschede (college van burgemeester en wethouders)")
        .on(day(2021, 3, 11))
        .higher(&["5(1)(a)", "6(1)"])
        .breach(Breach::UnlawfulUse)
        .people(200_000, 1_800_000)
        .months(23)
        .fee(eur(600_000))
        .then(&[by("Rechtbank Overijssel", Fate::Quashed).on(year(2024)).reported()]),
    AP
        .key("nl-2021-tiktok")
        .does(Activity::Digital)
        .who("TikTok Inc.")
        .on(day(2021, 4, 9))
        .higher(&["12(1)"])
        .breach(Breach::NoInformation)
        .people(830_000, 830_000)
        .months(26)
        .established(&[Fact::Children])
        .fee(eur(750_000)),
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
    AP
        .key("nl-2022-dpg-media")
        .does(Activity::Media)
        .who("DPG Media Magazines B.V.")
        .on(day(2022, 1, 14))
        .higher(&["12(2)"])
        .breach(Breach::NoAnswer)
        .people(60, 900)
        .fee(eur(525_000))
        .then(&[later(Fate::Pending)]),
    AP.key("nl-2022-tax-fsv")
        .does(Activity::Administration)
        .public("Belastingdienst (FSV)")
        .on(day(2022, 4, 7))
        .higher(&["5(1)(a)", "5(1)(b)", "5(1)(d)", "5(1)(e)", "6(1)", "32(1)", "35(2)", "38(1)"])
        .established(&[Fact::Children])
        .fee(eur(3_700_000)),
    AP
        .key("nl-2023-svb")
        .does(Activity::Administration)
        .public("Sociale Verzekeringsbank")
        .on(day(2023, 1, 19))
        .lower(&["32(1)", "32(2)"])
        .breach(Breach::SentWrong)
        .months(48)
        .established(&[Fact::Special])
        .fee(eur(150_000)),
    AP
        .case("nl-2023-voorschoten", "z2023-00037")
        .does(Activity::Administration)
        .public("Gemeente Voorschoten (college van burgemeester en wethouders)")
        .on(day(2023, 11, 2))
        .higher(&["5(1)(a)", "6(1)(e)", "14(1)(c)", "14(1)(d)"])
        .breach(Breach::UnlawfulUse)
        .months(52)
        .established(&[Fact::Cooperated])
        .fee(eur(30_000)),
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
    AP
        .key("nl-2024-coolblue")
        .does(Activity::Retail)
        .who("Coolblue")
        .on(day(2024, 12, 23))
        .higher(&["5(1)", "6"])
        .breach(Breach::Cookies)
        .months(2)
        .established(&[Fact::NotSpecial])
        .fee(eur(40_000)),
];
