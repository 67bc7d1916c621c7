//! What the law and the Guidelines say of a decision on their own: the ranges to beat.

use super::model::Interval;
use super::rows::Row;
use finesight::engine::find::size::size_tier;
use finesight::evidence::floors;
use finesight::law::circumstance::Seriousness;
use finesight::law::method::Band;
use finesight::law::rules::Rules;
use finesight::law::{Choice, Currency, Regime, Share, Tier};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

const RULES: &Rules = Regime::EeaGdpr.rules();

/// From the smallest published fee up to the maximum.
pub fn legal(row: &Row) -> Option<Interval> {
    let (low, high) = (floor(), maximum(row)?.log10());
    Some(Interval { low, middle: f64::midpoint(low, high), high })
}

/// The starting amounts of the Guidelines over the classes and turnovers left; in the middle their midpoint.
pub fn guidelines(row: &Row) -> Option<Interval> {
    let classes = row.seriousness.map_or(Seriousness::ALL.to_vec(), |class| vec![class]);
    let method = RULES.method?;
    let maximum = maximum(row)?;
    let tiers: Vec<Band> = match row.turnover.and_then(Decimal::from_f64_retain) {
        Some(turnover) => vec![size_tier(method, turnover).value],
        // Who has no turnover is not adjusted; whose is not known, may lie in any tier.
        None if row.size().is_some() => vec![Band::WHOLE],
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
    Some(Interval { low: log(ends.0), middle: log(f64::midpoint(ends.0, ends.1)), high: log(ends.1) })
}

/// The most that the Guidelines start from in the class stated, at the turnover known, as a logarithm; for undertakings
/// to which they apply.
pub fn most_started_from(row: &Row) -> Option<f64> {
    let class = row.seriousness.filter(|_| row.is_private() && row.country != "GB")?;
    let method = RULES.method?;
    let tier = size_tier(method, Decimal::from_f64_retain(row.turnover?)?).value;
    Some((number(method.band(class).value.high) * number(tier.high) * maximum(row)?).log10())
}

fn number(share: Share) -> f64 {
    share.0.to_f64().unwrap_or_default()
}

/// What the file says is the maximum, or else what Art. 83 gives as far as the turnover is known.
fn maximum(row: &Row) -> Option<f64> {
    let [lower, higher] = RULES.tiers?;
    let tier = if row.tier() == Some(Tier::Lower) { lower } else { higher };
    let fixed = tier.fixed.value.amount.to_f64().unwrap_or_default();
    let share = tier.of_turnover.value.0.to_f64().unwrap_or_default();
    Some(row.maximum.unwrap_or(fixed.max(row.turnover.unwrap_or_default() * share)))
}

fn floor() -> f64 {
    floors::smallest(Currency::Eur).to_f64().unwrap_or(1.0).log10()
}
