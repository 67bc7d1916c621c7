//! The authority's own method, where it had one: worked out beside the guidelines, and never part of
//! their range or of the headline.

use super::ceiling;
use super::combinations::Picked;
use super::concurrence::{self, Grouping};
use super::payer::{Payer, Payers};
use super::starting_amount::MethodStatus;
use crate::engine::facts::Facts;
use crate::engine::range::Range;
use crate::law::circumstance::CrossBorder;
use crate::law::national_method::{By, Categories, Category, DayRates, InCategory, NationalMethod, Severity};
use crate::law::provision::Provision;
use crate::law::{Citation, Regime, Tier};
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

/// What the national method gives.
#[derive(Clone, Debug)]
pub struct National {
    /// Whether it holds on the day assessed.
    pub status: MethodStatus,
    /// Whether it may turn out to be someone, or a case, that the method is not for.
    pub may_be_for_others: bool,
    /// The day rate; `None` where the method has none, or not for this case.
    pub day_rate: Option<DayRate>,
    /// For each tier and severity, what so many day rates come to, held under the maximum.
    pub ranges: Vec<(Tier, Severity, Range)>,
    /// The categories of what may stand, each with its articles.
    pub categories: Vec<(&'static Category, Vec<&'static str>)>,
}

/// A day rate, over every class of turnover that the case may fall into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayRate {
    /// The smallest class.
    pub first: &'static str,
    /// The largest.
    pub last: &'static str,
    /// The rate.
    pub rate: Range,
    /// Where the smallest class stands.
    pub cite: Citation,
}

/// Works the national method out; `None` where there is none.
pub fn work_out(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    with_undertakings: Picked,
    payers: &Payers,
    on: Date,
) -> Option<National> {
    let method = regime.rules().national_method?;
    let in_force = method.period.value.on(on);
    let mut national = National {
        status: if in_force { MethodStatus::InForce } else { MethodStatus::Counterfactual },
        may_be_for_others: may_be_for_others(facts, payers),
        day_rate: None,
        ranges: Vec::new(),
        categories: Vec::new(),
    };
    match &method.by {
        By::DayRates(rates) => {
            if let Some((payer, turnover)) = undertaking(facts, method, payers) {
                national.day_rate = Some(day_rate(rates, turnover));
                let theirs = groupings.iter().enumerate().filter(|(place, _)| with_undertakings.has(*place));
                let theirs: Vec<Grouping> = theirs.map(|(_, grouping)| grouping.clone()).collect();
                let stands = concurrence::distinct(&theirs);
                national.ranges = ranges(rates, regime, &stands, payer, turnover);
            }
        }
        By::Categories(categories) => {
            national.categories = of_what_stands(categories, &concurrence::distinct(groupings));
        }
    }
    Some(national)
}

/// Whether it is not settled that an undertaking pays, in a case of this country alone.
fn may_be_for_others(facts: &Facts, payers: &Payers) -> bool {
    let nobody_else =
        matches!(payers.main.as_slice(), [Payer::Undertaking(_)]) && payers.authority.is_empty();
    !(nobody_else && facts.possible::<CrossBorder>().is(CrossBorder::Domestic))
}

/// The undertaking that the method may be for, with its turnover.
fn undertaking(facts: &Facts, method: &NationalMethod, payers: &Payers) -> Option<(Payer, Range)> {
    let found = payers.main.iter().find_map(|payer| Some((*payer, payer.turnover()?)));
    let may_be_domestic = || facts.possible::<CrossBorder>().may_be(CrossBorder::Domestic);
    found.filter(|_| method.only_undertakings_here.is_none() || may_be_domestic())
}

/// The class of a turnover and its rate.
fn class_at(rates: &DayRates, turnover: Decimal) -> (&'static str, Decimal, Citation) {
    if let Some(class) = rates.classes.iter().find(|class| turnover <= class.up_to.value.amount) {
        return (class.name, class.rate.value.amount, class.rate.cite);
    }
    let (name, days) = rates.beyond;
    let rate = turnover.checked_div(days.value.into());
    // INVARIANT: a year has days, and a quotient by so many is no larger than the turnover.
    debug_assert!(rate.is_some(), "a day rate of {turnover}");
    let rate = rate.unwrap_or_default();
    (name, rate.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero), days.cite)
}

/// The day rate. It never falls as turnover grows, so the ends of the turnover give the ends.
fn day_rate(rates: &DayRates, turnover: Range) -> DayRate {
    let (first, low, cite) = class_at(rates, turnover.low);
    let highest = turnover.high.map(|high| class_at(rates, high));
    let rate = Range::between(low, highest.map(|(_, rate, _)| rate), turnover.currency);
    let last = highest.map_or(rates.beyond.0, |(name, ..)| name);
    DayRate { first, last, rate, cite }
}

/// What so many day rates come to: the maximum does not fall as turnover grows either.
fn ranges(
    rates: &DayRates,
    regime: Regime,
    stands: &[&'static Provision],
    payer: Payer,
    turnover: Range,
) -> Vec<(Tier, Severity, Range)> {
    let DayRate { rate, .. } = day_rate(rates, turnover);
    let mut ranges = Vec::new();
    for tier in [Tier::Lower, Tier::Higher] {
        let of_tier = stands.iter().find(|provision| provision.ceiling.tier() == Some(tier));
        let Some(ceiling) = of_tier.and_then(|one| ceiling::of_provision(regime, one, payer)) else {
            continue;
        };
        for severity in Severity::ALL {
            let factors = rates.factors(*severity, tier).value;
            let most = factors.high.zip(rate.high);
            let most = most.map(|(factor, rate)| rate * Decimal::from(factor));
            let least = rate.low * Decimal::from(factors.low);
            ranges.push((tier, *severity, Range::between(least, most, rate.currency).held_under(ceiling)));
        }
    }
    ranges
}

/// The categories of what stands. Their bands lie below every maximum, so nothing has to be held.
fn of_what_stands(
    categories: &'static Categories,
    stands: &[&'static Provision],
) -> Vec<(&'static Category, Vec<&'static str>)> {
    let with_articles = |category: &'static Category| {
        let articles: Vec<_> = rows(categories, category, stands).map(|row| row.articles).collect();
        (!articles.is_empty()).then_some((category, articles))
    };
    categories.each.iter().filter_map(with_articles).collect()
}

/// The rows by which what stands falls into a category.
pub fn rows<'a>(
    categories: &Categories,
    category: &'a Category,
    stands: &'a [&'static Provision],
) -> impl Iterator<Item = &'static InCategory> + use<'a> {
    let is_named = |row: &&InCategory| stands.iter().any(|provision| provision.key == row.provision);
    categories.of.iter().filter(move |row| row.category == category.name).filter(is_named)
}
