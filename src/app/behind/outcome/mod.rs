//! The result as a view of its own: one amount first, then what it rests on, what to do now, and the answers. What stands
//! behind it is a view each.

use super::{answers as table_of_answers, assumed};
use super::{
    besides, calculation, changes, dates, differences, ends, expected, headline, levers, like, published,
    reliable, steps, waterfall, widths,
};
use crate::app::dispatch::Dispatch;
use crate::app::limits;
use crate::app::markup::{element, fragment, titled};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::Findings;
use crate::text::{Key, keys};
use yew::prelude::*;

/// The view.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let inside = match state.route {
        Route::Why => vec![
            expected::view(state, result),
            reliable::view(state, result),
            widths::view(state),
            waterfall::view(state, result),
            calculation::view(state, result),
        ],
        Route::Cases => vec![
            like::view(state, result, dispatch),
            published::chains(state, result),
            besides::view(state, result),
        ],
        Route::Law => {
            vec![steps::view(state), dates::view(state, result, dispatch), changes::view(state, result)]
        }
        Route::Change => {
            vec![levers::view(state), ends::view(state, dispatch), differences::view(state, result)]
        }
        _ => vec![
            headline::in_view(state),
            published::ended(state),
            assumed::view(state),
            table_of_answers::view(state, result),
            super::todo::view(state, result, dispatch),
        ],
    };
    fragment(vec![
        titled("h1", "md", "view-heading", state.lang.text(heading(state.route)).into()),
        views(state, dispatch),
        element("div", "stack", fragment(inside)),
        limits::view(state),
    ])
}

const fn heading(route: Route) -> Key {
    match route {
        Route::Why => keys::OUTCOME_WHY,
        Route::Cases => keys::OUTCOME_CASES,
        Route::Law => keys::OUTCOME_LAW,
        Route::Change => keys::OUTCOME_CHANGE,
        _ => keys::RESULT_HEADING,
    }
}

/// The ways to the other views of the result.
fn views(state: &State, dispatch: &Dispatch) -> Html {
    let views = [Route::Result, Route::Why, Route::Cases, Route::Law, Route::Change];
    let to = |route: Route| {
        let is_here = route == state.route;
        let link = way(dispatch, route, "ds-link", state.lang.text(heading(route)).into());
        html! { <li aria-current={is_here.then_some("page")} key={route.written()}>{ link }</li> }
    };
    element("nav", "views no-print", element("ul", "", fragment(views.map(to).into())))
}
