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
    /// Units of the fine's currency for one euro, where the visitor gave them or the law prescribes them: before any dated rate.
    pub per_euro: Option<Decimal>,
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
    let Law { regime, views, allowed, per_euro } = law;
    if !is_expected(facts, regime) {
        return None;
    }
    let case = case::of(facts, regime, views, evidence, on);
    let expected = model.expect(&case).shifted(model.without(replayed));
    let charged = allowed.and_then(|allowed| {
        let in_currency =
            |currency, rate| charged(&expected, allowed, evidence.in_euro(allowed, on), currency, rate);
        let own = regime.currency();
        let rate = per_euro.filter(|_| own != Currency::Eur).or_else(|| evidence.rate(own, on));
        let in_own = rate.and_then(|rate| in_currency(own, rate));
        in_own.or_else(|| in_currency(Currency::Eur, Decimal::ONE))
    });
    Some(Estimate { expected, charged })
}

/// The amounts in a currency at a rate; `None` where nothing compares it with what the law allows.
fn charged(
    expected: &Expected,
    allowed: Range,
    allowed_in_euro: Option<Range>,
    currency: Currency,
    per_euro: Decimal,
) -> Option<Charged> {
    let allowed =
        if allowed.currency == currency { allowed } else { allowed_in_euro?.at_rate(per_euro, currency) };
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

/// So many stand for all that may be.
const FIFTY: i64 = 50;

impl Charged {
    /// Whether the law holds down what fines stay below at worst: then more than a tenth would lie at its maximum.
    pub fn is_held_down(&self) -> bool {
        self.allowed.high.is_some_and(|most| self.at_worst.amount >= most)
    }
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
        SHARES.into_iter().filter_map(|share| Some((share, self.below(share)?))).collect()
    }

    /// Fifty equally likely fines, the least first, each with the share below it in thousandths: one for each fiftieth, from
    /// the middle of it.
    pub fn equally_likely(&self) -> Vec<(i64, Money)> {
        let middles = (0..FIFTY).map(|place| (2 * place + 1) * 1_000 / (2 * FIFTY));
        middles.filter_map(|share| Some((share, self.below(share)?))).collect()
    }

    /// The amount below which a share of the fines lies, the share in thousandths.
    fn below(&self, share: i64) -> Option<Money> {
        let Charged { typical, allowed, per_euro, .. } = self.charged?;
        let nearest = RoundingStrategy::MidpointAwayFromZero;
        let amount = amount(self.expected.quantile(share), per_euro, allowed, nearest)?;
        Some(Money::new(amount, typical.currency))
    }
}
