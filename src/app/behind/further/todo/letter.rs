//! A draft to copy.

use crate::app::action::Action;
use crate::app::behind::browser;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{attributed, button, element, fragment, paragraph};
use crate::app::state::State;
use crate::app::to_do::Change;
use crate::law::duties::Duty;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// The draft with its button, and what became of the copy.
pub fn view(state: &State, duty: Duty, dispatch: &Dispatch) -> Html {
    let (lang, key) = (state.lang, duty.key());
    let text = named(lang, "todo-letter", key);
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| copy(key, text, &dispatch))
    };
    let told = match state.to_do.copied(key) {
        Some(true) => lang.text(keys::TODO_COPIED),
        Some(false) => lang.text(keys::TODO_NOT_COPIED),
        None => "",
    };
    let lines = text.lines().map(paragraph).collect();
    let act = fragment(vec![
        button("secondary", None, lang.text(keys::TODO_COPY), onclick),
        attributed("span", &["class", "role"], ["subtle", "status"].map(AttrValue::Static), told.into()),
    ]);
    let letter = element("blockquote", "todo__letter", fragment(lines));
    fragment(vec![letter, element("p", "todo__act no-print", act)])
}

/// Puts the draft on the clipboard, its paragraphs apart.
#[inline(never)]
fn copy(key: &'static str, text: &str, dispatch: &Dispatch) {
    let told = move |done| Action::ToDo(Change::Copied(key, done));
    let Some(promise) = browser::copy(&text.replace('\n', "\n\n")) else {
        return dispatch.dispatch(told(false));
    };
    let dispatch = dispatch.clone();
    let tell = move |done: Result<_, ()>| dispatch.dispatch(told(done.is_ok()));
    browser::then(promise, tell.into());
}
