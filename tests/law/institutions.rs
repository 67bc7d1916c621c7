//! Institutions and bodies of the Union, from Regulation (EU) 2018/1725.

use crate::communications::BESIDE;
use crate::expected::{Expected, PublicBodies};
use crate::{article, provision};
use finesight::law::circumstance::Country;
use finesight::law::rules::AdjustmentRule;
use finesight::law::{Ceiling, Currency, Figure, Money, Regime, Source, Tier};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::EuInstitutions,
    countries: &[Country::Institutions],
    public_bodies: PublicBodies::as_others(Some(article(Source::InstitutionsRegulation, "66(1)"))),
    adjustment: |it| matches!(it, AdjustmentRule::Nothing(_)),
    notes: &[&[("eui-yearly", None), ("eui-criteria", None), ("eui-heard", None), ("eui-paid-to", None)]],
    case: &[("country", "institutions"), ("body", "public-authority"), ("purpose", "other")],
    ..BESIDE
};

/// "up to 25 000 EUR per infringement", "up to 50 000 EUR per infringement", each for an order not complied with.
#[test]
fn what_an_order_that_is_not_followed_can_cost() {
    let orders = article(Source::InstitutionsRegulation, "58(2)(d)–(h), (j)");
    for (key, euro, at) in [
        ("eui-order-duties", 25_000, "66(2)"),
        ("eui-order-principles", 50_000, "66(3)"),
        ("eui-order-rights", 50_000, "66(3)"),
        ("eui-order-transfers", 50_000, "66(3)"),
    ] {
        let row = provision(Regime::EuInstitutions, key);
        let maximum =
            Figure::new(Money::whole(euro, Currency::Eur), article(Source::InstitutionsRegulation, at));
        assert_eq!((row.cite, row.ceiling), (orders, Ceiling::Fixed(maximum)), "{key}");
    }
    let without = provision(Regime::EuInstitutions, "eui-no-order");
    assert!(matches!(without.ceiling, Ceiling::NoFee(_)), "66(1): only where an order is not complied with");
}

/// 2024/900, Art. 25(6) and (7), from 10 October 2025 (Art. 30(2)).
#[test]
fn political_advertising_is_fined_like_article_83_and_66() {
    let at = |place| article(Source::PoliticalAdvertising, place);
    let own = provision(Regime::EuInstitutions, "eui-political-advertising");
    let maximum = Figure::new(Money::whole(50_000, Currency::Eur), at("25(7)"));
    assert_eq!(own.ceiling, Ceiling::Fixed(maximum));
    for (key, place) in [("pa-18", "18"), ("pa-19", "19")] {
        let mut with = 0;
        for row in Regime::ALL.iter().filter_map(|regime| regime.provision(key)) {
            with += 1;
            assert_eq!((row.cite, row.ceiling), (at(place), Ceiling::Tier(Tier::Higher, at("25(6)"))));
            assert_eq!(row.in_force.unwrap().value.from, Some(date(2025, 10, 10)));
        }
        assert!(with > 5, "{key}: in states of the Union");
        for regime in [Regime::NoGdpr, Regime::UkGdpr] {
            assert!(regime.provision(key).is_none(), "{}", regime.key());
        }
    }
}
