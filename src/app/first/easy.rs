//! The choice of the easier words, which come when they are first asked for.

use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::state::State;
use crate::app::texts;
use crate::app::words::Words;
use crate::text::keys;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A box to tick. It stands in more than one place of the document, and has another `id` in each.
pub fn view(state: &State, dispatch: &Dispatch, id: &'static str) -> Html {
    let State { lang, words, .. } = *state;
    let dispatch = dispatch.clone();
    let onchange = move |_: Event| {
        let set = |words| dispatch.dispatch(Action::SetWords(words));
        if words != Words::Ordinary {
            return set(Words::Ordinary);
        }
        set(Words::Awaited);
        let dispatch = dispatch.clone();
        spawn_local(async move {
            // The box may have been unticked meanwhile.
            let came = texts::load(lang, false, Words::Easy, Some(lang)).await;
            dispatch.dispatch(Action::EasyWords(came));
        });
    };
    html! {
        <div class="ds-field easy no-print">
            <input class="ds-input" type="checkbox" {id} checked={words != Words::Ordinary} {onchange} />
            <label class="ds-label" for={id}>{ lang.text(keys::PAGE_EASY) }</label>
        </div>
    }
}
