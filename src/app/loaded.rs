//! What is not in the first load: the deferred module, with everything in [`behind`](super::behind), and the
//! rest of the texts; then the further module, with everything in [`further`](super::behind::further), and its texts. A module
//! and its texts come together.

use crate::text::Lang;

/// Proof that the deferred module is there. Whatever stands in it asks for one, so that calling it too early does
/// not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loaded(());

impl Loaded {
    /// The proof, once the rest of the texts of a language is there: it comes with the module (`www/boot.js`).
    pub fn check(lang: Lang) -> Option<Self> {
        lang.is_complete().then_some(Self(()))
    }
}

/// Proof that the further module is there, and with it the deferred one. Whatever stands in it asks for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Further(());

impl Further {
    /// The proof, once the texts of a language that come with the module are there.
    pub fn check(lang: Lang) -> Option<Self> {
        (lang.is_complete() && lang.has_further()).then_some(Self(()))
    }
}
