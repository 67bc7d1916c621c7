//! The least that a fee can be, where the law names a least.
//!
//! It goes by what was infringed and by who pays, and not by turnover. So every grouping is gone through with everyone it may
//! be with, and a range is the hull over them. One for whom the law names no least has nothing as its least.

use super::combinations::Combinations;
use super::concurrence::{FeeGroup, Grouping};
use super::payer::{Pays, Who};
use crate::engine::range::Range;
use crate::law::circumstance::{Body, EnterpriseSize};
use crate::law::provision::{Provision, Tier};
use crate::law::{Currency, Minimum, MinimumFor, Regime};
use rust_decimal::Decimal;

/// The least that a fee can be; `None` where nobody possible has one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LegalMinimum {
    /// Of those whose maxima are in one currency.
    pub main: Option<Range>,
    /// Of an authority with maxima of its own, when it is only one of the possibilities.
    pub authority: Option<Range>,
}

/// One who pays.
#[derive(Clone, Copy)]
struct One {
    body: Body,
    pays: Pays,
    size: EnterpriseSize,
}

/// Finds it, over every grouping and everyone who may have to pay.
pub fn find(regime: Regime, combinations: &Combinations, who: &Who) -> LegalMinimum {
    if !has_one(regime) {
        return LegalMinimum::default();
    }
    let mut found = LegalMinimum::default();
    let each = who.each().filter(|(_, pays, _)| *pays != Pays::Nothing);
    for one in each.map(|(body, pays, size)| One { body, pays, size }) {
        let groupings = combinations.groupings_of(one.body);
        let into = if one.pays == Pays::AsAuthority { &mut found.authority } else { &mut found.main };
        let currency = currency(regime, one.pays);
        for grouping in groupings {
            let amount = of_grouping(regime, grouping, one);
            let least = Range::between(amount, Some(amount), currency);
            *into = Some(into.map_or(least, |before| before.hull(least)));
        }
    }
    if found.main.is_none() {
        found.main = found.authority.take();
    }
    let named = |least: &Range| least.high.is_some_and(|high| !high.is_zero());
    LegalMinimum { main: found.main.filter(named), authority: found.authority.filter(named) }
}

/// Whether a regime names a least for anyone.
pub fn has_one(regime: Regime) -> bool {
    let rules = regime.rules();
    let own = rules.public_bodies.maxima().is_some_and(|maxima| maxima.iter().any(|it| it.least.is_some()));
    own || !rules.minima.is_empty()
}

fn currency(regime: Regime, pays: Pays) -> Currency {
    let own = regime.rules().public_bodies.maxima().filter(|_| pays == Pays::AsAuthority);
    own.map_or(regime.turnover_currency(), |[lower, _]| lower.most.value.currency)
}

/// The least of all fees together.
fn of_grouping(regime: Regime, grouping: &Grouping, one: One) -> Decimal {
    let of_fee = |fee: &FeeGroup| {
        let each = fee.provisions().map(|provision| of_provision(regime, provision, one));
        each.max().unwrap_or(Decimal::ZERO)
    };
    grouping.iter().map(of_fee).sum()
}

/// The least for breaking a provision.
fn of_provision(regime: Regime, provision: &Provision, one: One) -> Decimal {
    let rules = regime.rules();
    if one.pays == Pays::AsAuthority {
        let own = rules.public_bodies.maxima().zip(provision.ceiling.tier());
        let own = own.map(|([lower, higher], tier)| if tier == Tier::Lower { lower } else { higher });
        return own.and_then(|own| own.least).map_or(Decimal::ZERO, |least| least.value.amount);
    }
    let of_it = rules.minima.iter().filter(|minimum| minimum.is_of(provision) && is_for(minimum, one));
    of_it.map(|minimum| minimum.least.value.amount).max().unwrap_or(Decimal::ZERO)
}

fn is_for(minimum: &Minimum, one: One) -> bool {
    let enterprise = one.body != Body::Person && one.pays == Pays::AsUndertaking;
    match minimum.whom {
        MinimumFor::Anyone => true,
        MinimumFor::Person => one.body == Body::Person,
        MinimumFor::Sme => enterprise && one.size == EnterpriseSize::Sme,
        MinimumFor::Large => enterprise && one.size == EnterpriseSize::Large,
    }
}
