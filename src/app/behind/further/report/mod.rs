//! The report: two pages of what was said and found, and an appendix for whoever asks for it, with every step and its source;
//! of a decision that is checked, a note instead.
//! `whole` is what it says; on paper, as text and as a Word document it is the same.

mod answered;
mod appendix;
mod called;
mod checked;
mod content;
mod dialog;
mod facts;
mod fit;
mod outcome;
mod paper;
mod save;
#[cfg(test)]
mod tests;
mod text;
mod whole;
mod word;

pub use called::title;
#[cfg(test)]
pub use content::{Block, Content};
pub use dialog::view as dialog;
pub use paper::view as paper;
pub use text::in_text;
#[cfg(test)]
pub use whole::content;
