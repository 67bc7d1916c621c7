//! What is wrong with what was said: told at the head of the facts, and listed at their foot, where a list that
//! comes and goes while someone types moves nothing that is being read.

use crate::app::markup::{attributed, element, fragment, keyed, link, titled};
use crate::app::state::State;
use crate::engine::{Problem, Question};
use crate::text::cite::named;
use crate::text::explain::{provision, question as words, question_of_conduct};
use crate::text::{Lang, say};
use yew::prelude::*;

/// The place of the list.
const PLACE: &str = "problems";

/// Each problem in words with the question it is at: what could not be read, and what does not fit.
pub fn every(state: &State) -> Vec<(Question, String)> {
    let lang = state.lang;
    let unread = state
        .now
        .case
        .drafts
        .iter()
        .filter_map(|(question, draft)| Some((*question, draft.error.as_ref()?.message(lang))));
    let unfit =
        state.now.assessment.problems.iter().map(|problem| (problem.question, in_words(lang, problem)));
    unread.chain(unfit).collect()
}

/// How many problems there are, in words.
pub fn title(lang: Lang, problems: &[(Question, String)]) -> String {
    say::error_summary(lang, u64::try_from(problems.len()).unwrap_or_default())
}

/// How many there are, as a link to the list; nothing as long as there is none.
pub fn count(lang: Lang, problems: &[(Question, String)]) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    link(PLACE, title(lang, problems))
}

/// Every problem with a link to its question.
pub fn list(lang: Lang, problems: &[(Question, String)]) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    let title = titled("h2", "2xs", "", title(lang, problems).into());
    let line = |(question, text): &(Question, String)| {
        let to = link(&["q-", question.key()].concat(), question_of_conduct(lang, *question));
        keyed([question.key(), " ", text].concat(), fragment(vec![to, ": ".into(), text.clone().into()]))
    };
    let lines = element("ul", "ds-list", fragment(problems.iter().map(line).collect()));
    let values = ["ds-alert", "warning", PLACE].map(AttrValue::Static);
    attributed("div", &["class", "data-color", "id"], values, fragment(vec![title, lines]))
}

/// A problem in words, with what it is about.
pub fn in_words(lang: Lang, problem: &Problem) -> String {
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
