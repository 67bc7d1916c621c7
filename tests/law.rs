//! The tables of the law, checked against what was read.
//!
//! The values are typed anew here, from the notes on Swedish and Norwegian law ("SN") and on the
//! Regulation and its guidelines ("G"), with the section of the notes named.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may stop at once")]

use std::collections::BTreeSet;

use finesight::engine::facts::Discretion;
use finesight::engine::find::gate::GateId;
use finesight::engine::find::imposition::Prospect;
use finesight::engine::find::starting_amount::MethodStatus;
use finesight::engine::practice::{Fate, Group, NotCounted};
use finesight::engine::{
    AmountId, Basis, DateId, Facts, ProblemKind, Question, Refusal, Setting, ViewChoice, assess, catalogue,
};
use finesight::evidence::{DECISIONS, EXAMPLES, LIBRARY, library};
use finesight::law::circumstance::{
    Country, Excuse, Fault, Harm, InDuty, Interest, Measures, Necessity, Seriousness,
};
use finesight::law::method::{Band, OtherSize};
use finesight::law::national_method::{By, Factors, NationalMethod, Severity};
use finesight::law::procedure::{AppealFrom, Period, Procedure, TimeBarRule};
use finesight::law::provision::TierCeiling;
use finesight::law::rules::{Afterwards, Doubt, PublicBodies};
use finesight::law::view::Rank;
use finesight::law::{
    Actor, At, Authentic, Ceiling, Choice, ChoiceId, Citation, Criterion, Currency, Direction, Money, Point,
    Provision, Regime, Share, Source, Stage, Stance, Tier, Tongue, Verified, Versions, ViewId,
    edpb_guidelines, ico_guidance, no_gdpr, se_criminal_data_act,
};
use finesight::text::cite::authentic;
use finesight::text::{Key, Lang};
use jiff::civil::date;

use Actor::{Controller, Processor};

const C: &[Actor] = &[Controller];
const CP: &[Actor] = &[Controller, Processor];

fn provision(regime: Regime, key: &str) -> &'static Provision {
    regime.provision(key).unwrap_or_else(|| panic!("{} has no {key}", regime.key()))
}

fn fixed(provision: &Provision) -> Money {
    match provision.ceiling {
        Ceiling::Fixed(figure) => figure.value,
        other => panic!("{}: {other:?} is no fixed amount", provision.key),
    }
}

type FeeGround = (&'static str, u8, &'static str, u8, &'static [Actor], u32);
type Place = (&'static str, u8, &'static str);

/// SN 1.2: ground as key, chapter, section, paragraph, actors, millions of kronor.
const FEE_GROUNDS: [FeeGround; 32] = [
    ("bdl-2-1", 2, "1", 0, C, 10),
    ("bdl-2-2", 2, "2", 0, C, 10),
    ("bdl-2-3", 2, "3", 0, C, 10),
    ("bdl-2-4", 2, "4", 0, C, 10),
    ("bdl-2-5", 2, "5", 0, C, 10),
    ("bdl-2-7", 2, "7", 0, C, 10),
    ("bdl-2-8", 2, "8", 0, C, 10),
    ("bdl-2-9", 2, "9", 0, C, 10),
    ("bdl-2-10", 2, "10", 0, C, 10),
    ("bdl-2-11", 2, "11", 0, C, 10),
    ("bdl-2-12", 2, "12", 0, C, 10),
    ("bdl-2-14", 2, "14", 0, C, 10),
    ("bdl-2-15", 2, "15", 0, C, 10),
    ("bdl-2-16", 2, "16", 0, C, 10),
    ("bdl-2-17", 2, "17", 0, C, 10),
    ("bdl-2-18", 2, "18", 0, C, 10),
    ("bdl-2-19-2", 2, "19", 2, C, 10),
    ("bdl-2-22", 2, "22", 0, C, 10),
    ("bdl-3-2", 3, "2", 0, C, 10),
    ("bdl-3-3", 3, "3", 0, C, 10),
    ("bdl-3-4", 3, "4", 0, C, 10),
    ("bdl-3-5", 3, "5", 0, CP, 10),
    ("bdl-3-6", 3, "6", 0, CP, 5),
    ("bdl-3-7", 3, "7", 0, C, 5),
    ("bdl-3-8", 3, "8", 0, CP, 10),
    ("bdl-3-9-1", 3, "9", 1, C, 10),
    // Not documenting an incident: Criminal Data Ordinance 3:14.
    ("bdf-3-14", 3, "14", 0, C, 5),
    ("bdl-5-5", 5, "5", 0, CP, 10),
    ("bdl-5-7-2", 5, "7", 1, CP, 10),
    ("bdl-5-7-3", 5, "7", 1, CP, 10),
    ("bdl-8-1", 8, "1–6", 0, C, 10),
    ("bdl-8-8", 8, "8", 0, C, 10),
];

/// SN 1.2, "Not fee grounds".
const NO_FEE_GROUNDS: [Place; 14] = [
    ("bdl-2-6", 2, "6"),
    ("bdl-2-13", 2, "13"),
    ("bdl-2-19-1", 2, "19"),
    // 2:20, 2:20 a and 2:21.
    ("bdl-2-20", 2, "20–21"),
    ("bdl-3-1", 3, "1"),
    ("bdl-3-9-2", 3, "9"),
    ("bdl-3-10", 3, "10"),
    ("bdl-3-11", 3, "11–12"),
    ("bdl-3-13", 3, "13–15"),
    ("bdl-3-16", 3, "16–18"),
    ("bdl-3-20", 3, "20"),
    // All of chapter 4; 4:2 on its own, for it was ordered and not fined in DI-2020-2719.
    ("bdl-4-2", 4, "2"),
    ("bdl-4", 4, "1, 3–"),
    ("bdl-8-7", 8, "7, 9, 10"),
];

/// SN 1.6: each sector Act with the keys of its grounds and the places they stand at.
const SECTOR_ACTS: [(Source, &[Place]); 7] = [
    (
        Source::PoliceDataAct,
        &[
            ("pbdl-2-1", 2, "1"),
            ("pbdl-3-3", 3, "3–4"),
            ("pbdl-4", 4, "2–4, 5 a, 7–11 a"),
            ("pbdl-5", 5, "10–15, 20, 22, 26"),
            ("pbdl-6-6", 6, "6"),
        ],
    ),
    (
        Source::CustomsDataAct,
        &[("tbdl-2-1", 2, "1"), ("tbdl-3-3", 3, "3–4"), ("tbdl-4", 4, "2–5, 6 a, 8–11")],
    ),
    (Source::CoastGuardDataAct, &[("kbdl-2-1", 2, "1"), ("kbdl-3-3", 3, "3"), ("kbdl-4", 4, "2–4, 7–9")]),
    (Source::TaxAgencyDataAct, &[("skbdl-2-1", 2, "1"), ("skbdl-3-3", 3, "3"), ("skbdl-4", 4, "2–4, 7, 8")]),
    (Source::ProsecutionDataAct, &[("abdl-2-1", 2, "1"), ("abdl-4", 4, "2, 4")]),
    (Source::CourtsDataAct, &[("dbdl-3", 0, "3"), ("dbdl-6", 0, "6")]),
    // And regulations under 2:5 and 3:7.
    (Source::PrisonDataAct, &[("krbdl-2-1", 2, "1"), ("krbdl-3-4", 3, "4"), ("krbdl-regulations", 0, "")]),
];

#[test]
fn every_fee_ground_of_the_criminal_data_act_has_its_actor_and_ceiling() {
    let regime = Regime::SeCriminalDataAct;
    for (key, chapter, section, para, actors, millions) in FEE_GROUNDS {
        let row = provision(regime, key);
        assert_eq!(row.actors, actors, "{key}");
        assert_eq!(fixed(row), Money::whole(millions * 1_000_000, Currency::Sek), "{key}");
        let At::Chapter { chapter: at, section: of, para: paragraph, .. } = row.cite.at else {
            panic!("{key}: {:?}", row.cite)
        };
        assert_eq!((at, of, paragraph), (chapter, section, para), "{key}");
        let source = if key == "bdf-3-14" { Source::CriminalDataOrdinance } else { Source::CriminalDataAct };
        assert_eq!(row.cite.source, source, "{key}");
        for actor in [Controller, Processor] {
            assert_eq!(row.is_fee_ground_for(actor), actors.contains(&actor), "{key} {actor:?}");
        }
    }
}

#[test]
fn what_is_no_fee_ground_is_refused_for_everyone() {
    for (key, chapter, section) in NO_FEE_GROUNDS {
        let row = provision(Regime::SeCriminalDataAct, key);
        assert!(matches!(row.ceiling, Ceiling::NoFee(_)), "{key}");
        assert!(!row.is_fee_ground_for(Controller) && !row.is_fee_ground_for(Processor), "{key}");
        let At::Chapter { chapter: at, section: of, .. } = row.cite.at else {
            panic!("{key}: {:?}", row.cite)
        };
        assert_eq!((at, of), (chapter, section), "{key}");
    }
}

#[test]
fn every_ground_of_the_sector_acts_is_a_ten_million_one_for_controllers() {
    for (source, rows) in SECTOR_ACTS {
        for (key, chapter, section) in rows {
            let row = provision(Regime::SeCriminalDataAct, key);
            assert_eq!(row.cite.source, source, "{key}");
            assert_eq!(row.actors, C, "{key}");
            assert_eq!(fixed(row), Money::whole(10_000_000, Currency::Sek), "{key}");
            match row.cite.at {
                At::Chapter { chapter: at, section: of, .. } => {
                    assert_eq!((at, of), (*chapter, *section), "{key}");
                }
                other => assert_eq!(other, At::Point("2:5, 3:7"), "{key}"),
            }
        }
    }
}

#[test]
fn the_criminal_data_act_has_no_other_rows() {
    let sector = SECTOR_ACTS.iter().flat_map(|(_, rows)| rows.iter().map(|(key, ..)| *key));
    let typed: BTreeSet<&str> = FEE_GROUNDS
        .iter()
        .map(|(key, ..)| *key)
        .chain(NO_FEE_GROUNDS.iter().map(|(key, ..)| *key))
        .chain(sector)
        .collect();
    let tables: BTreeSet<&str> =
        Regime::SeCriminalDataAct.provisions().map(|provision| provision.key).collect();
    assert_eq!(typed, tables);
}

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
    ("gdpr-42-43", "42–43", "83(4)(b)"),
    ("gdpr-41-4", "41(4)", "83(4)(c)"),
];

/// What becomes of Art. 10 and 24, which the Regulation itself leaves without a fee.
#[derive(Clone, Copy)]
enum Unlisted {
    /// National law puts it into a tier.
    In(Tier, Citation),
    /// No fee.
    NoFee,
    /// National law was not read.
    NotRead,
}

use Unlisted::{In, NoFee, NotRead};

const fn section(source: Source, section: &'static str, para: u8) -> Citation {
    Citation::read(source, At::Section { section, para })
}

const fn chapter(source: Source, chapter: u8, section: &'static str) -> Citation {
    Citation::read(source, At::Chapter { chapter, section, para: 0, number: 0 })
}

/// SN 2.1, 3.1, 6.4, G 1.1 and 6.2: Art. 10 and Art. 24 under each set of rules. Of Poland, UODO says
/// that Art. 24 carries no fee; of Danish, Estonian and British law on the two nothing was read.
const UNLISTED: [(Regime, Unlisted, Unlisted); 10] = [
    (Regime::SeGdpr, In(Tier::Higher, chapter(Source::DataProtectionAct, 6, "3")), NoFee),
    (
        Regime::NoGdpr,
        In(Tier::Lower, section(Source::NorwegianDataAct, "26", 1)),
        In(Tier::Lower, section(Source::NorwegianDataAct, "26", 1)),
    ),
    (Regime::DkGdpr, NotRead, NotRead),
    (Regime::FiGdpr, In(Tier::Higher, section(Source::FinnishDataAct, "24", 0)), NoFee),
    (Regime::EeGdpr, NotRead, NotRead),
    (Regime::PlGdpr, NoFee, NoFee),
    (Regime::DeGdpr, NotRead, NotRead),
    (Regime::NlGdpr, NotRead, NotRead),
    (Regime::EeaGdpr, NotRead, NotRead),
    (Regime::UkGdpr, NotRead, NotRead),
];

#[test]
fn every_article_of_the_regulation_has_its_tier_under_every_rules() {
    assert_eq!(UNLISTED.len() + 1, Regime::ALL.len(), "all but the Criminal Data Act");
    for (regime, of_10, of_24) in UNLISTED {
        let name = regime.key();
        for (rows, tier) in [(&HIGHER[..], Tier::Higher), (&LOWER[..], Tier::Lower)] {
            for (key, article, named_in) in rows {
                let row = provision(regime, key);
                assert_eq!(row.cite, Citation::read(Source::Gdpr, At::Article(article)), "{name} {key}");
                let cite = Citation::read(Source::Gdpr, At::Article(named_in));
                assert_eq!(row.ceiling, Ceiling::Tier(tier, cite), "{name} {key}");
                assert!(row.is_fee_ground_for(Controller), "{name} {key}");
            }
        }
        for (key, article, unlisted) in [("gdpr-10", "10", of_10), ("gdpr-24", "24", of_24)] {
            let row = provision(regime, key);
            assert_eq!(row.cite, Citation::read(Source::Gdpr, At::Article(article)), "{name} {key}");
            assert_eq!(row.actors, C, "{name} {key}: a duty of controllers");
            match unlisted {
                In(tier, cite) => assert_eq!(row.ceiling, Ceiling::Tier(tier, cite), "{name} {key}"),
                NoFee => assert!(matches!(row.ceiling, Ceiling::NoFee(_)), "{name} {key}"),
                NotRead => assert!(matches!(row.ceiling, Ceiling::NotRead(_)), "{name} {key}"),
            }
            assert_eq!(row.is_fee_ground_for(Controller), matches!(unlisted, In(..)), "{name} {key}");
        }
        assert_eq!(regime.provisions().count(), HIGHER.len() + LOWER.len() + 2, "{name}");
        for group in ["principles", "rights"] {
            for row in regime.provisions().filter(|row| row.group == group) {
                assert!(!row.is_fee_ground_for(Processor), "{name} {}: a duty of controllers", row.key);
            }
        }
    }
}

/// G 1.1: EUR 10 million or 2 %, EUR 20 million or 4 %, whichever is higher; G 4.1: GBP 8.7 million
/// and GBP 17.5 million with the same shares.
#[test]
fn the_tiers_are_those_of_article_83() {
    assert!(Regime::SeCriminalDataAct.tier(Tier::Lower).is_none(), "its ceilings are fixed by provision");
    for (regime, ..) in UNLISTED {
        let maxima = match regime {
            Regime::UkGdpr => [(Currency::Gbp, 8_700_000, 2), (Currency::Gbp, 17_500_000, 4)],
            _ => [(Currency::Eur, 10_000_000, 2), (Currency::Eur, 20_000_000, 4)],
        };
        for (tier, (currency, units, percent)) in [Tier::Lower, Tier::Higher].into_iter().zip(maxima) {
            let TierCeiling { fixed, of_turnover } = regime.tier(tier).unwrap();
            assert_eq!(fixed.value, Money::whole(units, currency), "{}", regime.key());
            assert_eq!(of_turnover.value, Share::percent(percent), "{}", regime.key());
            assert_eq!(regime.turnover_currency(), currency);
        }
    }
    // Crossover: EUR 500 million for both; GBP 435 million and GBP 437.5 million.
    for (regime, tier, crossover, currency) in [
        (Regime::EeaGdpr, Tier::Lower, 500_000_000, Currency::Eur),
        (Regime::EeaGdpr, Tier::Higher, 500_000_000, Currency::Eur),
        (Regime::UkGdpr, Tier::Lower, 435_000_000, Currency::Gbp),
        (Regime::UkGdpr, Tier::Higher, 437_500_000, Currency::Gbp),
    ] {
        let TierCeiling { fixed, of_turnover } = regime.tier(tier).unwrap();
        assert_eq!(Money::whole(crossover, currency).share(of_turnover.value), fixed.value);
    }
}

/// SN 2.1 (6:2), 3.1 (§ 26), 6.3 (§ 41), 6.4 (§ 24), G 5.4 (Arts 102–103), G 4.2a; of others nothing
/// was read.
#[test]
fn public_bodies_are_charged_as_each_country_says() {
    let up_to = |regime: Regime| match regime.rules().public_bodies {
        PublicBodies::UpTo(figures) => figures.map(|figure| (figure.value, figure.cite)),
        other => panic!("{}: {other:?}", regime.key()),
    };
    let sweden = chapter(Source::DataProtectionAct, 6, "2");
    let kronor = |millions: u32| Money::whole(millions * 1_000_000, Currency::Sek);
    assert_eq!(up_to(Regime::SeGdpr), [(kronor(5), sweden), (kronor(10), sweden)]);
    let poland = Citation::read(Source::PolishDataAct, At::Article("102"));
    assert_eq!(up_to(Regime::PlGdpr), [(Money::whole(100_000, Currency::Pln), poland); 2]);
    let of = |regime: Regime| regime.rules().public_bodies;
    assert_eq!(of(Regime::NoGdpr), PublicBodies::AsOthers(section(Source::NorwegianDataAct, "26", 2)));
    assert_eq!(of(Regime::DkGdpr), PublicBodies::AsOthers(section(Source::DanishDataAct, "41", 6)));
    assert_eq!(of(Regime::FiGdpr), PublicBodies::Exempt(section(Source::FinnishDataAct, "24", 0)));
    for regime in [Regime::EeGdpr, Regime::DeGdpr, Regime::NlGdpr, Regime::EeaGdpr] {
        assert!(matches!(of(regime), PublicBodies::NotRead(_)), "{}", regime.key());
    }
    assert!(matches!(of(Regime::UkGdpr), PublicBodies::AsOthers(_)));
    assert!(matches!(of(Regime::SeCriminalDataAct), PublicBodies::AsOthers(_)));
    // Where the method's amounts mislead for them: SN 3.8, G 4.2a.
    for regime in Regime::ALL {
        let misleads = matches!(regime, Regime::NoGdpr | Regime::UkGdpr);
        assert_eq!(regime.rules().public_caution.is_some(), misleads, "{}", regime.key());
    }
}

/// The currency that fees are charged in, and rates that a law prescribes: G 5.4.
#[test]
fn fees_are_in_the_currency_of_the_country() {
    for (regime, currency) in [
        (Regime::SeCriminalDataAct, Currency::Sek),
        (Regime::SeGdpr, Currency::Sek),
        (Regime::NoGdpr, Currency::Nok),
        (Regime::DkGdpr, Currency::Dkk),
        (Regime::FiGdpr, Currency::Eur),
        (Regime::EeGdpr, Currency::Eur),
        (Regime::PlGdpr, Currency::Pln),
        (Regime::DeGdpr, Currency::Eur),
        (Regime::NlGdpr, Currency::Eur),
        (Regime::EeaGdpr, Currency::Eur),
        (Regime::UkGdpr, Currency::Gbp),
    ] {
        assert_eq!(regime.currency(), currency, "{}", regime.key());
        let rates: Vec<_> = regime
            .rules()
            .official_rates
            .iter()
            .flat_map(|official| official.rates)
            .map(|rate| (rate.year, rate.day, rate.per_euro.value.to_string()))
            .collect();
        let typed = match regime {
            Regime::PlGdpr => vec![
                (2024, date(2024, 1, 29), "4.3653".to_owned()),
                (2025, date(2025, 1, 28), "4.2092".to_owned()),
            ],
            _ => Vec::new(),
        };
        assert_eq!(rates, typed, "{}", regime.key());
        if let Some(official) = regime.rules().official_rates {
            let cite = Citation::read(Source::PolishDataAct, At::Article("103"));
            assert_eq!((official.fixed_on.value, official.fixed_on.cite), ((1, 28), cite));
            for rate in official.rates {
                assert_eq!(rate.per_euro.cite, cite);
            }
        }
    }
}

/// G 4.2a: what the ICO would have charged, and what it charged. SN 3.6: what processing time did.
#[test]
fn the_precedents_are_those_of_the_notes() {
    let of = |regime: Regime, currency: Currency| -> Vec<(&str, String, String)> {
        regime
            .rules()
            .precedents
            .iter()
            .map(|precedent| {
                assert_eq!((precedent.before.currency, precedent.after.currency), (currency, currency));
                let amounts = [precedent.before, precedent.after].map(|money| money.amount.to_string());
                let [before, after] = amounts;
                (precedent.case, before, after)
            })
            .collect()
    };
    let typed = |rows: &[(&'static str, u32, u32)]| -> Vec<(&str, String, String)> {
        rows.iter().map(|(case, before, after)| (*case, before.to_string(), after.to_string())).collect()
    };
    assert_eq!(
        of(Regime::UkGdpr, Currency::Gbp),
        typed(&[
            ("Tavistock and Portman NHS Foundation Trust", 784_800, 78_400),
            ("Cabinet Office", 500_000, 50_000),
            ("Police Service of Northern Ireland", 5_600_000, 750_000),
        ])
    );
    assert!(Regime::UkGdpr.rules().precedents.iter().all(|precedent| {
        precedent.cite.verified == Verified::Quoted && precedent.cite.source == Source::IcoPublicSector
    }));
    assert_eq!(
        of(Regime::NoGdpr, Currency::Nok),
        typed(&[
            ("X AS, PVN-2021-03", 400_000, 250_000),
            ("Coop Finnmark SA, PVN-2021-09", 50_000, 0),
            ("Basaren Drift AS, PVN-2021-13", 100_000, 0),
            ("PVN-2021-20", 100_000, 100_000),
            ("Ultra-Technology, PVN-2022-03", 175_000, 125_000),
            ("Statens pensjonskasse, 20/01893", 1_500_000, 1_000_000),
        ])
    );
    for regime in Regime::ALL {
        let some = matches!(regime, Regime::UkGdpr | Regime::NoGdpr);
        assert_eq!(!regime.rules().precedents.is_empty(), some, "{}", regime.key());
    }
}

const BANDS: [(Seriousness, u32, u32); 3] =
    [(Seriousness::Low, 0, 10), (Seriousness::Medium, 10, 20), (Seriousness::High, 20, 100)];

/// G 2.4: para 60; G 4.2: paras 109–115, the same bands.
#[test]
fn the_bands_are_those_of_the_guidelines() {
    for (method, para) in [(edpb_guidelines::METHOD, "60"), (ico_guidance::METHOD, "109–115")] {
        for (class, low, high) in BANDS {
            let band = method.band(class);
            assert_eq!(band.value, Band { low: Share::percent(low), high: Share::percent(high) });
            assert_eq!(band.cite.at, At::Para(para));
        }
        assert_eq!(method.beyond.value, Band { low: Share::WHOLE, high: Share::WHOLE });
    }
    assert_eq!(edpb_guidelines::ADOPTED, date(2023, 5, 24));
    assert_eq!(ico_guidance::PUBLISHED, date(2024, 3, 18));
    for (method, first) in
        [(edpb_guidelines::METHOD, date(2023, 5, 24)), (ico_guidance::METHOD, date(2024, 3, 18))]
    {
        assert!(method.in_force.on(first) && !method.in_force.on(first.yesterday().unwrap()));
    }
    // Para 10: for public bodies no turnover step. Para 119 of the ICO: assets, funding or budget.
    assert_eq!(
        edpb_guidelines::METHOD.others,
        OtherSize::None(Citation {
            source: Source::FineGuidelines,
            at: At::Para("10"),
            verified: Verified::Quoted
        })
    );
    let para_119 = Citation::read(Source::IcoGuidance, At::Para("119"));
    assert_eq!(ico_guidance::METHOD.others, OtherSize::Funds(para_119));
    for regime in Regime::ALL {
        let source = regime.rules().method.map(|method| method.source);
        let typed = match regime {
            Regime::SeCriminalDataAct => None,
            Regime::UkGdpr => Some(Source::IcoGuidance),
            _ => Some(Source::FineGuidelines),
        };
        assert_eq!(source, typed, "{}", regime.key());
    }
}

/// G 2.4 and 2.7: where the Guidelines say what each criterion is judged on. Of codes and certification
/// (j) nothing was read, nor of the ICO on any; where the number of the paragraph was not read, the chapter.
/// G 5.1: subgroup, upper limit of turnover, mean and basic value.
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

fn national(regime: Regime) -> &'static NationalMethod {
    regime.rules().national_method.unwrap()
}

#[test]
fn only_germany_and_the_netherlands_have_a_method_of_their_own() {
    for regime in Regime::ALL {
        let own = regime.rules().national_method.is_some();
        assert_eq!(own, matches!(regime, Regime::DeGdpr | Regime::NlGdpr), "{}", regime.key());
    }
    // G 5.1: 14 October 2019 until the guidelines of 24 May 2023 were there.
    let german = national(Regime::DeGdpr).period.value;
    assert_eq!((german.from, german.until), (Some(date(2019, 10, 14)), Some(date(2023, 5, 23))));
    // G 5.2: until mid-2023; the policy of 2016 lapsed on 15 March 2019.
    let dutch = national(Regime::NlGdpr).period.value;
    assert_eq!((dutch.from, dutch.until), (Some(date(2019, 3, 15)), Some(date(2023, 6, 30))));
    assert!(national(Regime::DeGdpr).only_undertakings_here.is_some());
    assert!(national(Regime::NlGdpr).only_undertakings_here.is_none());
}

#[test]
fn the_day_rates_are_those_of_the_concept() {
    let By::DayRates(rates) = &national(Regime::DeGdpr).by else { panic!("no day rates") };
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

/// G 5.2: band and basic fine of each category, and the articles whose category was found in decisions.
#[test]
fn the_categories_are_those_of_the_fine_policy() {
    let By::Categories(categories) = &national(Regime::NlGdpr).by else { panic!("no categories") };
    let euro = |units: u32| Money::whole(units, Currency::Eur);
    let typed = [
        ("I", 0, 200_000, 100_000),
        ("II", 120_000, 500_000, 310_000),
        ("III", 300_000, 750_000, 525_000),
        ("IV", 450_000, 1_000_000, 725_000),
    ];
    assert_eq!(categories.each.len(), typed.len());
    let lowest = Regime::NlGdpr.tier(Tier::Lower).unwrap().fixed.value;
    for (category, (name, low, high, basic)) in categories.each.iter().zip(typed) {
        assert_eq!(category.name, name);
        assert_eq!(category.band.value, [euro(low), euro(high)], "{name}");
        assert_eq!(category.basic.value, euro(basic), "{name}");
        assert!(category.band.value.iter().all(|end| *end < lowest), "{name} lies below every maximum");
    }
    let rows: Vec<_> = categories.of.iter().map(|row| (row.provision, row.articles, row.category)).collect();
    let found = [
        ("gdpr-5-1-b", "5(1)(b)", "III"),
        ("gdpr-5-1-d", "5(1)(d)", "III"),
        ("gdpr-5-1-e", "5(1)(e)", "III"),
        ("gdpr-6", "6", "III"),
        ("gdpr-9", "9", "IV"),
        ("gdpr-12", "12(1)–(2)", "III"),
        ("gdpr-13", "13", "III"),
        ("gdpr-14", "14", "III"),
        ("gdpr-27", "27(1)", "III"),
        ("gdpr-32", "32", "II"),
        ("gdpr-33", "33(1)", "III"),
        ("gdpr-35", "35(1)–(2)", "II"),
    ];
    assert_eq!(rows, found);
    // Annex 1 is of Art. 83(4), annex 2 of Art. 83(5).
    for row in categories.of {
        let annex = match provision(Regime::NlGdpr, row.provision).ceiling.tier() {
            Some(Tier::Lower) => "bijlage 1",
            _ => "bijlage 2",
        };
        assert_eq!(row.cite.at, At::Point(annex), "{}", row.provision);
    }
    assert_eq!(categories.behind.0, "gdpr-5-1-a");
    assert_eq!(categories.repeated.value, Share::percent(50));
    assert_eq!(categories.within.value, Period::years(5));
}

#[test]
fn what_a_criterion_is_judged_on_has_its_place() {
    let para = |number| (Source::FineGuidelines, At::Para(number), Verified::Quoted);
    let in_chapter_5 = (Source::FineGuidelines, At::Part("5"), Verified::Quoted);
    let typed = [
        (Criterion::GdprA, para("53–54")),
        (Criterion::GdprB, para("55–56")),
        (Criterion::GdprC, para("76")),
        (Criterion::GdprD, in_chapter_5),
        (Criterion::GdprE, para("83–94")),
        (Criterion::GdprF, para("95–97")),
        (Criterion::GdprG, para("57")),
        (Criterion::GdprH, para("99")),
        (Criterion::GdprI, para("102")),
        (Criterion::GdprK, in_chapter_5),
    ];
    let judged: Vec<_> = edpb_guidelines::METHOD
        .judged
        .iter()
        .map(|(criterion, cite)| (*criterion, (cite.source, cite.at, cite.verified)))
        .collect();
    assert_eq!(judged, typed);
    assert_eq!(edpb_guidelines::METHOD.judged_on(Criterion::GdprJ), None);
    assert!(ico_guidance::METHOD.judged.is_empty());
}

/// G 2.5: version 2.1; up to and with so many million euro, thousandths from and to, paragraph.
#[test]
fn the_turnover_tiers_are_those_of_version_two_one() {
    const TIERS: [(u32, u32, u32, &str); 6] = [
        (2, 2, 4, "65"),
        (10, 3, 20, "65"),
        (50, 15, 100, "65"),
        (100, 80, 200, "66"),
        (250, 150, 500, "66"),
        (500, 400, 1_000, "66"),
    ];
    let method = edpb_guidelines::METHOD;
    assert_eq!(method.sizes.len(), TIERS.len());
    for (tier, (millions, low, high, para)) in method.sizes.iter().zip(TIERS) {
        assert_eq!(tier.up_to, Money::whole(millions * 1_000_000, Currency::Eur));
        assert_eq!(tier.share.value, Band { low: Share::per_mille(low), high: Share::per_mille(high) });
        assert_eq!(tier.share.cite.at, At::Para(para));
        assert_eq!(tier.share.cite.verified, Verified::Quoted, "the Guidelines' own text was not had");
    }
}

/// G 4.3: Table B; up to so many million pounds, thousandths from and to, and where the row was read:
/// in a notice, or in the draft only.
#[test]
fn the_rows_of_table_b_say_which_were_read_in_the_draft_only() {
    type Notice = Option<(Source, &'static str)>;
    const ROWS: [(u32, u32, u32, Notice); 6] = [
        (2, 2, 4, Some((Source::IcoBirthlink, "190"))),
        (10, 4, 20, Some((Source::IcoDppLaw, "147"))),
        (50, 20, 100, None),
        (100, 100, 200, None),
        (250, 200, 500, Some((Source::Ico23andMe, "388"))),
        (435, 500, 1_000, None),
    ];
    let method = ico_guidance::METHOD;
    assert_eq!(method.sizes.len(), ROWS.len());
    let check = |cite: Citation, notice: Notice| match notice {
        Some((source, para)) => assert_eq!(cite, Citation::read(source, At::Para(para))),
        None => assert_eq!((cite.source, cite.verified), (Source::IcoDraft, Verified::Draft)),
    };
    for (row, (millions, low, high, notice)) in method.sizes.iter().zip(ROWS) {
        assert_eq!(row.up_to, Money::whole(millions * 1_000_000, Currency::Gbp));
        assert_eq!(row.share.value, Band { low: Share::per_mille(low), high: Share::per_mille(high) });
        check(row.share.cite, notice);
    }
    check(method.beyond.cite, None);
}

/// SN 1, 2.4, 3.3 and G 6.1: doubt, fault, reprimand and what comes after the level.
#[test]
fn doubt_fault_and_reprimand_are_ruled_as_each_text_says() {
    for regime in Regime::ALL {
        let (rules, name) = (regime.rules(), regime.key());
        let doubt = match regime {
            Regime::SeCriminalDataAct => Doubt::AgainstWhereItMustShow,
            Regime::NoGdpr => Doubt::ForTheController,
            _ => Doubt::NotRead,
        };
        assert_eq!(rules.doubt, doubt, "{name}");
        // C-807/21 of 5 December 2023; HR-2021-797-A of 15 April 2021 in Norway.
        let settled = rules.fault.map(|fault| fault.settled.value);
        let typed = match regime {
            Regime::SeCriminalDataAct | Regime::UkGdpr => None,
            Regime::NoGdpr => Some(date(2021, 4, 15)),
            _ => Some(date(2023, 12, 5)),
        };
        assert_eq!(settled, typed, "{name}");
        assert_eq!(rules.reprimand.is_none(), *regime == Regime::SeCriminalDataAct, "{name}");
        let afterwards = match regime {
            Regime::SeCriminalDataAct => rules.afterwards == Afterwards::Reduction,
            Regime::NoGdpr => rules.afterwards == Afterwards::ProcessingTime,
            _ => matches!(rules.afterwards, Afterwards::Nothing(_)),
        };
        assert!(afterwards, "{name}: {:?}", rules.afterwards);
    }
    // § 46 changed in July 2022, and the Court confirmed it on 5 December 2023.
    let confirmed: Vec<_> =
        Regime::NoGdpr.rules().fault.unwrap().confirmed.iter().map(|figure| figure.value).collect();
    assert_eq!(confirmed, [date(2022, 7, 1), date(2023, 12, 5)]);
}

/// Where the rules of each country are; the EEA has thirty states, the United Kingdom and the rest.
#[test]
fn every_country_has_its_rules() {
    use Country as Of;
    let typed = |country: Country| match country {
        Of::Sweden => Some(Regime::SeGdpr),
        Of::Norway => Some(Regime::NoGdpr),
        Of::Denmark => Some(Regime::DkGdpr),
        Of::Finland => Some(Regime::FiGdpr),
        Of::Estonia => Some(Regime::EeGdpr),
        Of::Poland => Some(Regime::PlGdpr),
        Of::Germany => Some(Regime::DeGdpr),
        Of::Netherlands => Some(Regime::NlGdpr),
        Of::Iceland
        | Of::Austria
        | Of::Belgium
        | Of::Bulgaria
        | Of::Croatia
        | Of::Cyprus
        | Of::Czechia
        | Of::France
        | Of::Greece
        | Of::Hungary
        | Of::Ireland
        | Of::Italy
        | Of::Latvia
        | Of::Liechtenstein
        | Of::Lithuania
        | Of::Luxembourg
        | Of::Malta
        | Of::Portugal
        | Of::Romania
        | Of::Slovakia
        | Of::Slovenia
        | Of::Spain => Some(Regime::EeaGdpr),
        Of::UnitedKingdom => Some(Regime::UkGdpr),
        Of::Elsewhere => None,
    };
    assert_eq!(Country::ALL.len(), 30 + 2);
    for country in Country::ALL {
        assert_eq!(Regime::in_country(*country), typed(*country), "{country:?}");
        // One authority leads across the borders of the EEA.
        if let Some(regime) = Regime::in_country(*country) {
            assert_eq!(regime.in_eea(), *country != Country::UnitedKingdom, "{country:?}");
        }
    }
    let by_country: BTreeSet<_> =
        Country::ALL.iter().filter_map(|country| Regime::in_country(*country)).collect();
    assert_eq!(by_country.len(), Regime::ALL.len() - 1, "all but the Criminal Data Act");
    assert!(!Regime::SeCriminalDataAct.in_eea());
}

/// The Regulation's text is cited as the UK GDPR there, and as itself elsewhere.
#[test]
fn a_citation_of_the_regulation_is_of_the_text_that_holds() {
    let cite = Citation::read(Source::Gdpr, At::Article("5(1)(a)"));
    for regime in Regime::ALL {
        let source = if *regime == Regime::UkGdpr { Source::UkGdpr } else { Source::Gdpr };
        assert_eq!(regime.cite(cite).source, source, "{}", regime.key());
        let other = Citation::read(Source::FineGuidelines, At::Para("60"));
        assert_eq!(regime.cite(other), other);
    }
}

type Bar = (u8, TimeBarRule);

fn bar(procedure: &Procedure) -> Option<(Period, TimeBarRule)> {
    procedure.time_bar.map(|bar| (bar.period.value, bar.rule))
}

/// SN 1.5, 2.1, 3.1–3.3, 6.3 and 6.4: years and rule of the time bar. Of others nothing was read.
const TIME_BARS: [(Regime, Option<Bar>); 11] = [
    (Regime::SeCriminalDataAct, Some((5, TimeBarRule::ChanceToComment))),
    (Regime::SeGdpr, Some((5, TimeBarRule::ChanceToComment))),
    (Regime::NoGdpr, Some((5, TimeBarRule::NoticeOrDecision))),
    // The notes give the five years, and not what stops them.
    (Regime::DkGdpr, Some((5, TimeBarRule::NotRead))),
    (Regime::FiGdpr, Some((10, TimeBarRule::Decision))),
    (Regime::EeGdpr, None),
    (Regime::PlGdpr, None),
    (Regime::DeGdpr, None),
    (Regime::NlGdpr, None),
    (Regime::EeaGdpr, None),
    (Regime::UkGdpr, None),
];

#[test]
fn every_time_bar_is_that_of_its_law() {
    for (regime, typed) in TIME_BARS {
        let typed = typed.map(|(years, rule)| (Period::years(years), rule));
        assert_eq!(bar(regime.procedure()), typed, "{}", regime.key());
    }
    // SN 1.5: fees for breaches after 1 August 2018. Art. 99(2): the Regulation applies from 25 May 2018;
    // from when in Norway and in the United Kingdom was not read.
    for regime in Regime::ALL {
        let first = regime.procedure().first_breach.map(|figure| figure.value);
        let typed = match regime {
            Regime::SeCriminalDataAct => Some(date(2018, 8, 1)),
            Regime::NoGdpr | Regime::UkGdpr => None,
            _ => Some(date(2018, 5, 25)),
        };
        assert_eq!(first, typed, "{}", regime.key());
    }
}

/// SN 1.5 and 2.1: the same clocks under both, from texts of their own.
#[test]
fn the_swedish_clocks() {
    let act = chapter(Source::SwedishProcedureAct, 0, "44");
    for (regime, payment, lapse) in [
        (
            Regime::SeCriminalDataAct,
            chapter(Source::CriminalDataAct, 6, "8"),
            chapter(Source::CriminalDataOrdinance, 6, "2"),
        ),
        (
            Regime::SeGdpr,
            chapter(Source::DataProtectionAct, 6, "6"),
            chapter(Source::DataProtectionOrdinance, 0, "9–11"),
        ),
    ] {
        let procedure = regime.procedure();
        let (appeal, pay, lapses) =
            (procedure.appeal.unwrap(), procedure.payment.unwrap(), procedure.lapse.unwrap());
        assert_eq!((appeal.value, appeal.cite), (Period::weeks(3), act));
        assert_eq!(procedure.appeal_from, AppealFrom::ReceiptOrIssueIfPublic);
        assert_eq!((pay.value, pay.cite), (Period::days(30), payment));
        assert_eq!((lapses.value, lapses.cite), (Period::years(5), lapse));
        assert!(procedure.costs.is_none());
    }
    assert_eq!(se_criminal_data_act::LOGGING_OLD_SYSTEMS.value, date(2023, 5, 6));
    // SN 1.4: not knowing the rules, poor routines.
    assert_eq!(
        se_criminal_data_act::EXCUSES_THAT_DO_NOT_COUNT.value,
        [Excuse::DidNotKnow, Excuse::PoorRoutines]
    );
}

/// SN 3.1, 3.2 and 3.3.
#[test]
fn the_norwegian_clocks() {
    let procedure = Regime::NoGdpr.procedure();
    let (appeal, pay, costs) =
        (procedure.appeal.unwrap(), procedure.payment.unwrap(), procedure.costs.unwrap());
    let (data, administration) = (Source::NorwegianDataAct, Source::NorwegianProcedureAct);
    assert_eq!((appeal.value, appeal.cite), (Period::weeks(3), section(administration, "29", 0)));
    assert_eq!(procedure.appeal_from, AppealFrom::Receipt);
    assert_eq!((pay.value, pay.cite), (Period::weeks(4), section(data, "27", 0)));
    assert!(procedure.lapse.is_none());
    assert_eq!((costs.value, costs.cite), (Period::weeks(3), section(administration, "36", 0)));
    assert_eq!(procedure.time_bar.unwrap().period.cite, section(data, "28", 0));
}

/// Of the other countries no time to appeal, to pay or to claim costs was read. (That an unpaid Finnish
/// fee lapses after five years is said beside the fee, for what it is counted from was not read.)
#[test]
fn no_clock_was_made_up_for_the_others() {
    for regime in [
        Regime::DkGdpr,
        Regime::FiGdpr,
        Regime::EeGdpr,
        Regime::PlGdpr,
        Regime::DeGdpr,
        Regime::NlGdpr,
        Regime::EeaGdpr,
        Regime::UkGdpr,
    ] {
        let procedure = regime.procedure();
        assert!(procedure.appeal.is_none(), "{}", regime.key());
        assert!(procedure.payment.is_none(), "{}", regime.key());
        assert!(procedure.lapse.is_none(), "{}", regime.key());
        assert!(procedure.costs.is_none(), "{}", regime.key());
        assert!(!regime.rules().open_points.is_empty(), "{}: that has to be said", regime.key());
    }
    let finland = Regime::FiGdpr.procedure().time_bar.unwrap();
    assert_eq!(finland.period.cite, section(Source::FinnishDataAct, "24", 0));
    let denmark = Regime::DkGdpr.procedure().time_bar.unwrap();
    assert_eq!(denmark.period.cite, section(Source::DanishDataAct, "41", 7));
}

/// What was said, and the first day on which the notes let it be known: the day of the judgment or
/// decision; where only its month or year was read, the end of that.
const SAID: [(&str, jiff::civil::Date); 29] = [
    // G 3.1: WP253 of 3 October 2017.
    ("whether", date(2017, 10, 3)),
    ("resources", date(2017, 10, 3)),
    // G 3.2.
    ("not-unaware", date(2023, 12, 5)),
    ("undertaking", date(2023, 12, 5)),
    ("breach-is-no-proof", date(2023, 12, 14)),
    ("maximum-not-amount", date(2025, 2, 13)),
    // G 2.3: Binding Decision 1/2021, of which the year is all that was read.
    ("combine", date(2021, 12, 31)),
    // G 2: version 2.1 of the Guidelines; 2.9 also Binding Decision 2/2022.
    ("gravest-is-statutory", date(2023, 5, 24)),
    ("independent", date(2023, 5, 24)),
    ("presumption", date(2023, 5, 24)),
    ("overall", date(2023, 5, 24)),
    ("may-adjust", date(2023, 5, 24)),
    ("deterrence", date(2022, 12, 31)),
    // SN 2.2 and 2.4 with 6.1: SL, Avanza, Trygg-Hansa, KamR Stockholm 7837-21, FiS 13539-23, Tele2 and CDON,
    // KamR Stockholm 2829-23 and 4058-22.
    ("se-authority", date(2021, 6, 21)),
    ("se-fault", date(2024, 6, 24)),
    ("se-turnover", date(2023, 8, 28)),
    ("se-not-intentional", date(2022, 9, 16)),
    ("se-low", date(2024, 6, 28)),
    ("se-counted-once", date(2023, 6, 30)),
    ("se-slow", date(2024, 3, 11)),
    ("se-not-worse", date(2024, 2, 12)),
    // G 4.
    ("uk-presumption", date(2024, 3, 18)),
    ("uk-linked", date(2024, 3, 18)),
    ("uk-turnover", date(2024, 3, 18)),
    ("uk-funds", date(2024, 3, 18)),
    ("uk-discretion", date(2024, 3, 18)),
    ("uk-before-inquiry", date(2024, 3, 18)),
    ("uk-growth", date(2024, 3, 18)),
    ("uk-hardship", date(2024, 3, 18)),
];

/// What is as old as the Act or the Regulation that says it.
const AS_OLD_AS_THE_LAW: [&str; 5] = ["minor", "fi-churches", "dk-courts", "dk-criminal", "ee-misdemeanour"];

#[test]
fn nothing_is_known_before_it_was_said() {
    let mut seen = BTreeSet::new();
    for regime in Regime::ALL {
        for note in regime.rules().notes {
            let name = format!("{}: {}", regime.key(), note.key);
            seen.insert(note.key);
            if AS_OLD_AS_THE_LAW.contains(&note.key) {
                assert_eq!(note.from, None, "{name}");
            } else if note.key == "uk-public-sector" {
                // G 4.2a: since June 2022, of which the day was not read.
                assert!(note.from.unwrap() >= date(2022, 6, 30), "{name}");
            } else {
                let said = SAID.iter().find(|(key, _)| *key == note.key);
                let (_, said) = said.unwrap_or_else(|| panic!("{name} is not in the notes"));
                assert!(note.from.is_some_and(|from| from >= *said), "{name}: {:?}", note.from);
                assert!(!note.known_on(said.yesterday().unwrap()), "{name}");
            }
            let message = format!("note-{}", note.key);
            let key = Key::find(&message).unwrap_or_else(|| panic!("no {message}"));
            assert!(!Lang::En.text(key).trim().is_empty(), "{message}");
        }
        let same = |key: &str| regime.rules().notes.iter().filter(|other| other.key == key).count();
        assert!(regime.rules().notes.iter().all(|note| same(note.key) == 1), "{}", regime.key());
    }
    assert_eq!(seen.len(), SAID.len() + AS_OLD_AS_THE_LAW.len() + 1, "{seen:?}");
    // Each view from the day of the text or decision that holds it.
    for (id, held) in [
        (ViewId::CriminalDataAct, date(2018, 8, 1)),
        (ViewId::Imy2021, date(2021, 2, 10)),
        (ViewId::Imy2022, date(2022, 3, 14)),
        (ViewId::Datatilsynet2020, date(2020, 12, 22)),
        (ViewId::Personvernnemnda2021, date(2021, 8, 31)),
        (ViewId::Edpb2023, date(2023, 5, 24)),
        (ViewId::Imy2024, date(2024, 6, 24)),
        (ViewId::Ico2024, date(2024, 3, 18)),
    ] {
        for regime in Regime::ALL {
            assert!(regime.view(id).is_none_or(|view| view.held == held), "{}", id.key());
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
    assert_eq!(Period::years(5).after(jiff::civil::Date::MAX), None);
}

/// SN 1.3 and 3.4: five criteria under the Criminal Data Act; (a) to (k) wherever the Regulation
/// holds, and (a) to (i) beside them in Norway.
#[test]
fn the_criteria_are_those_of_the_statutes() {
    for regime in Regime::ALL {
        let typed = match regime {
            Regime::SeCriminalDataAct => 5,
            Regime::NoGdpr => 11 + 9,
            _ => 11,
        };
        assert_eq!(regime.criteria().len(), typed, "{}", regime.key());
        assert!(regime.criteria().is_sorted(), "{}: in the order of the statute", regime.key());
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

type Lines = &'static [(&'static str, &'static str)];

/// A case of each set of rules.
const OF_REGIME: [(Regime, Lines); 11] = [
    (
        Regime::SeCriminalDataAct,
        &[
            ("country", "sweden"),
            ("body", "public-authority"),
            ("purpose", "law-enforcement"),
            ("task", "competent"),
            ("form", "automated"),
        ],
    ),
    (Regime::SeGdpr, &[("country", "sweden"), ("body", "company"), ("ownership", "presumed")]),
    (
        Regime::NoGdpr,
        &[
            ("country", "norway"),
            ("body", "association"),
            ("self-report", "prompt"),
            ("rate", "10.5"),
            ("level", "50000 NOK"),
            ("closed-on", "2021-08-31"),
        ],
    ),
    (Regime::DkGdpr, &[("country", "denmark"), ("body", "company"), ("turnover", "1000000 USD")]),
    (Regime::FiGdpr, &[("country", "finland"), ("body", "association")]),
    (Regime::EeGdpr, &[("country", "estonia"), ("body", "company")]),
    (Regime::PlGdpr, &[("country", "poland"), ("body", "public-company")]),
    (Regime::DeGdpr, &[("country", "germany"), ("body", "company")]),
    (Regime::NlGdpr, &[("country", "netherlands"), ("body", "company")]),
    (Regime::EeaGdpr, &[("country", "austria"), ("body", "person")]),
    (Regime::UkGdpr, &[("country", "united-kingdom"), ("body", "association")]),
];

/// Cases from which every question can be reached, by answering others.
fn starting_points() -> Vec<Facts> {
    let mut points = vec![Facts::default()];
    for (regime, lines) in OF_REGIME {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        if regime != Regime::SeCriminalDataAct {
            facts.read("purpose", "other").unwrap();
            facts.read("cross-border", "domestic").unwrap();
        }
        for provision in regime.provisions() {
            facts.set_infringement(provision, true);
        }
        let working = finesight::engine::find::scope::decide(&facts).working();
        assert_eq!(working, Some(regime), "{lines:?}");
        points.push(facts);
    }
    points
}

fn sections(facts: &Facts) -> Vec<catalogue::Section> {
    let setting = Setting { view: ViewChoice::All, on: date(2026, 1, 1), replayed: None };
    catalogue::sections(facts, assess(facts, setting, &LIBRARY).result.as_ref())
}

#[test]
fn every_question_is_asked_of_some_case() {
    let points: Vec<_> = starting_points().into_iter().map(|facts| (sections(&facts), facts)).collect();
    let asks = |sections: &[catalogue::Section], question: Question| {
        sections.iter().any(|section| section.questions.contains(&question))
    };
    let asked = |question: Question| {
        points.iter().any(|(asked, facts)| {
            // What was answered stays; the mark of the gravest is asked of several infringements.
            if !facts.answered(question) || question == Question::Gravest {
                return asks(asked, question);
            }
            let mut facts = facts.clone();
            facts.clear(question);
            asks(&sections(&facts), question)
        })
    };
    let never: Vec<_> = Question::all().filter(|question| !asked(*question)).map(Question::key).collect();
    assert!(never.is_empty(), "never asked: {never:?}");
}

/// Questions asked where no rule was read that they serve: what serves a computation or the record,
/// and dates where no clock was read.
fn may_be_without_source(question: Question, regime: Regime) -> bool {
    match question {
        Question::Amount(AmountId::Rate) => regime != Regime::PlGdpr,
        Question::Amount(AmountId::TurnoverRate | AmountId::Notified | AmountId::Rounding)
        | Question::Date(DateId::RateDay) => true,
        Question::Date(DateId::YearEnd) => false,
        Question::Date(DateId::Received | DateId::AppealBy | DateId::AppealedOn) => {
            regime.procedure().appeal.is_none()
        }
        Question::Date(DateId::Final) => regime.procedure().payment.is_none(),
        Question::Date(_) => regime.procedure().time_bar.is_none(),
        // The Criminal Data Act has no method whose steps these are; the ICO has no reading of fault.
        Question::Discretion(..) => regime == Regime::SeCriminalDataAct,
        Question::Choice(ChoiceId::Fault) => regime == Regime::UkGdpr,
        // No law asks for these: fees differ by them.
        Question::Choice(ChoiceId::Activity | ChoiceId::Subjects) => true,
        _ => false,
    }
}

#[test]
fn every_question_asked_says_where_the_law_makes_it_matter() {
    let mut wrong = Vec::new();
    for (facts, (regime, _)) in starting_points().iter().skip(1).zip(OF_REGIME) {
        for section in sections(facts) {
            for question in section.questions {
                let source = catalogue::source(question, Some(regime));
                if source.is_none() != may_be_without_source(question, regime) {
                    wrong.push(format!("{} in {}: {source:?}", question.key(), regime.key()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each number left to discretion can be asked of each conduct there may be.
#[test]
fn there_is_a_key_for_every_figure_of_every_conduct() {
    assert_eq!(Question::Discretion(1, Discretion::Share).key(), "share");
    assert_eq!(Question::Discretion(6, Discretion::Proportion).key(), "proportion-6");
    assert_eq!(Question::all().filter(|question| matches!(question, Question::Discretion(..))).count(), 24);
}

/// Every number and date of the law with its citation.
fn figures() -> Vec<(String, Citation)> {
    let mut all = Vec::new();
    let mut add = |name: String, cite: Citation| all.push((name, cite));
    for regime in Regime::ALL {
        let name = |what: &str| format!("{} {what}", regime.key());
        for provision in regime.provisions() {
            if let Ceiling::Fixed(figure) = provision.ceiling {
                add(name(provision.key), figure.cite);
            } else if let Ceiling::Tier(_, cite) = provision.ceiling {
                add(name(provision.key), cite);
            }
        }
        for tier in [Tier::Lower, Tier::Higher] {
            if let Some(allowed) = regime.tier(tier) {
                add(name(&format!("{tier:?}")), allowed.fixed.cite);
                add(name(&format!("{tier:?} of turnover")), allowed.of_turnover.cite);
            }
        }
        let rules = regime.rules();
        if let PublicBodies::UpTo(maxima) = rules.public_bodies {
            for maximum in maxima {
                add(name("public bodies"), maximum.cite);
            }
        }
        for rate in rules.official_rates.iter().flat_map(|official| official.rates) {
            add(name(&format!("rate of {}", rate.year)), rate.per_euro.cite);
        }
        if let Some(fault) = rules.fault {
            add(name("fault"), fault.settled.cite);
            for confirmed in fault.confirmed {
                add(name("fault confirmed"), confirmed.cite);
            }
        }
        if let Some(method) = rules.method {
            for class in Seriousness::ALL {
                add(name(&format!("band {class:?}")), method.band(*class).cite);
            }
            for tier in method.sizes {
                add(name(&format!("size up to {}", tier.up_to.amount)), tier.share.cite);
            }
            add(name("beyond"), method.beyond.cite);
        }
        match rules.national_method.map(|method| &method.by) {
            Some(By::DayRates(rates)) => {
                for class in rates.classes {
                    for figure in [class.up_to, class.mean, class.rate] {
                        add(name(class.name), figure.cite);
                    }
                }
                add(name(rates.beyond.0), rates.beyond.1.cite);
                for factors in rates.factors.iter().flatten() {
                    add(name("factors"), factors.cite);
                }
            }
            Some(By::Categories(categories)) => {
                for category in categories.each {
                    add(name(category.name), category.basic.cite);
                    add(name(category.name), category.band.cite);
                }
                for row in categories.of {
                    add(name(row.provision), row.cite);
                }
                add(name("repeated"), categories.repeated.cite);
                add(name("repeated within"), categories.within.cite);
            }
            None => {}
        }
        let procedure = regime.procedure();
        for (what, cite) in [
            ("time bar", procedure.time_bar.map(|bar| bar.period.cite)),
            ("appeal", procedure.appeal.map(|figure| figure.cite)),
            ("payment", procedure.payment.map(|figure| figure.cite)),
            ("first breach", procedure.first_breach.map(|figure| figure.cite)),
            ("lapse", procedure.lapse.map(|figure| figure.cite)),
            ("costs", procedure.costs.map(|figure| figure.cite)),
        ] {
            if let Some(cite) = cite {
                add(name(what), cite);
            }
        }
    }
    add("logging".to_owned(), se_criminal_data_act::LOGGING_OLD_SYSTEMS.cite);
    add("excuses".to_owned(), se_criminal_data_act::EXCUSES_THAT_DO_NOT_COUNT.cite);
    add("never automatic".to_owned(), finesight::law::gdpr::NEVER_AUTOMATIC.cite);
    all
}

#[test]
fn every_number_of_the_law_comes_from_a_source_and_none_from_us() {
    let figures = figures();
    assert!(figures.len() > 480, "only {} figures", figures.len());
    for (name, cite) in figures {
        assert!(!matches!(cite.source, Source::Convention | Source::Decisions), "{name}: {cite:?}");
        assert_ne!(cite.verified, Verified::Inferred, "{name}: a number is read, not inferred");
        // The draft of the ICO's table is the only text whose final version was not seen.
        assert_eq!(cite.verified == Verified::Draft, cite.source == Source::IcoDraft, "{name}: {cite:?}");
    }
}

/// C-768/21 of 26 September 2024.
#[test]
fn a_fee_is_never_automatic_since_the_court_said_so() {
    assert_eq!(finesight::law::gdpr::NEVER_AUTOMATIC.value, date(2024, 9, 26));
    assert_eq!(finesight::law::gdpr::FAULT.value, date(2023, 12, 5));
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

/// The names of all messages that the tables of the law, the engine and the library name.
fn catalogue_names() -> Vec<String> {
    let mut names = Vec::new();
    let mut add = |prefix: &str, key: &str| names.push(format!("{prefix}-{key}"));
    for question in Question::all() {
        add("question", question.wording());
        add("why", question.wording());
    }
    for id in ChoiceId::ALL {
        for option in id.options() {
            add("option", &format!("{}-{option}", id.key()));
        }
    }
    for facts in starting_points() {
        for section in sections(&facts) {
            add("section", section.key);
        }
    }
    for regime in Regime::ALL {
        add("regime", regime.key());
        for provision in regime.provisions() {
            add("provision", provision.key);
            add("group", provision.group);
        }
        for measure in regime.measures() {
            add("measure", measure.key);
        }
        // As the page puts the name together.
        let (country, _) = regime.key().split_once('-').unwrap();
        for rule in finesight::engine::find::timeline::date_sheet(&Facts::default(), *regime, false) {
            add("daterule", &format!("{country}-{}", rule.key));
        }
        for note in regime.rules().notes {
            add("note", note.key);
        }
        for open in regime.rules().open_points {
            add("open", open.note);
        }
        for (key, _) in regime.rules().national_method.iter().flat_map(|method| method.notes) {
            add("note", key);
        }
        if let Some(By::Categories(categories)) = regime.rules().national_method.map(|method| &method.by) {
            add("note", categories.behind.1);
        }
        if regime.rules().public_caution.is_some() {
            add("caution", regime.key());
        }
    }
    let methods = Regime::ALL.iter().filter_map(|regime| regime.rules().method);
    for (criterion, _) in methods.flat_map(|method| method.judged) {
        add("judged", criterion.key());
    }
    for (key, _) in no_gdpr::TIME_DOCTRINE {
        add("time", key);
    }
    for (prefix, keys) in [
        ("criterion", Criterion::ALL.iter().map(|it| it.key()).collect::<Vec<_>>()),
        ("point", Point::ALL.iter().map(|it| it.key()).collect()),
        ("stance", Stance::ALL.iter().map(|it| it.key()).collect()),
        ("view", ViewId::ALL.iter().map(|it| it.key()).collect()),
        ("rank", Rank::ALL.iter().map(|it| it.key()).collect()),
        ("source", Source::ALL.iter().map(|it| it.key()).collect()),
        ("tongue", Tongue::ALL.iter().map(|it| it.key()).collect()),
        ("verified", Verified::ALL.iter().map(|it| it.key()).collect()),
        ("direction", Direction::ALL.iter().map(|it| it.key()).collect()),
        ("problem", ProblemKind::ALL.iter().map(|it| it.key()).collect()),
        ("refusal", Refusal::ALL.iter().map(|it| it.key()).collect()),
        ("gate", GateId::ALL.iter().map(|it| it.key()).collect()),
        ("stage", Stage::ALL.iter().map(|it| it.key()).collect()),
        ("basis", Basis::ALL.iter().map(|it| it.key()).collect()),
        ("whether", Prospect::ALL.iter().map(|it| it.key()).collect()),
        ("practice", Group::ALL.iter().map(|it| it.key()).collect()),
        (
            "standing",
            [MethodStatus::InForce, MethodStatus::Counterfactual, MethodStatus::NoMethod]
                .iter()
                .map(|it| it.key())
                .collect(),
        ),
        (
            "notcounted",
            [NotCounted::EarlierLaw, NotCounted::Replayed, NotCounted::Quashed, NotCounted::Waived]
                .iter()
                .map(|it| it.key())
                .collect(),
        ),
        ("case", EXAMPLES.iter().map(|it| it.key).collect()),
    ] {
        for key in keys {
            add(prefix, key);
        }
    }
    names.sort();
    names.dedup();
    names
}

#[test]
fn every_key_has_its_words_in_every_language() {
    let missing: Vec<String> = catalogue_names()
        .into_iter()
        .filter(|name| {
            Key::find(name).is_none_or(|key| Lang::ALL.iter().any(|lang| lang.text(key).trim().is_empty()))
        })
        .collect();
    assert!(missing.is_empty(), "no words for:\n{}", missing.join("\n"));
}

#[test]
fn every_source_says_which_language_versions_are_authoritative() {
    for source in Source::ALL {
        let Authentic { versions, cites } = source.authentic();
        let claimed = !matches!(versions, Versions::NotChecked(_) | Versions::EachItsOwn | Versions::None);
        assert_eq!(
            claimed,
            !cites.is_empty(),
            "{}: what is claimed is cited, and nothing else",
            source.key()
        );
        for lang in Lang::ALL {
            assert!(
                !authentic(lang, *source).trim().is_empty(),
                "{}: no words for {versions:?}",
                source.key()
            );
        }
    }
}

/// From the texts themselves: the courts that asked (Kammergericht Berlin, Verwaltungsgericht Wiesbaden, the courts of Vilnius,
/// the Bulgarian and the Italian supreme courts, Vestre Landsret), and what the Acts say.
#[test]
fn the_authoritative_versions_are_those_of_the_texts() {
    use Versions::{EveryOfficialAndEea, In, InBoth, NotChecked};
    for (source, versions) in [
        (Source::Gdpr, EveryOfficialAndEea),
        (Source::CriminalDataAct, In(Tongue::Swedish)),
        (Source::PoliceDataAct, In(Tongue::Swedish)),
        (Source::ImyPolice, In(Tongue::Swedish)),
        (Source::NorwegianDataAct, In(Tongue::Bokmal)),
        (Source::NorwegianProcedureAct, In(Tongue::Bokmal)),
        (Source::BoardCoop, In(Tongue::Norwegian)),
        (Source::UkGdpr, In(Tongue::English)),
        (Source::FinnishDataAct, InBoth(Tongue::Finnish, Tongue::Swedish)),
        (Source::DeutscheWohnen, In(Tongue::German)),
        (Source::LandHessen, In(Tongue::German)),
        (Source::Nvsc, In(Tongue::Lithuanian)),
        (Source::Prihodite, In(Tongue::Bulgarian)),
        (Source::Cilfit, In(Tongue::Italian)),
        (Source::Ilva, In(Tongue::Danish)),
        (Source::FineGuidelines, NotChecked(Tongue::English)),
        (Source::DanishDataAct, NotChecked(Tongue::Danish)),
    ] {
        assert_eq!(source.authentic().versions, versions, "{}", source.key());
    }
}

#[test]
fn the_decision_library_keeps_its_own_rules() {
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
        let same = |other: &&finesight::engine::practice::Decision| {
            other.group == decision.group && other.case == case
        };
        assert_eq!(DECISIONS.iter().filter(same).count(), 1, "{case} is there twice in its group");
    }
    for group in Group::ALL {
        let first_day =
            |decision: &&finesight::engine::practice::Decision| decision.events.first().map(|event| event.on);
        let rows: Vec<_> = DECISIONS.iter().filter(|decision| decision.group == *group).collect();
        assert!(rows.len() >= finesight::engine::practice::LEAST_FOR_A_RANGE, "{}: too few", group.key());
        assert!(rows.is_sorted_by_key(first_day), "{}: by date", group.key());
    }
}

#[test]
fn an_example_that_replays_a_decision_finds_it_in_the_library() {
    for example in EXAMPLES {
        if let Some(case) = example.replays {
            let of_case = |entry: &library::Entry| {
                entry.case == Some(case) || entry.later.iter().any(|later| later.by == Some(case))
            };
            assert!(
                library::entries().any(of_case) || DECISIONS.iter().any(|row| row.case == case),
                "{}: no {case}",
                example.key
            );
        }
        if let Some(other) = example.compare {
            assert!(EXAMPLES.iter().any(|example| example.key == other), "{}: no {other}", example.key);
        }
        if example.view != "all" {
            let id =
                ViewId::from_key(example.view).unwrap_or_else(|| panic!("{}: no such view", example.key));
            let setting = example.setting();
            assert_eq!(setting.view, ViewChoice::One(id), "{}", example.key);
        }
        let result = assess(&example.facts(), example.setting(), &LIBRARY).result;
        assert!(result.is_some(), "{} has no regime", example.key);
    }
}

/// The options of a question on which doubt may turn run from the best for the controller to the
/// worst: the first option pulls no further up than the last in any view.
#[test]
fn options_run_from_best_to_worst_where_doubt_turns_on_them() {
    for id in [ChoiceId::Measures, ChoiceId::Necessity] {
        assert!(finesight::engine::facts::must_be_shown(id));
    }
    assert_eq!(Measures::Sufficient.index(), 0);
    assert_eq!(Necessity::Necessary.index(), 0);
    assert_eq!(Interest::Met.index(), 0);
    assert_eq!(Harm::NoneShown.index(), 0);
    assert_eq!(Fault::NoFault.index(), 0);
    assert_eq!(InDuty::PrivateEnds.index(), 0);
}

/// The tables read as text: no number without a source.
mod scan {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    /// A piece of the code. Comments, texts in quotation marks, lifetimes and attributes are left out.
    #[derive(Clone, Debug, PartialEq)]
    enum Token {
        Name(String),
        Number(String),
        Mark(char),
    }

    fn tokens(text: &str) -> Vec<(usize, Token)> {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let chars: Vec<char> = text.chars().collect();
        let at = |place: usize| chars.get(place).copied().unwrap_or('\0');
        let mut found = Vec::new();
        let (mut place, mut line) = (0, 1);
        while place < chars.len() {
            let c = at(place);
            let start = place;
            if c == '/' && at(place + 1) == '/' {
                while place < chars.len() && at(place) != '\n' {
                    place += 1;
                }
            } else if c == '"' {
                place += 1;
                while place < chars.len() && at(place) != '"' {
                    place += if at(place) == '\\' { 2 } else { 1 };
                }
                place += 1;
            } else if c == '\'' {
                // A lifetime, or one character: the mark is left out, and what stands between.
                place += if at(place + 2) == '\'' { 3 } else { 1 };
                while at(start + 2) != '\'' && (at(place).is_alphanumeric() || at(place) == '_') {
                    place += 1;
                }
            } else if c == '#' && at(place + 1) == '[' {
                while place < chars.len() && at(place) != ']' {
                    place += 1;
                }
                place += 1;
            } else if c.is_alphanumeric() || c == '_' {
                while at(place).is_alphanumeric() || at(place) == '_' {
                    place += 1;
                }
                let word: String = chars.get(start..place).unwrap_or_default().iter().collect();
                let token = if c.is_ascii_digit() { Token::Number(word) } else { Token::Name(word) };
                found.push((line, token));
            } else {
                if !c.is_whitespace() {
                    found.push((line, Token::Mark(c)));
                }
                place += 1;
            }
            line += chars.get(start..place).unwrap_or_default().iter().filter(|c| **c == '\n').count();
        }
        found
    }

    /// What a bracket belongs to.
    #[derive(Clone, Debug, PartialEq)]
    enum Frame {
        /// The arguments of a call, or the fields of a value: its path as it stands.
        Of(String),
        /// The body of a function.
        Body(String),
        /// The rows of an `impl`.
        Impl(String),
        /// A list; once a `;` came, its length.
        List(bool),
        Other,
    }

    /// Walks through the code; for each number and each opened bracket, what it stands in.
    fn walk(tokens: &[(usize, Token)], mut seen: impl FnMut(usize, &Token, &[Frame], &str)) {
        let mut frames: Vec<Frame> = Vec::new();
        let mut function: Option<String> = None;
        let mut implementing: Option<String> = None;
        let mut item = String::new();
        for (place, (line, token)) in tokens.iter().enumerate() {
            let before = |back: usize| place.checked_sub(back).and_then(|at| Some(&tokens.get(at)?.1));
            let keyword = match before(1) {
                Some(Token::Name(name)) => name.as_str(),
                _ => "",
            };
            match token {
                Token::Name(name) => {
                    match keyword {
                        "fn" => function = Some(name.clone()),
                        "impl" | "for" => implementing = Some(name.clone()),
                        _ => {}
                    }
                    if ["fn", "const", "static"].contains(&keyword) && name != "fn" {
                        item.clone_from(name);
                    }
                    seen(*line, token, &frames, &item);
                }
                Token::Number(_) => seen(*line, token, &frames, &item),
                Token::Mark(open @ ('(' | '[' | '{')) => {
                    let in_types = function.is_some() && *open == '(';
                    frames.push(match open {
                        '[' => Frame::List(false),
                        '{' if function.is_some() => Frame::Body(function.take().unwrap_or_default()),
                        '{' if implementing.is_some() => Frame::Impl(implementing.take().unwrap_or_default()),
                        _ if in_types => Frame::Other,
                        _ => path_before(tokens, place).map_or(Frame::Other, Frame::Of),
                    });
                    seen(*line, token, &frames, &item);
                }
                Token::Mark(')' | ']' | '}') => {
                    frames.pop();
                }
                Token::Mark(';') => match frames.last_mut() {
                    Some(Frame::List(length)) => *length = true,
                    _ => function = None,
                },
                Token::Mark(_) => {}
            }
        }
    }

    /// The path right before a bracket: `Figure::new`, `At::Chapter`, `tier`.
    fn path_before(tokens: &[(usize, Token)], place: usize) -> Option<String> {
        let at = |back: usize| place.checked_sub(back).and_then(|at| Some(&tokens.get(at)?.1));
        let Some(Token::Name(last)) = at(1) else { return None };
        let colons = [at(2), at(3)] == [Some(&Token::Mark(':')), Some(&Token::Mark(':'))];
        match at(4) {
            // What stands in another file is known by its own name.
            Some(Token::Name(first)) if colons && first.starts_with(char::is_uppercase) => {
                Some(format!("{first}::{last}"))
            }
            _ => Some(last.clone()),
        }
    }

    /// Values that have a citation of their own: a number in one of them stands beside it.
    const WITH_CITATION: [&str; 10] = [
        "Figure::new",
        "Figure",
        "Citation",
        "At::Chapter",
        "At::Section",
        "SizeTier",
        "TierCeiling",
        "Precedent",
        "OfficialRate",
        "TimeBar",
    ];

    /// Functions that have or give a citation, in their own words or by calling one that does. A name
    /// that some other function has as well counts only when all of them do.
    fn carriers(files: &BTreeMap<String, String>) -> BTreeSet<String> {
        let mut called: Vec<(String, BTreeSet<String>)> = Vec::new();
        for text in files.values() {
            let tokens = tokens(text);
            let mut functions: Vec<(String, BTreeSet<String>)> = Vec::new();
            for (place, (_, token)) in tokens.iter().enumerate() {
                if *token == Token::Name("fn".to_owned())
                    && let Some((_, Token::Name(name))) = tokens.get(place + 1)
                {
                    functions.push((name.clone(), uses(&tokens, place)));
                }
            }
            let mut at = 0;
            walk(&tokens, |_, token, frames, _| {
                // The functions come by in the order in which they were found.
                let in_impl = frames.iter().rev().find_map(|frame| match frame {
                    Frame::Impl(name) => Some(name.as_str()),
                    _ => None,
                });
                if let Some((name, _)) = functions.get_mut(at)
                    && *token == Token::Name(name.clone())
                    && !frames.iter().any(|frame| matches!(frame, Frame::Body(_)))
                {
                    if let Some(of) = in_impl {
                        *name = format!("{of}::{name}");
                    }
                    at += 1;
                }
            });
            called.extend(functions);
        }
        let mut carriers: BTreeSet<String> = BTreeSet::new();
        loop {
            let has_cite = |uses: &BTreeSet<String>| {
                uses.contains("Citation") || uses.iter().any(|name| carriers.contains(name))
            };
            let more: BTreeSet<String> = called
                .iter()
                .map(|(name, _)| name)
                .filter(|name| {
                    called.iter().filter(|(other, _)| other == *name).all(|(_, uses)| has_cite(uses))
                })
                .cloned()
                .collect();
            if more == carriers {
                return carriers;
            }
            carriers = more;
        }
    }

    /// The names in a function, from its name to the end of its body.
    fn uses(tokens: &[(usize, Token)], from: usize) -> BTreeSet<String> {
        let mut depth = 0_usize;
        let mut names = BTreeSet::new();
        for (_, token) in tokens.iter().skip(from + 2) {
            match token {
                Token::Name(name) => {
                    names.insert(name.clone());
                }
                Token::Mark('{') => depth += 1,
                Token::Mark('}') if depth <= 1 => break,
                Token::Mark('}') => depth -= 1,
                Token::Mark(';') if depth == 0 => break,
                _ => {}
            }
        }
        names
    }

    /// Where a number is arithmetic or a text's own date, and no rule: file and item.
    const NO_LAW: [(&str, &str); 8] = [
        // The end of the month that the Acts were last read in: no rule, but how far they go.
        ("mod.rs", "AS_OF"),
        // Decimals with so many places, and the bound that keeps them exact.
        ("money.rs", "LARGEST"),
        ("money.rs", "percent"),
        ("money.rs", "per_mille"),
        ("money.rs", "of_percent"),
        // The day of the text itself, which its name in `source.rs` says.
        ("edpb_guidelines.rs", "ADOPTED"),
        ("ico_guidance.rs", "PUBLISHED"),
        ("uk_gdpr.rs", "PUBLIC_SECTOR_SINCE"),
    ];

    /// Numbers that stand nowhere near a source.
    pub fn without_source(files: &BTreeMap<String, String>) -> Vec<String> {
        let carriers = carriers(files);
        let mut wrong = Vec::new();
        for (file, text) in files {
            walk(&tokens(text), |line, token, frames, item| {
                let Token::Number(number) = token else { return };
                let in_carrier = frames.iter().any(|frame| match frame {
                    Frame::Of(path) => WITH_CITATION.contains(&path.as_str()) || carriers.contains(path),
                    _ => false,
                });
                // A counter or a filler in a function; the length of a list; a row more than a list.
                let in_body = frames.iter().any(|frame| matches!(frame, Frame::Body(_)));
                let filler = in_body && ["0", "1"].contains(&number.as_str());
                let length = matches!(frames.last(), Some(Frame::List(true)));
                // The day of a view, each of whose positions has its citation.
                let of_view = matches!(
                    frames,
                    [.., Frame::Of(view), Frame::Of(call)] if view == "View" && call == "date"
                );
                let more_rows = row_count(text, line, number);
                let exempt = NO_LAW.contains(&(file.as_str(), item));
                if !(in_carrier || filler || length || of_view || more_rows || exempt) {
                    wrong.push(format!("{file}:{line}: {number} in {item}"));
                }
            });
        }
        wrong
    }

    /// Whether a number says how many rows more than another list a list has.
    fn row_count(text: &str, line: usize, number: &str) -> bool {
        let line = text.lines().nth(line - 1).unwrap_or_default();
        line.contains(&format!(".len() + {number}"))
    }

    pub fn sources() -> BTreeMap<String, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/law");
        std::fs::read_dir(folder)
            .unwrap()
            .flatten()
            .map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, std::fs::read_to_string(entry.path()).unwrap())
            })
            .collect()
    }
}

#[test]
fn no_number_in_the_tables_is_without_a_source() {
    let files = scan::sources();
    assert!(files.len() >= 25, "only {} files", files.len());
    let wrong = scan::without_source(&files);
    assert!(wrong.is_empty(), "no source for:\n{}", wrong.join("\n"));
}

/// The reader above finds what somebody might add without a source, wherever it is put.
#[test]
fn a_number_without_a_source_is_found() {
    for planted in [
        "pub const X: u32 = 5_000_000;",
        "pub(super) const CAP: Money = Money::whole(5_000_000, Currency::Sek);",
        "const SHARE: Share = Share::percent(4);",
        "const fn cap() -> Money { Money::whole(10_000_000, Currency::Eur) }",
        "const SINCE: Date = date(2020, 1, 1);",
        "const LIMITS: &[u32] = &[2_000_000, 10_000_000];",
        "const AGE: Period = Period::years(7);",
        "impl Method { const MOST: u32 = 17; }",
        "fn tier_of(turnover: u32) -> bool { turnover > 500 }",
    ] {
        for file in ["gdpr.rs", "money.rs", "se_gdpr.rs", "view.rs", "planted.rs"] {
            let mut files = scan::sources();
            let text = files.entry(file.to_owned()).or_default();
            *text = format!("{planted}\n{text}");
            let wrong = scan::without_source(&files);
            assert!(
                wrong.iter().any(|line| line.starts_with(&format!("{file}:1:"))),
                "{planted} in {file} goes unseen: {wrong:?}"
            );
        }
    }
    for sound in [
        "const CAP: Figure<Money> = Figure::new(Money::whole(5_000_000, Currency::Sek), article(\"83(4)\"));",
        "const ROW: Provision = duty_of(\"x\", 7);\nconst fn duty_of(key: &'static str, at: u8) -> Provision { row(key, bdl(at, \"1\", 0, 0)) }",
        "const PAIR: [TierCeiling; 2] = [tier(10, 2, article(\"83(4)\")), tier(20, 4, article(\"83(5)\"))];",
        "// 5_000_000\nconst NAME: &str = \"5 000 000\"; const C: char = '7';",
    ] {
        let mut files = scan::sources();
        files.insert("planted.rs".to_owned(), sound.to_owned());
        let wrong = scan::without_source(&files);
        assert!(!wrong.iter().any(|line| line.starts_with("planted.rs")), "{sound}: {wrong:?}");
    }
}
