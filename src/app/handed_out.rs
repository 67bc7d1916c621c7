//! What the page hands out of a case, without a page: for the program that the built page is held to
//! (`tests/browser/handed_out.rs`). The page calls none of it, so its own program has none of it.

use super::action::Action;
use super::behind::entry;
use super::behind::further::entry as further;
use super::cover::Cover;
use super::saved::{Saved, Tree};
use super::state::State;
use crate::text::Lang;
use jiff::civil::Date;
use std::rc::Rc;

/// What the page hands out of a case.
#[derive(Clone, Debug)]
pub struct HandedOut {
    /// The report as text, with every step.
    pub report: String,
    /// The result as the page around is told it.
    pub result: Tree,
}

/// What the page hands out of a case that was opened; `None` where the texts of the language are not in the program.
pub fn of(saved: Saved, lang: Lang, today: Date) -> Option<HandedOut> {
    let mut state = State::new(lang, today);
    state.apply(Action::Import(Rc::new(saved)));
    state.apply(Action::Cover(Rc::new(Cover { appendix: true, ..Cover::default() })));
    let (law, there) = (state.loaded?, state.further?);
    Some(HandedOut { report: further::in_text(there, &state), result: entry::plain(law, &state.now) })
}
