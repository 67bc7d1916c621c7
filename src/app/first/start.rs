//! Where a visitor begins: what happened, as tiles; and the ways in for who knows the law, or has a case already.

use super::{easy, examples, icon, work};
use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, keyed, optional, paragraph, titled};
use crate::app::path;
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::law::situation::Situation;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// The view.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let tiles = Situation::ALL.iter().map(|situation| tile(state, dispatch, *situation));
    let tiles = tiles.chain([none_of_these(state, dispatch)]).collect();
    fragment(vec![
        titled("h1", "lg", "view-heading", lang.text(keys::START_HEADING).into()),
        element("p", "ds-paragraph lead", lang.text(keys::START_INTRO)),
        // Where a visitor sees at once that there are some; a frame has no room for it, and has it in the menu alone.
        optional(!dispatch.is_part() && !dispatch.is_framed(), || easy::view(state, dispatch, "start-easy")),
        optional(state.now.case.is_begun(), || go_on(state, dispatch)),
        titled("h2", "sm", "", lang.text(keys::START_HAPPENED).into()),
        element("ul", "tiles", fragment(tiles)),
        element(
            "div",
            "stack start__more",
            fragment(vec![
                examples::view(state, dispatch, Some(Route::Result)),
                work::view(state, dispatch),
                work::notice(state),
                paragraph(lang.text(keys::START_SCOPE)),
            ]),
        ),
    ])
}

/// A tile: what happened, with an example.
fn tile(state: &State, dispatch: &Dispatch, situation: Situation) -> Html {
    let (with, facts) = (dispatch.clone(), state.facts().clone());
    let begin = move |_: MouseEvent| {
        with.dispatch(Action::Happened(situation));
        let first =
            path::questions(Some(situation), &facts).into_iter().find(|question| !facts.answered(*question));
        with.go(first.map_or(Route::Result, Route::Question));
    };
    let pressed = if state.now.case.situation == Some(situation) { "true" } else { "false" };
    let button = html! {
        <button class="tile" type="button" aria-pressed={pressed} onclick={begin}>
            { icon::of(situation) }{ words(named(state.lang, "situation", situation.key()), named(state.lang, "happened", situation.key())) }
        </button>
    };
    keyed(situation.key(), button)
}

fn words(name: &'static str, example: &'static str) -> Html {
    let parts = vec![element("span", "tile__name", name), element("span", "tile__example", example)];
    element("span", "tile__words", fragment(parts))
}

/// For who knows the provisions: the whole form.
fn none_of_these(state: &State, dispatch: &Dispatch) -> Html {
    let text = words(state.lang.text(keys::START_OTHER), state.lang.text(keys::START_OTHER_EXAMPLE));
    keyed("other", way(dispatch, Route::Case, "tile", fragment(vec![icon::other(), text])))
}

/// Back to what was said already.
fn go_on(state: &State, dispatch: &Dispatch) -> Html {
    let to = way(dispatch, Route::Result, "ds-button", state.lang.text(keys::START_GO_ON).into());
    element("p", "no-print", to)
}
