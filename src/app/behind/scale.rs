//! The logarithmic scale of amounts that pictures share.
//!
//! Positions on the screen go through floating point; amounts never do.
#![expect(clippy::float_arithmetic, reason = "places on the screen, not money")]

use super::drawing::{LEFT, Place, RIGHT, percent, upright, words};
use crate::app::markup::{element, fragment};
use crate::evidence::floors;
use crate::law::Currency;
use crate::text::{Lang, number};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

/// From the stated floor to the end of the scale, by decades. What lies below the floor, nothing
/// among it, is drawn at the left edge.
pub struct AmountScale {
    floor: f64,
    decades: f64,
}

impl AmountScale {
    /// From the floor of a currency up to an amount.
    #[expect(clippy::inline_always, reason = "each of the two modules is smaller with its own")]
    #[inline(always)]
    pub fn up_to(currency: Currency, top: Decimal) -> Option<Self> {
        let floor = floors::smallest(currency).to_f64()?;
        let decades = js_sys::Math::log10(top.to_f64()? / floor).max(1.0);
        Some(Self { floor, decades })
    }

    /// Where an amount lies.
    pub fn at(&self, amount: Decimal) -> Place {
        let amount = amount.to_f64().unwrap_or_default();
        if amount <= self.floor {
            return LEFT;
        }
        let part = js_sys::Math::log10(amount / self.floor) / self.decades;
        #[expect(clippy::cast_possible_truncation, reason = "clamped to the scale first")]
        let place = (f64::from(RIGHT - LEFT) * part.clamp(0.0, 1.0)) as Place;
        LEFT + place
    }
}

/// The powers of ten, as lines with their amounts at the foot.
#[expect(clippy::inline_always, reason = "each of the two modules is smaller with its own")]
#[inline(always)]
pub fn ticks(lang: Lang, scale: &AmountScale, currency: Currency, baseline: u32) -> Vec<Html> {
    let floor = floors::smallest(currency);
    let mut amount = Decimal::ONE;
    while amount < floor {
        amount *= Decimal::TEN;
    }
    let mut ticks = Vec::new();
    let mut major = true;
    // The last tick is the last power of ten that still lies before the end of the scale.
    while ticks.is_empty() || scale.at(amount) < RIGHT {
        let x = percent(scale.at(amount));
        let anchor = if amount == floor { "start" } else { "middle" };
        let class = if major { "chart__tick" } else { "chart__tick chart__tick--minor" };
        let text = words("", x.clone(), baseline + 18, anchor, number::short(lang, amount));
        ticks.push(element("g", class, fragment(vec![upright("", x, 4, baseline), text])));
        amount *= Decimal::TEN;
        major = !major;
    }
    ticks
}
