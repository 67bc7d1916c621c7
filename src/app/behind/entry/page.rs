//! What the page draws and does with the deferred module.

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::behind::{
    self, assumed as assumptions, browser, headline, plain, problems, question, sentences, views,
};
use crate::app::dispatch::Dispatch;
use crate::app::host;
use crate::app::json::to_js;
use crate::app::loaded::Loaded;
use crate::app::markup::fragment;
use crate::app::notice::Notice;
use crate::app::said::Said;
use crate::app::saved::Tree;
use crate::app::shown::Shown;
use crate::app::state::State;
use crate::engine::{Facts, Findings, Question};
use crate::text::Lang;
use jiff::civil::Date;
use web_sys::Element;
use yew::prelude::*;

/// What is seen first of the result, or why there is none.
#[inline(never)]
pub fn in_view(_: Loaded, state: &State) -> Html {
    headline::in_view(state)
}

/// The result in one line.
#[inline(never)]
pub fn in_short(_: Loaded, state: &State) -> String {
    sentences::in_short(state)
}

/// What a screen reader announces of a change.
#[inline(never)]
pub fn spoken(_: Loaded, state: &State) -> String {
    headline::spoken(state)
}

/// How many things are wrong with what was said, and the list of them.
#[inline(never)]
pub fn problems(_: Loaded, state: &State) -> [Html; 2] {
    let problems = problems::every(state);
    [problems::count(state.lang, &problems), problems::list(state.lang, &problems)]
}

/// The views that are held under the rules that apply, and what has become of the one chosen.
#[inline(never)]
pub fn views(_: Loaded, state: &State, dispatch: &Dispatch) -> [Html; 2] {
    views::view(state, dispatch)
}

/// The field of a question without a list of options of its own.
#[inline(never)]
pub fn field(_: Loaded, ask: &AskProps, typing: &UseStateHandle<bool>) -> Html {
    question::field(ask, typing)
}

/// What was said to such a question.
#[inline(never)]
pub fn said(_: Loaded, lang: Lang, facts: &Facts, question: Question) -> Said {
    question::said(lang, facts, question)
}

/// What is wrong at a question.
#[inline(never)]
pub fn problem_notes(_: Loaded, ask: &AskProps) -> Html {
    question::problem_notes(ask)
}

/// What is assumed as long as nothing is said.
#[inline(never)]
pub fn assumed(_: Loaded, state: &State) -> Html {
    assumptions::view(state)
}

/// What can be done with the work as a whole.
#[inline(never)]
pub fn work(_: Loaded, state: &State, dispatch: &Dispatch) -> Html {
    behind::work::view(state, dispatch)
}

/// What became of the last thing that was done with it.
#[inline(never)]
pub fn notice(_: Loaded, lang: Lang, notice: &Notice) -> Html {
    behind::notice::view(lang, notice)
}

/// Hands the result to the page around the app.
#[inline(never)]
pub fn tell(_: Loaded, shown: &Shown, root: &Element) {
    host::tell(root, &to_js(&plain::of(shown)));
}

/// The result as it is handed over.
#[inline(never)]
pub fn plain(_: Loaded, shown: &Shown) -> Tree {
    plain::of(shown)
}

/// What to do with the case of the link that the page was opened by, if there was one.
#[inline(never)]
pub fn linked(_: Loaded, root: &Element, today: Date) -> Option<Action> {
    browser::linked(root, today)
}

/// The result as a view of its own, or one of those behind it.
#[inline(never)]
pub fn outcome(_: Loaded, state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    behind::outcome::view(state, result, dispatch)
}

/// Why there is no result, and the answers that this follows from, to change them.
#[inline(never)]
pub fn without_result(_: Loaded, state: &State, dispatch: &Dispatch) -> Html {
    fragment(vec![headline::in_view(state), behind::outcome::given(state, dispatch)])
}

/// The amount as far as was said.
#[inline(never)]
pub fn so_far(_: Loaded, state: &State, dispatch: &Dispatch) -> Html {
    behind::so_far::view(state, dispatch)
}

/// The sizes of an organisation as rows.
#[inline(never)]
pub fn sizes(_: Loaded, state: &State, dispatch: &Dispatch) -> Html {
    behind::sizes::view(state, dispatch)
}

/// How many people it concerned, as rows.
#[inline(never)]
pub fn people(_: Loaded, state: &State, dispatch: &Dispatch) -> Html {
    behind::people::view(state, dispatch)
}
