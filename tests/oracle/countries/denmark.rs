//! Denmark, from Nordic 6.3.

use super::super::law::{Bodies, BodyRule, Law, OwnMaximum, TimeBar};
use super::super::regulation::article;
use super::eea;

pub const LAW: Law = Law {
    regime: "dk-gdpr",
    countries: &["denmark"],
    // § 3(8): Chapters II to VII and IX but for Arts 28 and 32, for journalism alone. Academic expression is not named.
    falls_away: |key, complete| complete.is("expression", "editorial-medium") && set_aside(key),
    may_fall_away: |key, expression| expression == "yes" && set_aside(key),
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

fn set_aside(key: &str) -> bool {
    matches!(article(key), 5..=76 | 85..=91) && !matches!(article(key), 28 | 32)
}
