//! Denmark: the Data Protection Act, from SN 6.3.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::TimeBarRule;
use finesight::law::{Currency, Regime, Source};

pub const EXPECTED: Expected = Expected {
    regime: Regime::DkGdpr,
    countries: &[Country::Denmark],
    // § 41.
    public_bodies: PublicBodies::as_others(Some(section(Source::DanishDataAct, "41", 6))),
    currency: Currency::Dkk,
    notes: &[gdpr::SAID, SAID],
    // The notes give the five years, and not what stops them.
    time_bar: Some((5, TimeBarRule::DecisionUnlessStopped)),
    case: &[("country", "denmark"), ("body", "company"), ("turnover", "1000000 USD")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("dk-courts", None), ("dk-criminal", None)];

#[test]
fn the_time_bar_stands_in_section_41() {
    let bar = Regime::DkGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::DanishDataAct, "41", 7));
}
