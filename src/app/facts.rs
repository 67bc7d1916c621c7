//! The left column: start, the questions in sections, and how to look at the case.

use super::markup::{attributed, button, element, fold, keyed, paragraph, spaced, titled, together};
use super::question::{Ask, AskProps, look_at};
use super::state::{Action, State, act};
use super::{Dispatch, focus, problems, quick, storage, work};
use crate::engine::catalogue::Section;
use crate::engine::{Answer, Question};
use crate::evidence::{EXAMPLES, Example};
use crate::law::ChoiceId;
use crate::text::cite::named;
use crate::text::{Key, keys, number, say};
use std::rc::Rc;
use yew::prelude::*;

/// The column.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let title = titled("h2", "sm", "facts-heading", lang.text(keys::FACTS_HEADING).into());
    let values = ["ds-paragraph subtle".into(), "sm".into()];
    let problems = problems::every(state);
    let progress = attributed(
        "p",
        &["class", "data-size"],
        values,
        spaced([progress(state).into(), problems::count(lang, &problems)]),
    );
    let questions = match &state.quick {
        Some(asked) => quick::view(state, dispatch, asked),
        None => {
            together(state.sections.iter().map(|section| section_view(state, dispatch, section)).collect())
        }
    };
    let body = vec![
        start(state, dispatch),
        element("div", "facts__head", together(vec![title, progress])),
        steps(state, dispatch),
        // Lists stand in an element of their own: among siblings, a list that grows would make
        // the fields before it anew, and the focus would be lost.
        element("div", "", questions),
        element("div", "", problems::list(lang, &problems)),
        look_at::view(state, dispatch),
    ];
    html! {
        <section class="facts" id="facts" aria-labelledby="facts-heading">
            { element("div", "facts__body", together(body)) }
            if state.assessment.result.is_some() {
                <a class="dock no-print" href="#result">
                    { element("span", "", super::result::in_short(state)) }
                    { element("span", "dock__more", lang.text(keys::RESULT_DOCK_MORE)) }
                </a>
            }
        </section>
    }
}

fn progress(state: &State) -> String {
    let (answered, asked) = state.progress();
    let digits =
        |number: usize| crate::text::number::count(state.lang, u64::try_from(number).unwrap_or_default());
    say::start_answered(state.lang, &digits(answered), &digits(asked))
}

fn section_view(state: &State, dispatch: &Dispatch, section: &Section) -> Html {
    let digits = |number: usize| number::plain(u64::try_from(number).unwrap_or_default());
    let answered = section.questions.iter().filter(|question| state.facts.answered(**question)).count();
    let of = [digits(answered), digits(section.questions.len())].join("/");
    let first = matches!(section.key, "start" | "breach" | "elements");
    let summary = spaced([
        element("span", "", named(state.lang, "section", section.key)),
        element("span", "subtle section-count", of),
    ]);
    let questions =
        section.questions.iter().map(|question| question_view(state, dispatch, *question)).collect();
    html! {
        <details class="ds-details" open={first} key={section.key}>
            <summary>{ summary }</summary>
            <div>{ together(questions) }</div>
        </details>
    }
}

pub(crate) fn question_view(state: &State, dispatch: &Dispatch, question: Question) -> Html {
    let facts = &state.facts;
    let problems = state.assessment.problems.iter().filter(|problem| problem.question == question);
    let of_provisions = matches!(
        question,
        Question::Infringements | Question::Conducts | Question::Displaced | Question::Gravest
    );
    let sector = facts.choice(ChoiceId::Sector).and_then(Answer::named);
    let ask = AskProps {
        dispatch: dispatch.clone(),
        question,
        lang: state.lang,
        regime: state.regime(),
        on: state.on,
        answer: facts.write(question),
        named: if of_provisions { Rc::from(facts.infringements()) } else { Rc::default() },
        sector: sector.filter(|_| question == Question::Infringements),
        draft: state.draft(question).cloned(),
        shown: super::input::shown(state.lang, question, facts),
        problems: problems.copied().collect(),
        idle: state.outlook.idle(question).filter(|_| !facts.answered(question)),
    };
    html! { <Ask key={question.key()} ..ask /> }
}

/// What this is, for whom, and the way to begin.
fn start(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    html! {
        <div class="stack start" id="start" tabindex="-1">
            { titled("h1", "md", "", lang.text(keys::START_HEADING).into()) }
            { paragraph(lang.text(keys::START_INTRO)) }
            { paragraph(lang.text(keys::START_NEEDS)) }
            { quick::offer(state, dispatch) }
            { examples(state, dispatch) }
            { work::offer(state, dispatch) }
            { work::notice(state) }
        </div>
    }
}

/// Decisions to open.
fn examples(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let open = |example: &'static Example| {
        let onclick = act::<MouseEvent>(dispatch, Action::Open(example));
        let is_open = state.opened.is_some_and(|opened| opened.key == example.key);
        let pressed = if is_open { "true" } else { "false" };
        let button = html! {
            <button class="ds-button" type="button" data-variant="secondary" aria-pressed={pressed} {onclick}>
                { named(lang, "case", example.key) }
            </button>
        };
        keyed(example.key, button)
    };
    let examples = element("ul", "examples", together(EXAMPLES.iter().map(open).collect()));
    element("div", "no-print", fold(false, lang.text(keys::START_EXAMPLES).into(), examples))
}

/// What was done last taken back, come forward to again, and everything cleared.
fn steps(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let step = |back: bool, possible: bool, text: Key| {
        let onclick = act::<MouseEvent>(dispatch, Action::Step(back));
        // A button that nothing can be done with keeps its place and the focus.
        let disabled = (!possible).then_some("true");
        html! {
            <button class="ds-button" type="button" data-variant="tertiary" data-color="neutral"
                aria-disabled={disabled} {onclick}>{ lang.text(text) }</button>
        }
    };
    let steps = together(vec![
        step(true, state.history.can_undo(), keys::START_UNDO),
        step(false, state.history.can_redo(), keys::START_REDO),
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
                storage::forget(dispatch.root());
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
    attributed("div", &["class", "id", "tabindex", "role", "aria-label"], values, together(parts))
}
