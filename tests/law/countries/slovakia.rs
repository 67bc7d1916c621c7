//! Slovakia: Acts 18/2018 as in force in July 2024, and 71/1967 as in force in September 2018.

use super::eea;
use crate::expected::{Expected, PublicBodies, TimeLimits, Unlisted};
use crate::section;
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarFrom, TimeBarRule};
use finesight::law::{Citation, Regime, Source};

const SECTION_106: Citation = section(Source::SlovakDataAct, "106", 3);

pub const EXPECTED: Expected = Expected {
    regime: Regime::SkGdpr,
    countries: &[Country::Slovakia],
    // § 104 has Arts 5 to 7, 9, 8, 11, 12 to 22, 25 to 39, 42 to 49 and 58.
    unlisted: [Unlisted::NoFee; 2],
    // "prevádzkovateľovi, vrátane orgánu verejnej moci a verejnoprávnym inštitúciám"
    public_bodies: PublicBodies::as_others(Some(section(Source::SlovakDataAct, "104", 1))),
    // "do dvoch rokov odo dňa, keď úrad porušenie povinnosti zistil"
    time_bar: Some((2, TimeBarRule::Decision)),
    time_limits: TimeLimits {
        // "v lehote 15 dní odo dňa oznámenia rozhodnutia rozklad"
        appeal: Some((Period::days(15), section(Source::SlovakProcedureCode, "61", 1))),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "slovakia"), ("body", "company")],
    ..eea::EXPECTED
};

/// "najneskôr však do piatich rokov odo dňa, keď k porušeniu povinnosti došlo"
#[test]
fn two_years_run_from_discovery_and_five_from_the_breach() {
    let bar = Regime::SkGdpr.procedure().time_bar.unwrap();
    assert_eq!((bar.period.cite, bar.from), (SECTION_106, TimeBarFrom::Discovery));
    assert_eq!(bar.at_most.map(|it| (it.value, it.cite)), Some((Period::years(5), SECTION_106)));
}
