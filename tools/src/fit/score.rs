//! Predicting decisions that a fit has not seen, and how well that went.

use std::collections::BTreeMap;

use super::baselines;
use super::folds::folds;
use super::model;
use super::random::Random;
use super::rows::{Origin, Row, Tracked};
use finesight::engine::practice::{Expected, Model};

/// Outer folds.
const OUTER: usize = 10;
/// The seeds of which row is in which fold: each row is predicted once with each.
pub const SEEDS: [u64; 3] = [1, 2, 3];

/// A distribution of the decadic logarithm of a fine, by five of its places.
#[derive(Clone, Copy, Debug)]
pub struct Interval {
    /// One in ten lies lower.
    pub low: f64,
    /// The middle half.
    pub half: (f64, f64),
    /// The median.
    pub middle: f64,
    /// One in ten lies higher.
    pub high: f64,
}

impl From<&Expected> for Interval {
    fn from(expected: &Expected) -> Self {
        let at = |share| expected.quantile(share) as f64 / 1e6;
        Self { low: at(100), half: (at(250), at(750)), middle: at(500), high: at(900) }
    }
}

/// A row with where it was expected.
#[derive(Clone, Copy)]
pub struct Tested<'a> {
    /// The row.
    pub row: &'a Row,
    /// The share of its facts that was hidden.
    pub hidden: f64,
    /// Where it was expected.
    pub expected: Interval,
    /// Where any fine would be expected.
    pub unconditional: Interval,
}

/// A model that has not seen some controllers.
pub struct Fold<'a> {
    /// The model.
    pub model: Model,
    /// The decisions that it has not seen.
    pub unseen: Vec<&'a Row>,
    /// Where any fine would be expected, by the decisions that it has.
    pub unconditional: Interval,
}

/// Models that have each not seen a tenth of the controllers.
pub fn unseen<'a>(decisions: &'a [Row], tracked: &[Tracked], seed: u64) -> Vec<Fold<'a>> {
    let groups: Vec<&str> = decisions.iter().map(|row| row.group.as_str()).collect();
    let parts = folds(&groups, OUTER, seed);
    let of_part = |part: usize, within: bool| -> Vec<&'a Row> {
        let rows = decisions.iter().zip(&parts).filter(|(_, of)| (**of == part) == within);
        rows.map(|(row, _)| row).collect()
    };
    let fold = |part| {
        let fitted = of_part(part, false);
        let unconditional = unconditional(fitted.iter().filter(|row| row.origin == Origin::Coded).copied());
        Fold { model: model::fit(&fitted, tracked), unseen: of_part(part, true), unconditional }
    };
    (0..OUTER).map(fold).collect()
}

/// A row as a model expects it, with a share of its facts hidden.
pub fn tested<'a>(
    row: &'a Row,
    model: &Model,
    unconditional: Interval,
    hidden: f64,
    seed: u64,
) -> Tested<'a> {
    let mut random = Random::of(&format!("{} {hidden}", row.id), seed);
    let expected = Interval::from(&model.expect(&row.case(&row.hidden(hidden, &mut random))));
    Tested { row, hidden, expected, unconditional }
}

/// Every row as a model expects it that has not seen the decision, with each share of its facts hidden. A row may show the
/// decision otherwise than it is fitted.
pub fn cross_validated<'a>(rows: &'a [Row], decisions: &[Row], tracked: &[Tracked]) -> Vec<Tested<'a>> {
    let mut results = Vec::new();
    for seed in SEEDS {
        for fold in unseen(decisions, tracked, seed) {
            let is_unseen = |row: &&Row| fold.unseen.iter().any(|other| other.id == row.id);
            for row in rows.iter().filter(is_unseen) {
                let with = |hidden| tested(row, &fold.model, fold.unconditional, hidden, seed);
                results.extend(model::HIDDEN.map(with));
            }
        }
    }
    results
}

/// Where fines lie, whatever the case.
pub fn unconditional<'a>(rows: impl Iterator<Item = &'a Row>) -> Interval {
    let mut logs: Vec<f64> = rows.map(Row::log).collect();
    logs.sort_by(f64::total_cmp);
    let at = |tenths: usize| logs.get(logs.len() * tenths / 20).copied().unwrap_or_default();
    Interval { low: at(2), half: (at(5), at(15)), middle: at(10), high: at(18) }
}

/// How well a way to expect fines did.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// How many.
    pub n: usize,
    /// The share that eight of ten held.
    pub coverage: f64,
    /// The share that the middle half held.
    pub half: f64,
    /// How wide eight of ten was, in decades.
    pub width: f64,
    /// How wide the middle half was.
    pub half_width: f64,
    /// The interval score of eight of ten.
    pub interval: f64,
    /// The median of how far off the median was, in decades.
    pub error: f64,
    /// The median of fine less median, in decades.
    pub residual: f64,
    /// The share that lay above eight of ten.
    pub above: f64,
    /// The share that lay below.
    pub below: f64,
}

impl Score {
    /// Over fines, each with where it was expected.
    pub fn of(results: impl IntoIterator<Item = (f64, Interval)>) -> Self {
        let mut sum = Self::default();
        let (mut errors, mut residuals) = (Vec::new(), Vec::new());
        let so = |so: bool| f64::from(u8::from(so));
        for (found, expected) in results {
            let Interval { low, half, middle, high } = expected;
            sum.n += 1;
            sum.below += so(found < low);
            sum.above += so(found > high);
            sum.half += so((half.0..=half.1).contains(&found));
            sum.width += high - low;
            sum.half_width += half.1 - half.0;
            sum.interval += winkler((low, high), found);
            errors.push((found - middle).abs());
            residuals.push(found - middle);
        }
        let n = sum.n.max(1) as f64;
        Self {
            n: sum.n,
            coverage: 1.0 - (sum.below + sum.above) / n,
            half: sum.half / n,
            width: sum.width / n,
            half_width: sum.half_width / n,
            interval: sum.interval / n,
            error: median(&mut errors),
            residual: median(&mut residuals),
            above: sum.above / n,
            below: sum.below / n,
        }
    }

    /// Of the estimate.
    pub fn of_estimate<'a>(results: impl IntoIterator<Item = &'a Tested<'a>>) -> Self {
        Self::of(results.into_iter().map(|tested| (tested.row.log(), tested.expected)))
    }
}

/// How the estimate did in each group, by a key.
pub fn by<'a, K: Ord>(
    results: impl IntoIterator<Item = &'a Tested<'a>>,
    key: impl Fn(&Row) -> K,
) -> BTreeMap<K, Score> {
    let mut groups: BTreeMap<K, Vec<&Tested<'_>>> = BTreeMap::new();
    for tested in results {
        groups.entry(key(tested.row)).or_default().push(tested);
    }
    groups.into_iter().map(|(key, group)| (key, Score::of_estimate(group))).collect()
}

/// The interval score of an 80 % interval: its width, and ten times by how much it misses.
fn winkler((low, high): (f64, f64), found: f64) -> f64 {
    high - low + 10.0 * ((low - found).max(0.0) + (found - high).max(0.0))
}

/// The median of some numbers.
pub fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let at = |place: usize| numbers.get(place).copied().unwrap_or_default();
    let half = numbers.len() / 2;
    if numbers.len() % 2 == 1 { at(half) } else { f64::midpoint(at(half.saturating_sub(1)), at(half)) }
}

/// Where a way expects a fine; `None` where it says nothing.
pub type Expects = fn(&Tested<'_>) -> Option<Interval>;

/// The estimate, and what it is to beat.
pub const WAYS: [Expects; 4] = [
    |tested| Some(tested.expected),
    |tested| Some(tested.unconditional),
    |tested| baselines::legal(tested.row),
    |tested| baselines::guidelines(tested.row),
];
