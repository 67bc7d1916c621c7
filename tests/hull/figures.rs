//! The figures that are compared: what the oracle makes of one complete set of answers, what the engine claims of a
//! case, and the smallest range over several.

use crate::oracle::complete::{Case, Complete, amounts};
use crate::oracle::payer::{Payer, payer};
use crate::oracle::{ENDLESS, Law, day_rates};
use finesight::engine::find::starting_amount::Guideline;
use finesight::engine::{Facts, Findings, Range};
use finesight::law::circumstance::Seriousness;
use finesight::law::national_method::Severity;
use finesight::law::{Choice, Tier};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::array::from_fn;

/// The maximum, the least and the starting amount of each class: of those whose maxima are in one currency, and of an
/// authority with its own; then the national day rate, and what so many of them come to by severity and tier.
pub const FIGURES: usize = 2 * OF_PAYER + 9;
const OF_PAYER: usize = 5;
const DAY_RATE: usize = 2 * OF_PAYER;

const NAMES: [&str; OF_PAYER] = ["maximum", "least", "low class", "medium class", "high class"];

/// From one amount to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    pub low: Decimal,
    pub high: Decimal,
}

impl Ends {
    fn and(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.max(other.high) }
    }

    /// Without an upper end where it grows with an open turnover.
    fn top(self) -> Option<Decimal> {
        (self.high < ENDLESS / Decimal::from(10_000_000)).then_some(self.high)
    }
}

/// What one complete set of answers comes to, or several together.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    ends: [Option<Ends>; FIGURES],
    /// Whether there is a complete set of answers in it on which the rules apply.
    pub any: bool,
    /// Whether anyone may have to pay but an authority with maxima of its own in another currency.
    others: bool,
}

impl Figures {
    pub const NONE: Self = Self { ends: [None; FIGURES], any: false, others: false };

    /// By the oracle.
    pub fn of(case: &Case, complete: &Complete) -> Self {
        let mut found = Self { any: true, ..Self::NONE };
        let payer = payer(case.law, complete);
        let own = crate::oracle::currency(case.law, payer) != case.law.currency;
        found.others = payer != Payer::Nobody && !own;
        let amounts = amounts(case, complete);
        if let Some(amounts) = &amounts {
            let first = if amounts.apart { OF_PAYER } else { 0 };
            amounts.maximum.iter().for_each(|maximum| found.add(first, *maximum, *maximum));
            found.add(first + 1, amounts.least, amounts.least);
            for (place, (low, high)) in amounts.starts.iter().enumerate() {
                found.add(first + 2 + place, *low, *high);
            }
        }
        if let Payer::Undertaking(turnover) = payer
            && case.law.day_rates
            && complete.is("cross-border", "domestic")
        {
            let rate = day_rates::rate(turnover);
            found.add(DAY_RATE, rate, rate);
            let tiers = amounts.map(|amounts| amounts.tiers).unwrap_or_default();
            for (severity, factors) in day_rates::FACTORS.iter().enumerate() {
                for (tier, ((least, most), maximum)) in factors.iter().zip(tiers).enumerate() {
                    let Some(maximum) = maximum else { continue };
                    let low = maximum.min(rate * Decimal::from(*least));
                    let high = most.map_or(maximum, |most| maximum.min(rate * Decimal::from(most)));
                    found.add(DAY_RATE + 1 + 2 * severity + tier, low, high);
                }
            }
        }
        found
    }

    fn add(&mut self, place: usize, low: Decimal, high: Decimal) {
        let one = Ends { low, high };
        self.ends[place] = Some(self.ends[place].map_or(one, |before| before.and(one)));
    }

    /// Takes in what may be as well.
    pub fn join(&mut self, other: &Self) {
        self.any |= other.any;
        self.others |= other.others;
        for (place, other) in self.ends.iter_mut().zip(&other.ends) {
            if let Some(other) = other {
                *place = Some(place.map_or(*other, |before| before.and(*other)));
            }
        }
    }

    /// Everything on which the engine differs.
    pub fn differences(&self, law: &Law, facts: &Facts, found: &Findings, on: Date) -> Vec<String> {
        let mut expected = *self;
        // Where nobody else may pay, the maxima of an authority are the maxima.
        if !self.others {
            expected.ends.copy_within(OF_PAYER..2 * OF_PAYER, 0);
            expected.ends[OF_PAYER..2 * OF_PAYER].fill(None);
        }
        let of_authorities = crate::oracle::currency(law, Payer::Authority(Decimal::ZERO));
        let currencies = [if self.others { law.currency } else { of_authorities }, of_authorities];
        let mut wrong = Vec::new();
        for (place, (claimed, expected)) in claimed(facts, found, on).iter().zip(&expected.ends).enumerate() {
            let is_least = place % OF_PAYER == 1 && place < DAY_RATE;
            let expected = expected.filter(|ends| !is_least || !ends.high.is_zero());
            let currency = currencies.get(place / OF_PAYER).copied().unwrap_or("EUR");
            if !same(*claimed, expected, currency) {
                wrong.push(format!("{}: engine {claimed:?}, expected {expected:?}", name(place)));
            }
        }
        let over = found.classes.iter().filter_map(|class| expected.ends[2 + usize::from(class.index())]);
        let over = over.reduce(Ends::and);
        if !same(found.guideline_range(), over, currencies[0]) {
            wrong.push(format!("guideline: engine {:?}, expected {over:?}", found.guideline_range()));
        }
        wrong
    }
}

/// What the engine claims, in the same order.
pub fn claimed(facts: &Facts, found: &Findings, on: Date) -> [Option<Range>; FIGURES] {
    let Guideline { classes, authority, .. } = &found.guideline;
    let class = |of: &[(Seriousness, Range)], place: usize| of.get(place).map(|(_, range)| *range);
    let national = found.regime.rules().national_method.and_then(|_| found.national(facts, on));
    from_fn(|place| match place {
        0 => found.maximum.main,
        1 => found.minimum.main,
        2..5 => class(classes, place - 2),
        5 => found.maximum.authority,
        6 => found.minimum.authority,
        7..10 => class(authority, place - 7),
        DAY_RATE => national.as_ref()?.day_rate.map(|day| day.rate),
        _ => {
            let place = place - DAY_RATE - 1;
            let tier = [Tier::Lower, Tier::Higher][place % 2];
            let severity = Severity::ALL[place / 2];
            let mut ranges = national.as_ref()?.ranges.iter();
            ranges.find(|(of, same, _)| (*of, *same) == (tier, severity)).map(|(.., range)| *range)
        }
    })
}

/// What a figure is called.
pub fn name(place: usize) -> String {
    match (NAMES.get(place % OF_PAYER), place / OF_PAYER) {
        (Some(name), 0) => (*name).to_owned(),
        (Some(name), 1) => format!("{name} of an authority"),
        _ => format!("day rate {}", place - DAY_RATE),
    }
}

fn same(claimed: Option<Range>, expected: Option<Ends>, currency: &str) -> bool {
    match (claimed, expected) {
        (None, None) => true,
        (Some(range), Some(ends)) => {
            (range.low, range.high, range.currency.code()) == (ends.low, ends.top(), currency)
        }
        _ => false,
    }
}
