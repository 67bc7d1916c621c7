//! Fits the model to rows, and predicts.

use std::collections::{BTreeMap, BTreeSet};

use super::folds::folds;
use super::ridge::{self, Column};
use super::rows::{Row, Tracked};
use super::terms;
use super::tracker::Tracker;

/// How strongly coefficients may be drawn to nothing: the inner folds choose.
const STRENGTHS: [f64; 3] = [4.0, 8.0, 16.0];
/// Residuals beyond this many decades count by their size and not by its square: some amounts are wrong.
const FAR: f64 = 0.7;
/// How often the rows are weighted anew by their residuals.
const REWEIGHTED: usize = 3;
/// Inner folds: they choose the strength, and their residuals give the ends.
const INNER: usize = 8;
const INNER_SEED: u64 = 77;
/// A size with fewer residuals goes by those of all.
const LEAST_RESIDUALS: usize = 30;

/// An interval in decades.
#[derive(Clone, Copy, Debug)]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// The middle.
    pub middle: f64,
    /// Upper end.
    pub high: f64,
}

/// The middle of the model: a level, and a coefficient for each term.
#[derive(Clone, Debug)]
pub struct Middle {
    /// The level that every case begins with.
    pub level: f64,
    terms: BTreeMap<String, f64>,
    /// How high fines are in each country.
    pub tracker: Tracker,
}

impl Middle {
    /// Fits to rows.
    pub fn fit(rows: &[&Row], tracker: Tracker, strength: f64) -> Self {
        let mut entries: BTreeMap<String, Vec<(usize, f64)>> = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            for (term, weight) in row.levels.iter().flat_map(|(name, level)| terms::of(name, level, &tracker))
            {
                entries.entry(term).or_default().push((place, weight));
            }
        }
        let columns: Vec<Column> = entries
            .iter()
            .map(|(term, entries)| Column { held: terms::held(term, strength), entries: entries.clone() })
            .collect();
        let wanted: Vec<f64> = rows.iter().map(|row| row.log).collect();
        let mut weights = vec![1.0; rows.len()];
        let (mut level, mut found) = ridge::fit(&columns, &wanted, &weights);
        for _ in 0..REWEIGHTED {
            for (weight, rest) in weights.iter_mut().zip(ridge::rest(&columns, &wanted, level, &found)) {
                *weight = (FAR / rest.abs()).min(1.0);
            }
            (level, found) = ridge::fit(&columns, &wanted, &weights);
        }
        Self { level, terms: entries.into_keys().zip(found).collect(), tracker }
    }

    /// The middle for a row.
    pub fn of(&self, row: &Row) -> f64 {
        self.level + row.levels.iter().map(|(feature, level)| self.effect(feature, level)).sum::<f64>()
    }

    /// What a level of a feature adds.
    pub fn effect(&self, feature: &str, level: &str) -> f64 {
        terms::of(feature, level, &self.tracker)
            .iter()
            .map(|(term, weight)| weight * self.terms.get(term).copied().unwrap_or(0.0))
            .sum()
    }
}

/// The whole model: a middle, and how far from it fines lie.
pub struct Model {
    /// The middle.
    pub middle: Middle,
    /// How strongly coefficients are drawn to nothing.
    pub strength: f64,
    /// Whether a size is stated: the ends, as distances from the middle, and how many residuals they rest on.
    pub spread: BTreeMap<bool, (f64, f64, usize)>,
}

impl Model {
    /// Fits to rows. Nothing that may be one of the rows held out is used, the tracker's fines included.
    pub fn fit(rows: &[&Row], tracked: &[Tracked], held_out: &[&Row]) -> Self {
        let mut best: Option<(f64, f64, Vec<f64>)> = None;
        for strength in STRENGTHS {
            let residuals = residuals(rows, tracked, held_out, strength);
            let ends = ends(&residuals);
            let score: f64 = residuals.iter().map(|residual| winkler(ends, *residual)).sum();
            if best.as_ref().is_none_or(|(least, ..)| score < *least) {
                best = Some((score, strength, residuals));
            }
        }
        let (_, strength, residuals) = best.unwrap_or((0.0, 1.0, Vec::new()));
        let spread = [false, true].map(|stated| (stated, spread(rows, &residuals, stated)));
        let middle = Middle::fit(rows, Tracker::new(tracked, held_out), strength);
        Self { middle, strength, spread: spread.into_iter().collect() }
    }

    /// Where eight of ten fines land that are like a row.
    pub fn of(&self, row: &Row) -> Interval {
        let middle = self.middle.of(row);
        let (low, high, _) = self.spread.get(&has_size(row)).copied().unwrap_or_default();
        Interval { low: middle + low, middle, high: middle + high }
    }
}

/// How far each row lies from a prediction that was made without its fold.
fn residuals(rows: &[&Row], tracked: &[Tracked], held_out: &[&Row], strength: f64) -> Vec<f64> {
    let parts = folds(rows, INNER, INNER_SEED);
    let of_part = |part: usize, within: bool| {
        rows.iter().zip(&parts).filter(move |(_, of)| (**of == part) == within).map(|(row, _)| *row)
    };
    let distinct: BTreeSet<usize> = parts.iter().copied().collect();
    let fitted: BTreeMap<usize, Middle> = distinct
        .into_iter()
        .map(|part| {
            let unseen: Vec<&Row> = of_part(part, true).chain(held_out.iter().copied()).collect();
            let seen: Vec<&Row> = of_part(part, false).collect();
            (part, Middle::fit(&seen, Tracker::new(tracked, &unseen), strength))
        })
        .collect();
    let unseen = |row: &Row, part| fitted.get(part).map_or(0.0, |middle| row.log - middle.of(row));
    rows.iter().zip(&parts).map(|(row, part)| unseen(row, part)).collect()
}

fn spread(rows: &[&Row], residuals: &[f64], stated: bool) -> (f64, f64, usize) {
    let own: Vec<f64> = rows
        .iter()
        .zip(residuals)
        .filter(|(row, _)| has_size(row) == stated)
        .map(|(_, rest)| *rest)
        .collect();
    let used = if own.len() < LEAST_RESIDUALS { residuals } else { &own };
    let (low, high) = ends(used);
    (low, high, used.len())
}

/// Whether a size is stated: where it is, mostly in larger cases, fines lie further from their prediction.
fn has_size(row: &Row) -> bool {
    row.levels.get("size").is_some_and(|size| size != "not-stated")
}

/// The conformal ends: of n residuals and one more, one in ten lies below the first and one above the second.
pub fn ends(residuals: &[f64]) -> (f64, f64) {
    let mut sorted = residuals.to_vec();
    sorted.sort_by(f64::total_cmp);
    let out = ((sorted.len() + 1) / 10).saturating_sub(1);
    let end = |place: usize| sorted.get(place).copied().unwrap_or_default();
    (end(out), end(sorted.len().saturating_sub(1 + out)))
}

/// The interval score of an 80 % interval: its width, and ten times by how much it misses.
pub fn winkler((low, high): (f64, f64), found: f64) -> f64 {
    high - low + 10.0 * ((low - found).max(0.0) + (found - high).max(0.0))
}
