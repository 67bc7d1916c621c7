//! Which folds behind the result are open. What is in the others is not drawn: it is most of the page, nearly
//! every answer changes it, and few look at all of it. On paper everything is there.

use super::markup::{attributed, element, fragment, optional};
use yew::prelude::*;

/// The folds that are open, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folds {
    open: Vec<String>,
    on_paper: bool,
}

/// As long as no more are open, an answer with all that is in them is drawn within a frame (`make bench`).
const MANY: usize = 12;

/// What happens to folds.
#[derive(Clone, Debug)]
pub enum Change {
    /// The one with this id was opened, or closed.
    Turned(String, bool),
    /// The page is about to be printed, or was.
    Paper(bool),
}

impl Folds {
    /// Follows a change.
    pub fn follow(&mut self, change: Change) {
        match change {
            Change::Paper(on_paper) => self.on_paper = on_paper,
            Change::Turned(id, true) if !self.is_open(&id) => self.open.push(id),
            Change::Turned(_, true) => {}
            Change::Turned(id, false) => self.open.retain(|other| *other != id),
        }
    }

    /// Whether the page is being printed.
    pub const fn are_on_paper(&self) -> bool {
        self.on_paper
    }

    /// Whether so many are open that to draw what is in them takes longer than all else on the page.
    pub const fn are_many(&self) -> bool {
        self.open.len() > MANY
    }

    fn is_open(&self, id: &str) -> bool {
        self.open.iter().any(|open| open == id)
    }

    /// Whether the inside of one is drawn.
    pub fn draws(&self, id: &str) -> bool {
        self.on_paper || self.is_open(id)
    }
}

/// A fold that begins closed, with its id, its summary, and what draws its inside.
pub fn fold(folds: &Folds, id: &str, summary: Html, inside: impl FnOnce() -> Html) -> Html {
    let inside = element("div", "stack", optional(folds.draws(id), inside));
    details(folds, "ds-details", id, summary, inside)
}

/// A lesser one.
pub fn aside(folds: &Folds, id: &str, summary: Html, inside: impl FnOnce() -> Html) -> Html {
    let inside = element("div", "", optional(folds.draws(id), inside));
    details(folds, "ds-details aside", id, summary, inside)
}

fn details(folds: &Folds, class: &'static str, id: &str, summary: Html, inside: Html) -> Html {
    let open = if folds.is_open(id) { "open" } else { "" };
    let values = [class.into(), id.to_owned().into(), open.into()];
    let inside = fragment(vec![element("summary", "", summary), inside]);
    attributed("details", &["class", "id", "open"], values, inside)
}
