//! The starting amount of the published method: ceiling x band x size tier, for each class.

use super::amounts::{Amounts, Reach};
use super::ceiling;
use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::payer::{self, Payer, Payers};
use super::question::{AmountId, Question};
use super::range::Range;
use crate::law::circumstance::{Body, Seriousness};
use crate::law::keyed;
use crate::law::method::{Band, Method, OtherSize};
use crate::law::{Choice, ChoiceId, Citation, Figure, Money, Regime, Stage, Verified};
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
    pub standing: Standing,
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
    if amount.currency != range.currency {
        return None;
    }
    if range.holds(amount) {
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
    Standing {
        /// It was published on the day assessed.
        InForce = "in-force",
        /// It came later: shown for comparison only.
        Counterfactual = "counterfactual",
        /// No method is published for the regime.
        NoMethod = "no-method",
    }
}

/// The tier for one turnover; the upper limit of a tier belongs to it.
pub fn size_tier(method: &Method, turnover: Decimal) -> Figure<Band> {
    let tier = method.sizes.iter().find(|tier| turnover <= tier.up_to.amount);
    tier.map_or(method.beyond, |tier| tier.share)
}

/// What a payer's size goes by: nothing where the method leaves it out.
fn size(method: &Method, payer: Payer) -> Option<Range> {
    match (payer, method.others) {
        (Payer::Undertaking(turnover), _) => Some(turnover),
        (Payer::Other(funds), OtherSize::Funds(_)) => Some(funds),
        (Payer::Other(_), OtherSize::None(_)) | (Payer::Authority, _) => None,
    }
}

/// The tiers at both ends of a payer's size; the second is open above where the size is.
pub fn tiers(method: &Method, payer: Payer) -> (Figure<Band>, Figure<Band>) {
    match size(method, payer) {
        None => {
            (Figure { value: Band::WHOLE, ..method.beyond }, Figure { value: Band::WHOLE, ..method.beyond })
        }
        Some(size) => {
            (size_tier(method, size.low), size.high.map_or(method.beyond, |high| size_tier(method, high)))
        }
    }
}

/// Sets the method out for every class, with the amounts worked out before.
pub fn work_out(facts: &Facts, regime: Regime, amounts: Reach, on: Date) -> Guideline {
    let Some(method) = regime.rules().method else {
        return Guideline {
            classes: Vec::new(),
            authority: Vec::new(),
            standing: Standing::NoMethod,
            places: Vec::new(),
            caution: false,
        };
    };
    let of_each = |amounts: Option<Amounts>| -> Vec<_> {
        let each = amounts
            .into_iter()
            .flat_map(|amounts| Seriousness::ALL.iter().map(move |class| (*class, amounts.class(*class))));
        each.collect()
    };
    let (classes, authority) = (of_each(amounts.main), of_each(amounts.authority));
    let standing = if method.in_force.on(on) { Standing::InForce } else { Standing::Counterfactual };
    let caution =
        regime.rules().public_caution.is_some() && facts.possible::<Body>().may_be(Body::PublicAuthority);
    let places = places(facts, regime, &classes);
    Guideline { classes, authority, standing, places, caution }
}

/// The step on size.
pub fn step(facts: &Facts, regime: Regime, payers: &Payers, guideline: &Guideline) -> Step {
    let Some(method) = regime.rules().method else {
        let cite = regime.rules().cites.seriousness;
        return Step::new(Stage::Size, Finding::NoMethod(regime), Basis::Law, cite);
    };
    let Guideline { classes, authority, .. } = guideline;
    let mut step = size_step(method, payers);
    if let (Standing::Counterfactual, Some(since)) = (guideline.standing, method.in_force.from) {
        step = step.considering(Finding::Counterfactual(since), method.no_amounts);
    }
    if facts.possible::<Body>().may_be(Body::PublicAuthority) {
        if let OtherSize::None(cite) = method.others {
            step = step.considering(Finding::SizeNotForPublicBodies, cite);
        }
        if let Some(cite) = regime.rules().public_caution {
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
    match Range::hull_of(authority.iter().map(|(_, range)| *range)).zip(ceiling::authority_cite(regime)) {
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
