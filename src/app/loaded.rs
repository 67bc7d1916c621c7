//! What is not in the first load: the deferred module, with everything in [`behind`](super::behind), and the
//! rest of the texts. They come together.

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
