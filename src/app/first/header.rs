//! The masthead: what this is, the language, the colours.

use crate::app::action::Action;
use crate::app::dispatch::{Dispatch, act};
use crate::app::state::State;
use crate::app::texts;
use crate::app::theme::Theme;
use crate::text::{Lang, keys};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The masthead.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    html! {
        <>
            <a class="ds-skip-link" href="#result">{ state.lang.text(keys::PAGE_SKIP) }</a>
            <header class="masthead">
                <p class="masthead__name">{ state.lang.text(keys::PAGE_NAME) }</p>
                <p class="masthead__claim">
                    { state.lang.text(keys::PAGE_CLAIM) }{ " " }
                    <strong>{ state.lang.text(keys::PAGE_PRIVACY) }</strong>
                </p>
                <div class="masthead__tools no-print">
                    <Languages lang={state.lang} dispatch={dispatch.clone()} />
                    { colours(state, dispatch) }
                    <a class="ds-link" href={["law-", state.lang.tag(), ".html"].concat()}>
                        { state.lang.text(keys::PAGE_LAW_BOOK) }
                    </a>
                </div>
            </header>
        </>
    }
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
    let shown = awaited.borrow().unwrap_or(props.lang);
    let choice = |lang: Lang| {
        let (dispatch, awaited, show) = (props.dispatch.clone(), awaited.clone(), show.clone());
        let speak = move |_| {
            let (dispatch, awaited, show) = (dispatch.clone(), awaited.clone(), show.clone());
            *awaited.borrow_mut() = Some(lang);
            spawn_local(async move {
                let supplied = texts::load(lang, dispatch.loaded().is_some()).await;
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
        <div class="ds-toggle-group" role="radiogroup" data-variant="secondary" aria-label={name}>
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
