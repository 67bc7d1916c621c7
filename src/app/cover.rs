//! What a visitor writes on the first page of a report. It is kept with the page, as long as the page lives, and nowhere else: no
//! file, no link and no storage has it.

/// What is written on the first page, and how much is to follow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// What the case is called.
    pub name: String,
    /// The number that it has where it is kept.
    pub reference: String,
    /// Who made the report.
    pub author: String,
    /// The day of the report, as `2026-11-21`; empty for today.
    pub day: String,
    /// Anything to add.
    pub note: String,
    /// Whether every step follows, with its source.
    pub appendix: bool,
}
