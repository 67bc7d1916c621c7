//! What authorities did: the decision library, the examples, and dated exchange rates.
//!
//! Architecture invariant: uses `engine` and `law`, knows nothing of a browser or a language.

pub mod examples;
pub mod floors;
pub mod library;
pub mod model;
pub mod rates;

pub use examples::{EXAMPLES, Example};
pub use library::DECISIONS;
