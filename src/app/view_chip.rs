//! Whose view to take, as one choice of several.

use super::action::Action;
use super::dispatch::{Dispatch, act};
use super::markup::chip;
use super::state::State;
use crate::engine::ViewChoice;
use yew::prelude::*;

/// A view to choose.
pub fn view_chip(state: &State, dispatch: &Dispatch, choice: ViewChoice, text: &'static str) -> Html {
    let take = act(dispatch, Action::View(choice));
    chip("radio", Some("view".into()), false, state.now.case.view == choice, text.into(), take)
}
