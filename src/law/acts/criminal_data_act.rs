//! Sweden: the Criminal Data Act (brottsdatalagen 2018:1177) and the sector Acts beside it.

use crate::law::acts::law_enforcement::{BOTH, CONTROLLER, act};
use crate::law::acts::swedish_procedure;
use crate::law::authority::{Authority, POLICE_ANNULLED};
use crate::law::circumstance::{
    Choice, ChoiceId, Circumstance, Considered, Control, DataKind, Duration, EarlierFee, Excuse, Exercise,
    Fault, FoundBy, Guidelines, Harm, ImpactAssessment, LiveCase, LogSystem, Matching, Measures, Necessity,
    PeopleReachable, PeopleUsed, Prescribed, PriorConsultation, Repair, Retention, Risk, Secrecy,
    SpecialRisk, Staff, Stopped, Systematic, TechnicalMeasures, Tool,
};
use crate::law::comparison::{Comparison, Group};
use crate::law::criterion::{Criterion, Direction};
use crate::law::joined::joined;
use crate::law::methods::edpb_guidelines;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Actor, Ceiling, Element, Elements, Exception, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::question::{AmountId, DateId, Question};
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{
    AdjustmentRule, Attribution, CasesOf, Cites, Doubt, DoubtRule, Note, Reduction, Rejected, Rules,
};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use crate::law::view::{Ended, Ending, Instance, Point, Position, Reading, Stance, View, ViewId};
use jiff::civil::{Date, date};

/// A place in the Act; 0 for paragraph or number means the whole.
const fn bdl(chapter: u8, section: &'static str, para: u8, number: u8) -> Citation {
    Citation::read(Source::CriminalDataAct, Pinpoint::Chapter { chapter, section, para, number })
}

/// SEK 5 million, 6:3 first paragraph.
const FIVE: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(5_000_000, Currency::Sek), bdl(6, "3", 1, 0)));
/// SEK 10 million, 6:3 second paragraph.
const TEN: Ceiling = Ceiling::Fixed(Figure::new(Money::whole(10_000_000, Currency::Sek), bdl(6, "3", 2, 0)));
/// Named in neither 6:1 nor 6:2.
const NONE: Ceiling = Ceiling::NoFee(bdl(6, "1–2", 0, 0));

const fn processing(key: &'static str, section: &'static str, para: u8) -> Provision {
    act(key, bdl(2, section, para, 0), CONTROLLER, TEN, "processing")
}

const fn no_fee(key: &'static str, chapter: u8, section: &'static str, para: u8) -> Provision {
    act(key, bdl(chapter, section, para, 0), CONTROLLER, NONE, "no-fee")
}

/// A duty of chapter 3, or one under it: the organisation's own.
const fn duty(key: &'static str, cite: Citation, actors: &'static [Actor], ceiling: Ceiling) -> Provision {
    act(key, cite, actors, ceiling, "duties").own_duty()
}

/// An Act of one authority beside this one: its text, the place where it makes breaches a fee ground with a maximum of
/// SEK 10 million, and the transitional provisions by which that holds for breaches after 1 January 2019.
struct SectorAct {
    source: Source,
    fee: Pinpoint,
    transitional: &'static str,
}

const POLICE_ACT: SectorAct = SectorAct::new(Source::PoliceDataAct, in_chapter(7, "1"), "1, 3");
const CUSTOMS_ACT: SectorAct = SectorAct::new(Source::CustomsDataAct, in_chapter(5, "1"), "1, 3");
const COAST_GUARD_ACT: SectorAct = SectorAct::new(Source::CoastGuardDataAct, in_chapter(5, "1"), "1, 3");
const TAX_AGENCY_ACT: SectorAct = SectorAct::new(Source::TaxAgencyDataAct, in_chapter(5, "1"), "1, 3");
const PROSECUTION_ACT: SectorAct = SectorAct::new(Source::ProsecutionDataAct, in_chapter(5, "1"), "1, 3");
const COURTS_ACT: SectorAct = SectorAct::new(Source::CourtsDataAct, in_chapter(0, "12"), "1, 3");
const PRISON_ACT: SectorAct = SectorAct::new(Source::PrisonDataAct, in_chapter(4, "1"), "1, 3");

const fn in_chapter(chapter: u8, section: &'static str) -> Pinpoint {
    Pinpoint::Chapter { chapter, section, para: 0, number: 0 }
}

impl SectorAct {
    const fn new(source: Source, fee: Pinpoint, transitional: &'static str) -> Self {
        Self { source, fee, transitional }
    }

    /// A fee ground of the Act.
    const fn ground(&self, key: &'static str, at: Pinpoint) -> Provision {
        let ten = Figure::new(Money::whole(10_000_000, Currency::Sek), Citation::read(self.source, self.fee));
        let transitional = Citation::read(self.source, Pinpoint::Transitional(self.transitional));
        act(key, Citation::read(self.source, at), CONTROLLER, Ceiling::Fixed(ten), "sector")
            .since(Figure::new(date(2019, 1, 1), transitional))
    }
}

/// 2:12: it takes a law that specially provides for it, and absolute necessity. For the Police the first is met by the
/// Police Data Act 2:4; of the second, IMY said that what was not assessed was not shown. Data that is only registered, or came in with a matter, may always be processed (2:13, 2:2).
const BIOMETRIC_DATA: Elements = Elements::AnyUnless(
    REGISTERED,
    &[
        Element::new(
            Prescribed::ID,
            OptionSet::of(&[Prescribed::NotPrescribed.is()]),
            Citation::read(
                Source::PoliceDataAct,
                Pinpoint::Chapter { chapter: 2, section: "4", para: 0, number: 0 },
            ),
        ),
        Element::new(
            Necessity::ID,
            OptionSet::of(&[Necessity::NotNecessary.is(), Necessity::NotAssessed.is()]),
            bdl(2, "12", 0, 0),
        )
        .said(&[police("4")]),
    ],
);

const REGISTERED: Exception = Exception { answer: Necessity::Registered.is(), cite: bdl(2, "13", 0, 0) };

/// 3:2: measures that ensure and show lawfulness, of either kind.
const SUFFICIENT_MEASURES: Elements = Elements::Any(&[
    Element::new(Measures::ID, OptionSet::of(&[Measures::Insufficient.is()]), bdl(3, "2", 0, 0)),
    Element::new(
        TechnicalMeasures::ID,
        OptionSet::of(&[TechnicalMeasures::Insufficient.is()]),
        bdl(3, "2", 0, 0),
    ),
]);

/// 3:5 binds systems set up before 6 May 2016 only from 6 May 2023.
const LOGGING: Elements = Elements::Any(&[
    Element::new(LogSystem::ID, OptionSet::of(&[LogSystem::Since2016.is()]), LOGGING_OLD_SYSTEMS.cite),
    Element::From(DateId::BreachEnd, LOGGING_OLD_SYSTEMS),
]);

/// 3:7 first paragraph: an impact assessment comes first where there is a special risk.
const IMPACT_ASSESSMENT: Elements = Elements::All(&[
    Element::new(SpecialRisk::ID, OptionSet::of(&[SpecialRisk::SpecialRisk.is()]), bdl(3, "7", 1, 0)),
    Element::new(ImpactAssessment::ID, OptionSet::of(&[ImpactAssessment::NotMade.is()]), bdl(3, "7", 1, 0)),
]);

/// 3:7 second paragraph: the authority is consulted first where the assessment shows a special risk, or the type of
/// processing entails one.
const PRIOR_CONSULTATION: Elements = Elements::All(&[Element::new(
    PriorConsultation::ID,
    OptionSet::of(&[PriorConsultation::Omitted.is()]),
    bdl(3, "7", 2, 0),
)]);

/// Every fee ground of 6:1 and 6:2, what the sector Acts add, and what is no fee ground.
const PROVISIONS: &[Provision] = &[
    processing("bdl-2-1", "1", 0),
    processing("bdl-2-2", "2", 0),
    processing("bdl-2-3", "3", 0),
    processing("bdl-2-4", "4", 0),
    processing("bdl-2-5", "5", 0),
    processing("bdl-2-7", "7", 0),
    processing("bdl-2-8", "8", 0),
    processing("bdl-2-9", "9", 0),
    processing("bdl-2-10", "10", 0),
    processing("bdl-2-11", "11", 0),
    processing("bdl-2-12", "12", 0).with(&BIOMETRIC_DATA),
    processing("bdl-2-14", "14", 0),
    processing("bdl-2-15", "15", 0),
    processing("bdl-2-16", "16", 0),
    processing("bdl-2-17", "17", 0),
    processing("bdl-2-18", "18", 0),
    processing("bdl-2-19-2", "19", 2),
    processing("bdl-2-22", "22", 0),
    duty("bdl-3-2", bdl(3, "2", 0, 0), CONTROLLER, TEN).with(&SUFFICIENT_MEASURES),
    duty("bdl-3-3", bdl(3, "3", 0, 0), CONTROLLER, TEN),
    duty("bdl-3-4", bdl(3, "4", 0, 0), CONTROLLER, TEN),
    duty("bdl-3-5", bdl(3, "5", 0, 0), BOTH, TEN).with(&LOGGING),
    duty("bdl-3-6", bdl(3, "6", 0, 0), BOTH, FIVE),
    // Two duties in one section. The key of the first is as old as the tool, and saved cases have it.
    duty("bdl-3-7", bdl(3, "7", 1, 0), CONTROLLER, FIVE).with(&IMPACT_ASSESSMENT),
    duty("bdl-3-7-2", bdl(3, "7", 2, 0), CONTROLLER, FIVE).with(&PRIOR_CONSULTATION),
    duty("bdl-3-8", bdl(3, "8", 0, 0), BOTH, TEN),
    duty("bdl-3-9-1", bdl(3, "9", 1, 0), CONTROLLER, TEN),
    duty("bdf-3-14", Citation::read(Source::CriminalDataOrdinance, in_chapter(3, "14")), CONTROLLER, FIVE),
    act("bdl-5-5", bdl(5, "5", 0, 0), BOTH, TEN, "orders").own_duty(),
    act("bdl-5-7-2", bdl(5, "7", 1, 2), BOTH, TEN, "orders").own_duty(),
    act("bdl-5-7-3", bdl(5, "7", 1, 3), BOTH, TEN, "orders").own_duty(),
    act("bdl-8-1", bdl(8, "1–6", 0, 0), CONTROLLER, TEN, "transfers"),
    act("bdl-8-8", bdl(8, "8", 0, 0), CONTROLLER, TEN, "transfers"),
    POLICE_ACT.ground("pbdl-2-1", in_chapter(2, "1")),
    POLICE_ACT.ground("pbdl-3-3", in_chapter(3, "3–4")),
    POLICE_ACT.ground("pbdl-4", in_chapter(4, "2–4, 5 a, 7–11 a")),
    POLICE_ACT.ground("pbdl-5", in_chapter(5, "10–15, 20, 22, 26")),
    POLICE_ACT.ground("pbdl-6-6", in_chapter(6, "6")),
    CUSTOMS_ACT.ground("tbdl-2-1", in_chapter(2, "1")),
    CUSTOMS_ACT.ground("tbdl-3-3", in_chapter(3, "3–4")),
    CUSTOMS_ACT.ground("tbdl-4", in_chapter(4, "2–5, 6 a, 8–11")),
    COAST_GUARD_ACT.ground("kbdl-2-1", in_chapter(2, "1")),
    COAST_GUARD_ACT.ground("kbdl-3-3", in_chapter(3, "3")),
    COAST_GUARD_ACT.ground("kbdl-4", in_chapter(4, "2–4, 7–9")),
    TAX_AGENCY_ACT.ground("skbdl-2-1", in_chapter(2, "1")),
    TAX_AGENCY_ACT.ground("skbdl-3-3", in_chapter(3, "3")),
    TAX_AGENCY_ACT.ground("skbdl-4", in_chapter(4, "2–4, 7, 8")),
    PROSECUTION_ACT.ground("abdl-2-1", in_chapter(2, "1")),
    PROSECUTION_ACT.ground("abdl-4", in_chapter(4, "2, 4")),
    COURTS_ACT.ground("dbdl-3", in_chapter(0, "3")),
    COURTS_ACT.ground("dbdl-6", Pinpoint::Chapter { chapter: 0, section: "6", para: 1, number: 0 }),
    PRISON_ACT.ground("krbdl-2-1", in_chapter(2, "1")),
    PRISON_ACT.ground("krbdl-3-4", in_chapter(3, "4")),
    PRISON_ACT.ground("krbdl-2-5", in_chapter(2, "5")),
    PRISON_ACT.ground("krbdl-3-7", in_chapter(3, "7")),
    // Regulations under the Act on special notes or storage times.
    PRISON_ACT
        .ground("krbdl-regulations", Pinpoint::Chapter { chapter: 4, section: "1", para: 2, number: 0 }),
    no_fee("bdl-2-6", 2, "6", 0),
    no_fee("bdl-2-13", 2, "13", 0),
    no_fee("bdl-2-19-1", 2, "19", 1),
    no_fee("bdl-2-20", 2, "20, 20 a, 21", 0),
    no_fee("bdl-3-1", 3, "1", 0),
    no_fee("bdl-3-9-2", 3, "9", 2),
    no_fee("bdl-3-10", 3, "10", 0),
    no_fee("bdl-3-11", 3, "11–12", 0),
    no_fee("bdl-3-13", 3, "13–15", 0),
    no_fee("bdl-3-16", 3, "16–18", 0),
    no_fee("bdl-3-20", 3, "20", 0),
    no_fee("bdl-4-2", 4, "2", 0),
    no_fee("bdl-4", 4, "", 0),
    no_fee("bdl-8-7", 8, "7, 9, 10", 0),
];

/// 6:4, in its order.
const CRITERIA: &[Criterion] =
    &[Criterion::Bdl1, Criterion::Bdl2, Criterion::Bdl3, Criterion::Bdl4, Criterion::Bdl5];

/// 6:7 and 6:8 with the ordinance, and 44 § of the Administrative Procedure Act.
const PROCEDURE: Procedure = Procedure {
    first_breach: Some(Figure::new(
        date(2018, 8, 1),
        Citation::read(Source::CriminalDataAct, Pinpoint::Transitional("4–5")),
    )),
    time_bar: Some(TimeBar::new(
        Figure::new(Period::years(5), bdl(6, "7", 0, 0)),
        TimeBarRule::ChanceToComment,
    )),
    appeal: Some(swedish_procedure::APPEAL),
    appeal_from: AppealFrom::ReceiptOrIssueIfPublic,
    payment: Some(Deadline::new(Period::days(30), bdl(6, "8", 0, 0)).moved_by(&swedish_procedure::DAYS_OFF)),
    lapse: Some(Figure::new(
        Period::years(5),
        Citation::read(
            Source::CriminalDataOrdinance,
            Pinpoint::Chapter { chapter: 6, section: "2", para: 0, number: 0 },
        ),
    )),
    ..Procedure::NONE
};

/// From when 3:5 (logging) binds systems set up before 6 May 2016: transitional provision 3.
const LOGGING_OLD_SYSTEMS: Figure<Date> =
    Figure::new(date(2023, 5, 6), Citation::read(Source::CriminalDataAct, Pinpoint::Transitional("3")));

/// Excuses that 6:5 does not count.
const EXCUSES_THAT_DO_NOT_COUNT: &[Circumstance] = &[Excuse::DidNotKnow.is(), Excuse::PoorRoutines.is()];

/// By the bill, whose page is open (485 or 465), and by IMY with it.
const NOT_COUNTED: Authority = Authority::said(
    Citation { source: Source::CriminalDataBill, at: Pinpoint::Whole, verified: Verified::Quoted },
    &[police("7")],
);

/// 6:5: excusable, or otherwise unreasonable.
const REDUCTION: Citation = bdl(6, "5", 0, 0);

const fn measure(key: &'static str, when: CorrectiveMeasureWhen, cite: Citation) -> CorrectiveMeasure {
    CorrectiveMeasure::new(key, when, cite)
}

/// Powers of 5:6–5:8 and what surrounds a fee.
const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    measure("bdl-instead", CorrectiveMeasureWhen::NotFeeGround, bdl(5, "7", 1, 2)),
    measure("bdl-warning", CorrectiveMeasureWhen::NotFeeGround, bdl(5, "6", 0, 0)),
    measure("bdl-no-reprimand", CorrectiveMeasureWhen::NoFee, bdl(5, "7", 0, 0).verified(Verified::Inferred)),
    measure("bdl-order-measures", CorrectiveMeasureWhen::Breached(&["bdl-3-2"]), bdl(5, "7", 1, 2)),
    measure(
        "bdl-order-assessment",
        CorrectiveMeasureWhen::Breached(&["bdl-3-7", "bdl-3-7-2"]),
        bdl(5, "7", 1, 2),
    ),
    measure("bdl-order-inform", CorrectiveMeasureWhen::NotInformed, bdl(5, "7", 1, 2))
        .enforcing(bdl(4, "2", 0, 0)),
    measure("bdl-inform-limits", CorrectiveMeasureWhen::NotInformed, bdl(4, "5", 0, 0)),
    measure("bdl-order-erase", CorrectiveMeasureWhen::ControlLost, bdl(5, "7", 1, 2))
        .enforcing(bdl(2, "16", 0, 0)),
    measure("bdl-order-day", CorrectiveMeasureWhen::Always, bdl(5, "7", 2, 0)),
    measure("bdl-ban", CorrectiveMeasureWhen::Always, bdl(5, "7", 1, 3)),
    measure("bdl-ignored-order", CorrectiveMeasureWhen::Always, bdl(6, "1", 2, 0)),
    measure("bdl-not-at-once", CorrectiveMeasureWhen::Always, bdl(5, "8", 0, 0)),
    measure("bdl-appeal", CorrectiveMeasureWhen::Always, bdl(7, "3", 0, 0)),
    measure("bdl-payment", CorrectiveMeasureWhen::Always, bdl(6, "8", 0, 0)),
    measure(
        "bdl-recovery",
        CorrectiveMeasureWhen::Always,
        Citation::read(Source::RecoveryAct, Pinpoint::Whole),
    ),
    measure(
        "bdl-repayment",
        CorrectiveMeasureWhen::Always,
        Citation::read(
            Source::CriminalDataOrdinance,
            Pinpoint::Chapter { chapter: 6, section: "3", para: 0, number: 0 },
        ),
    ),
    measure("bdl-damages", CorrectiveMeasureWhen::Always, bdl(7, "1", 0, 0)),
];

const fn open(note: &'static str, source: Source) -> Unverified {
    Unverified { note, source }
}

/// What the texts read leave open.
const OPEN_POINTS: &[Unverified] = &[
    open("bill-page", Source::CriminalDataBill),
    open("continuing-breach", Source::CriminalDataAct),
    open("annulment", Source::CourtPolice),
    open("customs-sections", Source::ImyCustoms),
    open("police-list", Source::PoliceDataAct),
    open("method-guideline", Source::CriminalDataAct),
];

const fn reading(when: Circumstance, criterion: Criterion, direction: Direction, cite: Citation) -> Reading {
    Reading::new(when, criterion, direction, cite)
}

const fn police(page: &'static str) -> Citation {
    Citation::read(Source::ImyPolice, Pinpoint::Page(page))
}

const fn customs() -> Citation {
    Citation { source: Source::ImyCustoms, at: Pinpoint::Whole, verified: Verified::Read }
}

/// From when IMY said something else on two points.
const CUSTOMS_DECIDED: Figure<Date> = Figure::new(date(2022, 3, 14), customs());

/// What the Act's own words say; which way they pull is our reading of them.
const fn wording(number: u8) -> Citation {
    bdl(6, "4", 0, number).verified(Verified::Inferred)
}

const RISK_IS_ENOUGH: Citation = bill("483");

/// The bill, as the decision quotes it.
const fn bill(page: &'static str) -> Citation {
    quoted(Source::CriminalDataBill, Pinpoint::Page(page))
}

const fn quoted(source: Source, at: Pinpoint) -> Citation {
    Citation { source, at, verified: Verified::Quoted }
}

/// Secrecy in investigations of crime: what makes it likely that data from them are secret.
const SECRECY: Citation =
    quoted(Source::SecrecyAct, Pinpoint::Chapter { chapter: 35, section: "1", para: 0, number: 0 });

/// What the bill, the Directive and European instances say, as far as the decisions quote it.
const QUOTED_NOTES: &[Note] = &[
    Note::new("bdl-whose-acts", Stage::Scope, bill("171–172")),
    Note::new("bdl-each-case", Stage::Gate, bill("172–173")).on(CasesOf::Named(&["bdl-3-2"])),
    Note::new("bdl-documents", Stage::Gate, bill("453")).on(CasesOf::Named(&["bdl-3-2"])),
    Note::new(
        "bdl-strictly-necessary",
        Stage::Gate,
        quoted(Source::LawEnforcementDirective, Pinpoint::Article("10")),
    )
    .on(CasesOf::Named(&["bdl-2-12"])),
    Note::since(
        "bdl-mass-matching",
        Stage::Gate,
        date(2020, 6, 10),
        quoted(Source::EdpbClearview, Pinpoint::Whole),
    )
    .on(CasesOf::Answered(ChoiceId::Matching)),
    Note::new("bdl-special-risk", Stage::Gate, bill("181–182")).on(CasesOf::Named(&["bdl-3-7"])),
    Note::since(
        "bdl-mass-access",
        Stage::Factors,
        date(2020, 10, 6),
        quoted(Source::PrivacyInternational, Pinpoint::Para("70")),
    )
    .on(CasesOf::Answered(ChoiceId::PeopleReachable)),
    Note::new("bdl-mass-access-before", Stage::Factors, quoted(Source::DigitalRights, Pinpoint::Para("35")))
        .on(CasesOf::Answered(ChoiceId::PeopleReachable)),
    Note::new("bdl-face-recognition", Stage::Factors, bill("485")).on(CasesOf::Answered(ChoiceId::DataKind)),
];

use Criterion::{Bdl1, Bdl2, Bdl3, Bdl4, Bdl5};
use Direction::{Aggravating, Mitigating, Neutral, NotAssessed};

/// The Act by its wording, and the two decisions published under it.
const VIEWS: &[View] = &[
    View {
        id: ViewId::CriminalDataAct,
        instance: Instance::Statute,
        held: date(2018, 8, 1),
        ended: None,
        positions: &[
            Position::new(Point::Fault, Stance::FaultWeighed, bdl(6, "4", 0, 1)),
            Position::new(Point::NoHarm, Stance::RiskIsEnough, RISK_IS_ENOUGH),
            Position::new(Point::SelfReport, Stance::NotListed, wording(0)),
            Position::new(Point::Time, Stance::NoRule, REDUCTION.verified(Verified::Inferred)),
        ],
        readings: &[
            reading(Fault::Negligent.is(), Bdl1, Neutral, wording(1)),
            reading(Fault::Gross.is(), Bdl1, Aggravating, wording(1)),
            reading(Fault::Intentional.is(), Bdl1, Aggravating, wording(1)),
            reading(Harm::Some.is(), Bdl2, Aggravating, wording(2)),
            reading(Harm::Serious.is(), Bdl2, Aggravating, wording(2)),
            reading(Harm::NoneShown.is(), Bdl2, Neutral, RISK_IS_ENOUGH),
            reading(Risk::High.is(), Bdl2, Aggravating, RISK_IS_ENOUGH),
            reading(Duration::Years.is(), Bdl3, Aggravating, wording(3)),
            reading(Repair::Prompt.is(), Bdl4, Mitigating, wording(4)),
            reading(EarlierFee::Earlier.is(), Bdl5, Aggravating, wording(5)),
            reading(EarlierFee::NoEarlier.is(), Bdl5, Neutral, wording(5)),
        ],
    },
    View {
        id: ViewId::Imy2021,
        instance: Instance::Imy,
        held: date(2021, 2, 10),
        ended: Some(Ended { by: POLICE_ANNULLED, how: Ending::SetAside }),
        positions: &[
            Position::new(Point::Fault, Stance::NotAssessed, police("6")),
            Position::new(Point::NoHarm, Stance::RiskIsEnough, police("6")),
            Position::new(Point::Numbers, Stance::TwoCounts, police("6")),
            Position::new(Point::SameFact, Stance::MoreThanOnce, police("6")),
            Position::new(Point::SelfReport, Stance::NotListed, police("6").verified(Verified::Inferred)),
            Position::new(Point::Guidelines, Stance::MustReachEveryone, police("4")).until(&CUSTOMS_DECIDED),
            Position::new(Point::Time, Stance::NotAssessed, police("7")),
            Position::new(Point::Care, Stance::MoreIsAsked, police("2")),
            Position::new(Point::Plurality, Stance::SeveralCounted, police("6")),
            Position::new(Point::MassAccess, Stance::IntrusionOfItsOwn, police("6")),
            Position::new(Point::MassMatching, Stance::HardlyEver, police("4")),
        ],
        readings: &[
            reading(Fault::Negligent.is(), Bdl1, NotAssessed, police("6")),
            reading(Fault::Gross.is(), Bdl1, NotAssessed, police("6")),
            reading(Fault::Intentional.is(), Bdl1, NotAssessed, police("6")),
            reading(Harm::NoneShown.is(), Bdl2, Neutral, police("6")),
            reading(Risk::High.is(), Bdl2, Aggravating, police("6")),
            reading(PeopleReachable::VeryMany.is(), Bdl2, Aggravating, police("6")),
            reading(Control::Lost.is(), Bdl2, Aggravating, police("6")),
            reading(Control::NeverHad.is(), Bdl2, Aggravating, police("6")),
            reading(Considered::NotConsidered.is(), Bdl3, Aggravating, police("6")),
            reading(Secrecy::Likely.is(), Bdl3, Aggravating, police("6")),
            // What is secret for certain, all the more.
            reading(Secrecy::Secret.is(), Bdl3, Aggravating, police("6").verified(Verified::Inferred)),
            // Extent and duration: "when the amount is set" (p. 6).
            reading(PeopleUsed::Few.is(), Bdl3, Mitigating, police("6")).for_the_amount(),
            reading(Duration::Months.is(), Bdl3, Aggravating, police("6")).for_the_amount(),
            reading(Stopped::AfterInquiry.is(), Bdl3, Aggravating, police("6")).for_the_amount(),
            reading(PeopleReachable::VeryMany.is(), Bdl3, Aggravating, police("6")).for_the_amount(),
            reading(Retention::Unclear.is(), Bdl3, Aggravating, police("6")).for_the_amount(),
            reading(Matching::OpenInternet.is(), Bdl3, Aggravating, police("6–7")).for_the_amount(),
            reading(Control::Lost.is(), Bdl3, Aggravating, police("6")),
            reading(Control::NeverHad.is(), Bdl3, Aggravating, police("6")),
            reading(DataKind::Biometric.is(), Bdl3, Aggravating, police("7")),
            // Stated as facts of the case, and given no weight under 6:4.
            reading(Staff::Few.is(), Bdl3, NotAssessed, police("6")).until(&CUSTOMS_DECIDED),
            reading(FoundBy::Others.is(), Bdl3, NotAssessed, police("6")),
            reading(Guidelines::NotSpread.is(), Bdl3, NotAssessed, police("6")),
            reading(Repair::Prompt.is(), Bdl4, NotAssessed, police("6")).until(&CUSTOMS_DECIDED),
            reading(Repair::Partial.is(), Bdl4, NotAssessed, police("6")),
            reading(Repair::Nothing.is(), Bdl4, NotAssessed, police("6")),
            reading(EarlierFee::NoEarlier.is(), Bdl5, NotAssessed, police("6")),
            reading(EarlierFee::Earlier.is(), Bdl5, NotAssessed, police("6")),
        ],
    },
    View {
        id: ViewId::Imy2022,
        instance: Instance::Imy,
        held: date(2022, 3, 14),
        ended: None,
        positions: &[Position::new(Point::Guidelines, Stance::LaterRulesMitigate, customs())],
        readings: &[
            reading(Staff::Few.is(), Bdl3, Mitigating, customs()),
            reading(Control::Regained.is(), Bdl3, Mitigating, customs()),
            reading(Repair::Prompt.is(), Bdl4, Mitigating, customs()),
        ],
    },
];

/// What the controller cannot show counted against it, as IMY held in the decision that was annulled. Since then nobody
/// is known to hold so: the fact stays open.
const DOUBT: &[DoubtRule] = &[
    DoubtRule::always(Doubt::NotRead),
    DoubtRule::since(Figure::new(date(2021, 2, 10), police("4")), Doubt::AgainstWhereItMustShow),
    DoubtRule::since(POLICE_ANNULLED, Doubt::NotRead),
];

/// What courts said that bears on a step.
const COURT_NOTES: &[Note] = &[
    // On fees under the Regulation; that it is so here too is our reading.
    Note::since("bdl-burden", Stage::Gate, date(2022, 5, 16), BURDEN.verified(Verified::Inferred)),
    Note::since("bdl-annulled", Stage::Scope, POLICE_ANNULLED.value, POLICE_ANNULLED.cite),
];

/// The court of appeal on who has to prove what, as others report it.
pub(crate) const BURDEN: Citation =
    Citation { source: Source::CourtHospitals, at: Pinpoint::Whole, verified: Verified::Secondary };

/// The Act's tables.
pub(crate) const RULES: Rules = Rules {
    statute: Source::CriminalDataAct,
    provisions: PROVISIONS,
    own_provisions: &[],
    tiers: None,
    public_bodies: PublicBodies::as_others(bdl(6, "1–3", 0, 0)),
    minima: &[],
    fee_currency: Currency::Sek,
    official_rates: None,
    criteria: CRITERIA,
    views: VIEWS,
    method: None,
    national_method: None,
    public_caution: None,
    doubt: DOUBT,
    fault: None,
    undertaking: None,
    reprimand: None,
    adjustment: AdjustmentRule::Reduction(Reduction {
        cite: REDUCTION,
        not_counted: EXCUSES_THAT_DO_NOT_COUNT,
        not_counted_cite: NOT_COUNTED,
    }),
    precedents: &[],
    silence: None,
    procedure: PROCEDURE,
    corrective_measures: CORRECTIVE_MEASURES,
    notes: &joined::<Note, { QUOTED_NOTES.len() + COURT_NOTES.len() }>(QUOTED_NOTES, COURT_NOTES),
    open_points: OPEN_POINTS,
    cites: Cites {
        applies: bdl(1, "2", 0, 0),
        competent: Some(bdl(1, "6", 0, 0)),
        attribution: Authority::law(bdl(3, "1", 0, 0)),
        imputation: Authority::law(bdl(3, "1", 0, 0)),
        fee_grounds: bdl(6, "1–2", 0, 0),
        several: bdl(6, "3", 3, 0),
        maximum: bdl(6, "3", 0, 0),
        seriousness: Authority::law(bdl(6, "4", 0, 0)),
        proportion: Citation {
            source: Source::CriminalDataBill,
            at: Pinpoint::Page("309"),
            verified: Verified::Quoted,
        },
    },
    // What this Act is for in the place of the rules on data protection, those say (`countries/sweden.rs`).
    scope: &[],
    carve_outs: &[],
    attribution: Attribution {
        decision: Some(police("3")),
        support: &[LiveCase::Live.is(), Exercise::Exercise.is()],
        rejected: &[
            Rejected { fact: Tool::NotApproved.is(), provision: None, cite: police("3") },
            Rejected { fact: Systematic::Occasional.is(), provision: Some("bdl-3-7"), cite: police("5") },
        ],
        processor: None,
    },
    mistake: None,
    onward: None,
    reprimand_first: None,
    never_automatic: None,
    counted_again: Some(police("6")),
    gravest_open: Some(bdl(6, "3", 3, 0).verified(Verified::Inferred)),
    comparison: Comparison { authorities: Some(Group::SwedishAuthorities), by_model: false },
    own_questions: &[ChoiceId::Sector, ChoiceId::Informed],
    sources: &[
        (Question::Choice(ChoiceId::Secrecy), SourceOf::At(SECRECY)),
        (Question::Infringements, SourceOf::At(bdl(6, "1–3", 0, 0))),
        (Question::Amount(AmountId::Decided), SourceOf::At(bdl(6, "3–4", 0, 0))),
        (Question::Amount(AmountId::Level), SourceOf::At(bdl(6, "3–4", 0, 0))),
        // Asked by no rule of this Act: what was answered under others stays, with its source there.
        (Question::Choice(ChoiceId::Ownership), SourceOf::At(edpb_guidelines::PRESUMPTION)),
    ],
};
