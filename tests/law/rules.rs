//! What differs from country to country, as each file in `countries/` has it.

use crate::countries;
use crate::expected::{PublicRule, Said};
use finesight::engine::explain::why;
use finesight::engine::{Facts, Finding, Setting, Step, ViewChoice, assess};
use finesight::evidence::EVIDENCE;
use finesight::law::public_bodies as rules;
use finesight::law::rules::CasesOf;
use finesight::law::{Citation, OptionSet, Pinpoint, Regime, Source, Verified};
use finesight::text::{Key, Lang};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

#[test]
fn every_regime_has_its_file() {
    for regime in Regime::ALL {
        let files = countries::all().iter().filter(|expected| expected.regime == *regime).count();
        assert_eq!(files, 1, "{}: say in tests/law/countries what its texts say", regime.key());
    }
}

#[test]
fn public_bodies_are_charged_as_each_country_says() {
    for expected in countries::all() {
        let (rules, name) = (expected.regime.rules(), expected.regime.key());
        let (found, typed) = (rules.public_bodies, expected.public_bodies);
        match (found.rule, typed.rule) {
            (rules::PublicRule::AsOthers(found), PublicRule::AsOthers(typed)) => {
                assert!(typed.is_none_or(|typed| typed == found), "{name}: {found:?}");
            }
            (rules::PublicRule::UpTo(found), PublicRule::UpTo(typed)) => {
                for (found, typed) in found.iter().zip(typed) {
                    assert_eq!((found.most.value, found.most.cite), typed.most, "{name}");
                    assert_eq!(found.of_budget.map(|share| (share.value, share.cite)), typed.of_budget);
                    assert_eq!(found.least.map(|least| (least.value, least.cite)), typed.least, "{name}");
                    let currencies = found.least.map(|least| least.value.currency);
                    assert!(
                        currencies.is_none_or(|currency| currency == found.most.value.currency),
                        "{name}"
                    );
                }
            }
            (rules::PublicRule::Exempt(found), PublicRule::Exempt(typed)) => {
                assert_eq!(found, typed, "{name}");
            }
            (rules::PublicRule::NotRead(_), PublicRule::NotRead) => {}
            (found, _) => panic!("{name}: {found:?}"),
        }
        let only = typed.only.map(|(kinds, cite)| (OptionSet::of(kinds), cite));
        assert_eq!(found.only.map(|only| (only.value, only.cite)), only, "{name}");
        assert_eq!(found.unless_economic, typed.unless_economic, "{name}");
        assert_eq!(found.after_warning, typed.after_warning, "{name}");
        assert_eq!(rules.public_caution.is_some(), expected.misleads_for_public, "{name}");
    }
}

#[test]
fn the_least_that_a_fine_can_be_is_that_of_each_country() {
    for expected in countries::all() {
        let (regime, name) = (expected.regime, expected.regime.key());
        let minima = regime.rules().minima.iter();
        let found: Vec<_> = minima.map(|it| (it.of, it.least.value, it.least.cite)).collect();
        assert_eq!(found, expected.minima, "{name}");
        for (.., least, _) in found {
            assert_eq!(least.currency, regime.turnover_currency(), "{name}: that of the maxima");
        }
    }
}

#[test]
fn fees_are_in_the_currency_of_the_country() {
    for expected in countries::all() {
        let name = expected.regime.key();
        assert_eq!(expected.regime.currency(), expected.currency, "{name}");
        let official = expected.regime.rules().official_rates;
        let rates: Vec<_> = official
            .iter()
            .flat_map(|official| official.rates)
            .map(|rate| (rate.year, rate.day, rate.per_euro.value.to_string()))
            .collect();
        let typed: Vec<_> = expected
            .official_rates
            .iter()
            .map(|(year, day, rate)| (*year, *day, (*rate).to_owned()))
            .collect();
        assert_eq!(rates, typed, "{name}");
    }
}

#[test]
fn the_precedents_are_those_of_the_notes() {
    for expected in countries::all() {
        let name = expected.regime.key();
        let precedents = expected.regime.rules().precedents;
        for money in precedents.iter().flat_map(|precedent| [precedent.before, precedent.after]) {
            assert_eq!(money.currency, expected.currency, "{name}");
        }
        let found: Vec<_> =
            precedents.iter().map(|it| (it.case, it.from, it.before.amount, it.after.amount)).collect();
        let typed: Vec<(&str, Date, Decimal, Decimal)> = expected
            .precedents
            .iter()
            .map(|(case, from, before, after)| (*case, *from, (*before).into(), (*after).into()))
            .collect();
        assert_eq!(found, typed, "{name}");
    }
}

#[test]
fn every_method_is_that_of_its_authority() {
    for expected in countries::all() {
        let (rules, name) = (expected.regime.rules(), expected.regime.key());
        assert_eq!(rules.method.map(|method| method.source), expected.method, "{name}");
        assert_eq!(rules.national_method.is_some(), expected.national_method.is_some(), "{name}");
        if let Some((found, typed)) = rules.national_method.zip(expected.national_method) {
            let period = found.period.value;
            assert_eq!((period.from, period.until), (Some(typed.from), Some(typed.until)), "{name}");
            assert_eq!(found.only_undertakings_here.is_some(), typed.only_undertakings_here, "{name}");
        }
    }
}

#[test]
fn doubt_fault_and_reprimand_are_ruled_as_each_text_says() {
    for expected in countries::all() {
        let (rules, name) = (expected.regime.rules(), expected.regime.key());
        let doubt: Vec<_> =
            rules.doubt.iter().map(|rule| (rule.since.map(|since| since.value), rule.doubt)).collect();
        assert_eq!(doubt, expected.doubt, "{name}");
        assert_eq!(rules.fault.map(|fault| fault.settled.value), expected.fault, "{name}");
        assert_eq!(rules.reprimand.is_some(), expected.reprimand, "{name}");
        assert!((expected.adjustment)(&rules.adjustment), "{name}: {:?}", rules.adjustment);
    }
}

/// The Regulation's text is cited as the UK GDPR there, and as itself elsewhere.
#[test]
fn a_citation_of_the_regulation_is_of_the_text_that_holds() {
    let cite = Citation::read(Source::Gdpr, Pinpoint::Article("5(1)(a)"));
    for expected in countries::all() {
        let name = expected.regime.key();
        assert_eq!(expected.regime.cite(cite).source, expected.statute, "{name}");
        let other = Citation::read(Source::FineGuidelines, Pinpoint::Para("60"));
        assert_eq!(expected.regime.cite(other), other);
    }
}

#[test]
fn nothing_is_known_before_it_was_said() {
    for expected in countries::all() {
        let name = expected.regime.key();
        let notes = expected.regime.rules().notes;
        let typed: Vec<&Said> = expected.notes.iter().copied().flatten().collect();
        for note in notes {
            let (_, said) = typed.iter().find(|(key, _)| *key == note.key).unwrap_or_else(|| {
                panic!("{name}: {} is not in the notes", note.key);
            });
            match said {
                None => assert_eq!(note.held.from, None, "{name}: {}", note.key),
                Some(said) => {
                    assert_eq!(note.held.from, Some(*said), "{name}: {}", note.key);
                    let known = note.held.from.is_some_and(|from| note.cite.is_known_on(from));
                    assert!(known, "{name}: {note:?}");
                    assert!(!note.held.on(said.yesterday().unwrap()), "{name}: {note:?}");
                }
            }
            let message = format!("note-{}", note.key);
            let key = Key::find(&message).unwrap_or_else(|| panic!("no {message}"));
            assert!(!Lang::En.text(key).trim().is_empty(), "{message}");
        }
        let keys: BTreeSet<&str> = notes.iter().map(|note| note.key).collect();
        assert_eq!(keys.len(), notes.len(), "{name}: a note is there twice");
        assert_eq!(keys.len(), typed.len(), "{name}: a note is missing");
    }
}

/// The audit read NIS2 on a page of others: it is told as quoted, and no provision or maximum rests on it.
#[test]
fn nis2_is_quoted_and_nothing_is_computed_with_it() {
    let is_nis2 = |cite: &Citation| cite.source == Source::Nis2;
    let mut told = 0;
    for regime in Regime::ALL {
        let rules = regime.rules();
        for cite in rules.notes.iter().map(|note| note.cite).filter(is_nis2) {
            assert_eq!(cite.verified, Verified::Quoted, "{}", regime.key());
            told += 1;
        }
        let tiers = rules.tiers.into_iter().flatten();
        let maxima = tiers.flat_map(|tier| [tier.fixed.cite, tier.of_turnover.cite]);
        let provisions = regime.provisions().flat_map(|one| [one.cite, one.ceiling.cite()]);
        assert!(!maxima.chain(provisions).any(|cite| is_nis2(&cite)), "{}", regime.key());
    }
    assert!(told > 0);
}

/// Groups, presumption and turnover are for undertakings, break-ins for security, and marketing for what it breaks.
#[test]
fn a_note_speaks_of_the_cases_it_is_about() {
    let of = |key: &str| Regime::EeaGdpr.rules().notes.iter().find(|note| note.key == key).unwrap().of;
    assert_eq!(of("breach-is-no-proof"), CasesOf::Named(&["gdpr-5-1-f", "gdpr-24", "gdpr-32"]));
    assert_eq!(of("nis2"), CasesOf::Named(&["gdpr-5-1-f", "gdpr-32", "gdpr-33", "gdpr-34"]));
    assert_eq!(of("security-principle"), CasesOf::NamedWithout("gdpr-32", "gdpr-5-1-f"));
    assert_eq!(of("soft-opt-in"), CasesOf::Named(&["gdpr-6"]));
    assert_eq!(of("political-advertising"), CasesOf::Named(&["gdpr-9"]));
    for key in ["undertaking", "presumption", "maximum-not-amount", "may-adjust"] {
        assert_eq!(of(key), CasesOf::Undertaking, "{key}");
    }
    for key in ["combine", "gravest-is-statutory", "independent"] {
        assert_eq!(of(key), CasesOf::Several, "{key}");
    }
    for key in ["minor", "whether", "not-unaware", "fault-ex-tunc", "refraining-exceptional", "overall"] {
        assert_eq!(of(key), CasesOf::Any, "{key}");
    }
    for regime in Regime::ALL {
        for note in regime.rules().notes {
            if let CasesOf::Named(keys) = note.of {
                for key in keys {
                    assert!(regime.provision(key).is_some(), "{}: {} names {key}", regime.key(), note.key);
                }
            }
        }
    }
}

/// What the step on a reprimand cites beside the rule, on a day.
fn beside_the_reprimand(regime: Regime, on: Date) -> Vec<Source> {
    let expected = countries::all().iter().find(|expected| expected.regime == regime).unwrap();
    let mut facts = Facts::default();
    for (key, line) in expected.case.iter().chain(&[("purpose", "other"), ("cross-border", "domestic")]) {
        facts.read(key, line).unwrap();
    }
    let setting = Setting { view: ViewChoice::All, on, replayed: None };
    let steps = why(&facts, setting, &assess(&facts, setting, &EVIDENCE));
    let all: Vec<&Step> = steps.iter().flat_map(Step::walk).collect();
    let step = all.into_iter().find(|step| matches!(step.finding, Finding::ReprimandTest(_))).unwrap();
    step.cites.iter().skip(1).map(|cite| cite.source).collect()
}

/// C-768/21 of 26 September 2024 says that a fee is never automatic, of the Regulation as it holds in the EEA; the board
/// in PVN-2021-09 of 31 August 2021 that a reprimand is tested first (SN 3.7).
#[test]
fn what_is_cited_of_a_reprimand_was_said_by_then_and_there() {
    let (before, since) = (date(2024, 9, 25), date(2024, 9, 26));
    assert_eq!(beside_the_reprimand(Regime::EeaGdpr, before), []);
    assert_eq!(beside_the_reprimand(Regime::EeaGdpr, since), [Source::LandHessen]);
    assert_eq!(beside_the_reprimand(Regime::UkGdpr, since), []);
    assert_eq!(beside_the_reprimand(Regime::NoGdpr, date(2021, 8, 30)), []);
    assert_eq!(beside_the_reprimand(Regime::NoGdpr, date(2021, 8, 31)), [Source::BoardCoop]);
    assert_eq!(beside_the_reprimand(Regime::NoGdpr, since), [Source::BoardCoop, Source::LandHessen]);
}
