//! The report as a file.

use super::text::in_text;
use super::word::for_word;
use crate::app::action::Action;
use crate::app::behind::{acts, browser};
use crate::app::dispatch::Dispatch;
use crate::app::host;
use crate::app::notice::Notice;
use crate::app::state::State;
use crate::app::texts::Slow;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;

/// Saves the report as text.
#[inline(never)]
pub fn as_text(state: &State, dispatch: &Dispatch) {
    acts::hand_over(state, dispatch, ".txt", &in_text(state));
}

/// Saves the report as a Word document.
#[inline(never)]
pub fn as_word(state: &State, dispatch: &Dispatch) {
    let (name, dispatch) = (acts::file_name(state, ".docx"), dispatch.clone());
    let slow = Slow::told_in(state.lang);
    let made = move |document: Result<JsValue, ()>| {
        drop(slow);
        let document = document.ok().and_then(|document| document.dyn_into().ok());
        let saved = document.map(|document| browser::save_blob(&name, &document));
        dispatch.dispatch(Action::Notify(saved.map_or(Notice::NoWord, |()| Notice::Saved)));
    };
    browser::given(host::in_word(&for_word(state)), made);
}
