//! Sweden outside the Criminal Data Act: the Regulation with the Data Protection Act (2018:218).
//! Public authorities have maxima of their own; a company that the public owns has not.

use crate::law::acts::criminal_data_act;
use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::acts::swedish_procedure;
use crate::law::authority::Authority;
use crate::law::circumstance::{Body, Choice, ChoiceId, Purpose, Repair, SelfReport};
use crate::law::comparison::{Comparison, Group};
use crate::law::criterion::Criterion::{GdprC, GdprH};
use crate::law::criterion::Direction::{Mitigating, Neutral};
use crate::law::joined::joined;
use crate::law::methods::edpb_guidelines;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::question::Question;
use crate::law::questions::source_of::SourceOf;
use crate::law::rules::{AdjustmentRule, CasesOf, Cites, Doubt, DoubtRule, Note, Rules};
use crate::law::scope::{self, CarveOut, Effect, Refusal, ScopeRule, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use crate::law::view::{Instance, Point, Position, Reading, Stance, View, ViewId};
use jiff::civil::{Date, date};

const fn dsl(section: &'static str) -> Citation {
    Citation::read(Source::DataProtectionAct, Pinpoint::Chapter { chapter: 6, section, para: 0, number: 0 })
}

const fn ordinance() -> Citation {
    let at = Pinpoint::Chapter { chapter: 0, section: "9–11", para: 0, number: 0 };
    Citation::read(Source::DataProtectionOrdinance, at)
}

const fn court(name: &'static str, decided: Date) -> Citation {
    Citation::read(Source::SwedishCourts, Pinpoint::Case { name, decided })
}

const fn imy(name: &'static str, decided: Date) -> Citation {
    Citation::read(Source::ImyGdpr, Pinpoint::Case { name, decided })
}

/// IMY on Storstockholms Lokaltrafik.
const SL: Citation = imy("DI-2018-21487", date(2021, 6, 21));
/// IMY on four websites with Google Analytics, of which two paid.
const ANALYTICS: Citation = imy("DI-2020-11373, DI-2020-11397", date(2023, 6, 30));
/// IMY on Trygg-Hansa.
const TRYGG_HANSA: Citation = imy("DI-2021-1905", date(2023, 8, 28));
/// IMY on Avanza.
const AVANZA: Citation = imy("DI-2021-5544", date(2024, 6, 24));
/// IMY on Apoteket.
const APOTEKET: Citation = imy("IMY-2022-3270 (Apoteket)", date(2024, 8, 29));
/// The court of appeal on fault that was no intent.
const NOT_INTENTIONAL: Citation = court("KamR Stockholm 7837-21", date(2022, 9, 16));
/// The court of appeal that time is no ground for less.
const TIME: Citation = court("KamR Stockholm 2829-23", date(2024, 3, 11));
/// The court of appeal that an appeal makes nothing worse.
const NOT_WORSE: Citation = court("KamR Stockholm 4058-22", date(2024, 2, 12));
/// The administrative court on what is low.
const LOW: Citation = court("FiS 13539-23", date(2024, 6, 28));

/// 6:3 puts Art. 10 into the higher tier. That the authorities' SEK 10 million then applies is our
/// reading. Art. 24 is in no list.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Higher, dsl("3"))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Inferred))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const fn authorities_up_to(millions: u32) -> PublicMaximum {
    PublicMaximum::new(Figure::new(Money::whole(millions * 1_000_000, Currency::Sek), dsl("2")))
}

const PROCEDURE: Procedure = Procedure {
    first_breach: Some(gdpr::APPLIES),
    time_bar: Some(TimeBar::new(Figure::new(Period::years(5), dsl("4")), TimeBarRule::ChanceToComment)),
    appeal: Some(swedish_procedure::APPEAL),
    appeal_from: AppealFrom::ReceiptOrIssueIfPublic,
    payment: Some(Deadline::new(Period::days(30), dsl("6")).moved_by(&swedish_procedure::DAYS_OFF)),
    lapse: Some(Figure::new(Period::years(5), ordinance())),
    ..Procedure::NONE
};

const fn always(key: &'static str, cite: Citation) -> CorrectiveMeasure {
    CorrectiveMeasure::new(key, CorrectiveMeasureWhen::Always, cite)
}

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    always(
        "se-appeal",
        Citation::read(
            Source::DataProtectionAct,
            Pinpoint::Chapter { chapter: 7, section: "3", para: 0, number: 0 },
        ),
    ),
    always("se-payment", dsl("6")),
    always("se-recovery", ordinance()),
];

/// What Swedish courts and IMY said, at the step it bears on. Where only the month or the year was
/// read, it counts as known at its end.
const NOTES: &[Note] = &[
    Note::since("se-burden", Stage::Gate, date(2022, 5, 16), criminal_data_act::BURDEN),
    Note::since("se-burden-final", Stage::Gate, date(2023, 6, 30), LEAVE_REFUSED),
    Note::since("se-authority", Stage::Ceiling, date(2021, 6, 21), SL.verified(Verified::Inferred))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::PublicCompany.is()]))),
    Note::since("se-fault", Stage::Gate, date(2024, 6, 24), AVANZA),
    Note::since("se-turnover", Stage::Ceiling, date(2023, 8, 28), TRYGG_HANSA).on(CasesOf::Undertaking),
    Note::since("se-not-intentional", Stage::Seriousness, date(2022, 9, 16), NOT_INTENTIONAL),
    Note::since("se-low", Stage::Size, date(2024, 6, 28), LOW).on(CasesOf::Undertaking),
    Note::since("se-counted-once", Stage::Factors, date(2023, 6, 30), ANALYTICS),
    Note::since("se-slow", Stage::Procedure, date(2024, 3, 11), TIME),
    Note::since("se-not-worse", Stage::Procedure, date(2024, 2, 12), NOT_WORSE),
];

/// No leave to appeal against the judgments on the burden of proof.
const LEAVE_REFUSED: Citation =
    Citation { source: Source::LeaveRefused, at: Pinpoint::Whole, verified: Verified::Secondary };

/// It must be clearly shown that a fee may be charged, and the authority must show it.
const DOUBT: &[DoubtRule] = &[
    DoubtRule::always(Doubt::NotRead),
    DoubtRule::since(Figure::new(date(2022, 5, 16), criminal_data_act::BURDEN), Doubt::ForTheController),
];

/// The court of appeal on fees under the Regulation. It reads no fact that is asked here.
const COURT_OF_APPEAL_2022: View = View {
    id: ViewId::CourtOfAppeal2022,
    instance: Instance::CourtOfAppeal,
    held: date(2022, 9, 16),
    ended: None,
    positions: &[
        Position::new(Point::FaultLevel, Stance::NegligenceNeutral, NOT_INTENTIONAL),
        Position::new(Point::Time, Stance::TimeRefused, TIME),
    ],
    readings: &[],
};

/// IMY in 2024: Avanza and Apoteket.
const IMY_2024: View = View {
    id: ViewId::Imy2024,
    instance: Instance::Imy,
    held: date(2024, 6, 24),
    ended: None,
    positions: &[
        Position::new(Point::Fault, Stance::NegligenceNeeded, AVANZA),
        Position::new(Point::SelfReport, Stance::ReportNeutral, APOTEKET),
        Position::new(Point::SameFact, Stance::OnceOnly, ANALYTICS),
    ],
    readings: &[
        Reading::new(SelfReport::Prompt.is(), GdprH, Neutral, APOTEKET),
        Reading::new(SelfReport::NotReported.is(), GdprH, Neutral, APOTEKET.verified(Verified::Inferred)),
        Reading::new(Repair::Prompt.is(), GdprC, Mitigating, edpb_guidelines::para("76")),
        Reading::new(Repair::Partial.is(), GdprC, Neutral, AVANZA.verified(Verified::Inferred)),
    ],
};

/// Criminal Data Act 1:2–1:6: what is outside it has rules that were not read, and it is for what is processed by
/// automated means or in a structured collection.
const SCOPE: &[ScopeRule] = &[
    scope::COMMUNICATIONS,
    ScopeRule::refuse(&[scope::purpose(Purpose::NationalSecurity)], Refusal::NationalSecurity),
    ScopeRule::refuse(&[scope::purpose(Purpose::Defence)], Refusal::Defence),
    ScopeRule::refuse(
        &[scope::purpose(Purpose::LawEnforcement), scope::TASK, scope::BY_HAND],
        Refusal::NotAutomated,
    ),
    scope::ENFORCEMENT,
    scope::MANUAL,
    scope::HOUSEHOLD,
    scope::LED_ELSEWHERE,
];

/// 1:7: arts 5–30 and 35–50 do not apply to journalism or to academic, artistic or literary creation. Nor does anything
/// that would conflict with the Freedom of the Press Act or the Fundamental Law on Freedom of Expression.
const EXPRESSION: CarveOut = CarveOut {
    key: "expression-se",
    when: &[scope::FOR_EXPRESSION],
    takes: Takes::AllBut(&[
        "gdpr-31",
        "gdpr-32",
        "gdpr-33",
        "gdpr-34",
        "gdpr-85",
        "gdpr-58-1",
        "gdpr-58-2",
        "pa-18",
        "pa-19",
    ]),
    effect: Effect::Certain,
    cite: FREEDOM_OF_EXPRESSION,
};

const FREEDOM_OF_EXPRESSION: Citation = Citation::read(
    Source::DataProtectionAct,
    Pinpoint::Chapter { chapter: 1, section: "7", para: 0, number: 0 },
);

const OWN_SOURCES: [(Question, SourceOf); 1] =
    [(Question::Choice(ChoiceId::Expression), SourceOf::At(FREEDOM_OF_EXPRESSION))];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[authorities_up_to(5), authorities_up_to(10)]),
    fee_currency: Currency::Sek,
    views: &[COURT_OF_APPEAL_2022, edpb_guidelines::VIEW, IMY_2024],
    doubt: DOUBT,
    adjustment: AdjustmentRule::Nothing(Authority::said(gdpr::article("83(8)"), &[TIME])),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "continuing-breach", source: Source::DataProtectionAct },
    ],
    cites: Cites {
        applies: Citation::read(
            Source::DataProtectionAct,
            Pinpoint::Chapter { chapter: 6, section: "1", para: 0, number: 0 },
        ),
        ..eea_gdpr::RULES.cites
    },
    scope: SCOPE,
    carve_outs: &[EXPRESSION],
    sources: &joined::<(Question, SourceOf), { OWN_SOURCES.len() + eea_gdpr::SOURCES.len() }>(
        &OWN_SOURCES,
        &eea_gdpr::SOURCES,
    ),
    comparison: Comparison { authorities: Some(Group::SwedishAuthorities), by_model: true },
    ..eea_gdpr::RULES
};
