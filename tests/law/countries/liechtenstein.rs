//! Liechtenstein: the Data Protection Act of 4 October 2018, as in force since 1 April 2026.

use super::eea;
use crate::expected::{Expected, Maxima, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Currency, Regime, Source};

pub const EXPECTED: Expected = Expected {
    regime: Regime::LiGdpr,
    countries: &[Country::Liechtenstein],
    // Art. 40(2): "bis zu 11 Millionen Franken oder … 2 %", "bis zu 22 Millionen Franken oder … 4 %".
    maxima: Some(Maxima { currency: Currency::Chf, tiers: [(11_000_000, 2), (22_000_000, 4)] }),
    // Art. 40(1): "nach Massgabe von Art. 83 Abs. 4 bis 6".
    // No Regulation 2024/900.
    added: &[],
    unlisted: [Unlisted::NoFee; 2],
    // "Gegen Behörden und sonstige öffentliche Stellen werden keine Bussen verhängt"; none is one "wenn sie privatwirtschaftlich
    // handeln".
    public_bodies: PublicBodies {
        unless_economic: Some(article(Source::LiechtensteinDataAct, "3(1)")),
        ..PublicBodies::exempt(article(Source::LiechtensteinDataAct, "40(7)"))
    },
    currency: Currency::Chf,
    method: None,
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "binnen vier Wochen ab Zustellung"
        appeal: Some((Period::weeks(4), article(Source::LiechtensteinDataAct, "20(1)"))),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "liechtenstein"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] =
    &[("li-fine", None), ("li-warning", None), ("li-legal-persons", None), ("li-bodies", None)];
