//! What happened in each decision, in a line: a file of its own for each language, which comes when a view is looked at that
//! shows it.

use crate::text::Lang;

/// Whether the stories of the language spoken are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stories {
    /// They are.
    There,
    /// They are on their way, or will be once they are asked for.
    #[default]
    Awaited,
    /// They could not be had, and are asked for again when the visitor next does something.
    Missing,
}

impl Stories {
    /// Before they were asked for.
    pub fn check(lang: Lang) -> Self {
        if lang.has_stories() { Self::There } else { Self::Awaited }
    }

    /// After they were.
    pub fn asked(lang: Lang) -> Self {
        if lang.has_stories() { Self::There } else { Self::Missing }
    }
}
