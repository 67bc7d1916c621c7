//! The authority's own method, where it had one: worked out beside the guidelines, and never part of
//! their range or of the headline.

use super::ceiling;
use super::concurrence::{self, Grouping};
use super::explanation::{Basis, Considered, Finding, Step};
use super::facts::Facts;
use super::guideline::Standing;
use super::payer::{Payer, Payers};
use super::question::{AmountId, Question};
use super::range::Range;
use crate::law::circumstance::{CrossBorder, EarlierFee};
use crate::law::national_method::{By, Categories, Category, DayRates, NationalMethod, Severity};
use crate::law::provision::Provision;
use crate::law::{ChoiceId, Citation, Regime, Stage, Tier};
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

/// What the national method gives.
#[derive(Clone, Debug)]
pub struct National {
    /// Whether it holds on the day assessed.
    pub standing: Standing,
    /// The day rate; `None` where the method has none, or not for this case.
    pub day_rate: Option<DayRate>,
    /// For each tier and severity, what so many day rates come to, held under the maximum.
    pub ranges: Vec<(Tier, Severity, Range)>,
    /// The categories of what may stand, each with its articles.
    pub categories: Vec<(&'static Category, Vec<&'static str>)>,
    /// The step.
    pub step: Step,
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
}

/// Works the national method out; `None` where there is none.
pub fn work_out(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &Payers,
    on: Date,
) -> Option<National> {
    let method = regime.rules().national_method?;
    let standing = concurrence::distinct(groupings);
    let mut national = National {
        standing: Standing::InForce,
        day_rate: None,
        ranges: Vec::new(),
        categories: Vec::new(),
        step: step(Finding::NationalMethod(method.cite.source), method.cite),
    };
    let period = method.period.value;
    if !period.on(on) {
        national.standing = Standing::Counterfactual;
        let finding = Finding::OutsidePeriod(period.from, period.until);
        national.consider(finding, method.period.cite);
    }
    match &method.by {
        By::DayRates(rates) => {
            if let Some((payer, turnover)) = national.undertaking(facts, method, payers) {
                national.by_day_rates(rates, regime, &standing, payer, turnover);
            }
        }
        By::Categories(categories) => national.by_categories(categories, facts, &standing),
    }
    for (key, cite) in method.notes {
        national.consider(Finding::Note(key), *cite);
    }
    Some(national)
}

fn step(finding: Finding, cite: Citation) -> Step {
    Step::new(Stage::Size, finding, Basis::Guidance, cite)
}

/// The class of a turnover and its rate.
fn class_at(rates: &DayRates, turnover: Decimal) -> (&'static str, Decimal, Citation) {
    if let Some(class) = rates.classes.iter().find(|class| turnover <= class.up_to.value.amount) {
        return (class.name, class.rate.value.amount, class.rate.cite);
    }
    let (name, days) = rates.beyond;
    let rate = turnover.checked_div(days.value.into()).unwrap_or_default();
    (name, rate.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero), days.cite)
}

impl National {
    fn consider(&mut self, finding: Finding, cite: Citation) {
        self.step.considered.push(Considered { finding, cite });
    }

    /// The undertaking that the method may be for, with its turnover. Where it may be for nobody, that
    /// is said.
    fn undertaking(
        &mut self,
        facts: &Facts,
        method: &NationalMethod,
        payers: &Payers,
    ) -> Option<(Payer, Range)> {
        let across = facts.possible::<CrossBorder>();
        let found = payers.main.iter().find_map(|payer| match payer {
            Payer::Undertaking(turnover) => Some((*payer, *turnover)),
            Payer::Other(_) | Payer::Authority => None,
        });
        let Some(cite) = method.only_undertakings_here else { return found };
        let nobody_else = found.is_some() && payers.main.len() == 1 && payers.authority.is_empty();
        if !(nobody_else && across.is(CrossBorder::Domestic)) {
            self.consider(Finding::NationalNotFor, cite);
        }
        found.filter(|_| across.may_be(CrossBorder::Domestic))
    }

    /// Rate and maximum never fall as turnover grows, so the ends of the turnover give the ends.
    fn by_day_rates(
        &mut self,
        rates: &DayRates,
        regime: Regime,
        standing: &[&'static Provision],
        payer: Payer,
        turnover: Range,
    ) {
        let (first, low, cite) = class_at(rates, turnover.low);
        let highest = turnover.high.map(|high| class_at(rates, high));
        let rate = Range::between(low, highest.map(|(_, rate, _)| rate), turnover.currency);
        let highest = highest.map_or(rates.beyond.0, |(name, ..)| name);
        let mut found = step(Finding::DayRate(first, highest, rate), cite).from([
            Question::Choice(ChoiceId::Ownership),
            Question::Amount(AmountId::Turnover),
            Question::Amount(AmountId::GroupTurnover),
        ]);
        for tier in [Tier::Lower, Tier::Higher] {
            let of_tier = standing.iter().find(|provision| provision.ceiling.tier() == Some(tier));
            let Some(ceiling) = of_tier.and_then(|one| ceiling::of_provision(regime, one, payer)) else {
                continue;
            };
            for severity in Severity::ALL {
                let factors = rates.factors(*severity, tier);
                let most = factors.value.high.zip(rate.high);
                let most = most.map(|(factor, rate)| rate * Decimal::from(factor));
                let least = rate.low * Decimal::from(factors.value.low);
                let amount = Range::between(least, most, rate.currency).held_under(ceiling);
                self.ranges.push((tier, *severity, amount));
                let times = Finding::DayRateTimes(tier, *severity, factors.value, amount);
                found.parts.push(step(times, factors.cite));
            }
        }
        self.day_rate = Some(DayRate { first, last: highest, rate });
        self.step.parts.push(found);
    }

    /// The bands lie below every maximum, so nothing has to be held.
    fn by_categories(
        &mut self,
        categories: &'static Categories,
        facts: &Facts,
        standing: &[&'static Provision],
    ) {
        for category in categories.each {
            let stands = |key| standing.iter().any(|provision| provision.key == key);
            let rows = categories.of.iter().filter(|row| row.category == category.name);
            let rows: Vec<_> = rows.filter(|row| stands(row.provision)).collect();
            let articles: Vec<_> = rows.iter().map(|row| row.articles).collect();
            if articles.is_empty() {
                continue;
            }
            let found = step(Finding::FineCategory(category, articles.clone()), category.basic.cite);
            let found = rows.iter().fold(found, |found, row| found.citing(row.cite));
            self.step.parts.push(found.from([Question::Infringements]));
            self.categories.push((category, articles));
        }
        let (behind, note, cite) = categories.behind;
        for provision in standing {
            if provision.key == behind {
                self.consider(Finding::Note(note), cite);
            } else if !categories.of.iter().any(|row| row.provision == provision.key) {
                self.consider(Finding::CategoryNotRead(provision.key), cite);
            }
        }
        if facts.possible::<EarlierFee>().may_be(EarlierFee::Earlier) {
            let finding = Finding::RepeatedAdds(categories.repeated.value, categories.within.value.years);
            self.consider(finding, categories.repeated.cite);
        }
    }
}
