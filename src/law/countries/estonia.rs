//! Estonia: no administrative fee. The authority imposes the fine in a misdemeanour procedure (Art. 83(9), recital 151; Personal
//! Data Protection Act §§ 62–73), to which the State, local government and legal persons in public law are not liable (Penal
//! Code § 14).

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, PaymentFrom, Period, Procedure, TimeBar,
    TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::EstonianDataAct, Pinpoint::Section { section, para })
}

const fn penal_code(section: &'static str, para: u8) -> Citation {
    Citation::read(Source::EstonianPenalCode, Pinpoint::Section { section, para })
}

/// The Code of Misdemeanour Procedure, as a local authority's page tells it.
const fn procedure_code(section: &'static str, para: u8) -> Citation {
    let at = Pinpoint::Section { section, para };
    Citation { source: Source::EstonianMisdemeanourCode, at, verified: Verified::Secondary }
}

/// §§ 62–70 name the articles that are fined up to the tiers of Art. 83, and neither of these two.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(act("62–70", 0).verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(act("62–70", 0).verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("ee-coercive", CorrectiveMeasureWhen::Always, act("60", 0)),
    CorrectiveMeasure::new("ee-higher-body", CorrectiveMeasureWhen::PublicBody, act("59", 1)),
    CorrectiveMeasure::new("ee-protest", CorrectiveMeasureWhen::PublicBody, act("59", 3)),
    CorrectiveMeasure::new("ee-other-breaches", CorrectiveMeasureWhen::Always, act("71–72", 0)),
];

const NOTES: &[Note] = &[
    Note::new("ee-misdemeanour", Stage::Gate, act("73", 2)),
    Note::new("ee-last-resort", Stage::Gate, act("56", 2)),
    Note::new("ee-legal-persons", Stage::Gate, penal_code("14", 1)).on(CasesOf::MayBe(
        Body::ID,
        OptionSet::of(&[Body::PublicCompany.is(), Body::Company.is(), Body::Association.is()]),
    )),
    Note::new("ee-bodies", Stage::Gate, penal_code("14", 4))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
];

/// The decision must also have come into force before the time bar, which no question asks. § 81 has what interrupts it and
/// what stops it.
const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("73", 2)),
    time_bar: Some(TimeBar::new(
        Figure::new(Period::years(3), act("73", 1)),
        TimeBarRule::DecisionUnlessStopped,
    )),
    appeal: Some(Deadline::new(Period::days(15), procedure_code("114", 3))),
    appeal_from: AppealFrom::Receipt,
    payment: Some(Deadline::new(Period::days(15), procedure_code("204", 1))),
    payment_from: PaymentFrom::Receipt,
    lapse: Some(Figure::new(Period::years(4), penal_code("82", 4))),
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::exempt(penal_code("14", 4)),
    procedure: PROCEDURE,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "ee-procedure", source: Source::EstonianMisdemeanourCode },
    ],
    ..eea_gdpr::RULES
};
