//! One question and its field.

mod ask;
mod choice;
mod conducts;
mod displaced;
mod gravest;
mod infringements;
mod said;
mod situations;
mod typed;

use crate::app::behind::entry::place;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{aside, attributed, element, fieldset, fragment, spaced, subtle, unseen};
use crate::app::problems;
use crate::app::state::State;
use crate::engine::Idle;
use crate::engine::{Answer, Problem, Question, catalogue};
use crate::law::ChoiceId;
use crate::text::cite::named;
use crate::text::explain::question as words;
use crate::text::{keys, number, say};
use ask::AskProps;
use said::Said;
use std::rc::Rc;
use yew::prelude::*;

/// A question as the facts leave it.
pub fn view(state: &State, dispatch: &Dispatch, question: Question) -> Html {
    let facts = state.facts();
    let problems = state.now.assessment.problems.iter().filter(|problem| problem.question == question);
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
        on: state.now.case.on,
        is_answered: facts.answered(question),
        said: Said::of(state.lang, facts, question),
        named: if of_provisions { Rc::from(facts.infringements()) } else { Rc::default() },
        sector: sector.filter(|_| question == Question::Infringements),
        draft: state.now.case.draft(question).cloned(),
        problems: problems.copied().collect(),
        idle: state.now.open_questions.idle(question).filter(|_| !facts.answered(question)),
    };
    html! { <Ask key={question.key()} ..ask /> }
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
    let inside = fragment(vec![field, element("div", "", problem_notes(ask)), why(ask)]);
    // What was folded away stays so when it is answered in there, for the focus is in it.
    let folded = use_mut_ref(|| false);
    let keeps = ask.is_answered && *folded.borrow();
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
    element("div", "idle", aside(summary, fragment(vec![reason, inside])))
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
    fragment(ask.problems.iter().enumerate().map(note).collect())
}

/// Why it is asked, where the law says so, and an example.
fn why(ask: &AskProps) -> Html {
    let (lang, question) = (ask.lang, ask.question);
    let reason = named(lang, "why", question.wording());
    let example = say::facts_example(lang, named(lang, "example", question.wording()));
    let cite = catalogue::source(question, ask.regime).zip(ask.dispatch.loaded());
    let source = cite.map(|(cite, loaded)| [lang.text(keys::FACTS_SOURCE).into(), place(loaded, lang, cite)]);
    let summary = fragment(vec![lang.text(keys::FACTS_WHY).into(), unseen(words(lang, question))]);
    let reason = spaced([Html::from(reason)].into_iter().chain(source.into_iter().flatten()));
    let reason = element("p", "", reason);
    aside(summary, fragment(vec![reason, element("p", "", example)]))
}
