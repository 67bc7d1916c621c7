//! The EEA where no national law was read: the Regulation and the European guidelines.

use crate::expected::{Expected, Maxima, PublicBodies, TimeLimits, Unlisted};
use crate::gdpr;
use finesight::law::circumstance::Country;
use finesight::law::rules::{AdjustmentRule, Doubt};
use finesight::law::{Currency, Regime, Source, ViewId};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::EeaGdpr,
    // And every state that has no file.
    countries: &[Country::Eea],
    in_eea: true,
    statute: Source::Gdpr,
    // G 1.1: EUR 10 million or 2 %, EUR 20 million or 4 %, whichever is higher.
    maxima: Some(Maxima { currency: Currency::Eur, tiers: [(10_000_000, 2), (20_000_000, 4)] }),
    unlisted: [Unlisted::NotRead; 2],
    otherwise: &[],
    // Regulation 2024/900.
    added: &["pa-18", "pa-19"],
    public_bodies: PublicBodies::NOT_READ,
    minima: &[],
    misleads_for_public: false,
    currency: Currency::Eur,
    official_rates: &[],
    precedents: &[],
    method: Some(Source::FineGuidelines),
    national_method: None,
    doubt: &[(None, Doubt::NotRead)],
    // C-807/21.
    fault: Some(date(2023, 12, 5)),
    reprimand: true,
    adjustment: |it| matches!(it, AdjustmentRule::NotRead(_)),
    // Art. 83(2)(a) to (k).
    criteria: 11,
    views: &[(ViewId::Edpb2023, date(2023, 5, 24), None)],
    notes: &[gdpr::SAID],
    // Art. 99(2).
    first_breach: Some(date(2018, 5, 25)),
    own_grounds: &[],
    time_bar: None,
    time_limits: TimeLimits::NONE,
    case: &[("country", "eea"), ("body", "person")],
    without_source: &[],
};
