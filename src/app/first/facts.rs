//! The whole form: the questions in sections, and how to look at the case.

use super::{examples, find, look_at, question, work};
use crate::app::action::Action;
use crate::app::behind::entry;
use crate::app::behind::further::entry as further;
use crate::app::dispatch::{Dispatch, act};
use crate::app::markup::{attributed, button, element, fragment, paragraph, spaced, titled};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::app::{focus, host};
use crate::engine::catalogue::Section;
use crate::engine::{AmountId, Question};
use crate::text::cite::named;
use crate::text::{Key, keys, number, say};
use yew::prelude::*;

/// The column.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let title = titled("h1", "sm", "facts-heading", lang.text(keys::FACTS_HEADING).into());
    let values = ["ds-paragraph subtle".into(), "sm".into()];
    let problems = state.now.loaded.map(|law| entry::problems(law, state));
    let [count, problems] = problems.unwrap_or_default();
    let progress = attributed("p", &["class", "data-size"], values, spaced([progress(state).into(), count]));
    let sections = state.now.sections.iter().flat_map(|section| {
        let amount = || so_far(state, section);
        [Some(section_view(state, dispatch, section)), dispatch.is_framed().then(amount)]
    });
    let questions = fragment(sections.flatten().collect());
    let body = vec![
        examples::view(state, dispatch, None),
        work::view(state, dispatch),
        work::notice(state),
        element("div", "facts__head", fragment(vec![title, progress])),
        steps(state, dispatch),
        element("div", "", find::view(state, dispatch)),
        // Lists stand in an element of their own: among siblings, a list that grows would make
        // the fields before it anew, and the focus would be lost.
        element("div", "", questions),
        element("div", "", problems),
        look_at::view(state, dispatch),
        check(state, dispatch),
    ];
    html! {
        <section class="facts" id="facts" aria-labelledby="facts-heading">
            { element("div", "facts__body", fragment(body)) }
            if let Some(law) = state.now.loaded.filter(|_| state.now.assessment.result.is_some()) {
                <a class="dock no-print" href="#result">
                    { element("span", "", entry::in_short(law, state)) }
                    { element("span", "dock__more", lang.text(keys::RESULT_DOCK_MORE)) }
                </a>
            }
        </section>
    }
}

/// The way on for whoever has a decision, or is about to make one.
fn check(state: &State, dispatch: &Dispatch) -> Html {
    let name = element("span", "tile__name", state.lang.text(keys::PAGE_CHECK));
    let about = element("span", "tile__example", state.lang.text(keys::OUTCOME_CHECK_ABOUT));
    let inside = element("span", "tile__words", fragment(vec![name, about]));
    element("p", "no-print", way(dispatch, Route::Check, "tile tile--way", inside))
}

/// The amount so far, below a section in which something was said: for a frame, where no line docks, since only the page
/// around is scrolled.
fn so_far(state: &State, section: &Section) -> Html {
    let is_begun = section.questions.iter().any(|question| state.facts().answered(*question));
    let found = state.now.loaded.filter(|_| is_begun && state.now.assessment.result.is_some());
    html! {
        <div key={[section.key, "-amount"].concat()}>
            if let Some(law) = found {
                <a class="strip no-print" href="#result">
                    { element("span", "strip__amount", entry::in_short(law, state)) }
                    { element("span", "dock__more", state.lang.text(keys::RESULT_DOCK_MORE)) }
                </a>
            }
        </div>
    }
}

fn progress(state: &State) -> String {
    let (answered, asked) = state.progress();
    let digits = |number: usize| number::count(state.lang, u64::try_from(number).unwrap_or_default());
    say::start_answered(state.lang, &digits(answered), &digits(asked))
}

fn section_view(state: &State, dispatch: &Dispatch, section: &Section) -> Html {
    let digits = |number: usize| number::plain(u64::try_from(number).unwrap_or_default());
    let answered = section.questions.iter().filter(|question| state.facts().answered(**question)).count();
    let of = [digits(answered), digits(section.questions.len())].join("/");
    let first = matches!(section.key, "start" | "breach" | "elements");
    let summary = spaced([
        element("span", "", named(state.lang, "section", section.key)),
        element("span", "subtle section-count", of),
    ]);
    html! {
        <details class="ds-details" open={first} key={section.key}>
            <summary>{ summary }</summary>
            <div>{ questions(state, dispatch, section) }</div>
        </details>
    }
}

/// The questions one after another; the figures of a calculation in a table of their own.
fn questions(state: &State, dispatch: &Dispatch, section: &Section) -> Html {
    if !section.questions.iter().any(|question| is_of_a_conduct(*question)) {
        return fragment(
            section.questions.iter().map(|asked| question::view(state, dispatch, *asked)).collect(),
        );
    }
    let (figures, others): (Vec<Question>, Vec<Question>) =
        section.questions.iter().partition(|asked| is_of_a_conduct(**asked) || **asked == ROUNDING);
    let others = others.into_iter().map(|asked| question::view(state, dispatch, asked)).collect();
    let table = |there| {
        let cell =
            |asked| (asked, question::cell(state, dispatch, asked, further::comes_to(there, state, asked)));
        let cells: Vec<(Question, Html)> = figures.into_iter().map(cell).collect();
        further::figures(there, state, &cells)
    };
    fragment(vec![
        element("div", "", fragment(others)),
        element("div", "", state.further.map(table).unwrap_or_default()),
    ])
}

/// The last step of a calculation.
const ROUNDING: Question = Question::Amount(AmountId::Rounding);

const fn is_of_a_conduct(question: Question) -> bool {
    matches!(question, Question::Discretion(..))
}

/// What was done last taken back, come forward to again, and everything cleared.
pub fn steps(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let step = |action: Action, possible: bool, text: Key| {
        let onclick = act::<MouseEvent>(dispatch, action);
        // A button that nothing can be done with keeps its place and the focus.
        let disabled = (!possible).then_some("true");
        html! {
            <button class="ds-button" type="button" data-variant="tertiary" data-color="neutral"
                aria-disabled={disabled} {onclick}>{ lang.text(text) }</button>
        }
    };
    let steps = fragment(vec![
        step(Action::Undo, state.history.can_undo(), keys::START_UNDO),
        step(Action::Redo, state.history.can_redo(), keys::START_REDO),
        clear(state, dispatch),
    ]);
    element("div", "row no-print", steps)
}

/// Clears everything, after asking.
fn clear(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    // The button pressed disappears.
    let then = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| {
            focus::on(&dispatch, "clear");
            if matches!(action, Action::ClearAll) {
                host::forget(dispatch.root());
            }
            dispatch.dispatch(action.clone());
        })
    };
    let parts = if state.asks_to_clear {
        vec![
            paragraph(lang.text(keys::START_CLEAR_CONFIRM)),
            button("primary", Some("danger"), lang.text(keys::START_CLEAR_YES), then(Action::ClearAll)),
            button("secondary", None, lang.text(keys::START_CLEAR_NO), then(Action::AskToClear(false))),
        ]
    } else {
        let ask = then(Action::AskToClear(true));
        vec![button("tertiary", Some("neutral"), lang.text(keys::START_CLEAR), ask)]
    };
    let values = ["row", "clear", "-1", "group", lang.text(keys::START_CLEAR)].map(AttrValue::Static);
    attributed("div", &["class", "id", "tabindex", "role", "aria-label"], values, fragment(parts))
}
