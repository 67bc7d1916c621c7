//! What authorities did: the decision library, the examples, dated exchange rates, and a
//! model of where fines land.
//!
//! Architecture invariant: uses `engine` and `law`, knows nothing of a browser or a language.

pub mod examples;
pub mod floors;
pub mod library;
mod model;
pub mod published;
pub mod rates;

pub use examples::{EXAMPLES, Example};
pub use library::DECISIONS;
pub use model::MODEL;

use crate::engine::practice::Library;
use std::hint::black_box;

/// All that the engine knows of what authorities did.
pub static LIBRARY: Library = Library { model: Some(&MODEL), ..WITHOUT_MODEL };

/// The same without the model of fines, which a page has not got at once.
pub const WITHOUT_MODEL: Library = Library {
    decisions: DECISIONS,
    model: None,
    per_euro: |currency, day| Some(rates::on(currency, day)?.per_euro),
};

/// The library with the model; of the second program, as is the model.
#[inline(never)]
pub fn whole() -> &'static Library {
    // A function that gives the same address every time is replaced by the address, and the first program would have the model.
    black_box(&LIBRARY)
}
