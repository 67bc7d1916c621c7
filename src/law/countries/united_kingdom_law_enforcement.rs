//! The United Kingdom: Part 3 of the Data Protection Act 2018, for competent authorities that process data for law
//! enforcement. Its maxima are those of the Act, and the ICO's guidance is for it too.

use super::united_kingdom::{
    AMENDED, APPROACH_NOTES, BEFORE_AMENDED, COMMISSION, COMPLAINTS_PROVISION, EXCLUDED, GUIDANCE_NOTES,
    ON_PROCEDURE, PRECEDENTS, PROCEDURE, TIERS, act, act_of_2025, approach, schedule,
};
use crate::law::acts::eea_gdpr;
use crate::law::authority::Authority;
use crate::law::circumstance::{Choice, ChoiceId, Role};
use crate::law::comparison::Comparison;
use crate::law::criterion::Criterion;
use crate::law::joined::joined;
use crate::law::methods::ico_guidance;
use crate::law::money::Currency;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen, Procedure};
use crate::law::provision::{Actor, Breach, Ceiling, Elements, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::question::Question;
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{AdjustmentRule, Attribution, CasesOf, Cites, Note, Rules};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::{Date, date};

/// What s. 157(2)(a) lists, and what is left for (b).
const HIGHER: Ceiling = Ceiling::Tier(Tier::Higher, act("157(2)(a)"));
const STANDARD: Ceiling = Ceiling::Tier(Tier::Lower, act("157(2)(b)"));
/// The list as the Act of 2025 has it: Sch. 6 para. 16.
const HIGHER_SINCE_2026: Ceiling = Ceiling::Tier(Tier::Higher, act("157(2)(a)").verified(Verified::Quoted));
/// In no limb of s. 149(2).
const NONE: Ceiling = Ceiling::NoFee(act("149(2)"));

const BOTH: &[Actor] = &[Actor::Controller, Actor::Processor];
const CONTROLLER: &[Actor] = &[Actor::Controller];

const fn row(key: &'static str, cite: Citation, ceiling: Ceiling, group: &'static str) -> Provision {
    Provision {
        key,
        cite,
        actors: CONTROLLER,
        ceiling,
        group,
        elements: &Elements::None,
        breach: Breach::Act,
        since: None,
        in_force: None,
    }
}

const fn principle(key: &'static str, section: &'static str, ceiling: Ceiling) -> Provision {
    row(key, act(section), ceiling, "principles")
}

const fn right(key: &'static str, section: &'static str) -> Provision {
    row(key, act(section), HIGHER, "rights").own_duty()
}

const fn duty(key: &'static str, section: &'static str) -> Provision {
    row(key, act(section), STANDARD, "duties").own_duty()
}

const fn no_ground(key: &'static str, section: &'static str, actors: &'static [Actor]) -> Provision {
    Provision { actors, ..row(key, act(section), NONE, "no-fee").own_duty() }
}

const UNTIL_2026: InForce = InForce::until(BEFORE_AMENDED.value);

/// What s. 149(2) reaches in Part 3: (a) Chapter 2, (b) rights, (c) ss. 64 and 65, (d) ss. 67 and 68 towards the
/// Commissioner and the people, (e) ss. 73 to 78. By s. 155(1)(b) notices must be followed. The rest of Chapter 4,
/// security among it, is in no limb.
const PROVISIONS: &[Provision] = &[
    principle("dpa-34-3", "34(3)", STANDARD).own_duty(),
    principle("dpa-35", "35", HIGHER),
    principle("dpa-36", "36", HIGHER),
    principle("dpa-37", "37", HIGHER),
    principle("dpa-38-1", "38(1)", HIGHER),
    principle("dpa-38-2", "38(2)–(5)", STANDARD),
    principle("dpa-39-1", "39(1)", HIGHER),
    principle("dpa-39-2", "39(2)", STANDARD).own_duty(),
    principle("dpa-40", "40", HIGHER).own_duty(),
    principle("dpa-41", "41", STANDARD),
    principle("dpa-42", "42", STANDARD).own_duty(),
    right("dpa-44", "44"),
    right("dpa-45", "45"),
    right("dpa-46", "46"),
    right("dpa-47", "47"),
    right("dpa-48", "48"),
    right("dpa-49", "49").in_force(UNTIL_2026, BEFORE_AMENDED.cite),
    right("dpa-50", "50").costing(STANDARD).in_force(UNTIL_2026, BEFORE_AMENDED.cite),
    // Read in the Act of 2025, s. 80(3).
    row("dpa-50b", act("50B–50C").verified(Verified::Quoted), HIGHER_SINCE_2026, "rights")
        .own_duty()
        .in_force(InForce::since(AMENDED.value), AMENDED.cite),
    right("dpa-52", "52"),
    right("dpa-53", "53"),
    COMPLAINTS_PROVISION,
    duty("dpa-64", "64"),
    duty("dpa-65", "65"),
    duty("dpa-67", "67"),
    duty("dpa-68", "68"),
    row("dpa-73", act("73–78"), HIGHER, "transfers"),
    Provision {
        actors: BOTH,
        ..row("dpa-155-1-b", act("155(1)(b)"), Ceiling::Tier(Tier::Higher, act("157(4)")), "orders")
    }
    .own_duty(),
    no_ground("dpa-56", "56", CONTROLLER),
    no_ground("dpa-57", "57", CONTROLLER),
    no_ground("dpa-58", "58", CONTROLLER),
    no_ground("dpa-59", "59–60", BOTH),
    no_ground("dpa-61", "61", BOTH),
    no_ground("dpa-62", "62", BOTH),
    no_ground("dpa-63", "63", BOTH),
    no_ground("dpa-66", "66", BOTH),
    no_ground("dpa-69", "69–71", CONTROLLER),
];

/// S. 155(3), which holds where the UK GDPR does not.
const CRITERIA: &[Criterion] = &[
    Criterion::Dpa155A,
    Criterion::Dpa155B,
    Criterion::Dpa155C,
    Criterion::Dpa155D,
    Criterion::Dpa155E,
    Criterion::Dpa155F,
    Criterion::Dpa155G,
    Criterion::Dpa155H,
    Criterion::Dpa155I,
    Criterion::Dpa155J,
    Criterion::Dpa155K,
    Criterion::Dpa155L,
];

const JOINT: CasesOf = CasesOf::MayBe(Role::ID, OptionSet::of(&[Role::Joint.is()]));
const NOTICES: CasesOf = CasesOf::Named(&["dpa-155-1-b"]);

/// What is said of Part 3 alone.
const OF_PART_3: &[Note] = &[
    Note::new("dpa-security", Stage::Gate, act("149(2)")).on(CasesOf::Named(&["dpa-66", "dpa-57", "dpa-62"])),
    Note::new("dpa-joint", Stage::Gate, act("156(5)")).on(JOINT),
    Note::since("dpa-guidance", Stage::Seriousness, ico_guidance::PUBLISHED, ico_guidance::para("2")),
    Note::since("dpa-automated", Stage::Gate, AMENDED.value, act_of_2025("80(3)"))
        .on(CasesOf::Named(&["dpa-49", "dpa-50", "dpa-50b"])),
    Note::since(
        "dpa-transfers",
        Stage::Gate,
        AMENDED.value,
        Citation::read(Source::DataUseAct, Pinpoint::Point("Sch. 8")),
    )
    .on(CasesOf::Named(&["dpa-73"])),
    EXCLUDED,
    COMMISSION,
    Note::new("uk-notices", Stage::Gate, act("155(1)(b)")).until(BEFORE_AMENDED.value).on(NOTICES),
    Note::since("uk-notices-2026", Stage::Gate, AMENDED.value, act_of_2025("98(4), 100(4)–(5)")).on(NOTICES),
];

const ON_THE_AMOUNT: &[Note] =
    &joined::<Note, { GUIDANCE_NOTES.len() + APPROACH_NOTES.len() }>(GUIDANCE_NOTES, APPROACH_NOTES);
const SHARED: &[Note] =
    &joined::<Note, { ON_THE_AMOUNT.len() + ON_PROCEDURE.len() }>(ON_THE_AMOUNT, ON_PROCEDURE);

/// Sch. 13 para. 2(c).
const REPRIMAND: Citation = schedule("Sch. 13 para. 2(c)");

/// SI 2018/625 reg. 2(1)(c) and (f): Part 3, and Part 6 on enforcement.
const FIRST: Figure<Date> = Figure::new(
    date(2018, 5, 25),
    Citation {
        source: Source::UkDataCommencement,
        at: Pinpoint::Point("reg. 2(1)(c), (f)"),
        verified: Verified::Quoted,
    },
);

const OWN_SOURCES: &[(Question, SourceOf)] = &[
    (Question::Choice(ChoiceId::Body), SourceOf::At(act("157(5)–(6)"))),
    (Question::Choice(ChoiceId::Economic), SourceOf::At(act("157(5)–(6)"))),
    (Question::Choice(ChoiceId::Role), SourceOf::At(act("32"))),
    (Question::Choice(ChoiceId::InDuty), SourceOf::At(act("32"))),
    (Question::Choice(ChoiceId::WhoActed), SourceOf::At(act("32"))),
    (Question::Choice(ChoiceId::LiveCase), SourceOf::None),
    (Question::Choice(ChoiceId::Exercise), SourceOf::None),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::UkDataAct,
    provisions: PROVISIONS,
    own_provisions: &[],
    tiers: Some(TIERS),
    public_bodies: PublicBodies::as_others(act("155(1)")),
    fee_currency: Currency::Gbp,
    criteria: CRITERIA,
    views: &[ico_guidance::PART_3_VIEW],
    method: Some(&ico_guidance::METHOD),
    public_caution: Some(approach()),
    fault: None,
    undertaking: None,
    reprimand: Some(REPRIMAND),
    adjustment: AdjustmentRule::Nothing(Authority::said(
        act("155(3)"),
        &[Citation::read(Source::IcoGuidance, Pinpoint::Whole)],
    )),
    precedents: PRECEDENTS,
    procedure: Procedure { first_breach: Some(FIRST), first_breach_in: &[], ..PROCEDURE },
    corrective_measures: &[
        CorrectiveMeasure::new("gdpr-reprimand", CorrectiveMeasureWhen::Always, REPRIMAND),
        CorrectiveMeasure::new("uk-enforcement-notice", CorrectiveMeasureWhen::Always, act("149(1)")),
        CorrectiveMeasure::new("uk-public-sector", CorrectiveMeasureWhen::PublicBody, approach()),
    ],
    never_automatic: None,
    notes: &joined::<Note, { OF_PART_3.len() + SHARED.len() }>(OF_PART_3, SHARED),
    open_points: &[
        Unverified { note: "uk-guidance", source: Source::IcoGuidance },
        Unverified { note: "uk-table-b", source: Source::IcoGuidance },
        Unverified { note: "uk-time-bar", source: Source::UkDataAct },
        Unverified { note: "dpa-2025", source: Source::DataUseAct },
    ],
    cites: Cites {
        applies: act("29–31"),
        competent: Some(act("30")),
        attribution: Authority::law(act("32")),
        imputation: Authority::law(act("32")),
        fee_grounds: act("149(2), 155(1)"),
        several: act("149(2), 155(1)"),
        maximum: act("157"),
        seriousness: Authority::said(act("155(3)(a), (b), (g)"), &[ico_guidance::para("109–115")]),
        proportion: act("155(3)(l)"),
    },
    // What this Part is for in the place of the UK GDPR, the rules on data protection say (`united_kingdom.rs`).
    scope: &[],
    carve_outs: &[],
    attribution: Attribution { decision: None, support: &[], rejected: &[], processor: None },
    // The model is made of fines under the Regulation; of penalty notices under this Part next to none are known.
    comparison: Comparison { authorities: None, by_model: false },
    sources: OWN_SOURCES,
    ..eea_gdpr::RULES
};
