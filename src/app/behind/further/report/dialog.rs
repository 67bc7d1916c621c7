//! What is asked before a report is made, and the ways to have it.

use super::called::day;
use super::save;
use crate::app::action::Action;
use crate::app::behind::acts;
use crate::app::cover::Cover;
use crate::app::dispatch::Dispatch;
use crate::app::host;
use crate::app::markup::{button, element, fragment, optional, paragraph, subtle};
use crate::app::route::Route;
use crate::app::state::State;
use crate::text::{Key, date, keys};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Writes something on the first page.
type Put = fn(&mut Cover, String);

/// The form, which stands under a heading or in a fold of its own.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let (lang, cover) = (state.lang, &state.cover);
    let field = |id: &'static str, name: Key, kind: &'static str, value: &str, put: Put| {
        let oninput = on_input(state, dispatch, put);
        html! {
            <div class="ds-field">
                <label class="ds-label" for={id}>{ lang.text(name) }</label>
                <input class="ds-input" type={kind} {id} autocomplete="off" value={value.to_owned()} {oninput} />
            </div>
        }
    };
    let fields = vec![
        field("report-name", keys::REPORT_NAME, "text", &cover.name, |cover, text| cover.name = text),
        field("report-reference", keys::REPORT_REFERENCE, "text", &cover.reference, |cover, text| {
            cover.reference = text;
        }),
        field("report-author", keys::REPORT_AUTHOR, "text", &cover.author, |cover, text| cover.author = text),
        field("report-day", keys::REPORT_DAY, "date", &date::iso(day(state)), |cover, text| cover.day = text),
    ];
    let oninput = on_input(state, dispatch, |cover, text| cover.note = text);
    let note = html! {
        <div class="ds-field">
            <label class="ds-label" for="report-note">{ lang.text(keys::REPORT_NOTE) }</label>
            <textarea class="ds-input" id="report-note" rows="2" value={cover.note.clone()} {oninput} />
        </div>
    };
    let is_check = state.route == Route::Check;
    let about = if is_check { keys::CHECKED_NOTE_ABOUT } else { keys::REPORT_ABOUT };
    let inside = vec![
        paragraph(lang.text(about)),
        element("div", "report__fields", fragment(fields)),
        note,
        optional(!is_check, || appendix(state, dispatch)),
        ways(state, dispatch),
        element("p", "subtle", lang.text(keys::REPORT_PRIVATE)),
    ];
    element("div", "stack report", fragment(inside))
}

/// What stands in a field from now on.
fn on_input(state: &State, dispatch: &Dispatch, put: Put) -> Callback<InputEvent> {
    let (cover, dispatch) = (state.cover.clone(), dispatch.clone());
    Callback::from(move |event: InputEvent| write(&cover, &dispatch, &event, put))
}

#[inline(never)]
fn write(cover: &Cover, dispatch: &Dispatch, event: &InputEvent, put: Put) {
    let Some(field) = event.target() else { return };
    let text = match field.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => area.value(),
        None => field.unchecked_into::<HtmlInputElement>().value(),
    };
    let mut cover = cover.clone();
    put(&mut cover, text);
    dispatch.dispatch(Action::Cover(cover.into()));
}

/// Whether every step follows.
fn appendix(state: &State, dispatch: &Dispatch) -> Html {
    let (cover, dispatch) = (state.cover.clone(), dispatch.clone());
    let onchange = Callback::from(move |event: Event| add(&cover, &dispatch, &event));
    html! {
        <div class="ds-field">
            <input class="ds-input" type="checkbox" id="report-appendix" checked={state.cover.appendix} {onchange} />
            <label class="ds-label" for="report-appendix">{ state.lang.text(keys::REPORT_EVERY_STEP) }</label>
        </div>
    }
}

#[inline(never)]
fn add(cover: &Cover, dispatch: &Dispatch, event: &Event) {
    let field: HtmlInputElement = event.target_unchecked_into();
    let cover = Cover { appendix: field.checked(), ..cover.clone() };
    dispatch.dispatch(Action::Cover(cover.into()));
}

/// The ways to have it. Where the Word document cannot be made, that is told.
fn ways(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let way = |variant: &'static str, name: Key, act: fn(&State, &Dispatch)| {
        let (then, with) = (state.clone(), dispatch.clone());
        button(variant, None, lang.text(name), Callback::from(move |_: MouseEvent| act(&then, &with)))
    };
    let mut ways = vec![way("primary", keys::WORK_PRINT, acts::print)];
    if host::has_word() {
        ways.push(way("secondary", keys::REPORT_WORD, save::as_word));
    }
    ways.push(way("secondary", keys::WORK_TEXT, save::as_text));
    if !host::has_word() {
        ways.push(subtle(lang.text(keys::REPORT_WORD_LEFT_OUT)));
    }
    element("div", "row", fragment(ways))
}
