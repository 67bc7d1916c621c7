//! What the first module may call: functions that ask for the proof that the deferred one is there,
//! [`Loaded`](crate::app::loaded::Loaded). None is inlined, or it would be a part of whatever calls it.

pub mod ahead;
pub mod narrow;

mod page;

pub use ahead::doubt;
pub use page::*;
