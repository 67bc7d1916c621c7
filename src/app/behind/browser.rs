//! Files, links and the clipboard, as the browser has them.

use crate::app::action::Action;
use crate::app::host;
use crate::app::json::{of_js, to_js};
use crate::app::saved::{self, Refusal, Saved, Tree, read_whole, written};
use crate::app::state::State;
use gloo::utils::{document, window};
use jiff::civil::{Date, DateTime};
use js_sys::{Array, JSON, Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, Element, File, HtmlAnchorElement, Url};
use yew::Callback;

/// What the fragment of a link begins with (`www/boot.js` takes it out of the address).
const FRAGMENT: &str = "#case=";
/// What the page around prefilled begins with this (`www/embed/options.js`).
const PREFILLED: char = '~';
/// No file is longer, in bytes, and no link, in letters.
const LONGEST: u32 = 1_000_000;
/// The spaces before a line of a file, for people who read it.
const INDENT: u32 = 2;

/// What is on the page as it is written down.
fn saved(state: &State) -> JsValue {
    to_js(&written(&state.now.case, &state.kept.cases(), state.lang, state.today))
}

/// What is on the page as the text of a file.
pub fn as_file(state: &State) -> Option<String> {
    let (value, spaces) = (saved(state), JsValue::from(INDENT));
    let text = JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &spaces);
    Some(String::from(text.ok()?))
}

/// What the text of a file says.
pub fn read(text: &str, today: Date) -> Result<Saved, Refusal> {
    read_whole(&tree(text), today)
}

/// What a text is as JSON.
fn tree(text: &str) -> Tree {
    JSON::parse(text).map_or(Tree::Other, |value| of_js(&value))
}

/// The text of a file that the visitor chose; `None` if it is longer than any.
pub fn text_of(file: &File) -> Option<Promise> {
    (file.size() <= f64::from(LONGEST)).then(|| file.text())
}

/// What to do with what a promise gives: its text, nothing if it gives none, and an error if it is broken.
pub fn then(promise: Promise, act: Callback<Result<Option<String>, ()>>) {
    given(promise, move |given| act.emit(given.map(|given| given.as_string())));
}

/// What to do with what a promise gives, whatever it is; an error if it is broken.
pub fn given(promise: Promise, act: impl FnOnce(Result<JsValue, ()>) + 'static) {
    spawn_local(async move { act(JsFuture::from(promise).await.map_err(|_| ())) });
}

/// The link to what is on the page.
pub fn link(state: &State) -> Option<String> {
    let text = String::from(JSON::stringify(&saved(state)).ok()?);
    let held = window().btoa(&in_ascii(&text)).ok()?;
    let page = window().location().href().ok()?;
    let page = page.split('#').next().unwrap_or_default();
    // The alphabet that is not changed in an address.
    let held = held.replace('+', "-").replace('/', "_").replace('=', "");
    Some([page, FRAGMENT, &held].concat())
}

/// What to do with the case of the link that the page was opened by, if there was one.
pub fn linked(root: &Element, today: Date) -> Option<Action> {
    let held = host::take_link(root)?;
    Some(match held.strip_prefix(PREFILLED) {
        Some(held) => prefilled(&decoded(held).unwrap_or_default(), root, today),
        None => Action::opening(decoded(&held).and_then(|text| read(&text, today))),
    })
}

/// The text that a link holds.
fn decoded(held: &str) -> Result<String, Refusal> {
    if u32::try_from(held.len()).is_ok_and(|length| length <= LONGEST) {
        window().atob(&held.replace('-', "+").replace('_', "/")).map_err(|_| Refusal::NotACase)
    } else {
        Err(Refusal::TooLong)
    }
}

/// Begins with what can be read of a case that the page around gives. Of the rest its owner is told, and not the visitor.
fn prefilled(text: &str, root: &Element, today: Date) -> Action {
    let (saved, refusals) = saved::read(&tree(text), today);
    if refusals.contains(&Refusal::NotACase) {
        host::left_out(root, Refusal::NotACase.about());
    } else {
        for refusal in refusals {
            host::left_out(root, refusal.about());
        }
    }
    Action::Prefill(Rc::new(saved))
}

/// JSON in letters of ASCII only: anything else in it stands in a text, where it can be escaped.
fn in_ascii(json: &str) -> String {
    let mut text = String::new();
    for unit in json.encode_utf16() {
        match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => text.push(char::from(byte)),
            _ => {
                text.push_str("\\u");
                let digits = [12, 8, 4, 0].map(|bits| char::from_digit(u32::from(unit >> bits & 15), 16));
                text.extend(digits.into_iter().flatten());
            }
        }
    }
    text
}

/// Hands a text to the visitor as a file.
pub fn save(name: &str, text: &str) {
    let parts = Array::of1(&JsValue::from_str(text));
    if let Ok(blob) = Blob::new_with_str_sequence(&parts) {
        save_blob(name, &blob);
    }
}

/// Hands a file to the visitor.
pub fn save_blob(name: &str, blob: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return };
    if let Ok(anchor) = document().create_element("a")
        && let Ok(anchor) = anchor.dyn_into::<HtmlAnchorElement>()
    {
        anchor.set_href(&address);
        anchor.set_download(name);
        anchor.click();
    }
    // The download goes on by itself: the browser has taken what the address stands for.
    let _ = Url::revoke_object_url(&address);
}

/// Puts a text on the clipboard; `None` where there is none, as without a secure context, whatever the types say.
pub fn copy(text: &str) -> Option<Promise> {
    let navigator = window().navigator();
    let there = Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|found| found.is_object());
    there.then(|| navigator.clipboard().write_text(text))
}

/// By how many minutes the clock of the device is put forward between two moments on it; less than nothing where it is put
/// back.
pub fn minutes_gained(from: DateTime, to: DateTime) -> i32 {
    let [from, to] = [from, to].map(minutes_behind);
    from - to
}

/// How many minutes the clock is behind universal time.
#[expect(clippy::cast_possible_truncation, reason = "whole minutes, and less than two days of them")]
fn minutes_behind(moment: DateTime) -> i32 {
    let [month, day, hour, minute] =
        [moment.month() - 1, moment.day(), moment.hour(), moment.minute()].map(i32::from);
    let year = u32::from(moment.year().unsigned_abs());
    let there = js_sys::Date::new_with_year_month_day_hr_min(year, month, day, hour, minute);
    there.get_timezone_offset() as i32
}

/// Opens the dialogue for printing.
pub fn print() {
    // Where printing is not to be had, nothing happens.
    let _ = window().print();
}
