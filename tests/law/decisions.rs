//! The decisions that fees are compared with, and the examples that replay them.

use finesight::engine::find::scope;
use finesight::engine::practice::{Decision, Fate, Group, LEAST_FOR_A_RANGE};
use finesight::engine::{ViewChoice, assess};
use finesight::evidence::decisions::same_case::rows_of;
use finesight::evidence::{DECISIONS, EVIDENCE, EXAMPLES};
use finesight::law::{Currency, Share, ViewId};

#[test]
fn the_list_of_decisions_keeps_its_own_rules() {
    for decision in DECISIONS {
        let case = decision.case;
        assert!(
            decision.events.is_sorted_by_key(|event| event.on),
            "{case}: events in the order of their dates"
        );
        assert!(
            matches!(decision.events.first().map(|event| event.fate), Some(Fate::Decided(_))),
            "{case}: the first decision first"
        );
        assert_eq!(
            decision.ceiling.is_some(),
            decision.group.by_share(),
            "{case}: a ceiling where shares compare"
        );
        let currency = match decision.group {
            Group::SwedishAuthorities => Currency::Sek,
            Group::NorwegianPublic => Currency::Nok,
        };
        for event in decision.events {
            let (Fate::Decided(money) | Fate::Changed(money)) = event.fate else { continue };
            assert_eq!(money.currency, currency, "{case}");
            assert!(!money.amount.is_sign_negative() && !money.is_zero(), "{case}: {money:?}");
            if let Some(ceiling) = decision.ceiling {
                let share = money.as_share_of(ceiling).unwrap();
                assert!(share <= Share::WHOLE, "{case}: {share:?} of its ceiling");
            }
        }
        let same = |other: &&Decision| other.group == decision.group && other.case == case;
        assert_eq!(DECISIONS.iter().filter(same).count(), 1, "{case} is there twice in its group");
    }
    for group in Group::ALL {
        let first_day = |decision: &&Decision| decision.events.first().map(|event| event.on);
        let rows: Vec<_> = DECISIONS.iter().filter(|decision| decision.group == *group).collect();
        assert!(rows.len() >= LEAST_FOR_A_RANGE, "{}: too few", group.key());
        assert!(rows.is_sorted_by_key(first_day), "{}: by date", group.key());
    }
}

#[test]
fn every_example_replays_a_decision_of_the_list() {
    for example in EXAMPLES {
        let case = example.replays.unwrap_or_else(|| panic!("{}: none", example.key));
        let country = scope::state(&example.facts());
        assert!(!rows_of(case, country).is_empty(), "{}: no {case}", example.key);
        if let Some(other) = example.compare {
            assert!(EXAMPLES.iter().any(|example| example.key == other), "{}: no {other}", example.key);
        }
        if example.view != "all" {
            let id =
                ViewId::from_key(example.view).unwrap_or_else(|| panic!("{}: no such view", example.key));
            let setting = example.setting();
            assert_eq!(setting.view, ViewChoice::One(id), "{}", example.key);
        }
        let result = assess(&example.facts(), example.setting(), &EVIDENCE).result;
        assert!(result.is_some(), "{} has no regime", example.key);
    }
}
