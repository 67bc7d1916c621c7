//! A decision that is intended, or was received: what it says, entered beside the facts of the case, and what may be wrong with
//! it by [`check`](crate::check).

mod enter;
mod example;
mod faults;
mod fields;
mod form;
pub mod found;
mod lines;
mod rests;
pub mod says;
mod weighed;
pub mod words;

pub use words::in_short;

use crate::app::dispatch::Dispatch;
use crate::app::state::State;
use yew::prelude::*;

/// How to begin, the form, and what may be wrong.
pub fn view(state: &State, dispatch: &Dispatch) -> [Html; 3] {
    [form::about(state, dispatch), form::view(state, dispatch), faults::view(state, dispatch)]
}
