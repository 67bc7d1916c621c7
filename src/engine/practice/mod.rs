//! Where fines land, by what authorities did: a model of fines, and for those on whom it has no sample
//! the decisions themselves.
//!
//! Decisions, model and rates are handed in: the engine knows their shape, not their content.

mod compared;
mod endings;
mod evidence;
mod group;
mod model;
mod range;
mod replayed;

pub use crate::law::comparison::Group;
pub use compared::{Compared, groups, is_expected, of_body};
pub use endings::{Each, Ended, Ending, Endings, OfArticle, OfState, Told};
pub use evidence::Evidence;
pub use group::{
    Decision, ENOUGH_FOR_EIGHT_OF_TEN, Event, Fate, LEAST_FOR_A_RANGE, Listed, NotCounted, Practice, of_group,
};
pub use model::{
    COMMUNICATIONS_AS, Case, Charged, Class, Common, Effect, Estimate, Estimates, Expected, FACTS, Feature,
    Fitted, Kind, Law, Level, MOST_POINTS, Model, OfCountry, Part, People, Period, Points, SHARES, Shape,
    Size, Weighed, Without, articles, class_of, euro, people_left, tier,
};
pub use range::{Landing, landing};
pub use replayed::is_replayed;
