//! How high fines are in each country, from the tracker of fines.

use std::collections::BTreeMap;

use super::rows::{Row, Tracked, country_of};
use finesight::law::circumstance::Country;

/// A country's mean counts as many fines of the general mean as this besides its own.
const SHRUNK_BY: f64 = 5.0;

/// Means of the logarithm, by country, less the mean over all.
#[derive(Clone, Debug, Default)]
pub struct Tracker {
    /// Each country's shrunk mean and how many fines it has.
    pub countries: BTreeMap<Country, (f64, usize)>,
}

impl Tracker {
    /// From the fines, without those that may be one of the decisions to be predicted: of the same
    /// country and amount, no more than a year apart.
    pub fn new(fines: &[Tracked], held_out: &[&Row]) -> Self {
        let mut logs: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for fine in fines.iter().filter(|fine| !held_out.iter().any(|row| same(fine, row))) {
            logs.entry(&fine.country).or_default().push(fine.log);
        }
        let means: Vec<f64> = logs.values().map(|logs| mean(logs)).collect();
        let general = mean(&means);
        let countries = logs
            .iter()
            .filter_map(|(code, logs)| {
                let count = logs.len() as f64;
                let shrunk = (mean(logs) - general) * count / (count + SHRUNK_BY);
                Some((country_of(code)?, (shrunk, logs.len())))
            })
            .collect();
        Self { countries }
    }

    /// A country's shrunk mean; that of a country without fines is the general one.
    pub fn of(&self, country: Country) -> f64 {
        self.countries.get(&country).map_or(0.0, |(mean, _)| *mean)
    }
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}

/// Whether a fine of the tracker may be this decision.
fn same(fine: &Tracked, row: &Row) -> bool {
    let years = fine.year.zip(row.year);
    fine.country == row.country
        && (fine.log - row.log).abs() < 0.005
        && years.is_none_or(|(one, other)| (one - other).abs() <= 1)
}
