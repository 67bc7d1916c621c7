//! The right column: the sentence, the picture, and everything behind them.

use super::{chart, headline, status, why};
use crate::app::behind::entry;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional, titled};
use crate::app::state::State;
use crate::app::{limits, problems, sentences};
use crate::engine::Findings;
use crate::text::keys;
use yew::prelude::*;

/// The column.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let result = state.now.assessment.result.as_ref();
    let first = result.map_or_else(|| headline::without_result(state), |result| in_view(state, result));
    // What is behind came later than the page.
    let later = |part: &dyn Fn(_) -> Html| state.loaded.map(part).unwrap_or_default();
    let on_paper = |part: &dyn Fn(_) -> Html| optional(state.folds.are_on_paper(), || later(part));
    let heading = titled("h2", "sm", "result-heading", lang.text(keys::RESULT_HEADING).into());
    let behind =
        |loaded| result.map(|result| entry::result(loaded, state, result, dispatch)).unwrap_or_default();
    let body = vec![
        element("div", "", fragment(vec![on_paper(&|loaded| entry::head(loaded, state)), heading])),
        html! { <status::Status text={spoken(state)} /> },
        element("div", "", fragment(vec![first, on_paper(&|loaded| entry::answers(loaded, state))])),
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

/// What is seen first.
fn in_view(state: &State, result: &Findings) -> Html {
    fragment(vec![headline::view(state, result), chart::view(state, result), headline::record(state)])
}

/// What a screen reader announces of a change: the result, and that something is wrong.
fn spoken(state: &State) -> String {
    let lang = state.lang;
    let problems = problems::every(state);
    let title = if problems.is_empty() { String::new() } else { problems::title(lang, &problems) };
    // The day to assess on is no question of the case, and so not among its problems.
    let day = state.now.case.on_draft.as_ref().and_then(|draft| draft.error.as_ref());
    let day = day.map(|error| error.message(lang)).unwrap_or_default();
    [&sentences::in_short(state), " ", &title, " ", &day].concat()
}
