//! What the visitor is told of the work as a whole.

use super::saved::Refusal;

/// What became of the last thing that was done with the work as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A case was opened; made with this program and day of the law, where they are others.
    Opened(Option<(String, String)>),
    /// A case could not be opened.
    Refused(Refusal),
    /// A file was handed over.
    Saved,
    /// The Word document could not be made.
    NoWord,
    /// The link was copied.
    Copied,
    /// The link could not be copied: here it is.
    Link(String),
    /// No more versions can be kept, so nothing was put on the page.
    Full,
    /// The browser keeps nothing for this page.
    NotKept,
}
