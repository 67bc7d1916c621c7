//! Where fines land, by what authorities did: a model of fines, and for those on whom it has no sample
//! the decisions themselves.
//!
//! Decisions, model and rates are handed in: the engine knows their shape, not their content.

mod case;
mod group;
mod level;
mod model;
mod near;
mod scale;

pub use case::{articles, class_of, tier};
pub use group::{
    Decision, ENOUGH_FOR_EIGHT_OF_TEN, Event, Fate, Group, LEAST_FOR_A_RANGE, Listed, NotCounted, Practice,
    of_group,
};
pub use level::{Class, Feature, Known, Level, Size, Weighed};
pub use model::{Case, Effect, Expected, Fitted, Model, Part, Spread, Without};
pub use near::{Ends, Near, most_started_from};
pub use scale::euro;

use super::facts::Facts;
use super::possible::insert;
use super::range::{MoneyReach, Range};
use crate::law::circumstance::Body;
use crate::law::rules::PublicBodies;
use crate::law::{Currency, Regime, View};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What the engine knows of what authorities did.
#[derive(Clone, Copy, Debug)]
pub struct Library {
    /// The decisions of the groups.
    pub decisions: &'static [Decision],
    /// The model of fines, where there is one.
    pub model: Option<&'static Model>,
    /// Units of a currency for one euro as of a day, where a dated rate is known. It decides no legal limit.
    pub per_euro: fn(Currency, Date) -> Option<Decimal>,
}

impl Library {
    /// A range in euro, at the rate of a day.
    pub fn in_euro(&self, range: Range, on: Date) -> Option<Range> {
        if range.currency == Currency::Eur {
            return Some(range);
        }
        let per_euro = (self.per_euro)(range.currency, on)?;
        let low = range.low.checked_div(per_euro)?;
        Some(Range::between(low, range.high.and_then(|high| high.checked_div(per_euro)), Currency::Eur))
    }
}

/// What a body is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The decisions of a group, where the model has no sample or too small a one.
    pub group: Option<Group>,
    /// What the model expects.
    pub by_model: bool,
}

/// What a body compares with: Nordic public bodies with one another, those who cannot be charged with
/// nothing, and nobody under the Criminal Data Act with the model.
pub const fn of_body(body: Body, regime: Regime) -> Compared {
    let group = match (regime, body) {
        (Regime::SeCriminalDataAct | Regime::SeGdpr, Body::PublicAuthority) => {
            Some(Group::SwedishAuthorities)
        }
        (Regime::NoGdpr, Body::PublicAuthority) => Some(Group::NorwegianPublic),
        _ => None,
    };
    let exempt =
        matches!((body, regime.rules().public_bodies), (Body::PublicAuthority, PublicBodies::Exempt(_)));
    let by_model = group.is_none() && !exempt && !matches!(regime, Regime::SeCriminalDataAct);
    Compared { group, by_model }
}

/// The groups that the one assessed may compare with.
pub fn groups(facts: &Facts, regime: Regime) -> Vec<Group> {
    let mut groups = Vec::new();
    for body in facts.possible::<Body>().values() {
        if let Some(group) = of_body(body, regime).group {
            insert(&mut groups, group);
        }
    }
    groups
}

/// Whether the model speaks of someone whom the facts leave.
pub fn is_expected(facts: &Facts, regime: Regime) -> bool {
    facts.possible::<Body>().values().any(|body| of_body(body, regime).by_model)
}

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

/// What the engine has found of a case when it asks what is expected.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    /// The regime.
    pub regime: Regime,
    /// The views in play.
    pub views: &'a [&'static View],
    /// The maximum.
    pub ceiling: Option<MoneyReach>,
    /// What the Guidelines start from at most, where fines are known to lie near it.
    pub most_started_from: Option<Range>,
}

/// One range over all that the one assessed may compare with; `None` when one of these has none, or when they are in
/// different currencies.
pub fn range(practice: &[Practice], expected: Option<&Estimate>) -> Option<Range> {
    let of_groups = practice.iter().map(|practice| practice.band);
    let bands: Vec<Range> =
        of_groups.chain(expected.map(|expected| expected.range)).collect::<Option<_>>()?;
    let comparable = bands.windows(2).all(|pair| matches!(pair, [one, two] if one.currency == two.currency));
    if comparable { Range::hull_of(bands) } else { None }
}

/// What the model expects; `None` where it speaks of nobody whom the facts leave.
#[inline(never)]
pub fn estimate(
    facts: &Facts,
    found: Found<'_>,
    on: Date,
    replayed: Option<&str>,
    library: &Library,
    model: &Model,
) -> Option<Estimate> {
    let Found { regime, views, ceiling, most_started_from } = found;
    if !is_expected(facts, regime) {
        return None;
    }
    let case = case::of(facts, regime, views, library, on);
    let of_all = model.expect(case).shifted(model.without(replayed));
    let near = most_started_from.and_then(|most| library.in_euro(most, on));
    let expected = match near {
        Some(most) => near::held_near(of_all, most, model.near.ends(replayed)),
        None => of_all,
    };
    let range = ceiling.and_then(|ceiling| library.in_euro(ceiling, on)).map(|ceiling| {
        let (low, high) =
            (scale::to_two_digits(expected.low, false), scale::to_two_digits(expected.high, true));
        Range::between(low, Some(high), Currency::Eur).held_under(ceiling)
    });
    Some(Estimate { range, expected, near })
}
