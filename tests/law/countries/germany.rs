//! Germany: the Data Protection Act as of 4 April 2026, the Administrative Offences Act and the Social Code as of March 2022;
//! until 2023 the day rates of the DSK's concept, from G 5.1.

use super::eea;
use crate::expected::{Expected, NationalMethod, PublicBodies, Said, TimeLimits};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::national_method::{By, Factors, Severity};
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Citation, Currency, Money, Regime, Source, Tier};
use jiff::civil::date;

const fn offences(at: &'static str, para: u8) -> Citation {
    section(Source::GermanOffencesAct, at, para)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::DeGdpr,
    countries: &[Country::Germany],
    // "Gegen Behörden und sonstige öffentliche Stellen im Sinne des § 2 Absatz 1 werden keine Geldbußen verhängt." Those that
    // compete as undertakings count as private, by § 2(5).
    public_bodies: PublicBodies {
        unless_economic: Some(section(Source::GermanDataAct, "2", 5)),
        ..PublicBodies::exempt(section(Source::GermanDataAct, "43", 3))
    },
    notes: &[gdpr::SAID, SAID],
    // "in drei Jahren bei Ordnungswidrigkeiten, die mit Geldbuße im Höchstmaß von mehr als fünfzehntausend Euro bedroht sind"
    time_bar: Some((3, TimeBarRule::NoticeStartsAnew)),
    time_limits: TimeLimits {
        // "innerhalb von zwei Wochen nach Zustellung"
        appeal: Some((Period::weeks(2), offences("67", 1))),
        appeal_from: AppealFrom::Receipt,
        // "spätestens zwei Wochen nach Rechtskraft"
        payment: Some((Period::weeks(2), offences("66", 2))),
        // "fünf Jahre bei einer Geldbuße von mehr als eintausend Euro"
        lapse: Some((Period::years(5), offences("34", 2))),
        ..TimeLimits::NONE
    },
    // Until the guidelines of 24 May 2023 were there.
    national_method: Some(NationalMethod {
        from: date(2019, 10, 14),
        until: date(2023, 5, 23),
        only_undertakings_here: true,
    }),
    case: &[("country", "germany"), ("body", "company")],
    ..eea::EXPECTED
};

/// As old as the Acts, but the Länder's, of which the last day of 2018 is taken.
const SAID: &[Said] =
    &[("de-states", Some(date(2018, 12, 31))), ("de-social", None), ("de-self-report", None)];

/// "spätestens verjährt, wenn ... das Doppelte der gesetzlichen Verjährungsfrist ... verstrichen"; "drei Jahre bei einer
/// Geldbuße bis zu eintausend Euro".
#[test]
fn twice_the_time_is_the_most_and_small_fines_lapse_sooner() {
    let procedure = Regime::DeGdpr.procedure();
    let bar = procedure.time_bar.unwrap();
    assert_eq!(bar.period.cite, offences("31", 2));
    assert_eq!(bar.at_most.map(|it| (it.value, it.cite)), Some((Period::years(6), offences("33", 3))));
    let steps: Vec<_> =
        procedure.lapse_up_to.iter().map(|(up_to, it)| (up_to.value, it.value, it.cite)).collect();
    assert_eq!(steps, [(Money::whole(1_000, Currency::Eur), Period::years(3), offences("34", 2))]);
}

/// Subgroup, upper limit of turnover, mean and basic value.
const DAY_RATES: [(&str, u32, u32, u32); 19] = [
    ("A.I", 700_000, 350_000, 972),
    ("A.II", 1_400_000, 1_050_000, 2_917),
    ("A.III", 2_000_000, 1_700_000, 4_722),
    ("B.I", 5_000_000, 3_500_000, 9_722),
    ("B.II", 7_500_000, 6_250_000, 17_361),
    ("B.III", 10_000_000, 8_750_000, 24_306),
    ("C.I", 12_500_000, 11_250_000, 31_250),
    ("C.II", 15_000_000, 13_750_000, 38_194),
    ("C.III", 20_000_000, 17_500_000, 48_611),
    ("C.IV", 25_000_000, 22_500_000, 62_500),
    ("C.V", 30_000_000, 27_500_000, 76_389),
    ("C.VI", 40_000_000, 35_000_000, 97_222),
    ("C.VII", 50_000_000, 45_000_000, 125_000),
    ("D.I", 75_000_000, 62_500_000, 173_611),
    ("D.II", 100_000_000, 87_500_000, 243_056),
    ("D.III", 200_000_000, 150_000_000, 416_667),
    ("D.IV", 300_000_000, 250_000_000, 694_444),
    ("D.V", 400_000_000, 350_000_000, 972_222),
    ("D.VI", 500_000_000, 450_000_000, 1_250_000),
];

#[test]
fn the_day_rates_are_those_of_the_concept() {
    let By::DayRates(rates) = &Regime::DeGdpr.rules().national_method.unwrap().by else {
        panic!("no day rates")
    };
    let euro = |units: u32| Money::whole(units, Currency::Eur);
    assert_eq!(rates.classes.len(), DAY_RATES.len());
    let mut from = 0;
    for (class, (name, up_to, mean, rate)) in rates.classes.iter().zip(DAY_RATES) {
        assert_eq!(class.name, name);
        assert_eq!(class.up_to.value, euro(up_to), "{name}");
        assert_eq!(class.mean.value, euro(mean), "{name}");
        assert_eq!(class.rate.value, euro(rate), "{name}");
        // The mean is that of the ends, and the rate a 360th of it, rounded to the nearest euro.
        assert_eq!(mean, u32::midpoint(from, up_to), "{name}");
        assert_eq!(rate, (mean + 180) / 360, "{name}");
        from = up_to;
    }
    assert_eq!((rates.beyond.0, rates.beyond.1.value), ("D.VII", 360));
    let of = |low, high| Factors { low, high: Some(high) };
    let open = |low| Factors { low, high: None };
    for (severity, formal, material) in [
        (Severity::Light, of(1, 2), of(1, 4)),
        (Severity::Medium, of(2, 4), of(4, 8)),
        (Severity::Severe, of(4, 6), of(8, 12)),
        (Severity::VerySevere, open(6), open(12)),
    ] {
        assert_eq!(rates.factors(severity, Tier::Lower).value, formal, "{severity:?}");
        assert_eq!(rates.factors(severity, Tier::Higher).value, material, "{severity:?}");
    }
}
