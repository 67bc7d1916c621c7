//! Denmark, from Nordic 6.3.

use super::super::law::{Bodies, BodyRule, Law, OwnMaximum, TimeBar};
use super::eea;

pub const LAW: Law = Law {
    regime: "dk-gdpr",
    countries: &["denmark"],
    fee_currency: "DKK",
    // The bill, as others quote it: 2 % of the budget up to DKK 8 million, 4 % up to 16 million.
    bodies: Bodies::new(BodyRule::UpTo(
        [
            OwnMaximum { least: 0, most: 8_000_000, per_mille_of_budget: Some(20) },
            OwnMaximum { least: 0, most: 16_000_000, per_mille_of_budget: Some(40) },
        ],
        "DKK",
    )),
    // Five years; what interrupts them was not read.
    time_bar: TimeBar::DecisionUnlessStopped(5),
    ..eea::LAW
};
