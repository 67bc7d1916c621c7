//! The legal maximum.

use super::payer;
use super::public_rule;
use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Facts, Question, Truth};
use crate::engine::find::ceiling::{of_provision, of_provisions};
use crate::engine::find::concurrence::{self, Grouping};
use crate::engine::find::findings::Findings;
use crate::engine::find::maximum::{LegalMaximum, Marked, over};
use crate::engine::find::payer::{Payer, assumed};
use crate::engine::range::Range;
use crate::law::circumstance::Linked;
use crate::law::provision::Tier;
use crate::law::{ChoiceId, Citation, Currency, Money, Regime, Stage, Verified};
use jiff::civil::Date;

/// The step on the legal maximum.
pub fn step(facts: &Facts, on: Date, found: &Findings) -> Step {
    let (regime, payers) = (found.regime, &found.payers);
    let groupings = found.combinations.groupings.as_slice();
    let LegalMaximum { main, authority, marked, .. } = found.maximum;
    let has_authority = payers.main.iter().any(|payer| matches!(payer, Payer::Authority(..)));
    let rules = regime.rules();
    let finding = main.map_or(Finding::NoCeiling, Finding::Ceiling);
    let mut step = Step::new(Stage::Ceiling, finding, Basis::Law, rules.cites.maximum)
        .from([Question::Infringements, Question::Choice(ChoiceId::Linked), Question::Gravest])
        .made_of(provision_steps(regime, groupings, &payers.main));
    let others_too = payers.main.iter().any(|payer| !matches!(payer, Payer::Authority(..)));
    if main.is_some() && rules.tiers.is_some() && (others_too || !has_authority) {
        step = step.made_of(turnover_step(facts, regime, groupings, &payers.main));
        if payers.main.iter().any(|payer| matches!(payer, Payer::Undertaking(_))) {
            step = step.made_of(payer::step(facts, regime, on));
        }
    }
    let said = rules.authorities_as_undertakings().filter(|said| said.value <= on);
    for id in assumed(facts, regime) {
        let cite = said.map_or(rules.cites.maximum, |said| said.cite);
        step = step.from([Question::Choice(id)]).considering(Finding::Assumed(id), cite);
    }
    if let Some(authority) = authority {
        let cite = public_rule::cite(regime).unwrap_or(rules.cites.maximum);
        let of_authority = Step::new(Stage::Ceiling, Finding::IfAuthority(authority), Basis::Law, cite)
            .from([Question::Choice(ChoiceId::Body)])
            .made_of(budget_step(groupings, &payers.authority));
        step = step.made_of([public_rule::with_its_scope(of_authority, regime)]);
    } else if has_authority && let Some(cite) = public_rule::cite(regime) {
        step = step.citing(cite).made_of(main.and_then(|_| budget_step(groupings, &payers.main)));
        step = public_rule::with_its_scope(step, regime);
    }
    step = step.made_of(minimum_steps(found));
    if let Some(Marked { lower, highest, open }) = marked {
        step = step.considering(Finding::GravestMarkedLower(lower, highest), open);
    }
    step = with_other_reading(step, facts, regime, groupings, &payers.main);
    with_stated(step, facts, main, rules.cites.maximum)
}

/// The least that the law allows, where it names a least.
fn minimum_steps(found: &Findings) -> Vec<Step> {
    let rules = found.regime.rules();
    let own = rules.public_bodies.maxima().into_iter().flatten();
    let own = own.rev().find_map(|maximum| maximum.least).map(|least| least.cite);
    let of_others = rules.minima.first().map(|minimum| minimum.least.cite);
    let steps = [
        (found.minimum.main.map(Finding::Minimum), of_others.or(own)),
        (found.minimum.authority.map(Finding::MinimumIfAuthority), own),
    ];
    let steps = steps.into_iter().filter_map(|(finding, cite)| finding.zip(cite));
    steps.map(|(finding, cite)| Step::new(Stage::Ceiling, finding, Basis::Law, cite)).collect()
}

/// How the share of an authority's budget compares with the amount that is the most.
fn budget_step(groupings: &[Grouping], payers: &[Payer]) -> Option<Step> {
    let (maxima, budget) = payers.iter().find_map(|payer| match payer {
        Payer::Authority(maxima, budget) => Some((maxima, *budget)),
        _ => None,
    })?;
    let [lower, higher] = maxima;
    let tiers = concurrence::distinct(groupings).into_iter().filter_map(|provision| provision.ceiling.tier());
    let allowed = if tiers.max() == Some(Tier::Lower) { lower } else { higher };
    let share = allowed.of_budget?;
    let of_it = budget.at_rate(share.value.0, budget.currency);
    let finding = Finding::BudgetShare(share.value, of_it, allowed.most.value);
    let step = Step::new(Stage::Ceiling, finding, Basis::Law, share.cite);
    Some(step.from([Question::Amount(AmountId::Budget)]))
}

/// What a decision states as the maximum, where that is another: shown as a difference, not copied.
fn with_stated(step: Step, facts: &Facts, maximum: Option<Range>, cite: Citation) -> Step {
    let stated = facts.known_amount(AmountId::StatedCeiling);
    match (stated, maximum.and_then(Range::known)) {
        (Some(stated), Some(found)) if stated.currency == found.currency && stated != found => {
            step.considering(Finding::StatedOtherwise(stated, found), cite)
        }
        _ => step,
    }
}

fn provision_steps(regime: Regime, groupings: &[Grouping], payers: &[Payer]) -> Vec<Step> {
    concurrence::distinct(groupings)
        .into_iter()
        .filter_map(|provision| {
            let reach = over(payers, |payer| of_provision(regime, provision, payer))?;
            let finding = Finding::ProvisionCeiling(provision.key, reach);
            let cite = regime.cite(provision.ceiling.cite());
            let step = Step::new(Stage::Ceiling, finding, Basis::Law, cite);
            Some(of_authorities(payers, provision.ceiling.tier()).into_iter().fold(step, Step::citing))
        })
        .collect()
}

/// Where the law has another maximum for an authority, if one would pay.
fn of_authorities(payers: &[Payer], tier: Option<Tier>) -> Option<Citation> {
    let tier = tier?;
    payers.iter().find_map(|payer| match (payer, tier) {
        (Payer::Authority([lower, _], _), Tier::Lower) => Some(lower.most.cite),
        (Payer::Authority([_, higher], _), Tier::Higher) => Some(higher.most.cite),
        _ => None,
    })
}

/// How the share of turnover compares with the fixed amount.
fn turnover_step(facts: &Facts, regime: Regime, groupings: &[Grouping], payers: &[Payer]) -> Option<Step> {
    let tiers = concurrence::distinct(groupings).into_iter().filter_map(|provision| provision.ceiling.tier());
    let allowed = regime.tier(tiers.max().unwrap_or(Tier::Higher))?;
    let share = allowed.of_turnover.value;
    let turnover = payers.iter().find_map(Payer::turnover);
    let finding = match turnover {
        None => Finding::FixedOnly,
        Some(turnover) => {
            let of_it = turnover.at_rate(share.0, turnover.currency);
            Finding::TurnoverShare(share, of_it, allowed.fixed.value)
        }
    };
    let mut inputs = vec![
        Question::Choice(ChoiceId::Body),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::GroupTurnover),
        Question::Amount(AmountId::Rate),
    ];
    inputs.retain(|question| facts.answered(*question) || matches!(question, Question::Choice(_)));
    Some(Step::new(Stage::Ceiling, finding, Basis::Law, allowed.of_turnover.cite).from(inputs))
}

/// The reading that was not taken, side by side: linked against separate.
fn with_other_reading(
    step: Step,
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &[Payer],
) -> Step {
    let all = concurrence::distinct(groupings);
    if all.len() < 2 {
        return step;
    }
    let cite = regime.rules().cites.several.verified(Verified::Inferred);
    let linked = Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Linked);
    if linked != Truth::Yes {
        let reach = over(payers, |payer| of_provisions(regime, all.iter().copied(), payer));
        return match reach {
            Some(reach) => step.considering(Finding::LinkedReading(reach), cite),
            None => step,
        };
    }
    let each: Option<Vec<Money>> = all
        .iter()
        .map(|provision| over(payers, |payer| of_provision(regime, provision, payer))?.known())
        .collect();
    match each {
        Some(each) => {
            let currency = each.first().map_or(Currency::Eur, |money| money.currency);
            let total = Money::new(each.iter().map(|money| money.amount).sum(), currency);
            step.considering(Finding::UnlinkedReading(each, total), cite)
        }
        None => step,
    }
}
