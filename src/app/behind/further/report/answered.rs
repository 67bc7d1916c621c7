//! The answers as the report has them: those that the second page has room for, and those that go to the appendix.

use super::content::{Block, Text};
use super::fit;
use crate::app::behind::answer;
use crate::app::state::State;
use crate::engine::practice::Level;
use crate::engine::{Findings, Question};
use crate::text::cite::named;

/// The sections whose answers say which rules there are, and who and what they are held against.
const FIRST: [&str; 3] = ["start", "exceptions", "breach"];

/// How much an answer bears on the result, the least last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Bears {
    /// Whether there is a fine, and what the law allows, may turn on it.
    Much,
    /// It was weighed for the amount.
    Little,
    /// Nothing was made of it.
    Nothing,
}

/// An answer as a sentence.
#[derive(Debug)]
struct Answered {
    section: &'static str,
    bears: Bears,
    says: Text,
}

/// Names of sections, each with its answers.
pub type Rows = Vec<(String, Vec<Text>)>;

/// The answers that have room in a height, those that have none, and how many these are. What bears least goes first, from the end.
pub fn divided(state: &State, room: usize) -> (Rows, Rows, usize) {
    let every = answered(state);
    let mut here: Vec<&Answered> = every.iter().collect();
    let mut left: Vec<&Answered> = Vec::new();
    while fit::height(&Block::Rows(rows(state, &here))) > room {
        let least =
            here.iter().enumerate().max_by_key(|(_, answered)| answered.bears).map(|(place, _)| place);
        let Some(place) = least else { break };
        left.push(here.remove(place));
    }
    let left: Vec<&Answered> =
        every.iter().filter(|answered| left.iter().any(|other| std::ptr::eq(*other, *answered))).collect();
    (rows(state, &here), rows(state, &left), left.len())
}

/// Section by section.
fn rows(state: &State, answers: &[&Answered]) -> Rows {
    let mut rows: Rows = Vec::new();
    let mut last = "";
    for answered in answers {
        if answered.section != last {
            last = answered.section;
            rows.push((named(state.lang, "section", last).to_owned(), Vec::new()));
        }
        if let Some((_, says)) = rows.last_mut() {
            says.push(answered.says.clone());
        }
    }
    rows
}

fn answered(state: &State) -> Vec<Answered> {
    let result = state.now.assessment.result.as_ref();
    let mut every = Vec::new();
    for section in &state.now.sections {
        for question in section.questions.iter().filter(|question| state.facts().answered(**question)) {
            every.push(Answered {
                section: section.key,
                bears: bears(section.key, *question, result),
                says: sentence(answer::in_a_sentence(state.lang, state.facts(), *question)),
            });
        }
    }
    every
}

fn bears(section: &str, question: Question, result: Option<&Findings>) -> Bears {
    let Question::Choice(id) = question else { return Bears::Much };
    if FIRST.contains(&section) {
        return Bears::Much;
    }
    let weighed = result.is_some_and(|result| {
        result.weighings.iter().any(|weighing| weighing.circumstance.question == id)
            || result.expected.as_ref().is_some_and(|estimate| {
                let levels = estimate.expected.parts.iter().flat_map(|part| &part.levels);
                levels.into_iter().any(|level| matches!(level, Level::Answer(it) if it.question == id))
            })
    });
    if weighed { Bears::Little } else { Bears::Nothing }
}

/// As a sentence among others: what is no statement has no full stop yet.
fn sentence(said: String) -> Text {
    let is_closed = said.ends_with(['.', '?', '!']);
    if is_closed { said.into() } else { [&said, "."].concat().into() }
}
