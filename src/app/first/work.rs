//! The work as a whole: what can be done with it, and what became of that.

use crate::app::behind::entry;
use crate::app::dispatch::Dispatch;
use crate::app::folds::fold;
use crate::app::markup::{attributed, element, placeholder};
use crate::app::state::State;
use crate::text::keys;
use yew::prelude::*;

/// What can be done, in a fold.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let inside = || state.loaded.map(|loaded| entry::work(loaded, state, dispatch)).unwrap_or_default();
    element("div", "no-print", fold(&state.folds, "work", state.lang.text(keys::WORK_HEADING).into(), inside))
}

/// The place where the visitor is told, which is there before there is something to tell.
pub fn notice(state: &State) -> Html {
    let told = state.notice.as_ref().zip(state.loaded);
    let told = told.map(|(notice, loaded)| entry::notice(loaded, state.lang, notice));
    let values = ["status", "notice"].map(AttrValue::Static);
    attributed("div", &["role", "class"], values, told.unwrap_or_else(placeholder))
}
