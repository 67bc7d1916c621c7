//! The middle of the model: the sum of its coefficients.
#![expect(clippy::indexing_slicing, reason = "every place is that of a coefficient")]

use std::collections::{BTreeMap, BTreeSet};

use super::ridge::{self, Equation, Held};
use super::terms::{self, Term};
use finesight::engine::practice::{Feature, Level};

/// Residuals beyond this many decades count by their size and not by their square: some amounts are wrong.
const FAR: f64 = 0.5;
/// How often the rows are weighted anew by their residuals.
const ROUNDS: usize = 4;

/// The coefficients that there are, with their places.
pub struct Terms {
    places: BTreeMap<Term, usize>,
    held: Vec<Held>,
    /// Of an ordered fact: the place of *not answered*, and those of its steps, each as often as there are of it.
    between: Vec<(usize, Vec<usize>)>,
}

impl Terms {
    /// Those of some rows.
    pub fn of<'a>(rows: impl Iterator<Item = &'a Vec<Term>>) -> Self {
        let all: BTreeSet<Term> = rows.flatten().copied().collect();
        let places: BTreeMap<Term, usize> =
            all.iter().enumerate().map(|(place, term)| (*term, place)).collect();
        let held = all.iter().map(|term| terms::held(*term)).collect();
        let mut between = Vec::new();
        for feature in Feature::ANSWERS.iter().filter(|feature| !terms::ladder(**feature).is_empty()) {
            let levels = terms::ladder(*feature).into_iter().skip(1);
            let steps = levels.filter_map(|level| places.get(&terms::step(level)).copied());
            if let Some(place) = places.get(&Term::Own(Level::NotAnswered(*feature))) {
                between.push((*place, steps.collect()));
            }
        }
        Self { places, held, between }
    }

    /// A row with so many decades of fine.
    pub fn equation(&self, terms: &[Term], log: f64, weight: f64) -> Equation {
        let has = terms.iter().filter_map(|term| self.places.get(term).copied()).collect();
        Equation { has, sum: log, weight }
    }

    /// Fits, from the coefficients that another fit found or from nothing. What is not answered lies between the ends of
    /// its fact.
    pub fn fit(&self, rows: &[Equation], from: Option<&Middle>) -> Middle {
        let mut found = from.map_or_else(|| vec![0.0; self.held.len()], |from| from.found.clone());
        let mut held = self.held.clone();
        for round in 0..ROUNDS {
            if round > 0 || from.is_some() {
                for (place, steps) in &self.between {
                    let most = steps.iter().map(|step| found[*step]).sum();
                    (held[*place].least, held[*place].most) = (0.0, most);
                    found[*place] = found[*place].clamp(0.0, most);
                }
            }
            let far = |row: &Equation| {
                if round == 0 && from.is_none() {
                    1.0
                } else {
                    (FAR / row.rest(&found).abs().max(1e-9)).min(1.0)
                }
            };
            let weights: Vec<f64> = rows.iter().map(|row| row.weight * far(row)).collect();
            ridge::fit(rows, &weights, &held, &mut found);
        }
        for (place, steps) in &self.between {
            found[*place] = found[*place].clamp(0.0, steps.iter().map(|step| found[*step]).sum());
        }
        Middle { places: self.places.clone(), found }
    }
}

/// The coefficients found.
#[derive(Clone)]
pub struct Middle {
    places: BTreeMap<Term, usize>,
    found: Vec<f64>,
}

impl Middle {
    /// A coefficient; nothing of one that no row has.
    pub fn of(&self, term: Term) -> f64 {
        self.places.get(&term).map_or(0.0, |place| self.found[*place])
    }

    /// Their sum.
    pub fn sum(&self, terms: &[Term]) -> f64 {
        terms.iter().map(|term| self.of(*term)).sum()
    }

    /// What is left of a row.
    pub fn rest(&self, row: &Equation) -> f64 {
        row.rest(&self.found)
    }
}
