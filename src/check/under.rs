//! What a rule is handed.

use super::decision::Decision;
use crate::engine::{Assessment, Facts, Findings, Problem, Question};
use crate::law::{AmountId, Money, Regime};
use jiff::civil::Date;

/// What is checked: the facts, what the decision says, and what is found of the facts.
pub struct Case<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// What the decision says.
    pub decision: &'a Decision,
    /// What is found of the facts.
    pub assessment: &'a Assessment,
    /// The day of the check.
    pub on: Date,
}

/// The same, once there are rules to hold it against.
#[derive(Clone, Copy)]
pub struct Under<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// What the decision says.
    pub decision: &'a Decision,
    /// What is found of the facts.
    pub found: &'a Findings,
    /// What does not fit together in them.
    pub problems: &'a [Problem],
    /// The regime.
    pub regime: Regime,
    /// The day of the check.
    pub on: Date,
}

impl Under<'_> {
    /// The amount of the decision: the one that it sets, or the one in the facts.
    pub fn amount(self) -> Option<Money> {
        self.decision.amount.or_else(|| self.facts.known_amount(AmountId::Decided))
    }

    /// Those of the questions to which nothing was said; all of them if something was said to each, and leaves it open.
    pub fn open(self, questions: &[Question]) -> Vec<Question> {
        let unsaid: Vec<Question> =
            questions.iter().copied().filter(|question| !self.facts.answered(*question)).collect();
        if unsaid.is_empty() { questions.to_vec() } else { unsaid }
    }
}
