//! The starting amount of the published method.

use super::national;
use super::public_rule;
use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Facts, Question};
use crate::engine::find::findings::Findings;
use crate::engine::find::payer::{Payer, Payers};
use crate::engine::find::size::{size, tiers};
use crate::engine::find::starting_amount::{Guideline, MethodStatus};
use crate::engine::range::Range;
use crate::law::circumstance::{Body, Seriousness};
use crate::law::method::{Band, Method, OtherSize};
use crate::law::{ChoiceId, Citation, Stage, Verified};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The step on size.
pub fn step(facts: &Facts, on: Date, found: &Findings) -> Step {
    of_method(facts, on, found).made_of(national::step(facts, on, found))
}

/// The published method's, class by class.
fn of_method(facts: &Facts, on: Date, found: &Findings) -> Step {
    let Findings { payers, guideline, .. } = found;
    let regime = found.regime;
    let Some(method) = regime.rules().method else {
        let cite = regime.rules().cites.seriousness.on(on);
        return Step::new(Stage::Size, Finding::NoMethod(regime), Basis::Law, cite);
    };
    let Guideline { classes, authority, .. } = guideline;
    let mut step = size_step(method, payers);
    if let (MethodStatus::Counterfactual, Some(since)) = (guideline.status, method.in_force.from) {
        step = step.considering(Finding::Counterfactual(since), method.no_amounts);
    }
    if let Some(cite) = method.not_for_persons.filter(|_| payers.main.contains(&Payer::Person)) {
        step = step.considering(Finding::MethodNotForPersons, cite);
    }
    if facts.possible::<Body>().may_be(Body::PublicAuthority) {
        if let OtherSize::None(cite) = method.others {
            step = step.considering(Finding::SizeNotForPublicBodies, cite);
        }
        if let Some(cite) = regime.rules().public_caution.filter(|cite| cite.is_known_on(on)) {
            step = step.considering(Finding::PublicBodyCaution(regime), cite);
        }
    }
    let of_class = |(class, range): &(Seriousness, Range)| {
        let band = method.band(*class);
        let start = Step::new(
            Stage::Seriousness,
            Finding::StartingBand(*class, band.value.low, band.value.high),
            Basis::Guidance,
            band.cite,
        );
        Step::new(Stage::Size, Finding::ClassRange(*class, *range), Basis::Guidance, band.cite)
            .made_of([start])
    };
    let step = step.made_of(classes.iter().map(of_class));
    match Range::hull_of(authority.iter().map(|(_, range)| *range)).zip(public_rule::cite(regime)) {
        Some((reach, cite)) => {
            let of_authority =
                Step::new(Stage::Size, Finding::StartIfAuthority(reach), Basis::Guidance, cite);
            step.made_of([of_authority.made_of(authority.iter().map(of_class))])
        }
        None => step,
    }
}

fn size_step(method: &Method, payers: &Payers) -> Step {
    let inputs = [
        Question::Choice(ChoiceId::Body),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::GroupTurnover),
        Question::Amount(AmountId::Rate),
    ];
    let others: Citation = match method.others {
        OtherSize::None(cite) | OtherSize::Funds(cite) => cite,
    };
    let mut each = payers.main.iter().map(|payer| (size(method, *payer).is_some(), tiers(method, *payer)));
    let (finding, cite) = match (each.next(), each.next()) {
        (None | Some((false, _)), None) => (Finding::NoSizeStep, others),
        (Some((true, (low, high))), None) if low == high && low.value == Band::WHOLE => {
            (Finding::NoSizeStep, low.cite)
        }
        (Some((true, (low, high))), None) if low == high => {
            (Finding::SizeTier(low.value.low, low.value.high), low.cite)
        }
        (Some((_, (low, _))), _) | (None, Some((_, (low, _)))) => (Finding::SizeOpen, low.cite),
    };
    let step = Step::new(Stage::Size, finding, Basis::Guidance, cite).from(inputs);
    match payers.main.iter().find_map(|payer| draft_row(method, *payer)) {
        Some(cite) => step.considering(Finding::DraftRow, cite),
        None => step,
    }
}

/// A row that a payer's size may fall into and that was read in a draft only.
fn draft_row(method: &Method, payer: Payer) -> Option<Citation> {
    let size = size(method, payer)?;
    let above = |least: Decimal| size.high.is_none_or(|high| high > least);
    let mut least = Decimal::ZERO;
    for tier in method.sizes {
        let reached = size.low <= tier.up_to.amount && (least.is_zero() || above(least));
        if reached && tier.share.cite.verified == Verified::Draft {
            return Some(tier.share.cite);
        }
        least = tier.up_to.amount;
    }
    (above(least) && method.beyond.cite.verified == Verified::Draft).then_some(method.beyond.cite)
}
