//! The right column: the sentence, the picture, and everything behind them.

mod answers;
mod besides;
mod calculation;
mod changes;
mod chart;
mod course;
pub mod dates;
mod differences;
mod drawing;
mod ends;
mod expected;
pub mod headline;
mod levers;
mod like;
pub mod limits;
mod local;
pub mod nearest;
pub mod next;
mod plain;
mod published;
mod reliable;
mod scale;
mod side_by_side;
mod status;
mod versions;
mod waterfall;
pub mod why;
mod widths;

pub use plain::tell;

use super::markup::{element, titled, together, when};
use super::state::State;
use super::work::report;
use super::{Dispatch, problems};
use crate::engine::Findings;
use crate::text::keys;
use yew::prelude::*;

/// The column.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    // What is behind came later than the page: the texts and the program of it, together.
    let complete = lang.is_complete();
    let (first, behind) = match &state.assessment.result {
        Some(result) if complete => (in_view(state, result), behind(state, result, dispatch)),
        Some(result) => (in_view(state, result), Html::default()),
        None => (headline::without_result(state), Html::default()),
    };
    let paper = state.folds.are_on_paper() && complete;
    let heading = titled("h2", "sm", "result-heading", lang.text(keys::RESULT_HEADING).into());
    let body = vec![
        element("div", "", together(vec![when(paper, || report::head(state)), heading])),
        html! { <status::Status text={spoken(state)} /> },
        element("div", "", together(vec![first, when(paper, || report::facts(state))])),
        element("div", "", when(complete, || next::view(state))),
        when(complete, || versions::view(state, dispatch)),
        element("div", "", behind),
        why::view(state),
        limits::view(state),
    ];
    html! {
        <section class="result" id="result" tabindex="-1" aria-labelledby="result-heading">
            { element("div", "result__body", together(body)) }
        </section>
    }
}

/// What is seen first.
fn in_view(state: &State, result: &Findings) -> Html {
    together(vec![headline::view(state, result), chart::view(state, result), headline::record(state)])
}

/// What is behind it.
#[inline(never)]
fn behind(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    together(vec![
        widths::view(state),
        ends::view(state, dispatch),
        levers::view(state),
        waterfall::view(state, result),
        calculation::view(state, result),
        answers::view(state, result),
        differences::view(state, result),
        expected::view(state, result),
        reliable::view(state, result),
        published::ended(state, result),
        published::chains(state, result),
        like::view(state, result, dispatch),
        besides::view(state, result),
        dates::view(state, result),
        changes::view(state, result),
    ])
}

/// What a screen reader says of a change: the result, and that something is wrong.
fn spoken(state: &State) -> String {
    let lang = state.lang;
    let problems = problems::every(state);
    let title = if problems.is_empty() { String::new() } else { problems::title(lang, &problems) };
    // The day to assess on is no question of the case, and so not among its problems.
    let day = state.on_draft.as_ref().and_then(|draft| draft.error.as_ref());
    let day = day.map(|error| error.message(lang)).unwrap_or_default();
    [&in_short(state), " ", &title, " ", &day].concat()
}

/// The result in one line, for the foot of a small screen and for screen readers.
pub fn in_short(state: &State) -> String {
    match &state.assessment.result {
        Some(result) => headline::in_short(state, result),
        None => state.lang.text(keys::RESULT_WAITING).to_owned(),
    }
}
