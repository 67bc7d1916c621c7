//! What was said before, to go back to, and what was taken back, to come forward to again.

use super::case::Case;
use super::claims;
use super::versions::Versions;
use crate::engine::Question;
use std::rc::Rc;

/// So many steps are kept: a long day's work, in a few megabytes (README.md says how many).
const MOST: usize = 500;

/// Everything that undoing brings back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The case.
    pub case: Case,
    /// Those kept to compare with.
    pub kept: Versions,
}

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// That of a question.
    Of(Question),
    /// One of the decision that is checked.
    OfDecision(claims::Field),
    /// The day to assess on.
    Day,
    /// The name of the version of this number.
    Name(u32),
}

/// The moments before this one and those that were taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Rc<Moment>>,
    future: Vec<Rc<Moment>>,
    /// The field that is being typed into: its letters are one step.
    typing: Option<Field>,
}

impl History {
    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether something was taken back.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Notes what was there before an action that changed it, unless the action went on with what was being typed.
    pub fn note(&mut self, before: Moment, typing: Option<Field>) {
        let goes_on = typing.is_some() && typing == self.typing && !self.past.is_empty();
        self.typing = typing;
        self.future.clear();
        if goes_on {
            return;
        }
        if self.past.len() == MOST {
            self.past.remove(0);
        }
        self.past.push(Rc::new(before));
    }

    /// The moment before this one; it becomes the one to come forward to.
    pub fn back(&mut self, now: Moment) -> Option<Moment> {
        Self::step(&mut self.typing, &mut self.past, &mut self.future, now)
    }

    /// The moment that was taken back last.
    pub fn forward(&mut self, now: Moment) -> Option<Moment> {
        Self::step(&mut self.typing, &mut self.future, &mut self.past, now)
    }

    fn step(
        typing: &mut Option<Field>,
        from: &mut Vec<Rc<Moment>>,
        to: &mut Vec<Rc<Moment>>,
        now: Moment,
    ) -> Option<Moment> {
        let moment = from.pop()?;
        to.push(Rc::new(now));
        *typing = None;
        Some(Rc::unwrap_or_clone(moment))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::name::Name;
    use jiff::civil::date;

    /// The moment at which so many steps were taken.
    fn after(steps: u32) -> Moment {
        let case = Case { name: Name::given(steps, ""), ..Case::new(date(2026, 11, 21)) };
        Moment { case, kept: Versions::default() }
    }

    #[test]
    fn as_many_steps_can_be_taken_back_as_the_readme_says() {
        let readme: Vec<&str> = include_str!("../../README.md").split_whitespace().collect();
        assert!(readme.join(" ").contains("You can undo the last 500 steps"));
        let mut history = History::default();
        for step in 0..=500 {
            history.note(after(step), None);
        }
        let mut now = after(501);
        for step in (1..=500).rev() {
            now = history.back(now).unwrap();
            assert_eq!(now, after(step));
        }
        assert!(!history.can_undo(), "the first of 501 is gone");
        for step in 2..=501 {
            now = history.forward(now).unwrap();
            assert_eq!(now, after(step));
        }
    }
}
