//! The words of the page.

/// The words chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Words {
    /// The language's own.
    #[default]
    Ordinary,
    /// Those that are easier to read were chosen, and are on their way.
    Awaited,
    /// Those that are easier to read.
    Easy,
}

impl Words {
    /// What is kept of the choice; `www/boot.js` and `www/embed/element.js` read it too.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Awaited | Self::Easy => "easy",
        }
    }

    /// The choice of this key; the ordinary ones for any other.
    pub fn from_key(key: &str) -> Self {
        if key == Self::Easy.key() { Self::Easy } else { Self::Ordinary }
    }

    /// The same once the easier ones came, or could not be had: they are shown only if they are still awaited.
    #[must_use]
    pub fn once_easy(self, came: bool) -> Self {
        match self {
            Self::Awaited if came => Self::Easy,
            Self::Awaited => Self::Ordinary,
            Self::Ordinary | Self::Easy => self,
        }
    }

    /// Whether they are the easier ones.
    pub fn are_easy(self) -> bool {
        self == Self::Easy
    }
}
