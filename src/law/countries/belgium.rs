//! Belgium: public bodies get no fine, unless they are legal persons that offer goods or services on a market (Act of 30 July
//! 2018, Art. 221 § 2). The Acts themselves were not read: decisions quote them.

use crate::law::acts::eea_gdpr;
use crate::law::circumstance::{Body, Choice};
use crate::law::joined::joined;
use crate::law::option_set::OptionSet;
use crate::law::procedure::{AppealFrom, Deadline, Period, Procedure};
use crate::law::public_bodies::PublicBodies;
use crate::law::rules::{CasesOf, Note, Rules};
use crate::law::source::{Citation, Pinpoint, Source, Unverified, Verified};
use crate::law::stage::Stage;

/// As the authority's decision 36/2021 quotes it.
const BODIES: Citation =
    Citation::read(Source::BelgianDataAct, Pinpoint::Article("221 § 2")).verified(Verified::Quoted);

const APPEAL: Citation =
    Citation::read(Source::BelgianAuthorityAct, Pinpoint::Article("108")).verified(Verified::Quoted);

const OWN_NOTES: &[Note] = &[Note::of_its_source("be-bodies", Stage::Gate, BODIES)
    .on(CasesOf::MayBe(Body::ID, OptionSet::of(&[Body::PublicAuthority.is(), Body::PublicCompany.is()])))];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    public_bodies: PublicBodies::exempt(BODIES).unless_economic(BODIES),
    procedure: Procedure {
        appeal: Some(Deadline::new(Period::days(30), APPEAL)),
        appeal_from: AppealFrom::Receipt,
        ..eea_gdpr::RULES.procedure
    },
    notes: &joined::<Note, { eea_gdpr::NOTES.len() + OWN_NOTES.len() }>(eea_gdpr::NOTES, OWN_NOTES),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "be-acts", source: Source::BelgianDataAct },
    ],
    ..eea_gdpr::RULES
};
