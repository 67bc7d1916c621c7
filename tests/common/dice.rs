//! Chance for tests that draw their cases.

use finesight::engine::OptionSet;
use jiff::civil::Date;
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// A generator: from one seed the same numbers each time.
pub struct Dice(pub TestRng);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(TestRng::from_seed(RngAlgorithm::ChaCha, &seed.to_le_bytes().repeat(4)))
    }

    pub fn seed(&mut self) -> u64 {
        self.0.next_u64()
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.seed() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub fn one_of<T: Copy>(&mut self, items: &[T]) -> T {
        *items.get(self.below(items.len())).expect("something to choose from")
    }

    pub fn some_of(&mut self, set: OptionSet) -> OptionSet {
        let options = options(set);
        let sure = self.one_of(&options);
        options
            .into_iter()
            .filter(|option| *option == sure || self.percent(40))
            .fold(OptionSet::NONE, OptionSet::with)
    }

    pub fn only_one_of(&mut self, set: OptionSet) -> OptionSet {
        OptionSet::only(self.one_of(&options(set)))
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let other = self.below(last + 1);
            items.swap(last, other);
        }
    }
}

/// The options of a set.
pub fn options(set: OptionSet) -> Vec<u8> {
    set.iter().collect()
}

/// A day after another, by so many days at most.
pub fn later(dice: &mut Dice, day: Date, most: usize) -> Date {
    let days = i64::try_from(dice.below(most + 1)).unwrap_or_default();
    day.saturating_add(jiff::Span::new().days(days))
}
