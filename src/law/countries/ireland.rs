//! Ireland: public authorities and public bodies pay at most EUR 1 million unless they act as undertakings, and a court confirms
//! each fine (Data Protection Act 2018 ss. 115, 141–143). Read as revised to 4 February 2026.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, PaymentFrom, Period, Procedure,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::{PublicBodies, PublicMaximum};
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::scope::{self, CarveOut, Effect, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(section: &'static str) -> Citation {
    Citation::read(Source::IrishDataAct, Pinpoint::Clause(section))
}

/// "that day shall be deemed to be included in the period"
const FIRST_DAY: Citation = Citation::read(Source::IrishInterpretationAct, Pinpoint::Clause("18(h)"));

const UNDERTAKING: Citation = Citation::read(Source::IrishCompetitionAct, Pinpoint::Clause("3(1)"));

/// "shall not exceed €1,000,000", whatever the provision.
const PUBLIC: PublicMaximum =
    PublicMaximum::new(Figure::new(Money::whole(1_000_000, Currency::Eur), act("141(4)")));

/// Fines are decided in accordance with Art. 83, whose lists leave both out.
const NOT_LISTED: Ceiling = Ceiling::NoFee(act("141(1)").verified(Verified::Derived));

const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(NOT_LISTED),
    gdpr::article_24(NOT_LISTED),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Chapters II to VII, but for Art. 5(1)(f), as far as complying would be incompatible with the freedom.
const EXPRESSION: CarveOut = CarveOut {
    key: "expression-ie",
    when: &[scope::FOR_EXPRESSION],
    takes: Takes::AllBut(&["gdpr-5-1-f", "gdpr-85", "pa-18", "pa-19"]),
    effect: Effect::Depends,
    cite: act("43(1)–(2)"),
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("ie-courts", CorrectiveMeasureWhen::Always, act("142(2)–(6)")),
    CorrectiveMeasure::new("ie-publication", CorrectiveMeasureWhen::Always, act("149(1)")),
    CorrectiveMeasure::new("ie-notice", CorrectiveMeasureWhen::Always, act("133(9)")),
];

const NOTES: &[Note] = &[
    Note::new("ie-bodies", Stage::Gate, act("2(1)")).on(PUBLIC_BODY),
    Note::new("ie-undertaking", Stage::Ceiling, UNDERTAKING).on(PUBLIC_BODY),
    Note::new("ie-designated", Stage::Gate, act("141(2)")).on(PUBLIC_BODY),
    Note::new("ie-children", Stage::Gate, act("30")).on(CasesOf::Named(eea_gdpr::ONLINE)),
    Note::new("ie-first-day", Stage::Procedure, FIRST_DAY),
];

const PUBLIC_BODY: CasesOf =
    CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::PublicCompany.is()]));

/// The notice that asks for payment follows the court's decision, and the 28 days begin with its date.
const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("115(1)")),
    appeal: Some(Deadline::new(Period::days(28), act("142(1)")).with_its_first_day(FIRST_DAY)),
    appeal_from: AppealFrom::Receipt,
    confirmation: Some(act("143")),
    payment: Some(Deadline::new(Period::days(28), act("141(5)")).with_its_first_day(FIRST_DAY)),
    payment_from: PaymentFrom::Confirmation,
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::up_to(&[PUBLIC; 2]).unless_economic(act("141(4)")),
    procedure: PROCEDURE,
    carve_outs: &[EXPRESSION],
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "ie-limitation", source: Source::IrishDataAct },
        Unverified { note: "ie-commencement", source: Source::IrishDataAct },
    ],
    ..eea_gdpr::RULES
};
