//! Sets of options of a question.

use super::circumstance::{ChoiceId, Circumstance};

/// Some options of a question, whatever its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OptionSet(u64);

impl OptionSet {
    /// No option.
    pub const NONE: Self = Self(0);

    /// Every option of a question.
    pub fn all(question: ChoiceId) -> Self {
        Self(u64::MAX >> (64_usize.saturating_sub(question.options().len())))
    }

    /// One option.
    pub const fn only(option: u8) -> Self {
        Self(1 << option)
    }

    /// These options, all of one question.
    #[expect(clippy::indexing_slicing, reason = "the place is below the length")]
    pub const fn of(options: &[Circumstance]) -> Self {
        let mut set = Self::NONE;
        let mut at = 0;
        while at < options.len() {
            set = set.with(options[at].option);
            at += 1;
        }
        set
    }

    /// Every option of a question but one.
    pub const fn but(option: Circumstance) -> Self {
        let mut set = Self::NONE;
        let mut other = 0;
        while (other as usize) < option.question.options().len() {
            if other != option.option {
                set = set.with(other);
            }
            other += 1;
        }
        set
    }

    /// With one option more.
    #[must_use]
    pub const fn with(self, option: u8) -> Self {
        Self(self.0 | 1 << option)
    }

    /// With one option less.
    #[must_use]
    pub const fn without(self, option: u8) -> Self {
        Self(self.0 & !(1 << option))
    }

    /// Whether an option is in it.
    pub const fn has(self, option: u8) -> bool {
        self.0 & (1 << option) != 0
    }

    /// Whether a circumstance of the set's question is in it.
    pub const fn holds(self, circumstance: Circumstance) -> bool {
        self.has(circumstance.option)
    }

    /// How many options are in it.
    pub const fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether it is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The options of either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The options of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// These options without the other's.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether they have an option in common.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the other has all of these.
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Its options in their order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..64).take_while(move |option| self.0 >> option != 0).filter(move |option| self.has(*option))
    }

    /// The first option, the best for the controller where the question bears on responsibility.
    #[must_use]
    pub fn first(self) -> Self {
        self.iter().next().map_or(self, Self::only)
    }

    /// The last option, the worst for the controller where the question bears on responsibility.
    #[must_use]
    pub fn last(self) -> Self {
        self.iter().last().map_or(self, Self::only)
    }
}
