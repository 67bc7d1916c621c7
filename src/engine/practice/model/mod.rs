//! The model of fines: the logarithm of a fine as a sum of effects.

mod case;
pub(super) mod effects;
pub(super) mod estimate;
mod level;
mod near;
mod scale;

pub use case::{articles, tier};
pub use effects::{Case, Effect, Expected, Fitted, Model, Part, Spread, Without};
pub use estimate::{Estimate, Law, estimate};
pub use level::{Class, Feature, Known, Level, Size, Weighed, class_of};
pub use near::{Ends, Near};
pub use scale::euro;
