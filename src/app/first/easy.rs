//! The choice of the easier words, which come when they are first asked for.

use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::texts;
use crate::app::words::Words;
use crate::text::{Lang, keys};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct EasyProps {
    /// The language.
    pub lang: Lang,
    /// The way to the state.
    pub dispatch: Dispatch,
    /// What the box is called in the document: it stands in more than one place.
    pub id: &'static str,
}

/// A box to tick.
#[component]
pub fn Easy(props: &EasyProps) -> Html {
    let EasyProps { lang, dispatch, id } = props;
    let (lang, id) = (*lang, *id);
    // What was chosen last, while the words are on their way.
    let awaited = use_state(|| None::<Words>);
    let shown = awaited.unwrap_or(dispatch.words());
    let onchange = {
        let (dispatch, awaited) = (dispatch.clone(), awaited.clone());
        move |_: Event| {
            let (dispatch, awaited) = (dispatch.clone(), awaited.clone());
            let words = if shown.are_easy() { Words::Ordinary } else { Words::Easy };
            awaited.set(Some(words));
            spawn_local(async move {
                if texts::load(lang, false, words).await {
                    dispatch.dispatch(Action::SetWords(words));
                }
                awaited.set(None);
            });
        }
    };
    html! {
        <div class="ds-field easy no-print">
            <input class="ds-input" type="checkbox" {id} checked={shown.are_easy()} {onchange} />
            <label class="ds-label" for={id}>{ lang.text(keys::PAGE_EASY) }</label>
        </div>
    }
}
