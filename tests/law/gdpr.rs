//! The Regulation: its articles, its tiers, and what was said of it, from G 1 to 3.

use crate::countries::under_regulation;
use crate::expected::{Maxima, Said, Unlisted};
use crate::{article, provision};
use finesight::law::Actor::{Controller, Processor};
use finesight::law::provision::Breach;
use finesight::law::provision::TierCeiling;
use finesight::law::{Ceiling, Currency, Money, Regime, Share, Source, Tier};
use jiff::civil::date;

/// G 1.1: the higher tier, 83(5) and (6), with the paragraph that names each.
const HIGHER: [(&str, &str, &str); 25] = [
    ("gdpr-5-1-a", "5(1)(a)", "83(5)(a)"),
    ("gdpr-5-1-b", "5(1)(b)", "83(5)(a)"),
    ("gdpr-5-1-c", "5(1)(c)", "83(5)(a)"),
    ("gdpr-5-1-d", "5(1)(d)", "83(5)(a)"),
    ("gdpr-5-1-e", "5(1)(e)", "83(5)(a)"),
    ("gdpr-5-1-f", "5(1)(f)", "83(5)(a)"),
    ("gdpr-5-2", "5(2)", "83(5)(a)"),
    ("gdpr-6", "6", "83(5)(a)"),
    ("gdpr-7", "7", "83(5)(a)"),
    ("gdpr-9", "9", "83(5)(a)"),
    ("gdpr-12", "12", "83(5)(b)"),
    ("gdpr-13", "13", "83(5)(b)"),
    ("gdpr-14", "14", "83(5)(b)"),
    ("gdpr-15", "15", "83(5)(b)"),
    ("gdpr-16", "16", "83(5)(b)"),
    ("gdpr-17", "17", "83(5)(b)"),
    ("gdpr-18", "18", "83(5)(b)"),
    ("gdpr-19", "19", "83(5)(b)"),
    ("gdpr-20", "20", "83(5)(b)"),
    ("gdpr-21", "21", "83(5)(b)"),
    ("gdpr-22", "22", "83(5)(b)"),
    ("gdpr-44", "44–49", "83(5)(c)"),
    ("gdpr-85", "85–91", "83(5)(d)"),
    ("gdpr-58-1", "58(1)", "83(5)(e)"),
    ("gdpr-58-2", "58(2)", "83(6)"),
];

/// G 1.1: the lower tier, 83(4).
const LOWER: [(&str, &str, &str); 19] = [
    ("gdpr-8", "8", "83(4)(a)"),
    ("gdpr-11", "11", "83(4)(a)"),
    ("gdpr-25", "25", "83(4)(a)"),
    ("gdpr-26", "26", "83(4)(a)"),
    ("gdpr-27", "27", "83(4)(a)"),
    ("gdpr-28", "28", "83(4)(a)"),
    ("gdpr-29", "29", "83(4)(a)"),
    ("gdpr-30", "30", "83(4)(a)"),
    ("gdpr-31", "31", "83(4)(a)"),
    ("gdpr-32", "32", "83(4)(a)"),
    ("gdpr-33", "33", "83(4)(a)"),
    ("gdpr-34", "34", "83(4)(a)"),
    ("gdpr-35", "35", "83(4)(a)"),
    ("gdpr-36", "36", "83(4)(a)"),
    ("gdpr-37", "37", "83(4)(a)"),
    ("gdpr-38", "38", "83(4)(a)"),
    ("gdpr-39", "39", "83(4)(a)"),
    ("gdpr-42-43", "42–43", "83(4)(a)"),
    ("gdpr-41-4", "41(4)", "83(4)(c)"),
];

/// What was said of the Regulation wherever it holds.
pub const SAID: &[Said] = &[
    // Art. 83(2).
    ("minor", None),
    // G 3.1: WP253 of 3 October 2017.
    ("whether", Some(date(2017, 10, 3))),
    ("resources", Some(date(2017, 10, 3))),
    // G 3.2.
    ("not-unaware", Some(date(2023, 12, 5))),
    // Denkavit, para 16, on what the Court held that day.
    ("fault-ex-tunc", Some(date(2023, 12, 5))),
    // C-768/21, paras 42–43, 46.
    ("refraining-exceptional", Some(date(2024, 9, 26))),
    // NIS2, Art. 35(2); OJ L 333 of that day.
    ("nis2", Some(date(2022, 12, 27))),
    // C-654/23.
    ("soft-opt-in", Some(date(2025, 11, 13))),
    // Art. 95.
    ("electronic-communications", None),
    // Regulation (EU) 2024/900, Arts. 25(6) and 30(2).
    ("political-advertising", Some(date(2025, 10, 10))),
    // Regulation (EU) 2024/1689, Art. 113(b): Chapter XII, where its Art. 99 stands, from that day.
    ("ai-act", Some(date(2025, 8, 2))),
    ("undertaking", Some(date(2023, 12, 5))),
    // The Swedish hospitals, with those before them.
    ("security-principle", Some(date(2020, 12, 2))),
    ("breach-is-no-proof", Some(date(2023, 12, 14))),
    ("maximum-not-amount", Some(date(2025, 2, 13))),
    // G 2.3: Binding Decision 1/2021, adopted on 28 July 2021 (C-97/23 P).
    ("combine", Some(date(2021, 9, 2))),
    // C-97/23 P.
    ("combine-pending", Some(date(2026, 2, 10))),
    // G 2: version 2.1 of the Guidelines; 2.9 also Binding Decision 2/2022, adopted on
    // 28 July 2022.
    ("gravest-is-statutory", Some(date(2023, 5, 24))),
    ("independent", Some(date(2023, 5, 24))),
    ("presumption", Some(date(2023, 5, 24))),
    ("overall", Some(date(2023, 5, 24))),
    ("may-adjust", Some(date(2023, 5, 24))),
    ("deterrence", Some(date(2022, 9, 15))),
];

#[test]
fn every_article_of_the_regulation_has_its_tier_under_every_rules() {
    for expected in under_regulation() {
        let (regime, name) = (expected.regime, expected.regime.key());
        for (rows, tier) in [(&HIGHER[..], Tier::Higher), (&LOWER[..], Tier::Lower)] {
            for (key, number, named_in) in rows.iter().filter(|row| !expected.otherwise.contains(&row.0)) {
                let row = provision(regime, key);
                assert_eq!(row.cite, article(Source::Gdpr, number), "{name} {key}");
                assert_eq!(row.ceiling, Ceiling::Tier(tier, article(Source::Gdpr, named_in)), "{name} {key}");
                // (c) is about bodies that monitor a code of conduct.
                let controllers = *key != "gdpr-41-4";
                assert_eq!(row.is_fee_ground_for(Controller), controllers, "{name} {key}");
                assert_eq!(row.is_offered(), controllers, "{name} {key}");
            }
        }
        let [of_10, of_24] = expected.unlisted;
        for (key, number, unlisted) in [("gdpr-10", "10", of_10), ("gdpr-24", "24", of_24)] {
            let row = provision(regime, key);
            assert_eq!(row.cite, article(Source::Gdpr, number), "{name} {key}");
            assert_eq!(row.actors, [Controller], "{name} {key}: a duty of controllers");
            match unlisted {
                Unlisted::In(tier, cite) => {
                    assert_eq!(row.ceiling, Ceiling::Tier(tier, cite), "{name} {key}");
                }
                Unlisted::NoFee => assert!(matches!(row.ceiling, Ceiling::NoFee(_)), "{name} {key}"),
                Unlisted::NotRead => assert!(matches!(row.ceiling, Ceiling::NotRead(_)), "{name} {key}"),
            }
            let is_ground = matches!(unlisted, Unlisted::In(..));
            assert_eq!(row.is_fee_ground_for(Controller), is_ground, "{name} {key}");
        }
        let added = expected.added.len() + expected.own_grounds.len();
        assert_eq!(regime.provisions().count(), HIGHER.len() + LOWER.len() + 2 + added, "{name}");
        for (key, at) in expected.own_grounds {
            let row = provision(regime, key);
            assert_eq!((row.cite, row.actors), (*at, &[Controller][..]), "{name} {key}");
            assert_eq!(row.ceiling, Ceiling::Tier(Tier::Lower, *at), "{name} {key}");
        }
        for group in ["principles", "rights"] {
            for row in regime.provisions().filter(|row| row.group == group) {
                assert!(!row.is_fee_ground_for(Processor), "{name} {}: a duty of controllers", row.key);
            }
        }
    }
}

/// G 1.1 and 4.1: a fixed amount or a share of turnover, whichever is higher.
#[test]
fn the_tiers_are_those_of_article_83() {
    assert!(Regime::SeCriminalDataAct.tier(Tier::Lower).is_none(), "its ceilings are fixed by provision");
    for expected in under_regulation() {
        let Some(Maxima { currency, tiers }) = expected.maxima else { continue };
        for (tier, (units, percent)) in [Tier::Lower, Tier::Higher].into_iter().zip(tiers) {
            let TierCeiling { fixed, of_turnover } = expected.regime.tier(tier).unwrap();
            assert_eq!(fixed.value, Money::whole(units, currency), "{}", expected.regime.key());
            assert_eq!(of_turnover.value, Share::percent(percent), "{}", expected.regime.key());
            assert_eq!(expected.regime.turnover_currency(), currency);
        }
    }
}

/// G 1.1: the share overtakes the fixed amount at a turnover of EUR 500 million, in both tiers.
#[test]
fn the_share_of_turnover_overtakes_the_fixed_amount_at_500_million() {
    for tier in [Tier::Lower, Tier::Higher] {
        let TierCeiling { fixed, of_turnover } = Regime::EeaGdpr.tier(tier).unwrap();
        assert_eq!(Money::whole(500_000_000, Currency::Eur).share(of_turnover.value), fixed.value);
    }
}

/// C-768/21 of 26 September 2024.
#[test]
fn a_fee_is_never_automatic_since_the_court_said_so() {
    let rules = Regime::EeaGdpr.rules();
    assert_eq!(rules.never_automatic.unwrap().value, date(2024, 9, 26));
    assert_eq!(rules.fault.unwrap().settled.value, date(2023, 12, 5));
}

/// By the words of each article: what the controller or processor shall do or show, answer or follow is its own duty;
/// processing and transfers are acts. Art. 5(1)(f) and 5(2) ask for security and for proof.
const OWN_DUTIES: [&str; 32] = [
    "gdpr-5-1-f",
    "gdpr-5-2",
    "gdpr-11",
    "gdpr-12",
    "gdpr-13",
    "gdpr-14",
    "gdpr-15",
    "gdpr-16",
    "gdpr-17",
    "gdpr-18",
    "gdpr-19",
    "gdpr-20",
    "gdpr-21",
    "gdpr-22",
    "gdpr-24",
    "gdpr-25",
    "gdpr-26",
    "gdpr-27",
    "gdpr-28",
    "gdpr-30",
    "gdpr-31",
    "gdpr-32",
    "gdpr-33",
    "gdpr-34",
    "gdpr-35",
    "gdpr-36",
    "gdpr-37",
    "gdpr-38",
    "gdpr-39",
    "gdpr-41-4",
    "gdpr-42-43",
    // And orders.
    "gdpr-58-1",
];

#[test]
fn whose_breach_it_is() {
    for row in Regime::EeaGdpr.provisions() {
        let own = OWN_DUTIES.contains(&row.key) || matches!(row.key, "gdpr-58-2" | "pa-19");
        assert_eq!(row.breach == Breach::OwnDuty, own, "{}", row.key);
        assert_eq!(row.since, None, "{}", row.key);
    }
}
