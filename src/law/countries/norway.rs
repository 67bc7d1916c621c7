//! Norway: the Regulation as Norwegian law (personopplysningsloven § 1), with Norway's own rules on
//! Art. 10 and 24 (§ 26) and the Public Administration Act around it.

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::acts::norwegian_procedure;
use crate::law::circumstance::{
    Children, Choice, ChoiceId, Content, Control, Cooperation, DataKind, Discovery, EarlierFee, Expression,
    Fault, FoundBy, Gain, Guidelines, Harm, Means, Medium, OtherReactions, OwnRules, PeopleUsed, Promoted,
    Purpose, Repair, Sector, SelfReport, Task,
};
use crate::law::comparison::{Comparison, Group};
use crate::law::criterion::Criterion;
use crate::law::criterion::Criterion::{
    FvlD, FvlE, FvlF, FvlG, FvlH, GdprA, GdprB, GdprC, GdprD, GdprE, GdprF, GdprG, GdprH,
};
use crate::law::criterion::Direction::{Aggravating, Mitigating, Neutral, NotAssessed};
use crate::law::joined::joined;
use crate::law::methods::edpb_guidelines;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Actor, Breach, Ceiling, Elements, Provision, Tier};
use crate::law::question::{AmountId, DateId, Question};
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{
    AdjustmentRule, CasesOf, Cites, Doubt, FaultRule, Note, Precedent, ProcessingTime, PublicBodies, Rules,
};
use crate::law::scope::{self, CarveOut, Effect, Refusal, ScopeRule, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use crate::law::view::{Point, Position, Rank, Reading, Stance, View, ViewId};
use jiff::civil::date;

const fn popl(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::NorwegianDataAct, Pinpoint::Section { section, para })
}

const fn fvl(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::NorwegianProcedureAct, Pinpoint::Section { section, para })
}

/// Art. 10 and 24, which the Regulation itself leaves without a fee: the lower tier by § 26. And fake cameras, or signs
/// of surveillance that would be unlawful, by § 31, to which Art. 83(4), § 26 second paragraph and §§ 27–29 apply.
const OWN_PROVISIONS: &[Provision] = {
    const LOWER: Ceiling = Ceiling::Tier(Tier::Lower, popl("26", 1));
    const FAKE_CAMERAS: Provision = Provision {
        key: "popl-31",
        cite: popl("31", 1),
        actors: &[Actor::Controller],
        ceiling: Ceiling::Tier(Tier::Lower, popl("31", 1)),
        group: "duties",
        elements: &Elements::None,
        breach: Breach::Act,
        since: None,
        in_force: None,
    };
    &[gdpr::article_10(LOWER), gdpr::article_24(LOWER), FAKE_CAMERAS]
};

/// § 46 second paragraph of the Public Administration Act; it runs together with Art. 83(2).
const OWN_CRITERIA: &[Criterion] = &[
    Criterion::FvlA,
    Criterion::FvlB,
    Criterion::FvlC,
    Criterion::FvlD,
    Criterion::FvlE,
    Criterion::FvlF,
    Criterion::FvlG,
    Criterion::FvlH,
    Criterion::FvlI,
];

/// §§ 27–28 of the Personal Data Act, and the Public Administration Act. What moves the end of the time to pay was not read:
/// § 30 speaks of the appeal.
const PROCEDURE: Procedure = Procedure {
    // § 32, as in force: "Loven trer i kraft fra den tiden Kongen bestemmer", which was 20 July 2018. § 33: the rules
    // of the day of the act hold.
    first_breach: Some(Figure::new(date(2018, 7, 20), popl("32–33", 0))),
    first_breach_in: &[],
    time_bar: Some(TimeBar {
        period: Figure::new(Period::years(5), popl("28", 0)),
        rule: TimeBarRule::NoticeOrDecision,
    }),
    appeal: Some(norwegian_procedure::APPEAL),
    appeal_from: AppealFrom::Receipt,
    no_appeal_if_leading: Some(popl("22", 0)),
    payment: Some(Deadline::new(Period::weeks(4), popl("27", 1))),
    lapse: None,
    costs: Some(norwegian_procedure::COSTS),
};

/// The two wordings of § 46 first paragraph on fault, and the judgment between them.
const FAULT: FaultRule = FaultRule {
    // HR-2021-797-A: liability without fault does not fit the notion of punishment.
    settled: Figure::new(date(2021, 4, 15), Citation::read(Source::SupremeCourt2021, Pinpoint::Whole)),
    // Until July 2022: "even if no individual has shown guilt".
    before: fvl("46", 1).verified(Verified::Secondary),
    confirmed: &[
        // Since then: negligence unless otherwise provided. The notes date the change to that month only.
        Figure::new(date(2022, 7, 1), fvl("46", 1).verified(Verified::Secondary)),
        gdpr::FAULT,
    ],
};

/// § 34 third paragraph: no change to the appellant's detriment.
const NO_DETRIMENT: Citation = fvl("34", 0);

/// § 36: costs of a decision changed in the party's favour.
const COSTS: Citation = fvl("36", 0);

/// What was read of the doctrine of processing time, each with its message `time-<key>`.
const TIME_DOCTRINE: &[(&str, Citation)] = &[
    ("hook", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("must-state", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("clock", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("resources", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("complexity", Citation { source: Source::BoardCoop, at: Pinpoint::Whole, verified: Verified::Read }),
    ("idle", Citation { source: Source::BoardSalon, at: Pinpoint::Whole, verified: Verified::Read }),
    ("no-formula", Citation { source: Source::Decisions, at: Pinpoint::Whole, verified: Verified::Inferred }),
];

const fn precedent(case: &'static str, before: u32, after: u32, source: Source) -> Precedent {
    Precedent {
        case,
        before: Money::whole(before, Currency::Nok),
        after: Money::whole(after, Currency::Nok),
        from: None,
        cite: Citation::read(source, Pinpoint::Whole),
    }
}

/// What processing time did in decisions: from nothing to waiver, and no formula.
const TIME_PRECEDENTS: &[Precedent] = &[
    precedent("X AS, PVN-2021-03", 400_000, 250_000, Source::BoardTime),
    precedent("Coop Finnmark SA, PVN-2021-09", 50_000, 0, Source::BoardCoop),
    precedent("Basaren Drift AS, PVN-2021-13", 100_000, 0, Source::BoardBasaren),
    precedent("PVN-2021-20", 100_000, 100_000, Source::BoardSalon),
    precedent("Ultra-Technology, PVN-2022-03", 175_000, 125_000, Source::BoardUltra),
    precedent("Statens pensjonskasse, 20/01893", 1_500_000, 1_000_000, Source::Decisions),
];

const fn measure(key: &'static str, when: CorrectiveMeasureWhen, cite: Citation) -> CorrectiveMeasure {
    CorrectiveMeasure::new(key, when, cite)
}

/// Among other things, the authority tells of a right to silence there may be.
const SILENCE: Citation = fvl("47–49", 0);

/// Corrective powers of Art. 58(2), and what surrounds a fee.
const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    measure("no-coercive", CorrectiveMeasureWhen::Always, popl("29", 0)),
    measure(
        "no-lapse-without-reprimand",
        CorrectiveMeasureWhen::NoFee,
        Citation::read(Source::BoardCoop, Pinpoint::Whole),
    ),
    measure("no-hearing", CorrectiveMeasureWhen::Always, fvl("16", 0)),
    measure("no-silence", CorrectiveMeasureWhen::Always, SILENCE),
    measure("no-appeal", CorrectiveMeasureWhen::NotCrossBorder, popl("22", 0)),
    measure("no-appeal-abroad", CorrectiveMeasureWhen::CrossBorder, popl("22", 0)),
    measure("no-detriment", CorrectiveMeasureWhen::Always, NO_DETRIMENT),
    measure("no-costs", CorrectiveMeasureWhen::Always, COSTS),
    measure("no-payment", CorrectiveMeasureWhen::Always, popl("27", 0)),
    measure("no-court", CorrectiveMeasureWhen::Always, popl("27", 2)),
];

const fn open(note: &'static str, source: Source) -> Unverified {
    Unverified { note, source }
}

/// What the texts read leave open.
const OPEN_POINTS: &[Unverified] = &[
    open("guidelines-text", Source::FineGuidelines),
    open("no-enforcement", Source::NorwegianDataAct),
    open("new-administration-act", Source::NorwegianProcedureAct),
    open("unpaid-fee", Source::NorwegianLimitationAct),
];

const fn dpa() -> Citation {
    Citation::read(Source::DatatilsynetCoop, Pinpoint::Whole)
}

const fn board() -> Citation {
    Citation::read(Source::BoardCoop, Pinpoint::Whole)
}

const fn position(point: Point, stance: Stance, cite: Citation) -> Position {
    Position { point, stance, cite }
}

/// The authority and the board on Coop Finnmark, and the EDPB since 2023.
const VIEWS: &[View] = &[
    View {
        id: ViewId::Datatilsynet2020,
        held: date(2020, 12, 22),
        rank: Rank::Authority,
        positions: &[
            position(Point::Fault, Stance::FaultNotNeeded, dpa()),
            position(Point::FaultLevel, Stance::FaultRaises, dpa()),
            position(Point::NoHarm, Stance::PotentialHarmRaises, dpa()),
            position(Point::Numbers, Stance::FewNoWeight, dpa()),
            position(Point::Principle, Stance::PrincipleRaises, dpa()),
            position(Point::Medium, Stance::CloudStorage, dpa()),
            position(Point::OwnRules, Stance::OwnRulesRaise, dpa()),
            position(Point::Children, Stance::ChildrenFull, dpa()),
            position(Point::Guidelines, Stance::GuidelinesNeutral, dpa()),
            position(Point::SelfReport, Stance::ReportNeutral, dpa()),
            position(Point::GuidelinesWeight, Stance::GuidanceFollowed, dpa()),
            position(Point::Means, Stance::MeansRaise, dpa()),
            position(Point::Comparison, Stance::HigherThanThere, dpa()),
            position(Point::Time, Stance::NotAssessed, dpa()),
        ],
        readings: &[
            Reading::new(Content::Slight.is(), GdprA, NotAssessed, dpa()),
            Reading::new(PeopleUsed::Few.is(), GdprA, NotAssessed, dpa()),
            Reading::new(Harm::NoneShown.is(), GdprA, NotAssessed, dpa()),
            Reading::new(Control::Regained.is(), GdprA, Aggravating, dpa()),
            Reading::new(Control::Lost.is(), GdprA, Aggravating, dpa()),
            Reading::new(Medium::Outside.is(), GdprA, Aggravating, dpa()),
            Reading::new(OwnRules::Broken.is(), GdprA, Aggravating, dpa()),
            Reading::new(Children::Teenagers.is(), GdprA, Aggravating, dpa()),
            Reading::new(Children::Younger.is(), GdprA, Aggravating, dpa()),
            Reading::new(Fault::Gross.is(), GdprB, Aggravating, dpa()),
            Reading::new(Fault::Intentional.is(), GdprB, Aggravating, dpa()),
            Reading::new(Repair::Prompt.is(), GdprC, Mitigating, dpa()),
            Reading::new(Guidelines::Known.is(), GdprD, Neutral, dpa()),
            Reading::new(Guidelines::NotSpread.is(), GdprD, Neutral, dpa()),
            Reading::new(EarlierFee::NoEarlier.is(), GdprE, Neutral, dpa()),
            Reading::new(Cooperation::AsRequired.is(), GdprF, Neutral, dpa()),
            Reading::new(DataKind::Ordinary.is(), GdprG, Neutral, dpa()),
            Reading::new(SelfReport::Prompt.is(), GdprH, Neutral, dpa()),
            Reading::new(Means::Strong.is(), FvlG, Aggravating, dpa()),
        ],
    },
    View {
        id: ViewId::Personvernnemnda2021,
        held: date(2021, 8, 31),
        rank: Rank::Board,
        positions: &[
            position(Point::Fault, Stance::NegligenceNeeded, board()),
            position(Point::FaultLevel, Stance::FaultOnlyCondition, board()),
            position(Point::NoHarm, Stance::NoHarmLowers, board()),
            position(Point::Numbers, Stance::FewLowers, board()),
            position(Point::Principle, Stance::PrincipleNotUsed, board()),
            position(Point::Medium, Stance::OutsideControl, board()),
            position(Point::OwnRules, Stance::OwnRulesNotUsed, board()),
            position(Point::Children, Stance::ChildrenByAge, board()),
            position(Point::Guidelines, Stance::GuidelinesMitigate, board()),
            position(Point::SelfReport, Stance::ReportMitigates, board()),
            position(Point::GuidelinesWeight, Stance::GuidanceLimited, board()),
            position(Point::Means, Stance::MeansNotUsed, board()),
            position(Point::Comparison, Stance::NotComparable, board()),
            position(Point::Time, Stance::TimeMustBeAssessed, board()),
        ],
        readings: &[
            Reading::new(Content::Slight.is(), GdprA, Mitigating, board()),
            Reading::new(PeopleUsed::Few.is(), GdprA, Mitigating, board()),
            Reading::new(Harm::NoneShown.is(), GdprA, Mitigating, board()),
            Reading::new(Control::Regained.is(), GdprA, Aggravating, board()),
            Reading::new(Control::Lost.is(), GdprA, Aggravating, board()),
            Reading::new(Medium::Outside.is(), GdprA, Aggravating, board()),
            Reading::new(OwnRules::Broken.is(), GdprA, NotAssessed, board()),
            Reading::new(Children::Teenagers.is(), GdprA, Aggravating, board()),
            Reading::new(Children::Younger.is(), GdprA, Aggravating, board()),
            Reading::new(Fault::Negligent.is(), GdprB, Neutral, board()),
            Reading::new(Fault::Gross.is(), GdprB, Neutral, board()),
            Reading::new(Fault::Intentional.is(), GdprB, Neutral, board()),
            Reading::new(Repair::Prompt.is(), GdprC, Mitigating, board()),
            Reading::new(Guidelines::Known.is(), GdprD, Mitigating, board()),
            Reading::new(EarlierFee::NoEarlier.is(), GdprE, NotAssessed, board()),
            Reading::new(Cooperation::AsRequired.is(), GdprF, NotAssessed, board()),
            Reading::new(DataKind::Ordinary.is(), GdprA, Mitigating, board().verified(Verified::Inferred)),
            Reading::new(SelfReport::Prompt.is(), GdprH, Mitigating, board()),
            Reading::new(FoundBy::Quickly.is(), GdprH, Mitigating, board()),
            Reading::new(Discovery::Unlikely.is(), GdprH, Mitigating, board().verified(Verified::Inferred)),
            Reading::new(Means::Strong.is(), FvlG, NotAssessed, board()),
        ],
    },
    View { readings: &WITH_SECTION_46, ..edpb_guidelines::VIEW },
];

/// The Guidelines' readings, and those of § 46 second paragraph by its own words.
const WITH_SECTION_46: [Reading; edpb_guidelines::READINGS.len() + 4] = {
    const OWN: [Reading; 4] = [
        Reading::new(Promoted::Promoted.is(), FvlD, Aggravating, fvl("46", 2).verified(Verified::Inferred)),
        Reading::new(Gain::Gain.is(), FvlE, Aggravating, fvl("46", 2).verified(Verified::Inferred)),
        Reading::new(EarlierFee::Earlier.is(), FvlF, Aggravating, fvl("46", 2).verified(Verified::Inferred)),
        Reading::new(
            OtherReactions::Suffered.is(),
            FvlH,
            Mitigating,
            fvl("46", 2).verified(Verified::Inferred),
        ),
    ];
    joined(&edpb_guidelines::READINGS, &OWN)
};

/// The Police Databases Act holds for the police and the prosecution, their administration and civil tasks apart (§ 3),
/// and for all that the Security Service does. Of other authorities the Act on the Regulation holds, unless another Act
/// says otherwise (§ 2): the prison service's own Act says that it does.
const SCOPE: &[ScopeRule] = &[
    ScopeRule::refuse(&[ENFORCING, AUTHORITY, POLICE], Refusal::NorwegianPolice),
    ScopeRule::refuse(&[ENFORCING, AUTHORITY, COAST_GUARD], Refusal::NorwayNotChecked),
    ScopeRule::refuse(&[scope::purpose(Purpose::NationalSecurity)], Refusal::NorwegianSecurity),
    ScopeRule::refuse(&[scope::purpose(Purpose::Defence)], Refusal::NorwayNotChecked),
    ScopeRule::refuse(&[scope::BY_HAND], Refusal::NorwegianManual),
    ScopeRule::refuse(scope::PRIVATE, Refusal::NorwegianHousehold),
    scope::LED_ELSEWHERE,
];

const ENFORCING: (ChoiceId, OptionSet) = scope::purpose(Purpose::LawEnforcement);
const AUTHORITY: (ChoiceId, OptionSet) = (Task::ID, OptionSet::of(&[Task::Competent.is()]));
const POLICE: (ChoiceId, OptionSet) =
    (Sector::ID, OptionSet::of(&[Sector::Police.is(), Sector::Prosecutors.is()]));
const COAST_GUARD: (ChoiceId, OptionSet) = (Sector::ID, OptionSet::of(&[Sector::CoastGuard.is()]));

/// § 3: what may not be set aside whatever the purpose. Art. 33 is named in its second paragraph alone, the processor's
/// duty; the chapters on supervision and sanctions apply.
const NEVER_SET_ASIDE: &[&str] = &[
    "gdpr-24",
    "gdpr-26",
    "gdpr-28",
    "gdpr-29",
    "gdpr-32",
    "gdpr-33",
    "gdpr-41-4",
    "gdpr-42-43",
    "gdpr-58-1",
    "gdpr-58-2",
];

const fn for_expression(
    key: &'static str,
    when: scope::Answers,
    takes: Takes,
    effect: Effect,
    para: u8,
) -> CarveOut {
    CarveOut { key, when, takes, effect, cite: popl("3", para) }
}

/// § 3: media with an editor answerable by law, which process for these purposes alone, have those provisions only;
/// of others it depends on what freedom of expression needs.
const EXPRESSION: [CarveOut; 3] = [
    for_expression(
        "expression-no-media",
        &[(Expression::ID, OptionSet::of(&[Expression::EditorialMedium.is()]))],
        Takes::AllBut(NEVER_SET_ASIDE),
        Effect::Certain,
        3,
    ),
    for_expression(
        "expression-no",
        &[(Expression::ID, OptionSet::of(&[Expression::Expression.is()]))],
        Takes::AllBut(NEVER_SET_ASIDE),
        Effect::Depends,
        1,
    ),
    for_expression(
        "expression-no-breach",
        &[scope::FOR_EXPRESSION],
        Takes::These(&["gdpr-33"]),
        Effect::Depends,
        2,
    ),
];

const fn on_time() -> Citation {
    Citation::read(Source::BoardTime, Pinpoint::Whole)
}

/// The prison service's own Act on which law holds for it.
const NOTES: [Note; 2] = [
    Note::new(
        "no-prisons",
        Stage::Scope,
        Citation::read(Source::NorwegianSentencesAct, Pinpoint::Section { section: "4a", para: 0 }),
    )
    .on(CasesOf::MayBe(Purpose::ID, OptionSet::of(&[Purpose::LawEnforcement.is()]))),
    // § 33: the rules of the day of the act, unless the law of the day of the decision is more favourable.
    Note::new("no-rules-of-the-day", Stage::Gate, popl("33", 1)),
];

/// What the board and the Public Administration Act say, where others have the Regulation or nothing.
const OWN_SOURCES: &[(Question, SourceOf)] = &[
    (Question::Choice(ChoiceId::Sector), SourceOf::At(scope::NORWEGIAN_POLICE)),
    (Question::Choice(ChoiceId::Form), SourceOf::At(popl("2", 1))),
    (Question::Choice(ChoiceId::Household), SourceOf::At(popl("2", 2))),
    (Question::Choice(ChoiceId::Expression), SourceOf::At(popl("3", 0))),
    (Question::Choice(ChoiceId::Reach), SourceOf::At(popl("4", 2))),
    (Question::Choice(ChoiceId::PeopleIn), SourceOf::At(popl("4", 2))),
    (Question::Choice(ChoiceId::WhoActed), SourceOf::At(board())),
    (Question::Choice(ChoiceId::Onward), SourceOf::At(board())),
    (Question::Choice(ChoiceId::MistakeOfLaw), SourceOf::At(board())),
    (Question::Date(DateId::Reported), SourceOf::At(on_time())),
    (Question::Date(DateId::Requested), SourceOf::At(on_time())),
    (Question::Date(DateId::Answered), SourceOf::At(on_time())),
    (Question::Date(DateId::Commented), SourceOf::At(on_time())),
    (Question::Date(DateId::Decided), SourceOf::At(on_time())),
    (Question::Date(DateId::Forwarded), SourceOf::At(on_time())),
    (Question::Date(DateId::Closed), SourceOf::At(COSTS)),
    (Question::Amount(AmountId::Decided), SourceOf::At(NO_DETRIMENT)),
];

/// The Norwegian tables: what is not said here is as anywhere under the Regulation.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::AsOthers(popl("26", 2)),
    fee_currency: Currency::Nok,
    criteria: &joined::<Criterion, { gdpr::CRITERIA.len() + OWN_CRITERIA.len() }>(
        gdpr::CRITERIA,
        OWN_CRITERIA,
    ),
    views: VIEWS,
    public_caution: Some(Citation {
        source: Source::Decisions,
        at: Pinpoint::Whole,
        verified: Verified::Derived,
    }),
    doubt: Doubt::ForTheController,
    fault: Some(FAULT),
    adjustment: AdjustmentRule::ProcessingTime(ProcessingTime {
        cite: on_time(),
        also: &[board(), gdpr::article("83(2)(k)")],
        simple_case: board(),
        no_detriment: NO_DETRIMENT,
        doctrine: TIME_DOCTRINE,
    }),
    precedents: TIME_PRECEDENTS,
    silence: Some(SILENCE),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, &NOTES),
    open_points: OPEN_POINTS,
    cites: Cites { applies: popl("1", 0), attribution: board(), ..eea_gdpr::RULES.cites },
    scope: SCOPE,
    carve_outs: &EXPRESSION,
    mistake: Some(board()),
    reprimand_first: Some(board()),
    comparison: Comparison { authorities: Some(Group::NorwegianPublic), by_model: true },
    own_questions: &[ChoiceId::Discovery],
    sources: &joined::<(Question, SourceOf), { OWN_SOURCES.len() + eea_gdpr::SOURCES.len() }>(
        OWN_SOURCES,
        &eea_gdpr::SOURCES,
    ),
    ..eea_gdpr::RULES
};
