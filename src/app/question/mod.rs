//! One question and its field.

mod choice;
mod conducts;
mod displaced;
mod gravest;
mod infringements;
mod look_at;
mod typed;

pub use infringements::Infringements;
pub use look_at::LookAt;

use super::Dispatch;
use super::facts::problem_text;
use super::input::Draft;
use super::markup::{aside, element};
use crate::engine::{Problem, Question, catalogue};
use crate::law::Regime;
use crate::text::cite::{citation, named};
use crate::text::explain::question as words;
use crate::text::{Lang, keys, say};
use jiff::civil::Date;
use std::rc::Rc;
use yew::prelude::*;

/// What a question is shown with. It is drawn again only when one of these changes.
#[derive(Clone, Properties, PartialEq)]
pub struct AskProps {
    /// The question.
    pub question: Question,
    /// The language.
    pub lang: Lang,
    /// The regime in play, for the source.
    pub regime: Option<Regime>,
    /// The day assessed.
    pub on: Date,
    /// The answer in its written form.
    pub answer: Option<String>,
    /// Provisions named, for the question which is the gravest.
    pub named: Rc<[&'static str]>,
    /// What was typed.
    pub draft: Option<Draft>,
    /// What a field shows when nothing was typed.
    pub shown: String,
    /// What is wrong at this question.
    pub problems: Vec<Problem>,
}

/// A question.
#[component]
pub fn Ask(props: &AskProps) -> Html {
    // Only to be drawn again when the rest of the texts is there.
    let _ = use_context::<Dispatch>();
    let field = match props.question {
        Question::Choice(id) => html! { <choice::ChoiceField {id} ask={props.clone()} /> },
        Question::Gravest => html! { <gravest::GravestField ask={props.clone()} /> },
        Question::Conducts => html! { <conducts::ConductsField ask={props.clone()} /> },
        Question::Displaced => html! { <displaced::DisplacedField ask={props.clone()} /> },
        Question::Date(_) | Question::Amount(_) | Question::Discretion(..) => {
            html! { <typed::TypedField ask={props.clone()} /> }
        }
        // Has a component of its own.
        Question::Infringements => html! { <div /> },
    };
    html! {
        <div class="question" id={format!("q-{}", props.question.key())} tabindex="-1">
            { field }
            <div>{ for problem_notes(props.lang, props.question, &props.problems) }</div>
            { why(props.lang, props.question, props.regime) }
        </div>
    }
}

/// What is wrong, at the field.
pub(super) fn problem_notes(lang: Lang, question: Question, problems: &[Problem]) -> Vec<Html> {
    problems
        .iter()
        .enumerate()
        .map(|(place, problem)| {
            let id = format!("q-{}-problem-{place}", question.key());
            html! {
                <p class="ds-validation-message" data-color="warning" {id} key={place}>
                    { problem_text(lang, problem) }
                </p>
            }
        })
        .collect()
}

/// Why it is asked, and where the law says so.
pub(super) fn why(lang: Lang, question: Question, regime: Option<Regime>) -> Html {
    let reason = named(lang, "why", question.wording());
    let source =
        catalogue::source(question, regime).map(|cite| say::facts_source(lang, &citation(lang, cite)));
    let summary = html! {
        <>{ lang.text(keys::FACTS_WHY) }<span class="ds-sr-only">{ ": " }{ words(lang, question) }</span></>
    };
    aside(summary, element("p", "", [reason, " ", &source.unwrap_or_default()].concat()))
}
