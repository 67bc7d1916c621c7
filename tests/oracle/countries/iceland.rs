//! Iceland, from Act 90/2018 itself, as of February 2026.

use super::super::law::{Bodies, Law, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "is-gdpr",
    countries: &["iceland"],
    // Art. 46.
    fixed: [1_200_000_000, 2_400_000_000],
    currency: "ISK",
    fee_currency: "ISK",
    // Art. 46(2), (3).
    minima: &[("any", 100_000)],
    // Not in the list of Art. 46.
    otherwise: &[("gdpr-11", None), ("gdpr-85", None)],
    // Art. 46(4).
    bodies: Bodies::AS_OTHERS,
    // Its tiers are in euro.
    method: None,
    // Art. 46(7).
    time_bar: TimeBar::NoticeOrDecision(5),
    political_advertising: false,
    ..eea::LAW
};
