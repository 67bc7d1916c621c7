//! What the law and the Guidelines say of a decision on their own: the ranges to beat.

use super::rows::Row;
use super::score::Interval;
use finesight::engine::find::size::size_tier;
use finesight::engine::practice::Class;
use finesight::evidence::floors;
use finesight::law::circumstance::Seriousness;
use finesight::law::method::Band;
use finesight::law::rules::Rules;
use finesight::law::{Choice, Currency, Regime, Share, Tier};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

fn rules() -> &'static Rules {
    Regime::EeaGdpr.rules()
}

/// From the smallest published fee up to the maximum.
pub fn legal(row: &Row) -> Option<Interval> {
    Some(interval(floor(), maximum(row)?.log10()))
}

/// An interval about its midpoint.
fn interval(low: f64, high: f64) -> Interval {
    let middle = f64::midpoint(low, high);
    Interval { low, half: (f64::midpoint(low, middle), f64::midpoint(middle, high)), middle, high }
}

/// The starting amounts of the Guidelines over the classes and turnovers left; in the middle their midpoint.
pub fn guidelines(row: &Row) -> Option<Interval> {
    let stated = row.read.as_ref().and_then(|read| read.seriousness);
    let classes = stated.map_or(Seriousness::ALL.to_vec(), |class| vec![class]);
    let method = rules().method?;
    let maximum = maximum(row)?;
    let tiers: Vec<Band> = match row.turnover.and_then(Decimal::from_f64_retain) {
        Some(turnover) => vec![size_tier(method, turnover).value],
        // Who has no turnover is not adjusted; whose is not known, may lie in any tier.
        None if row.class.is_some_and(|class| class != Class::Private) => vec![Band::WHOLE],
        None => method.sizes.iter().map(|tier| tier.share.value).chain([Band::WHOLE]).collect(),
    };
    let mut ends = (f64::INFINITY, 0.0_f64);
    for class in classes {
        let band = method.band(class).value;
        for tier in &tiers {
            ends.0 = ends.0.min(number(band.low) * number(tier.low) * maximum);
            ends.1 = ends.1.max(number(band.high) * number(tier.high) * maximum);
        }
    }
    let log = |amount: f64| amount.log10().max(floor());
    Some(Interval { middle: log(f64::midpoint(ends.0, ends.1)), ..interval(log(ends.0), log(ends.1)) })
}

fn number(share: Share) -> f64 {
    share.0.to_f64().unwrap_or_default()
}

/// What the file says is the maximum, or else what Art. 83 gives as far as the turnover is known.
fn maximum(row: &Row) -> Option<f64> {
    let [lower, higher] = rules().tiers?;
    let tier = if row.tier() == Some(Tier::Lower) { lower } else { higher };
    let fixed = tier.fixed.value.amount.to_f64().unwrap_or_default();
    let share = tier.of_turnover.value.0.to_f64().unwrap_or_default();
    let read = row.read.as_ref().and_then(|read| read.maximum);
    Some(read.unwrap_or(fixed.max(row.turnover.unwrap_or_default() * share)))
}

fn floor() -> f64 {
    floors::smallest(Currency::Eur).to_f64().unwrap_or(1.0).log10()
}
