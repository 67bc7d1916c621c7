//! Croatia: the authority imposes fines itself, and the State and local government are exempt (Act of 2018, Arts 44–49). Read
//! as published in 2018: its amounts are in kuna, which no longer exists, and are left out.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice, PublicKind};
use crate::law::joined::joined;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure};
use crate::law::provision::{Ceiling, Provision};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::CroatianDataAct, Pinpoint::Article(article))
}

/// The Act charges what Art. 83 charges, and names neither.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("hr-after-order", CorrectiveMeasureWhen::Always, act("45(3)")),
    CorrectiveMeasure::new("hr-instalments", CorrectiveMeasureWhen::Always, act("45(2), 46(4)")),
    CorrectiveMeasure::new("hr-court", CorrectiveMeasureWhen::Always, act("45(4)")),
    CorrectiveMeasure::new("hr-collection", CorrectiveMeasureWhen::Always, act("49")),
    CorrectiveMeasure::new("hr-published", CorrectiveMeasureWhen::Always, act("48")),
    CorrectiveMeasure::new("hr-cameras", CorrectiveMeasureWhen::Always, act("51")),
];

/// Who may have public powers or a public service.
const WITH_PUBLIC_POWERS: CasesOf = CasesOf::MayBe(
    Body::ID,
    OptionSet::of(&[
        Body::PublicAuthority.is(),
        Body::PublicCompany.is(),
        Body::Company.is(),
        Body::Association.is(),
    ]),
);

const NOTES: &[Note] = &[
    Note::new("hr-bodies", Stage::Gate, act("3(2)"))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::new("hr-public-task", Stage::Proportion, act("44(2)")).on(WITH_PUBLIC_POWERS),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::exempt(act("47"))
        .only(&[PublicKind::State.is(), PublicKind::Local.is()], act("3(2)")),
    procedure: Procedure {
        imposed_by: Some(act("44(1)")),
        payment: Some(Deadline::new(Period::days(15), act("46(1)"))),
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "hr-procedure", source: Source::CroatianDataAct },
        Unverified { note: "hr-kuna", source: Source::CroatianDataAct },
    ],
    ..eea_gdpr::RULES
};
