//! The United Kingdom: the UK GDPR, the ICO's guidance and its public sector approach, from G 4.

use super::eea;
use crate::expected::{Expected, Maxima, PublicBodies, Said};
use finesight::engine::Question;
use finesight::law::circumstance::Country;
use finesight::law::provision::TierCeiling;
use finesight::law::{ChoiceId, Currency, Money, Regime, Source, Tier, Verified, ViewId};
use jiff::civil::{Date, date};

/// The day of the guidance.
const GUIDANCE: Date = date(2024, 3, 18);

pub const EXPECTED: Expected = Expected {
    regime: Regime::UkGdpr,
    countries: &[Country::UnitedKingdom],
    in_eea: false,
    statute: Source::UkGdpr,
    // G 4.1: GBP 8.7 million and GBP 17.5 million, with the shares of the Regulation.
    maxima: Some(Maxima { currency: Currency::Gbp, tiers: [(8_700_000, 2), (17_500_000, 4)] }),
    public_bodies: PublicBodies::AsOthers(None),
    // G 4.2a.
    misleads_for_public: true,
    currency: Currency::Gbp,
    // G 4.2a: what the ICO would have charged, and what it charged.
    precedents: &[
        ("Tavistock and Portman NHS Foundation Trust", 784_800, 78_400),
        ("Cabinet Office", 500_000, 50_000),
        ("Police Service of Northern Ireland", 5_600_000, 750_000),
    ],
    method: Some(Source::IcoGuidance),
    // Only weighed.
    fault: None,
    views: &[(ViewId::Ico2024, GUIDANCE)],
    notes: &[SAID],
    // From when the Regulation applies there was not read.
    // Art. 99(2): the Regulation itself then.
    first_breach: date(2018, 5, 25),
    case: &[("country", "united-kingdom"), ("body", "association")],
    // The ICO has no reading of fault.
    without_source: &[Question::Choice(ChoiceId::Fault)],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[
    ("uk-presumption", Some(GUIDANCE)),
    ("uk-linked", Some(GUIDANCE)),
    ("uk-turnover", Some(GUIDANCE)),
    ("uk-funds", Some(GUIDANCE)),
    ("uk-discretion", Some(GUIDANCE)),
    ("uk-before-inquiry", Some(GUIDANCE)),
    ("uk-growth", Some(GUIDANCE)),
    ("uk-hardship", Some(GUIDANCE)),
    // G 4.2a: since June 2022, of which the day was not read.
    ("uk-public-sector", Some(date(2022, 6, 30))),
];

/// The share overtakes the fixed amount at GBP 435 million and at GBP 437.5 million.
#[test]
fn the_share_of_turnover_overtakes_the_fixed_amount() {
    for (tier, turnover) in [(Tier::Lower, 435_000_000), (Tier::Higher, 437_500_000)] {
        let TierCeiling { fixed, of_turnover } = Regime::UkGdpr.tier(tier).unwrap();
        assert_eq!(Money::whole(turnover, Currency::Gbp).share(of_turnover.value), fixed.value);
    }
}

#[test]
fn the_precedents_are_quoted_from_the_public_sector_approach() {
    assert!(Regime::UkGdpr.rules().precedents.iter().all(|precedent| {
        precedent.cite.verified == Verified::Quoted && precedent.cite.source == Source::IcoPublicSector
    }));
}
