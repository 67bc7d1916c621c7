//! Criteria and provisions, as listed.

use crate::countries;
use finesight::law::{Criterion, Regime};
use std::collections::BTreeSet;

#[test]
fn the_criteria_are_those_of_the_statutes() {
    for expected in countries::all() {
        let criteria = expected.regime.criteria();
        assert_eq!(criteria.len(), expected.criteria, "{}", expected.regime.key());
        assert!(criteria.is_sorted(), "{}: in the order of the statute", expected.regime.key());
    }
    let listed: BTreeSet<Criterion> =
        Regime::ALL.iter().flat_map(|regime| regime.criteria()).copied().collect();
    assert_eq!(listed.len(), Criterion::ALL.len(), "a criterion of no regime");
}

#[test]
fn every_provision_key_is_there_once_in_its_rules() {
    for regime in Regime::ALL {
        let mut seen = BTreeSet::new();
        for provision in regime.provisions() {
            assert!(seen.insert(provision.key), "{} is there twice", provision.key);
            assert!(!provision.actors.is_empty(), "{} binds nobody", provision.key);
            // The same key is the same place under all rules.
            for other in Regime::ALL.iter().filter_map(|other| other.provision(provision.key)) {
                assert_eq!(other.cite, provision.cite, "{}", provision.key);
                assert_eq!(other.actors, provision.actors, "{}", provision.key);
            }
        }
    }
}
