//! Time bars and other time limits.

use crate::countries;
use crate::expected::{TimeLimit, TimeLimits};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{Deadline, Period};
use finesight::law::{Choice, Figure, Regime};
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
