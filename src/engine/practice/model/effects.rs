//! Where fines land: an additive model of the logarithm of a fine in euro.
//!
//! Every [`Level`] adds millionths of a decade to a level that all cases begin with. What is expected is
//! their sum, and around it the stretch that eight of ten fines lay in. Whole numbers throughout, so
//! that it comes out alike everywhere. A level that has no row adds nothing.

use super::level::{Feature, Known, Level, Size};
use super::near::{Ends, Near};
use crate::engine::facts::Question;
use crate::engine::logarithm::logarithm;
use crate::engine::range::Range;

/// What a level adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The level.
    pub level: Level,
    /// What it adds, in millionths of a decade.
    pub adds: i64,
    /// How many decisions have it; for a country that has none, 0: then the tracker's mean speaks alone.
    pub n: u32,
}

/// How far from what was expected the fines lay of which as much was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// What is known of the size.
    pub known: Known,
    /// One fine in ten lay lower, in millionths of a decade.
    pub low: i64,
    /// One in ten lay higher.
    pub high: i64,
    /// How many fines that rests on.
    pub n: u32,
}

/// What the tables were computed from, and how well they fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// Coded decisions fitted.
    pub coded: u32,
    /// Verified decisions fitted beside them.
    pub verified: u32,
    /// Fines of the tracker behind the countries' levels.
    pub tracked: u32,
    /// The last year of the decisions fitted.
    pub until: u32,
    /// The share of the variance explained in the decisions fitted, in thousandths.
    pub explained: u32,
    /// Tells the coded decisions fitted from others.
    pub coded_fingerprint: u64,
    /// Tells the verified ones from others.
    pub verified_fingerprint: u64,
}

/// What moves when a decision that was fitted is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Without {
    /// Its case number, or its key among the decisions where it has none.
    pub case: &'static str,
    /// By how much what is expected of it moves, in millionths of a decade.
    pub moves: i64,
}

/// The model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Model {
    /// What every case begins with, in millionths of a decade of euro.
    pub begins: i64,
    /// The effects, in the order of the levels.
    pub effects: &'static [Effect],
    /// How far fines lie from what is expected.
    pub spreads: &'static [Spread],
    /// How near fines lie to the starting amounts.
    pub near: Near,
    /// What it was computed from.
    pub fitted: Fitted,
    /// The verified decisions that were fitted, which a replay of one leaves out.
    pub without: &'static [Without],
}

/// A case as the model sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// What is so.
    pub certain: Vec<Level>,
    /// What is open: one level of each list is so.
    pub open: Vec<Vec<Level>>,
    /// The sizes that are left.
    pub sizes: Vec<Size>,
}

/// What one feature adds, over the levels that are left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The levels left: one of them, or of [`Feature::Articles`] all together.
    pub levels: Vec<Level>,
    /// The least and the most that it adds, in millionths of a decade.
    pub adds: (i64, i64),
    /// How many decisions the effects rest on: of the level with the fewest.
    pub n: u32,
}

impl Part {
    /// What it is a part of.
    pub fn feature(&self) -> Option<Feature> {
        Some(self.levels.first()?.feature())
    }
}

/// Where a fine is expected, in millionths of a decade of euro.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// One in ten lands lower.
    pub low: i64,
    /// The sums of effects, from the least to the greatest that is left.
    pub middle: (i64, i64),
    /// One in ten lands higher.
    pub high: i64,
    /// What each feature adds, the size first.
    pub parts: Vec<Part>,
    /// The sizes left.
    pub sizes: Vec<Size>,
}

/// A part that moves what is expected by less is not worth a question: a tenth of a decade, a quarter of the amount.
const WORTH_ASKING: i64 = 100_000;

impl Expected {
    /// The questions that would settle a part that is open, the widest part first.
    pub fn open_questions(&self) -> impl Iterator<Item = Question> {
        let width = |part: &&Part| part.adds.1 - part.adds.0;
        let mut open: Vec<&Part> = self.parts.iter().filter(|part| width(part) >= WORTH_ASKING).collect();
        open.sort_by_key(|part| -width(part));
        open.into_iter().filter_map(|part| part.feature()?.asked_by())
    }

    /// What is expected, held to where fines lie against the starting amounts. The sum of effects stays within: where the
    /// two disagree, it has the say. Each end moves one way with each of its arguments, so leaving less open never widens.
    #[must_use]
    pub fn held_near(mut self, most: Range, ends: Ends) -> Self {
        let least = logarithm(most.low) + ends.low;
        self.low = self.low.max(least.min(self.middle.0));
        if let Some(high) = most.high {
            let greatest = logarithm(high) + ends.high;
            self.high = self.high.min(greatest.max(self.middle.1));
        }
        self
    }

    /// All of it moved.
    #[must_use]
    pub fn shifted(mut self, by: i64) -> Self {
        for end in [&mut self.low, &mut self.middle.0, &mut self.middle.1, &mut self.high] {
            *end += by;
        }
        self
    }
}

impl Model {
    /// What a level adds; nothing when there is no row for it.
    pub fn effect(&self, level: Level) -> Effect {
        let place = self.effects.binary_search_by_key(&level.rank(), |effect| effect.level.rank()).ok();
        let row = place.and_then(|place| self.effects.get(place));
        row.copied().unwrap_or(Effect { level, adds: 0, n: 0 })
    }

    /// The hull over everything that a case leaves open, so leaving less open never widens.
    pub fn expect(&self, case: Case) -> Expected {
        let Case { certain, open, sizes } = case;
        let others = open.into_iter().map(|levels| self.one_of(levels)).chain(self.all_of(&certain));
        let size = self.one_of(sizes.iter().map(|size| Level::Size(*size)).collect());
        let of_size = size.adds;
        let mut parts: Vec<Part> = Vec::with_capacity(1 + others.size_hint().0);
        parts.push(size);
        parts.extend(others);
        let sum = |end: fn(&Part) -> i64| self.begins + parts.iter().map(end).sum::<i64>();
        let middle = (sum(|part| part.adds.0), sum(|part| part.adds.1));
        let without_size = (middle.0 - of_size.0, middle.1 - of_size.1);
        // A size moves the middle and the ends, so each end goes by the size that takes it furthest.
        let end = |end: fn(&Spread) -> i64| {
            hull(sizes.iter().map(|size| {
                self.effect(Level::Size(*size)).adds + self.spread(size.known()).map_or(0, |row| end(&row))
            }))
        };
        let (low, high) = (without_size.0 + end(|row| row.low).0, without_size.1 + end(|row| row.high).1);
        Expected { low, middle, high, parts, sizes }
    }

    /// How far fines lie from what is expected.
    pub fn spread(&self, known: Known) -> Option<Spread> {
        self.spreads.iter().find(|row| row.known == known).copied()
    }

    /// By how much what is expected moves when the decision replayed is left out.
    pub fn without(&self, replayed: Option<&str>) -> i64 {
        self.without.iter().find(|row| replayed == Some(row.case)).map_or(0, |row| row.moves)
    }

    fn one_of(&self, levels: Vec<Level>) -> Part {
        let mut effects = levels.iter().map(|level| self.effect(*level));
        let Some(first) = effects.next() else { return Part { levels, adds: (0, 0), n: 0 } };
        let (mut adds, mut n) = ((first.adds, first.adds), first.n);
        for effect in effects {
            adds = (adds.0.min(effect.adds), adds.1.max(effect.adds));
            n = n.min(effect.n);
        }
        Part { levels, adds, n }
    }

    /// What is so, as one part for each feature.
    fn all_of(&self, certain: &[Level]) -> Vec<Part> {
        let together = |levels: &[Level]| {
            let adds = levels.iter().map(|level| self.effect(*level).adds).sum();
            Part { adds: (adds, adds), ..self.one_of(levels.to_vec()) }
        };
        certain.chunk_by(|one, other| one.feature() == other.feature()).map(together).collect()
    }
}

fn hull(numbers: impl IntoIterator<Item = i64>) -> (i64, i64) {
    let mut numbers = numbers.into_iter();
    let first = numbers.next().unwrap_or(0);
    numbers.fold((first, first), |(least, most), number| (least.min(number), most.max(number)))
}
