//! What can be done with the work as a whole: keep, save, open, link to, print.

use super::acts;
use super::further::entry;
use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::host;
use crate::app::markup::{attributed, bullets, button, element, fieldset, fragment, optional, spaced};
use crate::app::state::State;
use crate::text::{Key, Lang, keys};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Everything on offer.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let shared = || fragment(vec![share(state, dispatch), keep(state, dispatch), many(lang)]);
    fragment(vec![
        offered(lang, keys::WORK_SAVE_HINT, act_on(state, dispatch, keys::WORK_SAVE, acts::save)),
        file(state, dispatch),
        optional(host::has_address(), shared),
        state
            .further
            .filter(|_| state.has_report())
            .map(|there| fieldset(lang.text(keys::REPORT_FORM), entry::dialog(there, state, dispatch)))
            .unwrap_or_default(),
    ])
}

/// What is asked for most: a file, and a link where the page has an address.
pub fn at_hand(state: &State, dispatch: &Dispatch) -> Html {
    let buttons = vec![
        act_on(state, dispatch, keys::WORK_SAVE, acts::save),
        optional(host::has_address(), || act_on(state, dispatch, keys::WORK_LINK, acts::copy_link)),
    ];
    element("div", "row", fragment(buttons))
}

/// What is to be known of these, and what else can be done.
pub fn besides(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let hint = |name: Key, hint: Key| {
        spaced([element("strong", "", [lang.text(name), ":"].concat()), lang.text(hint).into()])
    };
    let link = host::has_address().then(|| hint(keys::WORK_LINK, keys::WORK_LINK_HINT));
    let hints = [Some(hint(keys::WORK_SAVE, keys::WORK_SAVE_HINT)), link];
    fragment(vec![
        bullets(hints.into_iter().flatten()),
        file(state, dispatch),
        optional(host::has_address(), || keep(state, dispatch)),
    ])
}

/// Something on offer with what is to be known of it before.
fn offered(lang: Lang, hint: Key, inside: Html) -> Html {
    element("div", "offer", fragment(vec![inside, element("p", "subtle", lang.text(hint))]))
}

fn act_on(state: &State, dispatch: &Dispatch, name: Key, act: fn(&State, &Dispatch)) -> Html {
    let (then, with) = (state.clone(), dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| act(&then, &with));
    button("secondary", None, state.lang.text(name), onclick)
}

/// The field to choose a file with.
fn file(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, today, route) = (state.lang, state.today, state.route);
    let dispatch = dispatch.clone();
    let onchange = move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let chosen = field.files().and_then(|files| files.get(0));
        if let Some(chosen) = chosen {
            acts::open(&chosen, today, route, &dispatch);
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

fn share(state: &State, dispatch: &Dispatch) -> Html {
    offered(state.lang, keys::WORK_LINK_HINT, act_on(state, dispatch, keys::WORK_LINK, acts::copy_link))
}

/// A link to the page for many cases.
fn many(lang: Lang) -> Html {
    let page = ["many-", lang.tag(), ".html"].concat();
    let link = attributed(
        "a",
        &["class", "href"],
        ["ds-link".into(), page.into()],
        lang.text(keys::WORK_MANY).into(),
    );
    element("p", "offer", link)
}

/// Whether the case is kept on the device.
fn keep(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let dispatch = dispatch.clone();
    let onchange = move |event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        if !field.checked() {
            host::forget(dispatch.root());
        }
        dispatch.dispatch(Action::KeepOnDevice(field.checked()));
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
