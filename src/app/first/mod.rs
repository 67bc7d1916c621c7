//! What stands on the page at once.

pub mod facts;
pub mod header;
pub mod result;

mod chart;
mod headline;
mod look_at;
mod question;
mod quick;
mod status;
mod why;
mod work;
