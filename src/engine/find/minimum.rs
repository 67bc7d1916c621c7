//! The least that a fee can be, where the law names a least.
//!
//! It goes by what was infringed and by who pays, and not by turnover. So every grouping is gone through with everyone it may
//! be with, and a range is the hull over them. One for whom the law names no least has nothing as its least.

use super::combinations::Combinations;
use super::concurrence::{FeeGroup, Grouping};
use super::payer::{Pays, Who};
use crate::engine::range::Range;
use crate::law::circumstance::Body;
use crate::law::provision::{Provision, Tier};
use crate::law::{Currency, Rules};
use rust_decimal::Decimal;

/// The least that a fee can be; `None` where nobody possible has one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LegalMinimum {
    /// Of those whose maxima are in one currency.
    pub main: Option<Range>,
    /// Of an authority with maxima of its own in another currency, when it is only one of the possibilities.
    pub authority: Option<Range>,
}

/// One who pays.
#[derive(Clone, Copy)]
struct One {
    body: Body,
    pays: Pays,
}

/// Finds it, over every grouping and everyone who may have to pay.
pub fn find(rules: &Rules, combinations: &Combinations, who: &Who) -> LegalMinimum {
    if !has_one(rules) {
        return LegalMinimum::default();
    }
    let mut found = LegalMinimum::default();
    // Whether it may be anyone but such an authority, though nothing may stand against them.
    let mut others = false;
    let each = who.each().filter(|(_, pays)| *pays != Pays::Nothing);
    for one in each.map(|(body, pays)| One { body, pays }) {
        let groupings = combinations.groupings_of(one.body);
        let currency = currency(rules, one.pays);
        let apart = currency != rules.turnover_currency();
        others |= !apart;
        let into = if apart { &mut found.authority } else { &mut found.main };
        for grouping in groupings {
            let amount = of_grouping(rules, grouping, one);
            let least = Range::between(amount, Some(amount), currency);
            *into = Some(into.map_or(least, |before| before.hull(least)));
        }
    }
    if !others {
        found.main = found.authority.take();
    }
    let named = |least: &Range| least.high.is_some_and(|high| !high.is_zero());
    LegalMinimum { main: found.main.filter(named), authority: found.authority.filter(named) }
}

/// Whether the law names a least for anyone.
fn has_one(rules: &Rules) -> bool {
    let own = rules.public_bodies.maxima().is_some_and(|maxima| maxima.iter().any(|it| it.least.is_some()));
    own || !rules.minima.is_empty()
}

fn currency(rules: &Rules, pays: Pays) -> Currency {
    let own = rules.public_bodies.maxima().filter(|_| pays == Pays::AsAuthority);
    own.map_or(rules.turnover_currency(), |[lower, _]| lower.most.value.currency)
}

/// The least of all fees together.
fn of_grouping(rules: &Rules, grouping: &Grouping, one: One) -> Decimal {
    let of_fee = |fee: &FeeGroup| {
        let each = fee.provisions().map(|provision| of_provision(rules, provision, one));
        each.max().unwrap_or(Decimal::ZERO)
    };
    grouping.iter().map(of_fee).sum()
}

/// The least for breaking a provision.
fn of_provision(rules: &Rules, provision: &Provision, one: One) -> Decimal {
    if one.pays == Pays::AsAuthority {
        let own = rules.public_bodies.maxima().zip(provision.ceiling.tier());
        let own = own.map(|([lower, higher], tier)| if tier == Tier::Lower { lower } else { higher });
        return own.and_then(|own| own.least).map_or(Decimal::ZERO, |least| least.value.amount);
    }
    let of_it = rules.minima.iter().filter(|minimum| minimum.is_of(provision));
    of_it.map(|minimum| minimum.least.value.amount).max().unwrap_or(Decimal::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::public_bodies::{PublicBodies, PublicMaximum};
    use crate::law::{Breaches, Citation, Figure, Minimum, Money, Pinpoint, Regime, Source};

    const CITE: Citation = Citation::read(Source::Convention, Pinpoint::Whole);

    const fn euro(units: u32) -> Figure<Money> {
        Figure::new(Money::whole(units, Currency::Eur), CITE)
    }

    fn of(rules: &Rules, key: &str, body: Body, pays: Pays) -> Decimal {
        let provision = Regime::EeaGdpr.provision(key).expect("a provision");
        of_provision(rules, provision, One { body, pays })
    }

    /// RON 10,000 and 10,000 as in Romania, here in euro; what others pay has no least.
    #[test]
    fn an_authority_with_maxima_of_its_own_has_its_own_minimum() {
        const OWN: PublicMaximum = PublicMaximum::new(euro(100_000)).at_least(euro(10_000));
        let public_bodies = PublicBodies::up_to(&[OWN, OWN]);
        let rules = Rules { public_bodies, ..*Regime::EeaGdpr.rules() };
        let of = |pays| of(&rules, "gdpr-6", Body::PublicAuthority, pays);
        assert!(has_one(&rules) && !has_one(Regime::EeaGdpr.rules()));
        assert_eq!(of(Pays::AsAuthority), Decimal::from(10_000));
        assert_eq!(of(Pays::AsOther), Decimal::ZERO);
    }

    #[test]
    fn of_several_minima_the_highest_holds() {
        const SEVERAL: &[Minimum] = &[
            Minimum { of: Breaches::Any, least: euro(100) },
            Minimum { of: Breaches::Of(Tier::Higher), least: euro(500) },
            Minimum { of: Breaches::These(&["gdpr-6"]), least: euro(700) },
        ];
        let rules = Rules { minima: SEVERAL, ..*Regime::EeaGdpr.rules() };
        let of = |key| of(&rules, key, Body::Company, Pays::AsUndertaking);
        let found = ["gdpr-6", "gdpr-7", "gdpr-32"].map(of);
        assert_eq!(found, [700, 500, 100].map(Decimal::from));
    }
}
