//! How a case is looked at.

use crate::law::ViewId;
use jiff::civil::Date;

/// Which views are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewChoice {
    /// Every view held on the day assessed.
    All,
    /// One of them, or of a later day for comparison.
    One(ViewId),
}

/// How the facts are to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting<'a> {
    /// Which views are taken.
    pub view: ViewChoice,
    /// The day: only what was in force and known on it is used.
    pub on: Date,
    /// The decision being replayed, which is left out of its own practice: its case number or another name of it.
    pub replayed: Option<&'a str>,
}
