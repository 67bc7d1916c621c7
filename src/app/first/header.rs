//! The masthead: what this is, the language and its easier words, the colours.

use super::easy;
use crate::app::action::Action;
use crate::app::dispatch::{Dispatch, act};
use crate::app::markup::{attributed, element, fragment, keyed};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::texts;
use crate::app::theme::Theme;
use crate::app::way::way;
use crate::text::{Lang, keys};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The masthead.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let home = way(dispatch, Route::Start, "masthead__name", lang.text(keys::PAGE_NAME).into());
    let languages = html! {
        <>
            <Languages {lang} dispatch={dispatch.clone()} />
            { easy::view(state, dispatch, "menu-easy") }
        </>
    };
    html! {
        <>
            <a class="ds-skip-link" href="#view">{ lang.text(keys::PAGE_SKIP) }</a>
            <header class="masthead">
                { home }
                <div class="masthead__tools no-print">
                    { menu("languages", lang.native_name(), languages) }
                    { menu("menu", lang.text(keys::PAGE_MENU), places(state, dispatch)) }
                </div>
            </header>
        </>
    }
}

/// A button, and what it opens. The browser closes it again when something else is pressed.
fn menu(id: &'static str, name: &'static str, inside: Html) -> Html {
    html! {
        <>
            <button class="ds-button" type="button" data-variant="tertiary" data-color="neutral" popovertarget={id}>{ name }</button>
            <div class="menu" popover="auto" {id}>{ inside }</div>
        </>
    }
}

/// Where else to go, and the colours.
fn places(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let to =
        |route: Route, text| keyed(route.written(), way(dispatch, route, "ds-link", lang.text(text).into()));
    let book = ["law-", lang.tag(), ".html"].concat();
    let book = attributed(
        "a",
        &["class", "href"],
        ["ds-link".into(), book.into()],
        lang.text(keys::PAGE_LAW_BOOK).into(),
    );
    let places = vec![
        to(Route::Start, keys::PAGE_START),
        to(Route::Case, keys::PAGE_FORM),
        to(Route::Decisions, keys::PAGE_DECISIONS),
        keyed("law", book),
    ];
    fragment(vec![element("ul", "menu__places", fragment(places)), colours(state, dispatch)])
}

#[derive(Properties, PartialEq)]
struct LanguagesProps {
    lang: Lang,
    dispatch: Dispatch,
}

#[component]
fn Languages(props: &LanguagesProps) -> Html {
    // The language chosen last, while its texts are on their way; until then the page shows the old one.
    let awaited = use_mut_ref(|| None::<Lang>);
    let show = use_force_update();
    let spoken = props.lang;
    let shown = awaited.borrow().unwrap_or(spoken);
    let choice = |lang: Lang| {
        let (dispatch, awaited, show) = (props.dispatch.clone(), awaited.clone(), show.clone());
        let speak = move |_| {
            let (dispatch, awaited, show) = (dispatch.clone(), awaited.clone(), show.clone());
            *awaited.borrow_mut() = Some(lang);
            spawn_local(async move {
                let all = dispatch.loaded().is_some();
                let supplied = texts::load(lang, all, dispatch.words(), Some(spoken)).await;
                // Unless another was chosen meanwhile.
                if *awaited.borrow() == Some(lang) {
                    *awaited.borrow_mut() = None;
                    if supplied {
                        dispatch.dispatch(Action::SetLanguage(lang));
                    }
                    show.force_update();
                }
            });
        };
        toggle("language", Some(lang.tag()), lang == shown, lang.native_name(), speak.into())
    };
    toggles(props.lang.text(keys::PAGE_LANGUAGE), Lang::ALL.map(choice))
}

fn colours(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let name = |theme| {
        lang.text(match theme {
            Theme::Auto => keys::PAGE_THEME_AUTO,
            Theme::Light => keys::PAGE_THEME_LIGHT,
            Theme::Dark => keys::PAGE_THEME_DARK,
        })
    };
    let choice = |theme: Theme| {
        toggle("colours", None, theme == state.theme, name(theme), act(dispatch, Action::SetTheme(theme)))
    };
    toggles(lang.text(keys::PAGE_THEME), Theme::ALL.map(choice))
}

/// A row of which one is chosen.
fn toggles<const N: usize>(name: &'static str, choices: [Html; N]) -> Html {
    html! {
        <div class="ds-toggle-group" role="radiogroup" aria-label={name}>
            { choices.into_iter().collect::<Html>() }
        </div>
    }
}

fn toggle(
    name: &'static str,
    lang: Option<&'static str>,
    checked: bool,
    text: &'static str,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="ds-button" data-variant="tertiary" {lang}>
            <input type="radio" {name} {checked} {onchange} />
            { text }
        </label>
    }
}
