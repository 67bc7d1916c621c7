//! What the law makes of the facts, one file for each step of the way, in the order a lawyer works.
//!
//! Architecture invariant: nothing here knows how it is explained, or what is asked next.

pub mod adjustment;
pub mod amounts;
pub mod assumed;
pub mod before_size;
pub mod calculation;
pub mod carve_out;
pub mod caveat;
pub mod ceiling;
pub mod combinations;
pub mod concurrence;
pub mod elements;
pub mod findings;
pub mod gate;
pub mod imposition;
pub mod maximum;
pub mod minimum;
pub mod national;
pub mod paid;
pub mod payer;
pub mod problem;
pub mod scope;
pub mod seriousness;
pub mod size;
pub mod starting_amount;
pub mod steady;
pub mod time_bar;
pub mod timeline;
pub mod weigh;
