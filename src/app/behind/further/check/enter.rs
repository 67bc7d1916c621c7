//! What is entered, when something is typed, chosen or pressed.

use super::example;
use crate::app::action::Action;
use crate::app::case::Case;
use crate::app::claims::{Claims, Field};
use crate::app::dispatch::Dispatch;
use crate::app::focus;
use crate::app::input::Draft;
use crate::app::shown::Shown;
use crate::app::state::State;
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;

/// What it takes to enter something.
#[derive(Clone)]
pub struct Hand {
    now: Rc<Shown>,
    lang: Lang,
    dispatch: Dispatch,
}

impl Hand {
    /// For the case on the page.
    pub fn of(state: &State, dispatch: &Dispatch) -> Self {
        Self { now: state.now.clone(), lang: state.lang, dispatch: dispatch.clone() }
    }

    fn change(&self, field: Option<Field>, change: impl FnOnce(&mut Claims)) {
        let mut claims = Claims::clone(&self.now.case.claims);
        change(&mut claims);
        let case = Case { claims: Rc::new(claims), ..self.now.case.clone() };
        self.dispatch.dispatch(Action::Enter(Rc::new(case), field));
    }
}

/// Types into a field.
#[inline(never)]
pub fn typed(hand: &Hand, field: Field, text: String) {
    let regime = hand.now.regime();
    hand.change(Some(field), |claims| claims.type_into(hand.lang, regime, field, text));
}

/// Says a whole line, or nothing of it.
#[inline(never)]
pub fn said(hand: &Hand, line: &'static str, says: String) {
    hand.change(None, |claims| claims.set(line, says));
}

/// Adds a part to a line, or takes it away if it is there.
#[inline(never)]
pub fn turned(hand: &Hand, line: &'static str, part: &str) {
    hand.change(None, |claims| {
        if claims.parts(line).any(|other| other == part) {
            claims.remove(line, |_, other| other == part);
        } else {
            claims.add(line, part);
        }
    });
}

/// Chooses something of a list, to be added later.
#[inline(never)]
pub fn chosen(hand: &Hand, list: &'static str, text: String) {
    hand.change(None, |claims| claims.put(Field::chosen(list), Draft { text, error: None }));
}

/// Adds what was chosen in lists to a line, and chooses nothing more in them.
#[inline(never)]
pub fn added(hand: &Hand, line: &'static str, part: &str, lists: &[&'static str]) {
    hand.change(None, |claims| {
        claims.add(line, part);
        for list in lists {
            claims.put(Field::chosen(list), Draft { text: String::new(), error: None });
        }
    });
}

/// Takes a part of a line away; its button goes with it, and the focus to where it was.
#[inline(never)]
pub fn removed(hand: &Hand, line: &'static str, place: usize, then: &str) {
    focus::on(&hand.dispatch, then);
    hand.change(None, |claims| claims.remove(line, |other, _| other == place));
}

/// Opens the example: a case that was begun is kept beside it.
#[inline(never)]
pub fn example(hand: &Hand, today: Date) {
    let before = &hand.now.case;
    let is_begun = before.is_begun() || !before.claims.is_empty();
    let case = Rc::new(example::case(today));
    hand.dispatch.dispatch(if is_begun { Action::Replace(case) } else { Action::Enter(case, None) });
}
