//! From imposed to paid: what national law leaves of an amount for those who pay early, admit the breach or settle.
//!
//! The amounts of the tool are amounts imposed. Nothing here changes them.

use crate::engine::facts::{AmountId, AmountSpan, Facts};
use crate::engine::range::Range;
use crate::law::discount::{Bound, Discount, Discounts};
use crate::law::{Regime, Share, keyed};
use jiff::civil::Date;
use rust_decimal::Decimal;

keyed! {
    /// Which amount of the case a discount is taken off.
    Base {
        /// The amount that the authority decided or proposed, as it was entered.
        Decided = "decided",
        /// The fee that an expert's figures come to.
        Fee = "fee",
        /// The starting amount of the published method, for want of another.
        Start = "start",
    }
}

/// What would be paid.
#[derive(Clone, Debug, PartialEq)]
pub struct WouldBePaid {
    /// The rule.
    pub rule: &'static Discounts,
    /// What it is taken off; `None` where no amount is known that has two ends.
    pub of: Option<(Base, Range)>,
    /// Each way to pay less: every discount alone, and then all of them where they add up.
    pub ways: Vec<Way>,
}

/// A way to pay less.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// On these conditions.
    pub given: Vec<&'static Discount>,
    /// The share that is taken off.
    pub off: Share,
    /// How that is meant.
    pub bound: Bound,
    /// What is left of the amount: this at most, if the discount is so much at least; and the other way round.
    pub left: Option<Range>,
}

/// Works out what would be paid of the best known amount: the one decided, else the fee worked out, else where the method
/// starts; `None` where no discount was read for these rules and this day.
pub fn work_out(
    facts: &Facts,
    regime: Regime,
    fee: Option<Range>,
    start: Option<Range>,
    on: Date,
) -> Option<WouldBePaid> {
    let rule = regime.procedure().discounts.filter(|rule| rule.held.on(on))?;
    let known = decided(facts).map(|range| (Base::Decided, range));
    let known = known.or_else(|| Some((Base::Fee, fee?))).or_else(|| Some((Base::Start, start?)));
    Some(of_amount(rule, known.filter(|(_, range)| range.high.is_some())))
}

fn decided(facts: &Facts) -> Option<Range> {
    let AmountSpan { span, currency } = facts.amount_span(AmountId::Decided)?;
    Some(Range::between(span.low, Some(span.high), currency?))
}

/// What the discounts of a rule leave of an amount.
pub fn of_amount(rule: &'static Discounts, of: Option<(Base, Range)>) -> WouldBePaid {
    let amount = of.map(|(_, range)| range);
    let together = rule.added.filter(|_| rule.each.len() > 1).map(|_| rule.each.iter().collect());
    let alone = rule.each.iter().map(|one| vec![one]);
    let ways = alone.chain(together).map(|given| way(given, amount)).collect();
    WouldBePaid { rule, of, ways }
}

fn way(given: Vec<&'static Discount>, amount: Option<Range>) -> Way {
    let off = given.iter().map(|one| one.off.value.0).sum::<Decimal>();
    let left = amount.map(|amount| amount.at_rate(Decimal::ONE - off, amount.currency));
    // Those of one rule are meant alike.
    let bound = given.first().map_or(Bound::Exactly, |one| one.bound);
    Way { given, off: Share(off), bound, left }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::discount::{Standing, Sum};
    use crate::law::procedure::Told;
    use crate::law::{Citation, Currency, Figure, InForce, Pinpoint, Source};

    const CITE: Citation = Citation::read(Source::Gdpr, Pinpoint::Whole);

    const fn discount(key: &'static str, percent: u32, bound: Bound) -> Discount {
        Discount { key, off: Figure::new(Share::percent(percent), CITE), bound }
    }

    const fn rule(of: Sum, each: &'static [Discount], added: Option<Citation>) -> Discounts {
        Discounts {
            of,
            each,
            added,
            waived: Told { key: "es", cites: &[] },
            told_in_decisions: None,
            standing: Standing::Law,
            held: InForce::ALWAYS,
        }
    }

    /// Ley 39/2015 art. 85.
    static SPANISH: Discounts = rule(
        Sum::Proposed,
        &[discount("admission", 20, Bound::AtLeast), discount("payment", 20, Bound::AtLeast)],
        Some(CITE),
    );

    /// The Italian Codice art. 166(8).
    static ITALIAN: Discounts = rule(Sum::Imposed, &[discount("half", 50, Bound::Exactly)], None);

    fn left(rule: &'static Discounts, low: u32, high: u32) -> Vec<(Decimal, Option<Decimal>)> {
        let range = Range::between(low.into(), Some(high.into()), Currency::Eur);
        let ways = of_amount(rule, Some((Base::Decided, range))).ways;
        ways.into_iter().map(|way| way.left.map(|left| (left.low, left.high)).unwrap()).collect()
    }

    fn both(low: u32, high: u32) -> (Decimal, Option<Decimal>) {
        (low.into(), Some(high.into()))
    }

    /// AEPD EXP202313713: 70,000 proposed, 56,000 paid. EXP202304685: 450,000 and 270,000. EXP202414290: 35,000 and
    /// 21,000. The decisions are on `GDPRhub`.
    #[test]
    fn spanish_discounts_add_up() {
        assert_eq!(left(&SPANISH, 70_000, 70_000), [56_000, 56_000, 42_000].map(|left| both(left, left)));
        assert_eq!(left(&SPANISH, 450_000, 450_000).last(), Some(&both(270_000, 270_000)));
        assert_eq!(left(&SPANISH, 35_000, 35_000).last(), Some(&both(21_000, 21_000)));
    }

    #[test]
    fn half_of_a_range_has_two_ends() {
        assert_eq!(left(&ITALIAN, 10_000, 30_000), [both(5000, 15_000)]);
    }

    #[test]
    fn without_an_amount_there_are_shares() {
        let paid = of_amount(&SPANISH, None);
        let shares: Vec<_> = paid.ways.iter().map(|way| (way.given.len(), way.off, way.left)).collect();
        let share = |percent| Share::of_percent(Decimal::from(percent));
        assert_eq!(shares, [(1, share(20), None), (1, share(20), None), (2, share(40), None)]);
    }
}
