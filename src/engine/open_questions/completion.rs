//! Every way of completing the answers to a few questions whose facts interact.

use crate::engine::facts::OptionSet;
use crate::law::{ChoiceId, Circumstance};

/// One option for each of the questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion(Vec<Circumstance>);

impl Completion {
    /// Each answer.
    pub fn each(&self) -> impl Iterator<Item = Circumstance> {
        self.0.iter().copied()
    }

    fn with(&self, question: ChoiceId, option: u8) -> Self {
        let mut longer = self.0.clone();
        longer.push(Circumstance { question, option });
        Self(longer)
    }
}

/// Every completion of the questions, each once. Their number is the product of the options still
/// possible, so only questions that bear on the rule at hand are to be given.
pub fn completions(questions: &[ChoiceId], possible: impl Fn(ChoiceId) -> OptionSet) -> Vec<Completion> {
    questions.iter().fold(vec![Completion::default()], |shorter, question| {
        let options = possible(*question);
        shorter
            .iter()
            .flat_map(|answers| options.iter().map(|option| answers.with(*question, option)))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::circumstance::{ImpactAssessment, Measures, Necessity};

    #[test]
    fn there_are_as_many_as_the_product_of_the_options() {
        let questions = [ChoiceId::Measures, ChoiceId::ImpactAssessment, ChoiceId::Necessity];
        let all = completions(&questions, OptionSet::all);
        assert_eq!(all.len(), 2 * 2 * 4);
        let has = |answers: &&Completion, one| answers.each().any(|answer| answer == one);
        let both = all
            .iter()
            .filter(|answers| has(answers, Measures::Insufficient.is()))
            .filter(|answers| has(answers, ImpactAssessment::NotMade.is()));
        assert_eq!(both.count(), 4);
    }

    #[test]
    fn a_settled_question_has_one_answer_in_all() {
        let settled = |_| OptionSet::only(Necessity::NotAssessed as u8);
        let all = completions(&[ChoiceId::Necessity], settled);
        assert_eq!(all, [Completion(vec![Necessity::NotAssessed.is()])]);
    }
}
