//! Italy: public bodies pay like others, and half the fine ends the matter if it is paid in time (Data Protection Code, Art.
//! 166). Of the Code and of the decree on the courts only what others quote was seen.

use crate::law::acts::{eea_gdpr, gdpr};
use crate::law::circumstance::{Body, Choice};
use crate::law::discount::{Bound, Discount, Discounts, Standing, Sum};
use crate::law::joined::joined;
use crate::law::money::Share;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{
    AppealFrom, CorrectiveMeasure, CorrectiveMeasureWhen, Deadline, Period, Procedure, Told,
};
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

const fn code(article: &'static str) -> Citation {
    Citation::read(Source::ItalianDataCode, Pinpoint::Article(article)).verified(Verified::Quoted)
}

const fn court_decree(article: &'static str) -> Citation {
    Citation::read(Source::ItalianCourtDecree, Pinpoint::Article(article)).verified(Verified::Quoted)
}

/// A breach of Art. 2-octies, on criminal convictions, costs as much as Art. 83(5) says. On Art. 24 nothing was read.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::Tier(Tier::Higher, code("2-octies, 166(2)"))),
    gdpr::article_24(Ceiling::NotRead(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    eea_gdpr::ADVERTISING_18,
    eea_gdpr::ADVERTISING_19,
];

/// Off the amount that was imposed, within the time to appeal.
const DISCOUNTS: Discounts = Discounts {
    of: Sum::Imposed,
    each: &[Discount {
        key: "it-half",
        off: Figure::new(Share::percent(50), code("166(8)")),
        bound: Bound::Exactly,
    }],
    added: None,
    waived: Told { key: "it", cites: &[code("166(8)")] },
    // Each decision of the authority that was read tells of it.
    told_in_decisions: Some(code("166(8)")),
    standing: Standing::Law,
    held: InForce::ALWAYS,
};

const CORRECTIVE_MEASURES: &[CorrectiveMeasure] =
    &[CorrectiveMeasure::new("it-authority", CorrectiveMeasureWhen::Always, code("166(4)"))];

const OWN_NOTES: &[Note] = &[
    Note::of_its_source("it-courts", Stage::Gate, code("166(10)"))
        .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is()]))),
    Note::of_its_source("it-requests", Stage::Ceiling, code("157, 166(2)"))
        .on(CasesOf::Named(&["gdpr-58-1"])),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::as_others(code("166(4)")),
    procedure: Procedure {
        imposed_by: Some(code("166(4)")),
        appeal: Some(Deadline::new(Period::days(30), court_decree("10"))),
        appeal_from: AppealFrom::Receipt,
        discounts: Some(&DISCOUNTS),
        ..eea_gdpr::RULES.procedure
    },
    corrective_measures: &joined::<
        CorrectiveMeasure,
        { gdpr::CORRECTIVE_MEASURES.len() + CORRECTIVE_MEASURES.len() },
    >(gdpr::CORRECTIVE_MEASURES, CORRECTIVE_MEASURES),
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, OWN_NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "it-limitation", source: Source::ItalianDataCode },
    ],
    ..eea_gdpr::RULES
};
