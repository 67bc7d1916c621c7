//! What authorities did: the decision library, the examples, dated exchange rates, and a
//! model of where fines land.
//!
//! Architecture invariant: uses `engine` and `law`, knows nothing of a browser or a language.

pub mod examples;
pub mod floors;
pub mod library;
pub mod model;
pub mod rates;

pub use examples::{EXAMPLES, Example};
pub use library::DECISIONS;
