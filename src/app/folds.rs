//! Which folds behind the result are open. What is in the others is not drawn: it is most of the page, nearly
//! every answer changes it, and few look at all of it. On paper everything is there.

use super::Dispatch;
use super::markup::{attributed, element, together, when};
use super::state::Action;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use web_sys::Element;
use yew::prelude::*;

/// The folds that are open, by their ids.
#[derive(Clone, Debug, Default)]
pub struct Folds {
    open: Vec<String>,
    on_paper: bool,
}

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
            Change::Turned(id, open) => {
                self.open.retain(|other| *other != id);
                if open {
                    self.open.push(id);
                }
            }
        }
    }

    /// Whether the page is being printed.
    pub const fn are_on_paper(&self) -> bool {
        self.on_paper
    }

    fn is_open(&self, id: &str) -> bool {
        self.open.iter().any(|open| open == id)
    }

    fn draws(&self, id: &str) -> bool {
        self.on_paper || self.is_open(id)
    }
}

/// A fold that begins closed, with its id, its summary, and what draws its inside.
pub fn fold(folds: &Folds, id: &str, summary: Html, inside: impl FnOnce() -> Html) -> Html {
    let inside = element("div", "stack", when(folds.draws(id), inside));
    details(folds, "ds-details", id, summary, inside)
}

/// A lesser one.
pub fn aside(folds: &Folds, id: &str, summary: Html, inside: impl FnOnce() -> Html) -> Html {
    let inside = element("div", "", when(folds.draws(id), inside));
    details(folds, "ds-details aside", id, summary, inside)
}

fn details(folds: &Folds, class: &'static str, id: &str, summary: Html, inside: Html) -> Html {
    let open = if folds.is_open(id) { "open" } else { "" };
    let values = [class.into(), id.to_owned().into(), open.into()];
    let inside = together(vec![element("summary", "", summary), inside]);
    attributed("details", &["class", "id", "open"], values, inside)
}

/// Keeps track of the folds that have an id, and of printing, as long as the listeners are kept.
pub(crate) fn listen(dispatch: &Dispatch) -> [EventListener; 3] {
    let paper = |on| {
        let dispatch = dispatch.clone();
        move |_: &Event| dispatch.dispatch(Action::Fold(Change::Paper(on)))
    };
    // That a fold was turned is heard on the way down to it, for this event does not rise.
    let down = EventListenerOptions::run_in_capture_phase();
    let (root, told) = (dispatch.root(), dispatch.clone());
    let turned = move |event: &Event| {
        if let Some(change) = turned(&event.target_unchecked_into()) {
            told.dispatch(Action::Fold(change));
        }
    };
    [
        EventListener::new(&window(), "beforeprint", paper(true)),
        EventListener::new(&window(), "afterprint", paper(false)),
        EventListener::new_with_options(root, "toggle", down, turned),
    ]
}

/// What happened to a fold, if its inside is drawn as it is opened: those have an id.
fn turned(fold: &Element) -> Option<Change> {
    let id = fold.id();
    (!id.is_empty()).then(|| Change::Turned(id, fold.has_attribute("open")))
}
