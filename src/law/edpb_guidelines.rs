//! EDPB Guidelines 04/2022, version 2.1: bands by seriousness and tiers by turnover.
//!
//! The Guidelines fix no amounts (para 69) and no size for any later step (para 71): what is here
//! gives a starting amount, nothing more.

use super::circumstance::Seriousness;
use super::money::{Currency, Money, Share};
use super::source::{At, Citation, Figure, InForce, Source, Verified};
use jiff::civil::{Date, date};

const fn para(number: &'static str) -> Citation {
    Citation { source: Source::FineGuidelines, at: At::Para(number), verified: Verified::Quoted }
}

/// Day on which version 2.1 was adopted; before it, its numbers are counterfactual.
pub const ADOPTED: Date = date(2023, 5, 24);

/// The period in which version 2.1 holds.
pub const IN_FORCE: InForce = InForce::since(ADOPTED);

/// That chapter 4.3 (turnover) does not apply to public bodies.
pub const PUBLIC_BODIES: Citation = para("10");

/// That the later steps carry no percentages.
pub const NO_PERCENTAGES: Citation = para("71");

/// That the Guidelines fix no amounts.
pub const NO_AMOUNTS: Citation = para("69");

/// Two ends, the lower first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Lower end.
    pub low: Share,
    /// Upper end.
    pub high: Share,
}

/// The share of the legal maximum that a class of seriousness starts from (para 60).
pub const fn band(class: Seriousness) -> Figure<Band> {
    let (low, high) = match class {
        Seriousness::Low => (0, 10),
        Seriousness::Medium => (10, 20),
        Seriousness::High => (20, 100),
    };
    Figure::new(Band { low: Share::percent(low), high: Share::percent(high) }, para("60"))
}

/// A row of chapter 4.3: undertakings up to a turnover, the limit included, and the share of the
/// starting amount that may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SizeTier {
    /// Turnover that the tier reaches up to, included.
    pub up_to: Money,
    /// Share of the starting amount.
    pub share: Figure<Band>,
}

const fn size(millions: u32, low_per_mille: u32, high_per_mille: u32, at: &'static str) -> SizeTier {
    SizeTier {
        up_to: Money::whole(millions * 1_000_000, Currency::Eur),
        share: Figure::new(
            Band { low: Share::per_mille(low_per_mille), high: Share::per_mille(high_per_mille) },
            para(at),
        ),
    }
}

/// The tiers of paras 65–66, smallest first. Above the last, turnover is already in the maximum
/// and nothing is adjusted.
pub const SIZE_TIERS: [SizeTier; 6] = [
    size(2, 2, 4, "65"),
    size(10, 3, 20, "65"),
    size(50, 15, 100, "65"),
    size(100, 80, 200, "66"),
    size(250, 150, 500, "66"),
    size(500, 400, 1000, "66"),
];

/// Above the last tier there is no adjustment (para 66).
pub const NO_ADJUSTMENT: Figure<Band> =
    Figure::new(Band { low: Share::WHOLE, high: Share::WHOLE }, para("66"));
