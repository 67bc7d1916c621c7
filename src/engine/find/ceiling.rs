//! What the law allows of one who would pay: for a tier, a provision, or several that share a fee.

use super::payer::Payer;
use crate::engine::range::Range;
use crate::law::provision::{Ceiling, Provision, Tier, TierCeiling};
use crate::law::public_bodies::PublicMaximum;
use crate::law::{Currency, Regime};
use rust_decimal::Decimal;

/// What one provision allows, for one who would pay. The ceiling never falls as turnover grows, so
/// the ends of the turnover give the ends of the ceiling.
pub fn of_provision(regime: Regime, provision: &Provision, payer: Payer) -> Option<Range> {
    match provision.ceiling {
        Ceiling::NoFee(_) | Ceiling::NotRead(_) => None,
        Ceiling::Fixed(figure) => Some(Range::point(figure.value)),
        Ceiling::Tier(tier, _) => regime.tier(tier).map(|allowed| of_tier(allowed, tier, payer)),
    }
}

/// What a tier allows, for one who would pay.
pub fn of_tier(allowed: TierCeiling, tier: Tier, payer: Payer) -> Range {
    let fixed = allowed.fixed.value;
    let share = allowed.of_turnover.value.0;
    match (payer, tier) {
        (Payer::Authority([lower, _], budget), Tier::Lower) => of_authority(lower, budget),
        (Payer::Authority([_, higher], budget), Tier::Higher) => of_authority(higher, budget),
        (Payer::Other(_) | Payer::Person, _) => Range::point(fixed),
        (Payer::Undertaking(turnover), _) => {
            let at = |turnover: Decimal| fixed.amount.max((turnover * share).normalize());
            Range::between(at(turnover.low), turnover.high.map(at), fixed.currency)
        }
    }
}

/// What a tier allows of an authority with a maximum of its own: the amount, or the share of its budget where that is less.
fn of_authority(maximum: &PublicMaximum, budget: Range) -> Range {
    let most = maximum.most.value;
    let Some(share) = maximum.of_budget else { return Range::point(most) };
    let at = |budget: Decimal| most.amount.min((budget * share.value.0).normalize());
    Range::between(at(budget.low), Some(budget.high.map_or(most.amount, at)), most.currency)
}

/// The ceiling of infringements that share one: that of the gravest, by default the highest.
pub fn of_provisions<'a>(
    regime: Regime,
    provisions: impl IntoIterator<Item = &'a Provision>,
    payer: Payer,
) -> Option<Range> {
    let each = provisions.into_iter().filter_map(|provision| of_provision(regime, provision, payer));
    each.reduce(|one, two| Range {
        low: one.low.max(two.low),
        high: one.high.zip(two.high).map(|(one, two)| one.max(two)),
        currency: one.currency,
    })
}

/// The currency of what one who would pay may have to pay.
pub fn currency(regime: Regime, payer: Payer) -> Currency {
    match payer {
        Payer::Authority([lower, _], _) => lower.most.value.currency,
        Payer::Undertaking(_) | Payer::Other(_) | Payer::Person => regime.turnover_currency(),
    }
}
