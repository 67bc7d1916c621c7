//! The answers that were given, each with the way to change it.

use super::opened;
use super::shape::{asked, change, framed};
use crate::app::behind::answer::answer;
use crate::app::dispatch::Dispatch;
use crate::app::folds::fold;
use crate::app::markup::{element, fragment, optional};
use crate::app::path;
use crate::app::route::Route;
use crate::app::state::State;
use crate::engine::situation::{TAKEN_FOR_GRANTED, is_taken_for_granted};
use crate::engine::{AmountId, Answer, DateId, Facts, Question};
use crate::law::circumstance::{Body, Purpose};
use crate::law::{ChoiceId, Circumstance};
use crate::text::cite::named;
use crate::text::{Lang, keys, say};
use yew::prelude::*;

/// So many are in view; the others are in a fold.
const IN_VIEW: usize = 6;

/// And so many of a decision that was opened: nobody here gave those answers.
const IN_VIEW_OF_OPENED: usize = 3;

/// The list; nothing where no answer was given.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let mut rows: Vec<Html> = Vec::new();
    if let Some(situation) = state.now.case.situation {
        let what = named(lang, "situation", situation.key());
        rows.push(row(lang, dispatch, Route::Start, lang.text(keys::START_HAPPENED), what.to_owned()));
    }
    rows.extend(questions(state).into_iter().map(|question| {
        let said = said(lang, state.facts(), question);
        row(lang, dispatch, Route::Question(question), asked(lang, question), said)
    }));
    let in_view = if opened::is_opened(state) { IN_VIEW_OF_OPENED } else { IN_VIEW };
    let behind = rows.split_off(rows.len().min(in_view));
    let more = optional(!behind.is_empty(), || {
        let n = u64::try_from(behind.len()).unwrap_or_default();
        fold(&state.folds, "answers-more", say::outcome_answers_more(lang, n).into(), || list(behind))
    });
    framed("answers", lang.text(keys::OUTCOME_GIVEN), fragment(vec![list(rows), more]))
}

/// How many there are.
pub fn count(state: &State) -> u64 {
    let situation = usize::from(state.now.case.situation.is_some());
    u64::try_from(questions(state).len() + situation).unwrap_or_default()
}

fn list(rows: Vec<Html>) -> Html {
    element("dl", "given", fragment(rows))
}

fn row(lang: Lang, dispatch: &Dispatch, to: Route, question: &'static str, said: String) -> Html {
    let change = change(lang, dispatch, to, question);
    let answer = fragment(vec![element("span", "", said), change]);
    element("div", "", fragment(vec![element("dt", "", question), element("dd", "", answer)]))
}

/// An answer in the words of the path where it has some.
fn said(lang: Lang, facts: &Facts, question: Question) -> String {
    if let Question::Choice(id) = question
        && let Some(Answer::Given(set)) = facts.choice(id)
        && let (Some(option), 1) = (set.iter().next(), set.len())
    {
        let option = Circumstance { question: id, option };
        let own = named(lang, "row", &[id.key(), "-", option.key()].concat());
        if !own.is_empty() {
            return own.to_owned();
        }
    }
    answer(lang, facts, question)
}

/// The questions that were answered: those of the path first, in its order.
fn questions(state: &State) -> Vec<Question> {
    let path = path::questions(state.now.case.situation, state.facts());
    let each = state.now.sections.iter().flat_map(|section| section.questions.iter().copied());
    let is_given = |question: &Question| state.facts().answered(*question) && !follows(state, *question);
    let mut given: Vec<Question> = each.filter(is_given).collect();
    given.sort_by_key(|question| path::place(&path, *question).unwrap_or(path.len()));
    given
}

/// Whether an answer is none that somebody gave, but follows from what happened.
fn follows(state: &State, question: Question) -> bool {
    let Some(situation) = state.now.case.situation else { return false };
    let facts = state.facts();
    match question {
        Question::Choice(ChoiceId::Subject) => !situation.subjects().is_empty(),
        Question::Choice(ChoiceId::PeopleUsed) => facts.amount(AmountId::PeopleNumber).is_some(),
        Question::Choice(id) => taken_for_granted(state).any(|taken| taken.question == id),
        Question::Infringements => {
            let provisions = state.regime().map(|regime| situation.provisions(regime)).unwrap_or_default();
            facts.infringements().iter().all(|key| provisions.iter().any(|provision| provision.key == *key))
        }
        // It is told with what is assumed.
        Question::Amount(AmountId::Rate) | Question::Date(DateId::RateDay) => true,
        _ => false,
    }
}

/// What is still taken for granted since what happened was said. Of an authority it is asked what it was for.
pub fn taken_for_granted(state: &State) -> impl Iterator<Item = Circumstance> {
    let facts = state.facts();
    let is_begun = state.now.case.situation.is_some();
    let may_be_authority = facts.possible::<Body>().is(Body::PublicAuthority);
    let is_taken = move |taken: &Circumstance| {
        let was_asked = taken.question == Purpose::Other.is().question && may_be_authority;
        is_begun && is_taken_for_granted(facts, *taken) && !was_asked
    };
    TAKEN_FOR_GRANTED.into_iter().filter(is_taken)
}
