//! The starting amount of the published method: ceiling x band x size tier, for each class.

use super::amounts::{AmountRanges, Amounts};
use super::payer::{self, Payer, Payers};
use crate::engine::facts::{AmountId, Facts};
use crate::engine::range::Range;
use crate::law::circumstance::{Body, Seriousness};
use crate::law::{Choice, Money, Regime, keyed};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What the published method gives.
#[derive(Clone, Debug)]
pub struct Guideline {
    /// For each class the starting amount; empty where no method applies.
    pub classes: Vec<(Seriousness, Range)>,
    /// The same if it turns out to be an authority with maxima of its own.
    pub authority: Vec<(Seriousness, Range)>,
    /// Whether the method holds on the day assessed.
    pub status: MethodStatus,
    /// Where the amounts entered lie against each class.
    pub places: Vec<(Money, Seriousness, Place)>,
    /// Whether the numbers mislead for this body when they stand alone.
    pub caution: bool,
}

impl Guideline {
    /// The starting amounts over some classes.
    pub fn over(&self, classes: &[Seriousness]) -> Option<Range> {
        let shown = self.classes.iter().filter(|(class, _)| classes.contains(class));
        Range::hull_of(shown.map(|(_, range)| *range))
    }
}

/// Where an amount lies against a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Below it: its lower end is so many times the amount.
    Below(Decimal),
    /// In it.
    Inside,
    /// Above it: the amount is so many times its upper end.
    Above(Decimal),
}

/// Where an amount lies against a range of the same currency; `None` where that has no meaning.
pub fn place(amount: Money, range: Range) -> Option<Place> {
    if range.holds(amount)? {
        return Some(Place::Inside);
    }
    if amount.amount < range.low {
        return range.low.checked_div(amount.amount).map(Place::Below);
    }
    amount.amount.checked_div(range.high?).map(Place::Above)
}

/// Where the amount decided and the level entered lie against each class, at the visitor's rate or
/// the law's own.
fn places(
    facts: &Facts,
    regime: Regime,
    classes: &[(Seriousness, Range)],
) -> Vec<(Money, Seriousness, Place)> {
    let here = |range: Range| {
        if range.currency == regime.currency() {
            return Some(range);
        }
        let (rate, _) = payer::rate_for_fees(facts, regime)?;
        Some(range.at_rate(rate, regime.currency()))
    };
    let mut amounts: Vec<Money> = Vec::new();
    for amount in [AmountId::Decided, AmountId::Level].into_iter().filter_map(|id| facts.known_amount(id)) {
        if !amounts.contains(&amount) {
            amounts.push(amount);
        }
    }
    amounts
        .into_iter()
        .flat_map(|amount| {
            classes
                .iter()
                .filter_map(move |(class, range)| Some((amount, *class, place(amount, here(*range)?)?)))
        })
        .collect()
}

keyed! {
    /// Whether the method holds.
    MethodStatus {
        /// It was published on the day assessed.
        InForce = "in-force",
        /// It came later: shown for comparison only.
        Counterfactual = "counterfactual",
        /// No method is published for the regime.
        NoMethod = "no-method",
    }
}

/// Sets the method out for every class, with the amounts worked out before.
pub fn work_out(
    facts: &Facts,
    regime: Regime,
    payers: &Payers,
    amounts: AmountRanges,
    on: Date,
) -> Guideline {
    let Some(method) = regime.rules().method else {
        return Guideline {
            classes: Vec::new(),
            authority: Vec::new(),
            status: MethodStatus::NoMethod,
            places: Vec::new(),
            caution: false,
        };
    };
    let of_each = |amounts: Option<Amounts>| -> Vec<_> {
        let each = amounts
            .filter(Amounts::has_starts)
            .into_iter()
            .flat_map(|amounts| Seriousness::ALL.iter().map(move |class| (*class, amounts.class(*class))));
        each.collect()
    };
    let (classes, authority) = (of_each(amounts.main), of_each(amounts.authority));
    let status = if method.in_force.on(on) { MethodStatus::InForce } else { MethodStatus::Counterfactual };
    let public =
        regime.rules().public_caution.is_some() && facts.possible::<Body>().may_be(Body::PublicAuthority);
    let caution = public || payers.main.contains(&Payer::Person);
    let places = places(facts, regime, &classes);
    Guideline { classes, authority, status, places, caution }
}
