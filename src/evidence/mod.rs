//! What authorities did: their decisions, two of them taken apart, the examples, dated exchange
//! rates, and a model of where fines land.
//!
//! Architecture invariant: uses `engine` and `law`, knows nothing of a browser or a language.

pub mod decisions;
pub mod examples;
pub mod floors;
mod model;
pub mod published;
pub mod rates;
pub mod records;

pub use decisions::DECISIONS;
pub use examples::{EXAMPLES, Example};
pub use model::MODEL;

use crate::engine::practice::Evidence;
use std::hint::black_box;

/// All that the engine knows of what authorities did.
pub static EVIDENCE: Evidence = Evidence { model: Some(&MODEL), ..WITHOUT_MODEL };

/// The same without the model of fines, which a page has not got at once.
pub const WITHOUT_MODEL: Evidence = Evidence {
    decisions: DECISIONS,
    model: None,
    per_euro: |currency, day| Some(rates::on(currency, day)?.per_euro),
};

/// The evidence with the model; part of the deferred module, as the model is.
#[inline(never)]
pub fn whole() -> &'static Evidence {
    // A function that gives the same address every time is replaced by the address, and the first module would have the model.
    black_box(&EVIDENCE)
}
