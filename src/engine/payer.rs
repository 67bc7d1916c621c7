//! Who would pay, as far as that sets the amounts: an undertaking by its turnover, anyone else, or a
//! public authority where it has maxima of its own.

use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::possible::Truth;
use super::question::{AmountId, DateId, Question};
use super::range::Range;
use crate::law::circumstance::{Body, Economic, Ownership};
use crate::law::rules::{OfficialRate, PublicBodies};
use crate::law::{ChoiceId, Citation, Currency, Money, Regime, Stage, Tier, edpb_guidelines};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// One who would pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// An undertaking, with its turnover in the currency of the ceilings.
    Undertaking(Range),
    /// A natural person, an association or an authority that is treated like them, with what it has
    /// to go by instead of turnover.
    Other(Range),
    /// A public authority with maxima of its own.
    Authority,
}

/// Everyone who may turn out to be the one to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payers {
    /// Those whose ceilings are in one currency.
    pub main: Vec<Payer>,
    /// The authority, when it is only one of the possibilities and has maxima of its own, which do
    /// not compare with the others'.
    pub authority: Vec<Payer>,
}

/// Whether the one assessed is an undertaking, so that turnover matters.
pub fn undertaking(facts: &Facts) -> Truth {
    let mut sides = (false, false);
    for body in facts.possible::<Body>().values() {
        let truth = is_undertaking(facts, body);
        sides.0 |= truth != Truth::No;
        sides.1 |= truth != Truth::Yes;
    }
    Truth::from_sides(sides.0, sides.1)
}

fn is_undertaking(facts: &Facts, body: Body) -> Truth {
    match body {
        Body::PublicAuthority => Truth::No,
        Body::PublicCompany | Body::Company => Truth::Yes,
        Body::Association | Body::Person => {
            Truth::over(facts.possible::<Economic>(), |answer| answer == Economic::Economic)
        }
    }
}

/// Everyone possible. A public body that is exempt pays nothing and is not among them.
pub fn possible(facts: &Facts, regime: Regime) -> Payers {
    let public = regime.rules().public_bodies;
    let mut main: Vec<Payer> = Vec::new();
    let mut authority: Vec<Payer> = Vec::new();
    let add = |list: &mut Vec<Payer>, payer: Payer| {
        if !list.contains(&payer) {
            list.push(payer);
        }
    };
    for body in facts.possible::<Body>().values() {
        match (body, public) {
            (Body::PublicAuthority, PublicBodies::Exempt(_)) => {}
            (Body::PublicAuthority, PublicBodies::UpTo(_)) => add(&mut authority, Payer::Authority),
            _ => {
                let undertaking = is_undertaking(facts, body);
                if undertaking != Truth::No {
                    add(&mut main, Payer::Undertaking(turnover(facts, regime)));
                }
                if undertaking != Truth::Yes {
                    add(&mut main, Payer::Other(funds(facts, regime)));
                }
            }
        }
    }
    if main.is_empty() {
        core::mem::swap(&mut main, &mut authority);
    }
    Payers { main, authority }
}

/// The visitor's rate: units of the fee's currency for one euro.
pub fn rate(facts: &Facts) -> Option<Decimal> {
    facts.amount_span(AmountId::Rate).and_then(|rate| rate.span.known())
}

/// The rate that turns euro into the fee's currency, and its day where the law fixes it: the
/// visitor's own, or else the one prescribed for the day of the decision.
pub fn rate_for_fees(facts: &Facts, regime: Regime) -> Option<(Decimal, Option<Date>)> {
    if facts.amount_span(AmountId::Rate).is_some() {
        return Some((rate(facts)?, None));
    }
    let official = official_rate(facts, regime)?;
    Some((official.per_euro.value, Some(official.day)))
}

/// The rate that the law prescribes for the day of the decision; `None` as long as that is not said,
/// or where the days possible have different rates.
pub fn official_rate(facts: &Facts, regime: Regime) -> Option<&'static OfficialRate> {
    let decided = facts.date_span(DateId::Decided)?;
    let rates = regime.rules().official_rates?;
    rates.on(decided.low).filter(|first| rates.on(decided.high) == Some(*first))
}

/// An amount of the facts in the currency of the ceilings; without end where it is not known, or no
/// rate turns it into that currency.
fn converted(facts: &Facts, regime: Regime, id: AmountId) -> Range {
    let to = regime.turnover_currency();
    let open = Range::between(Decimal::ZERO, None, to);
    let within = || {
        let given = facts.amount_span(id)?;
        let low = at_rate(facts, regime, given.span.low, given.currency?)?.normalize();
        let high = at_rate(facts, regime, given.span.high, given.currency?)?.normalize();
        Some(Range::between(low, Some(high), to))
    };
    within().unwrap_or(open)
}

/// Whether the rate of the fee's currency against the euro is the one that is needed.
pub fn is_rate_between(regime: Regime, currency: Currency) -> bool {
    let pair = [regime.currency(), Currency::Eur];
    pair.contains(&currency)
        && pair.contains(&regime.turnover_currency())
        && currency != regime.turnover_currency()
}

/// An amount at the visitor's rate in the currency of the ceilings. Euro are multiplied, for what one
/// unit of another currency is in euro is seldom a finite decimal, and a limit would be missed.
fn at_rate(facts: &Facts, regime: Regime, amount: Decimal, currency: Currency) -> Option<Decimal> {
    if currency == regime.turnover_currency() {
        return Some(amount);
    }
    if !is_rate_between(regime, currency) {
        return amount.checked_div(facts.amount_span(AmountId::TurnoverRate)?.span.known()?);
    }
    let rate = rate(facts)?;
    if currency == Currency::Eur { amount.checked_mul(rate) } else { amount.checked_div(rate) }
}

/// The turnover that counts: the company's own when it stands alone or no other has decisive
/// influence, the group's otherwise. Which of them is open as long as that is not said.
pub fn turnover(facts: &Facts, regime: Regime) -> Range {
    let own = converted(facts, regime, AmountId::Turnover);
    let group = converted(facts, regime, AmountId::GroupTurnover);
    let each = facts.possible::<Ownership>().values().map(|ownership| match ownership {
        Ownership::Alone | Ownership::Rebutted => own,
        // A group turns over no less than the company in it.
        Ownership::Controlled | Ownership::Presumed => at_least(group, own.low),
    });
    Range::hull_of(each).unwrap_or(own)
}

fn at_least(range: Range, least: Decimal) -> Range {
    let low = range.low.max(least);
    Range { low: range.high.map_or(low, |high| low.min(high)), ..range }
}

fn funds(facts: &Facts, regime: Regime) -> Range {
    converted(facts, regime, AmountId::Funds)
}

/// What an authority with maxima of its own pays at most.
pub fn authority_maximum(regime: Regime, tier: Tier) -> Option<Money> {
    let PublicBodies::UpTo([lower, higher]) = regime.rules().public_bodies else { return None };
    Some(match tier {
        Tier::Lower => lower.value,
        Tier::Higher => higher.value,
    })
}

/// The step on whose turnover counts.
pub fn step(facts: &Facts, regime: Regime) -> Step {
    let counts = Truth::over(facts.possible::<Ownership>(), |ownership| {
        matches!(ownership, Ownership::Controlled | Ownership::Presumed)
    });
    let cite = presumption(regime);
    let step = Step::new(Stage::Ceiling, Finding::GroupTurnover(counts), Basis::Guidance, cite).from([
        Question::Choice(ChoiceId::Ownership),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::GroupTurnover),
    ]);
    match facts.possible::<Ownership>().known() {
        Some(ownership @ (Ownership::Presumed | Ownership::Rebutted)) => {
            step.considering(Finding::Presumption(ownership.is()), cite)
        }
        _ => step,
    }
}

/// Where the presumption of decisive influence is set out.
pub fn presumption(regime: Regime) -> Citation {
    if regime == Regime::UkGdpr {
        crate::law::ico_guidance::PRESUMPTION
    } else {
        edpb_guidelines::PRESUMPTION
    }
}
