//! An expert's own figures.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Facts, Question};
use crate::engine::find::calculation::{Calculation, Line, OfConduct};
use crate::engine::find::payer::official_rate;
use crate::engine::range::Range;
use crate::law::circumstance::Seriousness;
use crate::law::{Citation, Regime, Stage};
use jiff::civil::Date;

/// The step on an expert's figures.
pub fn step(facts: &Facts, regime: Regime, calculation: &Calculation, on: Date) -> Step {
    let Calculation { conducts, total, complete, paid, .. } = calculation;
    let total = *total;
    let rules = regime.rules();
    let cite = rules.method_on(on).map_or(rules.cites.seriousness.on(on), |method| method.no_percentages);
    let line = |finding| Step::new(Stage::Calculation, finding, Basis::Judgement, cite);
    let mut step = line(Finding::Calculated(paid.amount.unwrap_or(total)))
        .made_of(conducts.iter().filter_map(|conduct| conduct_step(conduct, regime, cite, on)));
    if calculation.is_held() {
        step = step.made_of([line(Finding::HeldAtMaximum(total)).citing(rules.cites.several)]);
    } else if conducts.len() > 1 && paid.amount.is_some_and(|amount| amount != total) {
        step = step.made_of([line(Finding::Calculated(total))]);
    }
    if let Some((rate, day, amount)) = paid.rate {
        let official = day.and(official_rate(facts, regime));
        let at_rate = line(Finding::AtRate(rate, day, amount)).from([Question::Amount(AmountId::Rate)]);
        step = step.made_of([match official {
            Some(official) => at_rate.citing(official.per_euro.cite),
            None => at_rate,
        }]);
    }
    if let Some((unit, amount)) = paid.rounded {
        let rounded = line(Finding::Rounded(unit, amount)).from([Question::Amount(AmountId::Rounding)]);
        step = step.made_of([rounded]);
    }
    match (facts.known_amount(AmountId::Decided), paid.amount.and_then(Range::known)) {
        (Some(decided), Some(found))
            if *complete && decided.currency == found.currency && decided != found =>
        {
            step.considering(Finding::DecidedOtherwise(decided, found), cite)
        }
        _ => step,
    }
}

/// Where the rule of a line stands; that no percentages are published is said of the factors.
fn cite_of(line: Line, regime: Regime, on: Date) -> Citation {
    let rules = regime.rules();
    let Some(method) = rules.method_on(on) else {
        return match line {
            Line::Maximum => rules.cites.maximum,
            Line::Proportion => rules.cites.proportion,
            Line::Start | Line::Adjusted | Line::Factors => rules.cites.seriousness.on(on),
        };
    };
    match line {
        Line::Maximum => rules.cites.maximum,
        Line::Start => method.band(Seriousness::Low).cite,
        Line::Adjusted => method.sizes.first().map_or(method.beyond.cite, |tier| tier.share.cite),
        Line::Factors => method.no_percentages,
        Line::Proportion => rules.cites.proportion,
    }
}

fn conduct_step(conduct: &OfConduct, regime: Regime, cite: Citation, on: Date) -> Option<Step> {
    let comes_to = conduct.comes_to()?;
    let finding = Finding::CalculatedConduct(conduct.number, conduct.provisions.clone(), comes_to);
    let lines = conduct.lines.iter().map(|worked| {
        let finding = Finding::CalculatedLine(worked.line, worked.share, worked.amount);
        let step = Step::new(Stage::Calculation, finding, Basis::Judgement, cite_of(worked.line, regime, on));
        let step =
            if worked.held { step.considering(Finding::HeldAtMaximum(worked.amount), cite) } else { step };
        step.from(worked.line.set_by().map(|what| Question::Discretion(conduct.number, what)))
    });
    Some(Step::new(Stage::Calculation, finding, Basis::Judgement, cite).made_of(lines))
}
