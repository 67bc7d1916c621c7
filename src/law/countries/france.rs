//! France: the State gets no fine, other public bodies do (Act 78-17, Art. 20 IV 7°). Since 2022 one member alone decides
//! simple cases, up to EUR 20,000. Art. 20 was seen as others quote it; what its IV 7° says of the State, as of April 2026.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice, PublicKind};
use crate::law::joined::joined;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure,
};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;
use jiff::civil::date;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::FrenchDataAct, Pinpoint::Article(article))
}

const fn justice_code(article: &'static str) -> Citation {
    Citation::read(Source::FrenchJusticeCode, Pinpoint::Article(article))
}

/// "A l'exception des cas où le traitement est mis en œuvre par l'Etat".
const NOT_THE_STATE: Citation = act("20 IV 7°").verified(Verified::Quoted);

/// Up to EUR 100,000 a day, and not for the State. Under which number of the Article that stands was not noted.
const PENALTY_PAYMENT: Citation = act("20").verified(Verified::Quoted);

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("fr-committee", CorrectiveMeasureWhen::Always, act("22")),
    CorrectiveMeasure::new("fr-penalty-payment", CorrectiveMeasureWhen::Always, PENALTY_PAYMENT),
    CorrectiveMeasure::new("fr-publication", CorrectiveMeasureWhen::Always, act("22")),
];

const OWN_NOTES: &[Note] = &[
    Note::new("fr-state", Stage::Gate, NOT_THE_STATE)
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    // The day of the Act that added Art. 22-1.
    Note::since("fr-simplified", Stage::Procedure, date(2022, 1, 24), act("22-1")),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    public_bodies: PublicBodies::exempt(NOT_THE_STATE).only(&[PublicKind::State.is()], NOT_THE_STATE),
    procedure: Procedure {
        imposed_by: Some(act("22")),
        appeal: Some(Deadline::new(Period::months(2), justice_code("R421-1"))),
        appeal_from: AppealFrom::Receipt,
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, OWN_NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "fr-limitation", source: Source::FrenchDataAct },
    ],
    ..eea_gdpr::RULES
};
