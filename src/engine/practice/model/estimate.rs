//! What the model of fines expects of a case.

use super::case;
use super::effects::{Expected, Model};
use super::near::most_started_from;
use super::scale::to_two_digits;
use crate::engine::facts::Facts;
use crate::engine::find::amounts::Space;
use crate::engine::practice::compared::is_expected;
use crate::engine::practice::evidence::Evidence;
use crate::engine::range::Range;
use crate::law::{Currency, Regime, View};
use jiff::civil::Date;

/// What the model expects of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimate {
    /// Where eight of ten fines land, in euro, held under the maximum; `None` as long as nothing is named
    /// that carries one, or where no rate compares the two.
    pub range: Option<Range>,
    /// How that comes about.
    pub expected: Expected,
    /// What the Guidelines start from at most, in euro, where the range was held near to it.
    pub near: Option<Range>,
}

/// What the law makes of a case, as far as it bears on what is expected.
#[derive(Clone, Copy)]
pub struct Law<'a> {
    /// The regime.
    pub regime: Regime,
    /// The views in play.
    pub views: &'a [&'static View],
    /// The maximum.
    pub maximum: Option<Range>,
    /// The amounts of each grouping with each payer.
    pub space: &'a Space,
}

/// What the model expects; `None` where it covers nobody whom the facts leave.
#[inline(never)]
pub fn estimate(
    facts: &Facts,
    law: Law<'_>,
    on: Date,
    replayed: Option<&str>,
    evidence: &Evidence,
    model: &Model,
) -> Option<Estimate> {
    let Law { regime, views, maximum, space } = law;
    if !is_expected(facts, regime) {
        return None;
    }
    let case = case::of(facts, regime, views, evidence, on);
    let of_all = model.expect(case).shifted(model.without(replayed));
    let near = most_started_from(facts, regime, space).and_then(|most| evidence.in_euro(most, on));
    let expected = match near {
        Some(most) => of_all.held_near(most, model.near.ends(replayed)),
        None => of_all,
    };
    let range = maximum.and_then(|maximum| evidence.in_euro(maximum, on)).map(|maximum| {
        let (low, high) = (to_two_digits(expected.low, false), to_two_digits(expected.high, true));
        Range::between(low, Some(high), Currency::Eur).held_under(maximum)
    });
    Some(Estimate { range, expected, near })
}
