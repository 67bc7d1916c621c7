//! What can be done with the work as a whole: keep, save, open, link to, print.
//!
//! What an event calls is of the first program; so that little is, the acts are functions of the second.

use super::{Notice, Refusal, browser, opened, report};
use crate::app::folds::fold;
use crate::app::markup::{button, element, together, when};
use crate::app::state::{Action, State};
use crate::app::{Dispatch, host, storage};
use crate::text::{Key, Lang, date, keys};
use jiff::civil::Date;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// The section.
pub(crate) fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    // What is in it came later than the page.
    let inside = || when(lang.is_complete(), || each(state, dispatch));
    element("div", "no-print", fold(&state.folds, "work", lang.text(keys::WORK_HEADING).into(), inside))
}

#[inline(never)]
fn each(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let shared = || together(vec![share(state, dispatch), keep(state, dispatch)]);
    together(vec![
        offered(lang, keys::WORK_SAVE_HINT, act_on(state, dispatch, keys::WORK_SAVE, save)),
        file(state, dispatch),
        when(host::has_address(), shared),
        offered(
            lang,
            keys::WORK_PRINT_HINT,
            row(vec![
                act_on(state, dispatch, keys::WORK_PRINT, |_, _| browser::print()),
                act_on(state, dispatch, keys::WORK_TEXT, save_text),
            ]),
        ),
    ])
}

fn row(buttons: Vec<Html>) -> Html {
    element("div", "row", together(buttons))
}

/// Something on offer with what is to be known of it before.
fn offered(lang: Lang, hint: Key, inside: Html) -> Html {
    element("div", "offer", together(vec![inside, element("p", "subtle", lang.text(hint))]))
}

fn act_on(state: &State, dispatch: &Dispatch, name: Key, act: fn(&State, &Dispatch)) -> Html {
    let (then, with) = (state.clone(), dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| act(&then, &with));
    button("secondary", None, state.lang.text(name), onclick)
}

#[inline(never)]
fn save(state: &State, dispatch: &Dispatch) {
    if let Some(text) = browser::as_file(state) {
        hand_over(state, dispatch, ".json", &text);
    }
}

#[inline(never)]
fn save_text(state: &State, dispatch: &Dispatch) {
    hand_over(state, dispatch, ".txt", &report::in_text(state));
}

fn hand_over(state: &State, dispatch: &Dispatch, ending: &str, text: &str) {
    browser::save(&["finesight-", &date::iso(state.today), ending].concat(), text);
    dispatch.dispatch(Action::Tell(Notice::Saved));
}

/// The field to choose a file with.
fn file(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, today) = (state.lang, state.today);
    let dispatch = dispatch.clone();
    let onchange = move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let chosen = field.files().and_then(|files| files.get(0));
        if let Some(chosen) = chosen {
            open(&chosen, today, &dispatch);
            // So that the same file can be chosen again.
            field.set_value("");
        }
    };
    html! {
        <div class="ds-field offer">
            <label class="ds-label" for="work-file">{ lang.text(keys::WORK_OPEN) }</label>
            <p data-field="description" id="work-file-hint">{ lang.text(keys::WORK_OPEN_HINT) }</p>
            <input class="ds-input" type="file" id="work-file" accept=".json,application/json"
                aria-describedby="work-file-hint" {onchange} />
        </div>
    }
}

#[inline(never)]
fn open(chosen: &File, today: Date, dispatch: &Dispatch) {
    let Some(text) = browser::text_of(chosen) else {
        return dispatch.dispatch(opened(Err(Refusal::NotACase)));
    };
    let dispatch = dispatch.clone();
    let read = move |text: Result<Option<String>, ()>| {
        dispatch.dispatch(opened(browser::read(&text.ok().flatten().unwrap_or_default(), today)));
    };
    browser::then(text, read.into());
}

#[inline(never)]
fn copy(state: &State, dispatch: &Dispatch) {
    let Some(link) = browser::link(state) else { return };
    let Some(copied) = browser::copy(&link) else {
        return dispatch.dispatch(Action::Tell(Notice::Link(link)));
    };
    let dispatch = dispatch.clone();
    let tell = move |copied: Result<_, ()>| {
        let notice = copied.map_or_else(|()| Notice::Link(link.clone()), |_| Notice::Copied);
        dispatch.dispatch(Action::Tell(notice));
    };
    browser::then(copied, tell.into());
}

fn share(state: &State, dispatch: &Dispatch) -> Html {
    offered(state.lang, keys::WORK_LINK_HINT, act_on(state, dispatch, keys::WORK_LINK, copy))
}

/// Whether the case is kept on the device.
fn keep(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let dispatch = dispatch.clone();
    let onchange = move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        if !field.checked() {
            storage::forget(dispatch.root());
        }
        dispatch.dispatch(Action::OnDevice(field.checked()));
    };
    html! {
        <div class="ds-field offer">
            <input class="ds-input" type="checkbox" id="work-keep" checked={state.on_device}
                aria-describedby="work-keep-hint" {onchange} />
            <label class="ds-label" for="work-keep">{ lang.text(keys::WORK_KEEP) }</label>
            <p data-field="description" id="work-keep-hint">{ lang.text(keys::WORK_KEEP_HINT) }</p>
        </div>
    }
}
