//! The page, as Yew components. No legal logic: what is shown was found by the engine.

mod facts;
mod focus;
pub mod folds;
mod header;
pub mod history;
pub mod host;
pub mod input;
mod markup;
mod problems;
mod question;
mod quick;
mod result;
pub mod state;
pub mod storage;
pub mod texts;
pub mod version;
pub mod work;

use crate::text::{Lang, keys};
use jiff::civil::Date;
use markup::{attributed, element, spaced, together};
use state::{Action, State};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// How components say what the visitor did, and where they are. It is another one when the rest of the texts is
/// there, so that whoever has it is drawn again.
#[derive(Clone, PartialEq)]
pub(crate) struct Dispatch(Rc<Way>);

#[derive(PartialEq)]
struct Way {
    to: UseReducerDispatcher<State>,
    root: Element,
    complete: bool,
}

impl Dispatch {
    pub(crate) fn dispatch(&self, action: Action) {
        self.0.to.dispatch(action);
    }

    /// The element that the app has to itself.
    pub(crate) fn root(&self) -> &Element {
        &self.0.root
    }
}

/// What the page begins with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language to start in, which has its texts.
    pub lang: Lang,
    /// The element that this app has to itself: where it looks for its own elements and hears events.
    pub root: Element,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| {
        let mut state = State::new(props.lang, today());
        storage::recall(&mut state, &props.root);
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
            texts::complete(lang, &still).await;
            // Unless another language is spoken by now, or the app was left.
            if !still.get() {
                return;
            }
            arrived.dispatch(Action::Complete);
            if lang.is_complete()
                && let Some(action) = work::linked(&root, today())
            {
                arrived.dispatch(action);
            }
        });
        move || spoken.set(false)
    });
    if !storage::keep(&state, &props.root) {
        state.dispatch(Action::NotKept);
    }
    let complete = state.lang.is_complete();
    if complete {
        result::tell(&state, &props.root);
    }
    let dispatch = Dispatch(Rc::new(Way { to: state.dispatcher(), root: props.root.clone(), complete }));
    let listening = dispatch.clone();
    use_effect_with((), |()| {
        let listeners = (folds::listen(&listening), history::listen(listening));
        move || drop(listeners)
    });
    // A page around the app has a main part of its own.
    let part = if props.root.has_attribute("data-part") { "div" } else { "main" };
    html! {
        <>
            { header::view(&state, &dispatch) }
            { element(part, "page", together(vec![facts::view(&state, &dispatch), result::view(&state, &dispatch)])) }
            { foot(state.lang) }
        </>
    }
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
