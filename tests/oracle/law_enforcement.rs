//! Which Act there is on law enforcement, state by state, and what these Acts have in common as they were read: grounds,
//! each with a maximum, and no more.

use super::complete::{FeeGround, Most};
use super::countries::eea;
use super::law::{Act, Bodies, Law};
use rust_decimal::Decimal;

/// The regime, or why there is none.
pub fn of(country: &str) -> Result<&'static str, &'static str> {
    match country {
        "czechia" => Ok("cz-law-enforcement"),
        "greece" => Ok("gr-law-enforcement"),
        "luxembourg" => Ok("lu-law-enforcement"),
        // Act 18/2018 § 104; Infotv. § 61(4)(a); ZZLD art. 85(3)-(5); Wpg 35c.
        "slovakia" => Ok("sk-law-enforcement"),
        "hungary" => Ok("hu-law-enforcement"),
        "bulgaria" => Ok("bg-law-enforcement"),
        "netherlands" => Ok("nl-law-enforcement"),
        // Act 1054/2018 § 52; DSG Art. 17(1a).
        "finland" => Err("finnish-enforcement"),
        "liechtenstein" => Err("liechtenstein-enforcement"),
        _ => Err("enforcement-not-read"),
    }
}

/// A state says its grounds, its currency and its first day.
pub const LAW: Law = Law {
    act: Act::Enforcement,
    in_tiers: false,
    // By purpose.
    countries: &[],
    one_leads: false,
    falls_away: |_, _| false,
    may_fall_away: |_, _| false,
    bodies: Bodies::AS_OTHERS,
    method: None,
    for_persons: true,
    authorities_as_undertakings: false,
    first_breach_in: &[],
    fault: None,
    reprimand: false,
    views: &[],
    ..eea::LAW
};

/// A ground of controllers: what it costs at most, whether processors answer for it too, and whether it is a duty of
/// one's own.
pub fn ground(most: u32, processors: bool, own_duty: bool) -> FeeGround {
    of_tier(Most::Amount(Decimal::from(most)), processors, own_duty)
}

/// The same in a tier.
pub const fn of_tier(most: Most, processors: bool, own_duty: bool) -> FeeGround {
    FeeGround { most, controllers: true, processors, own_duty }
}
