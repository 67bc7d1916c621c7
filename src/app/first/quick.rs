//! A quick estimate: only the questions that narrow the range most, one after another, as long as one is
//! worth asking.

use super::question;
use crate::app::action::Action;
use crate::app::behind::entry::quick_done;
use crate::app::dispatch::Dispatch;
use crate::app::focus;
use crate::app::markup::{button, element, fragment, optional, paragraph};
use crate::app::state::State;
use crate::engine::Question;
use crate::text::keys;
use yew::prelude::*;

/// Where the focus goes when the questions change places with those of the other way.
const PLACE: &str = "quick";

/// The switch between this way of asking and all questions.
pub fn offer(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let (text, on) = match state.quick {
        Some(_) => (keys::QUICK_END, false),
        None => (keys::QUICK_START, true),
    };
    let to = switch(dispatch, on);
    let says = optional(!on, || paragraph(lang.text(keys::QUICK_INTRO)));
    let variant = if on { "primary" } else { "secondary" };
    let parts = vec![button(variant, None, lang.text(text), to), says];
    element("div", "stack no-print quick", fragment(parts))
}

/// Asks the other way; a quick estimate is where the focus goes.
fn switch(dispatch: &Dispatch, on: bool) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        dispatch.dispatch(if on { Action::StartQuick } else { Action::StopQuick });
        if on {
            focus::soon(&dispatch, PLACE.to_owned());
        }
    })
}

/// The questions asked so far, the latest last, and the way to the next.
pub fn view(state: &State, dispatch: &Dispatch, asked: &[Question]) -> Html {
    let questions = asked.iter().map(|asked| question::view(state, dispatch, *asked)).collect();
    let next = match state.next_question() {
        Some(question) => button("primary", None, state.lang.text(keys::QUICK_NEXT), ask(dispatch, question)),
        // What finds it out may be still on its way.
        None => state.loaded.map_or_else(Html::default, |loaded| quick_done(loaded, state)),
    };
    html! {
        <div class="stack" id={PLACE} tabindex="-1">
            { element("div", "", fragment(questions)) }
            { element("div", "no-print", next) }
        </div>
    }
}

/// Asks a question, and gives it the focus once it is there.
fn ask(dispatch: &Dispatch, question: Question) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        dispatch.dispatch(Action::AskNext);
        focus::soon(&dispatch, ["q-", question.key()].concat());
    })
}
