//! What was said before, to go back to, and what was taken back, to come forward to again.

use super::Dispatch;
use super::input::Draft;
use super::state::{Action, State};
use super::storage::written;
use super::version::Version;
use crate::engine::Question;
use gloo::events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// So many steps are kept: more than anyone takes back one by one.
const MOST: usize = 60;

/// Everything of a case that undoing brings back.
#[derive(Clone, Debug)]
pub struct Moment {
    version: Version,
    on_draft: Option<Draft>,
    kept: Option<Rc<Version>>,
    quick: Option<Vec<Question>>,
}

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Of(Question),
    Day,
}

/// The moments before this one and those that were taken back.
#[derive(Clone, Debug, Default)]
pub struct History {
    before: Vec<Rc<Moment>>,
    after: Vec<Rc<Moment>>,
    /// The field that is being typed into: its letters are one step.
    typing: Option<Field>,
}

impl History {
    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether something was taken back.
    pub fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    /// Notes what was there before an action, unless it changed nothing or went on with what was being typed.
    fn note(&mut self, before: Moment, typing: Option<Field>) {
        let goes_on = typing.is_some() && typing == self.typing && !self.before.is_empty();
        self.typing = typing;
        self.after.clear();
        if goes_on {
            return;
        }
        if self.before.len() == MOST {
            self.before.remove(0);
        }
        self.before.push(Rc::new(before));
    }
}

/// Which field an action types into.
fn typed_into(action: &Action) -> Option<Field> {
    match action {
        Action::Type(question, _) => Some(Field::Of(*question)),
        Action::On(_) => Some(Field::Day),
        _ => None,
    }
}

impl State {
    fn moment(&self) -> Moment {
        Moment {
            version: self.version(),
            on_draft: self.on_draft.clone(),
            kept: self.kept.clone(),
            quick: self.quick.clone(),
        }
    }

    /// Applies an action so that it can be taken back; what is cleared is gone.
    pub fn apply_noting(&mut self, action: Action) {
        let can_be_undone =
            action.is_about_the_case() && !matches!(action, Action::ClearAll | Action::Step(_));
        let (before, said, typing) = (self.moment(), written(self), typed_into(&action));
        self.apply(action);
        if can_be_undone && (said != written(self) || before.on_draft != self.on_draft) {
            self.history.note(before, typing);
        }
    }

    /// Goes back by one step, or forward again.
    pub fn step(&mut self, back: bool) {
        let now = Rc::new(self.moment());
        let History { before, after, typing } = &mut self.history;
        let (from, to) = if back { (before, after) } else { (after, before) };
        let Some(moment) = from.pop() else { return };
        to.push(now);
        *typing = None;
        let Moment { version, on_draft, kept, quick } = Rc::unwrap_or_clone(moment);
        self.put(version);
        self.on_draft = on_draft;
        self.kept = kept;
        self.quick = quick;
        self.follow();
    }
}

/// Listens to the keys that take back and come forward: Ctrl or Cmd with Z, with Shift and Z, or with Y. In a field of text
/// they are the browser's.
pub(crate) fn listen(dispatch: Dispatch) -> EventListener {
    let root = dispatch.root().clone();
    let pressed = move |event: &Event| {
        if let Some(back) = event.dyn_ref::<KeyboardEvent>().and_then(step_of) {
            event.prevent_default();
            dispatch.dispatch(Action::Step(back));
        }
    };
    let down = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&root, "keydown", down, pressed)
}

/// Whether a key asks for a step back, or forward.
fn step_of(event: &KeyboardEvent) -> Option<bool> {
    let at: Element = event.target()?.dyn_into().ok()?;
    let in_text = at.closest("[type=text], [type=date], textarea").ok().flatten().is_some();
    if in_text || !(event.ctrl_key() || event.meta_key()) {
        return None;
    }
    match event.key().as_str() {
        "z" | "Z" => Some(!event.shift_key()),
        "y" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::EXAMPLES;
    use crate::text::Lang;
    use jiff::civil::date;

    fn state() -> State {
        State::new(Lang::En, date(2026, 11, 21))
    }

    fn question(key: &str) -> Question {
        Question::from_key(key).unwrap()
    }

    #[test]
    fn every_step_back_is_a_step_forward_again() {
        let mut state = state();
        let mut seen = vec![written(&state)];
        for action in [
            Action::Open(EXAMPLES.first().unwrap()),
            Action::Type(question("breach-end"), "spring".to_owned()),
            Action::Keep,
            Action::Clear(question("body")),
            Action::On("2024-02-30".to_owned()),
            Action::Swap,
        ] {
            state.apply_noting(action);
            seen.push(written(&state));
        }
        for said in seen.iter().rev().skip(1) {
            state.step(true);
            assert_eq!(&written(&state), said);
        }
        assert!(!state.history.can_undo());
        state.step(true);
        for said in seen.iter().skip(1) {
            state.step(false);
            assert_eq!(&written(&state), said);
        }
        assert!(!state.history.can_redo());
    }

    #[test]
    fn the_letters_typed_into_a_field_are_one_step() {
        let mut state = state();
        for text in ["2", "20", "2019"] {
            state.apply_noting(Action::Type(question("breach-end"), text.to_owned()));
        }
        state.apply_noting(Action::Type(question("breach-start"), "2018".to_owned()));
        state.step(true);
        assert_eq!(state.draft(question("breach-end")).unwrap().text, "2019");
        state.step(true);
        assert!(state.facts.written().is_empty() && !state.history.can_undo());
    }

    #[test]
    fn what_changes_nothing_of_the_case_is_no_step() {
        let mut state = state();
        state.apply_noting(Action::Clear(question("body")));
        state.apply_noting(Action::Speak(Lang::Sv));
        assert!(!state.history.can_undo());
    }

    #[test]
    fn an_action_after_undoing_takes_the_place_of_what_was_taken_back() {
        let mut state = state();
        state.apply_noting(Action::Open(EXAMPLES.first().unwrap()));
        state.step(true);
        state.apply_noting(Action::Open(EXAMPLES.last().unwrap()));
        assert!(!state.history.can_redo() && state.history.can_undo());
    }

    #[test]
    fn clearing_everything_clears_what_could_be_gone_back_to() {
        let mut state = state();
        state.apply_noting(Action::Open(EXAMPLES.first().unwrap()));
        state.apply_noting(Action::ClearAll);
        assert!(!state.history.can_undo() && !state.history.can_redo());
    }
}
