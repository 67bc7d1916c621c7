//! To save, share and print.

use super::shape::framed;
use crate::app::behind::further::entry;
use crate::app::behind::work;
use crate::app::dispatch::Dispatch;
use crate::app::folds::aside;
use crate::app::markup::{element, fragment};
use crate::app::state::State;
use crate::text::keys;
use yew::prelude::*;

/// What is asked for most in one row, and the rest in a fold.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let more = aside(&state.folds, "work", lang.text(keys::OUTCOME_KEEP_MORE).into(), || {
        element("div", "stack", work::besides(state, dispatch))
    });
    let paper = aside(&state.folds, "report", lang.text(keys::REPORT_FORM).into(), || {
        state.further.map(|there| entry::dialog(there, state, dispatch)).unwrap_or_default()
    });
    let inside = fragment(vec![work::at_hand(state, dispatch), paper, more]);
    element("div", "no-print", framed("keep", lang.text(keys::OUTCOME_KEEP), inside))
}
