//! A case with what follows from it, worked out once.

use super::behind::entry::ahead;
use super::case::Case;
use super::loaded::Loaded;
use crate::engine::catalogue::{self, Section};
use crate::engine::{Assessment, OpenQuestions, Question, assess};
use crate::evidence::WITHOUT_MODEL;
use crate::law::Regime;

/// A case with what follows from it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What was said.
    pub case: Case,
    /// Whether the deferred module was there: without it there is neither a practice range nor a list of open questions.
    pub loaded: Option<Loaded>,
    /// What follows.
    pub assessment: Assessment,
    /// What is still open, and what closing it would do.
    pub open_questions: OpenQuestions,
    /// The questions that matter.
    pub sections: Vec<Section>,
}

impl Shown {
    /// Works a case out, with the deferred module where it is there.
    pub fn of(case: Case, loaded: Option<Loaded>) -> Self {
        let evidence = loaded.map_or(&WITHOUT_MODEL, ahead::evidence);
        let assessment = assess(&case.facts, case.setting(), evidence);
        let sections = catalogue::sections(&case.facts, assessment.result.as_ref());
        let look = |loaded| ahead::look(loaded, &case, &assessment, &sections);
        let open_questions = loaded.map(look).unwrap_or_default();
        Self { case, loaded, assessment, open_questions, sections }
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
