//! From imposed to paid: what each country takes off, typed anew.

use finesight::law::discount::{Bound, Standing, Sum};
use finesight::law::{Regime, Share};
use rust_decimal::Decimal;

/// What is taken off which amount, in per cent, by the key of each discount.
struct Typed {
    regime: &'static str,
    of: Sum,
    bound: Bound,
    each: &'static [(&'static str, u32)],
    /// Whether they add up.
    added: bool,
    standing: Standing,
}

/// Exactly so much off what was imposed, by law, and only one of them.
const fn imposed(regime: &'static str, each: &'static [(&'static str, u32)]) -> Typed {
    let (of, bound, standing) = (Sum::Imposed, Bound::Exactly, Standing::Law);
    Typed { regime, of, bound, each, added: false, standing }
}

/// Draft procedural guidance of 31 October 2025, as pages report it: up to 40 % before the notice of intent, 30 % after it,
/// 20 % after written representations.
const fn settlement(regime: &'static str) -> Typed {
    let each = &[("uk-before-notice", 40), ("uk-after-notice", 30), ("uk-after-reply", 20)];
    Typed { regime, of: Sum::Proposed, bound: Bound::UpTo, each, added: false, standing: Standing::Draft }
}

const TYPED: &[Typed] = &[
    // ZP-1 Art. 57.c(2): "plača polovični znesek globe v roku osmih dni".
    imposed("si-gdpr", &[("si-half", 50)]),
    // Law on Administrative Liability Art. 154(4): "15 dienu laikā samaksāt … naudas sodu 50 procentu apmērā".
    imposed("lv-gdpr", &[("lv-half", 50)]),
    // ZANN Art. 79б(1): "може да заплати в 14-дневен срок … 80 на сто от нейния размер".
    imposed("bg-gdpr", &[("bg-early", 20)]),
    imposed("bg-law-enforcement", &[("bg-early", 20)]),
    // Codice, Art. 166(8), as decisions quote it: half.
    Typed {
        regime: "it-gdpr",
        of: Sum::Imposed,
        bound: Bound::Exactly,
        each: &[("it-half", 50)],
        added: false,
        standing: Standing::Law,
    },
    // Ley 39/2015, Art. 85: at least 20 % for each, "acumulables entre sí".
    Typed {
        regime: "es-gdpr",
        of: Sum::Proposed,
        bound: Bound::AtLeast,
        each: &[("es-admission", 20), ("es-payment", 20)],
        added: true,
        standing: Standing::Law,
    },
    settlement("uk-gdpr"),
    settlement("uk-part-3"),
];

#[test]
fn every_discount_is_that_of_its_law() {
    for regime in Regime::ALL {
        let typed = TYPED.iter().find(|typed| typed.regime == regime.key());
        let Some(rule) = regime.procedure().discounts else {
            assert!(typed.is_none(), "{} takes nothing off", regime.key());
            continue;
        };
        let typed = typed.unwrap_or_else(|| panic!("{} is not typed", regime.key()));
        let each: Vec<_> = rule.each.iter().map(|one| (one.key, one.off.value)).collect();
        let percent =
            |(key, percent): &(&'static str, u32)| (*key, Share::of_percent(Decimal::from(*percent)));
        assert_eq!(each, typed.each.iter().map(percent).collect::<Vec<_>>(), "{}", regime.key());
        assert!(rule.each.iter().all(|one| one.bound == typed.bound), "{}", regime.key());
        assert_eq!((rule.of, rule.standing), (typed.of, typed.standing), "{}", regime.key());
        assert_eq!(rule.added.is_some(), typed.added, "{}", regime.key());
    }
}

/// What is left is something, and a discount on a discount would need a rule of its own.
#[test]
fn what_is_left_is_more_than_nothing() {
    for rule in Regime::ALL.iter().filter_map(|regime| regime.procedure().discounts) {
        let all: Decimal = rule.each.iter().map(|one| one.off.value.0).sum();
        assert!(rule.added.is_none() || all < Decimal::ONE);
        assert!(rule.each.iter().all(|one| one.off.value.0 > Decimal::ZERO));
        assert!(!rule.waived.cites.is_empty(), "{}", rule.waived.key);
    }
}
