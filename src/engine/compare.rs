//! Two cases side by side: the facts on which they differ, and which way each pulls.

use super::facts::Facts;
use super::possible::insert;
use super::question::Question;
use super::weigh::Weighing;
use crate::law::{ChoiceId, Circumstance, Direction};

/// A question that the two cases answer differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast {
    /// The question.
    pub question: Question,
    /// The first case's answer as a line; `None` when it gave none.
    pub first: Option<String>,
    /// The second case's answer.
    pub second: Option<String>,
    /// Which ways the first answer pulls, each once.
    pub first_pulls: Vec<Direction>,
    /// Which ways the second answer pulls.
    pub second_pulls: Vec<Direction>,
}

/// Everything that was weighed in either case and answered differently, and the infringements when
/// they differ.
pub fn contrasts(first: (&Facts, &[Weighing]), second: (&Facts, &[Weighing])) -> Vec<Contrast> {
    let weighed = |id: ChoiceId| {
        [first.1, second.1].iter().any(|list| list.iter().any(|one| one.circumstance.question == id))
    };
    ChoiceId::ALL
        .iter()
        .filter(|id| weighed(**id))
        .map(|id| Question::Choice(*id))
        .chain([Question::Infringements])
        .filter_map(|question| {
            let lines = (first.0.write(question), second.0.write(question));
            (lines.0 != lines.1).then(|| Contrast {
                question,
                first: lines.0,
                second: lines.1,
                first_pulls: pulls(question, first.1),
                second_pulls: pulls(question, second.1),
            })
        })
        .collect()
}

fn pulls(question: Question, weighings: &[Weighing]) -> Vec<Direction> {
    let mut directions = Vec::new();
    for weighing in weighings {
        if matches!(question, Question::Choice(id) if is_of(weighing.circumstance, id)) {
            for (_, direction, _) in &weighing.readings {
                insert(&mut directions, *direction);
            }
        }
    }
    directions
}

fn is_of(circumstance: Circumstance, id: ChoiceId) -> bool {
    circumstance.question == id
}
