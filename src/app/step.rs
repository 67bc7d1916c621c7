//! A step of the explanation, as it stands on the page.

use super::folds::{Folds, aside};
use super::markup::{element, spaced, tag};
use crate::engine::Basis;
use crate::text::Lang;
use crate::text::cite::named;
use yew::prelude::*;

/// A step: its sentence and what that rests on, and on opening what is inside.
pub fn step(
    lang: Lang,
    folds: &Folds,
    id: &str,
    sentence: String,
    rests_on: Basis,
    inside: impl FnOnce() -> Html,
) -> Html {
    let summary = spaced([element("span", "step__text", sentence), basis(lang, rests_on)]);
    element("div", "step", aside(folds, id, summary, inside))
}

/// What a statement rests on, as a tag.
pub fn basis(lang: Lang, basis: Basis) -> Html {
    let color = match basis {
        Basis::Law => "accent",
        Basis::Guidance => "success",
        Basis::Practice => "warning",
        Basis::Draft | Basis::View | Basis::Judgement | Basis::Arithmetic | Basis::Convention => "neutral",
    };
    tag(color, named(lang, "basis", basis.key()))
}
