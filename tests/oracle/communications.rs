//! Cookies and electronic marketing: the national Acts under Directive 2002/58, from their texts.

use super::complete::{FeeGround, Most};
use super::countries::eea;
use super::law::{Act, AdjustmentRule, Bodies, Clock, Law, Runs, TimeBar, Until};

/// The regime of a country on these, or why there is none.
pub fn in_country(country: &str) -> Result<&'static str, &'static str> {
    match country {
        "spain" => Ok("es-communications"),
        "germany" => Ok("de-communications"),
        "france" => Ok("fr-communications"),
        "italy" => Ok("it-communications"),
        "united-kingdom" => Ok("uk-communications"),
        // Ekomloven § 15-12 has no maximum.
        "norway" => Err("norwegian-communications"),
        _ => Err("communications-not-read"),
    }
}

pub const LAWS: [&Law; 5] = [&SPAIN, &GERMANY, &FRANCE, &ITALY, &UNITED_KINGDOM];

/// An Act of which nothing was read but who is charged, for what, and how much at most.
pub const BESIDE: Law = Law {
    act: Act::Beside,
    ground,
    in_tiers: false,
    countries: &[],
    falls_away: |_, _| false,
    may_fall_away: |_, _| false,
    political_advertising: false,
    bodies: Bodies::NOT_READ,
    authorities_as_undertakings: false,
    method: None,
    for_persons: true,
    doubt: &[],
    first_breach: None,
    first_breach_in: &[],
    fault: None,
    reprimand: false,
    time_bar: TimeBar::NotRead,
    adjustment: AdjustmentRule::Nothing,
    views: &[],
    ..eea::LAW
};

/// It binds whoever breaks it, and is a duty of its own.
fn ground(law: &Law, key: &str) -> Option<FeeGround> {
    let (_, most) = law.otherwise.iter().find(|(own, _)| *own == key)?;
    Some(FeeGround { most: (*most)?, controllers: true, processors: true, own_duty: true })
}

/// LSSI 38 and 39(1): minor up to EUR 30,000, serious to 150,000.
const SPAIN: Law = Law {
    regime: "es-communications",
    otherwise: &[
        ("es-cookies", Some(Most::units(30_000))),
        ("es-cookies-again", Some(Most::units(150_000))),
        ("es-marketing", Some(Most::units(30_000))),
        ("es-marketing-mass", Some(Most::units(150_000))),
        ("es-withdrawal", Some(Most::units(30_000))),
        ("es-withdrawal-significant", Some(Most::units(150_000))),
    ],
    ..BESIDE
};

/// TTDSG § 28(1) no. 13, (2) and (4); `OWiG` § 31(2) no. 1 and § 33(3). Intent or negligence.
const GERMANY: Law = Law {
    regime: "de-communications",
    otherwise: &[("de-cookies", Some(Most::units(300_000)))],
    bodies: Bodies::NOTHING,
    fault: Some("2021-06-23"),
    time_bar: TimeBar::Clock(Clock {
        years: [3, 3],
        minor: None,
        earlier: None,
        runs: Runs::End,
        until: Until::NoticeAnew,
        at_most: Some(6),
    }),
    ..BESIDE
};

/// Loi 78-17, art. 20 IV 7°: EUR 10 million or 2 % for Art. 82.
const FRANCE: Law = Law {
    regime: "fr-communications",
    in_tiers: true,
    otherwise: &[("fr-cookies", Some(Most::Lower))],
    // Not the State.
    bodies: Bodies { only: &["state"], ..Bodies::NOTHING },
    authorities_as_undertakings: true,
    ..BESIDE
};

/// Codice 122, 130 and 166: as Art. 83(5); authorities are charged (166(4)).
const ITALY: Law = Law {
    regime: "it-communications",
    in_tiers: true,
    otherwise: &[("it-cookies", Some(Most::Higher)), ("it-marketing", Some(Most::Higher))],
    bodies: Bodies::AS_OTHERS,
    authorities_as_undertakings: true,
    ..BESIDE
};

/// GBP 17.5 million or 4 % since 5 February 2026; what was before was not read.
const UNITED_KINGDOM: Law = Law {
    regime: "uk-communications",
    in_tiers: true,
    otherwise: &[
        ("uk-cookies", None),
        ("uk-cookies-2026", Some(Most::Higher)),
        ("uk-marketing", None),
        ("uk-marketing-2026", Some(Most::Higher)),
    ],
    fixed: [8_700_000, 17_500_000],
    currency: "GBP",
    fee_currency: "GBP",
    ..BESIDE
};
