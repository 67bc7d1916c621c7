//! Norway: the Regulation as Norwegian law (personopplysningsloven § 1), with Norway's own rules on
//! Art. 10 and 24 (§ 26) and the Public Administration Act around it.

use super::circumstance::{
    Children, Circumstance, Content, Control, Cooperation, Data, Discovery, Duration, EarlierFee, Entered,
    Fault, Found, Gain, Guidelines, Harm, Means, Medium, Orders, OwnRules, Promoted, Reactions, Repair,
    Report,
};
use super::criterion::{Criterion, Direction};
use super::gdpr::{self, row};
use super::money::{Currency, Money};
use super::procedure::{AppealFrom, Measure, MeasureWhen, Period, Procedure, TimeBar, TimeBarRule};
use super::provision::{Actor, Ceiling, Provision, Tier};
use super::source::{At, Citation, Figure, InForce, Source, Unverified, Verified};
use super::view::{Point, Position, Rank, Reading, Stance, View, ViewId};
use jiff::civil::{Date, date};

const fn popl(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::NorwegianDataAct, At::Section { section, para })
}

const fn fvl(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::NorwegianProcedureAct, At::Section { section, para })
}

/// Art. 10 and 24, which the Regulation itself leaves without a fee: the lower tier by § 26.
const fn by_section_26(key: &'static str, article: &'static str, group: &'static str) -> Provision {
    Provision {
        ceiling: Ceiling::Tier(Tier::Lower, popl("26", 1)),
        ..row(key, article, Tier::Lower, "83(4)", &[Actor::Controller], group)
    }
}

/// The Regulation's provisions and Norway's own two.
pub(super) const PROVISIONS: &[Provision] = {
    const OWN: [Provision; 2] =
        [by_section_26("gdpr-10", "10", "principles"), by_section_26("gdpr-24", "24", "duties")];
    #[expect(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
    const ALL: [Provision; 46] = {
        let mut all = [OWN[0]; 46];
        let mut at = 0;
        while at < 44 {
            all[at] = gdpr::PROVISIONS[at];
            at += 1;
        }
        all[44] = OWN[0];
        all[45] = OWN[1];
        all
    };
    &ALL
};

/// Both lists run together: Art. 83(2), and § 46 second paragraph of the Public Administration Act.
pub(super) const CRITERIA: &[Criterion] = &[
    Criterion::GdprA,
    Criterion::GdprB,
    Criterion::GdprC,
    Criterion::GdprD,
    Criterion::GdprE,
    Criterion::GdprF,
    Criterion::GdprG,
    Criterion::GdprH,
    Criterion::GdprI,
    Criterion::GdprJ,
    Criterion::GdprK,
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

/// §§ 27–28 of the Personal Data Act; §§ 29 and 36 of the Public Administration Act.
pub(super) const PROCEDURE: Procedure = Procedure {
    first_breach: None,
    time_bar: TimeBar {
        period: Figure::new(Period::years(5), popl("28", 0)),
        rule: TimeBarRule::NoticeOrDecision,
    },
    appeal: Figure::new(Period::weeks(3), fvl("29", 0)),
    appeal_from: AppealFrom::Receipt,
    payment: Figure::new(Period::weeks(4), popl("27", 0)),
    lapse: None,
    costs: Some(Figure::new(Period::weeks(3), fvl("36", 0))),
};

/// The two wordings of § 46 first paragraph on fault, and the judgment between them.
pub mod fault {
    use super::{At, Citation, Date, Figure, InForce, Source, Verified, date, fvl};

    /// Until the change of July 2022: "even if no individual has shown guilt". The notes date the
    /// change to that month only; the last day before it is used.
    pub const OLD_WORDING: Figure<InForce> = Figure::new(
        InForce { from: None, until: Some(date(2022, 6, 30)) },
        fvl("46", 1).but(Verified::Secondary),
    );

    /// Since then: negligence unless otherwise provided.
    pub const NEW_WORDING: Figure<InForce> =
        Figure::new(InForce::since(date(2022, 7, 1)), fvl("46", 1).but(Verified::Secondary));

    /// HR-2021-797-A: liability without fault does not fit the notion of punishment. From this day
    /// on the point is settled.
    pub const SETTLED: Figure<Date> = Figure::new(
        date(2021, 4, 15),
        Citation { source: Source::SupremeCourt2021, at: At::Whole, verified: Verified::Read },
    );

    /// C-807/21: at least negligence before any fee under the Regulation.
    pub const EUROPEAN: Figure<Date> = Figure::new(
        date(2023, 12, 5),
        Citation { source: Source::DeutscheWohnen, at: At::Para("68, 75"), verified: Verified::Read },
    );
}

/// § 34 third paragraph: no change to the appellant's detriment.
pub const NO_DETRIMENT: Citation = fvl("34", 0);

/// § 36: costs of a decision changed in the party's favour.
pub const COSTS: Citation = fvl("36", 0);

/// C-768/21: the authority need not charge a fee where that is not appropriate, necessary or
/// proportionate. From this day on it is said by the Court.
pub const NEVER_AUTOMATIC: Figure<Date> = Figure::new(
    date(2024, 9, 26),
    Citation { source: Source::LandHessen, at: At::Para("41, 47, 50"), verified: Verified::Read },
);

/// Art. 58(2)(b), and recital 148 on when a reprimand may replace a fee.
pub const REPRIMAND: Citation = gdpr::article("58(2)(b)");

/// What was read of the doctrine of processing time, each with its message `time-<key>`.
pub const TIME_DOCTRINE: &[(&str, Citation)] = &[
    ("hook", Citation { source: Source::BoardTime, at: At::Whole, verified: Verified::Read }),
    ("must-state", Citation { source: Source::BoardTime, at: At::Whole, verified: Verified::Read }),
    ("clock", Citation { source: Source::BoardTime, at: At::Whole, verified: Verified::Read }),
    ("resources", Citation { source: Source::BoardTime, at: At::Whole, verified: Verified::Read }),
    ("complexity", Citation { source: Source::BoardCoop, at: At::Whole, verified: Verified::Read }),
    ("idle", Citation { source: Source::BoardSalon, at: At::Whole, verified: Verified::Read }),
    ("no-formula", Citation { source: Source::Decisions, at: At::Whole, verified: Verified::Inferred }),
];

/// A decision in which processing time was weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimePrecedent {
    /// Case and party, as the sources name them.
    pub case: &'static str,
    /// The amount, or the level found right, before time was weighed.
    pub before: Money,
    /// What was left.
    pub after: Money,
    /// Where it was read.
    pub cite: Citation,
}

const fn precedent(case: &'static str, before: u32, after: u32, source: Source) -> TimePrecedent {
    TimePrecedent {
        case,
        before: Money::whole(before, Currency::Nok),
        after: Money::whole(after, Currency::Nok),
        cite: Citation::read(source, At::Whole),
    }
}

/// What processing time did in decisions: from nothing to waiver, and no formula.
pub const TIME_PRECEDENTS: &[TimePrecedent] = &[
    precedent("X AS, PVN-2021-03", 400_000, 250_000, Source::BoardTime),
    precedent("Coop Finnmark SA, PVN-2021-09", 50_000, 0, Source::BoardCoop),
    precedent("Basaren Drift AS, PVN-2021-13", 100_000, 0, Source::BoardBasaren),
    precedent("PVN-2021-20", 100_000, 100_000, Source::BoardSalon),
    precedent("Ultra-Technology, PVN-2022-03", 175_000, 125_000, Source::BoardUltra),
    precedent("Statens pensjonskasse, 20/01893", 1_500_000, 1_000_000, Source::Decisions),
];

const fn measure(key: &'static str, when: MeasureWhen, cite: Citation) -> Measure {
    Measure { key, when, cite }
}

/// Corrective powers of Art. 58(2), and what surrounds a fee.
pub(super) const MEASURES: &[Measure] = &[
    measure("no-reprimand", MeasureWhen::Always, REPRIMAND),
    measure("no-order", MeasureWhen::Always, gdpr::article("58(2)")),
    measure("no-coercive", MeasureWhen::Always, popl("29", 0)),
    measure("no-lapse-without-reprimand", MeasureWhen::NoFee, Citation::read(Source::BoardCoop, At::Whole)),
    measure("no-hearing", MeasureWhen::Always, fvl("16", 0)),
    measure("no-silence", MeasureWhen::Always, fvl("47–49", 0)),
    measure("no-appeal", MeasureWhen::Always, popl("22", 0)),
    measure("no-detriment", MeasureWhen::Always, NO_DETRIMENT),
    measure("no-costs", MeasureWhen::Always, COSTS),
    measure("no-payment", MeasureWhen::Always, popl("27", 0)),
    measure("no-court", MeasureWhen::Always, popl("25", 0)),
];

const fn open(note: &'static str, source: Source) -> Unverified {
    Unverified { note, source }
}

/// What the texts read leave open.
pub(super) const OPEN_POINTS: &[Unverified] = &[
    open("guidelines-text", Source::FineGuidelines),
    open("police-register", Source::NorwegianDataAct),
    open("new-administration-act", Source::NorwegianProcedureAct),
    open("unpaid-fee", Source::NorwegianDataAct),
];

const fn reading(when: Circumstance, criterion: Criterion, direction: Direction, cite: Citation) -> Reading {
    Reading { when, criterion, direction, cite }
}

const fn dpa() -> Citation {
    Citation::read(Source::DatatilsynetCoop, At::Whole)
}

const fn board() -> Citation {
    Citation::read(Source::BoardCoop, At::Whole)
}

const fn guidelines(para: &'static str) -> Citation {
    Citation { source: Source::FineGuidelines, at: At::Para(para), verified: Verified::Quoted }
}

/// Where the notes have the rule but not the number of its paragraph.
const fn chapter_5() -> Citation {
    Citation { source: Source::FineGuidelines, at: At::Part("5"), verified: Verified::Quoted }
}

const fn position(point: Point, stance: Stance, cite: Citation) -> Position {
    Position { point, stance, cite }
}

use Criterion::{
    FvlD, FvlE, FvlF, FvlG, FvlH, GdprA, GdprB, GdprC, GdprD, GdprE, GdprF, GdprG, GdprH, GdprI, GdprK,
};
use Direction::{Aggravating, Mitigating, Neutral, NotAssessed};

/// The authority and the board on Coop Finnmark, and the EDPB since 2023.
pub(super) const VIEWS: &[View] = &[
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
            reading(Content::Slight.is(), GdprA, NotAssessed, dpa()),
            reading(Entered::Few.is(), GdprA, NotAssessed, dpa()),
            reading(Harm::NoneShown.is(), GdprA, NotAssessed, dpa()),
            reading(Control::Regained.is(), GdprA, Aggravating, dpa()),
            reading(Control::Lost.is(), GdprA, Aggravating, dpa()),
            reading(Medium::Outside.is(), GdprA, Aggravating, dpa()),
            reading(OwnRules::Broken.is(), GdprA, Aggravating, dpa()),
            reading(Children::Teenagers.is(), GdprA, Aggravating, dpa()),
            reading(Children::Younger.is(), GdprA, Aggravating, dpa()),
            reading(Fault::Gross.is(), GdprB, Aggravating, dpa()),
            reading(Fault::Intentional.is(), GdprB, Aggravating, dpa()),
            reading(Repair::Prompt.is(), GdprC, Mitigating, dpa()),
            reading(Guidelines::Known.is(), GdprD, Neutral, dpa()),
            reading(Guidelines::NotSpread.is(), GdprD, Neutral, dpa()),
            reading(EarlierFee::NoEarlier.is(), GdprE, Neutral, dpa()),
            reading(Cooperation::AsRequired.is(), GdprF, Neutral, dpa()),
            reading(Data::Ordinary.is(), GdprG, Neutral, dpa()),
            reading(Report::Prompt.is(), GdprH, Neutral, dpa()),
            reading(Means::Strong.is(), FvlG, Aggravating, dpa()),
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
            reading(Content::Slight.is(), GdprA, Mitigating, board()),
            reading(Entered::Few.is(), GdprA, Mitigating, board()),
            reading(Harm::NoneShown.is(), GdprA, Mitigating, board()),
            reading(Control::Regained.is(), GdprA, Aggravating, board()),
            reading(Control::Lost.is(), GdprA, Aggravating, board()),
            reading(Medium::Outside.is(), GdprA, Aggravating, board()),
            reading(OwnRules::Broken.is(), GdprA, NotAssessed, board()),
            reading(Children::Teenagers.is(), GdprA, Aggravating, board()),
            reading(Children::Younger.is(), GdprA, Aggravating, board()),
            reading(Fault::Negligent.is(), GdprB, Neutral, board()),
            reading(Fault::Gross.is(), GdprB, Neutral, board()),
            reading(Fault::Intentional.is(), GdprB, Neutral, board()),
            reading(Repair::Prompt.is(), GdprC, Mitigating, board()),
            reading(Guidelines::Known.is(), GdprD, Mitigating, board()),
            reading(EarlierFee::NoEarlier.is(), GdprE, NotAssessed, board()),
            reading(Cooperation::AsRequired.is(), GdprF, NotAssessed, board()),
            reading(Data::Ordinary.is(), GdprA, Mitigating, board().but(Verified::Inferred)),
            reading(Report::Prompt.is(), GdprH, Mitigating, board()),
            reading(Found::Quickly.is(), GdprH, Mitigating, board()),
            reading(Discovery::Unlikely.is(), GdprH, Mitigating, board().but(Verified::Inferred)),
            reading(Means::Strong.is(), FvlG, NotAssessed, board()),
        ],
    },
    View {
        id: ViewId::Edpb2023,
        held: super::edpb_guidelines::ADOPTED,
        rank: Rank::Guidance,
        positions: &[
            position(Point::FaultLevel, Stance::NegligenceNeutral, guidelines("55–56")),
            position(Point::Numbers, Stance::PotentialCounts, guidelines("53–54")),
            position(Point::SelfReport, Stance::ReportNeutral, guidelines("99")),
            position(Point::SameFact, Stance::OnceOnly, chapter_5()),
            position(Point::Guidelines, Stance::HighBar, chapter_5()),
            position(Point::Means, Stance::MeansInStart, guidelines("63–68")),
        ],
        readings: &[
            reading(Entered::Many.is(), GdprA, Aggravating, guidelines("53–54")),
            reading(Entered::VeryMany.is(), GdprA, Aggravating, guidelines("53–54")),
            reading(Harm::Some.is(), GdprA, Aggravating, guidelines("53–54")),
            reading(Harm::Serious.is(), GdprA, Aggravating, guidelines("53–54")),
            reading(
                Duration::Years.is(),
                GdprA,
                Aggravating,
                gdpr::article("83(2)(a)").but(Verified::Inferred),
            ),
            reading(Fault::Negligent.is(), GdprB, Neutral, guidelines("55–56")),
            reading(Fault::Intentional.is(), GdprB, Aggravating, guidelines("55–56")),
            reading(Repair::Prompt.is(), GdprC, Mitigating, guidelines("76")),
            reading(EarlierFee::NoEarlier.is(), GdprE, Neutral, guidelines("88")),
            reading(EarlierFee::Earlier.is(), GdprE, Aggravating, guidelines("83–94")),
            reading(Cooperation::Beyond.is(), GdprF, Mitigating, guidelines("95–97")),
            reading(Cooperation::AsRequired.is(), GdprF, Neutral, guidelines("95–97")),
            reading(Cooperation::Obstructed.is(), GdprF, Aggravating, guidelines("95–97")),
            reading(Data::Ordinary.is(), GdprG, Neutral, guidelines("57")),
            reading(Data::Close.is(), GdprG, Aggravating, guidelines("57")),
            reading(Data::Special.is(), GdprG, Aggravating, guidelines("57")),
            reading(Data::Biometric.is(), GdprG, Aggravating, guidelines("57")),
            reading(Report::Prompt.is(), GdprH, Neutral, guidelines("99")),
            reading(Report::NotReported.is(), GdprH, Neutral, guidelines("99")),
            reading(Orders::Followed.is(), GdprI, Neutral, guidelines("102")),
            reading(Orders::NotFollowed.is(), GdprI, Aggravating, guidelines("102")),
            reading(Gain::Gain.is(), GdprK, Aggravating, chapter_5()),
            reading(Promoted::Promoted.is(), FvlD, Aggravating, fvl("46", 2).but(Verified::Inferred)),
            reading(Gain::Gain.is(), FvlE, Aggravating, fvl("46", 2).but(Verified::Inferred)),
            reading(EarlierFee::Earlier.is(), FvlF, Aggravating, fvl("46", 2).but(Verified::Inferred)),
            reading(Reactions::Suffered.is(), FvlH, Mitigating, fvl("46", 2).but(Verified::Inferred)),
        ],
    },
];
