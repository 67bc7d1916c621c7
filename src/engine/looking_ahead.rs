//! What is still open, as the page and the library show it.
//!
//! Architecture invariant: the page holds one of these before it has what fills it, so nothing here is in
//! `open_questions`, which the page's first load does without.

use super::facts::Question;
use super::open_questions::ends::Ends;
use super::open_questions::mitigation::Mitigation;
use super::open_questions::ranking::Ranked;
use super::open_questions::settled::Settled;
use crate::law::keyed;

keyed! {
    /// Why no answer changes the result any more. The wording is the message `idle-<key>`.
    Idle {
        /// The amounts come to the same for every size that is left.
        SameSize = "same-size",
        /// What stands anyway allows as much.
        GraverStands = "graver-stands",
        /// A condition fails already, so that no fee can follow.
        ConditionFails = "condition-fails",
        /// The condition that it belongs to is met, or not needed.
        ConditionMet = "condition-met",
        /// No view in play makes anything of it.
        NotRead = "not-read",
    }
}

/// What a question bears on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relevance {
    /// The amounts.
    Amounts,
    /// Whether a fee follows.
    Imposition,
    /// Which way the facts pull.
    Weight,
    /// The steps after the starting amount, dates and whatever else is shown.
    Later,
    /// Nothing any more.
    Nothing(Idle),
}

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
