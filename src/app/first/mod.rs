//! What stands on the page at once.

pub mod facts;
pub mod header;
pub mod question;
pub mod result;

pub mod look_at;
mod quick;
mod status;
mod why;
mod work;
