//! What is still open, as the page and the library are told it.
//!
//! Architecture invariant: the page holds one of these before it has what fills it, so nothing here is in
//! `open_questions`, which the page's first load does without.

use super::facts::Question;
use super::open_questions::ends::Ends;
use super::open_questions::mitigation::Mitigation;
use super::open_questions::ranking::Ranked;
use super::open_questions::relevance::{Idle, Relevance};
use super::open_questions::settled::Settled;

/// What is still open, and what closing it would do.
#[derive(Clone, Debug, Default)]
pub struct OpenQuestions {
    /// The ends of each range, each with what yields it.
    pub ends: Vec<Ends>,
    /// The width, and what would be left of it; `None` without a range.
    pub settled: Option<Settled>,
    /// The open questions that can narrow the range, the next one to ask first.
    pub ranked: Vec<Ranked>,
    /// What each open question bears on.
    pub relevance: Vec<(Question, Relevance)>,
    /// What the one assessed can still do.
    pub mitigations: Vec<Mitigation>,
}

impl OpenQuestions {
    /// Why no answer to an open question changes the result any more; `None` when one may.
    pub fn idle(&self, question: Question) -> Option<Idle> {
        self.relevance.iter().find_map(|(other, relevance)| match relevance {
            Relevance::Nothing(why) if *other == question => Some(*why),
            _ => None,
        })
    }

    /// Whether a question can by itself narrow the range by more than a tenth, or is needed for there to
    /// be one.
    pub fn is_worth_asking(&self, ranked: &Ranked) -> bool {
        let width = self.settled.map_or(0, |settled| settled.whole.0.millionths);
        ranked.best.open || ranked.best.millionths.saturating_mul(10) > width
    }
}
