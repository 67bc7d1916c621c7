//! One question and its field.

mod choice;

use crate::app::ask::AskProps;
use crate::app::behind::entry;
use crate::app::behind::further::entry as further;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{aside, attributed, element, fieldset, fragment, optional, spaced, subtle, unseen};
use crate::app::said::Said;
use crate::app::state::State;
use crate::engine::Idle;
use crate::engine::{Answer, Question};
use crate::law::ChoiceId;
use crate::text::cite::named;
use crate::text::explain::question as words;
use crate::text::keys;
use choice::Choice;
use std::rc::Rc;
use yew::prelude::*;

/// A question as the facts leave it.
pub fn view(state: &State, dispatch: &Dispatch, question: Question) -> Html {
    html! { <Ask key={question.key()} ..props(state, dispatch, question) /> }
}

/// The same as a cell of a table, with what it comes to there.
pub fn cell(state: &State, dispatch: &Dispatch, question: Question, comes_to: String) -> Html {
    let props = AskProps { cell: Some(comes_to), idle: None, ..props(state, dispatch, question) };
    html! { <Ask key={question.key()} ..props /> }
}

fn props(state: &State, dispatch: &Dispatch, question: Question) -> AskProps {
    let (facts, law, on) = (state.facts(), state.now.loaded, state.now.case.on);
    let problems = state.now.assessment.problems.iter().filter(|problem| problem.question == question);
    let of_provisions = matches!(
        question,
        Question::Infringements | Question::Conducts | Question::Displaced | Question::Gravest
    );
    let sector = facts.choice(ChoiceId::Sector).and_then(Answer::named);
    let said = match question {
        Question::Choice(id) => facts.choice(id).map(Said::Options),
        _ => law.map(|law| entry::said(law, state.lang, facts, question)),
    };
    AskProps {
        dispatch: dispatch.clone(),
        question,
        lang: state.lang,
        law,
        regime: state.regime(),
        doubt: law.zip(state.regime()).map(|(law, regime)| entry::doubt(law, regime, on)),
        on,
        is_answered: facts.answered(question),
        said: said.unwrap_or(Said::Nothing),
        named: if of_provisions { Rc::from(facts.infringements()) } else { Rc::default() },
        sector: sector.filter(|_| question == Question::Infringements),
        draft: state.now.case.draft(question).cloned(),
        problems: problems.copied().collect(),
        idle: state.now.open_questions().idle(question).filter(|_| !facts.answered(question)),
        cell: None,
    }
}

/// A question.
#[component]
pub fn Ask(ask: &AskProps) -> Html {
    let several = use_state_eq(|| false);
    let typing = use_state_eq(|| false);
    let problems = ask.law.map(|law| entry::problem_notes(law, ask)).unwrap_or_default();
    let problems = element("div", "", problems);
    let inside = match (ask.question, ask.law) {
        (Question::Choice(id), _) => {
            let choice = Choice::of(ask, id, &several);
            let standing = element("div", "", choice.standing());
            let inside = vec![choice.rows(), standing, problems, more(ask, choice.more())];
            fieldset(words(ask.lang, ask.question), fragment(inside))
        }
        // None of these is asked before the law is there.
        (_, law) => {
            let field = law.map(|law| entry::field(law, ask, &typing)).unwrap_or_default();
            let more = optional(ask.cell.is_none(), || more(ask, Html::default()));
            fragment(vec![field, problems, more])
        }
    };
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

/// The one fold under a question: why it is asked, where the law says so, an example, and what is said more rarely.
fn more(ask: &AskProps, rarer: Html) -> Html {
    let lang = ask.lang;
    let summary = fragment(vec![lang.text(keys::FACTS_MORE).into(), unseen(words(lang, ask.question))]);
    let [reason, example] = ask.dispatch.further().map(|there| further::why(there, ask)).unwrap_or_default();
    aside(summary, fragment(vec![element("p", "", reason), element("p", "", example), rarer]))
}
