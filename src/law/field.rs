//! What rules are on.

/// What rules of a country are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The handling of personal data.
    DataProtection,
    /// The same by those who enforce the law.
    LawEnforcement,
    /// What is stored and read on devices, and electronic marketing (Directive 2002/58).
    Communications,
}

impl Field {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::DataProtection, Self::LawEnforcement, Self::Communications];
}
