//! What the model of fines estimates of a case, in money.

use super::case;
use super::expect::Expected;
use super::scale::euro;
use super::tables::Model;
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
    /// What the law allows, in euro; `None` as long as nothing is named that carries a maximum, or where no rate compares
    /// the two.
    pub allowed: Option<Range>,
    /// Where fines land, in euro.
    pub in_euro: Option<Amounts>,
    /// The same in the currency that fines are charged in, where that is another and a rate is known.
    pub as_charged: Option<Amounts>,
}

/// Where fines land, in one currency, held to what the law allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// As many fines lie below it as above.
    pub typical: Money,
    /// The middle half.
    pub half: Range,
    /// Eight of ten.
    pub eight_of_ten: Range,
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
    let charged_in = regime.currency();
    let in_currency = |currency| {
        let euro = evidence.in_euro(allowed?, on)?;
        let allowed = allowed.filter(|allowed| allowed.currency == currency);
        amounts(
            &expected,
            allowed.or_else(|| evidence.from_euro(euro, currency, on))?,
            evidence.rate(currency, on)?,
        )
    };
    let as_charged = if charged_in == Currency::Eur { None } else { in_currency(charged_in) };
    let in_euro = in_currency(Currency::Eur);
    let allowed = allowed.and_then(|allowed| evidence.in_euro(allowed, on));
    Some(Estimate { expected, allowed, in_euro, as_charged })
}

/// Where fines land, in the currency of what the law allows, to two digits: nothing finer is known.
fn amounts(expected: &Expected, allowed: Range, per_euro: Decimal) -> Option<Amounts> {
    let at = |share, rounded| {
        let amount =
            (euro(expected.quantile(share)) * per_euro).round_sf_with_strategy(2, rounded)?.normalize();
        let amount = amount.max(allowed.low);
        Some(allowed.high.map_or(amount, |most| amount.min(most)))
    };
    let between = |low, high| {
        let low = at(low, RoundingStrategy::ToZero)?;
        Some(Range::between(low, at(high, RoundingStrategy::AwayFromZero), allowed.currency))
    };
    Some(Amounts {
        typical: Money::new(at(500, RoundingStrategy::MidpointAwayFromZero)?, allowed.currency),
        half: between(250, 750)?,
        eight_of_ten: between(100, 900)?,
    })
}

impl Estimate {
    /// Eight of ten, in euro.
    pub fn range(&self) -> Option<Range> {
        Some(self.in_euro?.eight_of_ten)
    }

    /// The share of the fines that lie above an amount in euro, in thousandths: none above the maximum, all above what is
    /// below the least.
    pub fn share_above(&self, amount: Decimal) -> i64 {
        let above_all = self.allowed.and_then(|allowed| allowed.high).is_some_and(|most| amount >= most);
        let below_all = self.allowed.is_some_and(|allowed| amount < allowed.low);
        match (above_all, below_all) {
            (true, _) => 0,
            (_, true) => 1_000,
            _ => self.expected.above(logarithm(amount)),
        }
    }
}
