//! The amount as far as was said: what a typical fine is, and where eight of ten lie. Before there is one, nothing is told: what the
//! law allows at most would only frighten.

use super::{local, sentences};
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::text::{explain, keys, say};
use yew::prelude::*;

/// The line; nothing as long as there is no such amount.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let found = state.now.assessment.result.as_ref();
    let Some(result) = found.filter(|result| sentences::may_follow(result)) else { return Html::default() };
    let Some(landing) = result.landing() else { return Html::default() };
    let words = |range| explain::range(lang, local::shown(state, result.regime, local::estimated(result, range)));
    let amounts = vec![
        element("span", "strip__amount", say::ask_so_far(lang, &words(landing.typical))),
        element("span", "strip__range", say::ask_range(lang, &words(landing.range))),
    ];
    let parts = vec![
        element("span", "strip__words", fragment(amounts)),
        way(dispatch, Route::Result, "ds-link", lang.text(keys::ASK_RESULT).into()),
    ];
    element("div", "strip no-print", fragment(parts))
}
