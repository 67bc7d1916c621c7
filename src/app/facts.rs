//! The left column: start, the questions in sections, and how to look at the case.

use super::Dispatch;
use super::focus;
use super::question::{Ask, Infringements, LookAt};
use super::state::{Action, State};
use crate::engine::catalogue::Section;
use crate::engine::{DateId, Problem, Question};
use crate::evidence::{EXAMPLES, Example};
use crate::law::ChoiceId;
use crate::text::cite::named;
use crate::text::explain::{provision, question as words};
use crate::text::{Lang, keys, say};
use jiff::civil::Date;
use std::rc::Rc;
use yew::prelude::*;

/// The column.
pub fn view(state: &State) -> Html {
    let lang = state.lang;
    html! {
        <section class="facts" id="facts" aria-labelledby="facts-heading">
            <div class="facts__body">
                <Start {lang} opened={state.opened.map(|example| example.key)} />
                <div class="facts__head">
                    <h2 class="ds-heading" data-size="sm" id="facts-heading">{ lang.text(keys::FACTS_HEADING) }</h2>
                    <p class="ds-paragraph subtle" data-size="sm">{ progress(state) }</p>
                </div>
                <div>{ summary_of_problems(state) }</div>
                // Lists stand in an element of their own: among siblings, a list that grows would make
                // the fields before it anew, and the focus would be lost.
                <div>{ for state.sections.iter().map(|section| section_view(state, section)) }</div>
                <LookAt {lang} regime={state.regime()} view={state.view} on={state.on} draft={state.on_draft.clone()}
                    today={state.today} then={day_of_the_case(state)} />
            </div>
            <a class="dock no-print" href="#result">
                <span>{ super::result::in_short(state) }</span>
                <span class="dock__more">{ lang.text(keys::RESULT_DOCK_MORE) }</span>
            </a>
        </section>
    }
}

/// The day the case itself belongs to: when it was decided, or the example's.
fn day_of_the_case(state: &State) -> Option<Date> {
    state.facts.known_date(DateId::Decided).or(state.opened.map(|example| example.on))
}

fn progress(state: &State) -> String {
    let (answered, asked) = state.progress();
    let digits =
        |number: usize| crate::text::number::count(state.lang, u64::try_from(number).unwrap_or_default());
    say::start_answered(state.lang, &digits(answered), &digits(asked))
}

/// Every problem with a link to its question.
fn summary_of_problems(state: &State) -> Html {
    let problems = &state.assessment.problems;
    let unread: Vec<Question> = state
        .drafts
        .iter()
        .filter(|(_, draft)| draft.error.is_some())
        .map(|(question, _)| *question)
        .collect();
    let count = problems.len() + unread.len();
    if count == 0 {
        return Html::default();
    }
    let lang = state.lang;
    let link = |question: Question, text: String| {
        html! {
            <li key={text.clone()}>
                <a class="ds-link" href={format!("#q-{}", question.key())}>{ words(lang, question) }</a>{ ": " }{ text }
            </li>
        }
    };
    html! {
        <div class="ds-alert" data-color="warning">
            <h3 class="ds-heading" data-size="2xs">
                { say::error_summary(lang, u64::try_from(count).unwrap_or_default()) }
            </h3>
            <ul class="ds-list">
                { for state.drafts.iter().filter_map(|(question, draft)| {
                    Some(link(*question, draft.error.as_ref()?.message(lang)))
                }) }
                { for problems.iter().map(|problem| link(problem.question, problem_text(lang, problem))) }
            </ul>
        </div>
    }
}

/// A problem in words, with what it is about.
pub fn problem_text(lang: Lang, problem: &Problem) -> String {
    let text = named(lang, "problem", problem.kind.key());
    let about = problem.about.map(|about| match Question::from_key(about) {
        Some(question) => words(lang, question),
        None => provision(lang, about),
    });
    match about {
        Some(about) => [text, " (", about, ")"].concat(),
        None => text.to_owned(),
    }
}

fn section_view(state: &State, section: &Section) -> Html {
    let lang = state.lang;
    let answered = section.questions.iter().filter(|question| state.facts.answered(**question)).count();
    let first = matches!(section.key, "start" | "breach" | "elements");
    let of = format!("{answered}/{}", section.questions.len());
    html! {
        <details class="ds-details" open={first} key={section.key}>
            <summary>
                <span>{ named(lang, "section", section.key) }</span>
                { " " }<span class="subtle section-count">{ of }</span>
            </summary>
            <div>
                { for section.questions.iter().map(|question| question_view(state, *question)) }
            </div>
        </details>
    }
}

fn question_view(state: &State, question: Question) -> Html {
    let problems: Vec<Problem> =
        state.assessment.problems.iter().copied().filter(|problem| problem.question == question).collect();
    let key = question.key();
    match question {
        Question::Infringements => html! {
            <Infringements {key} lang={state.lang} regime={state.regime()} {problems}
                named={Rc::from(state.facts.infringements())}
                sector={state.facts.choice(ChoiceId::Sector).and_then(crate::engine::Answer::named)} />
        },
        _ => html! {
            <Ask {key} {question} lang={state.lang} regime={state.regime()} {problems} on={state.on}
                answer={state.facts.write(question)}
                named={if asks_of_the_named(question) { Rc::from(state.facts.infringements()) } else { Rc::from([]) }}
                draft={state.draft(question).cloned()}
                shown={super::input::shown(state.lang, question, &state.facts)} />
        },
    }
}

/// Whether a question goes through the infringements named.
const fn asks_of_the_named(question: Question) -> bool {
    matches!(question, Question::Conducts | Question::Displaced | Question::Gravest)
}

#[derive(Properties, PartialEq)]
struct StartProps {
    lang: Lang,
    opened: Option<&'static str>,
}

/// What to do first: answer, or open a decision.
#[component]
fn Start(props: &StartProps) -> Html {
    let asking = use_state(|| false);
    let Some(dispatch) = use_context::<Dispatch>() else { return html! { <div /> } };
    let lang = props.lang;
    let open = |example: &'static Example| {
        let dispatch = dispatch.clone();
        html! {
            <li key={example.key}>
                <button class="ds-button" type="button" data-variant="secondary"
                    aria-pressed={(props.opened == Some(example.key)).to_string()}
                    onclick={move |_| dispatch.dispatch(Action::Open(example))}>
                    { named(lang, "case", example.key) }
                </button>
            </li>
        }
    };
    let ask = |value: bool| {
        let asking = asking.clone();
        move |_: MouseEvent| {
            focus::on("start");
            asking.set(value);
        }
    };
    let clear = {
        let asking = asking.clone();
        let dispatch = dispatch.clone();
        move |_| {
            focus::on("start");
            asking.set(false);
            dispatch.dispatch(Action::ClearAll);
        }
    };
    html! {
        <div class="stack start" id="start" tabindex="-1">
            <h1 class="ds-heading" data-size="md">{ lang.text(keys::START_HEADING) }</h1>
            <p class="ds-paragraph">{ lang.text(keys::START_INTRO) }</p>
            <div class="no-print">
                <h2 class="ds-heading" data-size="2xs" id="examples">{ lang.text(keys::START_EXAMPLES) }</h2>
                <ul class="examples" aria-labelledby="examples">{ for EXAMPLES.iter().map(open) }</ul>
            </div>
            <div class="no-print row">
                if *asking {
                    <p class="ds-paragraph" id="clear-ask">{ lang.text(keys::START_CLEAR_CONFIRM) }</p>
                    <button class="ds-button" type="button" data-color="danger" aria-describedby="clear-ask"
                        onclick={clear}>{ lang.text(keys::START_CLEAR_YES) }</button>
                    <button class="ds-button" type="button" data-variant="secondary"
                        onclick={ask(false)}>{ lang.text(keys::START_CLEAR_NO) }</button>
                } else {
                    <button class="ds-button" type="button" data-variant="tertiary" data-color="neutral"
                        onclick={ask(true)}>{ lang.text(keys::START_CLEAR) }</button>
                }
            </div>
        </div>
    }
}
