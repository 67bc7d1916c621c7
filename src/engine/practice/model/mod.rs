//! The model of fines: the logarithm of a fine as a sum of effects, and how far fines lie from it.

mod case;
pub(super) mod estimate;
mod expect;
mod level;
mod scale;
pub(super) mod tables;

pub use case::{COMMUNICATIONS_AS, articles, people_left, tier};
pub use estimate::{Charged, Estimate, Estimates, Law};
pub use expect::{Case, Expected, Part};
pub use level::{Class, Feature, Kind, Level, People, Period, Size, Weighed, class_of};
pub use scale::euro;
pub use tables::{
    Common, Effect, FACTS, Fitted, MOST_POINTS, Model, OfCountry, Points, SHARES, Shape, Without,
};
