//! All decisions, to filter, search and compare.

use crate::app::dispatch::Dispatch;
use crate::app::markup::titled;
use crate::app::state::State;
use crate::text::keys;
use yew::prelude::*;

/// The view.
pub fn view(state: &State, _: &Dispatch) -> Html {
    titled("h1", "md", "view-heading", state.lang.text(keys::PAGE_DECISIONS).into())
}
