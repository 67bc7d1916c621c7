//! The result as a view of its own, and what stands in its place as long as there is none.

use super::{status, work};
use crate::app::awaited;
use crate::app::behind::entry;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, titled};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::text::keys;
use yew::prelude::*;

/// The view.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    match state.loaded.zip(state.now.assessment.result.as_ref()) {
        Some((law, found)) => fragment(vec![
            html! { <status::Status text={entry::spoken(law, state)} /> },
            work::notice(state),
            entry::outcome(law, state, found, dispatch),
        ]),
        None => none(state, dispatch),
    }
}

/// Why there is no result, and where to begin.
fn none(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let why = match state.now.loaded {
        Some(law) => entry::without_result(law, state, dispatch),
        None => awaited::view(lang, awaited::result(state)),
    };
    let begin = way(dispatch, Route::Start, "ds-button", lang.text(keys::OUTCOME_BEGIN).into());
    let inside = vec![
        titled("h1", "md", "view-heading", lang.text(keys::RESULT_HEADING).into()),
        work::notice(state),
        why,
        element("p", "no-print", begin),
    ];
    fragment(inside)
}
