//! Slovenia: the Personal Data Protection Act (ZVOP-2) and the Misdemeanours Act (ZP-1), read as of February 2026.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits};
use crate::{article, gdpr};
use finesight::law::circumstance::{Country, PublicKind};
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Citation, Regime, Source};

const NOT_LIABLE: Citation = article(Source::SlovenianMisdemeanoursAct, "13.a");

pub const EXPECTED: Expected = Expected {
    regime: Regime::SiGdpr,
    countries: &[Country::Slovenia],
    // "Republika Slovenija in samoupravne lokalne skupnosti ne odgovarjajo za prekršek"
    public_bodies: PublicBodies {
        only: Some((&[PublicKind::State.is(), PublicKind::Local.is()], NOT_LIABLE)),
        ..PublicBodies::exempt(NOT_LIABLE)
    },
    notes: &[gdpr::SAID, SAID],
    // "če pretečeta dve leti od dneva, ko je bil prekršek storjen"; each step interrupts.
    time_bar: Some((2, TimeBarRule::DecisionUnlessStopped)),
    time_limits: TimeLimits {
        // "pisno napovedati v roku osmih dni od prejema odločbe"
        appeal: Some((Period::days(8), article(Source::SlovenianMisdemeanoursAct, "59.a(2)"))),
        appeal_from: AppealFrom::Receipt,
        // "se ne smejo začeti izvrševati, če pretečeta dve leti"
        lapse: Some((Period::years(2), article(Source::SlovenianMisdemeanoursAct, "44(1)"))),
        ..TimeLimits::NONE
    },
    case: &[("country", "slovenia"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[
    ("si-misdemeanour", None),
    ("si-since", None),
    ("si-legal-persons", None),
    ("si-records", None),
    ("si-criteria", None),
];

/// "ko poteče dvakrat toliko časa, kolikor ga zahteva zakon za zastaranje"
#[test]
fn after_twice_the_time_nothing_is_decided() {
    let bar = Regime::SiGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, article(Source::SlovenianMisdemeanoursAct, "42(1)"));
    let at_most = bar.at_most.unwrap();
    assert_eq!(at_most.value, Period::years(4));
    assert_eq!(at_most.cite, article(Source::SlovenianMisdemeanoursAct, "42(6)"));
}
