//! Norway: the Personal Data Act, the Public Administration Act and what was decided, from SN 3.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::{Country, DataKind, Duration, Fault, PeopleUsed, SelfReport};
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::rules::{AdjustmentRule, Doubt};
use finesight::law::{Circumstance, Currency, Direction, Point, Regime, Source, Stance, Tier, ViewId};
use jiff::civil::date;

/// SN 3.1, § 26.
const LOWER: Unlisted = Unlisted::In(Tier::Lower, section(Source::NorwegianDataAct, "26", 1));

pub const EXPECTED: Expected = Expected {
    regime: Regime::NoGdpr,
    // Regulation 2024/900 is of the Union.
    added: &[],
    countries: &[Country::Norway],
    unlisted: [LOWER; 2],
    // SN 3.1, § 26.
    public_bodies: PublicBodies::as_others(Some(section(Source::NorwegianDataAct, "26", 2))),
    // SN 3.8.
    misleads_for_public: true,
    currency: Currency::Nok,
    // SN 3.6: what processing time did.
    precedents: &[
        ("X AS, PVN-2021-03", date(2021, 6, 22), 400_000, 250_000),
        ("Coop Finnmark SA, PVN-2021-09", date(2021, 8, 31), 50_000, 0),
        ("Basaren Drift AS, PVN-2021-13", date(2021, 11, 4), 100_000, 0),
        ("PVN-2021-20", date(2022, 2, 15), 100_000, 100_000),
        ("Ultra-Technology, PVN-2022-03", date(2022, 6, 21), 175_000, 125_000),
        ("Statens pensjonskasse, 20/01893", date(2021, 11, 24), 1_500_000, 1_000_000),
    ],
    doubt: &[(None, Doubt::ForTheController)],
    // HR-2021-797-A.
    fault: Some(date(2021, 4, 15)),
    adjustment: |it| matches!(it, AdjustmentRule::ProcessingTime(_)),
    // SN 3.4: Art. 83(2)(a) to (k), and beside them § 46 (a) to (i) of enterprises, or § 44 of natural persons: extent
    // and effects, gains, guilt, means.
    criteria: 11 + 9 + 4,
    views: &[
        // Changed by the board on appeal.
        (ViewId::Datatilsynet2020, date(2020, 12, 22), Some(date(2021, 8, 31))),
        (ViewId::SupremeCourt2021, date(2021, 4, 15), None),
        // Carried on, but for what was decided on Grindr.
        (ViewId::Personvernnemnda2021, date(2021, 8, 31), Some(date(2023, 9, 27))),
        (ViewId::Edpb2023, date(2023, 5, 24), None),
        (ViewId::Personvernnemnda2023, date(2023, 9, 27), None),
    ],
    notes: &[
        gdpr::SAID,
        // Section 4 a of the Act of 18 May 2001 no. 21, which is older than all that is assessed.
        &[("no-prisons", None), ("no-rules-of-the-day", None)],
        SAID,
        &[
            // The two instances on Coop Finnmark, and what each relied on.
            ("no-identifiable", None),
            ("no-camera-rules", Some(date(2020, 12, 22))),
            ("no-strict-once", None),
            // By the board in PVN-2021-09 (Coop Finnmark) of 31 August 2021.
            ("no-punishment", Some(date(2021, 8, 31))),
            ("no-not-knowing", Some(date(2021, 8, 31))),
            ("no-child", None),
            ("no-child-convention", None),
            ("no-child-act", None),
            ("no-child-proposal", None),
            ("no-owning-up", Some(date(2021, 8, 31))),
        ],
    ],
    // § 32: in force since 20 July 2018, as the consolidated text has it; § 33.
    first_breach: Some(date(2018, 7, 20)),
    // § 31: fake cameras.
    own_grounds: &[("popl-31", section(Source::NorwegianDataAct, "31", 1))],
    // SN 3.1, § 28.
    time_bar: Some((5, TimeBarRule::NoticeOrDecision)),
    // SN 3.1, 3.2 and 3.3.
    time_limits: TimeLimits {
        appeal: Some((Period::weeks(3), section(Source::NorwegianProcedureAct, "29", 1))),
        appeal_from: AppealFrom::Receipt,
        payment: Some((Period::weeks(4), section(Source::NorwegianDataAct, "27", 1))),
        lapse: None,
        costs: Some((Period::weeks(3), section(Source::NorwegianProcedureAct, "36", 3))),
    },
    case: &[
        ("country", "norway"),
        ("body", "association"),
        ("self-report", "prompt"),
        ("rate", "10.5"),
        ("level", "50000 NOK"),
        ("closed-on", "2021-08-31"),
    ],
    ..eea::EXPECTED
};

/// SN 3.3, and the audit 2.2.
const SAID: &[Said] = &[
    ("no-fault-bill", Some(date(2022, 7, 1))),
    // PVN-2022-13, which cites HR-2022-1271-A.
    ("no-anonymous", Some(date(2023, 1, 24))),
    // HR-2023-1212-A.
    ("no-strict-liability", Some(date(2023, 6, 27))),
    // PVN-2024-17.
    ("no-intent", Some(date(2024, 12, 17))),
];

/// PVN-2022-22, by the official summary: the number of people, the category, almost two years, and intent.
#[test]
fn since_grindr_intent_is_among_what_makes_a_breach_grave() {
    let of = |view: ViewId, when: Circumstance| {
        let readings = Regime::NoGdpr.view(view).unwrap().readings;
        readings.iter().find(|reading| reading.when == when).map(|reading| reading.direction)
    };
    let both = |when| [ViewId::Personvernnemnda2021, ViewId::Personvernnemnda2023].map(|view| of(view, when));
    let aggravating = Some(Direction::Aggravating);
    assert_eq!(both(Fault::Intentional.is()), [Some(Direction::Neutral), aggravating]);
    assert_eq!(both(PeopleUsed::VeryMany.is()), [None, aggravating]);
    assert_eq!(both(Duration::Years.is()), [None, aggravating]);
    assert_eq!(both(DataKind::Special.is()), [None, aggravating]);
    assert_eq!(both(SelfReport::Prompt.is()), [Some(Direction::Mitigating); 2], "not decided there");
}

/// HR-2021-797-A of 15 April 2021, and the board on 31 August 2021.
#[test]
fn that_fault_is_not_needed_was_held_until_the_supreme_court_decided() {
    let authority = Regime::NoGdpr.view(ViewId::Datatilsynet2020).unwrap();
    let held = |day| authority.on(Point::Fault, day).map(|position| position.stance);
    assert_eq!(held(date(2021, 4, 14)), Some(Stance::FaultNotNeeded));
    assert_eq!(held(date(2021, 4, 15)), None);
}

#[test]
fn the_time_bar_stands_in_section_28() {
    let bar = Regime::NoGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::NorwegianDataAct, "28", 0));
}

/// § 46 changed in July 2022, and the Court confirmed it on 5 December 2023.
#[test]
fn what_was_settled_on_fault_was_confirmed() {
    let fault = Regime::NoGdpr.rules().fault.unwrap();
    let confirmed: Vec<_> = fault.confirmed.iter().map(|figure| figure.value).collect();
    assert_eq!(confirmed, [date(2022, 7, 1), date(2023, 12, 5)]);
}

/// SN 3.6: each case by its number, in the decision with that number.
#[test]
fn each_precedent_on_time_is_cited_from_its_own_case() {
    let cited = Regime::NoGdpr.rules().precedents.iter().map(|precedent| precedent.cite.source);
    let expected = [
        // PVN-2021-03, PVN-2021-09, PVN-2021-13, PVN-2021-20 and PVN-2022-03.
        Source::BoardTime,
        Source::BoardCoop,
        Source::BoardBasaren,
        Source::BoardSalon,
        Source::BoardUltra,
        // 20/01893, which the list of decisions has.
        Source::Decisions,
    ];
    assert!(cited.eq(expected));
}
