//! What a question has that the law's tables are asked for: the fields of all that are asked once it is settled which rules
//! apply, what is wrong at a question, and why it is asked.

mod conducts;
mod displaced;
mod gravest;
mod infringements;
mod situations;
mod typed;

use super::{problems, source};
use crate::app::ask::AskProps;
use crate::app::input;
use crate::app::markup::{fieldset, fragment, spaced};
use crate::app::said::Said;
use crate::engine::{Answer, Facts, Problem, ProblemKind, Question, catalogue};
use crate::evidence::MODEL;
use crate::law::Regime;
use crate::law::questions::{SourceOf, usual_source};
use crate::text::cite::named;
use crate::text::explain::question as words;
use crate::text::{Lang, keys, number, say};
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

/// Whether it counts by a criterion of the law, and published fines do not differ by it.
fn is_unmeasured(question: Question, regime: Option<Regime>) -> bool {
    let by_model = regime.is_some_and(|regime| regime.rules().comparison.by_model);
    let is_criterion = matches!(usual_source(question), SourceOf::Criterion);
    by_model && is_criterion && !MODEL.tells_apart(question)
}

/// Why it is asked, where the law says so, and an example: two paragraphs.
pub fn why(lang: Lang, question: Question, regime: Option<Regime>) -> [Html; 2] {
    let reason = named(lang, "why", question.wording());
    let example = say::facts_example(lang, named(lang, "example", question.wording()));
    let cite = catalogue::source(question, regime);
    let place = |cite| fragment(vec![source::place(lang, cite), ".".into()]);
    let source = cite.map(|cite| [lang.text(keys::FACTS_SOURCE).into(), place(cite)]);
    let unmeasured = is_unmeasured(question, regime).then(|| lang.text(keys::FACTS_UNMEASURED).into());
    let reason = [Html::from(reason)].into_iter().chain(source.into_iter().flatten()).chain(unmeasured);
    [spaced(reason), example.into()]
}
