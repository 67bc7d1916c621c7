//! How far fines lie from the middle, below and above apart: points that add up to a length, a point a twentieth more, and
//! the shape that the residuals have when they are measured by it.
//!
//! The points are whole numbers. Those of one key are moved at a time, alone or against those of all, as long as the loss
//! falls whose least lies where one fine in ten is further out.
#![expect(clippy::indexing_slicing, reason = "every place is that of a key")]

use std::collections::{BTreeMap, BTreeSet};

use super::rows::{Answers, size_of};
use finesight::engine::practice::{Class, FACTS, Kind, MOST_POINTS, SHARES, Size};
use finesight::law::circumstance::Country;

/// What a case has points for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// Every case.
    Begins,
    /// The kind of controller.
    Kind(Kind),
    /// A company whose size is known.
    Size,
    /// One whose turnover is, besides.
    Turnover,
    /// So many answers.
    Facts(usize),
    /// A country.
    Country(Country),
    /// A company there whose size is not known, besides.
    Unsized(Country),
    /// A fine of the tracker.
    Tracked,
}

/// The keys of a case of a class, a company's where it is not known.
pub fn keys(country: Country, class: Option<Class>, answers: &Answers) -> Vec<Key> {
    let kind = class.map_or(Kind::Private, Class::kind);
    let size = size_of(answers);
    let mut keys = vec![Key::Begins, Key::Kind(kind), Key::Country(country)];
    if kind == Kind::Private {
        keys.push(if size.is_some() { Key::Size } else { Key::Unsized(country) });
        if size.is_some_and(Size::is_band) {
            keys.push(Key::Turnover);
        }
    }
    let facts = answers.keys().filter(|feature| feature.counts_for_spread()).count();
    keys.extend(FACTS.iter().filter(|from| facts >= **from).map(|from| Key::Facts(*from)));
    keys
}

/// The group of a shape: companies whose size is not known, those whose size is, and the others.
pub fn group(class: Option<Class>, answers: &Answers) -> usize {
    if class.is_some_and(|class| class != Class::Private) {
        2
    } else {
        usize::from(size_of(answers).is_some())
    }
}

/// A residual with its keys.
pub struct Rest {
    /// What it has points for.
    pub keys: Vec<Key>,
    /// How far it lies from the middle, in decades.
    pub rest: f64,
    /// How much it counts.
    pub weight: f64,
    /// The shape that it belongs to; a fine of the tracker belongs to none.
    pub group: Option<usize>,
}

/// The length of so many points, in decades.
pub fn length(points: i64) -> f64 {
    (points.clamp(-MOST_POINTS, MOST_POINTS) as f64 / 20.0).exp()
}

/// Points, and the places of the shares in each shape.
pub struct Spread {
    /// Below the middle.
    pub below: BTreeMap<Key, i64>,
    /// Above it.
    pub above: BTreeMap<Key, i64>,
    /// By group.
    pub shapes: [Vec<f64>; 3],
}

impl Spread {
    /// Fits to residuals.
    pub fn fit(rests: &[Rest]) -> Self {
        let below = Side::new(rests, -1.0).fit();
        let above = Side::new(rests, 1.0).fit();
        let shapes = [0, 1, 2].map(|group| {
            let of_it = rests.iter().filter(|rest| rest.group == Some(group));
            let measured = of_it.map(|rest| {
                let points = if rest.rest < 0.0 { &below } else { &above };
                (rest.rest / length(rest.keys.iter().map(|key| points[key]).sum()), rest.weight)
            });
            shape(measured.collect())
        });
        Self { below, above, shapes }
    }
}

/// One side of the middle.
struct Side {
    keys: Vec<Key>,
    /// By row: the places of its keys, how far out it lies on this side, and how much it counts.
    rows: Vec<(Vec<usize>, f64, f64)>,
    /// By key: the rows that have it.
    of_key: Vec<Vec<usize>>,
    /// By key that many rows have, and not all: the others.
    of_others: Vec<Vec<usize>>,
    lengths: Vec<f64>,
}

fn add(sums: &mut [i64], rows: &[usize], points: i64) {
    for row in rows {
        sums[*row] += points;
    }
}

/// Rounds after which it is close enough whatever the data.
const ROUNDS: usize = 60;

impl Side {
    fn new(rests: &[Rest], side: f64) -> Self {
        let keys: Vec<Key> = rests
            .iter()
            .flat_map(|rest| rest.keys.iter().copied())
            .collect::<BTreeSet<Key>>()
            .into_iter()
            .collect();
        let mut of_key = vec![Vec::new(); keys.len()];
        let mut rows = Vec::with_capacity(rests.len());
        for (at, rest) in rests.iter().enumerate() {
            let places: Vec<usize> =
                rest.keys.iter().filter_map(|key| keys.binary_search(key).ok()).collect();
            for place in &places {
                of_key[*place].push(at);
            }
            rows.push((places, side * rest.rest, rest.weight));
        }
        let of_others = keys.iter().map(|key| match key {
            Key::Begins | Key::Country(_) | Key::Unsized(_) => Vec::new(),
            _ => (0..rests.len()).filter(|row| !rests[*row].keys.contains(key)).collect(),
        });
        let of_others = of_others.collect();
        let lengths = (-MOST_POINTS..=MOST_POINTS).map(length).collect();
        Self { keys, rows, of_key, of_others, lengths }
    }

    fn fit(&self) -> BTreeMap<Key, i64> {
        let mut outs: Vec<f64> = self.rows.iter().map(|(_, out, _)| *out).collect();
        outs.sort_by(f64::total_cmp);
        let start = outs.get(outs.len() * 9 / 10).copied().unwrap_or(1.0).max(0.3);
        let mut points = vec![0_i64; self.keys.len()];
        let begins = (start.ln() * 20.0).round() as i64;
        points[0] = begins;
        let mut sums = vec![begins; self.rows.len()];
        for _ in 0..ROUNDS {
            let mut moved = false;
            for place in 0..self.keys.len() {
                for step in [-4, 4, -1, 1] {
                    while self.falls(place, step, points[place], (&self.of_key[place], step), &sums) {
                        points[place] += step;
                        add(&mut sums, &self.of_key[place], step);
                        moved = true;
                    }
                    // What every case begins with moves the other way: that of the others changes.
                    let others = &self.of_others[place];
                    while !others.is_empty() && self.falls(place, step, points[place], (others, -step), &sums)
                    {
                        points[place] += step;
                        points[0] -= step;
                        add(&mut sums, others, -step);
                        moved = true;
                    }
                }
            }
            if !moved {
                break;
            }
        }
        self.keys.iter().copied().zip(points).collect()
    }

    /// Whether the loss falls when the points of a key are moved, and so those of some rows.
    fn falls(&self, place: usize, step: i64, now: i64, (rows, more): (&[usize], i64), sums: &[i64]) -> bool {
        let (key, then) = (self.keys[place], now + step);
        // An answer never widens by itself.
        if matches!(key, Key::Size | Key::Turnover | Key::Facts(_)) && then > 0 {
            return false;
        }
        let drawn = |points: i64| penalty(key) * (points as f64 / 20.0).powi(2) / 20.0;
        let loss = |more: i64| {
            let of_row = |row: &usize| {
                let (_, out, weight) = &self.rows[*row];
                weight * loss(out - self.length(sums[*row] + more))
            };
            rows.iter().map(of_row).sum::<f64>()
        };
        loss(more) + drawn(then) < loss(0) + drawn(now) - 1e-9
    }

    fn length(&self, points: i64) -> f64 {
        let place = points.clamp(-MOST_POINTS, MOST_POINTS) + MOST_POINTS;
        usize::try_from(place).map_or(1.0, |place| self.lengths[place])
    }
}

/// How strongly points are drawn to nothing.
const fn penalty(key: Key) -> f64 {
    match key {
        Key::Begins => 0.0,
        Key::Country(_) => 20.0,
        Key::Unsized(_) => 10.0,
        Key::Kind(_) => 3.0,
        Key::Size | Key::Turnover | Key::Facts(_) => 2.0,
        Key::Tracked => 1.0,
    }
}

/// What is lost on a fine that lies so far beyond the length, or within it: least where one in ten lies beyond. Round at
/// the bend.
fn loss(beyond: f64) -> f64 {
    const ROUND: f64 = 0.03;
    let share = if beyond > 0.0 { 0.9 } else { 0.1 };
    let size = beyond.abs();
    share * if size > ROUND { size - ROUND / 2.0 } else { size * size / 2.0 / ROUND }
}

/// Where each share of the residuals lies; a little outward, as of one more than there are.
fn shape(mut measured: Vec<(f64, f64)>) -> Vec<f64> {
    measured.sort_by(|one, other| one.0.total_cmp(&other.0));
    let total: f64 = measured.iter().map(|(_, weight)| weight).sum();
    let mut before = 0.0;
    let places: Vec<(f64, f64)> = measured
        .into_iter()
        .map(|(place, weight)| {
            before += weight;
            ((before - weight / 2.0) / total, place)
        })
        .collect();
    let of_share = |share: &i64| {
        let share = *share as f64 / 1000.0;
        between(&places, (0.5 + (share - 0.5) * (total + 1.0) / total).clamp(0.0, 1.0))
    };
    SHARES.iter().map(of_share).collect()
}

/// The value at a place of a line through points; beyond the ends that of the nearest.
fn between(points: &[(f64, f64)], at: f64) -> f64 {
    let after = points.partition_point(|(place, _)| *place < at);
    match (after.checked_sub(1).and_then(|before| points.get(before)), points.get(after)) {
        (Some((from, low)), Some((to, high))) => low + (high - low) * (at - from) / (to - from).max(1e-12),
        (Some((_, only)), None) | (None, Some((_, only))) => *only,
        (None, None) => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Residuals from -1 to 1, evenly, of a country.
    fn even(country: Country, times: f64) -> Vec<Rest> {
        let rest = |place: i32| Rest {
            keys: vec![Key::Begins, Key::Kind(Kind::Private), Key::Country(country)],
            rest: f64::from(place) / 200.0 * times,
            weight: 1.0,
            group: Some(0),
        };
        (-200..=200).map(rest).collect()
    }

    #[test]
    fn eight_of_ten_lie_within_the_length_and_the_shape_says_where() {
        let mut rests = even(Country::Norway, 1.0);
        rests.extend(even(Country::Spain, 0.4));
        let Spread { below, above, shapes } = Spread::fit(&rests);
        let of = |points: &BTreeMap<Key, i64>, country| {
            length(points[&Key::Begins] + points[&Key::Kind(Kind::Private)] + points[&Key::Country(country)])
        };
        for points in [&below, &above] {
            // One in ten lies beyond 0.8 of the way, or of 0.4 of it; drawn a little to one another, in steps of a twentieth.
            assert!((0.7..0.85).contains(&of(points, Country::Norway)), "{points:?}");
            assert!((0.3..0.4).contains(&of(points, Country::Spain)), "{points:?}");
        }
        let [open, ..] = shapes;
        let at = |share: i64| open[SHARES.iter().position(|other| *other == share).unwrap()];
        // Where the lengths are right, eight of ten lie within about one length, the middle half within 0.5 / 0.8 of it.
        assert!((at(900) - 1.0).abs() < 0.1 && (at(100) + 1.0).abs() < 0.1, "{open:?}");
        assert!((at(750) - 0.62).abs() < 0.1 && at(500).abs() < 0.05, "{open:?}");
    }
}
