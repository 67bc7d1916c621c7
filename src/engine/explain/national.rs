//! The authority's own method, beside the published one.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Facts, Question};
use crate::engine::find::concurrence::distinct;
use crate::engine::find::findings::Findings;
use crate::engine::find::national::{DayRate, National, rows};
use crate::engine::find::starting_amount::MethodStatus;
use crate::law::circumstance::EarlierFee;
use crate::law::national_method::{By, Categories, DayRates};
use crate::law::provision::Provision;
use crate::law::{ChoiceId, Citation, Stage};
use jiff::civil::Date;

/// The step on the national method; `None` where there is none.
pub fn step(facts: &Facts, on: Date, found: &Findings) -> Option<Step> {
    let method = found.regime.rules().national_method?;
    let national = found.national(facts, on)?;
    let mut step = guidance(Finding::NationalMethod(method.cite.source), method.cite);
    if national.status == MethodStatus::Counterfactual {
        let period = method.period.value;
        step = step.considering(Finding::OutsidePeriod(period.from, period.until), method.period.cite);
    }
    step = match &method.by {
        By::DayRates(rates) => {
            let not_for = method.only_undertakings_here.filter(|_| national.may_be_for_others);
            let step = match not_for {
                Some(cite) => step.considering(Finding::NationalNotFor, cite),
                None => step,
            };
            step.made_of(national.day_rate.map(|of| day_rate(rates, &national, of)))
        }
        By::Categories(categories) => {
            let stands = distinct(&found.combinations.groupings);
            with_categories(step, categories, &national, &stands, facts)
        }
    };
    let notes = method.notes.iter();
    Some(notes.fold(step, |step, (key, cite)| step.considering(Finding::Note(key), *cite)))
}

fn guidance(finding: Finding, cite: Citation) -> Step {
    Step::new(Stage::Size, finding, Basis::Guidance, cite)
}

fn day_rate(rates: &DayRates, national: &National, of: DayRate) -> Step {
    let times = national.ranges.iter().map(|(tier, severity, amount)| {
        let factors = rates.factors(*severity, *tier);
        guidance(Finding::DayRateTimes(*tier, *severity, factors.value, *amount), factors.cite)
    });
    guidance(Finding::DayRate(of.first, of.last, of.rate), of.cite)
        .from([
            Question::Choice(ChoiceId::Ownership),
            Question::Amount(AmountId::Turnover),
            Question::Amount(AmountId::GroupTurnover),
        ])
        .made_of(times)
}

/// The categories of what stands, what has none, and what a repetition adds.
fn with_categories(
    step: Step,
    categories: &Categories,
    national: &National,
    stands: &[&'static Provision],
    facts: &Facts,
) -> Step {
    let of_category = national.categories.iter().map(|(category, articles)| {
        let step = guidance(Finding::FineCategory(category, articles.clone()), category.basic.cite);
        let of_it = rows(categories, category, stands);
        of_it.fold(step, |step, row| step.citing(row.cite)).from([Question::Infringements])
    });
    let mut step = step.made_of(of_category);
    let (behind, note, cite) = categories.behind;
    for provision in stands {
        if provision.key == behind {
            step = step.considering(Finding::Note(note), cite);
        } else if !categories.of.iter().any(|row| row.provision == provision.key) {
            step = step.considering(Finding::CategoryNotRead(provision.key), cite);
        }
    }
    if facts.possible::<EarlierFee>().may_be(EarlierFee::Earlier) {
        let finding = Finding::RepeatedAdds(categories.repeated.value, categories.within.value.years);
        step = step.considering(finding, categories.repeated.cite);
    }
    step
}
