//! The right column: the result, and everything behind it.

use super::{status, why};
use crate::app::behind::entry;
use crate::app::dispatch::Dispatch;
use crate::app::limits;
use crate::app::markup::{element, fragment, optional, titled};
use crate::app::state::State;
use crate::text::{Key, keys};
use yew::prelude::*;

/// The column.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let result = state.now.assessment.result.as_ref();
    let (first, said) = if let Some(law) = state.now.loaded {
        (entry::in_view(law, state), entry::spoken(law, state))
    } else {
        let text = lang.text(awaited(state));
        (element("p", "headline", text), text.to_owned())
    };
    // What is behind came later than the page.
    let later = |part: &dyn Fn(_) -> Html| state.loaded.map(part).unwrap_or_default();
    let heading = titled("h2", "sm", "result-heading", lang.text(keys::RESULT_HEADING).into());
    let behind =
        |loaded| result.map(|result| entry::result(loaded, state, result, dispatch)).unwrap_or_default();
    let body = vec![
        heading,
        html! { <status::Status text={said} /> },
        element("div", "", first),
        element("div", "", optional(result.is_some(), || later(&|loaded| entry::assumed(loaded, state)))),
        element("div", "", later(&|loaded| entry::next(loaded, state))),
        later(&|loaded| entry::versions(loaded, state, dispatch)),
        element("div", "", later(&behind)),
        why::view(state),
        limits::view(state),
    ];
    html! {
        <section class="result" id="result" tabindex="-1" aria-labelledby="result-heading">
            { element("div", "result__body", fragment(body)) }
        </section>
    }
}

/// What stands in the place of a result before the law is there.
pub fn awaited(state: &State) -> Key {
    if !state.is_awaiting() {
        keys::RESULT_WAITING
    } else if state.awaited.is_missing {
        keys::RESULT_MISSING
    } else {
        keys::RESULT_AWAITED
    }
}
