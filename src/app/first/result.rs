//! The right column: the result, and everything behind it.

use super::after::{After, Part};
use super::status;
use crate::app::awaited;
use crate::app::behind::entry;
use crate::app::behind::further::entry as further;
use crate::app::dispatch::Dispatch;
use crate::app::limits;
use crate::app::markup::{element, fragment, optional, titled};
use crate::app::state::State;
use crate::text::keys;
use std::rc::Rc;
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
    let page = Rc::new(state.clone());
    let after = |part| html! { <After {part} page={page.clone()} dispatch={dispatch.clone()} /> };
    let body = vec![
        heading,
        html! { <status::Status text={said} /> },
        element("div", "", first),
        element("div", "", later(&|there| further::ended(there, state))),
        element("div", "", optional(result.is_some(), || state.loaded.map(assumed).unwrap_or_default())),
        element("div", "", later(&|there| further::next(there, state))),
        later(&|there| further::versions(there, state, dispatch)),
        element("div", "", after(Part::Behind)),
        after(Part::Why),
        limits::view(state),
    ];
    html! {
        <section class="result" id="result" tabindex="-1" aria-labelledby="result-heading">
            { element("div", "result__body", fragment(body)) }
        </section>
    }
}
