//! What is still open, and what closing it would do: who yields the ends of each range, how much of
//! the width is facts, judgement and views, which question narrows it most, which cannot change
//! anything any more, and what the one assessed can still do.
//!
//! All of it tries answers on a [`Layout`]: what was found of the case, so that a trial looks up and
//! compares, and works nothing out anew that the answer does not touch.

mod completion;
pub mod ends;
mod layout;
mod look;
pub mod mitigation;
pub mod ranking;
pub mod relevance;
mod scoping;
pub mod settled;
pub mod width;
pub mod witness;

pub use ends::{End, Ends, Of};
pub use layout::{Floor, Layout};
pub use look::{look, witness_of};
pub use mitigation::Mitigation;
pub use ranking::Ranked;
pub use settled::Settled;
pub use width::Width;
pub use witness::{Witness, Witnesses};
