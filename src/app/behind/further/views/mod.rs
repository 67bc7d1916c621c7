//! The views behind the result.

mod cases;
mod change;
mod effects;
mod law;
mod why;

use crate::app::dispatch::Dispatch;
use crate::app::route::Route;
use crate::app::state::State;
use crate::engine::Findings;
use yew::prelude::*;

/// The one that is looked at.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    match state.route {
        Route::Why => why::view(state, result, dispatch),
        Route::Cases => cases::view(state, result, dispatch),
        Route::Law => law::view(state, result, dispatch),
        _ => change::view(state, result, dispatch),
    }
}
