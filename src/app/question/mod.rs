//! One question and its field.

mod choice;
mod conducts;
mod displaced;
mod gravest;
mod infringements;
pub mod look_at;
mod situations;
mod typed;

use super::input::Draft;
use super::markup::{aside, attributed, element, fieldset, spaced, subtle, together, unseen};
use super::state::Action;
use super::{Dispatch, focus, problems};
use crate::engine::{Facts, Idle, OptionSet, Problem, Question, catalogue};
use crate::law::Regime;
use crate::text::cite::{citation, named};
use crate::text::explain::question as words;
use crate::text::{Lang, keys, number, say};
use jiff::civil::Date;
use std::rc::Rc;
use yew::prelude::*;

/// What a question is shown with. It is drawn again only when one of these changes.
#[derive(Properties, PartialEq)]
pub struct AskProps {
    /// Where the answer goes.
    pub dispatch: Dispatch,
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
    /// Provisions named, for the questions about them.
    pub named: Rc<[&'static str]>,
    /// Which authority it is, for the Acts of its own.
    pub sector: Option<OptionSet>,
    /// What was typed.
    pub draft: Option<Draft>,
    /// What a field shows when nothing was typed.
    pub shown: String,
    /// What is wrong at this question.
    pub problems: Vec<Problem>,
    /// Why no answer to it changes the result any more.
    pub idle: Option<Idle>,
}

impl AskProps {
    /// The answer, from its written form, as the only fact.
    fn facts(&self) -> Facts {
        let mut facts = Facts::default();
        if let Some(written) = &self.answer {
            // What cannot be read is no answer.
            let _ = facts.read(self.question.key(), written);
        }
        facts
    }

    /// Takes something back that disappears with it, and so gives the focus to the question.
    fn take_back(&self, action: Action) -> Callback<MouseEvent> {
        let (dispatch, question) = (self.dispatch.clone(), self.question);
        Callback::from(move |_| {
            focus::on(&dispatch, &["q-", question.key()].concat());
            dispatch.dispatch(action.clone());
        })
    }
}

/// A question.
#[component]
pub fn Ask(ask: &AskProps) -> Html {
    let several = use_state_eq(|| false);
    let typing = use_state_eq(|| false);
    let legend = words(ask.lang, ask.question);
    let field = match ask.question {
        Question::Date(_) | Question::Amount(_) | Question::Discretion(..) => typed::field(ask, &typing),
        Question::Choice(id) => fieldset(legend, choice::field(ask, id, &several)),
        Question::Gravest => fieldset(legend, gravest::field(ask)),
        Question::Conducts => fieldset(legend, conducts::field(ask)),
        Question::Displaced => fieldset(legend, displaced::field(ask)),
        Question::Infringements => fieldset(legend, infringements::field(ask)),
    };
    let inside = together(vec![
        field,
        element("div", "", problem_notes(ask)),
        why(ask.lang, ask.question, ask.regime),
    ]);
    // What was folded away stays so when it is answered in there, for the focus is in it.
    let folded = use_mut_ref(|| false);
    let keeps = ask.answer.is_some() && *folded.borrow();
    let idle = ask.idle.filter(|_| ask.lang.is_complete());
    let folds = idle.is_some() || keeps;
    *folded.borrow_mut() = folds;
    let inside = if folds { folded_away(ask, idle, inside) } else { element("div", "", inside) };
    let id = ["q-", ask.question.key()].concat();
    attributed("div", &["class", "id", "tabindex"], ["question".into(), id.into(), "-1".into()], inside)
}

/// A question that cannot change anything: told with the reason, and there to be opened and answered.
fn folded_away(ask: &AskProps, idle: Option<Idle>, inside: Html) -> Html {
    let lang = ask.lang;
    let title = idle.map(|_| subtle(["(", lang.text(keys::NEXT_IDLE), ")"].concat()));
    let summary = [Html::from(words(lang, ask.question))].into_iter().chain(title);
    let summary = element("span", "", spaced(summary));
    let reason = idle.map(|idle| named(lang, "idle", idle.key())).unwrap_or_default();
    let reason = element("p", "reading", reason);
    element("div", "idle", aside(summary, together(vec![reason, inside])))
}

/// What is wrong, at the field.
fn problem_notes(ask: &AskProps) -> Html {
    let note = |(place, problem): (usize, &Problem)| {
        let place = number::plain(u64::try_from(place).unwrap_or_default());
        let id = ["q-", ask.question.key(), "-problem-", &place].concat();
        html! {
            <p class="ds-validation-message" data-color="warning" key={id.clone()} {id}>
                { problems::in_words(ask.lang, problem) }
            </p>
        }
    };
    together(ask.problems.iter().enumerate().map(note).collect())
}

/// Why it is asked, where the law says so, and an example.
fn why(lang: Lang, question: Question, regime: Option<Regime>) -> Html {
    let reason = named(lang, "why", question.wording());
    let example = say::facts_example(lang, named(lang, "example", question.wording()));
    let source =
        catalogue::source(question, regime).map(|cite| say::facts_source(lang, &citation(lang, cite)));
    let summary = together(vec![lang.text(keys::FACTS_WHY).into(), unseen(words(lang, question))]);
    let reason = element("p", "", [reason, " ", &source.unwrap_or_default()].concat());
    aside(summary, together(vec![reason, element("p", "", example)]))
}
