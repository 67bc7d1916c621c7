//! The smallest and the largest of what complete sets of answers come to.

use super::complete::{Amounts, Case, Complete, amounts, made_out};
use super::method::BANDS;
use super::payer::{Payer, payer};
use super::practice::Group;
use super::{day_rates, practice};
use rust_decimal::Decimal;

/// From one amount to another; without an upper end where it grows with an open turnover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    pub low: Decimal,
    pub high: Option<Decimal>,
    pub currency: &'static str,
}

/// Stands for a turnover without end: ten to the 24th, more than any amount, and any share of it is.
pub const ENDLESS: Decimal = Decimal::from_parts(2_701_131_776, 466_537_709, 54_210, false, 0);

impl Reach {
    fn point(amount: Decimal, currency: &'static str) -> Self {
        Self::between(amount, amount, currency)
    }

    fn between(low: Decimal, high: Decimal, currency: &'static str) -> Self {
        let end = ENDLESS / Decimal::from(10_000_000);
        Self { low, high: (high < end).then_some(high), currency }
    }

    /// From the smallest of both to the largest.
    pub fn and(self, other: Self) -> Self {
        let high = self.high.zip(other.high).map(|(one, two)| one.max(two));
        Self { low: self.low.min(other.low), high, ..self }
    }
}

/// Widens what was found by one more.
fn add(found: &mut Option<Reach>, one: Reach) {
    *found = Some(found.map_or(one, |before| before.and(one)));
}

/// The maximum, and the starting amount of each class, for one kind of payer.
#[derive(Clone, Debug, Default)]
pub struct ForPayer {
    pub ceiling: Option<Reach>,
    /// The least that a fee can be.
    pub least: Option<Reach>,
    pub classes: [Option<Reach>; 3],
}

/// What the complete sets of answers gone through come to together.
#[derive(Clone, Debug, Default)]
pub struct Hull {
    /// For those whose maxima are in one currency.
    pub main: ForPayer,
    /// For an authority with maxima of its own in another currency, as long as it is open whether it is one.
    pub authority: ForPayer,
    /// For each infringement, whether it was seen to stand and not to stand.
    pub stands: Vec<(String, bool, bool)>,
    /// The German day rate, and what so many of them come to: by severity, formal and material.
    pub day_rate: Option<Reach>,
    pub day_rates: [[Option<Reach>; 2]; 4],
    /// What the level that was entered comes to.
    pub fee: Option<(Decimal, Decimal)>,
    /// Groups of like decisions, each with where they landed.
    pub practice: Vec<(&'static str, Option<Reach>)>,
    something: bool,
    nothing: bool,
    /// How many sets of answers.
    pub completions: usize,
}

impl Hull {
    /// Nothing yet, of a case.
    pub fn of(case: &Case) -> Self {
        let stands = case.named.iter().map(|named| (named.key.to_owned(), false, false)).collect();
        Self { stands, ..Self::default() }
    }

    /// Takes one complete set of answers in.
    pub fn take(&mut self, case: &Case, complete: &Complete, known: practice::Known) {
        self.completions += 1;
        let something = case.named.iter().any(|named| made_out(case, named, complete));
        self.something |= something;
        self.nothing |= !something;
        for ((_, yes, no), named) in self.stands.iter_mut().zip(&case.named) {
            let stands = made_out(case, named, complete);
            *yes |= stands;
            *no |= !stands;
        }
        let amounts = amounts(case, complete);
        // GDPR 5.1: for undertakings, and not across borders.
        if case.law.day_rates
            && complete.is("cross-border", "domestic")
            && let Payer::Undertaking(turnover) = payer(case.law, complete)
        {
            self.take_day_rates(day_rates::rate(turnover), amounts.as_ref());
        }
        if let Some(amounts) = &amounts {
            self.take_amounts(amounts);
            for fee in case.level.iter().flat_map(|level| level.fees(amounts)) {
                let (low, high) = self.fee.unwrap_or((fee, fee));
                self.fee = Some((low.min(fee), high.max(fee)));
            }
        }
        if let Some(group) = practice::group(case.law, complete) {
            let maximum = amounts.map(|amounts| amounts.maximum);
            self.take_practice(group, known, maximum);
        }
    }

    fn take_amounts(&mut self, amounts: &Amounts) {
        let into = if amounts.apart { &mut self.authority } else { &mut self.main };
        for maximum in amounts.maximum {
            add(&mut into.ceiling, Reach::point(maximum, amounts.currency));
        }
        add(&mut into.least, Reach::point(amounts.least, amounts.currency));
        for (class, (low, high)) in into.classes.iter_mut().zip(&amounts.starts) {
            add(class, Reach::between(*low, *high, amounts.currency));
        }
    }

    fn take_day_rates(&mut self, rate: Decimal, amounts: Option<&Amounts>) {
        add(&mut self.day_rate, Reach::point(rate, "EUR"));
        let Some(amounts) = amounts else { return };
        for (of_severity, factors) in self.day_rates.iter_mut().zip(day_rates::FACTORS) {
            for ((into, (least, most)), maximum) in of_severity.iter_mut().zip(factors).zip(amounts.tiers) {
                let Some(maximum) = maximum else { continue };
                let low = maximum.min(rate * Decimal::from(least));
                let high = most.map_or(maximum, |most| maximum.min(rate * Decimal::from(most)));
                add(into, Reach::between(low, high, "EUR"));
            }
        }
    }

    fn take_practice(&mut self, group: &Group, known: practice::Known, maximum: Option<[Decimal; 2]>) {
        if !self.practice.iter().any(|(other, _)| *other == group.name) {
            self.practice.push((group.name, None));
        }
        let Some((_, band)) = self.practice.iter_mut().find(|(other, _)| *other == group.name) else {
            return;
        };
        let Some((low, high)) = known.band(group) else { return };
        if !group.by_share {
            add(band, Reach::between(low, high, group.currency));
            return;
        }
        // As shares of the maximum, which has to be known for that.
        for maximum in maximum.into_iter().flatten() {
            add(band, Reach::between(low * maximum, high * maximum, group.currency));
        }
    }

    /// Where nobody else may pay, the maxima of an authority are the maxima.
    pub fn settle(&mut self, only_own_maxima: bool) {
        if only_own_maxima && self.main.ceiling.is_none() {
            self.main = std::mem::take(&mut self.authority);
        }
    }

    /// Whether it was seen that something stands, and that nothing does.
    pub fn anything(&self) -> (bool, bool) {
        (self.something, self.nothing)
    }

    /// The classes with their names.
    pub fn classes(of: &ForPayer) -> impl Iterator<Item = (&'static str, Option<Reach>)> {
        BANDS.iter().map(|(name, ..)| *name).zip(of.classes)
    }
}
