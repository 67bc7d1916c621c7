//! Logarithms as whole numbers, which come out alike on every machine.

use rust_decimal::Decimal;

/// Millionths of a decade: the steps that logarithms are counted in.
pub const DECADE: i64 = 1_000_000;

/// The logarithm of two, in millionths of a decade.
const OF_TWO: i64 = 301_030;

/// The logarithm to the base of ten, in millionths of a decade; of a positive number.
///
/// The whole part to the base of two is the number of binary digits; squaring the rest over and over
/// gives one binary digit of the fraction each time.
pub fn logarithm(number: Decimal) -> i64 {
    let digits = number.mantissa().unsigned_abs().max(1);
    let whole = digits.ilog2();
    let aligned = if whole > 31 { digits >> (whole - 31) } else { digits << (31 - whole) };
    let mut rest = u64::try_from(aligned).unwrap_or(u64::MAX);
    let mut fraction = 0_i64;
    for _ in 0..FRACTION {
        // A number of 32 digits squared has 64: nothing is lost, and a check costs more than all else here.
        rest = rest.wrapping_mul(rest) >> 31;
        fraction <<= 1;
        if rest >> 32 == 1 {
            rest >>= 1;
            fraction |= 1;
        }
    }
    let twos = (i64::from(whole) << FRACTION) + fraction;
    ((twos * OF_TWO) >> FRACTION) - i64::from(number.scale()) * DECADE
}

/// Binary digits of the fraction.
const FRACTION: u32 = 22;

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: i64, expected: i64) -> bool {
        (found - expected).abs() <= 5
    }

    /// Logarithms from a table.
    #[test]
    fn a_logarithm_is_right_to_five_millionths() {
        for (number, expected) in [
            (Decimal::ONE, 0),
            (Decimal::TWO, 301_030),
            (Decimal::from(3), 477_121),
            (Decimal::from(7), 845_098),
            (Decimal::TEN, 1_000_000),
            (Decimal::new(5, 1), -301_030),
            (Decimal::new(123_456, 3), 2_091_512),
            (Decimal::from(20_000_000), 7_301_030),
            (Decimal::from(1_000_000_000_000_000_i64), 15_000_000),
        ] {
            assert!(close(logarithm(number), expected), "{number}: {}", logarithm(number));
        }
    }
}
