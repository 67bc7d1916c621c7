//! Rules that have words of their own.

use super::source::Citation;

/// A rule with words of its own, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// What ends the name of its message.
    pub key: &'static str,
    /// Where it stands.
    pub cites: &'static [Citation],
}
