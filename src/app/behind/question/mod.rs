//! What a question has that the law's tables are asked for: the fields of all that are asked once it is settled which rules
//! apply, and what is wrong at a question.

mod conducts;
mod displaced;
mod gravest;
mod infringements;
mod situations;
mod typed;

use super::problems;
use crate::app::ask::AskProps;
use crate::app::input;
use crate::app::markup::{fieldset, fragment};
use crate::app::said::Said;
use crate::engine::{Answer, Facts, Problem, ProblemKind, Question};
use crate::text::explain::question as words;
use crate::text::{Lang, number};
use yew::prelude::*;

/// The field of a question without a list of options of its own; nothing of one that has it.
pub fn field(ask: &AskProps, typing: &UseStateHandle<bool>) -> Html {
    let field = match ask.question {
        Question::Date(_) | Question::Amount(_) | Question::Discretion(..) => {
            return typed::field(ask, typing);
        }
        Question::Choice(_) => return Html::default(),
        Question::Gravest => gravest::field(ask),
        Question::Conducts => conducts::field(ask),
        Question::Displaced => displaced::field(ask),
        Question::Infringements => infringements::field(ask),
    };
    fieldset(words(ask.lang, ask.question), field)
}

/// What was said to such a question.
pub fn said(lang: Lang, facts: &Facts, question: Question) -> Said {
    let figure = |is_unknown: bool| {
        if is_unknown {
            Said::Unknown
        } else if facts.answered(question) {
            Said::Figure(input::shown(lang, question, facts))
        } else {
            Said::Nothing
        }
    };
    match question {
        Question::Date(id) => figure(facts.date(id) == Some(Answer::DontKnow)),
        Question::Amount(id) => figure(facts.amount(id) == Some(Answer::DontKnow)),
        Question::Discretion(..) => figure(false),
        Question::Choice(_) | Question::Infringements => Said::Nothing,
        Question::Conducts => {
            let named = facts.infringements().iter();
            Said::Conducts(named.filter_map(|key| Some((*key, facts.conduct_of(key)?))).collect())
        }
        Question::Displaced => Said::Displaced(facts.displaced().into()),
        Question::Gravest => facts.gravest().map_or(Said::Nothing, Said::Gravest),
    }
}

/// What is wrong, at the field. That a calculation waits for other answers is said once, above its table.
pub fn problem_notes(ask: &AskProps) -> Html {
    let note = |(place, problem): (usize, &Problem)| {
        let place = number::plain(u64::try_from(place).unwrap_or_default());
        let id = ["q-", ask.question.key(), "-problem-", &place].concat();
        html! {
            <p class="ds-validation-message" data-color="warning" key={id.clone()} {id}>
                { problems::in_words(ask.lang, problem) }
            </p>
        }
    };
    let at_field = |problem: &&Problem| ask.cell.is_none() || problem.kind != ProblemKind::NotSettled;
    fragment(ask.problems.iter().filter(at_field).enumerate().map(note).collect())
}
