//! Where fines land: an additive model of the logarithm of a fine in euro.
//!
//! Every level of every feature has an effect in millionths of a decade, with the number of decisions
//! behind it. A prediction is a level all cases begin with, plus the effects, plus how far below and above
//! that eight of ten fines lay. Whole numbers throughout, so that it comes out alike everywhere.
//!
//! The tables are aggregates computed by `examples/calibrate.rs`. A level that has no row adds nothing.
//! What was *not discussed* in a decision is a level of its own; what is not known is a set of levels.

mod tables;

pub use tables::{EFFECTS, FITTED, LEVEL, SPREADS};

use crate::engine::outlook::width::logarithm;
use rust_decimal::Decimal;

/// What a level of a feature adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Key of the feature.
    pub feature: &'static str,
    /// Key of the level.
    pub level: &'static str,
    /// What it adds, in millionths of a decade.
    pub adds: i64,
    /// How many decisions have it; for a country that has none, 0: then the tracker's mean speaks alone.
    pub n: u32,
}

/// How far from their prediction the fines lay that have a size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// Level of the feature [`SIZE`].
    pub size: &'static str,
    /// One fine in ten lay lower, in millionths of a decade.
    pub low: i64,
    /// One in ten lay higher.
    pub high: i64,
    /// How many residuals that rests on.
    pub n: u32,
}

/// What the tables were computed from, and how well they fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// Decisions fitted.
    pub decisions: u32,
    /// Fines of the tracker behind the countries' levels.
    pub tracked: u32,
    /// The last year of the decisions fitted.
    pub until: u32,
    /// The share of the variance explained in the decisions fitted, in thousandths.
    pub explained: u32,
    /// Tells the decisions fitted from others.
    pub fingerprint: u64,
}

/// The feature that spreads go by.
pub const SIZE: &str = "size";

/// What may be the case of one feature: the levels still possible.
pub type Possible<'a> = (&'a str, &'a [&'a str]);

/// Where fines land, in millionths of a decade of euro.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// One in ten lands lower.
    pub low: i64,
    /// The sums of effects, from the least to the greatest that the facts leave.
    pub middle: (i64, i64),
    /// One in ten lands higher.
    pub high: i64,
}

/// The hull over everything that the facts leave. A feature that is not named may have any level, so
/// naming one, or leaving fewer of its levels, never widens.
pub fn predict(possible: &[Possible<'_>]) -> Prediction {
    let mut middle = (LEVEL, LEVEL);
    for feature in features().filter(|feature| *feature != SIZE) {
        let (least, most) = hull(effects(feature, levels(possible, feature)));
        middle = (middle.0 + least, middle.1 + most);
    }
    // A size moves the middle and the ends, so each end goes by the size that takes it furthest.
    let sizes: Vec<Spread> = spreads(levels(possible, SIZE));
    let end =
        |end: fn(&Spread) -> i64| hull(sizes.iter().map(|spread| effect(SIZE, spread.size) + end(spread)));
    let (least, most) = end(|_| 0);
    Prediction {
        low: middle.0 + end(|spread| spread.low).0,
        middle: (middle.0 + least, middle.1 + most),
        high: middle.1 + end(|spread| spread.high).1,
    }
}

/// What a level adds; nothing when the tables do not have it.
pub fn effect(feature: &str, level: &str) -> i64 {
    EFFECTS
        .iter()
        .find(|effect| effect.feature == feature && effect.level == level)
        .map_or(0, |effect| effect.adds)
}

/// The amount in euro to the cent that a place on the scale stands for: the smallest whose logarithm
/// reaches it.
pub fn euro(millionths: i64) -> Decimal {
    let (mut below, mut reaches) = (0_i64, MOST_CENTS);
    while reaches - below > 1 {
        let between = i64::midpoint(below, reaches);
        if logarithm(Decimal::new(between, 2)) < millionths {
            below = between;
        } else {
            reaches = between;
        }
    }
    Decimal::new(reaches, 2)
}

/// Above every fine: a thousand billion euro.
const MOST_CENTS: i64 = 100_000_000_000_000;

/// Each feature of the tables once; the rows of a feature stand together.
fn features() -> impl Iterator<Item = &'static str> {
    EFFECTS.chunk_by(|one, other| one.feature == other.feature).filter_map(|rows| Some(rows.first()?.feature))
}

fn levels<'a>(possible: &[Possible<'a>], feature: &str) -> Option<&'a [&'a str]> {
    possible.iter().find(|(name, levels)| *name == feature && !levels.is_empty()).map(|(_, levels)| *levels)
}

/// The effects of the levels left; of every level, and of none, when the feature was not named.
fn effects(feature: &'static str, levels: Option<&[&str]>) -> Vec<i64> {
    match levels {
        Some(levels) => levels.iter().map(|level| effect(feature, level)).collect(),
        None => EFFECTS
            .iter()
            .filter(|effect| effect.feature == feature)
            .map(|effect| effect.adds)
            .chain([0])
            .collect(),
    }
}

/// The spreads of the sizes left; all of them when none is named that the tables have.
fn spreads(levels: Option<&[&str]>) -> Vec<Spread> {
    let known = |level: &&str| SPREADS.iter().any(|spread| spread.size == *level);
    let levels = levels.filter(|levels| levels.iter().all(known));
    SPREADS
        .iter()
        .filter(|spread| levels.is_none_or(|levels| levels.contains(&spread.size)))
        .copied()
        .collect()
}

fn hull(numbers: impl IntoIterator<Item = i64>) -> (i64, i64) {
    let mut numbers = numbers.into_iter();
    let first = numbers.next().unwrap_or(0);
    numbers.fold((first, first), |(least, most), number| (least.min(number), most.max(number)))
}
