//! The scale that the model of fines counts on, and the amounts in euro that its places stand for.
//!
//! An amount stands at its logarithm, in millionths of a decade. A place stands for the smallest amount whose logarithm
//! reaches it.

use crate::engine::logarithm::{DECADE, logarithm};
use rust_decimal::Decimal;

/// The amount in euro to the cent that a place stands for.
pub fn euro(place: i64) -> Decimal {
    let (mut below, mut reaches) = around(place);
    while reaches - below > 1 {
        let between = i64::midpoint(below, reaches);
        if is_reached(place, between) {
            reaches = between;
        } else {
            below = between;
        }
    }
    Decimal::new(reaches, 2)
}

/// Cents between which the amount lies, with some room, for a logarithm is right to some millionths only.
fn around(place: i64) -> (i64, i64) {
    let digits = digits(place, 2);
    let power = 10_i64.checked_pow(digits).map_or(MOST_CENTS, |power| power.min(MOST_CENTS));
    (power / 2, (power * 20).min(MOST_CENTS))
}

/// The decades of a place, moved by some; none below nought, and no more than a number of cents can have.
fn digits(place: i64, moved: i64) -> u32 {
    let decades = (place.div_euclid(DECADE) + moved).clamp(0, MOST_DIGITS);
    // INVARIANT: what lies between nought and the most digits has no sign and is small.
    u32::try_from(decades).unwrap_or(0)
}

/// The amount to two digits and to whole euro, for nothing finer is known: rounded up, or down.
pub fn to_two_digits(place: i64, up: bool) -> Decimal {
    let unit = unit(place);
    let mut ends = (0, HUNDRED);
    while ends.1 - ends.0 > 1 {
        let between = i64::midpoint(ends.0, ends.1);
        if is_reached(place, between * unit) { ends.1 = between } else { ends.0 = between }
    }
    // It lies above so many units, and up to one more.
    let whole = !is_reached(place, ends.1 * unit - 1);
    Decimal::new(if up || whole { ends.1 } else { ends.0 } * unit / HUNDRED, 0)
}

/// The cents that the second digit of an amount counts; at least a euro.
fn unit(place: i64) -> i64 {
    // A decade lower, for a logarithm is right to some millionths only.
    let mut unit = 10_i64.saturating_pow(digits(place, -2)).saturating_mul(HUNDRED).min(LARGEST_UNIT);
    // As long as it is no less than a hundred of them.
    while unit < LARGEST_UNIT && !is_reached(place, unit * HUNDRED - 1) {
        unit *= 10;
    }
    unit
}

fn is_reached(place: i64, cents: i64) -> bool {
    logarithm(Decimal::new(cents, 2)) >= place
}

/// Above every fine: a thousand billion euro.
const MOST_CENTS: i64 = 100_000_000_000_000;

/// Ten to the power of so many is more than can be counted.
const MOST_DIGITS: i64 = 19;

/// A hundred of them are that.
const LARGEST_UNIT: i64 = MOST_CENTS / HUNDRED;

/// Cents to the euro; and units of the second digit to what has three.
const HUNDRED: i64 = 100;

#[cfg(test)]
mod tests {
    use super::*;

    /// Rounds the amount to the cent, as [`to_two_digits`] does without working that out.
    fn rounded(place: i64, up: bool) -> Decimal {
        let (amount, mut unit) = (euro(place), Decimal::ONE);
        while amount >= unit * Decimal::ONE_HUNDRED {
            unit *= Decimal::TEN;
        }
        let units = amount / unit;
        (if up { units.ceil() } else { units.floor() }) * unit
    }

    #[test]
    fn two_digits_are_those_of_the_amount_to_the_cent() {
        for place in (-2 * DECADE..25 * DECADE).step_by(997) {
            for up in [false, true] {
                assert_eq!(to_two_digits(place, up), rounded(place, up), "{place}, {up}");
            }
        }
        for units in 10..100 {
            for power in 0..9 {
                let place = logarithm(Decimal::from(units * 10_i64.pow(power)));
                for near in place - 3..=place + 3 {
                    assert_eq!(to_two_digits(near, false), rounded(near, false), "{near}");
                    assert_eq!(to_two_digits(near, true), rounded(near, true), "{near}");
                }
            }
        }
    }
}
