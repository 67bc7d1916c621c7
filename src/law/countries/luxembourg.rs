//! Luxembourg: the State and communes get no fine, Art. 10 carries that of the lower tier, and each act of the authority
//! interrupts the five years (law of 1 August 2018 Arts 48–55, 62). Both texts were read as published.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice, PublicKind};
use crate::law::joined::joined;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, TimeBar, TimeBarRule,
};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::scope::{self, CarveOut, Effect, Takes};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::LuxembourgDataAct, Pinpoint::Article(article))
}

const fn court(article: &'static str) -> Citation {
    Citation::read(Source::LuxembourgCourtAct, Pinpoint::Article(article))
}

/// Art. 48 adds Art. 10 to what Art. 83 lists, and not Art. 24.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Lower, act("48(2)"))),
    gdpr::article_24(Ceiling::NoFee(act("48").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Chapter V falls away for certain; the others on conditions that no question asks about.
const EXPRESSION: [CarveOut; 2] = [
    for_expression("expression-lu-transfers", &["gdpr-44"], Effect::Certain),
    for_expression("expression-lu", &["gdpr-9", "gdpr-10", "gdpr-13", "gdpr-14", "gdpr-15"], Effect::Depends),
];

const fn for_expression(key: &'static str, these: &'static [&'static str], effect: Effect) -> CarveOut {
    CarveOut { key, when: &[scope::FOR_EXPRESSION], takes: Takes::These(these), effect, cite: act("62") }
}

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("lu-daily", CorrectiveMeasureWhen::Always, act("49(1)")),
    CorrectiveMeasure::new("lu-publication", CorrectiveMeasureWhen::Always, act("52")),
    CorrectiveMeasure::new("lu-collection", CorrectiveMeasureWhen::Always, act("50")),
    CorrectiveMeasure::new("lu-obstruction", CorrectiveMeasureWhen::Always, act("51")),
];

const NOTES: &[Note] = &[
    Note::new("lu-bodies", Stage::Gate, act("48(1)"))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::new("lu-tribunal", Stage::Procedure, act("55")),
];

const PROCEDURE: Procedure = Procedure {
    imposed_by: Some(act("48(1)")),
    time_bar: Some(
        TimeBar::new(Figure::new(Period::years(5), act("53(1)–(2)")), TimeBarRule::NoticeStartsAnew)
            .at_most(Figure::new(Period::years(10), act("53(4)"))),
    ),
    appeal: Some(Deadline::new(Period::months(3), court("13(1)"))),
    appeal_from: AppealFrom::Receipt,
    lapse: Some(Figure::new(Period::years(5), act("54(1)–(2)"))),
    ..eea_gdpr::RULES.procedure
};

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::exempt(act("48(1)"))
        .only(&[PublicKind::State.is(), PublicKind::Local.is()], act("48(1)")),
    procedure: PROCEDURE,
    carve_outs: &EXPRESSION,
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "lu-payment", source: Source::LuxembourgDataAct },
        Unverified { note: "lu-since", source: Source::LuxembourgDataAct },
    ],
    ..eea_gdpr::RULES
};
