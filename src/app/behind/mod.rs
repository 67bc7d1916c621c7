//! Everything that the first load does without: what stands behind the result, what looks ahead, and the visitor's work.
//!
//! The build puts this folder into a module of its own, with all that only this folder uses (`www/build/deferred.mjs`).
//! Until that module is there, calling anything of it traps. So everything here is private but for [`entry`].

mod acts;
#[cfg(test)]
mod agree;
mod answer;
mod answers;
mod assumed;
mod besides;
mod browser;
mod calculation;
mod calendar;
mod changes;
mod chart;
mod course;
mod dates;
mod decision;
mod differences;
mod drawing;
mod ends;
pub mod entry;
mod expected;
mod explorer;
mod find;
mod headline;
mod icalendar;
mod last_days;
mod levers;
mod like;
mod local;
mod nearest;
mod next;
mod notice;
mod outcome;
mod people;
mod picture;
mod plain;
mod problems;
mod published;
mod question;
mod ranges;
mod reliable;
mod report;
mod scale;
mod sentences;
mod sizes;
mod so_far;
mod source;
mod steps;
mod todo;
mod versions;
mod views;
mod waterfall;
mod widths;
mod work;
