//! The result as a view of its own: one amount first, then what it rests on, what to do now, and the answers. What stands
//! behind it is a view each.

mod card;
mod dots;
mod given;
mod kept;
mod narrower;
mod odds;
mod opened;
pub mod picture;
pub mod shape;
mod taken;

use super::further::entry;
use super::{assumed, problems, sentences, todo};
use crate::app::awaited;
use crate::app::dispatch::Dispatch;
use crate::app::folds::aside;
use crate::app::limits;
use crate::app::markup::{attributed, element, fragment, optional, spaced, titled};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::{Findings, Question};
use crate::text::{Key, Lang, keys};
use yew::prelude::*;

#[cfg(test)]
pub use {card::amount as in_card, odds::view as in_odds};

/// The view.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    // An address of a view that there is none of in this case leads to the result.
    if views(state).all(|route| route != state.route) {
        return first(state, result, dispatch);
    }
    fragment(vec![
        element(
            "p",
            "no-print",
            way(dispatch, Route::Result, "ds-link back", state.lang.text(keys::OUTCOME_BACK).into()),
        ),
        titled("h1", "md", "view-heading", state.lang.text(heading(state.route)).into()),
        tabs(state, dispatch),
        element("div", "outcome__behind", behind(state, result, dispatch)),
        limits::view(state),
    ])
}

/// The result and what belongs to it: on a wide screen in two columns.
fn first(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let mut columns = vec![element("div", "outcome__main", main_column(state, result, dispatch))];
    if !state.draws_amount_alone() {
        let beside = vec![
            todo::view(state, result, dispatch),
            given::view(state, dispatch),
            taken::view(state, result, dispatch),
            limits::view(state),
        ];
        columns.push(element("div", "outcome__beside", fragment(beside)));
    }
    element("div", "outcome", fragment(columns))
}

/// The amount, and the ways on from it.
fn main_column(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let mut inside = vec![opened::view(state, dispatch), card::view(state, result, dispatch)];
    if !state.draws_amount_alone() {
        inside.extend([
            element("div", "", assumed::caveats(state)),
            wrong(state, dispatch),
            optional(!opened::is_opened(state), || narrower::view(state, dispatch)),
            ways(state, dispatch),
            kept::view(state, dispatch),
        ]);
    }
    fragment(inside)
}

/// What is wrong with what was said, each with the way to its question.
fn wrong(state: &State, dispatch: &Dispatch) -> Html {
    let problems = problems::every(state);
    let line = |(question, text): &(Question, String)| {
        let about = shape::asked(state.lang, *question);
        let change = shape::change(state.lang, dispatch, Route::Question(*question), about);
        element("p", "", spaced([text.clone().into(), change]))
    };
    let inside = || fragment(problems.iter().map(line).collect());
    let title = || problems::title(state.lang, &problems).into();
    optional(!problems.is_empty(), || aside(&state.folds, "wrong", title(), inside))
}

/// The answers that were given; nothing as long as there are none.
pub fn given(state: &State, dispatch: &Dispatch) -> Html {
    optional(given::count(state) > 0, || given::view(state, dispatch))
}

/// The views behind the result. Where no fine can follow there is no amount to explain or to change: why there is none, the law says.
pub fn views(state: &State) -> impl Iterator<Item = Route> {
    let has_amount = state.now.assessment.result.as_ref().is_some_and(sentences::may_follow);
    let views = [Route::Why, Route::Cases, Route::Law, Route::Change].into_iter();
    views.filter(move |route| has_amount || !matches!(route, Route::Why | Route::Change))
}

fn behind(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    match state.further {
        Some(there) => entry::behind_result(there, state, result, dispatch),
        None => awaited::view(state.lang, awaited::part(state)),
    }
}

const fn heading(route: Route) -> Key {
    match route {
        Route::Why => keys::OUTCOME_WHY,
        Route::Cases => keys::OUTCOME_CASES,
        Route::Law => keys::OUTCOME_LAW,
        Route::Change => keys::OUTCOME_CHANGE,
        Route::Check => keys::PAGE_CHECK,
        _ => keys::OUTCOME_FORM,
    }
}

const fn about(route: Route) -> Key {
    match route {
        Route::Why => keys::OUTCOME_WHY_ABOUT,
        Route::Cases => keys::OUTCOME_CASES_ABOUT,
        Route::Law => keys::OUTCOME_LAW_ABOUT,
        Route::Change => keys::OUTCOME_CHANGE_ABOUT,
        Route::Check => keys::OUTCOME_CHECK_ABOUT,
        _ => keys::OUTCOME_FORM_ABOUT,
    }
}

/// The ways on from the result, each with what is there.
fn ways(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let to = |route: Route| {
        let name = element("span", "tile__name", lang.text(heading(route)));
        let example = element("span", "tile__example", lang.text(about(route)));
        let inside = element("span", "tile__words", fragment(vec![name, example]));
        element("li", "", way(dispatch, route, "tile tile--way", inside))
    };
    let list = views(state).chain([Route::Check, Route::Case]).map(to).collect();
    navigation(lang, element("ul", "tiles ways", fragment(list)))
}

/// The ways between the views behind the result.
fn tabs(state: &State, dispatch: &Dispatch) -> Html {
    let to = |route: Route| {
        let is_here = route == state.route;
        let link = way(dispatch, route, "tabs__tab", state.lang.text(heading(route)).into());
        html! { <li aria-current={is_here.then_some("page")} key={route.written()}>{ link }</li> }
    };
    navigation(state.lang, element("ul", "tabs", fragment(views(state).map(to).collect())))
}

fn navigation(lang: Lang, inside: Html) -> Html {
    let values = ["no-print".into(), lang.text(keys::OUTCOME_VIEWS).into()];
    attributed("nav", &["class", "aria-label"], values, inside)
}
