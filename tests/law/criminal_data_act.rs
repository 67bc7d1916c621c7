//! The Swedish Criminal Data Act, its ordinance and the Acts of single authorities, from SN 1.

use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{chapter, countries, provision};
use finesight::law::Actor::{Controller, Processor};
use finesight::law::circumstance::{Excuse, Necessity};
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::provision::Breach;
use finesight::law::rules::{AdjustmentRule, Doubt};
use finesight::law::{
    Actor, Ceiling, ChoiceId, Citation, Currency, Figure, Money, Pinpoint, Provision, Regime, Source, ViewId,
};
use jiff::civil::{Date, date};
use std::collections::BTreeSet;

/// The Procedure Act: SN 1.5.
pub const APPEAL: (Period, Citation) = (Period::weeks(3), chapter(Source::SwedishProcedureAct, 0, "44"));

/// The report of the annulment, of 24 November 2022; the day of the judgment was not read.
const ANNULLED: Date = date(2022, 11, 24);

/// What courts said.
const SAID: &[Said] = &[
    // KamR Stockholm 16 May 2022, 4471-21 and four others.
    ("bdl-burden", Some(date(2022, 5, 16))),
    ("bdl-annulled", Some(ANNULLED)),
];

pub const EXPECTED: Expected = Expected {
    regime: Regime::SeCriminalDataAct,
    // The country alone does not say that it applies.
    countries: &[],
    in_eea: false,
    // Each provision has a maximum of its own.
    maxima: None,
    unlisted: [Unlisted::NoFee; 2],
    otherwise: &[],
    added: &[],
    public_bodies: PublicBodies::as_others(None),
    currency: Currency::Sek,
    method: None,
    // DI-2020-2719, p. 4, until it was annulled.
    doubt: &[
        (None, Doubt::NotRead),
        (Some(date(2021, 2, 10)), Doubt::AgainstWhereItMustShow),
        (Some(ANNULLED), Doubt::NotRead),
    ],
    // Only weighed.
    fault: None,
    reprimand: false,
    adjustment: |it| matches!(it, AdjustmentRule::Reduction(_)),
    // SN 1.3: 6:4.
    criteria: 5,
    views: &[
        (ViewId::CriminalDataAct, date(2018, 8, 1), None),
        (ViewId::Imy2021, date(2021, 2, 10), Some(ANNULLED)),
        (ViewId::Imy2022, date(2022, 3, 14), None),
    ],
    // What DI-2020-2719 quotes: SN 4.2, with the days of the EDPB's answer and of C-623/17.
    notes: &[
        SAID,
        &[
            ("bdl-whose-acts", None),
            ("bdl-each-case", None),
            ("bdl-documents", None),
            ("bdl-strictly-necessary", None),
            ("bdl-mass-matching", Some(date(2020, 6, 10))),
            ("bdl-special-risk", None),
            ("bdl-mass-access", Some(date(2020, 10, 6))),
            ("bdl-mass-access-before", None),
            ("bdl-face-recognition", None),
        ],
    ],
    // SN 1.5: fees for breaches after 1 August 2018.
    first_breach: Some(date(2018, 8, 1)),
    time_bar: Some((5, TimeBarRule::ChanceToComment)),
    // SN 1.5.
    time_limits: TimeLimits {
        appeal: Some(APPEAL),
        appeal_from: AppealFrom::ReceiptOrIssueIfPublic,
        payment: Some((Period::days(30), chapter(Source::CriminalDataAct, 6, "8"))),
        lapse: Some((Period::years(5), chapter(Source::CriminalDataOrdinance, 6, "2"))),
        costs: None,
    },
    case: &[
        ("country", "sweden"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("form", "automated"),
    ],
    ..countries::eea::EXPECTED
};

const C: &[Actor] = &[Controller];
const CP: &[Actor] = &[Controller, Processor];

fn fixed(provision: &Provision) -> Money {
    match provision.ceiling {
        Ceiling::Fixed(figure) => figure.value,
        other => panic!("{}: {other:?} is no fixed amount", provision.key),
    }
}

type FeeGround = (&'static str, u8, &'static str, u8, &'static [Actor], u32);
type Place = (&'static str, u8, &'static str);

/// SN 1.2: ground as key, chapter, section, paragraph, actors, millions of kronor.
const FEE_GROUNDS: [FeeGround; 33] = [
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
    // First paragraph the assessment, second paragraph prior consultation.
    ("bdl-3-7", 3, "7", 1, C, 5),
    ("bdl-3-7-2", 3, "7", 2, C, 5),
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
    ("bdl-2-20", 2, "20, 20 a, 21"),
    ("bdl-3-1", 3, "1"),
    ("bdl-3-9-2", 3, "9"),
    ("bdl-3-10", 3, "10"),
    ("bdl-3-11", 3, "11–12"),
    ("bdl-3-13", 3, "13–15"),
    ("bdl-3-16", 3, "16–18"),
    ("bdl-3-20", 3, "20"),
    // All of chapter 4; 4:2 on its own, for it was ordered and not fined in DI-2020-2719.
    ("bdl-4-2", 4, "2"),
    ("bdl-4", 4, ""),
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
    // 4:1 first paragraph nos 1 to 3, and the second paragraph on regulations.
    (
        Source::PrisonDataAct,
        &[
            ("krbdl-2-1", 2, "1"),
            ("krbdl-3-4", 3, "4"),
            ("krbdl-2-5", 2, "5"),
            ("krbdl-3-7", 3, "7"),
            ("krbdl-regulations", 4, "1"),
        ],
    ),
];

/// Where each of these Acts says that a breach costs up to SEK 10 million.
const SECTOR_FEES: [(Source, u8, &str); 7] = [
    (Source::PoliceDataAct, 7, "1"),
    (Source::CustomsDataAct, 5, "1"),
    (Source::CoastGuardDataAct, 5, "1"),
    (Source::TaxAgencyDataAct, 5, "1"),
    (Source::ProsecutionDataAct, 5, "1"),
    (Source::CourtsDataAct, 0, "12"),
    (Source::PrisonDataAct, 4, "1"),
];

#[test]
fn every_fee_ground_of_the_criminal_data_act_has_its_actor_and_ceiling() {
    let regime = Regime::SeCriminalDataAct;
    for (key, chapter, section, para, actors, millions) in FEE_GROUNDS {
        let row = provision(regime, key);
        assert_eq!(row.actors, actors, "{key}");
        assert_eq!(fixed(row), Money::whole(millions * 1_000_000, Currency::Sek), "{key}");
        let Pinpoint::Chapter { chapter: at, section: of, para: paragraph, .. } = row.cite.at else {
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
        let Pinpoint::Chapter { chapter: at, section: of, .. } = row.cite.at else {
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
            let Pinpoint::Chapter { chapter: at, section: of, .. } = row.cite.at else {
                panic!("{key}: {:?}", row.cite)
            };
            assert_eq!((at, of), (*chapter, *section), "{key}");
            let fee = SECTOR_FEES.iter().find(|(of, ..)| *of == source).unwrap();
            assert_eq!(row.ceiling.cite(), chapter_of(*fee), "{key}: its own Act sets the maximum");
        }
    }
}

fn chapter_of((source, chapter, section): (Source, u8, &'static str)) -> Citation {
    Citation::read(source, Pinpoint::Chapter { chapter, section, para: 0, number: 0 })
}

/// Each of the Acts came into force on 1 January 2019, and a fee under it may be charged for breaches after that
/// only: its transitional provisions 1 and 3. All other grounds count from the first day of the Act on.
#[test]
fn grounds_of_the_sector_acts_count_from_2019() {
    for row in Regime::SeCriminalDataAct.provisions() {
        let sector = SECTOR_FEES.iter().find(|(source, ..)| *source == row.cite.source);
        let expected = sector
            .map(|(source, ..)| (date(2019, 1, 1), Citation::read(*source, Pinpoint::Transitional("1, 3"))));
        assert_eq!(row.since.map(|since| (since.value, since.cite)), expected, "{}", row.key);
    }
}

/// Chapter 3 and what follows from it, and what the authority asks for or orders, are duties of the controller. The
/// processing of chapter 2 and of the sector Acts, and transfers, are acts.
#[test]
fn whose_breach_it_is() {
    for row in Regime::SeCriminalDataAct.provisions().filter(|row| row.ceiling.is_of_a_fee()) {
        let own = ["bdl-3-", "bdf-3-", "bdl-5-"].iter().any(|start| row.key.starts_with(start));
        let expected = if own { Breach::OwnDuty } else { Breach::Act };
        assert_eq!(row.breach, expected, "{}", row.key);
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

/// SN 1.2: logging in systems set up before 6 May 2016; SN 1.4: not knowing the rules, poor routines.
#[test]
fn what_the_act_says_beside_its_provisions() {
    let logging = provision(Regime::SeCriminalDataAct, "bdl-3-5").elements.date();
    // Transitional provision 3.
    let from =
        Figure::new(date(2023, 5, 6), Citation::read(Source::CriminalDataAct, Pinpoint::Transitional("3")));
    assert_eq!(logging.unwrap().1, from);
    // 2:13: what 2:12 is about may always be processed by 2:2.
    let exception = provision(Regime::SeCriminalDataAct, "bdl-2-12").elements.exception().unwrap();
    assert_eq!(exception.answer, Necessity::Registered.is());
    assert_eq!(exception.cite, chapter(Source::CriminalDataAct, 2, "13"));
    // 3:7: an assessment is a duty of its own beside the consultation, each with its own questions.
    let asked = |key| provision(Regime::SeCriminalDataAct, key).elements.questions().collect::<Vec<_>>();
    assert_eq!(asked("bdl-3-7"), [ChoiceId::SpecialRisk, ChoiceId::ImpactAssessment]);
    assert_eq!(asked("bdl-3-7-2"), [ChoiceId::PriorConsultation]);
    let AdjustmentRule::Reduction(reduction) = Regime::SeCriminalDataAct.rules().adjustment else {
        panic!("6:5 lowers a fee");
    };
    assert_eq!(reduction.not_counted, [Excuse::DidNotKnow.is(), Excuse::PoorRoutines.is()]);
}

/// SN 1.5: a fee only for breaches after 1 August 2018, and older rules for earlier ones, by transitional provisions 4 and 5.
#[test]
fn the_first_day_stands_in_the_transitional_provisions() {
    let first = Regime::SeCriminalDataAct.procedure().first_breach.unwrap();
    let at = Citation::read(Source::CriminalDataAct, Pinpoint::Transitional("4–5"));
    assert_eq!((first.value, first.cite), (date(2018, 8, 1), at));
}
