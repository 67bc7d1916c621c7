//! A citation with how well it was checked.

use crate::app::markup::{spaced, subtle};
use crate::law::Citation;
use crate::text::Lang;
use crate::text::cite::{citation, named};
use yew::prelude::*;

/// On the page.
pub fn source(lang: Lang, cite: Citation) -> Html {
    let cited = citation(lang, cite);
    if cited.is_empty() {
        // Its text is still on its way.
        return Html::default();
    }
    let checked = ["(", named(lang, "verified", cite.verified.key()), ")"].concat();
    spaced([cited.into(), subtle(checked)])
}

/// As text.
pub fn source_in_text(lang: Lang, cite: Citation) -> String {
    [&citation(lang, cite), " (", named(lang, "verified", cite.verified.key()), ")"].concat()
}
