//! The right column: the result, and everything behind it.

use super::{status, why};
use crate::app::awaited;
use crate::app::behind::entry;
use crate::app::behind::further::entry as further;
use crate::app::dispatch::Dispatch;
use crate::app::limits;
use crate::app::markup::{element, fragment, optional, titled};
use crate::app::state::State;
use crate::text::keys;
use yew::prelude::*;

/// The column.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let result = state.now.assessment.result.as_ref();
    let (first, said) = if let Some(law) = state.now.loaded {
        (entry::in_view(law, state), entry::spoken(law, state))
    } else {
        let text = lang.text(awaited::result(state));
        (awaited::view(lang, awaited::result(state)), text.to_owned())
    };
    // What is behind came later than the page.
    let assumed = |law| entry::assumed(law, state);
    let later = |part: &dyn Fn(_) -> Html| state.further.map(part).unwrap_or_default();
    let heading = titled("h2", "sm", "result-heading", lang.text(keys::RESULT_HEADING).into());
    let behind = |result| match state.further {
        Some(there) => further::beside_form(there, state, result, dispatch),
        None if state.awaited.is_further_missing => awaited::view(lang, awaited::part(state)),
        None => awaited::slow(lang),
    };
    let body = vec![
        heading,
        html! { <status::Status text={said} /> },
        element("div", "", first),
        element("div", "", later(&|there| further::ended(there, state))),
        element("div", "", optional(result.is_some(), || state.loaded.map(assumed).unwrap_or_default())),
        element("div", "", later(&|there| further::next(there, state))),
        later(&|there| further::versions(there, state, dispatch)),
        element("div", "", result.map(behind).unwrap_or_default()),
        why::view(state),
        limits::view(state),
    ];
    html! {
        <section class="result" id="result" tabindex="-1" aria-labelledby="result-heading">
            { element("div", "result__body", fragment(body)) }
        </section>
    }
}
