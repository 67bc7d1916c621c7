//! The tables of the law, checked against what was read.
//!
//! The values are typed anew here, from the notes on Swedish and Norwegian law ("SN") and on the
//! Regulation and its guidelines ("G"), with the section of the notes named.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may stop at once")]

use std::collections::BTreeSet;

use finesight::engine::gate::GateId;
use finesight::engine::guideline::Standing;
use finesight::engine::outcome::Whether;
use finesight::engine::practice::{Fate, Group, NotCounted};
use finesight::engine::{
    AmountId, Basis, DateId, Facts, ProblemKind, Question, Refusal, Stage, ViewChoice, assess, catalogue,
};
use finesight::evidence::{DECISIONS, EXAMPLES};
use finesight::law::circumstance::{Excuse, Fault, Harm, InDuty, Interest, Measures, Necessity, Seriousness};
use finesight::law::edpb_guidelines::{self as guidelines, Band};
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::provision::TierCeiling;
use finesight::law::view::Rank;
use finesight::law::{
    Actor, At, Ceiling, Choice, ChoiceId, Citation, Criterion, Currency, Direction, Money, Point, Provision,
    Regime, Share, Source, Stance, Tier, Verified, ViewId, no_gdpr, se_criminal_data_act,
};
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
        Regime::SeCriminalDataAct.provisions().iter().map(|provision| provision.key).collect();
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

/// SN 3.1, § 26: in Norway Art. 10 and 24 are of the lower tier, though the Regulation leaves both
/// without a fee.
const NORWAY_LOWER: [(&str, &str); 2] = [("gdpr-10", "10"), ("gdpr-24", "24")];

#[test]
fn every_article_of_the_regulation_has_its_tier() {
    let regime = Regime::NoGdpr;
    for (rows, tier) in [(&HIGHER[..], Tier::Higher), (&LOWER[..], Tier::Lower)] {
        for (key, article, named_in) in rows {
            let row = provision(regime, key);
            assert_eq!(row.cite, Citation::read(Source::Gdpr, At::Article(article)), "{key}");
            let cite = Citation::read(Source::Gdpr, At::Article(named_in));
            assert_eq!(row.ceiling, Ceiling::Tier(tier, cite), "{key}");
            assert!(row.is_fee_ground_for(Controller), "{key}");
        }
    }
    for (key, article) in NORWAY_LOWER {
        let row = provision(regime, key);
        assert_eq!(row.cite, Citation::read(Source::Gdpr, At::Article(article)), "{key}");
        let section_26 = Citation::read(Source::NorwegianDataAct, At::Section { section: "26", para: 1 });
        assert_eq!(row.ceiling, Ceiling::Tier(Tier::Lower, section_26), "{key}");
    }
    assert_eq!(regime.provisions().len(), HIGHER.len() + LOWER.len() + NORWAY_LOWER.len());
    for group in ["principles", "rights"] {
        for row in regime.provisions().iter().filter(|row| row.group == group) {
            assert!(!row.is_fee_ground_for(Processor), "{}: a duty of controllers", row.key);
        }
    }
}

/// G 1.1: EUR 10 million or 2 %, EUR 20 million or 4 %, whichever is higher.
#[test]
fn the_tiers_are_those_of_article_83() {
    for regime in Regime::ALL {
        for (tier, euros, percent) in [(Tier::Lower, 10_000_000, 2), (Tier::Higher, 20_000_000, 4)] {
            let TierCeiling { fixed, of_turnover } = regime.tier(tier);
            assert_eq!(fixed.value, Money::whole(euros, Currency::Eur));
            assert_eq!(of_turnover.value, Share::percent(percent));
            // Crossover at EUR 500 million for both.
            assert_eq!(Money::whole(500_000_000, Currency::Eur).share(of_turnover.value), fixed.value);
        }
    }
}

/// G 2.4: para 60.
#[test]
fn the_bands_are_those_of_the_guidelines() {
    for (class, low, high) in
        [(Seriousness::Low, 0, 10), (Seriousness::Medium, 10, 20), (Seriousness::High, 20, 100)]
    {
        let band = guidelines::band(class);
        assert_eq!(band.value, Band { low: Share::percent(low), high: Share::percent(high) });
        assert_eq!(band.cite.at, At::Para("60"));
    }
    assert_eq!(guidelines::ADOPTED, date(2023, 5, 24));
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
    assert_eq!(guidelines::SIZE_TIERS.len(), TIERS.len());
    for (tier, (millions, low, high, para)) in guidelines::SIZE_TIERS.iter().zip(TIERS) {
        assert_eq!(tier.up_to, Money::whole(millions * 1_000_000, Currency::Eur));
        assert_eq!(tier.share.value, Band { low: Share::per_mille(low), high: Share::per_mille(high) });
        assert_eq!(tier.share.cite.at, At::Para(para));
    }
    assert_eq!(guidelines::NO_ADJUSTMENT.value, Band { low: Share::WHOLE, high: Share::WHOLE });
}

/// SN 1.5.
#[test]
fn the_swedish_clocks() {
    let procedure = Regime::SeCriminalDataAct.procedure();
    assert_eq!(procedure.first_breach.unwrap().value, date(2018, 8, 1));
    assert_eq!(procedure.time_bar.period.value, Period::years(5));
    assert_eq!(procedure.time_bar.rule, TimeBarRule::ChanceToComment);
    assert_eq!(procedure.appeal.value, Period::weeks(3));
    assert_eq!(procedure.appeal_from, AppealFrom::ReceiptOrIssueIfPublic);
    assert_eq!(procedure.payment.value, Period::days(30));
    assert_eq!(procedure.lapse.unwrap().value, Period::years(5));
    assert!(procedure.costs.is_none());
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
    assert!(procedure.first_breach.is_none());
    assert_eq!(procedure.time_bar.period.value, Period::years(5));
    assert_eq!(procedure.time_bar.rule, TimeBarRule::NoticeOrDecision);
    assert_eq!(procedure.appeal.value, Period::weeks(3));
    assert_eq!(procedure.appeal_from, AppealFrom::Receipt);
    assert_eq!(procedure.payment.value, Period::weeks(4));
    assert!(procedure.lapse.is_none());
    assert_eq!(procedure.costs.unwrap().value, Period::weeks(3));
    assert_eq!(no_gdpr::fault::SETTLED.value, date(2021, 4, 15));
    assert_eq!(no_gdpr::fault::EUROPEAN.value, date(2023, 12, 5));
    // § 46 changed in July 2022: one wording ends where the other begins.
    let (old, new) = (no_gdpr::fault::OLD_WORDING.value, no_gdpr::fault::NEW_WORDING.value);
    assert!(old.on(date(2022, 6, 30)) && !old.on(date(2022, 7, 1)));
    assert!(!new.on(date(2022, 6, 30)) && new.on(date(2022, 7, 1)));
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

/// SN 1.3 and 3.4: five criteria in Sweden; (a) to (k) and (a) to (i) in Norway.
#[test]
fn the_criteria_are_those_of_the_statutes() {
    assert_eq!(Regime::SeCriminalDataAct.criteria().len(), 5);
    assert_eq!(Regime::NoGdpr.criteria().len(), 11 + 9);
    let listed: BTreeSet<Criterion> =
        Regime::ALL.iter().flat_map(|regime| regime.criteria()).copied().collect();
    assert_eq!(listed.len(), Criterion::ALL.len(), "a criterion of no regime, or of two");
}

#[test]
fn every_provision_key_is_there_once() {
    let mut seen = BTreeSet::new();
    for regime in Regime::ALL {
        for provision in regime.provisions() {
            assert!(seen.insert(provision.key), "{} is there twice", provision.key);
            assert!(!provision.actors.is_empty(), "{} binds nobody", provision.key);
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
    let all: Vec<ViewId> =
        Regime::ALL.iter().flat_map(|regime| regime.views().iter().map(|view| view.id)).collect();
    assert_eq!(all, ViewId::ALL);
}

/// Cases from which every question can be reached, by answering others.
fn starting_points() -> Vec<Facts> {
    let sweden: &[(&str, &str)] = &[
        ("country", "sweden"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("form", "automated"),
    ];
    let norway: &[(&str, &str)] = &[
        ("country", "norway"),
        ("body", "association"),
        ("purpose", "other"),
        ("cross-border", "domestic"),
        ("self-report", "prompt"),
        ("rate", "10.5"),
        ("level", "50000 NOK"),
        ("closed-on", "2021-08-31"),
    ];
    let mut points = vec![Facts::default()];
    for (regime, lines) in [(Regime::SeCriminalDataAct, sweden), (Regime::NoGdpr, norway)] {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        for provision in regime.provisions() {
            facts.set_infringement(provision, true);
        }
        points.push(facts);
    }
    points
}

#[test]
fn every_question_is_asked_of_some_case() {
    let asked = |question: Question| {
        starting_points().into_iter().any(|mut facts| {
            if question != Question::Gravest {
                facts.clear(question);
            }
            catalogue::sections(&facts).iter().any(|section| section.questions.contains(&question))
        })
    };
    let never: Vec<_> = Question::all().filter(|question| !asked(*question)).map(Question::key).collect();
    assert!(never.is_empty(), "never asked: {never:?}");
}

#[test]
fn every_question_asked_says_where_the_law_makes_it_matter() {
    // What serves a computation or the record, and no rule: the rate and its day, and what was announced.
    const WITHOUT: [Question; 3] = [
        Question::Amount(AmountId::Rate),
        Question::Amount(AmountId::Notified),
        Question::Date(DateId::RateDay),
    ];
    let mut wrong = Vec::new();
    for (facts, regime) in starting_points().iter().skip(1).zip(Regime::ALL) {
        for section in catalogue::sections(facts) {
            for question in section.questions {
                let source = catalogue::source(question, Some(*regime));
                if source.is_none() != WITHOUT.contains(&question) {
                    wrong.push(format!("{} in {}: {source:?}", question.key(), regime.key()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every number and date of the law with its citation.
fn figures() -> Vec<(String, Citation)> {
    let mut all = Vec::new();
    let mut add = |name: String, cite: Citation| all.push((name, cite));
    for regime in Regime::ALL {
        for provision in regime.provisions() {
            match provision.ceiling {
                Ceiling::Fixed(figure) => add(provision.key.to_owned(), figure.cite),
                Ceiling::Tier(_, cite) | Ceiling::NoFee(cite) => add(provision.key.to_owned(), cite),
            }
        }
        for tier in [Tier::Lower, Tier::Higher] {
            let allowed = regime.tier(tier);
            add(format!("{tier:?}"), allowed.fixed.cite);
            add(format!("{tier:?} of turnover"), allowed.of_turnover.cite);
        }
        let procedure = regime.procedure();
        let name = |what: &str| format!("{} {what}", regime.key());
        add(name("time bar"), procedure.time_bar.period.cite);
        add(name("appeal"), procedure.appeal.cite);
        add(name("payment"), procedure.payment.cite);
        for (what, cite) in [
            ("first breach", procedure.first_breach.map(|figure| figure.cite)),
            ("lapse", procedure.lapse.map(|figure| figure.cite)),
            ("costs", procedure.costs.map(|figure| figure.cite)),
        ] {
            if let Some(cite) = cite {
                add(name(what), cite);
            }
        }
    }
    for class in Seriousness::ALL {
        add(format!("band {class:?}"), guidelines::band(*class).cite);
    }
    for tier in guidelines::SIZE_TIERS {
        add(format!("size up to {}", tier.up_to.amount), tier.share.cite);
    }
    add("no adjustment".to_owned(), guidelines::NO_ADJUSTMENT.cite);
    add("logging".to_owned(), se_criminal_data_act::LOGGING_OLD_SYSTEMS.cite);
    add("excuses".to_owned(), se_criminal_data_act::EXCUSES_THAT_DO_NOT_COUNT.cite);
    add("fault, old wording".to_owned(), no_gdpr::fault::OLD_WORDING.cite);
    add("fault, new wording".to_owned(), no_gdpr::fault::NEW_WORDING.cite);
    add("fault, settled".to_owned(), no_gdpr::fault::SETTLED.cite);
    add("fault, European".to_owned(), no_gdpr::fault::EUROPEAN.cite);
    all
}

#[test]
fn every_number_of_the_law_comes_from_a_source_and_none_from_us() {
    let figures = figures();
    assert!(figures.len() > 140, "only {} figures", figures.len());
    for (name, cite) in figures {
        assert!(!matches!(cite.source, Source::Convention | Source::Decisions), "{name}: {cite:?}");
        assert_ne!(cite.verified, Verified::Inferred, "{name}: a number is read, not inferred");
    }
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
        add("question", question.key());
        add("why", question.key());
    }
    for id in ChoiceId::ALL {
        for option in id.options() {
            add("option", &format!("{}-{option}", id.key()));
        }
    }
    for facts in starting_points() {
        for section in catalogue::sections(&facts) {
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
        let country = if *regime == Regime::SeCriminalDataAct { "se" } else { "no" };
        let facts = Facts::default();
        for rule in finesight::engine::timeline::date_sheet(&facts, *regime, false) {
            add("daterule", &format!("{country}-{}", rule.key));
        }
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
        ("verified", Verified::ALL.iter().map(|it| it.key()).collect()),
        ("direction", Direction::ALL.iter().map(|it| it.key()).collect()),
        ("problem", ProblemKind::ALL.iter().map(|it| it.key()).collect()),
        ("refusal", Refusal::ALL.iter().map(|it| it.key()).collect()),
        ("gate", GateId::ALL.iter().map(|it| it.key()).collect()),
        ("stage", Stage::ALL.iter().map(|it| it.key()).collect()),
        ("basis", Basis::ALL.iter().map(|it| it.key()).collect()),
        ("whether", Whether::ALL.iter().map(|it| it.key()).collect()),
        ("practice", Group::ALL.iter().map(|it| it.key()).collect()),
        (
            "standing",
            [Standing::InForce, Standing::Counterfactual, Standing::NoMethod]
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
            Group::NorwegianCompanies | Group::NorwegianPublic => Currency::Nok,
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
            assert!(DECISIONS.iter().any(|decision| decision.case == case), "{}: no {case}", example.key);
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
        let result = assess(&example.facts(), example.setting(), DECISIONS).result;
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
