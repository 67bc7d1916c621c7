//! A case with what follows from it, worked out once.

use super::behind::entry::ahead;
use super::case::Case;
use super::loaded::Loaded;
use crate::engine::catalogue::{Section, sections_before};
use crate::engine::{Assessment, OpenQuestions, Question};
use crate::law::Regime;
use std::cell::OnceCell;

/// A case with what follows from it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What was said.
    pub case: Case,
    /// Whether the deferred module was there, with the law: without it nothing follows yet.
    pub loaded: Option<Loaded>,
    /// What follows.
    pub assessment: Assessment,
    /// The questions that matter.
    pub sections: Vec<Section>,
    ahead: OnceCell<OpenQuestions>,
}

impl Shown {
    /// Works a case out, where the law is there.
    pub fn of(case: Case, loaded: Option<Loaded>) -> Self {
        let awaited = || {
            let nothing = Assessment::awaited(case.on);
            (nothing, sections_before(&case.facts))
        };
        let (assessment, sections) = loaded.map_or_else(awaited, |law| ahead::work_out(law, &case));
        Self { case, loaded, assessment, sections, ahead: OnceCell::new() }
    }

    /// What is still open, and what closing it would do. It is looked at when it is first shown: an amount does without.
    pub fn open_questions(&self) -> &OpenQuestions {
        self.ahead.get_or_init(|| {
            self.loaded
                .map(|law| ahead::look(law, &self.case, &self.assessment, &self.sections))
                .unwrap_or_default()
        })
    }

    /// The regime to work with.
    pub fn regime(&self) -> Option<Regime> {
        self.assessment.result.as_ref().map(|result| result.regime)
    }

    /// Whether a question matters and has no answer.
    pub fn is_open(&self, question: Question) -> bool {
        let matters = self.sections.iter().any(|section| section.questions.contains(&question));
        matters && !self.case.facts.answered(question)
    }
}

/// Everything follows from these two.
impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.loaded == other.loaded && self.case == other.case
    }
}

impl Eq for Shown {}
