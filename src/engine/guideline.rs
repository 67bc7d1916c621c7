//! The starting amount of EDPB Guidelines 04/2022: ceiling x band x size tier, for each class.

use super::ceiling::{self, Size};
use super::concurrence::Grouping;
use super::explanation::{Basis, Finding, Stage, Step};
use super::facts::Facts;
use super::possible::Truth;
use super::question::{AmountId, Question};
use super::range::Range;
use crate::law::circumstance::{Body, Seriousness};
use crate::law::edpb_guidelines::{self as guidelines, Band};
use crate::law::keyed;
use crate::law::provision::{Ceiling, Provision};
use crate::law::{At, Choice, ChoiceId, Citation, Figure, Money, Regime, Source};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What the published method gives.
#[derive(Clone, Debug)]
pub struct Guideline {
    /// For each class the starting amount; empty where no method applies.
    pub classes: Vec<(Seriousness, Range)>,
    /// Whether the method holds on the day assessed.
    pub standing: Standing,
    /// Where the amounts entered lie against each class.
    pub places: Vec<(Money, Seriousness, Place)>,
    /// Whether the numbers mislead for this body when they stand alone.
    pub caution: bool,
    /// The step on size.
    pub step: Step,
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

/// Where the amount decided and the level entered lie against each class, at the visitor's own rate.
fn places(
    facts: &Facts,
    regime: Regime,
    classes: &[(Seriousness, Range)],
) -> Vec<(Money, Seriousness, Place)> {
    let Some(rate) = ceiling::rate(facts) else { return Vec::new() };
    let known = |id| {
        let given = facts.amount_span(id)?;
        Some(Money::new(given.span.known()?, given.currency?))
    };
    let mut amounts: Vec<Money> = Vec::new();
    for amount in [AmountId::Decided, AmountId::Level].into_iter().filter_map(known) {
        if !amounts.contains(&amount) {
            amounts.push(amount);
        }
    }
    amounts
        .into_iter()
        .flat_map(|amount| {
            classes.iter().filter_map(move |(class, range)| {
                let place = place(amount, range.at_rate(rate, regime.currency()))?;
                Some((amount, *class, place))
            })
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

/// The tier for one turnover in euro; the upper limit of a tier belongs to it.
pub fn size_tier(turnover: Decimal) -> Figure<Band> {
    guidelines::SIZE_TIERS
        .iter()
        .find(|tier| turnover <= tier.up_to.amount)
        .map_or(guidelines::NO_ADJUSTMENT, |tier| tier.share)
}

/// The starting amount of one provision group at one turnover: both ends of the class's band.
fn starting(
    regime: Regime,
    group: &[&Provision],
    class: Seriousness,
    turnover: Option<Decimal>,
) -> (Decimal, Decimal) {
    let ceiling = group
        .iter()
        .filter_map(|provision| match provision.ceiling {
            Ceiling::Tier(tier, _) => Some(ceiling::tier_ceiling(regime, tier, turnover)),
            Ceiling::Fixed(_) | Ceiling::NoFee(_) => None,
        })
        .max()
        .unwrap_or_default();
    let band = guidelines::band(class).value;
    let size = turnover.map_or(guidelines::NO_ADJUSTMENT, size_tier).value;
    let end = |band: Decimal, size: Decimal| (ceiling * band * size).normalize();
    (end(band.low.0, size.low.0), end(band.high.0, size.high.0))
}

/// The range of a class for one grouping and one case of size. Ceiling and tier never fall as
/// turnover grows, so the ends of the turnover give the ends of the range.
fn of_grouping(regime: Regime, grouping: &Grouping, class: Seriousness, size: Option<Range>) -> Range {
    let low_turnover = size.map(|turnover| turnover.low);
    let high_turnover = size.map(|turnover| turnover.high);
    let mut low = Decimal::ZERO;
    let mut high = Some(Decimal::ZERO);
    for group in grouping {
        low += starting(regime, group, class, low_turnover).0;
        high = match high_turnover {
            None => high.map(|sum| sum + starting(regime, group, class, None).1),
            Some(None) => None,
            Some(Some(turnover)) => high.map(|sum| sum + starting(regime, group, class, Some(turnover)).1),
        };
    }
    Range::between(low, high, regime.ceiling_currency())
}

/// Works the method out for every class.
pub fn work_out(facts: &Facts, regime: Regime, groupings: &[Grouping], on: Date) -> Guideline {
    if regime == Regime::SeCriminalDataAct {
        let cite = Citation::read(
            Source::CriminalDataAct,
            At::Chapter { chapter: 6, section: "4", para: 0, number: 0 },
        );
        let step = Step::new(Stage::Size, Finding::NoMethod(regime), Basis::Law, cite);
        return Guideline {
            classes: Vec::new(),
            standing: Standing::NoMethod,
            places: Vec::new(),
            caution: false,
            step,
        };
    }
    let size = ceiling::size(facts, regime);
    let classes: Vec<_> = Seriousness::ALL
        .iter()
        .filter_map(|class| {
            let hull = Range::hull_of(size.cases().flat_map(|case| {
                groupings.iter().map(move |grouping| of_grouping(regime, grouping, *class, case))
            }))?;
            Some((*class, hull))
        })
        .collect();
    let standing = if guidelines::IN_FORCE.on(on) { Standing::InForce } else { Standing::Counterfactual };
    let caution = facts.possible::<Body>().may_be(Body::PublicAuthority);
    let step = step(facts, &classes, standing, size);
    let places = places(facts, regime, &classes);
    Guideline { classes, standing, places, caution, step }
}

fn step(facts: &Facts, classes: &[(Seriousness, Range)], standing: Standing, size: Size) -> Step {
    let mut step = size_step(size);
    if standing == Standing::Counterfactual {
        step = step.considering(Finding::Counterfactual(guidelines::ADOPTED), guidelines::NO_AMOUNTS);
    }
    if facts.possible::<Body>().may_be(Body::PublicAuthority) {
        step = step.considering(Finding::SizeNotForPublicBodies, guidelines::PUBLIC_BODIES).considering(
            Finding::PublicBodyCaution,
            Citation {
                verified: crate::law::Verified::Derived,
                ..Citation::read(Source::Decisions, At::Whole)
            },
        );
    }
    let parts = classes.iter().map(|(class, range)| {
        let band = guidelines::band(*class);
        let start = Step::new(
            Stage::Seriousness,
            Finding::StartingBand(*class, band.value.low, band.value.high),
            Basis::Guidance,
            band.cite,
        );
        Step::new(Stage::Size, Finding::ClassRange(*class, *range), Basis::Guidance, band.cite)
            .made_of([start])
    });
    step.made_of(parts)
}

fn size_step(size: Size) -> Step {
    let inputs = [
        Question::Choice(ChoiceId::Body),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::Rate),
    ];
    let tiers = (size_tier(size.turnover.low), size.turnover.high.map(size_tier));
    let (finding, cite) = match (size.undertaking, tiers) {
        (Truth::No, _) => (Finding::NoSizeStep, guidelines::PUBLIC_BODIES),
        (Truth::Yes, (low, Some(high))) if low == high && low == guidelines::NO_ADJUSTMENT => {
            (Finding::NoSizeStep, low.cite)
        }
        (Truth::Yes, (low, Some(high))) if low == high => {
            (Finding::SizeTier(low.value.low, low.value.high), low.cite)
        }
        (_, (low, _)) => (Finding::SizeOpen, low.cite),
    };
    Step::new(Stage::Size, finding, Basis::Guidance, cite).from(inputs)
}
