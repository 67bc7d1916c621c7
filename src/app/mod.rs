//! The page, as Yew components. No legal logic: what is shown was found by the engine.

mod action;
mod ask;
mod behind;
mod case;
mod dispatch;
mod first;
mod focus;
mod folds;
mod history;
pub mod host;
mod input;
mod json;
mod limits;
mod lines;
mod listen;
mod loaded;
mod markup;
mod notice;
mod path;
mod route;
mod row;
mod said;
mod saved;
mod shown;
mod state;
mod step;
mod storage;
pub mod texts;
mod theme;
mod to_do;
mod view_chip;
mod way;

use crate::text::{Lang, keys};
use action::Action;
use behind::entry;
use dispatch::Dispatch;
use first::{asking, facts, header, outcome, result, start};
use jiff::civil::Date;
use loaded::Loaded;
use markup::{attributed, element, fragment, spaced};
use route::Route;
use state::State;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// What the page begins with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language to start in, which has its texts.
    pub lang: Lang,
    /// The element that this app has to itself: where it looks up its own elements and listens to events.
    pub root: Element,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| {
        let mut state = State::new(props.lang, today());
        storage::recall(&mut state, &props.root);
        state.route = first_route(&props.root);
        state
    });
    let root = props.root.clone();
    use_effect_with((state.lang, state.theme), move |(lang, theme)| {
        host::mark(&root, lang.tag(), theme.key());
    });
    let (arrived, root) = (state.dispatcher(), props.root.clone());
    use_effect_with(state.lang, |lang| {
        let (lang, spoken) = (*lang, Rc::new(Cell::new(true)));
        let still = spoken.clone();
        spawn_local(async move {
            texts::complete(lang, &still, || arrived.dispatch(Action::Missing)).await;
            // Unless another language is spoken by now, or the app was unmounted.
            if !still.get() {
                return;
            }
            arrived.dispatch(Action::Complete);
            if let Some(loaded) = Loaded::check(lang)
                && let Some(action) = entry::linked(loaded, &root, today())
            {
                arrived.dispatch(action);
            }
        });
        move || spoken.set(false)
    });
    let (unkept, root) = (state.dispatcher(), props.root.clone());
    use_effect_with(storage::Kept::of(&state), move |kept| {
        if !kept.keep(&root) {
            unkept.dispatch(Action::NotKept);
        }
    });
    let root = props.root.clone();
    use_effect_with((state.now.clone(), state.loaded), move |(now, loaded)| {
        if let Some(loaded) = loaded {
            entry::tell(*loaded, now, &root);
        }
    });
    let dispatch = Dispatch::new(state.dispatcher(), props.root.clone(), state.loaded);
    let listening = dispatch.clone();
    use_effect_with((), |()| {
        let listeners = (
            listen::folds(&listening),
            listen::network(&listening),
            listen::addresses(&listening),
            listen::keys(listening),
        );
        move || drop(listeners)
    });
    let (shown, begun) = (dispatch.clone(), use_mut_ref(|| false));
    use_effect_with(state.route, move |_| {
        // Where the page begins, the browser has the focus.
        if begun.replace(true) {
            focus::on_view(&shown);
        }
    });
    html! {
        <>
            { header::view(&state, &dispatch) }
            { main_part(&state, &dispatch) }
            { foot(state.lang) }
        </>
    }
}

/// What is looked at.
fn main_part(state: &State, dispatch: &Dispatch) -> Html {
    let (class, inside) = match state.route {
        Route::Start => ("view", start::view(state, dispatch)),
        Route::Question(question) => ("view", asking::view(state, dispatch, question)),
        Route::Case => ("page", fragment(vec![facts::view(state, dispatch), result::view(state, dispatch)])),
        Route::Decisions => ("view view--wide", explorer(state, dispatch)),
        _ => ("view view--wide", outcome::view(state, dispatch)),
    };
    // A page around the app has a main part of its own.
    let part = if dispatch.is_part() { "div" } else { "main" };
    let values = ["view".into(), class.into(), "-1".into()];
    attributed(part, &["id", "class", "tabindex"], values, inside)
}

/// The decisions, which come later than the page.
fn explorer(state: &State, dispatch: &Dispatch) -> Html {
    let waits = || element("p", "headline", state.lang.text(keys::RESULT_AWAITED));
    state.loaded.map_or_else(waits, |law| entry::explorer(law, state, dispatch))
}

/// The view that the address names; of a part of another page, the one that it asks for.
fn first_route(root: &Element) -> Route {
    let asked = root.get_attribute("data-start").map(|name| ["#/", &name].concat());
    let fragment = if root.has_attribute("data-part") { asked } else { Some(listen::address()) };
    fragment.as_deref().and_then(Route::read).unwrap_or_default()
}

/// What stands below everything: where to read what happens with what is entered, and how accessible the page is.
fn foot(lang: Lang) -> Html {
    let to = |page: &str, text| {
        let page = [page, lang.tag(), ".html"].concat();
        attributed("a", &["class", "href"], ["ds-link".into(), page.into()], lang.text(text).into())
    };
    let links = [to("privacy-", keys::PAGE_DATA), to("accessibility-", keys::PAGE_ACCESSIBILITY)];
    element("footer", "colophon no-print", spaced(links))
}

/// Today by the device's own calendar.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).unwrap_or(Date::MAX.year());
    let month = i8::try_from(now.get_month() + 1).unwrap_or(1);
    let day = i8::try_from(now.get_date()).unwrap_or(1);
    Date::new(year, month, day).unwrap_or(Date::MAX)
}
