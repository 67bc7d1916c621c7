//! The page, as Yew components. No legal logic: what is shown was found by the engine.

mod facts;
mod focus;
pub mod folds;
mod header;
pub mod history;
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
use markup::{attributed, element, spaced};
use state::{Action, State};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How components say what the visitor did. It is another one when the rest of the texts is there, so
/// that whoever has it is drawn again.
#[derive(Clone, PartialEq)]
pub(crate) struct Dispatch {
    to: UseReducerDispatcher<State>,
    complete: bool,
}

impl Dispatch {
    pub(crate) fn dispatch(&self, action: Action) {
        self.to.dispatch(action);
    }
}

/// What the page begins with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The language to start in, which has its texts.
    pub lang: Lang,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| {
        let mut state = State::new(props.lang, today());
        storage::recall(&mut state);
        state
    });
    let marks = (state.lang, state.theme);
    use_effect_with(marks, |(lang, theme)| {
        if let Some(root) = gloo::utils::document().document_element() {
            // The attributes exist on every element; setting them cannot fail.
            let _ = root.set_attribute("lang", lang.tag());
            let _ = root.set_attribute("data-color-scheme", theme.key());
        }
    });
    let arrived = state.dispatcher();
    use_effect_with(state.lang, |lang| {
        let (lang, spoken) = (*lang, Rc::new(Cell::new(true)));
        let still = spoken.clone();
        spawn_local(async move {
            texts::complete(lang, &still).await;
            arrived.dispatch(Action::Complete);
            if lang.is_complete()
                && let Some(action) = work::linked(today())
            {
                arrived.dispatch(action);
            }
        });
        move || spoken.set(false)
    });
    if !storage::keep(&state) {
        state.dispatch(Action::NotKept);
    }
    let dispatch = Dispatch { to: state.dispatcher(), complete: state.lang.is_complete() };
    let listening = dispatch.clone();
    use_effect_with((), |()| {
        folds::listen(&listening);
        history::listen(listening);
    });
    html! {
        <>
            { header::view(&state, &dispatch) }
            <main class="page">
                { facts::view(&state, &dispatch) }
                { result::view(&state, &dispatch) }
            </main>
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
