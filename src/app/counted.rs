//! What whoever embeds the app may count: that a visitor began, saw a result, printed. Never what was said or came out.

use super::host;
use super::route::Route;
use super::state::State;
use web_sys::Element;

/// What is counted as it happens (`listen.rs`).
pub const PRINTED: &str = "printed";

/// What has happened so far, but for printing. The host script counts each once, and only where it was asked to (`www/embed/once.js`).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    has_started: bool,
    shows_result: bool,
}

impl Counted {
    /// As it is now. What the page around prefilled is nothing that a visitor did.
    pub fn of(state: &State) -> Self {
        let has_started = state.history.can_undo();
        let has_result = state.loaded.is_some() && state.now.assessment.result.is_some();
        let is_looked_at = state.route == Route::Result || (state.route == Route::Case && has_started);
        Self { has_started, shows_result: has_result && is_looked_at }
    }

    /// Tells each by its name.
    pub fn tell(self, root: &Element) {
        let each = [(self.has_started, "started"), (self.shows_result, "result-shown")];
        for (_, name) in each.into_iter().filter(|(has_happened, _)| *has_happened) {
            host::count(root, name);
        }
    }
}
