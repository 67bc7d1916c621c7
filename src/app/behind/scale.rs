//! The logarithmic scale of amounts that pictures share.
//!
//! Positions on the screen go through floating point; amounts never do.
#![expect(clippy::float_arithmetic, reason = "places on the screen, not money")]

use super::drawing::{LEFT, Place, RIGHT, percent, upright, words};
use crate::app::markup::{element, fragment};
use crate::engine::Range;
use crate::evidence::floors;
use crate::law::Currency;
use crate::text::{Lang, number};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use yew::prelude::*;

/// From where it begins to its end, by decades. Nothing at all is drawn at the left edge; whatever is more lies where it is.
pub struct AmountScale {
    begins: Decimal,
    floor: f64,
    decades: f64,
}

/// An amount that the scale ends at is not beyond it, whatever the last digit of its logarithm.
const SLACK: f64 = 0.000_001;

/// The amounts between which a range lies.
pub fn ends(range: Range) -> impl Iterator<Item = Decimal> {
    [Some(range.low), range.high].into_iter().flatten()
}

impl AmountScale {
    /// Over amounts in a currency: from the least of them, or one of the smallest fines published if that is less, up to the
    /// largest. `None` if there is no amount.
    #[expect(clippy::inline_always, reason = "each of the two modules is smaller with its own")]
    #[inline(always)]
    pub fn over(currency: Currency, amounts: impl IntoIterator<Item = Decimal>) -> Option<Self> {
        let (mut least, mut most) = (floors::smallest(currency), None);
        for amount in amounts {
            if amount > Decimal::ZERO {
                least = least.min(amount);
            }
            most = most.max(Some(amount));
        }
        Self::between(least, most?)
    }

    /// From an amount, rounded down to two digits, to another. `None` if the first is nothing.
    pub fn between(least: Decimal, most: Decimal) -> Option<Self> {
        let begins = least.round_sf_with_strategy(2, RoundingStrategy::ToZero)?;
        let floor = begins.to_f64().filter(|floor| *floor > 0.0)?;
        let decades = log10(most.to_f64()? / floor).max(1.0);
        Some(Self { begins, floor, decades })
    }

    /// The amount at its left edge.
    pub const fn begins(&self) -> Decimal {
        self.begins
    }

    /// Whether an amount lies beyond its right edge.
    pub fn is_beyond(&self, amount: Decimal) -> bool {
        amount.to_f64().is_some_and(|amount| log10(amount / self.floor) > self.decades + SLACK)
    }

    /// Where an amount lies.
    pub fn at(&self, amount: Decimal) -> Place {
        let amount = amount.to_f64().unwrap_or_default();
        if amount <= self.floor {
            return LEFT;
        }
        let part = log10(amount / self.floor) / self.decades;
        #[expect(clippy::cast_possible_truncation, reason = "clamped to the scale first")]
        let place = (f64::from(RIGHT - LEFT) * part.clamp(0.0, 1.0)) as Place;
        LEFT + place
    }
}

/// The powers of ten, as lines with their amounts at the foot.
#[expect(clippy::inline_always, reason = "each of the two modules is smaller with its own")]
#[inline(always)]
pub fn ticks(lang: Lang, scale: &AmountScale, baseline: u32) -> Vec<Html> {
    let mut amount = Decimal::ONE;
    while amount < scale.begins {
        amount *= Decimal::TEN;
    }
    let mut ticks = Vec::new();
    let mut major = true;
    // The last tick is the last power of ten that still lies before the end of the scale.
    while ticks.is_empty() || scale.at(amount) < RIGHT {
        let x = percent(scale.at(amount));
        // A number stands about its line, and at the edges of the picture within it.
        let anchor = match scale.at(amount) {
            ..450 => "start",
            9_100.. => "end",
            _ => "middle",
        };
        let class = if major { "chart__tick" } else { "chart__tick chart__tick--minor" };
        let text = words("", x.clone(), baseline + 18, anchor, number::short(lang, amount));
        ticks.push(element("g", class, fragment(vec![upright("", x, 4, baseline), text])));
        amount *= Decimal::TEN;
        major = !major;
    }
    ticks
}

/// The browser has its own, which is no part of the download.
pub(super) fn log10(value: f64) -> f64 {
    if cfg!(target_arch = "wasm32") { js_sys::Math::log10(value) } else { value.log10() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn over(amounts: &[i64]) -> AmountScale {
        AmountScale::over(Currency::Sek, amounts.iter().map(|amount| Decimal::from(*amount))).unwrap()
    }

    #[test]
    fn every_amount_lies_where_it_is() {
        // Two decades, with the tick of each and one between: a square root of ten is half a decade.
        let scale = over(&[0, 10_000, 1_000_000]);
        assert_eq!((scale.at(Decimal::ZERO), scale.at(10_000.into())), (LEFT, LEFT));
        assert_eq!(scale.at(100_000.into()), i32::midpoint(LEFT, RIGHT));
        assert_eq!(scale.at(1_000_000.into()), RIGHT);
        let places: Vec<Place> =
            [10_000, 29_300, 120_000, 999_999].map(|amount| scale.at(amount.into())).into();
        assert!(places.windows(2).all(|pair| pair.first() < pair.last()), "{places:?}");
    }

    #[test]
    fn it_begins_at_a_small_published_fine_or_below() {
        assert_eq!(over(&[2_500_000]).begins(), 120_000.into());
        assert_eq!(over(&[29_399, 2_500_000]).begins(), 29_000.into());
        assert_eq!(over(&[29_399, 2_500_000]).at(29_000.into()), LEFT);
        assert!(AmountScale::over(Currency::Sek, []).is_none());
    }
}
