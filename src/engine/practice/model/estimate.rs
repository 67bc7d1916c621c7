//! What the model of fines estimates of a case, in money.

use super::case;
use super::expect::Expected;
use super::scale::euro;
use super::tables::{Model, SHARES};
use crate::engine::facts::Facts;
use crate::engine::logarithm::logarithm;
use crate::engine::practice::compared::is_expected;
use crate::engine::practice::evidence::Evidence;
use crate::engine::range::Range;
use crate::law::{Currency, Money, Regime, View};
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

/// What the model estimates of a case, if there is a fine.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// The distribution, and how it comes about.
    pub expected: Expected,
    /// The amounts; `None` as long as nothing is named that carries a maximum, or where no rate compares the two.
    pub charged: Option<Charged>,
}

/// The estimate in the currency that fines are charged in, or in euro where no rate of that is known; held to what the law
/// allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Charged {
    /// As many fines lie below it as above.
    pub typical: Money,
    /// The middle half.
    pub half: Range,
    /// Eight of ten.
    pub eight_of_ten: Range,
    /// The upper end of eight of ten if whatever is open spoke against the one assessed.
    pub at_worst: Money,
    /// What the law allows.
    allowed: Range,
    /// Units of the currency for one euro.
    per_euro: Decimal,
}

/// What the law makes of a case, as far as it bears on what is expected.
#[derive(Clone, Copy)]
pub struct Law<'a> {
    /// The regime.
    pub regime: Regime,
    /// The views in play.
    pub views: &'a [&'static View],
    /// From the least that it names, or from nothing, to the maximum.
    pub allowed: Option<Range>,
}

/// What the model estimates; `None` where it covers nobody whom the facts leave.
#[inline(never)]
pub fn estimate(
    facts: &Facts,
    law: Law<'_>,
    on: Date,
    replayed: Option<&str>,
    evidence: &Evidence,
    model: &Model,
) -> Option<Estimate> {
    let Law { regime, views, allowed } = law;
    if !is_expected(facts, regime) {
        return None;
    }
    let case = case::of(facts, regime, views, evidence, on);
    let expected = model.expect(&case).shifted(model.without(replayed));
    let charged = allowed.and_then(|allowed| {
        let in_currency = |currency| charged(&expected, allowed, currency, evidence, on);
        in_currency(regime.currency()).or_else(|| in_currency(Currency::Eur))
    });
    Some(Estimate { expected, charged })
}

/// The amounts in a currency; `None` without a rate.
fn charged(
    expected: &Expected,
    allowed: Range,
    currency: Currency,
    evidence: &Evidence,
    on: Date,
) -> Option<Charged> {
    let per_euro = evidence.rate(currency, on)?;
    let allowed = if allowed.currency == currency {
        allowed
    } else {
        evidence.from_euro(evidence.in_euro(allowed, on)?, currency, on)?
    };
    let at = |place, rounded| amount(place, per_euro, allowed, rounded);
    let between = |low, high| {
        let low = at(expected.quantile(low), RoundingStrategy::ToZero)?;
        let high = at(expected.quantile(high), RoundingStrategy::AwayFromZero)?;
        Some(Range::between(low, Some(high), currency))
    };
    let typical = at(expected.quantile(500), RoundingStrategy::MidpointAwayFromZero)?;
    let at_worst = at(expected.quantile(900) + expected.at_worst(), RoundingStrategy::AwayFromZero)?;
    Some(Charged {
        typical: Money::new(typical, currency),
        half: between(250, 750)?,
        eight_of_ten: between(100, 900)?,
        at_worst: Money::new(at_worst, currency),
        allowed,
        per_euro,
    })
}

/// The amount of a place, held to what the law allows, and to two digits: nothing finer is known.
fn amount(place: i64, per_euro: Decimal, allowed: Range, rounded: RoundingStrategy) -> Option<Decimal> {
    let amount = (euro(place) * per_euro).round_sf_with_strategy(2, rounded)?.normalize();
    let amount = amount.max(allowed.low);
    Some(allowed.high.map_or(amount, |most| amount.min(most)))
}

impl Estimate {
    /// Eight of ten.
    pub fn range(&self) -> Option<Range> {
        Some(self.charged?.eight_of_ten)
    }

    /// The share of the fines that lie above an amount, in thousandths: none above the maximum, all above what is below the
    /// least. `None` in another currency.
    pub fn share_above(&self, amount: Money) -> Option<i64> {
        let charged = self.charged.filter(|charged| charged.typical.currency == amount.currency)?;
        let Money { amount, .. } = amount;
        if charged.allowed.high.is_some_and(|most| amount >= most) {
            return Some(0);
        }
        if amount < charged.allowed.low {
            return Some(1_000);
        }
        Some(self.expected.above(logarithm(amount.checked_div(charged.per_euro)?)))
    }

    /// The amounts below which shares of the fines lie, the shares in thousandths.
    pub fn shares_below(&self) -> Vec<(i64, Money)> {
        let Some(Charged { typical, allowed, per_euro, .. }) = self.charged else { return Vec::new() };
        let below = |share: i64| {
            let nearest = RoundingStrategy::MidpointAwayFromZero;
            let amount = amount(self.expected.quantile(share), per_euro, allowed, nearest)?;
            Some((share, Money::new(amount, typical.currency)))
        };
        SHARES.into_iter().filter_map(below).collect()
    }
}
