//! Showing amounts in the currency that fees are charged in, at a rate the visitor sees.

use crate::app::state::State;
use crate::engine::{DateId, Range, ceiling};
use crate::evidence::rates;
use crate::law::{Currency, Regime};
use crate::text::explain;
use crate::text::say;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The rate that euro are shown at.
#[derive(Clone, Copy)]
pub struct Shown {
    /// Units of the fee's currency for one euro.
    pub per_euro: Decimal,
    /// Its day, when known.
    pub on: Option<Date>,
    /// Whether the visitor gave it.
    pub given: bool,
}

/// The visitor's own rate, or the latest one behind the decision data.
pub fn rate(state: &State) -> Shown {
    if let Some(per_euro) = ceiling::rate(&state.facts) {
        return Shown { per_euro, on: state.facts.known_date(DateId::RateDay), given: true };
    }
    let dated = rates::nok_on(state.on);
    Shown { per_euro: dated.per_euro, on: Some(dated.on), given: false }
}

/// A range in the currency of the fee.
pub fn range(state: &State, regime: Regime, range: Range) -> Range {
    match range.currency {
        Currency::Eur if regime.currency() != Currency::Eur => {
            range.at_rate(rate(state).per_euro, regime.currency())
        }
        _ => range,
    }
}

/// A range in words, and in brackets about what that is in the currency of the fee.
pub fn words(state: &State, regime: Regime, amount: Range) -> String {
    let own = explain::range(state.lang, amount);
    if amount.currency == regime.currency() {
        return own;
    }
    let local = range(state, regime, amount);
    let rounded = Range::between(about(local.low), local.high.map(about), local.currency);
    say::amount_about(state.lang, &own, &explain::range(state.lang, rounded))
}

/// Three significant digits: a conversion is no more exact than its day.
fn about(amount: Decimal) -> Decimal {
    amount.round_sf(3).unwrap_or(amount).normalize()
}
