//! Iceland: Act 90/2018, read in the collection of statutes as of February 2026.

use super::eea;
use crate::expected::{Expected, Maxima, PublicBodies, Said, Unlisted};
use crate::{gdpr, provision, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::TimeBarRule;
use finesight::law::{Breaches, Ceiling, Currency, Money, Regime, Source};

pub const EXPECTED: Expected = Expected {
    regime: Regime::IsGdpr,
    countries: &[Country::Iceland],
    // Art. 46: "frá 100 þús. kr. til 1,2 milljarða kr. … allt að 2%", "til 2,4 milljarða kr. … allt að 4%".
    maxima: Some(Maxima { currency: Currency::Isk, tiers: [(1_200_000_000, 2), (2_400_000_000, 4)] }),
    minima: &[(
        Breaches::Any,
        Money::whole(100_000, Currency::Isk),
        section(Source::IcelandicDataAct, "46", 2),
    )],
    // "8., 25.–39., 42. og 43. gr.", "4. mgr. 41. gr.", "5., 6., 7. og 9. gr.", "12.–22. gr.", "44.–49. gr.", and orders.
    // No Regulation 2024/900.
    added: &[],
    unlisted: [Unlisted::NoFee; 2],
    otherwise: &["gdpr-11", "gdpr-85"],
    // "þar á meðal stjórnvöld og stofnanir"
    public_bodies: PublicBodies::as_others(Some(section(Source::IcelandicDataAct, "46", 4))),
    currency: Currency::Isk,
    method: None,
    notes: &[gdpr::SAID, SAID],
    // "fellur niður þegar fimm ár eru liðin frá því að háttsemi lauk. Fyrningarfrestur rofnar þegar Persónuvernd tilkynnir …"
    time_bar: Some((5, TimeBarRule::NoticeOrDecision)),
    case: &[("country", "iceland"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("is-board", None), ("is-fault", None), ("is-orders", None)];

#[test]
fn the_list_of_article_46_leaves_two_out() {
    for key in ["gdpr-11", "gdpr-85"] {
        assert!(matches!(provision(Regime::IsGdpr, key).ceiling, Ceiling::NoFee(_)), "{key}");
    }
}

#[test]
fn the_time_bar_stands_in_article_46() {
    let bar = Regime::IsGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::IcelandicDataAct, "46", 7));
}
