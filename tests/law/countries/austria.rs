//! Austria: the Data Protection Act, the Administrative Penal Act and the Administrative Courts Procedure Act, read as
//! consolidated on 6 July 2025.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Regime, Source};

pub const EXPECTED: Expected = Expected {
    regime: Regime::AtGdpr,
    countries: &[Country::Austria],
    // "Gegen Behörden und öffentliche Stellen … können keine Geldbußen verhängt werden."
    public_bodies: PublicBodies::exempt(section(Source::AustrianDataAct, "30", 5)),
    notes: &[gdpr::SAID, SAID],
    // "Die Verjährungsfrist beträgt drei Jahre", and some times are not counted.
    time_bar: Some((3, TimeBarRule::DecisionUnlessStopped)),
    time_limits: TimeLimits {
        // "beträgt vier Wochen", from service.
        appeal: Some((Period::weeks(4), section(Source::AustrianCourtProcedure, "7", 4))),
        appeal_from: AppealFrom::Receipt,
        // "binnen zwei Wochen nach Eintritt der Rechtskraft zu bezahlen"
        payment: Some((Period::weeks(2), section(Source::AustrianPenalAct, "54b", 1))),
        // "wenn seit ihrer rechtskräftigen Verhängung drei Jahre vergangen sind"
        lapse: Some((Period::years(3), section(Source::AustrianPenalAct, "31", 3))),
        ..TimeLimits::NONE
    },
    case: &[("country", "austria"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("at-bodies", None)];

#[test]
fn the_time_bar_stands_in_section_31() {
    let bar = Regime::AtGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::AustrianPenalAct, "31", 2));
}
