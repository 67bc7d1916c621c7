//! Norway: the Regulation as Norwegian law (personopplysningsloven § 1), with Norway's own rules on
//! Art. 10 and 24 (§ 26) and the Public Administration Act around it.

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::acts::norwegian_procedure;
use crate::law::authority::{Authority, COOP_CHANGED};
use crate::law::circumstance::{
    Children, Choice, ChoiceId, Circumstance, Content, Control, Cooperation, DataKind, Discovery, Duration,
    EarlierFee, Expression, Fault, FoundBy, Gain, Guidelines, Harm, Means, Medium, OtherReactions, OwnRules,
    PeopleUsed, Promoted, Purpose, Repair, Sector, SelfReport, Task,
};
use crate::law::comparison::{Comparison, Group};
use crate::law::criterion::Criterion::{
    Fvl44Extent, Fvl44Gain, Fvl44Guilt, Fvl44Means, FvlA, FvlD, FvlE, FvlF, FvlG, FvlH, GdprA, GdprB, GdprC,
    GdprD, GdprE, GdprF, GdprG, GdprH,
};
use crate::law::criterion::Direction::{Aggravating, Mitigating, Neutral, NotAssessed};
use crate::law::criterion::{Criterion, Direction};
use crate::law::joined::joined;
use crate::law::methods::edpb_guidelines;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Actor, Breach, Ceiling, Elements, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::question::{AmountId, DateId, Question};
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{
    AdjustmentRule, CasesOf, Cites, Doubt, DoubtRule, FaultRule, Note, Precedent, ProcessingTime, Rules,
};
use crate::law::scope::{self, CarveOut, Effect, Refusal, ScopeRule, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use crate::law::view::{Ended, Ending, Instance, Point, Position, Reading, Stance, View, ViewId};
use jiff::civil::{Date, date};

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

/// § 44 third paragraph of the Public Administration Act for natural persons, and § 46 second paragraph for enterprises.
/// Either runs together with Art. 83(2).
const OWN_CRITERIA: &[Criterion] = &[
    Criterion::Fvl44Extent,
    Criterion::Fvl44Gain,
    Criterion::Fvl44Guilt,
    Criterion::Fvl44Means,
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
    imposed_by: Some(popl("26", 2)),
    // § 32, as in force: "Loven trer i kraft fra den tiden Kongen bestemmer", which was 20 July 2018. § 33: the rules
    // of the day of the act hold.
    first_breach: Some(Figure::new(date(2018, 7, 20), popl("32–33", 0))),
    time_bar: Some(TimeBar::new(Figure::new(Period::years(5), popl("28", 0)), TimeBarRule::NoticeOrDecision)),
    appeal: Some(norwegian_procedure::APPEAL),
    appeal_from: AppealFrom::Receipt,
    no_appeal_if_leading: Some(popl("22", 0)),
    payment: Some(Deadline::new(Period::weeks(4), popl("27", 1))),
    costs: Some(norwegian_procedure::COSTS),
    ..Procedure::NONE
};

/// The two wordings of § 46 first paragraph on fault, and the judgment between them.
const FAULT: FaultRule = FaultRule {
    settled: NO_STRICT_LIABILITY,
    // Until July 2022: "even if no individual has shown guilt".
    before: fvl("46", 1).verified(Verified::Secondary),
    confirmed: &[
        // Since then: negligence unless otherwise provided. Of the change only the month was read.
        Figure::new(date(2022, 7, 1), fvl("46", 1)),
        gdpr::FAULT,
    ],
};

/// HR-2021-797-A: liability without fault does not fit the notion of punishment.
const NO_STRICT_LIABILITY: Figure<Date> =
    Figure::new(date(2021, 4, 15), Citation::read(Source::SupremeCourt2021, Pinpoint::Whole));

/// What the Supreme Court, the ministry and the board said of fault since, and what holds for prisons.
const NOTES: &[Note] = &[
    // § 33: the rules of the day of the act, unless the law of the day of the decision is more favourable.
    Note::new("no-rules-of-the-day", Stage::Gate, popl("33", 1)),
    Note::since(
        "no-fault-bill",
        Stage::Gate,
        date(2022, 7, 1),
        Citation::read(Source::FaultBill, Pinpoint::Part("1")),
    ),
    // HR-2022-1271-A, paras 46 to 50, as the board cites it.
    Note::since("no-anonymous", Stage::Gate, date(2023, 1, 24), text(Source::BoardToten, Verified::Quoted)),
    Note::since(
        "no-strict-liability",
        Stage::Gate,
        date(2023, 6, 27),
        text(Source::SupremeCourt2023, Verified::Secondary),
    ),
    Note::since("no-intent", Stage::Gate, date(2024, 12, 17), text(Source::BoardNav, Verified::Secondary)),
    // The prison service's own Act on which law holds for it.
    Note::new(
        "no-prisons",
        Stage::Scope,
        Citation::read(Source::NorwegianSentencesAct, Pinpoint::Section { section: "4a", para: 0 }),
    )
    .on(CasesOf::MayBe(Purpose::ID, OptionSet::of(&[Purpose::LawEnforcement.is()]))),
];

const fn text(source: Source, verified: Verified) -> Citation {
    Citation { source, at: Pinpoint::Whole, verified }
}

/// § 34 third paragraph: no change to the appellant's detriment.
const NO_DETRIMENT: Citation = fvl("34", 0);

/// § 36: costs of a decision changed in the party's favour.
const COSTS: Citation = fvl("36", 0);

/// What was read of the doctrine of processing time, each with its message `time-<key>`.
const TIME_DOCTRINE: &[(&str, Citation)] = &[
    ("hook", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("must-state", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("must-state-ombudsman", quoted(Source::Ombudsman2012, Pinpoint::Whole)),
    ("must-state-report", quoted(Source::SanctionsReport, Pinpoint::Page("102"))),
    ("clock", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("resources", Citation { source: Source::BoardTime, at: Pinpoint::Whole, verified: Verified::Read }),
    ("complexity", Citation { source: Source::BoardCoop, at: Pinpoint::Whole, verified: Verified::Read }),
    ("idle", Citation { source: Source::BoardSalon, at: Pinpoint::Whole, verified: Verified::Read }),
    ("no-formula", Citation { source: Source::Decisions, at: Pinpoint::Whole, verified: Verified::Inferred }),
];

const fn precedent(case: &'static str, from: Date, before: u32, after: u32, source: Source) -> Precedent {
    Precedent {
        case,
        before: Money::whole(before, Currency::Nok),
        after: Money::whole(after, Currency::Nok),
        from,
        cite: Citation::read(source, Pinpoint::Whole),
    }
}

/// What processing time did in decisions: from nothing to waiver, and no formula.
const TIME_PRECEDENTS: &[Precedent] = &[
    precedent("X AS, PVN-2021-03", date(2021, 6, 22), 400_000, 250_000, Source::BoardTime),
    precedent("Coop Finnmark SA, PVN-2021-09", date(2021, 8, 31), 50_000, 0, Source::BoardCoop),
    precedent("Basaren Drift AS, PVN-2021-13", date(2021, 11, 4), 100_000, 0, Source::BoardBasaren),
    precedent("PVN-2021-20", date(2022, 2, 15), 100_000, 100_000, Source::BoardSalon),
    precedent("Ultra-Technology, PVN-2022-03", date(2022, 6, 21), 175_000, 125_000, Source::BoardUltra),
    precedent("Statens pensjonskasse, 20/01893", date(2021, 11, 24), 1_500_000, 1_000_000, Source::Decisions),
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
    open("board-2025", Source::BoardDebt),
];

const fn dpa() -> Citation {
    Citation::read(Source::DatatilsynetCoop, Pinpoint::Whole)
}

const fn board() -> Citation {
    Citation::read(Source::BoardCoop, Pinpoint::Whole)
}

const fn quoted(source: Source, at: Pinpoint) -> Citation {
    Citation { source, at, verified: Verified::Quoted }
}

const OWN_NOTES: [Note; NOTES.len() + ON_COOP.len()] = joined(NOTES, ON_COOP);

/// What authority and board relied on in Coop Finnmark, as their decisions quote it.
const ON_COOP: &[Note] = &[
    // Said by both instances; what the definition comes to here is their reading of it.
    Note::new("no-identifiable", Stage::Scope, gdpr::article("4(1)").verified(Verified::Inferred))
        .on(CasesOf::Answered(ChoiceId::Content)),
    Note::since(
        "no-camera-rules",
        Stage::Scope,
        date(2020, 12, 22),
        quoted(Source::WorkingEnvironmentAct, Pinpoint::Section { section: "9-6", para: 0 }),
    )
    .on(CasesOf::Answered(ChoiceId::Content)),
    Note::new("no-strict-once", Stage::Gate, quoted(Source::SanctionsBill, Pinpoint::Page("199")))
        .on(CasesOf::Answered(ChoiceId::Fault)),
    Note::since(
        "no-punishment",
        Stage::Gate,
        date(2021, 8, 31),
        quoted(Source::HumanRightsConvention, Pinpoint::Article("6(2)")),
    )
    .on(CasesOf::Answered(ChoiceId::Fault)),
    Note::since(
        "no-not-knowing",
        Stage::Gate,
        date(2021, 8, 31),
        quoted(Source::NorwegianPenalCode, Pinpoint::Section { section: "26", para: 0 }),
    )
    .on(CasesOf::Answered(ChoiceId::MistakeOfLaw)),
    Note::new("no-child", Stage::Seriousness, quoted(Source::NorwegianDataBill, Pinpoint::Page("95")))
        .on(CasesOf::Answered(ChoiceId::Children)),
    Note::new(
        "no-child-convention",
        Stage::Seriousness,
        quoted(Source::ChildConvention, Pinpoint::Article("1")),
    )
    .on(CasesOf::Answered(ChoiceId::Children)),
    Note::new(
        "no-child-act",
        Stage::Seriousness,
        quoted(Source::HumanRightsAct, Pinpoint::Section { section: "2", para: 0 }),
    )
    .on(CasesOf::Answered(ChoiceId::Children)),
    Note::new(
        "no-child-proposal",
        Stage::Seriousness,
        quoted(Source::CommissionProposal, Pinpoint::Article("4(18)")),
    )
    .on(CasesOf::Answered(ChoiceId::Children)),
    Note::since("no-owning-up", Stage::Factors, date(2021, 8, 31), board())
        .on(CasesOf::Answered(ChoiceId::SelfReport)),
];

/// The authority and the board on Coop Finnmark, the Supreme Court between them, and since 2023 the EDPB and the board
/// on Grindr.
const VIEWS: &[View] = &[
    View {
        id: ViewId::Datatilsynet2020,
        instance: Instance::Datatilsynet,
        held: date(2020, 12, 22),
        ended: Some(Ended { by: COOP_CHANGED, how: Ending::SetAside }),
        positions: &[
            Position::new(Point::Fault, Stance::FaultNotNeeded, dpa()).until(&NO_STRICT_LIABILITY),
            Position::new(Point::FaultLevel, Stance::FaultRaises, dpa()),
            Position::new(Point::NoHarm, Stance::PotentialHarmRaises, dpa()),
            Position::new(Point::Numbers, Stance::FewNoWeight, dpa()),
            Position::new(Point::Principle, Stance::PrincipleRaises, dpa()),
            Position::new(Point::Medium, Stance::CloudStorage, dpa()),
            Position::new(Point::OwnRules, Stance::OwnRulesRaise, dpa()),
            Position::new(Point::Children, Stance::ChildrenFull, dpa()),
            Position::new(Point::Guidelines, Stance::GuidelinesNeutral, dpa()),
            Position::new(Point::SelfReport, Stance::ReportNeutral, dpa()),
            Position::new(Point::GuidelinesWeight, Stance::GuidanceFollowed, dpa()),
            Position::new(Point::Means, Stance::MeansRaise, dpa()),
            Position::new(Point::Comparison, Stance::HigherThanThere, dpa()),
            Position::new(Point::Time, Stance::NotAssessed, dpa()),
            Position::new(Point::OtherAuthorities, Stance::NoWeight, dpa()),
            Position::new(Point::Prevention, Stance::PreventionNeedsMore, dpa()),
        ],
        readings: &[
            Reading::new(Content::Slight.is(), GdprA, NotAssessed, dpa()),
            Reading::new(PeopleUsed::Few.is(), GdprA, NotAssessed, dpa()),
            Reading::new(Harm::NoneShown.is(), GdprA, NotAssessed, dpa()),
            Reading::new(Control::Regained.is(), GdprA, Aggravating, dpa()),
            Reading::new(Control::Lost.is(), GdprA, Aggravating, dpa()),
            // What was never under control, all the more.
            Reading::new(Control::NeverHad.is(), GdprA, Aggravating, dpa().verified(Verified::Inferred)),
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
        id: ViewId::SupremeCourt2021,
        instance: Instance::SupremeCourt,
        held: date(2021, 4, 15),
        ended: None,
        positions: &[Position::new(Point::Fault, Stance::NegligenceNeeded, NO_STRICT_LIABILITY.cite)],
        readings: &[],
    },
    View {
        id: ViewId::Personvernnemnda2021,
        instance: Instance::Personvernnemnda,
        held: date(2021, 8, 31),
        ended: Some(Ended { by: GRINDR, how: Ending::GivenUp }),
        positions: &joined::<Position, { BOARD_POSITIONS.len() + 1 }>(
            BOARD_POSITIONS,
            &[Position::new(Point::FaultLevel, Stance::FaultOnlyCondition, board())],
        ),
        readings: &joined::<Reading, { BOARD_READINGS.len() + 1 }>(
            BOARD_READINGS,
            &[Reading::new(Fault::Intentional.is(), GdprB, Neutral, board())],
        ),
    },
    View { readings: &WITH_NATIONAL_LISTS, ..edpb_guidelines::VIEW },
    View {
        id: ViewId::Personvernnemnda2023,
        instance: Instance::Personvernnemnda,
        held: date(2023, 9, 27),
        ended: None,
        positions: &joined::<Position, { BOARD_POSITIONS.len() + 1 }>(
            BOARD_POSITIONS,
            &[Position::new(Point::FaultLevel, Stance::IntentRaises, GRINDR.cite)],
        ),
        readings: &joined::<Reading, { BOARD_READINGS.len() + GRINDR_READINGS.len() }>(
            BOARD_READINGS,
            GRINDR_READINGS,
        ),
    },
];

/// What the board held on Coop Finnmark and has not held otherwise since.
const BOARD_POSITIONS: &[Position] = &[
    Position::new(Point::Fault, Stance::NegligenceNeeded, board()),
    Position::new(Point::NoHarm, Stance::NoHarmLowers, board()),
    Position::new(Point::Numbers, Stance::FewLowers, board()),
    Position::new(Point::Principle, Stance::PrincipleNotUsed, board()),
    Position::new(Point::Medium, Stance::OutsideControl, board()),
    Position::new(Point::OwnRules, Stance::OwnRulesNotUsed, board()),
    Position::new(Point::Children, Stance::ChildrenByAge, board()),
    Position::new(Point::Guidelines, Stance::GuidelinesMitigate, board()),
    Position::new(Point::SelfReport, Stance::ReportMitigates, board()),
    Position::new(Point::GuidelinesWeight, Stance::GuidanceLimited, board()),
    Position::new(Point::Means, Stance::MeansNotUsed, board()),
    Position::new(Point::Comparison, Stance::NotComparable, board()),
    Position::new(Point::Time, Stance::TimeMustBeAssessed, board()),
    Position::new(Point::OtherAuthorities, Stance::NotAssessed, board()),
    Position::new(Point::Prevention, Stance::PreventionRewards, board()),
];

/// What it read there, and has not read otherwise since.
const BOARD_READINGS: &[Reading] = &[
    Reading::new(Content::Slight.is(), GdprA, Mitigating, board()),
    Reading::new(PeopleUsed::Few.is(), GdprA, Mitigating, board()),
    Reading::new(Harm::NoneShown.is(), GdprA, Mitigating, board()),
    Reading::new(Control::Regained.is(), GdprA, Aggravating, board()),
    Reading::new(Control::Lost.is(), GdprA, Aggravating, board()),
    // What was never under control, all the more.
    Reading::new(Control::NeverHad.is(), GdprA, Aggravating, board().verified(Verified::Inferred)),
    Reading::new(Medium::Outside.is(), GdprA, Aggravating, board()),
    Reading::new(OwnRules::Broken.is(), GdprA, NotAssessed, board()),
    Reading::new(Children::Teenagers.is(), GdprA, Aggravating, board()),
    Reading::new(Children::Younger.is(), GdprA, Aggravating, board()),
    Reading::new(Fault::Negligent.is(), GdprB, Neutral, board()),
    Reading::new(Fault::Gross.is(), GdprB, Neutral, board()),
    Reading::new(Repair::Prompt.is(), GdprC, Mitigating, board()),
    Reading::new(Guidelines::Known.is(), GdprD, Mitigating, board()),
    // Its own earlier case, as it recalls it here.
    Reading::new(Guidelines::Absent.is(), GdprD, Aggravating, quoted(Source::BoardFacebook, Pinpoint::Whole)),
    Reading::new(EarlierFee::NoEarlier.is(), GdprE, NotAssessed, board()),
    Reading::new(Cooperation::AsRequired.is(), GdprF, NotAssessed, board()),
    Reading::new(DataKind::Ordinary.is(), GdprA, Mitigating, board().verified(Verified::Inferred)),
    Reading::new(SelfReport::Prompt.is(), GdprH, Mitigating, board()),
    Reading::new(FoundBy::Quickly.is(), GdprH, Mitigating, board()),
    Reading::new(Discovery::Unlikely.is(), GdprH, Mitigating, board().verified(Verified::Inferred)),
    // Both kinds of prevention speak for these (under (h)); that § 46 lists prevention is ours to add.
    Reading::new(Repair::Prompt.is(), FvlA, Mitigating, board().verified(Verified::Inferred)),
    Reading::new(SelfReport::Prompt.is(), FvlA, Mitigating, board().verified(Verified::Inferred)),
    Reading::new(FoundBy::Quickly.is(), FvlA, Mitigating, board().verified(Verified::Inferred)),
    Reading::new(Means::Strong.is(), FvlG, NotAssessed, board()),
];

/// The board on Grindr, by its official summary.
const GRINDR: Figure<Date> =
    Figure::new(date(2023, 9, 27), Citation::read(Source::BoardGrindr, Pinpoint::Whole));

/// What made that breach grave: how many people, the category of data, almost two years, and intent. The letters are
/// ours; so is what many are.
const GRINDR_READINGS: &[Reading] = &[
    Reading::new(PeopleUsed::Many.is(), GdprA, Aggravating, GRINDR.cite.verified(Verified::Inferred)),
    Reading::new(PeopleUsed::VeryMany.is(), GdprA, Aggravating, GRINDR.cite.verified(Verified::Inferred)),
    Reading::new(Duration::Years.is(), GdprA, Aggravating, GRINDR.cite),
    Reading::new(Fault::Intentional.is(), GdprB, Aggravating, GRINDR.cite),
    Reading::new(DataKind::Special.is(), GdprG, Aggravating, GRINDR.cite),
];

/// The Guidelines' readings, and those of the Public Administration Act by its own words.
const WITH_NATIONAL_LISTS: [Reading;
    edpb_guidelines::READINGS.len() + OF_PERSONS.len() + OF_ENTERPRISES.len()] = {
    const NATIONAL: [Reading; OF_PERSONS.len() + OF_ENTERPRISES.len()] = joined(OF_PERSONS, OF_ENTERPRISES);
    joined(&edpb_guidelines::READINGS, &NATIONAL)
};

/// § 44 third paragraph speaks of measuring the fine, and not of whether there is one. That means weigh as much as
/// they are is ours to say.
const OF_PERSONS: &[Reading] = &[
    own_words(Harm::Some.is(), Fvl44Extent, Aggravating, fvl("44", 3)).for_the_amount(),
    own_words(Harm::Serious.is(), Fvl44Extent, Aggravating, fvl("44", 3)).for_the_amount(),
    own_words(Gain::Gain.is(), Fvl44Gain, Aggravating, fvl("44", 3)).for_the_amount(),
    own_words(Fault::Intentional.is(), Fvl44Guilt, Aggravating, fvl("44", 3)).for_the_amount(),
    own_words(Means::Weak.is(), Fvl44Means, Mitigating, fvl("44", 3)).for_the_amount(),
    own_words(Means::Strong.is(), Fvl44Means, Aggravating, fvl("44", 3)).for_the_amount(),
];

/// § 46 second paragraph, on whether there is a fine and how much it is.
const OF_ENTERPRISES: &[Reading] = &[
    own_words(Promoted::Promoted.is(), FvlD, Aggravating, fvl("46", 2)),
    own_words(Gain::Gain.is(), FvlE, Aggravating, fvl("46", 2)),
    own_words(EarlierFee::Earlier.is(), FvlF, Aggravating, fvl("46", 2)),
    own_words(OtherReactions::Suffered.is(), FvlH, Mitigating, fvl("46", 2)),
];

/// What the words of a list come to, without an instance that said so.
const fn own_words(when: Circumstance, criterion: Criterion, pulls: Direction, at: Citation) -> Reading {
    Reading::new(when, criterion, pulls, at.verified(Verified::Inferred))
}

/// The Police Databases Act holds for the police and the prosecution, their administration and civil tasks apart (§ 3),
/// and for all that the Security Service does. Of other authorities the Act on the Regulation holds, unless another Act
/// says otherwise (§ 2): the prison service's own Act says that it does.
const SCOPE: &[ScopeRule] = &[
    ScopeRule::refuse(&[scope::ON_COMMUNICATIONS], Refusal::NorwegianCommunications),
    ScopeRule::refuse(&[ENFORCING, AUTHORITY, POLICE], Refusal::NorwegianPolice),
    ScopeRule::refuse(&[ENFORCING, AUTHORITY, COAST_GUARD], Refusal::NorwayNotChecked),
    ScopeRule::refuse(&[scope::purpose(Purpose::NationalSecurity)], Refusal::NorwegianSecurity),
    ScopeRule::refuse(&[scope::purpose(Purpose::Defence)], Refusal::NorwayNotChecked),
    ScopeRule::refuse(&[scope::BY_HAND], Refusal::NorwegianManual),
    ScopeRule::refuse(scope::PRIVATE, Refusal::NorwegianHousehold),
    scope::LED_ELSEWHERE,
];

/// What its people do is its act.
const DONE_BY_ITS_PEOPLE: Authority = Authority::said(gdpr::article("4(7)"), &[board()]);
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
    // A fake camera processes no personal data, of which alone section 3 speaks.
    "popl-31",
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
    // For persons and for enterprises.
    (Question::Choice(ChoiceId::Means), SourceOf::At(fvl("44, 46", 0))),
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
    public_bodies: PublicBodies::as_others(popl("26", 2)),
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
    doubt: &[DoubtRule::always(Doubt::ForTheController)],
    fault: Some(FAULT),
    adjustment: AdjustmentRule::ProcessingTime(ProcessingTime {
        cite: Authority::said(gdpr::article("83(2)(k)"), &[on_time()]),
        also: &[board()],
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
    open_points: OPEN_POINTS,
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, &OWN_NOTES),
    cites: Cites {
        applies: popl("1", 0),
        attribution: DONE_BY_ITS_PEOPLE,
        imputation: DONE_BY_ITS_PEOPLE,
        ..eea_gdpr::RULES.cites
    },
    scope: SCOPE,
    carve_outs: &EXPRESSION,
    mistake: Some(board()),
    onward: Some(board()),
    reprimand_first: Some(board()),
    comparison: Comparison { authorities: Some(Group::NorwegianPublic), by_model: true },
    own_questions: &[ChoiceId::Discovery],
    sources: &joined::<(Question, SourceOf), { OWN_SOURCES.len() + eea_gdpr::SOURCES.len() }>(
        OWN_SOURCES,
        &eea_gdpr::SOURCES,
    ),
    ..eea_gdpr::RULES
};
