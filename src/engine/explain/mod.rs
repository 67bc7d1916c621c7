//! Why the answer is what it is: a tree of steps, made of the findings when it is asked for.
//!
//! One file for each step of the way, as in `find`, which knows nothing of this.

mod adjustment;
mod calculation;
mod concurrence;
mod elements;
mod factors;
mod gate;
mod maximum;
mod national;
mod notes;
mod paid;
mod payer;
mod proportion;
mod public_rule;
mod scope;
mod seriousness;
mod starting_amount;
mod step;
mod time_bar;
mod waiting;
mod weighed;
mod why;

pub use step::{Considered, Finding, Step, WaitsFor};
pub use why::why;
