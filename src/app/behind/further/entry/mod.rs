//! What of it the rest of the program may call: functions that ask for the proof that it is there,
//! [`Further`](crate::app::loaded::Further). None is inlined, or it would be a part of whatever calls it.

pub mod ahead;

pub use super::explorer::Shelf;

use super::{
    answers, appealed as on_appeal, besides, changes, chart as picture, check as checking, dates,
    differences, ends, expected, explorer as decisions, figures as cells, find, levers, like, next as to_ask,
    reason, replayed as decided, report, steps as explanation, todo, versions as compared, views, waterfall,
    widths,
};
use crate::app::ask::AskProps;
use crate::app::behind::reliable;
use crate::app::dispatch::Dispatch;
use crate::app::loaded::Further;
use crate::app::markup::{fragment, link};
use crate::app::state::State;
use crate::app::stories::Stories;
use crate::engine::to_do::ToDo;
use crate::engine::{Findings, Question};
use crate::law::{Citation, Regime};
use crate::text::{Lang, cite};
use yew::prelude::*;

/// A link to a question where all of them are on the page.
fn in_the_form(question: Question, words: &'static str) -> Html {
    link(&["q-", question.key()].concat(), words)
}

/// What stands behind the result beside the form.
#[inline(never)]
pub fn beside_form(_: Further, state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    fragment(vec![
        widths::view(state),
        ends::view(state, dispatch),
        levers::view(state),
        waterfall::view(state, result),
        answers::view(state, result),
        differences::view(state, result),
        expected::view(state, result, &in_the_form),
        reliable::view(state, result),
        on_appeal::chains(state, result),
        like::view(state, result, dispatch),
        besides::view(state, result),
        dates::view(state, result, dispatch),
        changes::view(state, result),
    ])
}

/// What to ask next.
#[inline(never)]
pub fn next(_: Further, state: &State) -> Html {
    to_ask::view(state)
}

/// Why a question is asked, and an example.
#[inline(never)]
pub fn why(_: Further, ask: &AskProps) -> [Html; 2] {
    reason::why(ask.lang, ask.question, ask.regime)
}

/// A citation in full.
#[inline(never)]
pub fn citation(_: Further, lang: Lang, cite: Citation) -> String {
    cite::citation(lang, cite)
}

/// The version kept beside this one, or an offer to keep it.
#[inline(never)]
pub fn versions(_: Further, state: &State, dispatch: &Dispatch) -> Html {
    compared::view(state, dispatch)
}

/// Every step of the explanation.
#[inline(never)]
pub fn steps(_: Further, state: &State) -> Html {
    explanation::view(state, &in_the_form)
}

/// The report as it is printed.
#[inline(never)]
pub fn paper(_: Further, state: &State) -> Html {
    report::paper(state)
}

/// What the window is called while it is printed.
#[inline(never)]
pub fn title(_: Further, state: &State) -> String {
    report::title(state)
}

/// The report as text.
#[inline(never)]
pub fn in_text(_: Further, state: &State) -> String {
    report::in_text(state)
}

/// All decisions, to explore.
#[inline(never)]
pub fn explorer(
    _: Further,
    lang: Lang,
    stories: Stories,
    dispatch: &Dispatch,
    shelf: &Shelf,
    again: &UseForceUpdateHandle,
) -> Html {
    decisions::view(lang, stories, dispatch, shelf, again)
}

/// How many questions and rules have what was typed in their words, and a list of them.
#[inline(never)]
pub fn found(_: Further, lang: Lang, regime: Option<Regime>, asked: &[Question], typed: &str) -> [Html; 2] {
    find::found(lang, regime, asked, typed)
}

/// The view behind the result that is looked at.
#[inline(never)]
pub fn behind_result(_: Further, state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    views::view(state, result, dispatch)
}

/// A decision checked: how to begin, the form, and what may be wrong with it.
#[inline(never)]
pub fn check(_: Further, state: &State, dispatch: &Dispatch) -> [Html; 3] {
    checking::view(state, dispatch)
}

/// How much may be wrong with it, in a line.
#[inline(never)]
pub fn check_in_short(_: Further, state: &State) -> String {
    checking::in_short(state)
}

/// The ranges as a picture.
#[inline(never)]
pub fn chart(_: Further, state: &State, result: &Findings) -> Html {
    picture::view(state, result)
}

/// How published decisions on such a breach ended, and what became of fines on appeal.
#[inline(never)]
pub fn ended(_: Further, state: &State) -> Html {
    on_appeal::ended(state)
}

/// What became of fines on appeal, in words.
#[inline(never)]
pub fn appealed(_: Further, state: &State) -> String {
    on_appeal::appealed(state)
}

/// What the decision that a case replays came to.
#[inline(never)]
pub fn replayed(_: Further, state: &State, replays: &str) -> Html {
    decided::view(state, replays)
}

/// What stands behind a step of what to do now.
#[inline(never)]
pub fn behind_step(_: Further, state: &State, found: &Findings, step: ToDo, dispatch: &Dispatch) -> Html {
    todo::behind(state, found, step, dispatch)
}

/// What is asked before a report is made, and the ways to have it.
#[inline(never)]
pub fn dialog(_: Further, state: &State, dispatch: &Dispatch) -> Html {
    report::dialog(state, dispatch)
}

/// The calculation as a table, of the cells that its figures are typed into.
#[inline(never)]
pub fn figures(_: Further, state: &State, cells: &[(Question, Html)]) -> Html {
    cells::view(state, cells)
}

/// What the calculation comes to at a figure.
#[inline(never)]
pub fn comes_to(_: Further, state: &State, figure: Question) -> String {
    cells::comes_to(state, figure)
}
