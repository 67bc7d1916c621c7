//! The law, step by step: sentences that open down to the provision; the dates, and what changed since.

use crate::app::behind::further::{changes, dates, differences, steps};
use crate::app::behind::outcome::shape::{framed, to_question};
use crate::app::dispatch::Dispatch;
use crate::app::markup::fragment;
use crate::app::state::State;
use crate::engine::{Findings, Question};
use crate::text::keys;
use yew::prelude::*;

/// The view.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let to = |question: Question, words: &'static str| to_question(dispatch, question, words);
    let besides = vec![
        dates::view(state, result, dispatch),
        differences::view(state, result),
        changes::view(state, result),
    ];
    fragment(vec![
        framed("steps", lang.text(keys::OUTCOME_STEPS), steps::view(state, &to)),
        framed("dates-and-views", lang.text(keys::OUTCOME_DATES), fragment(besides)),
    ])
}
