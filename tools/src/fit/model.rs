//! Fits the model to rows, and predicts.

use std::collections::{BTreeMap, BTreeSet};

use super::baselines::most_started_from;
use super::folds::folds;
use super::ridge::{self, Column};
use super::rows::{Row, Tracked};
use super::terms::{self, Term};
use super::tracker::Tracker;
use finesight::engine::practice::{Known, Level, Size};

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
    terms: BTreeMap<Term, f64>,
    /// How high fines are in each country.
    pub tracker: Tracker,
}

impl Middle {
    /// Fits to rows.
    pub fn fit(rows: &[&Row], tracker: Tracker, strength: f64) -> Self {
        let mut entries: BTreeMap<Term, Vec<(usize, f64)>> = BTreeMap::new();
        for (place, row) in rows.iter().enumerate() {
            let levels = row.levels.iter().copied().chain(row.size().map(Level::Size));
            for (term, weight) in levels.flat_map(|level| terms::of(level, &tracker)) {
                entries.entry(term).or_default().push((place, weight));
            }
        }
        let columns: Vec<Column> = entries
            .iter()
            .map(|(term, entries)| Column { held: terms::held(*term, strength), entries: entries.clone() })
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

    /// The middle for a row, with one of the sizes that it may have.
    pub fn of(&self, row: &Row, size: Size) -> f64 {
        let levels = row.levels.iter().copied().chain([Level::Size(size)]);
        self.level + levels.map(|level| self.effect(level)).sum::<f64>()
    }

    /// What a level adds.
    pub fn effect(&self, level: Level) -> f64 {
        let terms = terms::of(level, &self.tracker);
        terms.iter().map(|(term, weight)| weight * self.terms.get(term).copied().unwrap_or(0.0)).sum()
    }
}

/// How far fines lie from the most that the Guidelines start from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Near {
    /// The lower end, in decades.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// How many fines that rests on.
    pub n: usize,
}

impl Near {
    /// Over the rows that state a class, with a known turnover.
    pub fn of(rows: &[&Row]) -> Self {
        let distances: Vec<f64> =
            rows.iter().filter_map(|row| Some(row.log - most_started_from(row)?)).collect();
        let (low, high) = ends(&distances);
        Self { low, high, n: distances.len() }
    }
}

/// The whole model: a middle, and how far from it fines lie.
pub struct Model {
    /// The middle.
    pub middle: Middle,
    /// How strongly coefficients are drawn to nothing.
    pub strength: f64,
    /// By what is known of the size: the ends, as distances from the middle, and how many residuals they rest on.
    pub spread: BTreeMap<Known, (f64, f64, usize)>,
    /// How far fines lie from the most that the Guidelines start from, where a class was stated.
    pub near: Near,
}

impl Model {
    /// Fits to the rows whose size is known. Nothing that may be one of the rows held out is used, the tracker's fines included.
    pub fn fit(rows: &[&Row], tracked: &[Tracked], held_out: &[&Row]) -> Self {
        let rows: Vec<&Row> = rows.iter().copied().filter(|row| row.size().is_some()).collect();
        let rows = rows.as_slice();
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
        let spread = Known::ALL.iter().map(|known| (*known, spread(rows, &residuals, *known)));
        let middle = Middle::fit(rows, Tracker::new(tracked, held_out), strength);
        Self { middle, strength, spread: spread.collect(), near: Near::of(rows) }
    }

    /// Where eight of ten fines land that are like a row: over all sizes that it may have.
    pub fn of(&self, row: &Row) -> Interval {
        let of_size = |size: &Size| {
            let middle = self.middle.of(row, *size);
            let known = row.known().unwrap_or(size.known());
            let (low, high, _) = self.spread.get(&known).copied().unwrap_or_default();
            Interval { low: middle + low, middle, high: middle + high }
        };
        let each: Vec<Interval> = row.sizes.iter().map(of_size).collect();
        let ends = |end: fn(&Interval) -> f64| {
            let sorted = each.iter().map(end);
            (sorted.clone().fold(f64::INFINITY, f64::min), sorted.fold(f64::NEG_INFINITY, f64::max))
        };
        let middle = ends(|interval| interval.middle);
        let (low, high) = (ends(|interval| interval.low).0, ends(|interval| interval.high).1);
        let of_all = Interval { low, middle: f64::midpoint(middle.0, middle.1), high };
        // The middle stays within: where the two disagree, the sum of effects has the say.
        most_started_from(row).map_or(of_all, |start| Interval {
            low: low.max((start + self.near.low).min(middle.0)),
            high: high.min((start + self.near.high).max(middle.1)),
            ..of_all
        })
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
    let unseen = |row: &Row, part| Some(row.log - fitted.get(part)?.of(row, row.size()?));
    rows.iter().zip(&parts).map(|(row, part)| unseen(row, part).unwrap_or_default()).collect()
}

fn spread(rows: &[&Row], residuals: &[f64], known: Known) -> (f64, f64, usize) {
    let as_much = |row: &Row| row.known() == Some(known) && (row.verified == (known == Known::Turnover));
    let own: Vec<f64> =
        rows.iter().zip(residuals).filter(|(row, _)| as_much(row)).map(|(_, rest)| *rest).collect();
    let used = if own.len() < LEAST_RESIDUALS { residuals } else { &own };
    let (low, high) = ends(used);
    (low, high, used.len())
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
