//! Any state of the EEA: Art. 83 and Guidelines 04/2022, and of national law nothing.
//!
//! A country whose own rules were read has a file of its own, which says where they differ from
//! these.

use crate::law::acts::gdpr::{self, article};
use crate::law::authority::Authority;
use crate::law::circumstance::{ChoiceId, Country};
use crate::law::comparison::Comparison;
use crate::law::joined::joined;
use crate::law::methods::edpb_guidelines::{self, ADOPTED, para};
use crate::law::money::Currency;
use crate::law::procedure::Procedure;
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::question::Question;
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{
    AdjustmentRule, Attribution, CasesOf, Cites, Doubt, DoubtRule, FaultRule, Note, Rules,
};
use crate::law::scope::{self, CarveOut, Effect, ScopeRule, Takes};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::{Date, date};

/// Art. 10 and 24: not in Art. 83(4)–(6); whether national law adds them was not read.
const OWN_PROVISIONS: &[Provision] = {
    const NOT_READ: Ceiling = Ceiling::NotRead(article("83(4)–(6)").verified(Verified::Derived));
    &[gdpr::article_10(NOT_READ), gdpr::article_24(NOT_READ), ADVERTISING_18, ADVERTISING_19]
};

const fn advertising(article: &'static str) -> Citation {
    Citation::read(Source::PoliticalAdvertising, Pinpoint::Article(article))
}

/// Regulation (EU) 2024/900, in states of the Union: the authorities for data protection may charge for Arts. 18 and 19
/// as Art. 83 says, up to the amount in its paragraph 5. Whether it is part of the EEA Agreement was not read.
pub(crate) const ADVERTISING_18: Provision = of_advertising("pa-18", "18");
pub(crate) const ADVERTISING_19: Provision = of_advertising("pa-19", "19").own_duty();

const fn of_advertising(key: &'static str, at: &'static str) -> Provision {
    let like_article_83 = Ceiling::Tier(Tier::Higher, advertising("25(6)"));
    gdpr::of_controllers(key, advertising(at), like_article_83, "advertising")
        .in_force(InForce::since(FIRST_OF_ADVERTISING.value), FIRST_OF_ADVERTISING.cite)
}

const FIRST_OF_ADVERTISING: Figure<Date> = Figure::new(date(2025, 10, 10), advertising("30(2)"));

/// What exemptions for expression under Art. 85(2) of the Regulation do not reach.
pub(crate) const NOT_OF_THE_REGULATION: Takes = Takes::AllBut(&["pa-18", "pa-19"]);

/// From when the Regulation is part of the EEA Agreement: the day that the EFTA Secretariat published. The decision of
/// the EEA Joint Committee itself was not read.
const IN_EFTA_STATES: &[(Country, Figure<Date>)] = {
    const FIRST: Figure<Date> = Figure::new(
        date(2018, 7, 20),
        Citation { source: Source::EftaNotice, at: Pinpoint::Whole, verified: Verified::Secondary },
    );
    &[(Country::Iceland, FIRST), (Country::Liechtenstein, FIRST)]
};

const OPEN_POINTS: &[Unverified] = &[
    Unverified { note: "guidelines-text", source: Source::FineGuidelines },
    Unverified { note: "national-public-bodies", source: Source::Gdpr },
    Unverified { note: "national-procedure", source: Source::Gdpr },
];

const fn quoted(source: Source, at: Pinpoint) -> Citation {
    Citation { source, at, verified: Verified::Quoted }
}

const DEUTSCHE_WOHNEN: Date = gdpr::FAULT.value;

/// The provisions under which a breach of security is charged.
const SECURITY: &[&str] = &["gdpr-5-1-f", "gdpr-24", "gdpr-32"];

/// Those that are broken by a breach of security, and by how it was reported.
const BREACH: &[&str] = &["gdpr-5-1-f", "gdpr-32", "gdpr-33", "gdpr-34"];

/// Those under which marketing and cookies are charged.
pub(crate) const ONLINE: &[&str] = &["gdpr-5-1-a", "gdpr-6", "gdpr-7", "gdpr-13", "gdpr-21"];

/// What the Court and the European bodies said that bears on a step, wherever the Regulation holds.
pub(crate) const NOTES: &[Note] = &[
    Note::new("minor", Stage::Gate, quoted(Source::Gdpr, Pinpoint::Recital("148"))),
    Note::since("whether", Stage::Gate, date(2017, 10, 3), quoted(Source::Wp253, Pinpoint::Whole)),
    Note::since(
        "refraining-exceptional",
        Stage::Gate,
        gdpr::NEVER_AUTOMATIC.value,
        Citation::read(Source::LandHessen, Pinpoint::Para("42–43, 46")),
    ),
    Note::since(
        "not-unaware",
        Stage::Gate,
        DEUTSCHE_WOHNEN,
        Citation::read(Source::DeutscheWohnen, Pinpoint::Para("76–77")),
    ),
    // Since the Court settled the condition of fault, for which it is said.
    Note::since(
        "fault-ex-tunc",
        Stage::Gate,
        DEUTSCHE_WOHNEN,
        quoted(Source::Denkavit, Pinpoint::Para("16")).verified(Verified::Inferred),
    ),
    Note::since(
        "breach-is-no-proof",
        Stage::Gate,
        date(2023, 12, 14),
        Citation::read(Source::Prihodite, Pinpoint::Whole),
    )
    .on(CasesOf::Named(SECURITY)),
    // The day on which the Directive was published.
    Note::since(
        "nis2",
        Stage::Gate,
        date(2022, 12, 27),
        // Read on a page of others only; nothing is computed with it.
        Citation::read(Source::Nis2, Pinpoint::Article("35(2)")).verified(Verified::Quoted),
    )
    .on(CasesOf::Named(BREACH)),
    Note::since(
        "soft-opt-in",
        Stage::Gate,
        date(2025, 11, 13),
        Citation::read(Source::Inteligo, Pinpoint::Whole),
    )
    .on(CasesOf::Named(&["gdpr-6"])),
    Note::new("electronic-communications", Stage::Gate, article("95").verified(Verified::Quoted))
        .on(CasesOf::Named(ONLINE)),
    Note::since("political-advertising", Stage::Gate, FIRST_OF_ADVERTISING.value, advertising("25(6)"))
        .on(CasesOf::Named(&["gdpr-9"])),
    // The first day of its Art. 99.
    Note::since(
        "ai-act",
        Stage::Gate,
        date(2025, 8, 2),
        Citation::read(Source::AiAct, Pinpoint::Article("99(3)–(6)")),
    )
    .on(CasesOf::Named(&["gdpr-22"])),
    Note::since(
        "combine",
        Stage::Concurrence,
        date(2021, 9, 2),
        quoted(Source::BindingDecision2021, Pinpoint::Whole),
    )
    .on(CasesOf::Several),
    // The action against that decision is admissible, and goes back to the General Court.
    Note::since(
        "combine-pending",
        Stage::Concurrence,
        date(2026, 2, 10),
        quoted(Source::WhatsApp, Pinpoint::Whole),
    )
    .on(CasesOf::Several),
    Note::since("gravest-is-statutory", Stage::Concurrence, ADOPTED, para("43")).on(CasesOf::Several),
    Note::since("independent", Stage::Concurrence, ADOPTED, para("45")).on(CasesOf::Several),
    Note::since(
        "undertaking",
        Stage::Ceiling,
        DEUTSCHE_WOHNEN,
        Citation::read(Source::DeutscheWohnen, Pinpoint::Para("53–59")),
    )
    .on(CasesOf::Undertaking),
    // By then, of the decisions listed: Bergen and Oslo in 2019, Stockholm and the Swedish hospitals in 2020.
    security_principle(date(2020, 12, 2)),
    Note::since("presumption", Stage::Ceiling, ADOPTED, para("125")).on(CasesOf::Undertaking),
    Note::since(
        "maximum-not-amount",
        Stage::Ceiling,
        date(2025, 2, 13),
        Citation::read(Source::Ilva, Pinpoint::Para("23–29, 36")),
    )
    .on(CasesOf::Undertaking),
    Note::since("overall", Stage::Seriousness, ADOPTED, para("60")),
    Note::since("may-adjust", Stage::Size, ADOPTED, para("63–68")).on(CasesOf::Undertaking),
    Note::since(
        "deterrence",
        Stage::Proportion,
        date(2022, 9, 15),
        quoted(Source::BindingDecision2022, Pinpoint::Whole),
    ),
    Note::since("resources", Stage::Proportion, date(2017, 10, 3), quoted(Source::Wp253, Pinpoint::Whole)),
];

/// That the principle of Art. 5(1)(f) is often found broken beside Art. 32, as the decisions listed have it.
pub(crate) const fn security_principle(from: Date) -> Note {
    let cite = Citation { source: Source::Decisions, at: Pinpoint::Whole, verified: Verified::Derived };
    Note::since("security-principle", Stage::Ceiling, from, cite)
        .on(CasesOf::NamedWithout("gdpr-32", "gdpr-5-1-f"))
}

/// Art. 85(2): each state makes exemptions from all chapters that a fine can rest on; its own were not read.
const EXPRESSION: CarveOut = for_expression("expression-not-read", article("85(2)"));

/// The same where a state's own were read, and how far they reach depends on more than the facts.
pub(crate) const fn for_expression(key: &'static str, cite: Citation) -> CarveOut {
    CarveOut {
        key,
        when: &[scope::FOR_EXPRESSION],
        takes: NOT_OF_THE_REGULATION,
        effect: Effect::Depends,
        cite,
    }
}

/// What people of the controller do is its act, as the Court said.
const DONE_BY_ITS_PEOPLE: Citation = Citation::read(Source::DeutscheWohnen, Pinpoint::Para("44, 46–51, 60"));

/// The one who decides purposes and means answers for them; the Court said for whom.
const IMPUTATION: Authority = Authority::said(article("4(7)"), &[DONE_BY_ITS_PEOPLE]);

/// What the Regulation says of questions that the Criminal Data Act says something of too, whatever courts say.
pub(crate) const SHARED_SOURCES: &[(Question, SourceOf)] = &[
    (Question::Choice(ChoiceId::Body), SourceOf::At(article("83(4)–(5), (7)"))),
    (Question::Choice(ChoiceId::Role), SourceOf::At(article("4(7)"))),
    (Question::Choice(ChoiceId::LiveCase), SourceOf::None),
    (Question::Choice(ChoiceId::Exercise), SourceOf::None),
];

/// The same with what the Court of Justice says.
pub(crate) const SOURCES: [(Question, SourceOf); SHARED_SOURCES.len() + 1] =
    joined(SHARED_SOURCES, &[(Question::Choice(ChoiceId::InDuty), SourceOf::At(DONE_BY_ITS_PEOPLE))]);

/// The same where the Guidelines give no amount, for their tiers are in euro: whose turnover counts they say all the same.
pub(crate) const SOURCES_WITHOUT_AMOUNTS: [(Question, SourceOf); SOURCES.len() + 1] =
    joined(&SOURCES, &[(Question::Choice(ChoiceId::Ownership), SourceOf::At(edpb_guidelines::PRESUMPTION))]);

/// The tables where no national law was read.
pub(crate) const RULES: Rules = Rules {
    statute: Source::Gdpr,
    provisions: gdpr::PROVISIONS,
    own_provisions: OWN_PROVISIONS,
    tiers: Some(gdpr::TIERS),
    public_bodies: PublicBodies::not_read(article("83(7)")),
    minima: &[],
    fee_currency: Currency::Eur,
    official_rates: None,
    criteria: gdpr::CRITERIA,
    views: &[edpb_guidelines::VIEW],
    method: Some(&edpb_guidelines::METHOD),
    national_method: None,
    public_caution: None,
    doubt: &[DoubtRule::always(Doubt::NotRead)],
    fault: Some(FaultRule { settled: gdpr::FAULT, before: article("83(2)(b)"), confirmed: &[] }),
    undertaking: Some(gdpr::UNDERTAKING),
    reprimand: Some(gdpr::REPRIMAND),
    adjustment: AdjustmentRule::NotRead(article("83(8)")),
    precedents: &[],
    silence: None,
    procedure: Procedure {
        first_breach: Some(gdpr::APPLIES),
        first_breach_in: IN_EFTA_STATES,
        ..Procedure::NONE
    },
    corrective_measures: gdpr::CORRECTIVE_MEASURES,
    notes: NOTES,
    open_points: OPEN_POINTS,
    cites: Cites {
        applies: article("3"),
        competent: None,
        attribution: IMPUTATION,
        imputation: IMPUTATION,
        fee_grounds: article("83(4)–(6)"),
        several: article("83(3)"),
        maximum: article("83(4)–(6)"),
        seriousness: Authority::law(article("83(2)(a), (b), (g)")),
        proportion: article("83(1)"),
    },
    scope: &joined::<ScopeRule, { scope::RESERVED.len() + scope::OUTSIDE.len() }>(
        &scope::RESERVED,
        &scope::OUTSIDE,
    ),
    carve_outs: &[EXPRESSION],
    attribution: Attribution {
        decision: None,
        support: &[],
        rejected: &[],
        processor: Some(gdpr::PROCESSOR_ACTS),
    },
    mistake: None,
    onward: None,
    reprimand_first: None,
    never_automatic: Some(gdpr::NEVER_AUTOMATIC),
    counted_again: None,
    gravest_open: None,
    comparison: Comparison { authorities: None, by_model: true },
    own_questions: &[],
    sources: &SOURCES,
};
