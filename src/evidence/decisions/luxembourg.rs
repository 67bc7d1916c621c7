//! Luxembourg. What was announced is the proposal of the head of the investigation.

use super::entry::{Breach, Entry, Fact, Open, Origin, between, day, eur, row};
use crate::law::Currency;
use crate::law::circumstance::{Activity, Country, Fault};
use jiff::civil::date;

const CNPD: Entry = row(Country::Luxembourg, "CNPD", Currency::Eur);

/// By country and day.
pub(super) const ROWS: &[Entry] = &[
    CNPD.case("lu-2021-11fr", "11FR/2021")
        .does(Activity::Other)
        .on(day(2021, 4, 8))
        .higher(&["5(1)(e)", "13"])
        .breach(Breach::TooMuch)
        .people(92, 92)
        .established(&[Fact::Cooperated])
        .notified(eur(4000))
        .fee(eur(2800)),
    CNPD.case("lu-2021-16fr", "16FR/2021")
        .does(Activity::Other)
        .on(day(2021, 5, 12))
        .higher(&["5(1)(c)", "13"])
        .breach(Breach::Camera)
        .established(&[Fact::Cooperated])
        .notified(eur(1000))
        .fee(eur(1000)),
    CNPD.case("lu-2021-17fr", "17FR/2021")
        .does(Activity::Other)
        .on(day(2021, 5, 12))
        .higher(&["5(1)(c)", "5(1)(e)"])
        .breach(Breach::Camera)
        .established(&[Fact::Cooperated])
        .notified(eur(1900))
        .fee(eur(1900)),
    CNPD.case("lu-2021-20fr", "20FR/2021")
        .does(Activity::Other)
        .on(day(2021, 6, 11))
        .lower(&["38(1)", "38(3)", "39(1)(a)", "39(1)(b)"])
        .breach(Breach::Other)
        .established(&[Fact::Cooperated])
        .notified(eur(15_000))
        .fee(eur(15_000)),
    CNPD.case("lu-2021-21fr", "21FR/2021")
        .does(Activity::Other)
        .on(day(2021, 6, 11))
        .higher(&["5(1)(c)", "13"])
        .breach(Breach::Camera)
        .established(&[Fact::Cooperated])
        .notified(eur(7600))
        .fee(eur(7600)),
    CNPD.case("lu-2021-24fr", "24FR/2021")
        .does(Activity::Other)
        .on(day(2021, 6, 29))
        .higher(&["5(1)(c)", "13"])
        .breach(Breach::Camera)
        .established(&[Fact::Cooperated])
        .notified(eur(17_000))
        .fee(eur(12_500)),
    // The decision was not published. What became of it in court is not verified.
    CNPD.key("lu-2021-amazon")
        .does(Activity::Retail)
        .who("Amazon Europe Core S.à r.l.")
        .on(between(date(2021, 7, 15), date(2021, 7, 16)))
        .fee(eur(746_000_000))
        .read_in(Origin::Others)
        .open(&[Open::Articles, Open::Factors, Open::Later]),
    CNPD.case("lu-2021-35fr", "35FR/2021")
        .does(Activity::Other)
        .on(day(2021, 10, 6))
        .higher(&["5(1)(c)", "13"])
        .breach(Breach::Camera)
        .established(&[Fact::Cooperated])
        .notified(eur(5300))
        .fee(eur(5300)),
    CNPD.case("lu-2021-36fr", "36FR/2021")
        .does(Activity::Other)
        .on(day(2021, 10, 13))
        .lower(&["38(1)", "39(1)(b)"])
        .breach(Breach::Other)
        .fee(eur(13_200)),
    CNPD.case("lu-2021-38fr", "38FR/2021")
        .does(Activity::Administration)
        .public_withheld()
        .on(day(2021, 10, 15))
        .lower(&["37(7)", "38(1)", "38(2)", "39(1)(b)"])
        .breach(Breach::Other)
        .established(&[Fact::Special, Fact::Cooperated])
        .notified(eur(27_100))
        .fee(eur(18_000)),
    CNPD.case("lu-2021-41fr", "41FR/2021")
        .does(Activity::Other)
        .on(day(2021, 10, 27))
        .lower(&["37(7)", "38(1)", "38(3)", "39(1)(b)"])
        .breach(Breach::Other)
        .notified(eur(18_700))
        .fee(eur(18_700)),
    CNPD.case("lu-2021-44fr", "44FR/2021")
        .does(Activity::Retail)
        .on(day(2021, 11, 9))
        .higher(&["5(1)(c)", "13"])
        .breach(Breach::Camera)
        .fee(eur(1500)),
    CNPD.case("lu-2022-18fr", "18FR/2022")
        .does(Activity::Housing)
        .on(day(2022, 12, 13))
        .higher(&["5(1)(a)", "6(1)", "12(3)", "12(4)", "15(1)(b)", "15(1)(c)"])
        .breach(Breach::UnlawfulUse)
        .notified(eur(2500))
        .fee(eur(1500)),
    CNPD.case("lu-2022-24fr", "24FR/2022")
        .does(Activity::Digital)
        .on(day(2022, 12, 13))
        .higher(&["12(1)", "13(2)(a)", "13(2)(b)"])
        .breach(Breach::NoInformation)
        .established(&[Fact::Cooperated])
        .notified(eur(3700))
        .fee(eur(2100)),
    CNPD.key("lu-2023-6fr-controller")
        .does(Activity::Other)
        .on(day(2023, 7, 5))
        .lower(&["31", "32(1)"])
        .breach(Breach::Other)
        .people(1, 1)
        .established(&[Fact::Obstructed])
        .fee(eur(5330)),
    CNPD.case("lu-2023-6fr-processor", "6FR/2023")
        .does(Activity::Other)
        .on(day(2023, 7, 5))
        .lower(&["31", "32(1)"])
        .breach(Breach::Other)
        .people(1, 1)
        .fault(Fault::Negligent)
        .established(&[Fact::Obstructed])
        .notified(eur(5330))
        .fee(eur(2500)),
];
