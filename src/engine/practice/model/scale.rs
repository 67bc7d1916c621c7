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

fn is_reached(place: i64, cents: i64) -> bool {
    logarithm(Decimal::new(cents, 2)) >= place
}

/// Above every fine: a thousand billion euro.
const MOST_CENTS: i64 = 100_000_000_000_000;

/// Ten to the power of so many is more than can be counted.
const MOST_DIGITS: i64 = 19;
