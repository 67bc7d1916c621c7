//! The United Kingdom: the UK GDPR, maxima in pounds, the ICO's guidance, and its public sector approach.

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr::{self, article};
use crate::law::circumstance::ChoiceId;
use crate::law::joined::joined;
use crate::law::methods::ico_guidance;
use crate::law::money::{Currency, Money, Share};
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen, Procedure};
use crate::law::provision::{Ceiling, Provision, TierCeiling};
use crate::law::question::Question;
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{AdjustmentRule, Cites, Note, Precedent, PublicBodies, Rules};
use crate::law::scope;
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::{Date, date};

/// GBP 8.7 million or 2 %, GBP 17.5 million or 4 %, as the notices state them.
const fn tier(tenths_of_a_million: u32, percent: u32) -> TierCeiling {
    let cite = Citation::read(Source::Ico23andMe, Pinpoint::Whole);
    TierCeiling {
        fixed: Figure::new(Money::whole(tenths_of_a_million * 100_000, Currency::Gbp), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

const OWN_PROVISIONS: &[Provision] = {
    const NOT_READ: Ceiling = Ceiling::NotRead(article("83(4)–(6)").verified(Verified::Derived));
    &[gdpr::article_10(NOT_READ), gdpr::article_24(NOT_READ)]
};

const fn approach() -> Citation {
    Citation { source: Source::IcoPublicSector, at: Pinpoint::Whole, verified: Verified::Quoted }
}

/// The approach is of June 2022; the day was not read.
const PUBLIC_SECTOR_SINCE: Date = date(2022, 6, 30);

const fn lowered(case: &'static str, before: u32, after: u32) -> Precedent {
    Precedent {
        case,
        before: Money::whole(before, Currency::Gbp),
        after: Money::whole(after, Currency::Gbp),
        from: Some(PUBLIC_SECTOR_SINCE),
        cite: approach(),
    }
}

/// What the ICO would have charged, and what it charged.
const PRECEDENTS: &[Precedent] = &[
    lowered("Tavistock and Portman NHS Foundation Trust", 784_800, 78_400),
    lowered("Cabinet Office", 500_000, 50_000),
    lowered("Police Service of Northern Ireland", 5_600_000, 750_000),
];

const fn guidance(key: &'static str, stage: Stage, cite: Citation) -> Note {
    Note::since(key, stage, ico_guidance::PUBLISHED, cite)
}

const NOTES: &[Note] = &[
    guidance("uk-presumption", Stage::Ceiling, ico_guidance::para("30").verified(Verified::Quoted)),
    guidance("uk-linked", Stage::Concurrence, ico_guidance::para("33").verified(Verified::Quoted)),
    guidance("uk-turnover", Stage::Size, ico_guidance::para("121, 123")),
    guidance("uk-funds", Stage::Size, ico_guidance::para("119")),
    guidance("uk-discretion", Stage::Size, ico_guidance::para("128")),
    guidance("uk-before-inquiry", Stage::Factors, Citation::read(Source::IcoGuidance, Pinpoint::Whole)),
    guidance("uk-growth", Stage::Proportion, Citation::read(Source::IcoGuidance, Pinpoint::Whole)),
    guidance("uk-hardship", Stage::Proportion, ico_guidance::para("151–152")),
    Note::since("uk-public-sector", Stage::Proportion, PUBLIC_SECTOR_SINCE, approach()),
];

/// Where others have the Court of Justice.
const OWN_SOURCES: &[(Question, SourceOf)] = &[
    (Question::Choice(ChoiceId::InDuty), SourceOf::At(uk("4(7)"))),
    (Question::Choice(ChoiceId::WhoActed), SourceOf::At(uk("4(7)"))),
    (Question::Choice(ChoiceId::MistakeOfLaw), SourceOf::At(uk("4(7)"))),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::UkGdpr,
    own_provisions: OWN_PROVISIONS,
    tiers: Some([tier(87, 2), tier(175, 4)]),
    public_bodies: PublicBodies::AsOthers(approach()),
    fee_currency: Currency::Gbp,
    views: &[ico_guidance::VIEW],
    method: Some(&ico_guidance::METHOD),
    national_method: None,
    public_caution: Some(approach()),
    fault: None,
    undertaking: None,
    adjustment: AdjustmentRule::Nothing(Citation::read(Source::IcoGuidance, Pinpoint::Whole)),
    precedents: PRECEDENTS,
    silence: None,
    // The Regulation itself, as it applied in the United Kingdom then; its text became the UK GDPR afterwards.
    procedure: Procedure { first_breach: Some(gdpr::APPLIES), ..Procedure::NONE },
    corrective_measures: &[
        CorrectiveMeasure::new("gdpr-reprimand", CorrectiveMeasureWhen::Always, UK_REPRIMAND),
        CorrectiveMeasure::new("uk-public-sector", CorrectiveMeasureWhen::PublicBody, approach()),
    ],
    reprimand: Some(UK_REPRIMAND),
    never_automatic: None,
    notes: NOTES,
    open_points: &[
        Unverified { note: "uk-table-b", source: Source::IcoGuidance },
        Unverified { note: "uk-procedure", source: Source::UkGdpr },
    ],
    cites: Cites {
        applies: uk("3"),
        competent: None,
        attribution: uk("4(7)"),
        imputation: uk("4(7)"),
        fee_grounds: uk("83(4)–(6)"),
        several: uk("83(3)"),
        maximum: uk("83(4)–(6)"),
        seriousness: ico_guidance::para("109–115"),
        proportion: uk("83(1)"),
    },
    scope: &scope::RESERVED,
    sources: &joined::<(Question, SourceOf), { OWN_SOURCES.len() + eea_gdpr::SHARED_SOURCES.len() }>(
        OWN_SOURCES,
        eea_gdpr::SHARED_SOURCES,
    ),
    ..eea_gdpr::RULES
};

const UK_REPRIMAND: Citation = uk("58(2)(b)");

const fn uk(at: &'static str) -> Citation {
    Citation { source: Source::UkGdpr, at: Pinpoint::Article(at), verified: Verified::Quoted }
}
