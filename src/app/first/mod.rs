//! What stands on the page at once.

pub mod asking;
pub mod check;
pub mod explorer;
pub mod facts;
pub mod header;
pub mod outcome;
pub mod result;
pub mod start;
pub mod title;

mod after;
mod easy;
mod examples;
mod find;
mod icon;
mod look_at;
mod question;
mod status;
mod why;
mod work;
