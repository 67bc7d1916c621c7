//! How wide a range is on the logarithmic scale.
//!
//! Fees differ by factors, so widths compare by factors. What lies below a stated floor, nothing at all
//! among it, counts as the floor: else every range from nothing would be endless.

use crate::engine::logarithm::{DECADE, logarithm};
use crate::engine::range::Range;
use rust_decimal::Decimal;

/// Where an open upper end is put so that two open ranges compare by their lower ends: above
/// [`crate::law::Money::LARGEST`].
const BEYOND: i64 = 16 * DECADE;

/// A width. One that is open above is wider than any that is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Width {
    /// Whether the range has no upper end.
    pub open: bool,
    /// In millionths of a decade; of an open range up to a point above every amount.
    pub millionths: i64,
}

impl Width {
    /// No width.
    pub const NONE: Self = Self { open: false, millionths: 0 };

    /// The width of a range from a floor up.
    pub fn of(range: Range, floor: Decimal) -> Self {
        let at = |amount: Decimal| logarithm(amount.max(floor));
        let end = range.high.map_or(BEYOND, at);
        Self { open: range.high.is_none(), millionths: (end - at(range.low)).max(0) }
    }

    /// By how much another is narrower; nothing when it is not.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        if self <= other {
            return Self::NONE;
        }
        if self.open && !other.open {
            return Self { open: true, millionths: 0 };
        }
        Self { open: false, millionths: self.millionths - other.millionths }
    }

    /// Whether there is nothing of it.
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// The factor between the ends, to the nearest tenth below ten and to two digits above; `None` of an
    /// open range.
    pub fn factor(self) -> Option<Decimal> {
        if self.open {
            return None;
        }
        let decades = u32::try_from(self.millionths / DECADE).ok()?;
        let tenths = Decimal::from(power_of_ten(self.millionths % DECADE));
        let tens = Decimal::from(10_i64.checked_pow(decades)?);
        Some((tenths * tens * Decimal::new(1, 1)).normalize())
    }
}

/// Ten to the power of a part of a decade, in tenths: from 10 to 100.
fn power_of_ten(millionths: i64) -> i64 {
    let half = |tenths: i64| logarithm(Decimal::new(5 * (2 * tenths + 1), 2));
    (10..100).find(|tenths| half(*tenths) > millionths).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Currency;

    fn range(low: i64, high: Option<i64>) -> Range {
        Range::between(low.into(), high.map(Decimal::from), Currency::Eur)
    }

    fn close(found: i64, expected: i64) -> bool {
        (found - expected).abs() <= 5
    }

    #[test]
    fn what_lies_below_the_floor_counts_as_the_floor() {
        let floor = Decimal::from(1_000);
        assert_eq!(Width::of(range(0, Some(500)), floor), Width::NONE);
        assert!(close(Width::of(range(0, Some(100_000)), floor).millionths, 2 * DECADE));
        assert!(close(Width::of(range(10_000, Some(100_000)), floor).millionths, DECADE));
    }

    #[test]
    fn an_open_range_is_the_widest_and_compares_by_its_lower_end() {
        let floor = Decimal::ONE;
        let (open, higher) = (Width::of(range(10, None), floor), Width::of(range(1_000, None), floor));
        let closed = Width::of(range(1, Some(1_000_000_000)), floor);
        assert!(closed < higher && higher < open);
        assert_eq!(open.less(closed), Width { open: true, millionths: 0 });
        assert!(close(open.less(higher).millionths, 2 * DECADE));
        assert_eq!(closed.less(open), Width::NONE);
    }

    #[test]
    fn a_factor_has_two_digits() {
        let factor = |high| Width::of(range(1, Some(high)), Decimal::ONE).factor();
        assert_eq!(factor(1), Some(Decimal::ONE));
        assert_eq!(factor(2), Some(Decimal::TWO));
        assert_eq!(factor(512), Some(Decimal::from(510)));
        assert_eq!(factor(40_000), Some(Decimal::from(40_000)));
        assert_eq!(Width::of(range(1, None), Decimal::ONE).factor(), None);
    }
}
