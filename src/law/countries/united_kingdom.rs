//! The United Kingdom: the UK GDPR, what the Data Protection Act 2018 makes a ground for a penalty notice, maxima in
//! pounds, the ICO's guidance, and its public sector approach.

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::authority::Authority;
use crate::law::circumstance::{Activity, Body, Choice, ChoiceId, Purpose};
use crate::law::discount::{Bound, Discount, Discounts, Standing, Sum};
use crate::law::joined::joined;
use crate::law::methods::ico_guidance;
use crate::law::money::{Currency, Money, Share};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Filing, Kept, Period, Procedure, Told,
};
use crate::law::provision::{Ceiling, Provision, Tier, TierCeiling};
use crate::law::public_bodies::PublicBodies;
use crate::law::question::Question;
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{AdjustmentRule, Attribution, CasesOf, Cites, Note, Precedent, Rules};
use crate::law::scope::{self, CarveOut, Effect, Refusal, ScopeRule, Takes};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::{Date, date};

const fn uk(at: &'static str) -> Citation {
    Citation { source: Source::UkGdpr, at: Pinpoint::Article(at), verified: Verified::Quoted }
}

/// A section of the Data Protection Act 2018.
pub(super) const fn act(section: &'static str) -> Citation {
    Citation::read(Source::UkDataAct, Pinpoint::Clause(section))
}

/// Paragraphs of its schedules.
pub(super) const fn schedule(paras: &'static str) -> Citation {
    Citation::read(Source::UkDataAct, Pinpoint::Point(paras))
}

/// A section of the Data (Use and Access) Act 2025, which amends that Act and the UK GDPR.
pub(super) const fn act_of_2025(section: &'static str) -> Citation {
    Citation::read(Source::DataUseAct, Pinpoint::Clause(section))
}

/// A place in the regulations that brought most of that Act into force.
const fn commencement(at: &'static str) -> Citation {
    Citation::read(Source::DataUseCommencement, Pinpoint::Point(at))
}

/// The first day of sections 80, 81, 98, 100, 101, 112 and 115 of the Act of 2025, and the last day before it.
pub(crate) const AMENDED: Figure<Date> = Figure::new(date(2026, 2, 5), commencement("reg. 2"));
pub(crate) const BEFORE_AMENDED: Figure<Date> = Figure::new(date(2026, 2, 4), commencement("reg. 2"));

/// The first day of section 103 of the Act of 2025.
const COMPLAINTS: Figure<Date> = Figure::new(date(2026, 6, 19), commencement("reg. 3"));

/// GBP 8.7 million or 2 %, GBP 17.5 million or 4 %, whichever is higher.
const fn tier(tenths_of_a_million: u32, percent: u32, at: &'static str) -> TierCeiling {
    let cite = act(at);
    TierCeiling {
        fixed: Figure::new(Money::whole(tenths_of_a_million * 100_000, Currency::Gbp), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

pub(crate) const TIERS: [TierCeiling; 2] = [tier(87, 2, "157(6)"), tier(175, 4, "157(5)")];

/// What the Act has otherwise than Art. 83: Chapter IX is no ground, and instead of Art. 58 a notice must be followed.
const CHANGED: &[Provision] = &[
    gdpr::provision("gdpr-22").in_force(InForce::until(BEFORE_AMENDED.value), BEFORE_AMENDED.cite),
    gdpr::provision("gdpr-85").costing(Ceiling::NoFee(act("149(2)"))),
    gdpr::provision("gdpr-58-1").costing(NOTICE),
    gdpr::provision("gdpr-58-2").costing(NOTICE),
];

const NOTICE: Ceiling = Ceiling::Tier(Tier::Higher, act("155(1)(b), 157(4)"));

/// Art. 10 is in Chapter II, and Art. 83 has no amount for it. Art. 24 is in no limb. What the Act of 2025 inserted was
/// read there: Sch. 6 para. 9, s. 103(2) and Sch. 10 para. 18.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Lower, act("157(1)(b)"))),
    gdpr::article_24(Ceiling::NoFee(act("149(2)(c)"))),
    gdpr::of_controllers(
        "gdpr-22-2026",
        uk("22B–22C"),
        Ceiling::Tier(Tier::Higher, uk("83(5)(ba)")),
        "rights",
    )
    .in_force(InForce::since(AMENDED.value), AMENDED.cite)
    .own_duty(),
    COMPLAINTS_PROVISION,
];

/// Dealing with complaints, of an infringement of the UK GDPR or of Part 3 of the Act (s. 164A(1)).
pub(super) const COMPLAINTS_PROVISION: Provision = gdpr::of_controllers(
    "uk-complaints",
    act("164A").verified(Verified::Quoted),
    Ceiling::Tier(Tier::Lower, act("157(4A)").verified(Verified::Quoted)),
    "rights",
)
.in_force(InForce::since(COMPLAINTS.value), COMPLAINTS.cite)
.own_duty();

/// The approach on trial.
pub(super) const fn approach() -> Citation {
    Citation { source: Source::IcoPublicSector, at: Pinpoint::Whole, verified: Verified::Quoted }
}

/// The trial is of June 2022; the day was not read.
const PUBLIC_SECTOR_SINCE: Date = date(2022, 6, 30);

/// The days of the three were not read: the review of the approach names them, of December 2024.
const NAMED_IN_THE_REVIEW: Figure<Date> = Figure::new(date(2024, 12, 31), approach());

/// The policy that made the approach permanent.
const POLICY: Citation = Citation::read(Source::IcoPublicSector2025, Pinpoint::Whole);
const POLICY_SINCE: Figure<Date> = Figure::new(date(2025, 11, 11), POLICY);
const BEFORE_POLICY: Figure<Date> = Figure::new(date(2025, 11, 10), POLICY);

const fn lowered(case: &'static str, before: u32, after: u32) -> Precedent {
    Precedent {
        case,
        before: Money::whole(before, Currency::Gbp),
        after: Money::whole(after, Currency::Gbp),
        from: NAMED_IN_THE_REVIEW.value,
        cite: approach(),
    }
}

/// What the ICO would have charged, and what it charged.
pub(super) const PRECEDENTS: &[Precedent] = &[
    lowered("Tavistock and Portman NHS Foundation Trust", 784_800, 78_400),
    lowered("Cabinet Office", 500_000, 50_000),
    lowered("Police Service of Northern Ireland", 5_600_000, 750_000),
];

const fn guidance(key: &'static str, stage: Stage, cite: Citation) -> Note {
    Note::since(key, stage, ico_guidance::PUBLISHED, cite)
}

const fn amended(key: &'static str, stage: Stage, cite: Citation) -> Note {
    Note::since(key, stage, AMENDED.value, cite)
}

const PUBLIC: CasesOf = CasesOf::MayBe(Body::ID, OptionSet::only(Body::PublicAuthority as u8));
const PRESS: CasesOf = CasesOf::MayBe(Activity::ID, OptionSet::only(Activity::Media as u8));
const NOTICES: CasesOf = CasesOf::Named(&["gdpr-58-1", "gdpr-58-2"]);
const AUTOMATED: CasesOf = CasesOf::Named(&["gdpr-22", "gdpr-22-2026"]);
const ONLINE: CasesOf = CasesOf::Named(eea_gdpr::ONLINE);

/// Who can be given no penalty notice.
pub(super) const EXCLUDED: Note = Note::new("uk-excluded", Stage::Gate, act("156(3)–(4)")).on(PUBLIC);

/// Who gives them since 30 September 2026.
pub(super) const COMMISSION: Note = Note::since(
    "uk-commission",
    Stage::Gate,
    date(2026, 9, 30),
    Citation {
        source: Source::InformationCommission,
        at: Pinpoint::Point("reg. 2"),
        verified: Verified::Secondary,
    },
);

/// Who can be given a penalty notice, and for what.
const ON_GROUNDS: &[Note] = &[
    EXCLUDED,
    Note::new("uk-special-purposes", Stage::Gate, act("156(1)")).on(PRESS),
    Note::new("uk-monitoring", Stage::Gate, act("149(3)")).on(CasesOf::Named(&["gdpr-41-4"])),
    Note::new("uk-certification", Stage::Gate, act("149(4)")).on(CasesOf::Named(&["gdpr-42-43"])),
    Note::new("uk-notices", Stage::Gate, act("155(1)(b)")).until(BEFORE_AMENDED.value).on(NOTICES),
    amended("uk-notices-2026", Stage::Gate, act_of_2025("98(4), 100(4)–(5)")).on(NOTICES),
    amended("uk-automated", Stage::Gate, commencement("regs. 2(j), 5").verified(Verified::Quoted))
        .on(AUTOMATED),
    amended("uk-recognised", Stage::Gate, act_of_2025("70").verified(Verified::Secondary))
        .on(CasesOf::Named(&["gdpr-6"])),
    amended(
        "uk-transfers",
        Stage::Gate,
        Citation::read(Source::DataUseAct, Pinpoint::Point("Sch. 7 paras. 2–5")),
    )
    .on(CasesOf::Named(&["gdpr-44"])),
    amended("uk-children", Stage::Gate, act_of_2025("81")).on(CasesOf::Named(&["gdpr-25"])),
    Note::new("uk-pecr", Stage::Gate, uk("95")).until(BEFORE_AMENDED.value).on(ONLINE),
    amended("uk-pecr-2026", Stage::Gate, act_of_2025("115").verified(Verified::Secondary)).on(ONLINE),
    COMMISSION,
];

/// What the guidance says of the amount.
pub(super) const GUIDANCE_NOTES: &[Note] = &[
    guidance("uk-presumption", Stage::Ceiling, ico_guidance::para("30").verified(Verified::Quoted))
        .on(CasesOf::Undertaking),
    guidance("uk-linked", Stage::Concurrence, ico_guidance::para("33").verified(Verified::Quoted))
        .on(CasesOf::Several),
    guidance("uk-turnover", Stage::Size, ico_guidance::para("121, 123")).on(CasesOf::Undertaking),
    guidance("uk-funds", Stage::Size, ico_guidance::para("119")).on(CasesOf::NoUndertaking),
    guidance("uk-discretion", Stage::Size, ico_guidance::para("128")),
    guidance("uk-before-inquiry", Stage::Factors, ico_guidance::AGGRAVATING_OR_MITIGATING),
    guidance("uk-growth", Stage::Proportion, Citation::read(Source::IcoGuidance, Pinpoint::Whole)),
    guidance("uk-hardship", Stage::Proportion, ico_guidance::para("151–152")),
];

/// How the ICO goes about the public sector.
pub(super) const APPROACH_NOTES: &[Note] = &[
    Note::since("uk-public-sector", Stage::Proportion, PUBLIC_SECTOR_SINCE, approach())
        .until(BEFORE_POLICY.value)
        .on(PUBLIC),
    Note::since("uk-public-sector-2025", Stage::Proportion, POLICY_SINCE.value, POLICY).on(PUBLIC),
];

/// By then, of the decisions listed: Marriott, the Cabinet Office and Tuckers.
const SECURITY_PRINCIPLE: &[Note] = &[eea_gdpr::security_principle(date(2022, 2, 28))];

const ON_THE_SECTOR: &[Note] =
    &joined::<Note, { SECURITY_PRINCIPLE.len() + APPROACH_NOTES.len() }>(SECURITY_PRINCIPLE, APPROACH_NOTES);
const ON_AMOUNTS: &[Note] =
    &joined::<Note, { GUIDANCE_NOTES.len() + ON_THE_SECTOR.len() }>(GUIDANCE_NOTES, ON_THE_SECTOR);

/// How a penalty notice comes about, and what follows it.
pub(super) const ON_PROCEDURE: &[Note] = &[
    Note::new("uk-notice-of-intent", Stage::Procedure, schedule("Sch. 16 paras. 2(1), 3(4)")),
    Note::new("uk-six-months", Stage::Procedure, schedule("Sch. 16 para. 2(2)–(3)"))
        .until(BEFORE_AMENDED.value),
    amended("uk-six-months-2026", Stage::Procedure, act_of_2025("101").verified(Verified::Quoted)),
    Note::new("uk-appeal", Stage::Procedure, act("162(3), 163(2)–(3)")),
    Note::new("uk-payment", Stage::Procedure, schedule("Sch. 16 paras. 6(2), 9(1)")),
];

/// The draft of October 2025, as pages describe it. The final text was not found.
const DRAFT: Citation =
    Citation { source: Source::IcoProcedureDraft, at: Pinpoint::Whole, verified: Verified::Secondary };

const fn settled(key: &'static str, percent: u32) -> Discount {
    Discount { key, off: Figure::new(Share::percent(percent), DRAFT), bound: Bound::UpTo }
}

/// Less for settling, by how early.
const SETTLEMENT: Discounts = Discounts {
    of: Sum::Proposed,
    each: &[settled("uk-before-notice", 40), settled("uk-after-notice", 30), settled("uk-after-reply", 20)],
    added: None,
    waived: Told { key: "uk", cites: &[DRAFT] },
    told_in_decisions: None,
    standing: Standing::Draft,
    held: InForce::since(date(2025, 10, 31)),
};

const ON_THE_FINE: &[Note] = &joined::<Note, { ON_GROUNDS.len() + ON_AMOUNTS.len() }>(ON_GROUNDS, ON_AMOUNTS);
const NOTES: &[Note] = &joined::<Note, { ON_THE_FINE.len() + ON_PROCEDURE.len() }>(ON_THE_FINE, ON_PROCEDURE);

/// Where others have the Court of Justice.
const OWN_SOURCES: &[(Question, SourceOf)] = &[
    (Question::Choice(ChoiceId::InDuty), SourceOf::At(uk("4(7)"))),
    (Question::Choice(ChoiceId::WhoActed), SourceOf::At(uk("4(7)"))),
    (Question::Choice(ChoiceId::MistakeOfLaw), SourceOf::At(uk("4(7)"))),
];

const AUTHORITY: OptionSet = OptionSet::of(&[Body::PublicAuthority.is()]);

/// S. 29: automated, or in a filing system. Whether the UK GDPR reaches what is by hand for law enforcement was not read.
const RESERVED: [ScopeRule; 5] = [
    scope::COMMUNICATIONS,
    ScopeRule::refuse(&[scope::purpose(Purpose::NationalSecurity)], Refusal::StateNotChecked),
    ScopeRule::refuse(&[scope::purpose(Purpose::Defence)], Refusal::StateNotChecked),
    ScopeRule::refuse(
        &[scope::purpose(Purpose::LawEnforcement), scope::TASK, scope::BY_HAND],
        Refusal::UkEnforcementManual,
    ),
    scope::ENFORCEMENT,
];

/// Art. 2(1A): what a public authority has by hand and in no filing system is inside.
const OUTSIDE: [ScopeRule; 2] = [
    ScopeRule::refuse(
        &[scope::BY_HAND, (Body::ID, OptionSet::but(Body::PublicAuthority.is()))],
        Refusal::UkManual,
    ),
    ScopeRule::refuse(scope::PRIVATE, Refusal::UkHousehold),
];

/// The Act of 2018 on what does not apply to such data (s. 24). What it says of journalism was not read.
const CARVE_OUTS: [CarveOut; 2] = [
    CarveOut {
        key: "manual-uk",
        when: &[scope::BY_HAND, (Body::ID, AUTHORITY)],
        takes: Takes::These(&[
            "gdpr-5-1-a",
            "gdpr-5-1-b",
            "gdpr-5-1-c",
            "gdpr-5-1-e",
            "gdpr-5-1-f",
            "gdpr-6",
            "gdpr-7",
            "gdpr-8",
            "gdpr-9",
            "gdpr-10",
            "gdpr-11",
            "gdpr-13",
            "gdpr-14",
            "gdpr-20",
            "gdpr-21",
            "gdpr-44",
        ]),
        effect: Effect::Certain,
        cite: Citation::read(Source::UkDataAct, Pinpoint::Point("s. 24")),
    },
    CarveOut {
        key: "expression-uk",
        when: &[scope::FOR_EXPRESSION],
        // Art. 85(2) speaks of the Regulation's provisions, and complaints are the Act's own.
        takes: Takes::AllBut(&["uk-complaints"]),
        effect: Effect::Depends,
        cite: uk("85(2)"),
    },
];
const fn rules(rule: &'static str) -> Citation {
    Citation::read(Source::TribunalRules, Pinpoint::Point(rule))
}

/// A notice of appeal that comes in late has to ask for more time.
const FILING: Filing = Filing {
    kept: Figure::new(Kept::MustHaveComeIn, rules("r. 22(1)")),
    to: Told { key: "uk", cites: &[rules("r. 22(1)")] },
    late: Told { key: "uk", cites: &[rules("r. 22(4)")] },
    longer: None,
    at_last: None,
};

/// Of the First-tier Tribunal.
pub(super) const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("155(1)")),
    // The Regulation itself, as it applied then; its text became the UK GDPR afterwards.
    first_breach: Some(gdpr::APPLIES),
    // Rule 12, on times that end on a day that is no working day, was not read as these Rules have it.
    appeal: Some(Deadline::new(Period::days(28), rules("r. 22(1)(b)")).kept_by(&FILING)),
    appeal_from: AppealFrom::Sending,
    discounts: Some(&SETTLEMENT),
    ..Procedure::NONE
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::UkGdpr,
    provisions: &gdpr::provisions_with(CHANGED),
    own_provisions: OWN_PROVISIONS,
    tiers: Some(TIERS),
    public_bodies: PublicBodies::as_others(act("155(1)")),
    fee_currency: Currency::Gbp,
    views: &[ico_guidance::VIEW],
    method: Some(&ico_guidance::METHOD),
    national_method: None,
    public_caution: Some(approach()),
    fault: None,
    undertaking: None,
    adjustment: AdjustmentRule::Nothing(Authority::said(
        uk("83(8)"),
        &[Citation::read(Source::IcoGuidance, Pinpoint::Whole)],
    )),
    precedents: PRECEDENTS,
    silence: None,
    procedure: Procedure { discounts: Some(&SETTLEMENT), ..PROCEDURE },
    corrective_measures: &[
        CorrectiveMeasure::new("gdpr-reprimand", CorrectiveMeasureWhen::Always, UK_REPRIMAND),
        CorrectiveMeasure::new("uk-enforcement-notice", CorrectiveMeasureWhen::Always, act("149(1)")),
        CorrectiveMeasure::new("uk-public-sector", CorrectiveMeasureWhen::PublicBody, approach()),
    ],
    reprimand: Some(UK_REPRIMAND),
    never_automatic: None,
    notes: NOTES,
    open_points: &[
        Unverified { note: "uk-guidance", source: Source::IcoGuidance },
        Unverified { note: "uk-table-b", source: Source::IcoGuidance },
        Unverified { note: "uk-time-bar", source: Source::UkDataAct },
    ],
    cites: Cites {
        applies: uk("3"),
        competent: None,
        attribution: Authority::law(uk("4(7)")),
        imputation: Authority::law(uk("4(7)")),
        fee_grounds: act("149(2)–(4), 155(1)"),
        several: uk("83(3)"),
        maximum: act("157"),
        seriousness: Authority::said(uk("83(2)"), &[ico_guidance::para("109–115")]),
        proportion: uk("83(1)"),
    },
    scope: &joined::<ScopeRule, { RESERVED.len() + OUTSIDE.len() }>(&RESERVED, &OUTSIDE),
    carve_outs: &CARVE_OUTS,
    // What the Court of Justice said of processors in 2023 is no law there.
    attribution: Attribution { processor: None, ..eea_gdpr::RULES.attribution },
    sources: &joined::<(Question, SourceOf), { OWN_SOURCES.len() + eea_gdpr::SHARED_SOURCES.len() }>(
        OWN_SOURCES,
        eea_gdpr::SHARED_SOURCES,
    ),
    ..eea_gdpr::RULES
};

const UK_REPRIMAND: Citation = uk("58(2)(b)");
