//! Predicting decisions that a fit has not seen, and how well that went.

use super::baselines;
use super::folds::folds;
use super::model::{Interval, Model, ends, winkler};
use super::rows::{Row, Tracked};

/// Outer folds.
const OUTER: usize = 10;
/// The seeds of which row is in which fold: each row is predicted once with each.
pub const SEEDS: [u64; 3] = [1, 2, 3];

/// A row with where it was expected, and the interval without a model.
#[derive(Clone, Copy)]
pub struct Tested<'a> {
    /// The row.
    pub row: &'a Row,
    /// Where it was expected.
    pub expected: Interval,
    /// Where any fine would be expected.
    pub unconditional: Interval,
}

/// Every row as a model expects it that was fitted without its fold.
pub fn cross_validated<'a>(rows: &[&'a Row], tracked: &[Tracked]) -> Vec<Tested<'a>> {
    let mut results = Vec::new();
    for seed in SEEDS {
        let parts = folds(rows, OUTER, seed);
        for part in 0..OUTER {
            let of = |within: bool| {
                rows.iter().zip(&parts).filter(move |(_, of)| (**of == part) == within).map(|(row, _)| *row)
            };
            let (fitted, held_out): (Vec<&Row>, Vec<&Row>) = (of(false).collect(), of(true).collect());
            if held_out.is_empty() {
                continue;
            }
            let model = Model::fit(&fitted, tracked, &held_out);
            results.extend(held_out.into_iter().map(|row| {
                let alike = fitted.iter().filter(|other| other.verified == row.verified);
                let unconditional = unconditional(alike.map(|row| row.log).collect());
                Tested { row, expected: model.of(row), unconditional }
            }));
        }
    }
    results
}

/// Where eight of ten of some fines lie.
pub fn unconditional(mut logs: Vec<f64>) -> Interval {
    let (low, high) = ends(&logs);
    Interval { low, middle: median(&mut logs), high }
}

/// Means over results, and the median error in decades.
#[derive(Default)]
pub struct Score {
    /// How many.
    pub n: usize,
    /// The share that the interval holds.
    pub coverage: f64,
    /// In decades.
    pub width: f64,
    /// The interval score.
    pub interval: f64,
    /// The median error of the middle, in decades.
    pub error: f64,
}

impl Score {
    /// Over results, of one way to expect a fine.
    pub fn of(results: &[&Tested<'_>], interval: impl Fn(&Tested<'_>) -> Option<Interval>) -> Self {
        let mut sum = Self::default();
        let mut errors = Vec::new();
        for tested in results {
            let Some(Interval { low, middle, high }) = interval(tested) else { continue };
            let found = tested.row.log;
            sum.n += 1;
            sum.coverage += f64::from(u8::from((low..=high).contains(&found)));
            sum.width += high - low;
            sum.interval += winkler((low, high), found);
            errors.push((found - middle).abs());
        }
        let n = sum.n.max(1) as f64;
        Self {
            n: sum.n,
            coverage: sum.coverage / n,
            width: sum.width / n,
            interval: sum.interval / n,
            error: median(&mut errors),
        }
    }
}

/// Where a way expects a fine; `None` where it says nothing.
pub type Expects = fn(&Tested<'_>) -> Option<Interval>;

/// A name, what it is called in JSON, and where it expects a fine.
pub type Way = (&'static str, &'static str, Expects);

/// The practice range, and what it is to beat.
pub const WAYS: [Way; 4] = [
    ("practice range", "expected", |tested| Some(tested.expected)),
    ("no model", "unconditional", |tested| Some(tested.unconditional)),
    ("legal range", "legal", |tested| baselines::legal(tested.row)),
    ("Guidelines, about their midpoint", "guidelines", |tested| baselines::guidelines(tested.row)),
];

/// The median of some numbers.
pub fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}
