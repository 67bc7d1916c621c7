//! Time bars and other time limits.

use crate::countries;
use crate::expected::{TimeLimit, TimeLimits};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{Deadline, Period, Procedure, TimeBarFrom};
use finesight::law::{Choice, Figure, Money, Regime};
use jiff::civil::{Date, date};

#[test]
fn every_time_bar_is_that_of_its_law() {
    for expected in countries::all() {
        let (procedure, name) = (expected.regime.procedure(), expected.regime.key());
        let bar = procedure.time_bar.map(|bar| (bar.period.value, bar.rule));
        let typed = expected.time_bar.map(|(years, rule)| (Period::years(years), rule));
        assert_eq!(bar, typed, "{name}");
        assert_eq!(procedure.first_breach.map(|first| first.value), expected.first_breach, "{name}");
    }
}

/// What few countries have besides: typed anew, with the length in years unless it says months.
#[derive(Debug, Default, PartialEq)]
struct Besides {
    /// The period for the lower tier, for what is minor, and at the very last.
    lower: Option<Period>,
    minor: Option<Period>,
    at_most: Option<Period>,
    /// The period that held before, and the first day on which it did not.
    earlier: Option<(Period, Date)>,
    from_discovery: bool,
    /// The time to decide, and to inquire before.
    decide: Option<Period>,
    inquire: Option<Period>,
    /// Until when fines of at most these amounts lapse.
    lapse_up_to: Vec<(u32, Period)>,
    confirmed: bool,
}

fn besides(procedure: &Procedure) -> Besides {
    let value = |figure: Figure<Period>| figure.value;
    let bar = procedure.time_bar;
    let whole = |money: Money| u32::try_from(money.amount).unwrap();
    Besides {
        lower: bar.and_then(|bar| bar.lower).map(value),
        minor: bar.and_then(|bar| bar.minor).map(value),
        at_most: bar.and_then(|bar| bar.at_most).map(value),
        earlier: bar.and_then(|bar| bar.earlier).map(|it| (it.period.value, it.until.value)),
        from_discovery: bar.is_some_and(|bar| bar.from != TimeBarFrom::End),
        decide: procedure.case_time.map(|time| time.decide.value),
        inquire: procedure.case_time.and_then(|time| time.inquire).map(value),
        lapse_up_to: procedure.lapse_up_to.iter().map(|(up_to, it)| (whole(up_to.value), it.value)).collect(),
        confirmed: procedure.confirmation.is_some(),
    }
}

/// By regime; those not named have none of it.
fn typed(regime: Regime) -> Besides {
    let (at_most, decide) = (Some(Period::years(4)), Some(Period::months(9)));
    let rows: [(&str, Besides); 15] = [
        // ZP-1 Art. 42(6): "dvakrat toliko časa", of two years.
        ("si-gdpr", Besides { at_most, ..Besides::default() }),
        // Law on Administrative Liability Art. 119(1): "deviņu mēnešu laikā no tā uzsākšanas dienas".
        ("lv-gdpr", Besides { decide, ..Besides::default() }),
        // Law 102/2005 Art. 14²(5): "fără să poată depăși 4 ani".
        ("ro-gdpr", Besides { at_most, ..Besides::default() }),
        // Act CXII of 2011 § 60/A(1).
        ("hu-gdpr", Besides { decide: Some(Period::days(150)), ..Besides::default() }),
        ("hu-law-enforcement", Besides { decide: Some(Period::days(150)), ..Besides::default() }),
        // Act 18/2018 § 106(3).
        ("sk-gdpr", Besides { at_most: Some(Period::years(5)), from_discovery: true, ..Besides::default() }),
        (
            "sk-law-enforcement",
            Besides { at_most: Some(Period::years(5)), from_discovery: true, ..Besides::default() },
        ),
        // Act 250/2016 § 32(3).
        ("cz-gdpr", Besides { at_most: Some(Period::years(5)), ..Besides::default() }),
        // Lei 58/2019, Arts 40 and 41.
        (
            "pt-gdpr",
            Besides {
                lower: Some(Period::years(2)),
                lapse_up_to: vec![(100_000, Period::years(2))],
                ..Besides::default()
            },
        ),
        // Data Protection Act 2018 (Ireland) s. 143.
        ("ie-gdpr", Besides { confirmed: true, ..Besides::default() }),
        // Law on Legal Protection of Personal Data Art. 32(4), and 32(3) as it was until 30 June 2024.
        (
            "lt-gdpr",
            Besides {
                earlier: Some((Period::years(2), date(2024, 7, 1))),
                from_discovery: true,
                ..Besides::default()
            },
        ),
        // Law of 1 August 2018 Art. 53(4): "double du délai de prescription".
        ("lu-gdpr", Besides { at_most: Some(Period::years(10)), ..Besides::default() }),
        // OWiG § 33(3).
        ("de-communications", Besides { at_most: Some(Period::years(6)), ..Besides::default() }),
        // OWiG §§ 33(3) and 34(2).
        (
            "de-gdpr",
            Besides {
                at_most: Some(Period::years(6)),
                lapse_up_to: vec![(1_000, Period::years(3))],
                ..Besides::default()
            },
        ),
        // LOPDGDD Arts 73, 74 and 78.
        (
            "es-gdpr",
            Besides {
                lower: Some(Period::years(2)),
                minor: Some(Period::years(1)),
                lapse_up_to: vec![(40_000, Period::years(1)), (300_000, Period::years(2))],
                ..Besides::default()
            },
        ),
    ];
    let typed = rows.into_iter().find(|(key, _)| *key == regime.key());
    typed.map(|(_, besides)| besides).unwrap_or_default()
}

#[test]
fn what_few_countries_have_besides_is_that_of_their_law() {
    for regime in Regime::ALL {
        assert_eq!(besides(regime.procedure()), typed(*regime), "{}", regime.key());
    }
}

/// Every country has a first day, its own or that of its rules, and no breach before it counts.
#[test]
fn every_country_has_a_first_day() {
    for country in Country::ALL.iter().filter(|country| country.is_one_state() || **country == Country::Eea) {
        let regime = Regime::in_country(*country).unwrap();
        let first = regime.procedure().first_breach(*country).unwrap();
        let efta = [Country::Iceland, Country::Liechtenstein, Country::Norway].contains(country);
        let expected = if efta { date(2018, 7, 20) } else { date(2018, 5, 25) };
        assert_eq!(first.value, expected, "{}", country.is().key());
    }
    let swedish = Regime::SeCriminalDataAct.procedure().first_breach(Country::Sweden);
    assert_eq!(swedish.unwrap().value, date(2018, 8, 1));
}

/// No time limit was made up where none was read, and what was not read is said.
#[test]
fn every_time_limit_is_that_of_its_law() {
    let of =
        |figure: Option<Figure<Period>>| -> TimeLimit { figure.map(|figure| (figure.value, figure.cite)) };
    let to_act = |to_act: Option<Deadline>| of(to_act.map(|to_act| to_act.period));
    for expected in countries::all() {
        let (procedure, name) = (expected.regime.procedure(), expected.regime.key());
        let TimeLimits { appeal, appeal_from, payment, lapse, costs } = expected.time_limits;
        assert_eq!(to_act(procedure.appeal), appeal, "{name}");
        assert_eq!(to_act(procedure.payment), payment, "{name}");
        assert_eq!(of(procedure.lapse), lapse, "{name}");
        assert_eq!(to_act(procedure.costs), costs, "{name}");
        if appeal.is_some() {
            assert_eq!(procedure.appeal_from, appeal_from, "{name}");
        } else {
            assert!(!expected.regime.rules().open_points.is_empty(), "{name}: that has to be said");
        }
    }
}

/// A period of years ends on the day with the same number (SN 1.7, A9).
#[test]
fn a_period_of_years_ends_on_the_day_with_the_same_number() {
    assert_eq!(Period::years(5).after(date(2020, 3, 3)), Some(date(2025, 3, 3)));
    assert_eq!(Period::years(5).after(date(2020, 2, 29)), Some(date(2025, 2, 28)));
    assert_eq!(Period::weeks(3).after(date(2021, 2, 10)), Some(date(2021, 3, 3)));
    assert_eq!(Period::days(30).after(date(2021, 1, 31)), Some(date(2021, 3, 2)));
    assert_eq!(Period::years(5).after(Date::MAX), None);
}
