//! What the model of fines estimates of a case, in money.

use super::case;
use super::expect::{Case, Expected};
use super::level::Level;
use super::scale::euro;
use super::tables::{Model, SHARES};
use crate::engine::facts::Facts;
use crate::engine::logarithm::logarithm;
use crate::engine::practice::compared::is_expected;
use crate::engine::practice::evidence::Evidence;
use crate::engine::range::Range;
use crate::engine::setting::Setting;
use crate::law::{Currency, Money, Regime, View};
use rust_decimal::{Decimal, RoundingStrategy};
use std::cell::OnceCell;
use std::rc::Rc;

/// What the model estimates of a case, if there is a fine.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// The distribution, and how it comes about.
    pub expected: Rc<Expected>,
    /// The amounts; `None` as long as nothing is named that carries a maximum, or where no rate compares the two.
    pub charged: Option<Charged>,
    /// The distribution in the currency of the amounts.
    unheld: Option<Rc<Unheld>>,
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

/// What the model makes of cases that differ in size alone: each size is worked out once.
#[derive(Debug, Default)]
pub struct Estimates {
    /// The case but for its size; nothing inside where the model covers nobody whom the facts leave.
    case: OnceCell<Option<Case>>,
    of_sizes: Vec<OfSize>,
}

/// What it makes of one size.
#[derive(Debug)]
struct OfSize {
    sizes: Vec<Level>,
    expected: Rc<Expected>,
    unheld: Vec<InCurrency>,
}

/// Its amounts in a currency, by that and its units for one euro; nothing where they are more than can be reckoned with.
type InCurrency = ((Currency, Decimal), Option<Rc<Unheld>>);

impl Estimates {
    /// What the model estimates; `None` where it covers nobody whom the facts leave.
    #[inline(never)]
    pub fn estimate(
        &mut self,
        facts: &Facts,
        law: Law<'_>,
        setting: Setting<'_>,
        evidence: &Evidence,
        model: &Model,
    ) -> Option<Estimate> {
        let Law { regime, views, allowed, per_euro } = law;
        let Setting { on, replayed, .. } = setting;
        let case = || is_expected(facts, regime).then(|| case::of(facts, regime, views, on));
        let case = self.case.get_or_init(case).as_ref()?;
        let sizes = if case.has_size() { case::sizes(facts, regime, evidence, on) } else { Vec::new() };
        let expect = || model.expect(&case.of_size(&sizes)).shifted(model.without(replayed));
        let of_size = OfSize::among(&mut self.of_sizes, &sizes, expect)?;
        let charged = allowed.and_then(|allowed| {
            let in_euro = evidence.in_euro(allowed, on);
            let mut in_currency = |currency, rate| of_size.charged(allowed, in_euro, currency, rate);
            let own = regime.currency();
            let rate = per_euro.filter(|_| own != Currency::Eur).or_else(|| evidence.rate(own, on));
            let in_own = rate.and_then(|rate| in_currency(own, rate));
            in_own.or_else(|| in_currency(Currency::Eur, Decimal::ONE))
        });
        let (charged, unheld) = charged.unzip();
        Some(Estimate { expected: Rc::clone(&of_size.expected), charged, unheld })
    }
}

impl OfSize {
    /// That of a size, which joins the others where it is new.
    fn among<'a>(
        all: &'a mut Vec<Self>,
        sizes: &[Level],
        expect: impl FnOnce() -> Expected,
    ) -> Option<&'a mut Self> {
        let place = all.iter().position(|of_size| of_size.sizes == sizes).unwrap_or(all.len());
        if place == all.len() {
            all.push(Self { sizes: sizes.to_vec(), expected: Rc::new(expect()), unheld: Vec::new() });
        }
        all.get_mut(place)
    }

    /// The amounts in a currency at a rate; `None` where nothing compares it with what the law allows.
    fn charged(
        &mut self,
        allowed: Range,
        allowed_in_euro: Option<Range>,
        currency: Currency,
        per_euro: Decimal,
    ) -> Option<(Charged, Rc<Unheld>)> {
        let allowed =
            if allowed.currency == currency { allowed } else { allowed_in_euro?.at_rate(per_euro, currency) };
        let unheld = self.in_currency(currency, per_euro)?;
        Some((unheld.held(allowed, currency, per_euro), unheld))
    }

    fn in_currency(&mut self, currency: Currency, per_euro: Decimal) -> Option<Rc<Unheld>> {
        let known = self.unheld.iter().find(|(at, _)| *at == (currency, per_euro));
        if let Some((_, unheld)) = known {
            return unheld.clone();
        }
        let unheld = Unheld::of(&self.expected, per_euro).map(Rc::new);
        self.unheld.push(((currency, per_euro), unheld.clone()));
        unheld
    }
}

/// Amounts of a distribution in a currency, to two digits, for nothing finer is known; before they are held to what the law allows.
#[derive(Debug)]
struct Unheld {
    typical: Decimal,
    half: (Decimal, Decimal),
    eight_of_ten: (Decimal, Decimal),
    at_worst: Decimal,
    /// What each share of [`SHARES`] lies below, once somebody asks.
    shares: OnceCell<Vec<(i64, Decimal)>>,
}

impl Unheld {
    fn of(expected: &Expected, per_euro: Decimal) -> Option<Self> {
        let between = |low, high| {
            let low = rounded(expected.quantile(low), per_euro, RoundingStrategy::ToZero)?;
            Some((low, rounded(expected.quantile(high), per_euro, RoundingStrategy::AwayFromZero)?))
        };
        let worst = expected.quantile(900) + expected.at_worst();
        Some(Self {
            typical: rounded(expected.quantile(500), per_euro, NEAREST)?,
            half: between(250, 750)?,
            eight_of_ten: between(100, 900)?,
            at_worst: rounded(worst, per_euro, RoundingStrategy::AwayFromZero)?,
            shares: OnceCell::new(),
        })
    }

    fn held(&self, allowed: Range, currency: Currency, per_euro: Decimal) -> Charged {
        let hold = |amount| held(amount, allowed);
        let range = |(low, high)| Range::between(hold(low), Some(hold(high)), currency);
        Charged {
            typical: Money::new(hold(self.typical), currency),
            half: range(self.half),
            eight_of_ten: range(self.eight_of_ten),
            at_worst: Money::new(hold(self.at_worst), currency),
            allowed,
            per_euro,
        }
    }
}

const NEAREST: RoundingStrategy = RoundingStrategy::MidpointAwayFromZero;

/// The amount of a place, to two digits.
fn rounded(place: i64, per_euro: Decimal, how: RoundingStrategy) -> Option<Decimal> {
    Some((euro(place) * per_euro).round_sf_with_strategy(2, how)?.normalize())
}

/// An amount held to what the law allows.
fn held(amount: Decimal, allowed: Range) -> Decimal {
    let amount = amount.max(allowed.low);
    allowed.high.map_or(amount, |most| amount.min(most))
}

/// So many stand for all that may be.
const FIFTY: i64 = 50;

impl Charged {
    /// Units of the currency for one euro.
    pub const fn per_euro(&self) -> Decimal {
        self.per_euro
    }

    /// Whether the typical fine is an end of what the law allows, and not what the model comes to.
    pub fn holds_typical(&self) -> bool {
        let typical = self.typical.amount;
        self.allowed.high == Some(typical) || !typical.is_zero() && self.allowed.low == typical
    }

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
        let Some((charged, unheld)) = self.charged.zip(self.unheld.as_deref()) else { return Vec::new() };
        let Charged { typical, allowed, per_euro, .. } = charged;
        let below = |share| Some((share, rounded(self.expected.quantile(share), per_euro, NEAREST)?));
        let shares = unheld.shares.get_or_init(|| SHARES.into_iter().filter_map(below).collect());
        let hold =
            |(share, amount): &(i64, Decimal)| (*share, Money::new(held(*amount, allowed), typical.currency));
        shares.iter().map(hold).collect()
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
        let amount = rounded(self.expected.quantile(share), per_euro, NEAREST)?;
        Some(Money::new(held(amount, allowed), typical.currency))
    }
}
