//! Decisions to open, and to go on from.

use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fold, fragment, keyed};
use crate::app::route::Route;
use crate::app::state::State;
use crate::evidence::{EXAMPLES, Example};
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// The decisions in a fold; opening one may lead to another view.
pub fn view(state: &State, dispatch: &Dispatch, then: Option<Route>) -> Html {
    let lang = state.lang;
    let open = |example: &'static Example| {
        let with = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            with.dispatch(Action::Open(example));
            if let Some(route) = then {
                with.go(route);
            }
        });
        let opened = state.awaited.example.or(state.now.case.opened);
        let is_open = opened.is_some_and(|opened| opened.key == example.key);
        let pressed = if is_open { "true" } else { "false" };
        let button = html! {
            <button class="ds-button" type="button" data-variant="secondary" aria-pressed={pressed} {onclick}>
                { named(lang, "case", example.key) }
            </button>
        };
        keyed(example.key, button)
    };
    let examples = element("ul", "examples", fragment(EXAMPLES.iter().map(open).collect()));
    element("div", "no-print", fold(false, lang.text(keys::START_EXAMPLES).into(), examples))
}
