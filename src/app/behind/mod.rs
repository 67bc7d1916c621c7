//! Everything that the first load does without: what stands behind the result, what looks ahead, and the visitor's work.
//!
//! The build puts this folder into a module of its own, with all that only this folder uses (`www/build/deferred.mjs`).
//! Until that module is there, calling anything of it traps. So everything here is private but for [`entry`].

mod acts;
mod answer;
mod assumed;
mod browser;
mod drawing;
pub mod entry;
pub mod further;
mod headline;
mod local;
mod notice;
mod out;
mod outcome;
mod people;
mod picture;
mod plain;
mod problems;
mod published;
mod question;
mod ranges;
mod reliable;
mod scale;
mod sentences;
mod sizes;
mod so_far;
mod todo;
mod views;
mod work;
