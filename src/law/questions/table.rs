//! Every question, a row each, in the sections and the order of the page.

use super::feature::Feature;
use super::row::AskedWhen::{
    ActNamed, All, Always, AmountNeedsRate, Answered, Any, Attribution, ByItsRules, Expected, Has, InEea,
    InabilityTest, MayBe, MayBeNoUndertaking, MayBeUndertaking, Regime, ScopeTurnsOnIt, SeveralInfringements,
    TakesProvisionsOut, TimeBar, TurnoverNeedsRate, Weighed,
};
use super::row::{AskedWhen, QuestionRow, Section};
use super::source_of::SourceOf::{self, At};
use crate::law::acts::gdpr::{FAULT, article};
use crate::law::circumstance::{
    Body, ChoiceId, Country, CrossBorder, Economic, Expression, Form, Household, OwnAuthority, Ownership,
    PeopleIn, Purpose, Subject, Task, TimeEffect,
};
use crate::law::gate::GateId;
use crate::law::procedure::TimeBarRule;
use crate::law::question::{AmountId, DateId, Discretion, Question};
use crate::law::source::{self, Citation, Source};

use AmountId as A;
use ChoiceId as C;
use DateId as D;
use QuestionRow as Row;

const fn bdl(chapter: u8, section: &'static str) -> SourceOf {
    let at = source::Pinpoint::Chapter { chapter, section, para: 0, number: 0 };
    At(Citation::read(Source::CriminalDataAct, at))
}

const fn gdpr(at: &'static str) -> SourceOf {
    At(article(at))
}

/// The Norwegian Public Administration Act.
const fn fvl(section: &'static str) -> SourceOf {
    At(Citation::read(Source::NorwegianProcedureAct, source::Pinpoint::Section { section, para: 0 }))
}

/// The Norwegian board on processing time.
const ON_TIME: SourceOf = At(Citation::read(Source::BoardTime, source::Pinpoint::Whole));

const fn choice(id: ChoiceId) -> AskedWhen {
    Answered(Question::Choice(id))
}

const fn amount(id: AmountId) -> AskedWhen {
    Answered(Question::Amount(id))
}

const LAW_ENFORCEMENT: AskedWhen = MayBe(Purpose::LawEnforcement.is());
/// Established outside the EEA and the United Kingdom.
const ELSEWHERE: AskedWhen =
    All(&[choice(C::Country), Any(&[MayBe(Country::Switzerland.is()), MayBe(Country::Elsewhere.is())])]);
const A_TASK: AskedWhen =
    All(&[choice(C::Task), Any(&[MayBe(Task::Competent.is()), MayBe(Task::Entrusted.is())])]);
/// Perhaps no public authority, which has its own to answer to wherever a case leads.
const NOT_AN_AUTHORITY: AskedWhen = Any(&[
    MayBe(Body::PublicCompany.is()),
    MayBe(Body::Company.is()),
    MayBe(Body::Association.is()),
    MayBe(Body::Person.is()),
]);
/// How personal data were handled, as far as was said.
const PERSONAL_DATA: AskedWhen =
    Any(&[MayBe(Subject::PersonalData.is()), MayBe(Subject::CommunicationsData.is())]);
/// Said to be a public authority, or left open.
const AN_AUTHORITY: AskedWhen = All(&[choice(C::Body), MayBe(Body::PublicAuthority.is())]);
const TIERS: AskedWhen = Has(Feature::Tiers);
const BY_TIME: AskedWhen = Has(Feature::ProcessingTime);

/// Every question but the numbers of a conduct, which the last section has besides.
pub const SECTIONS: &[Section] = &[
    Section { key: "start", questions: START },
    Section { key: "exceptions", questions: EXCEPTIONS },
    Section { key: "breach", questions: BREACH },
    Section { key: "elements", questions: ELEMENTS },
    Section { key: "actors", questions: ACTORS },
    Section { key: "gravity", questions: SERIOUSNESS },
    Section { key: "handling", questions: HANDLING },
    Section { key: "size", questions: SIZE },
    Section { key: "dates", questions: DATES },
    Section { key: "judgement", questions: JUDGEMENT },
    Section { key: "calculation", questions: CALCULATION },
];

const START: &[Row] = &[
    Row::choice(C::Country, Always, gdpr("3")),
    Row::choice(C::Reach, ELSEWHERE, gdpr("3(2)")),
    Row::choice(C::PeopleIn, ELSEWHERE, gdpr("3(2)")).assuming(&[PeopleIn::Eea.is()]),
    Row::choice(C::Body, Always, bdl(1, "6")),
    // What fees differ by, where enough is known to say so.
    Row::choice(C::Activity, Expected, SourceOf::Criterion),
    Row::choice(C::Purpose, PERSONAL_DATA, bdl(1, "2, 4")),
    Row::choice(C::Task, All(&[LAW_ENFORCEMENT, choice(C::Purpose), choice(C::Country)]), bdl(1, "6")),
    Row::choice(
        C::CrossBorder,
        All(&[choice(C::Country), PERSONAL_DATA, MayBe(Purpose::Other.is()), InEea]),
        gdpr("56"),
    ),
    Row::choice(
        C::OwnAuthority,
        All(&[InEea, choice(C::CrossBorder), MayBe(CrossBorder::LeadElsewhere.is()), NOT_AN_AUTHORITY]),
        gdpr("55(2), 56(2)"),
    )
    .assuming(&[OwnAuthority::Neither.is()]),
    Row::choice(C::Role, Regime, bdl(6, "1–2")).of(GateId::FeeGround),
    // A differing rule in another Act prevails.
    Row::choice(
        C::Sector,
        Any(&[ByItsRules, All(&[ScopeTurnsOnIt, LAW_ENFORCEMENT, choice(C::Purpose), A_TASK])]),
        bdl(1, "5"),
    ),
    Row::choice(
        C::Economic,
        All(&[
            TIERS,
            choice(C::Body),
            Any(&[
                MayBe(Body::Association.is()),
                MayBe(Body::Person.is()),
                All(&[Has(Feature::AuthoritiesAsUndertakings), MayBe(Body::PublicAuthority.is())]),
            ]),
        ]),
        gdpr("83(4)–(5), (7)"),
    )
    .assuming_on(Body::PublicAuthority.is(), &[Economic::NotEconomic.is()]),
    Row::choice(C::PublicKind, All(&[Has(Feature::PublicKinds), AN_AUTHORITY]), SourceOf::PublicKinds),
];

/// What takes few cases out, and is assumed not to.
const EXCEPTIONS: &[Row] = &[
    // One of the Acts beside the Regulation, where it governs.
    Row::choice(C::Subject, ScopeTurnsOnIt, gdpr("95")).assuming(&[Subject::PersonalData.is()]),
    Row::choice(
        C::Household,
        All(&[choice(C::Body), PERSONAL_DATA, MayBe(Body::Person.is())]),
        gdpr("2(2)(c)"),
    )
    .assuming(&[Household::BeyondOwnGround.is(), Household::Published.is(), Household::NotPrivate.is()]),
    Row::choice(C::Form, All(&[PERSONAL_DATA, ScopeTurnsOnIt]), gdpr("2(1)"))
        .assuming(&[Form::Automated.is(), Form::Structured.is()]),
    Row::choice(C::Expression, TakesProvisionsOut, gdpr("85")).assuming(&[Expression::NotExpression.is()]),
];

const BREACH: &[Row] = &[
    Row::new(Question::Infringements, Regime, SourceOf::Maximum),
    Row::choice(C::Linked, SeveralInfringements, SourceOf::Several),
    Row::new(Question::Conducts, SeveralInfringements, SourceOf::Several),
    Row::new(Question::Displaced, SeveralInfringements, SourceOf::Several),
    // Only where ceilings differ inside one fee, and the law leaves open what that does.
    Row::new(Question::Gravest, All(&[Has(Feature::GravestOpen), SeveralInfringements]), SourceOf::Several),
    Row::date(D::BreachStart, Has(Feature::BreachStart), SourceOf::TimeBar),
    Row::date(D::BreachEnd, Regime, SourceOf::TimeBar),
];

const ELEMENTS: &[Row] = &[
    Row::element(C::Prescribed, bdl(2, "12")),
    Row::element(C::Necessity, bdl(2, "12")).to_be_shown(),
    Row::element(C::Measures, bdl(3, "2")).to_be_shown(),
    Row::element(C::TechnicalMeasures, bdl(3, "2")).to_be_shown(),
    Row::element(C::SpecialRisk, bdl(3, "7")),
    Row::element(C::ImpactAssessment, bdl(3, "7")),
    Row::element(C::PriorConsultation, bdl(3, "7")),
    Row::element(C::LegitimateInterest, gdpr("6(1)(f)")).fact(),
    Row::element(C::LogSystem, bdl(3, "5")),
];

const ACTORS: &[Row] = &[
    Row::choice(C::InDuty, ActNamed, bdl(3, "1")).of(GateId::Attribution).fact(),
    Row::choice(C::LiveCase, All(&[Attribution, ActNamed]), bdl(3, "1")).only_weighed(),
    Row::choice(C::Exercise, All(&[Attribution, ActNamed]), bdl(3, "1")).only_weighed(),
    Row::choice(C::Tool, All(&[Attribution, ActNamed]), POLICE).only_weighed(),
    Row::choice(C::Systematic, Attribution, POLICE).only_weighed(),
    Row::weighed(C::Staff),
    Row::choice(C::WhoActed, Has(Feature::Fault), FAULT_NEEDED).only_weighed(),
    Row::choice(C::Fault, Any(&[Has(Feature::Fault), Weighed]), SourceOf::Criterion).of(GateId::Fault).fact(),
    Row::choice(C::Onward, Has(Feature::Onward), FAULT_NEEDED).fact().only_weighed(),
    Row::choice(C::MistakeOfLaw, Has(Feature::Fault), FAULT_NEEDED).of(GateId::Fault).fact(),
];

/// IMY on two defences of the Police.
const POLICE: SourceOf = At(Citation::read(Source::ImyPolice, source::Pinpoint::Page("3, 5")));
const FAULT_NEEDED: SourceOf = At(FAULT.cite);

const SERIOUSNESS: &[Row] = &[
    // What fees differ by; and whether they are few follows from it.
    Row::amount(A::PeopleNumber, Expected, gdpr("83(2)(a)")),
    Row::classed(C::PeopleUsed).fact(),
    Row::weighed(C::PeopleReachable).fact(),
    Row::weighed(C::Harm).fact(),
    Row::weighed(C::Risk).fact(),
    Row::classed(C::DataKind).fact(),
    // Cases of an earlier version answer it. It is asked no more, for nothing goes by it.
    Row::choice(C::PeopleConcerned, Any(&[]), SourceOf::Criterion),
    Row::classed(C::Children).fact(),
    Row::weighed(C::Content).fact(),
    Row::weighed(C::Matching).fact(),
    Row::weighed(C::Control).fact(),
    Row::weighed(C::Medium).fact(),
    Row::weighed(C::Duration).fact(),
    Row::weighed(C::Retention).fact(),
    Row::weighed(C::Considered),
    Row::weighed(C::Secrecy),
    Row::weighed(C::OwnRules).fact(),
];

const HANDLING: &[Row] = &[
    Row::weighed(C::Stopped).fact(),
    Row::weighed(C::Repair).fact(),
    Row::choice(C::Informed, ByItsRules, bdl(4, "2")).fact().only_weighed(),
    Row::weighed(C::SelfReport).fact(),
    Row::choice(C::Discovery, All(&[ByItsRules, choice(C::SelfReport)]), gdpr("83(2)(h)"))
        .fact()
        .only_weighed(),
    Row::weighed(C::FoundBy).fact(),
    Row::weighed(C::Guidelines).fact(),
    Row::weighed(C::EarlierFee).fact(),
    Row::weighed(C::Cooperation).fact(),
    Row::weighed(C::EarlierOrders).fact(),
    Row::weighed(C::Gain).fact(),
    Row::weighed(C::Promoted).fact(),
    Row::weighed(C::OtherReactions).fact(),
    Row::choice(C::Warned, All(&[Has(Feature::WarningFirst), AN_AUTHORITY]), SourceOf::PublicWarning)
        .of(GateId::Warning),
];

const SIZE: &[Row] = &[
    Row::choice(C::Ownership, All(&[TIERS, MayBeUndertaking, HAS_TURNOVER]), SourceOf::Presumption),
    Row::amount(A::Turnover, All(&[TIERS, MayBeUndertaking, HAS_TURNOVER]), gdpr("83(4)–(5)")),
    Row::amount(
        A::GroupTurnover,
        All(&[TIERS, MayBeUndertaking, HAS_TURNOVER, choice(C::Ownership), Any(&[OWNED, INFLUENCED])]),
        gdpr("83(4)–(5)"),
    ),
    Row::date(
        D::YearEnd,
        All(&[Regime, Any(&[amount(A::Turnover), amount(A::GroupTurnover)])]),
        gdpr("83(4)–(5)"),
    ),
    Row::amount(A::Budget, All(&[Has(Feature::Budget), AN_AUTHORITY]), SourceOf::PublicBudget),
    Row::amount(A::Funds, All(&[Has(Feature::Funds), MayBeNoUndertaking]), SourceOf::Funds),
    Row::amount(A::TurnoverRate, TurnoverNeedsRate, SourceOf::None),
    Row::amount(A::Rate, Any(&[Has(Feature::Conversion), AmountNeedsRate]), SourceOf::OfficialRate),
    Row::date(D::RateDay, All(&[Regime, Any(&[amount(A::Rate), amount(A::TurnoverRate)])]), SourceOf::None),
    Row::choice(C::Viability, InabilityTest, SourceOf::Inability),
    Row::choice(C::AssetLoss, InabilityTest, SourceOf::Inability),
    Row::choice(C::SocialContext, InabilityTest, SourceOf::Inability),
    Row::weighed(C::Means),
];

/// A natural person is asked first whether it carries on a business.
const HAS_TURNOVER: AskedWhen = Any(&[
    MayBe(Body::Company.is()),
    MayBe(Body::PublicCompany.is()),
    MayBe(Body::Association.is()),
    choice(C::Economic),
]);
const OWNED: AskedWhen = MayBe(Ownership::Presumed.is());
const INFLUENCED: AskedWhen = MayBe(Ownership::Controlled.is());

/// Where a time runs up to the notice, or from it.
const NOTICE_COUNTS: AskedWhen = Any(&[
    TimeBar(TimeBarRule::NoticeOrDecision),
    TimeBar(TimeBarRule::NoticeStartsAnew),
    Has(Feature::CaseTime),
]);

const DATES: &[Row] = &[
    Row::date(D::Reported, Regime, SourceOf::TimeBar),
    Row::date(D::Requested, Regime, SourceOf::TimeBar),
    Row::date(D::Answered, BY_TIME, SourceOf::TimeBar),
    Row::date(D::Chance, TimeBar(TimeBarRule::ChanceToComment), SourceOf::TimeBar),
    Row::date(D::Notice, NOTICE_COUNTS, SourceOf::Notice),
    Row::date(D::Commented, BY_TIME, SourceOf::TimeBar),
    Row::date(D::Decided, Regime, SourceOf::TimeBar),
    Row::date(D::Received, Has(Feature::AppealFromReceipt), SourceOf::Appeal),
    Row::choice(C::Appealed, BY_TIME, fvl("34")),
    Row::date(D::AppealBy, BY_TIME, SourceOf::Appeal),
    Row::date(D::AppealedOn, Has(Feature::Appeal), SourceOf::Appeal),
    Row::date(D::Forwarded, BY_TIME, SourceOf::TimeBar),
    Row::date(D::Closed, BY_TIME, SourceOf::TimeBar),
    Row::date(D::Final, Has(Feature::Finality), SourceOf::Payment),
    Row::choice(C::Complexity, BY_TIME, ON_TIME),
    Row::choice(C::TimeReasons, BY_TIME, ON_TIME),
];

const JUDGEMENT: &[Row] = &[
    Row::choice(C::Seriousness, Has(Feature::Method), SourceOf::StartingShare),
    Row::choice(C::Reprimand, Has(Feature::Reprimand), SourceOf::Reprimand),
    Row::choice(C::Excuse, Has(Feature::Reduction), bdl(6, "5")),
    Row::amount(A::Notified, BY_TIME, SourceOf::None),
    Row::amount(A::Decided, Regime, gdpr("83(1)–(2)")),
    Row::amount(A::Level, Regime, gdpr("83(1)–(2)")),
    Row::choice(C::TimeEffect, BY_TIME, ON_TIME),
    Row::amount(A::TimeCut, All(&[BY_TIME, amount(A::Level), MayBe(TimeEffect::Reduced.is())]), ON_TIME),
    Row::amount(A::Costs, All(&[BY_TIME, Answered(Question::Date(D::Closed))]), fvl("36")),
];

const CALCULATION: &[Row] = &[
    Row::amount(A::Rounding, Has(Feature::Method), SourceOf::None),
    Row::amount(A::StatedCeiling, Regime, SourceOf::Maximum),
];

/// Where each of the numbers left to discretion stands: the calculation asks for them conduct by conduct.
pub const OF_A_CONDUCT: [(Discretion, SourceOf); Discretion::ALL.len()] = [
    (Discretion::Share, SourceOf::StartingShare),
    (Discretion::TierShare, SourceOf::SizeShare),
    (Discretion::Factors, SourceOf::NoPercentages),
    (Discretion::Proportion, SourceOf::Inability),
];
