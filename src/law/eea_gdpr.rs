//! Any state of the EEA: Art. 83 and Guidelines 04/2022, and of national law nothing.
//!
//! A country whose own rules were read has a file of its own, which says where they differ from
//! these.

use super::edpb_guidelines;
use super::gdpr::{self, article};
use super::money::Currency;
use super::procedure::Procedure;
use super::provision::{Ceiling, Provision};
use super::rules::{Afterwards, Cites, Doubt, FaultRule, PublicBodies, Rules};
use super::source::{At, Citation, Source, Unverified, Verified};

/// Art. 10 and 24: not in Art. 83(4)–(6); whether national law adds them was not read.
const OWN_PROVISIONS: &[Provision] = {
    const NOT_READ: Ceiling = Ceiling::NotRead(article("83(4)–(6)").but(Verified::Derived));
    &[gdpr::article_10(NOT_READ), gdpr::article_24(NOT_READ)]
};

const OPEN_POINTS: &[Unverified] = &[
    Unverified { note: "guidelines-text", source: Source::FineGuidelines },
    Unverified { note: "national-public-bodies", source: Source::Gdpr },
    Unverified { note: "national-procedure", source: Source::Gdpr },
];

/// The tables where no national law was read.
pub(super) const RULES: Rules = Rules {
    statute: Source::Gdpr,
    provisions: gdpr::PROVISIONS,
    own_provisions: OWN_PROVISIONS,
    tiers: Some(gdpr::TIERS),
    public_bodies: PublicBodies::NotRead(article("83(7)")),
    fee_currency: Currency::Eur,
    official_rates: None,
    criteria: gdpr::CRITERIA,
    views: &[edpb_guidelines::VIEW],
    method: Some(&edpb_guidelines::METHOD),
    national_method: None,
    public_caution: None,
    doubt: Doubt::NotRead,
    fault: Some(FaultRule { settled: gdpr::FAULT, before: article("83(2)(b)"), confirmed: &[] }),
    reprimand: Some(gdpr::REPRIMAND),
    afterwards: Afterwards::Nothing(article("83(8)")),
    precedents: &[],
    silence: None,
    procedure: Procedure { first_breach: Some(gdpr::APPLIES), ..Procedure::NONE },
    measures: gdpr::MEASURES,
    notes: gdpr::NOTES,
    open_points: OPEN_POINTS,
    cites: Cites {
        applies: article("3"),
        attribution: Citation::read(Source::DeutscheWohnen, At::Para("44, 46–51, 60")),
        fee_grounds: article("83(4)–(6)"),
        several: article("83(3)"),
        maximum: article("83(4)–(6)"),
        seriousness: article("83(2)(a), (b), (g)"),
        proportion: article("83(1)"),
    },
};
