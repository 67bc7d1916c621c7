//! The views held under each set of rules.

use crate::countries;
use finesight::law::{Regime, Source, View, ViewId};
use std::collections::BTreeSet;

/// Each from the day of the text or decision that holds it, oldest first.
#[test]
fn the_views_are_those_of_each_country() {
    for expected in countries::all() {
        let of = |view: &View| (view.id, view.held, view.ended.map(|ended| ended.by.value));
        let found: Vec<_> = expected.regime.views().iter().map(of).collect();
        assert_eq!(found, expected.views, "{}", expected.regime.key());
    }
}

#[test]
fn views_weigh_under_the_criteria_of_their_regime_and_once() {
    for regime in Regime::ALL {
        assert!(regime.views().is_sorted_by_key(|view| view.held), "{}: oldest first", regime.key());
        for view in regime.views() {
            let name = view.id.key();
            for reading in view.readings {
                assert!(regime.criteria().contains(&reading.criterion), "{name}: {reading:?}");
                assert!(
                    usize::from(reading.when.option) < reading.when.question.options().len(),
                    "{name}: {reading:?}"
                );
                let same = |other: &&finesight::law::Reading| {
                    other.when == reading.when && other.criterion == reading.criterion
                };
                assert_eq!(
                    view.readings.iter().filter(same).count(),
                    1,
                    "{name}: {reading:?} is there twice"
                );
            }
            for position in view.positions {
                let same = view.positions.iter().filter(|other| other.point == position.point).count();
                assert_eq!(same, 1, "{name}: two positions on {:?}", position.point);
            }
        }
    }
    let all: BTreeSet<&str> =
        Regime::ALL.iter().flat_map(|regime| regime.views()).map(|view| view.id.key()).collect();
    assert_eq!(all.len(), ViewId::ALL.len(), "a view that no regime holds");
}

#[test]
fn no_view_rests_on_a_convention_of_ours() {
    for view in Regime::ALL.iter().flat_map(|regime| regime.views()) {
        let cites = view.readings.iter().map(|reading| reading.cite);
        for cite in cites.chain(view.positions.iter().map(|position| position.cite)) {
            assert_ne!(cite.source, Source::Convention, "{}: {cite:?}", view.id.key());
        }
    }
}
