//! What the page draws and does with the deferred module.

pub use crate::app::behind::explorer::Shelf;

use crate::app::action::Action;
use crate::app::ask::AskProps;
use crate::app::behind::{
    self, assumed as assumptions, besides, browser, calculation, changes, dates, differences, ends, expected,
    headline, levers, like, plain, problems, published, question, reliable, report, sentences, views,
    waterfall, widths,
};
use crate::app::dispatch::Dispatch;
use crate::app::host;
use crate::app::json::to_js;
use crate::app::loaded::Loaded;
use crate::app::markup::{fragment, link};
use crate::app::notice::Notice;
use crate::app::said::Said;
use crate::app::shown::Shown;
use crate::app::state::State;
use crate::app::stories::Stories;
use crate::engine::{Facts, Findings, Question};
use crate::law::Regime;
use crate::text::Lang;
use jiff::civil::Date;
use web_sys::Element;
use yew::prelude::*;

/// A link to a question where all of them are on the page.
fn in_the_form(question: Question, words: &'static str) -> Html {
    link(&["q-", question.key()].concat(), words)
}

/// What stands behind the result.
#[inline(never)]
pub fn result(_: Loaded, state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    fragment(vec![
        widths::view(state),
        ends::view(state, dispatch),
        levers::view(state),
        waterfall::view(state, result),
        calculation::view(state, result),
        behind::answers::view(state, result),
        differences::view(state, result),
        expected::view(state, result, &in_the_form),
        reliable::view(state, result),
        published::chains(state, result),
        like::view(state, result, dispatch),
        besides::view(state, result),
        dates::view(state, result, dispatch),
        changes::view(state, result),
    ])
}

/// What is seen first of the result, or why there is none, and how such decisions ended.
#[inline(never)]
pub fn in_view(_: Loaded, state: &State) -> Html {
    fragment(vec![headline::in_view(state), published::ended(state)])
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

/// Why a question is asked, and an example.
#[inline(never)]
pub fn why(_: Loaded, ask: &AskProps) -> [Html; 2] {
    question::why(ask)
}

/// What is assumed as long as nothing is said.
#[inline(never)]
pub fn assumed(_: Loaded, state: &State) -> Html {
    assumptions::view(state)
}

/// What to ask next.
#[inline(never)]
pub fn next(_: Loaded, state: &State) -> Html {
    behind::next::view(state)
}

/// The versions kept beside this one, and an offer to keep it.
#[inline(never)]
pub fn versions(_: Loaded, state: &State, dispatch: &Dispatch) -> Html {
    behind::versions::view(state, dispatch)
}

/// Every step of the explanation.
#[inline(never)]
pub fn steps(_: Loaded, state: &State) -> Html {
    behind::steps::view(state, &in_the_form)
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

/// The report as it is printed.
#[inline(never)]
pub fn paper(_: Loaded, state: &State) -> Html {
    report::paper(state)
}

/// What the window is called while it is printed.
#[inline(never)]
pub fn title(_: Loaded, state: &State) -> String {
    report::title(state)
}

/// Hands the result to the page around the app.
#[inline(never)]
pub fn tell(_: Loaded, shown: &Shown, root: &Element) {
    host::tell(root, &to_js(&plain::of(shown)));
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

/// All decisions, to explore.
#[inline(never)]
pub fn explorer(
    _: Loaded,
    lang: Lang,
    stories: Stories,
    dispatch: &Dispatch,
    shelf: &Shelf,
    again: &UseForceUpdateHandle,
) -> Html {
    behind::explorer::view(lang, stories, dispatch, shelf, again)
}

/// How many questions and rules have what was typed in their words, and a list of them.
#[inline(never)]
pub fn find(_: Loaded, lang: Lang, regime: Option<Regime>, asked: &[Question], typed: &str) -> [Html; 2] {
    behind::find::found(lang, regime, asked, typed)
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
