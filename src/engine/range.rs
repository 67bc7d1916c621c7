//! Amounts with two ends.

use crate::law::{Currency, Money};
use rust_decimal::Decimal;

/// From one amount to another in one currency; without an upper end where no fact bounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Lower end.
    pub low: Decimal,
    /// Upper end; `None` where turnover is open and the maximum grows with it.
    pub high: Option<Decimal>,
    /// The currency.
    pub currency: Currency,
}

impl Range {
    /// One amount.
    pub const fn point(money: Money) -> Self {
        Self { low: money.amount, high: Some(money.amount), currency: money.currency }
    }

    /// Between two amounts.
    pub const fn between(low: Decimal, high: Option<Decimal>, currency: Currency) -> Self {
        Self { low, high, currency }
    }

    /// From nothing up to the upper end of another.
    #[must_use]
    pub const fn from_nothing(self) -> Self {
        Self { low: Decimal::ZERO, ..self }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.zip(other.high).map(|(one, two)| one.max(two)),
            currency: self.currency,
        }
    }

    /// The sum of both, end by end.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            high: self.high.zip(other.high).map(|(one, two)| one + two),
            currency: self.currency,
        }
    }

    /// The hull of several; `None` of none.
    pub fn hull_of(ranges: impl IntoIterator<Item = Self>) -> Option<Self> {
        ranges.into_iter().reduce(Self::hull)
    }

    /// The amount, when both ends are the same.
    pub fn known(self) -> Option<Money> {
        (self.high == Some(self.low)).then(|| Money::new(self.low, self.currency))
    }

    /// The lower end as money.
    pub const fn low_money(self) -> Money {
        Money::new(self.low, self.currency)
    }

    /// The upper end as money.
    pub fn high_money(self) -> Option<Money> {
        self.high.map(|high| Money::new(high, self.currency))
    }

    /// Whether an amount lies in it; `None` of one in another currency, which is neither inside nor outside.
    pub fn holds(self, money: Money) -> Option<bool> {
        let is_within = || self.low <= money.amount && self.high.is_none_or(|high| money.amount <= high);
        (self.currency == money.currency).then(is_within)
    }

    /// Both ends held under another range's ends of the same currency: every amount of this one under
    /// every amount of the other.
    #[must_use]
    pub fn held_under(self, ceiling: Self) -> Self {
        if self.currency != ceiling.currency {
            return self;
        }
        let high = match (self.high, ceiling.high) {
            (Some(high), Some(ceiling)) => Some(high.min(ceiling)),
            (high, ceiling) => high.or(ceiling),
        };
        Self { low: self.low.min(ceiling.low), high, currency: self.currency }
    }

    /// Both ends held over another range's ends of the same currency.
    #[must_use]
    pub fn held_over(self, least: Self) -> Self {
        if self.currency != least.currency {
            return self;
        }
        let high = self.high.zip(least.high).map(|(high, least)| high.max(least));
        Self { low: self.low.max(least.low), high, currency: self.currency }
    }

    /// Both ends at a rate, in another currency.
    #[must_use]
    pub fn at_rate(self, rate: Decimal, currency: Currency) -> Self {
        Self {
            low: (self.low * rate).normalize(),
            high: self.high.map(|high| (high * rate).normalize()),
            currency,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_in_another_currency_is_neither_inside_nor_outside() {
        let range = Range::between(24_400.into(), Some(1_220_000.into()), Currency::Eur);
        let holds = |amount, currency| range.holds(Money::whole(amount, currency));
        assert_eq!(holds(24_400, Currency::Eur), Some(true));
        assert_eq!(holds(24_399, Currency::Eur), Some(false));
        assert_eq!(holds(1_220_001, Currency::Eur), Some(false));
        assert_eq!(holds(78_575, Currency::Pln), None);
        assert_eq!(holds(1, Currency::Pln), None);
    }
}
