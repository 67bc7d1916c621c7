//! Whether shares are calibrated: of the decisions that were given a share of about so much, about so many ended so.

use std::collections::BTreeSet;

use super::endings::{Decided, fit, only, told};
use super::folds::folds;
use super::random::Random;
use super::score::SEEDS;
use finesight::engine::practice::{Ending, Endings, Kind};
use finesight::law::circumstance::Country;

/// Outer folds.
const OUTER: usize = 10;
/// The most bins, all of as many decisions.
pub const BINS: usize = 10;
/// The fewest decisions of a bin, unless there is only one.
const LEAST_OF_BIN: usize = 50;
/// How often endings are drawn to see what chance makes.
const DRAWS: u64 = 20;

/// A decision with the shares that it was given by tables that had not seen its controller.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The decision.
    pub decision: &'a Decided,
    /// The shares.
    pub shares: [f64; 4],
}

/// The decisions of the states that the sample can tell of, and the others.
pub fn parted(decided: &[Decided]) -> (Vec<&Decided>, Vec<&Decided>) {
    let told: BTreeSet<Country> = told(decided);
    decided.iter().partition(|decision| told.contains(&decision.country))
}

/// The shares that tables give a decision.
pub fn given<'a>(decision: &'a Decided, tables: &Endings) -> Given<'a> {
    let kinds = decision.kind.map_or(Kind::ALL.to_vec(), |kind| vec![kind]);
    let articles: Vec<u8> = decision.articles.iter().copied().collect();
    let shares = tables.like(&kinds, &[decision.country], &articles).shares;
    Given { decision, shares: shares.map(|share| share as f64 / 1e3) }
}

/// Tables that have each not seen a tenth of the controllers, with the decisions on these.
pub fn unseen<'a>(decisions: &[&'a Decided], seed: u64) -> Vec<(Endings, Vec<&'a Decided>)> {
    let groups: Vec<&str> = decisions.iter().map(|decision| decision.group.as_str()).collect();
    let parts = folds(&groups, OUTER, seed);
    let of_part = |part: usize, within: bool| -> Vec<&'a Decided> {
        let rows = decisions.iter().zip(&parts).filter(|(_, of)| (**of == part) == within);
        rows.map(|(decision, _)| *decision).collect()
    };
    (0..OUTER).map(|part| (fit(&of_part(part, false)), of_part(part, true))).collect()
}

/// Every decision once for each seed, with the shares by tables that had not seen its controller.
pub fn cross_validated<'a>(decisions: &[&'a Decided]) -> Vec<Vec<Given<'a>>> {
    let once = |seed| {
        let folds = unseen(decisions, seed);
        folds.iter().flat_map(|(tables, unseen)| unseen.iter().map(|one| given(one, tables))).collect()
    };
    SEEDS.into_iter().map(once).collect()
}

/// How well calibrated the shares of an ending are.
#[derive(Clone, Copy, Debug)]
pub struct Calibration {
    /// How many decisions.
    pub n: usize,
    /// The mean share given.
    pub given: f64,
    /// The share found.
    pub found: f64,
    /// The expected calibration error: by how much the two differ in a bin, on average over bins of as many decisions.
    pub error: f64,
    /// What it would be on average if every share were right, by chance alone.
    pub chance: f64,
}

/// How well calibrated the shares of an ending are, on average over the repetitions. Decisions of which it is only known
/// that they had no fine count for fines alone.
pub fn calibration(repetitions: &[Vec<Given<'_>>], ending: Ending) -> Calibration {
    let each: Vec<Calibration> = repetitions.iter().map(|given| of_once(given, ending)).collect();
    let mean = |of: fn(&Calibration) -> f64| each.iter().map(of).sum::<f64>() / each.len().max(1) as f64;
    Calibration {
        n: each.iter().map(|one| one.n).max().unwrap_or(0),
        given: mean(|one| one.given),
        found: mean(|one| one.found),
        error: mean(|one| one.error),
        chance: mean(|one| one.chance),
    }
}

fn of_once(given: &[Given<'_>], ending: Ending) -> Calibration {
    let pairs = pairs(given, ending);
    let n = pairs.len().max(1) as f64;
    let drawn = |draw: u64| {
        let mut random = Random::of(ending.key(), draw);
        let so = |share: f64| f64::from(u8::from(random.share() < share));
        error(&pairs.iter().map(|(share, _)| *share).map(with_draw(so)).collect::<Vec<_>>())
    };
    Calibration {
        n: pairs.len(),
        given: pairs.iter().map(|(share, _)| share).sum::<f64>() / n,
        found: pairs.iter().map(|(_, found)| found).sum::<f64>() / n,
        error: error(&pairs),
        chance: (0..DRAWS).map(drawn).sum::<f64>() / DRAWS as f64,
    }
}

/// A share with an ending drawn by it.
fn with_draw(mut so: impl FnMut(f64) -> f64) -> impl FnMut(f64) -> (f64, f64) {
    move |share| (share, so(share))
}

/// The share of an ending that each decision was given, with one where it ended so and nought where not; the smallest first.
fn pairs(given: &[Given<'_>], ending: Ending) -> Vec<(f64, f64)> {
    let place = ending as usize;
    let pair = |one: &Given<'_>| {
        let found = match one.decision.ending {
            Some(found) => only(found).get(place).copied(),
            None => (ending == Ending::Fee).then_some(0.0),
        };
        one.shares.get(place).copied().zip(found)
    };
    let mut pairs: Vec<(f64, f64)> = given.iter().filter_map(pair).collect();
    pairs.sort_by(|one, other| one.0.total_cmp(&other.0));
    pairs
}

/// The mean share given and the share found in each bin.
pub fn bins(repetition: &[Given<'_>], ending: Ending) -> Vec<(f64, f64)> {
    parts(&pairs(repetition, ending)).into_iter().map(means).collect()
}

fn error(pairs: &[(f64, f64)]) -> f64 {
    let off = |bin: &[(f64, f64)]| {
        let (given, found) = means(bin);
        (given - found).abs() * bin.len() as f64
    };
    parts(pairs).into_iter().map(off).sum::<f64>() / pairs.len().max(1) as f64
}

/// Bins of as many decisions.
fn parts(pairs: &[(f64, f64)]) -> Vec<&[(f64, f64)]> {
    let bins = (pairs.len() / LEAST_OF_BIN).clamp(1, BINS);
    let at = |bin: usize| bin * pairs.len() / bins;
    (0..bins).filter_map(|bin| pairs.get(at(bin)..at(bin + 1))).filter(|bin| !bin.is_empty()).collect()
}

fn means(bin: &[(f64, f64)]) -> (f64, f64) {
    let n = bin.len().max(1) as f64;
    (bin.iter().map(|(given, _)| given).sum::<f64>() / n, bin.iter().map(|(_, found)| found).sum::<f64>() / n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_is_how_far_parts_of_as_many_lie_off() {
        // Of fifty given 0.2, twenty ended so; of fifty given 0.8, forty. 0.2 off and not at all: 0.1 on average.
        let so =
            |share: f64, ended: usize| (0..50).map(move |place| (share, f64::from(u8::from(place < ended))));
        let pairs: Vec<(f64, f64)> = so(0.2, 20).chain(so(0.8, 40)).collect();
        assert!((error(&pairs) - 0.1).abs() < 1e-9, "{}", error(&pairs));
        // Below a hundred there is one part: forty and twenty of 75 ended so, and 0.6 was given on average.
        let few: Vec<(f64, f64)> =
            pairs.iter().copied().filter(|pair| pair.0 > 0.5).chain(so(0.2, 20).take(25)).collect();
        let given = (50.0 * 0.8 + 25.0 * 0.2) / 75.0;
        assert!((error(&few) - (60.0 / 75.0 - given)).abs() < 1e-9, "{}", error(&few));
    }
}
