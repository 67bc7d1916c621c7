//! What lowers, waives or bounds a fee after its level was found: reduction (6:5), processing time,
//! and the addressee's own appeal.

use crate::engine::facts::{AmountId, AmountSpan, DateId, Facts, Truth};
use crate::engine::range::Range;
use crate::law::Regime;
use crate::law::circumstance::{Appealed, Excuse, TimeEffect};
use crate::law::rules::AdjustmentRule;
use rust_decimal::Decimal;

/// The fee that an entered level comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Fee {
    /// The level before processing time and reduction: indicative, not a fee that was imposed.
    pub level: Range,
    /// What it comes to.
    pub comes_to: Range,
    /// Whether it is waived altogether.
    pub waived: Truth,
}

/// What is done to a fee after its level.
#[derive(Clone, Debug)]
pub struct Adjustment {
    /// The fee, when a level was entered.
    pub fee: Option<Fee>,
    /// Whether something here may leave no fee at all.
    pub may_end_in_nothing: bool,
}

/// Works the adjustment out.
pub fn work_out(facts: &Facts, regime: Regime, level: Option<Range>) -> Adjustment {
    match regime.rules().adjustment {
        AdjustmentRule::Reduction(_) => reduction(facts, level),
        AdjustmentRule::ProcessingTime(_) => processing_time(facts, level),
        AdjustmentRule::Nothing(_) | AdjustmentRule::NotRead(_) => Adjustment {
            fee: level.map(|level| Fee { level, comes_to: level, waived: Truth::No }),
            may_end_in_nothing: false,
        },
    }
}

/// The level entered, or else the one calculated, held between what the law allows at least and at most where that is in
/// the same currency: of those whose maxima are in one currency, and of an authority with its own. Without a ceiling
/// there is no ground for a fee, and so no fee, whatever was entered. INVARIANT: no least is above its ceiling.
pub fn level(
    facts: &Facts,
    allowed: [(Option<Range>, Option<Range>); 2],
    calculated: Option<Range>,
) -> Option<Range> {
    let entered = facts
        .amount_span(AmountId::Level)
        .and_then(|AmountSpan { span, currency }| Some(Range::between(span.low, Some(span.high), currency?)));
    let level = entered.or(calculated)?;
    let held = |(ceiling, least): (Option<Range>, Option<Range>)| {
        let raised = least.map_or(level, |least| level.held_over(least));
        ceiling.map(|ceiling| raised.held_under(ceiling))
    };
    Range::hull_of(allowed.into_iter().filter_map(held))
}

/// Criminal Data Act 6:5: whether the fee is lowered, for what is excusable or otherwise unreasonable.
pub fn lowered(facts: &Facts) -> Truth {
    Truth::over(facts.possible::<Excuse>(), |excuse| {
        matches!(excuse, Excuse::Excusable | Excuse::Unreasonable)
    })
}

fn reduction(facts: &Facts, level: Option<Range>) -> Adjustment {
    let lowered = lowered(facts);
    let fee = level.map(|level| {
        let comes_to = if lowered == Truth::No { level } else { level.from_nothing() };
        Fee { level, comes_to, waived: if lowered == Truth::No { Truth::No } else { Truth::Open } }
    });
    Adjustment { fee, may_end_in_nothing: lowered != Truth::No }
}

/// Whether the fee is waived for processing time.
pub fn waived(facts: &Facts) -> Truth {
    Truth::over(facts.possible::<TimeEffect>(), |effect| effect == TimeEffect::Waived)
}

/// Norway: processing time is the last step. There is no formula: what it did is entered, and where
/// nothing was entered anything from no effect to waiver remains open.
fn processing_time(facts: &Facts, level: Option<Range>) -> Adjustment {
    Adjustment {
        fee: level.map(|level| after_time(facts, level)),
        may_end_in_nothing: waived(facts) != Truth::No,
    }
}

/// The amount that the addressee's own appeal may not push the fee above (fvl § 34), and whether the
/// addressee appealed; `None` when nobody did, or no amount was decided.
pub fn own_appeal_limit(facts: &Facts) -> Option<(Range, Truth)> {
    let AmountSpan { span, currency } = facts.amount_span(AmountId::Decided)?;
    let decided = Range::between(span.low, Some(span.high), currency?);
    let appealed = Truth::over(facts.possible::<Appealed>(), |answer| answer == Appealed::ByAddressee);
    match appealed {
        Truth::No => None,
        Truth::Open if facts.date_span(DateId::AppealedOn).is_some() => Some((decided, Truth::Yes)),
        appealed => Some((decided, appealed)),
    }
}

fn after_time(facts: &Facts, level: Range) -> Fee {
    let limited = match own_appeal_limit(facts) {
        Some((decided, Truth::Yes)) => level.held_under(decided),
        Some((decided, _)) => level.held_under(decided).hull(level),
        None => level,
    };
    let outcomes = facts.possible::<TimeEffect>().values().map(|effect| match effect {
        TimeEffect::Waived => Range::between(Decimal::ZERO, Some(Decimal::ZERO), limited.currency),
        TimeEffect::Reduced => less_the_cut(facts, limited),
        TimeEffect::NoEffect => limited,
    });
    let comes_to = Range::hull_of(outcomes).unwrap_or(limited);
    Fee { level, comes_to, waived: waived(facts) }
}

/// What is left after the cut that was entered; anything up to the level when none was.
fn less_the_cut(facts: &Facts, level: Range) -> Range {
    let Some(cut) = facts.amount_span(AmountId::TimeCut) else { return level.from_nothing() };
    if cut.currency != Some(level.currency) {
        return level.from_nothing();
    }
    let less = |amount: Decimal, cut: Decimal| (amount - cut).max(Decimal::ZERO);
    Range::between(
        less(level.low, cut.span.high),
        level.high.map(|high| less(high, cut.span.low)),
        level.currency,
    )
}
