//! Liechtenstein: the maxima are in francs, public bodies are exempt unless they act in the private economy, and a warning comes
//! first (Data Protection Act Arts 3, 20, 40). Read as in force since 1 April 2026.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::money::{Currency, Money, Share};
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure,
};
use crate::law::provision::{Ceiling, Provision, TierCeiling};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::LiechtensteinDataAct, Pinpoint::Article(article))
}

const fn tier(millions: u32, percent: u32, cite: Citation) -> TierCeiling {
    TierCeiling {
        fixed: Figure::new(Money::whole(millions * 1_000_000, Currency::Chf), cite),
        of_turnover: Figure::new(Share::percent(percent), cite),
    }
}

/// Only breaches within Art. 83(4)–(6) are punished, which name neither.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(act("40(1)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(act("40(1)").verified(Verified::Derived))),
];

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] = &[
    CorrectiveMeasure::new("li-second-appeal", CorrectiveMeasureWhen::Always, act("20(2)")),
    CorrectiveMeasure::new("li-suspensive", CorrectiveMeasureWhen::PublicBody, act("20(3)")),
    CorrectiveMeasure::new("li-persons", CorrectiveMeasureWhen::Always, act("40(5)")),
    CorrectiveMeasure::new("li-cameras", CorrectiveMeasureWhen::Always, act("5(8)")),
    CorrectiveMeasure::new("li-offences", CorrectiveMeasureWhen::Always, act("41–42")),
];

const NOTES: &[Note] = &[
    Note::new("li-fine", Stage::Gate, act("40(1)")),
    Note::new("li-warning", Stage::Gate, act("40(6)")),
    Note::new("li-legal-persons", Stage::Gate, act("40(3)–(4)")).on(CasesOf::MayBe(
        Body::ID,
        OptionSet::of(&[Body::PublicCompany.is(), Body::Company.is(), Body::Association.is()]),
    )),
    // Whoever performs a public task that was given to it, too.
    Note::new("li-bodies", Stage::Gate, act("3(1)")).on(CasesOf::MayBe(
        Body::ID,
        OptionSet::of(&[
            Body::PublicAuthority.is(),
            Body::PublicCompany.is(),
            Body::Company.is(),
            Body::Association.is(),
        ]),
    )),
];

/// The tables. The Guidelines have their tiers of turnover in euro: no amount is made of them.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    tiers: Some([tier(11, 2, act("40(2)(a)")), tier(22, 4, act("40(2)(b)"))]),
    public_bodies: PublicBodies::exempt(act("40(7)")).unless_economic(act("3(1)")),
    fee_currency: Currency::Chf,
    method: None,
    procedure: Procedure {
        imposed_by: Some(act("40(1)")),
        appeal: Some(Deadline::new(Period::weeks(4), act("20(1)"))),
        appeal_from: AppealFrom::Receipt,
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + NOTES.len() }>(eea_gdpr::NOTES, NOTES),
    open_points: &[
        Unverified { note: "guidelines-in-euro", source: Source::FineGuidelines },
        Unverified { note: "li-procedure", source: Source::LiechtensteinDataAct },
    ],
    sources: &eea_gdpr::SOURCES_WITHOUT_AMOUNTS,
    ..eea_gdpr::RULES
};
