//! A version of the case: everything said of it, kept as it was to be compared with or gone back to.

use super::input::Draft;
use super::state::State;
use crate::engine::{Assessment, Facts, OpenQuestions, Question, ViewChoice};
use crate::evidence::Example;
use jiff::civil::Date;
use std::rc::Rc;

/// What was said of a case, how it was looked at, and what follows from that.
#[derive(Clone, Debug)]
pub struct Version {
    /// What is known of the case.
    pub facts: Facts,
    /// What was typed, as it was typed.
    pub drafts: Vec<(Question, Draft)>,
    /// Whose view is taken.
    pub view: ViewChoice,
    /// The day the case is assessed on.
    pub on: Date,
    /// The example that was opened.
    pub opened: Option<&'static Example>,
    /// The decision that is replayed.
    pub replays: Option<Rc<str>>,
    /// What follows, found once.
    pub assessment: Rc<Assessment>,
    /// What is still open in it.
    pub outlook: Rc<OpenQuestions>,
}

impl State {
    /// The present version.
    pub fn version(&self) -> Version {
        Version {
            facts: self.facts.clone(),
            drafts: self.drafts.clone(),
            view: self.view,
            on: self.on,
            opened: self.opened,
            replays: self.replays.clone(),
            assessment: self.assessment.clone(),
            outlook: self.outlook.clone(),
        }
    }

    /// Puts a version in the place of the present one. The questions are left to [`State::follow`].
    pub fn put(&mut self, version: Version) {
        self.facts = version.facts;
        self.drafts = version.drafts;
        self.view = version.view;
        self.on = version.on;
        self.on_draft = None;
        self.opened = version.opened;
        self.replays = version.replays;
        self.assessment = version.assessment;
        self.outlook = version.outlook;
    }

    /// The page's state as it would be with the version kept.
    pub fn as_kept(&self) -> Option<Self> {
        let kept = self.kept.as_deref()?.clone();
        let mut other = self.clone();
        other.put(kept);
        Some(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::state::Action;
    use crate::evidence::EXAMPLES;
    use crate::text::Lang;
    use jiff::civil::date;

    /// A version with an answer, one that could not be read, a day and an example.
    fn opened() -> State {
        let mut state = State::new(Lang::En, date(2026, 11, 21));
        state.apply(Action::Open(EXAMPLES.first().unwrap()));
        state.apply(Action::Type(Question::from_key("breach-end").unwrap(), "spring".to_owned()));
        state
    }

    fn says(state: &State) -> (Facts, Vec<(Question, Draft)>, Date, Option<&'static str>) {
        let opened = state.opened.map(|example| example.key);
        (state.facts.clone(), state.drafts.clone(), state.on, opened)
    }

    #[test]
    fn swapping_twice_changes_nothing() {
        let mut state = opened();
        let first = says(&state);
        state.apply(Action::Keep);
        state.apply(Action::Open(EXAMPLES.last().unwrap()));
        let second = says(&state);
        state.apply(Action::Swap);
        assert_eq!(says(&state), first);
        assert_eq!(says(&state.as_kept().unwrap()), second, "opening an example leaves what is kept");
        state.apply(Action::Swap);
        assert_eq!(says(&state), second);
        assert_eq!(says(&state.as_kept().unwrap()), first);
    }

    #[test]
    fn nothing_is_kept_after_dropping_or_clearing() {
        for action in [Action::Drop, Action::ClearAll] {
            let mut state = opened();
            state.apply(Action::Keep);
            state.apply(action);
            assert!(state.kept.is_none());
            state.apply(Action::Swap);
            assert!(state.kept.is_none(), "there is nothing to go back to");
        }
    }

    #[test]
    fn loading_other_facts_keeps_those_that_were_there() {
        let mut state = opened();
        let (before, on) = (says(&state), state.on);
        state.load(Facts::default(), ViewChoice::All);
        assert_eq!((state.facts.clone(), state.on), (Facts::default(), on));
        assert!(state.drafts.is_empty() && state.assessment.result.is_none());
        assert_eq!(says(&state.as_kept().unwrap()), before);
    }
}
