//! The views that are held under the rules that apply, to take one of them.

use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional};
use crate::app::state::State;
use crate::app::view_chip::view_chip;
use crate::engine::ViewChoice;
use crate::law::Regime;
use crate::text::explain::{ended as ended_words, view as words};
use yew::prelude::*;

/// One to choose for each, and what has become of the one that was chosen.
pub fn view(state: &State, dispatch: &Dispatch) -> [Html; 2] {
    let lang = state.lang;
    let held = state.regime().map(Regime::views).unwrap_or_default();
    let each =
        held.iter().map(|held| view_chip(state, dispatch, ViewChoice::One(held.id), words(lang, held.id)));
    let mut followed = held.iter().filter(|held| state.now.case.view == ViewChoice::One(held.id));
    let ended = followed.find_map(|held| Some((held.id, held.ended_by(state.now.case.on)?)));
    // Its words come with the act of choosing it.
    let ended = optional(ended.is_some() && lang.is_complete(), || {
        let told = ended.map(|(view, end)| ended_words(lang, view, end.how, end.by.value));
        element("p", "reading", told.unwrap_or_default())
    });
    [fragment(each.collect()), ended]
}
