//! What the fines of a regime are compared with.

use super::keyed::keyed;

keyed! {
    /// Decisions that are compared with one another.
    Group {
        /// Swedish public authorities, as shares of their ceiling.
        SwedishAuthorities = "swedish-authorities",
        /// Norwegian public bodies, in kroner.
        NorwegianPublic = "norwegian-public",
    }
}

impl Group {
    /// Whether its fees compare as shares of the ceiling rather than as amounts.
    pub const fn by_share(self) -> bool {
        matches!(self, Self::SwedishAuthorities)
    }
}

/// What fines are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The decisions that public authorities are compared with, where there are such.
    pub authorities: Option<Group>,
    /// Whether the model of fines speaks of the regime: it is made of fines under the Regulation, and was tested on those
    /// under Acts on communications.
    pub by_model: bool,
}
