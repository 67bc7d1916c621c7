//! The case as answers are tried on it.

use super::width::Width;
use crate::engine::facts::{Answer, Facts, Question};
use crate::engine::find::amounts::{AmountRanges, Amounts};
use crate::engine::find::combinations::Picked;
use crate::engine::find::findings::Findings;
use crate::engine::find::payer::Who;
use crate::engine::range::Range;
use crate::engine::setting::Setting;
use crate::law::Currency;
use crate::law::circumstance::Seriousness;
use rust_decimal::Decimal;

/// One of the smallest published fees in a currency: where the logarithmic scale begins.
pub type Floor = fn(Currency) -> Decimal;

/// A case and what was found of it, so that answers can be tried on it.
#[derive(Clone, Copy, Debug)]
pub struct Layout<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// How they are looked at.
    pub setting: Setting<'a>,
    /// What was found of them.
    pub found: &'a Findings,
    /// The floor of the scale.
    pub floor: Floor,
}

impl Layout<'_> {
    /// Whether a question is still open: not answered, not known, or narrowed to more than one value.
    /// What was found not to be established, or is disputed, is an answer.
    pub fn is_open(&self, question: Question) -> bool {
        match question {
            Question::Choice(id) => match self.facts.choice(id) {
                None | Some(Answer::DontKnow) => true,
                Some(Answer::Given(set)) => set.len() > 1,
                Some(Answer::NotEstablished | Answer::Disputed(_)) => false,
            },
            Question::Date(id) => self.facts.known_date(id).is_none(),
            Question::Amount(id) => {
                self.facts.amount_span(id).is_none_or(|given| given.span.known().is_none())
            }
            other => !self.facts.answered(other),
        }
    }

    /// The range whose width counts: the starting amounts over some classes where a method is published,
    /// else from nothing to the legal maximum.
    pub fn range(&self, amounts: &Amounts, classes: &[Seriousness]) -> Option<Range> {
        match self.found.regime.rules().method {
            // Whom the method leaves out has no range that counts.
            Some(_) if !amounts.has_starts() => None,
            Some(_) => amounts.over(classes),
            None => Some(amounts.ceiling.from_nothing()),
        }
    }

    /// The width of a range from the floor of its currency up.
    pub fn width(&self, range: Range) -> Width {
        Width::of(range, (self.floor)(range.currency))
    }

    /// The widest of the ranges that count; where maxima in two currencies stand side by side there are
    /// two.
    pub fn widest(&self, reach: &AmountRanges, classes: &[Seriousness]) -> Option<(Width, Range)> {
        let ranges = reach.each().filter_map(|amounts| self.range(&amounts, classes));
        ranges.map(|range| (self.width(range), range)).reduce(wider)
    }

    /// The same over everything that is open.
    pub fn whole(&self) -> Option<(Width, Range)> {
        self.widest(&self.found.amounts, &self.found.classes)
    }

    /// The same over some groupings.
    pub fn over_groupings(&self, groupings: Picked) -> Option<(Width, Range)> {
        self.widest(&self.found.space.over_groupings(groupings), &self.found.classes)
    }

    /// The same for others who may have to pay.
    pub fn over_payers(&self, who: &Who) -> Option<(Width, Range)> {
        self.widest(&self.found.space.over_payers(who), &self.found.classes)
    }

    /// Sizes at which an amount begins to follow another rule, and both ends, within a range: between two
    /// of them nothing but the size itself changes.
    pub fn sizes(&self, within: Range) -> Vec<Decimal> {
        let mut sizes = vec![within.low];
        let mut add = |size: Decimal| {
            let inside = within.low < size && within.high.is_none_or(|high| size < high);
            if inside && !sizes.contains(&size) {
                sizes.push(size);
            }
        };
        let rules = self.found.regime.rules();
        for limit in rules.method.iter().flat_map(|method| method.sizes) {
            add(limit.up_to.amount);
            add(limit.up_to.amount + Decimal::new(1, 2));
        }
        for tier in rules.tiers.iter().flatten() {
            let crossover = tier.fixed.value.amount.checked_div(tier.of_turnover.value.0);
            crossover.into_iter().for_each(&mut add);
        }
        // What an authority may have to pay goes by its budget up to the amount that is the most.
        for maximum in rules.public_bodies.maxima().into_iter().flatten() {
            let most = maximum.most.value.amount;
            let share = maximum.of_budget.map(|share| share.value.0);
            share.and_then(|share| most.checked_div(share)).into_iter().for_each(&mut add);
        }
        sizes.extend(within.high.filter(|high| *high != within.low));
        sizes
    }

    /// The upper end of a range of sizes; where it has none, a size above which nothing changes any more.
    pub fn largest_size(&self, within: Range) -> Decimal {
        within.high.unwrap_or_else(|| self.sizes(within).into_iter().fold(within.low, Decimal::max))
    }
}

/// The wider of two; the first when they are alike.
pub fn wider(one: (Width, Range), other: (Width, Range)) -> (Width, Range) {
    if other.0 > one.0 { other } else { one }
}
