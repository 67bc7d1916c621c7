//! Finland: the Data Protection Act, from SN 6.4. That an unpaid fee lapses after five years is said beside
//! the fee, for what it is counted from was not read.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Citation, Regime, Source, Tier};

const SECTION_24: Citation = section(Source::FinnishDataAct, "24", 0);

pub const EXPECTED: Expected = Expected {
    regime: Regime::FiGdpr,
    countries: &[Country::Finland],
    unlisted: [Unlisted::In(Tier::Higher, SECTION_24), Unlisted::NoFee],
    public_bodies: PublicBodies::exempt(SECTION_24),
    notes: &[gdpr::SAID, SAID],
    time_bar: Some((10, TimeBarRule::Decision)),
    // "30 päivän kuluessa päätöksen tiedoksisaannista"
    time_limits: TimeLimits {
        appeal: Some((Period::days(30), section(Source::FinnishCourtProcedure, "13", 2))),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "finland"), ("body", "association")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("fi-churches", None)];

#[test]
fn the_time_bar_stands_in_section_24() {
    assert_eq!(Regime::FiGdpr.procedure().time_bar.unwrap().period.cite, SECTION_24);
}
