//! The decisions: what authorities decided, and what became of it.
//!
//! Facts and figures of decisions, one row each, amounts in the currency of the decision. A row holds
//! only what was verified; what its sources give without having checked it is left out and named in
//! [`Entry::open`]. What pages of others report of an appeal, or of a decision whose text was not to be
//! had, is in, and marked so. Decisions of which nothing was verified are not here. The choice is of
//! decisions that were published with reasons: no random sample.
//!
//! What happened is told in one line by the message `story-` and the key, of the rows that say what kind of breach it was.
//!
//! [`DECISIONS`] is the short list that the engine compares public bodies with, and a test
//! keeps the two alike.

pub mod appeals;
pub mod became;
mod belgium;
pub mod beside;
pub mod closely;
mod compared;
mod croatia;
mod denmark;
mod east;
mod entry;
mod finland;
mod france;
mod germany;
mod greece;
mod hungary;
mod iceland;
mod ireland;
mod italy;
pub mod kind;
pub mod like;
mod luxembourg;
mod netherlands;
mod norway;
pub mod pick;
mod poland;
mod replay;
mod romania;
pub mod same_case;
mod spain;
mod sweden;
mod united_kingdom;
mod west_and_south;

pub use compared::DECISIONS;
pub use entry::{
    Breach, Entry, Fact, Fate, Later, Law, Notice, NoticeKind, Open, Origin, Outcome, Period, Remark,
    Turnover, Whose,
};

use crate::law::circumstance::Country;

/// Every row, in the order of [`entries`].
static ALL: [&[Entry]; 21] = [
    sweden::ROWS,
    norway::ROWS,
    denmark::ROWS,
    finland::ROWS,
    iceland::ROWS,
    germany::ROWS,
    ireland::ROWS,
    italy::ROWS,
    netherlands::ROWS,
    poland::ROWS,
    united_kingdom::ROWS,
    belgium::ROWS,
    france::ROWS,
    greece::ROWS,
    spain::ROWS,
    luxembourg::ROWS,
    west_and_south::ROWS,
    croatia::ROWS,
    hungary::ROWS,
    romania::ROWS,
    east::ROWS,
];

/// Every decision: those of a country stand together, by day.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    ALL.iter().copied().flatten()
}

/// The decisions of a country, by day.
pub fn of_country(country: Country) -> impl Iterator<Item = &'static Entry> {
    entries().filter(move |entry| entry.country == country)
}
