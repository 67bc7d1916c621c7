//! What a version of the case is called that is kept beside others.

/// So many are kept: more columns nobody compares.
pub const MOST: usize = 5;
/// A name is no longer, in letters, so that it heads a column.
pub const LONGEST: usize = 40;

/// What a version is called. What was never kept has no number, and is the version of now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Name {
    /// No two versions that are kept have the same, and a version has it for as long as it is there.
    pub number: u32,
    /// What the visitor calls it; by its number, where this is empty.
    pub text: String,
}

impl Name {
    /// A name that was given, as far as it is not too long.
    pub fn given(number: u32, text: &str) -> Self {
        Self { number, text: text.chars().take(LONGEST).collect() }
    }
}
