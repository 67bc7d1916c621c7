//! Fits the whole model, and gives it as the tables that the engine reads: so what is tested is what is shipped.

use std::collections::{BTreeMap, BTreeSet};

use super::bounded::Bounded;
use super::folds::folds;
use super::middle::{Middle, Terms};
use super::random::Random;
use super::ridge::Equation;
use super::rows::{Answers, Origin, Row, Tracked, Who};
use super::spread::{self, Key, Rest, Spread, keys};
use super::terms::{self, Term};
use finesight::engine::practice::{
    Class, Common, Effect, FACTS, Feature, Fitted, Kind, Level, MOST_POINTS, Model, OfCountry, Period,
    Points, SHARES, Shape, Size,
};
use finesight::law::circumstance::{Activity, Country};
use finesight::law::{Choice, ChoiceId, Tier};

/// Each decision is fitted with these shares of its facts hidden.
pub const HIDDEN: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
/// A fine of the tracker counts as so much of a decision.
const OF_TRACKER: f64 = 0.35;
/// A decision that was picked for its size counts next to nothing for the spread.
const OF_PICKED: f64 = 1e-4;
/// Inner folds: their residuals give the spread.
const INNER: usize = 8;
/// An article of fewer decisions is not written: it adds nothing of its own.
const LEAST: u32 = 3;
/// Which rows are in which inner fold, and what is hidden.
const SEED: u64 = 77;

/// The rows, with what is hidden of each.
struct Seen<'a> {
    rows: Vec<(&'a Row, Answers)>,
    tracked: &'a [Tracked],
    terms: Terms,
    /// Of the decisions first, then of the tracker.
    equations: Vec<Equation>,
}

impl<'a> Seen<'a> {
    fn of(decisions: &[&'a Row], tracked: &'a [Tracked]) -> Self {
        let hidden = |row: &&'a Row| {
            let mut random = Random::of(&row.id, SEED);
            HIDDEN.map(|share| (*row, row.hidden(share, &mut random)))
        };
        let rows: Vec<(&Row, Answers)> = decisions.iter().flat_map(hidden).collect();
        let of_decisions = rows.iter().map(|(row, answers)| terms::of_decision(row, answers));
        let of_tracker = tracked.iter().map(terms::of_tracked);
        let all: Vec<Vec<Term>> = of_decisions.chain(of_tracker).collect();
        let terms = Terms::of(all.iter());
        let share = 1.0 / HIDDEN.len() as f64;
        let logs = rows.iter().map(|(row, _)| (row.log(), share));
        let logs = logs.chain(tracked.iter().map(|fine| (fine.fine.log10(), OF_TRACKER)));
        let equations =
            all.iter().zip(logs).map(|(row, (log, weight))| terms.equation(row, log, weight)).collect();
        Self { rows, tracked, terms, equations }
    }

    fn middle(&self) -> Middle {
        self.terms.fit(&self.equations, None)
    }

    /// How far each row lies from a middle that was fitted without its fold.
    fn rests(&self, middle: &Middle) -> Vec<Rest> {
        let groups: Vec<&str> = self.rows.iter().map(|(row, _)| row.group.as_str()).collect();
        let mut parts = folds(&groups, INNER, SEED);
        parts.extend((0..self.tracked.len()).map(|place| place % INNER));
        let mut found = vec![0.0; self.equations.len()];
        for part in 0..INNER {
            let seen = self.equations.iter().zip(&parts).filter(|(_, of)| **of != part);
            let seen: Vec<Equation> = seen.map(|(equation, _)| equation.clone()).collect();
            let without = self.terms.fit(&seen, Some(middle));
            for ((found, equation), _) in
                found.iter_mut().zip(&self.equations).zip(&parts).filter(|(_, of)| **of == part)
            {
                *found = without.rest(equation);
            }
        }
        let mut found = found.into_iter();
        let mut rests = Vec::with_capacity(self.equations.len());
        for ((row, answers), rest) in self.rows.iter().zip(found.by_ref()) {
            let weight = if row.origin == Origin::Picked { OF_PICKED } else { 1.0 / HIDDEN.len() as f64 };
            let group = Some(spread::group(row.class, answers));
            rests.push(Rest { keys: keys(row.country, row.class, answers), rest, weight, group });
        }
        for (fine, rest) in self.tracked.iter().zip(found) {
            let class = match fine.who {
                Who::One(class) => Some(class),
                Who::Small => Some(Class::Other),
                Who::Unknown => None,
            };
            let mut keys = keys(fine.country, class, &Answers::new());
            keys.push(Key::Tracked);
            rests.push(Rest { keys, rest, weight: 1.0, group: None });
        }
        rests
    }
}

/// Fits to decisions and to the tracker's other fines.
pub fn fit(decisions: &[&Row], tracked: &[Tracked]) -> Model {
    let seen = Seen::of(decisions, tracked);
    let middle = seen.middle();
    let spread = Spread::fit(&seen.rests(&middle));
    tables(decisions, tracked, &middle, &spread)
}

/// The middle alone.
pub fn fit_middle(decisions: &[&Row], tracked: &[Tracked]) -> Middle {
    Seen::of(decisions, tracked).middle()
}

/// In millionths.
fn millionths(number: f64) -> i64 {
    (number * 1e6).round() as i64
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What a fit found, as the engine reads it. The tables live as long as the program.
fn tables(decisions: &[&Row], tracked: &[Tracked], middle: &Middle, spread: &Spread) -> Model {
    let bounded = Bounded::of(decisions);
    let [first, second, third] = &spread.shapes;
    let activities =
        bounded.activities.iter().map(|(among, each)| Common { among: *among, sizes: each.map(millionths) });
    let countries =
        bounded.countries.iter().map(|(among, each)| Common { among: *among, sizes: each.map(millionths) });
    let coded = decisions.iter().filter(|row| row.origin == Origin::Coded).count();
    Model {
        begins: millionths(middle.of(Term::Begins)),
        effects: Vec::leak(effects(decisions, middle)),
        countries: Vec::leak(of_countries(decisions, tracked, middle, spread)),
        below: points(&spread.below),
        above: points(&spread.above),
        lengths: Vec::leak(
            (-MOST_POINTS..=MOST_POINTS).map(|points| millionths(spread::length(points))).collect(),
        ),
        shapes: [first, second, third].map(|shape| places(shape)),
        bands: bounded.bands.map(millionths),
        in_activity: Vec::leak(activities.collect()),
        in_country: Vec::leak(countries.collect()),
        fitted: Fitted {
            coded: count(coded),
            verified: count(decisions.len() - coded),
            tracked: count(tracked.len()),
            until: decisions
                .iter()
                .filter_map(|row| row.year)
                .max()
                .and_then(|year| year.try_into().ok())
                .unwrap_or(0),
        },
        without: &[],
    }
}

fn places(shape: &[f64]) -> Shape {
    let mut places = [0; SHARES.len()];
    for (place, found) in places.iter_mut().zip(shape) {
        *place = millionths(*found);
    }
    places
}

fn of(points: &BTreeMap<Key, i64>, key: Key) -> i64 {
    points.get(&key).copied().unwrap_or(0)
}

fn points(found: &BTreeMap<Key, i64>) -> Points {
    Points {
        begins: of(found, Key::Begins),
        kinds: [Kind::Private, Kind::Public, Kind::Small].map(|kind| of(found, Key::Kind(kind))),
        size: of(found, Key::Size),
        turnover: of(found, Key::Turnover),
        facts: FACTS.map(|from| of(found, Key::Facts(from))),
    }
}

/// What each level adds, with how many decisions have it, in the order of the levels.
fn effects(decisions: &[&Row], middle: &Middle) -> Vec<Effect> {
    let mut effects = Vec::new();
    let mut add = |level: Level, adds: f64, has: &dyn Fn(&Row) -> bool| {
        let n = count(decisions.iter().filter(|row| has(row)).count());
        effects.push(Effect { level, adds: millionths(adds), n });
    };
    for class in Class::ALL {
        let level = Level::Class(*class);
        add(level, middle.of(Term::Own(level)), &|row| row.class == Some(*class));
    }
    for period in Period::ALL {
        let level = Level::Period(*period);
        add(level, middle.of(Term::Own(level)), &|row| row.year.map(Period::of) == Some(*period));
    }
    add(Level::NotAnswered(Feature::Period), middle.of(Term::NoYear), &|row| row.year.is_none());
    for tier in [Tier::Lower, Tier::Higher] {
        let level = Level::Tier(tier);
        add(level, middle.of(Term::Own(level)), &|row| row.tier() == Some(tier));
    }
    for number in 0..=5_u8 {
        let adds = middle.sum(&terms::of_count(number.into()));
        add(Level::Articles(number), adds, &|row| row.articles.len().min(5) == usize::from(number));
    }
    for article in decisions.iter().flat_map(|row| row.articles.iter().copied()).collect::<BTreeSet<u8>>() {
        let level = Level::Article(article);
        add(level, middle.of(Term::Own(level)), &|row| row.articles.contains(&article));
    }
    for feature in Feature::ANSWERS {
        let levels = levels(feature).into_iter().map(Some).chain([None]);
        for said in levels {
            let adds = middle.sum(&terms::of_answer(feature, said));
            add(said.unwrap_or(Level::NotAnswered(feature)), adds, &|row| {
                row.answers.get(&feature).copied() == said
            });
        }
    }
    effects.retain(|effect| effect.n >= LEAST || !matches!(effect.level, Level::Article(_)));
    effects.sort_by_key(|effect| effect.level);
    effects
}

/// The levels of a feature, besides that it is not answered.
fn levels(feature: Feature) -> Vec<Level> {
    match feature {
        Feature::Size => Size::ALL.iter().map(|size| Level::Size(*size)).collect(),
        Feature::Asked(ChoiceId::Activity) => {
            Activity::ALL.iter().map(|activity| Level::Answer(activity.circumstance())).collect()
        }
        _ => terms::ladder(feature),
    }
}

fn of_countries(decisions: &[&Row], tracked: &[Tracked], middle: &Middle, spread: &Spread) -> Vec<OfCountry> {
    let all: BTreeSet<Country> =
        decisions.iter().map(|row| row.country).chain(tracked.iter().map(|fine| fine.country)).collect();
    let row = |country: Country| {
        let adds = |kind| middle.sum(&[Term::Country(country), Term::CountryKind(country, kind)]);
        let points = |found| (of(found, Key::Country(country)), of(found, Key::Unsized(country)));
        OfCountry {
            country,
            n: count(decisions.iter().filter(|row| row.country == country).count()),
            tracked: count(tracked.iter().filter(|fine| fine.country == country).count()),
            adds: [Kind::Private, Kind::Public, Kind::Small].map(|kind| millionths(adds(kind))),
            below: points(&spread.below),
            above: points(&spread.above),
        }
    };
    all.into_iter().map(row).collect()
}
