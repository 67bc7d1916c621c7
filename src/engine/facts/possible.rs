//! Sets of values still possible.

use crate::law::Choice;
use core::marker::PhantomData;

pub use crate::law::OptionSet;

/// Which values of a choice are still possible. Never empty when it comes from [`Facts`](super::answers::Facts).
#[derive(Debug, PartialEq, Eq)]
pub struct Possible<T> {
    options: OptionSet,
    choice: PhantomData<T>,
}

impl<T> Clone for Possible<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Possible<T> {}

impl<T: Choice> Possible<T> {
    /// From a set of options of the same question.
    pub const fn of(options: OptionSet) -> Self {
        Self { options, choice: PhantomData }
    }

    /// Every value.
    pub fn all() -> Self {
        Self::of(OptionSet::all(T::ID))
    }

    /// One value.
    pub fn only(value: T) -> Self {
        Self::of(OptionSet::only(value.index()))
    }

    /// Whether a value is possible.
    pub fn may_be(self, value: T) -> bool {
        self.options.has(value.index())
    }

    /// Whether no other value is possible.
    pub fn is(self, value: T) -> bool {
        self.options == OptionSet::only(value.index())
    }

    /// Whether a value is ruled out.
    pub fn is_not(self, value: T) -> bool {
        !self.may_be(value)
    }

    /// The values in their order.
    pub fn values(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |value| self.may_be(*value))
    }

    /// The value, when only one is left.
    pub fn known(self) -> Option<T> {
        (self.options.len() == 1).then(|| self.values().next()).flatten()
    }

    /// The same set without its type.
    pub const fn options(self) -> OptionSet {
        self.options
    }
}

/// Puts a value into a list that is kept in order and holds each value once. The lists of the engine
/// are a handful long, and the library's sorts would be a twentieth of the download.
pub fn insert<T: PartialOrd>(list: &mut Vec<T>, value: T) {
    let place = list.iter().position(|other| *other >= value).unwrap_or(list.len());
    if list.get(place) != Some(&value) {
        list.insert(place, value);
    }
}

/// A closed stretch of values, the lower end first; `None` above is without limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span<T> {
    /// Lower end.
    pub low: T,
    /// Upper end.
    pub high: T,
}

impl<T: Copy + PartialOrd> Span<T> {
    /// One value.
    pub const fn point(value: T) -> Self {
        Self { low: value, high: value }
    }

    /// Between two values; `None` when they are the wrong way round.
    pub fn between(low: T, high: T) -> Option<Self> {
        (low <= high).then_some(Self { low, high })
    }

    /// The value, when both ends are the same.
    pub fn known(self) -> Option<T> {
        (self.low == self.high).then_some(self.low)
    }
}

/// Whether a statement holds: certainly, certainly not, or depending on facts still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// On every completion of the facts.
    Yes,
    /// On none.
    No,
    /// On some.
    Open,
}

impl Truth {
    /// From whether it may hold and whether it may fail.
    pub const fn from_sides(may_hold: bool, may_fail: bool) -> Self {
        match (may_hold, may_fail) {
            (true, false) => Self::Yes,
            (false, _) => Self::No,
            (true, true) => Self::Open,
        }
    }

    /// Over a set of values of one question: whether a predicate holds.
    pub fn over<T: Choice>(set: Possible<T>, holds: impl Fn(T) -> bool) -> Self {
        let mut sides = (false, false);
        for value in set.values() {
            if holds(value) {
                sides.0 = true;
            } else {
                sides.1 = true;
            }
        }
        Self::from_sides(sides.0, sides.1)
    }

    /// Whether it may be so, or not be so.
    pub const fn allows(self, holds: bool) -> bool {
        matches!((self, holds), (Self::Open, _) | (Self::Yes, true) | (Self::No, false))
    }

    /// Both. Exact only for statements that share no open fact: what shares one is enumerated
    /// instead, see `open_questions::completion`.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Open,
        }
    }

    /// Either; exact under the same condition as [`Self::and`].
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Open,
        }
    }
}

impl core::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Open => Self::Open,
        }
    }
}
