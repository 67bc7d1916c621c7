//! What stands on the page at once.

pub mod facts;
pub mod header;
mod question;
pub mod result;

mod look_at;
mod quick;
mod status;
mod why;
mod work;
