//! How many people it concerned, in words: which numbers are few, many and very many.
//!
//! No source gives a number, so where one ends and the next begins is this tool's own convention (`docs/conventions.md`). The
//! ends are those by which published decisions were coded.

use super::possible::{OptionSet, Span};
use crate::law::Choice;
use crate::law::circumstance::PeopleUsed;
use rust_decimal::Decimal;

/// The most that are few.
pub const MOST_FEW: u32 = 100;
/// The most that are many.
pub const MOST_MANY: u32 = 100_000;
/// More people than there are: no number that is said lies above it.
pub const MOST_PEOPLE: Decimal = Decimal::from_parts(0x540B_E400, 2, 0, false, 0);

/// How a number of people is called.
pub fn called(number: Decimal) -> PeopleUsed {
    if number <= Decimal::from(MOST_FEW) {
        PeopleUsed::Few
    } else if number <= Decimal::from(MOST_MANY) {
        PeopleUsed::Many
    } else {
        PeopleUsed::VeryMany
    }
}

/// How the numbers of a stretch are called.
pub fn called_between(span: Span<Decimal>) -> OptionSet {
    let (first, last) = (called(span.low).index(), called(span.high).index());
    (first..=last).fold(OptionSet::NONE, OptionSet::with)
}

/// Whether a number can be one of people.
pub fn is_number_of_people(number: Decimal) -> bool {
    number.is_integer() && number >= Decimal::ONE && number <= MOST_PEOPLE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_ends_where_the_next_begins() {
        let calls = |number: u64| called(Decimal::from(number));
        for (number, word) in [
            (1, PeopleUsed::Few),
            (100, PeopleUsed::Few),
            (101, PeopleUsed::Many),
            (100_000, PeopleUsed::Many),
            (100_001, PeopleUsed::VeryMany),
            (10_000_000_000, PeopleUsed::VeryMany),
        ] {
            assert_eq!(calls(number), word, "{number}");
        }
        let between = |low, high| called_between(Span { low: Decimal::from(low), high: Decimal::from(high) });
        assert_eq!(between(50, 5_000), OptionSet::of(&[PeopleUsed::Few.is(), PeopleUsed::Many.is()]));
        assert_eq!(between(120, 120), OptionSet::of(&[PeopleUsed::Many.is()]));
    }

    #[test]
    fn people_are_whole_and_not_more_than_there_are() {
        assert_eq!(MOST_PEOPLE, Decimal::from(10_000_000_000_u64));
        assert!(is_number_of_people(Decimal::ONE) && is_number_of_people(MOST_PEOPLE));
        assert!(!is_number_of_people(Decimal::ZERO) && !is_number_of_people(Decimal::new(15, 1)));
        assert!(!is_number_of_people(MOST_PEOPLE + Decimal::ONE));
    }
}
