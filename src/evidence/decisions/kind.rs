//! What kind of breach a case is, by what was said of it.
//!
//! A decision has one kind, by what happened. A case has the kinds that the infringements named in it mostly are, and
//! what was said of the course of events leaves fewer. Where neither tells, it has none, and the kind counts for nothing.

use super::entry::Breach;
use crate::engine::Facts;
use crate::law::Regime;
use crate::law::circumstance::{Control, Household, InDuty};

/// Provisions, and the kinds that infringing them is.
type Row = (&'static [&'static str], &'static [Breach]);

/// Provisions that tell of themselves what happened.
const TELLING: [Row; 14] = [
    (
        &[
            "de-cookies",
            "es-cookies",
            "es-cookies-again",
            "fr-cookies",
            "it-cookies",
            "uk-cookies",
            "uk-cookies-2026",
        ],
        &[Breach::Cookies],
    ),
    (
        &[
            "es-marketing",
            "es-marketing-mass",
            "es-withdrawal",
            "es-withdrawal-significant",
            "it-marketing",
            "uk-marketing",
            "uk-marketing-2026",
        ],
        &[Breach::Marketing],
    ),
    (&["gdpr-5-1-f", "gdpr-32", "bdl-3-8"], &[Breach::Hacked, Breach::SentWrong, Breach::Snooping]),
    // The ground is missing, and what for is open.
    (&["gdpr-6", "bdl-2-1", "bdl-2-2"], &[Breach::UnlawfulUse, Breach::Camera, Breach::Marketing]),
    (&["gdpr-7"], &[Breach::UnlawfulUse, Breach::Marketing, Breach::Cookies]),
    (
        &[
            "gdpr-5-1-b",
            "gdpr-8",
            "gdpr-9",
            "gdpr-10",
            "gdpr-22",
            "bdl-2-4",
            "bdl-2-11",
            "bdl-2-12",
            "bdl-2-22",
        ],
        &[Breach::UnlawfulUse],
    ),
    (&["gdpr-5-1-c", "bdl-2-8"], &[Breach::TooMuch, Breach::Camera]),
    (&["gdpr-5-1-e", "bdl-2-16", "bdl-2-17"], &[Breach::TooMuch]),
    (&["gdpr-17"], &[Breach::NoAnswer, Breach::TooMuch]),
    (&["gdpr-21"], &[Breach::NoAnswer, Breach::Marketing]),
    (&["gdpr-15", "gdpr-16", "gdpr-18", "gdpr-19", "gdpr-20"], &[Breach::NoAnswer]),
    (&["gdpr-5-1-d", "bdl-2-7"], &[Breach::WrongData]),
    (&["gdpr-44", "bdl-8-1", "bdl-8-8"], &[Breach::ProcessorTransfer]),
    (&["gdpr-31", "gdpr-58-1", "gdpr-58-2", "bdl-5-5", "bdl-5-7-2", "bdl-5-7-3"], &[Breach::Obstruction]),
];

/// Provisions that are mostly found beside another, and tell what happened only where they stand alone.
const BESIDE: [Row; 4] = [
    (&["gdpr-33", "gdpr-34", "bdl-3-9-1"], &[Breach::LateNotice]),
    (&["gdpr-12"], &[Breach::NoAnswer, Breach::NoInformation]),
    (&["gdpr-13", "gdpr-14"], &[Breach::NoInformation]),
    (&["gdpr-28"], &[Breach::ProcessorTransfer]),
];

/// The kinds that a case may be.
pub fn of_facts(facts: &Facts, regime: Regime) -> Vec<Breach> {
    let named: Vec<&str> =
        facts.infringements().iter().copied().filter(|key| regime.provision(key).is_some()).collect();
    let telling = of_provisions(&TELLING, &named);
    let kinds = if telling.is_empty() { of_provisions(&BESIDE, &named) } else { telling };
    by_events(facts, kinds)
}

fn of_provisions(rows: &[Row], named: &[&str]) -> Vec<Breach> {
    let told = rows.iter().filter(|(keys, _)| keys.iter().any(|key| named.contains(key)));
    let mut kinds: Vec<Breach> = told.flat_map(|(_, kinds)| kinds.iter().copied()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// What the course of events leaves of them.
fn by_events(facts: &Facts, mut kinds: Vec<Breach>) -> Vec<Breach> {
    let is_camera = |household| matches!(household, Household::OwnGround | Household::BeyondOwnGround);
    if facts.possible::<Household>().values().all(is_camera) {
        return vec![Breach::Camera];
    }
    let pried = kinds.iter().any(|kind| matches!(kind, Breach::Snooping | Breach::UnlawfulUse));
    if pried && facts.possible::<InDuty>().is(InDuty::PrivateEnds) {
        return vec![Breach::Snooping];
    }
    let control = facts.possible::<Control>();
    if kinds.contains(&Breach::Snooping) && control.is(Control::Kept) {
        kinds.retain(|kind| !matches!(kind, Breach::Hacked | Breach::SentWrong));
    } else if control.is_not(Control::Kept) {
        kinds.retain(|kind| *kind != Breach::Snooping);
    }
    kinds
}
