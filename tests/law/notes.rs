//! What was said that bears on a step: beside which step it stands, of which cases it speaks, and where it was said. Typed from the
//! notes on the states (countries.md), from the Acts that they quote, and from the footnotes of DI-2020-2719 (SN 4.2).

use crate::{article, section};
use finesight::law::circumstance::{Body, Role};
use finesight::law::rules::CasesOf::{self, Answered, Any, MayBe, Named};
use finesight::law::{
    Choice, ChoiceId, Citation, OptionSet, Pinpoint, Regime, Source, Stage, Verified, ViewId,
};

/// A note, its step, the cases of which it speaks, and its place.
type Row = (&'static str, Stage, CasesOf, Citation);

const AUTHORITY: CasesOf = MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]));

/// "Prop. 2017/18:232", by the page that the decision on the Police gives.
const fn bill(page: &'static str) -> Citation {
    Citation::read(Source::CriminalDataBill, Pinpoint::Page(page)).verified(Verified::Quoted)
}

const fn clause(act: Source, at: &'static str) -> Citation {
    Citation::read(act, Pinpoint::Clause(at))
}

/// Footnotes of the decision: p. 171 f. on whose acts they are, p. 172 f. and p. 453 on what is asked in each case and on documents,
/// p. 181 f. on special risks, p. 485 on face recognition; Art. 10 of the Directive on what is strictly necessary.
const CRIMINAL_DATA_ACT: &[Row] = &[
    ("bdl-whose-acts", Stage::Scope, Any, bill("171–172")),
    ("bdl-each-case", Stage::Gate, Named(&["bdl-3-2"]), bill("172–173")),
    ("bdl-documents", Stage::Gate, Named(&["bdl-3-2"]), bill("453")),
    ("bdl-special-risk", Stage::Gate, Named(&["bdl-3-7"]), bill("181–182")),
    ("bdl-face-recognition", Stage::Factors, Answered(ChoiceId::DataKind), bill("485")),
    (
        "bdl-strictly-necessary",
        Stage::Gate,
        Named(&["bdl-2-12"]),
        article(Source::LawEnforcementDirective, "10").verified(Verified::Quoted),
    ),
];

/// DPA 2018 s. 156(5): joint controllers; s. 149(2): the failures that carry a penalty, of security too.
const PART_3: &[Row] = &[
    (
        "dpa-joint",
        Stage::Gate,
        MayBe(Role::ID, OptionSet::of(&[Role::Joint.is()])),
        clause(Source::UkDataAct, "156(5)"),
    ),
    (
        "dpa-security",
        Stage::Gate,
        Named(&["dpa-66", "dpa-57", "dpa-62"]),
        clause(Source::UkDataAct, "149(2)"),
    ),
];

/// Lei 58/2019: 37(1)(a), intent, on the principles; 39(3), warning first; 44(2), public bodies, until August 2022.
const PORTUGAL: &[Row] = &[
    ("pt-warning", Stage::Gate, Any, article(Source::PortugueseDataAct, "39(3)")),
    (
        "pt-intent",
        Stage::Gate,
        Named(&[
            "gdpr-5-1-a",
            "gdpr-5-1-b",
            "gdpr-5-1-c",
            "gdpr-5-1-d",
            "gdpr-5-1-e",
            "gdpr-5-1-f",
            "gdpr-5-2",
        ]),
        article(Source::PortugueseDataAct, "37(1)(a)"),
    ),
    ("pt-waiver", Stage::Gate, AUTHORITY, article(Source::PortugueseDataAct, "44(2)")),
    ("pt-criteria", Stage::Factors, Any, article(Source::PortugueseDataAct, "39(1)")),
];

const OF_STATES: &[(Regime, &[Row])] = &[
    (Regime::SeCriminalDataAct, CRIMINAL_DATA_ACT),
    (Regime::UkPart3, PART_3),
    (Regime::PtGdpr, PORTUGAL),
    // § 62(5): "jde-li o správce a zpracovatele uvedené v čl. 83 odst. 7", authorities and public bodies.
    (
        Regime::CzGdpr,
        &[(
            "cz-bodies",
            Stage::Gate,
            MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::PublicCompany.is()])),
            section(Source::CzechDataAct, "62", 5),
        )],
    ),
    // Art. 3(2) says what a public body is, which 47 exempts.
    (Regime::HrGdpr, &[("hr-bodies", Stage::Gate, AUTHORITY, article(Source::CroatianDataAct, "3(2)"))]),
    // Art. 2(1)(a): "authorities" include cults and associations of public utility.
    (
        Regime::RoGdpr,
        &[(
            "ro-bodies",
            Stage::Gate,
            MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::Association.is()])),
            article(Source::RomanianDataAct, "2(1)(a)"),
        )],
    ),
    // Art. 102(2): PLN 10,000 for culture.
    (Regime::PlGdpr, &[("pl-culture", Stage::Ceiling, AUTHORITY, article(Source::PolishDataAct, "102(2)"))]),
    // Act 90/2018 Art. 46: (3) orders, (5) fault, (6) the board.
    (
        Regime::IsGdpr,
        &[
            ("is-board", Stage::Gate, Any, section(Source::IcelandicDataAct, "46", 6)),
            ("is-fault", Stage::Gate, Any, section(Source::IcelandicDataAct, "46", 5)),
            ("is-orders", Stage::Gate, Named(&["gdpr-58-2"]), section(Source::IcelandicDataAct, "46", 3)),
        ],
    ),
    // KarS § 14(1): legal persons for what is done in their interest; (4): not the State, municipalities and public bodies.
    (
        Regime::EeGdpr,
        &[
            (
                "ee-legal-persons",
                Stage::Gate,
                MayBe(
                    Body::ID,
                    OptionSet::of(&[Body::PublicCompany.is(), Body::Company.is(), Body::Association.is()]),
                ),
                section(Source::EstonianPenalCode, "14", 1),
            ),
            ("ee-bodies", Stage::Gate, AUTHORITY, section(Source::EstonianPenalCode, "14", 4)),
            ("ee-misdemeanour", Stage::Gate, Any, section(Source::EstonianDataAct, "73", 2)),
        ],
    ),
];

#[test]
fn every_note_stands_beside_its_step_and_speaks_of_its_cases() {
    let mut wrong = Vec::new();
    for (regime, rows) in OF_STATES {
        for (key, stage, of, cite) in *rows {
            let note = regime.rules().notes.iter().find(|note| note.key == *key);
            let found = note.map(|note| (note.stage, note.of, note.cite));
            if found != Some((*stage, *of, *cite)) {
                wrong.push(format!("{}: {key}: {found:?}", regime.key()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The text of Guidelines 04/2022 was not found (G 0.1): that is said wherever they are followed, and of that text. Where the maxima
/// are in francs or in Icelandic crowns, it is said instead that their tiers are in euro.
#[test]
fn what_was_not_read_of_the_guidelines_is_said_wherever_they_are_followed() {
    let follows = |regime: &&Regime| regime.views().iter().any(|view| view.id == ViewId::Edpb2023);
    for regime in Regime::ALL.iter().filter(follows) {
        let expected = match regime {
            Regime::LiGdpr | Regime::IsGdpr => "guidelines-in-euro",
            _ => "guidelines-text",
        };
        let open = regime.rules().open_points.iter().find(|open| open.note == expected);
        assert_eq!(open.map(|open| open.source), Some(Source::FineGuidelines), "{}", regime.key());
    }
}

/// Lei 58/2019 Art. 44(2): three years from its coming into force, on 9 August 2019.
#[test]
fn the_portuguese_waiver_is_over() {
    use jiff::civil::date;
    let note = Regime::PtGdpr.rules().notes.iter().find(|note| note.key == "pt-waiver").unwrap();
    let last = note.held.until.unwrap();
    assert_eq!((last.year(), last.month()), (2022, 8));
    assert!(note.held.on(last) && !note.held.on(last.tomorrow().unwrap()));
    assert!(note.held.on(date(2022, 1, 1)));
}

/// What Personvernnemnda said itself of Coop Finnmark, and what is a reading of it: that what was never under control weighs as what
/// was lost, that the plain kind of data is lighter, and how likely discovery was; and that § 46 lists what it read under (h).
#[test]
fn what_is_a_reading_of_the_board_is_marked_as_one() {
    let view = Regime::NoGdpr.views().iter().find(|view| view.id == ViewId::Personvernnemnda2021).unwrap();
    let mut inferred: Vec<String> = view
        .readings
        .iter()
        .filter(|reading| {
            reading.cite.source == Source::BoardCoop && reading.cite.verified == Verified::Inferred
        })
        .map(|reading| {
            format!("{} {} {}", reading.when.question.key(), reading.when.key(), reading.criterion.key())
        })
        .collect();
    inferred.sort();
    assert_eq!(
        inferred,
        [
            "control never-had gdpr-a",
            "data-kind ordinary gdpr-a",
            "discovery unlikely gdpr-h",
            "found-by self-quickly fvl-a",
            "repair prompt fvl-a",
            "self-report prompt fvl-a",
        ]
    );
}
