//! Which rules each country has.

use crate::countries;
use finesight::law::circumstance::Country;
use finesight::law::{Choice, Regime};

/// Thirty states of the EEA and the United Kingdom; the EEA as such, and the rest of the world.
#[test]
fn every_country_has_its_rules() {
    let states = Country::ALL.iter().filter(|country| country.is_one_state());
    assert_eq!(states.count(), 30 + 1);
    for country in Country::ALL {
        let own: Vec<_> =
            countries::all().iter().filter(|expected| expected.countries.contains(country)).collect();
        let typed = match own.as_slice() {
            [expected] => Some(expected.regime),
            [] if *country == Country::Elsewhere => None,
            // A state of the EEA without a file.
            [] => Some(Regime::EeaGdpr),
            _ => panic!("{country:?} is in two files"),
        };
        assert_eq!(Regime::in_country(*country), typed, "{country:?}");
    }
    for expected in countries::all() {
        let name = expected.regime.key();
        assert_eq!(expected.regime.in_eea(), expected.in_eea, "{name}");
        let by_purpose = expected.regime == Regime::SeCriminalDataAct;
        assert_eq!(expected.countries.is_empty(), by_purpose, "{name}: say which countries have these rules");
    }
}
