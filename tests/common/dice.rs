//! Chance for tests that draw their cases.

use finesight::engine::OptionSet;
use jiff::civil::Date;

/// A small generator (xorshift64*), the same numbers each time.
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or_default()
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
