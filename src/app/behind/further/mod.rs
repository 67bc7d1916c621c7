//! What a result does without: the views behind it, the decisions, the report, and what experts compare and calculate with.
//!
//! The build puts this folder into a module of its own, the further one, with all that only this folder uses. It comes once
//! what is deferred is there. Until then, calling anything of it traps. So everything here is private but for [`entry`].

#[cfg(test)]
pub mod agree;
mod answers;
mod appealed;
mod besides;
mod calculation;
mod calendar;
mod changes;
mod chart;
mod check;
mod course;
mod dates;
mod decision;
mod differences;
mod ends;
pub mod entry;
mod expected;
mod explorer;
mod figures;
mod find;
mod icalendar;
mod last_days;
mod levers;
mod like;
mod nearest;
mod next;
mod reason;
mod replayed;
mod report;
mod silence;
mod source;
mod steps;
mod todo;
mod versions;
mod views;
mod waterfall;
mod widths;
