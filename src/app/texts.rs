//! The texts of a language, which the page fetches from its own host in parts: those that a page
//! begins with, of the first language while the app itself is on its way, of another when it is chosen;
//! those of the deferred module, once the visitor has done something; those of the further one after that;
//! what happened in each decision, once a view is looked at that shows it; and easier words for who asks for them.
//!
//! `www/boot.js` finds out the first language, does the fetching, and sees what the visitor does.

use super::words::Words;
use crate::text::{Lang, keys, speak_as_in, supply};
use gloo::timers::callback::Timeout;
use std::cell::Cell;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen(js_namespace = finesight)]
extern "C" {
    /// The tag of the language to start in.
    #[wasm_bindgen(js_name = firstLanguage)]
    fn first_language(root: &Element) -> String;

    /// The tags of the languages of the device, in the order in which they are wanted.
    #[wasm_bindgen(js_name = wantedLanguages)]
    fn wanted_languages(root: &Element) -> String;

    /// The file of the texts that a page in a language begins with.
    #[wasm_bindgen(js_name = textsOf, catch)]
    async fn texts_of(lang: &str) -> Result<JsValue, JsValue>;

    /// The file of the rest, fetched when the visitor first does something; again, when the visitor next does.
    #[wasm_bindgen(js_name = moreOf, catch)]
    async fn more_of(lang: &str, again: bool) -> Result<JsValue, JsValue>;

    /// The file of the texts that come with the further module, once that is there; again, when the visitor next does something.
    #[wasm_bindgen(js_name = furtherOf, catch)]
    async fn further_of(lang: &str, again: bool) -> Result<JsValue, JsValue>;

    /// The file of what happened in each decision; again, when the visitor next does something.
    #[wasm_bindgen(js_name = storiesOf, catch)]
    async fn stories_of(lang: &str, again: bool) -> Result<JsValue, JsValue>;

    /// The file of the easier words.
    #[wasm_bindgen(js_name = easyOf, catch)]
    async fn easy_of(lang: &str) -> Result<JsValue, JsValue>;

    /// Whether the easier words were asked for when the app was last looked at.
    #[wasm_bindgen(js_name = speaksEasily)]
    fn speaks_easily(root: &Element) -> bool;

    /// Whether the app begins with a case: one that was kept, or prefilled.
    #[wasm_bindgen(js_name = hasCase)]
    fn has_case(root: &Element) -> bool;

    /// Tells the visitor that there are no words to begin with.
    #[wasm_bindgen(js_name = sayMissing)]
    fn say_missing();

    /// Tells the visitor something of what was asked for, in the place of what was told before; with nothing, takes that back.
    fn say(text: &str);
}

/// The language to start in, with its texts; none if they cannot be had, which the visitor is told. Where there is a case to
/// begin with, that is so of everything: only by the law is a case read and shown. That of a link is awaited on the page.
pub async fn first(root: &Element) -> Option<Lang> {
    speak_as_in(&wanted_languages(root));
    let lang = Lang::from_tag(&first_language(root)).unwrap_or_default();
    if speaks_easily(root) {
        // Where they cannot be had, it begins with the ordinary words (`storage::recall`).
        take(lang, easy_of(lang.tag()).await);
    }
    load(lang, has_case(root), Words::Ordinary, None).await.then_some(lang)
}

/// So long something may take before the visitor is told that it takes long, in milliseconds. What is shown in the place of what is
/// on its way says so by itself (`.late`).
const PATIENCE: u32 = 30_000;

/// Tells the visitor, in a language, when something takes long: as long as this is kept.
pub struct Slow {
    _timeout: Timeout,
}

impl Slow {
    /// From now on.
    pub fn told_in(lang: Lang) -> Self {
        Self { _timeout: Timeout::new(PATIENCE, move || say(lang.text(keys::PAGE_SLOW))) }
    }
}

impl Drop for Slow {
    fn drop(&mut self) {
        say("");
    }
}

/// Makes sure that the texts of a language are loaded: those that a page begins with, or, as soon as a page has shown more, all of
/// them; and the easier words, where these are asked for. If they cannot be had, or take long, the visitor is told, in the language
/// that the page has, if it has one.
pub async fn load(lang: Lang, all: bool, words: Words, spoken: Option<Lang>) -> bool {
    let slow = spoken.map(Slow::told_in);
    if !lang.is_supplied() {
        take(lang, texts_of(lang.tag()).await);
    }
    if all && lang.is_supplied() && !lang.is_complete() {
        take(lang, more_of(lang.tag(), false).await);
    }
    if words.are_easy() && !lang.has_easy() {
        take(lang, easy_of(lang.tag()).await);
    }
    let loaded =
        if all { lang.is_complete() } else { lang.is_supplied() } && (lang.has_easy() || !words.are_easy());
    drop(slow);
    if !loaded {
        match spoken {
            Some(spoken) => say(spoken.text(keys::PAGE_WORDS_MISSING)),
            None => say_missing(),
        }
    }
    loaded
}

/// Sees to it that a language has all its texts, as long as it is spoken. What cannot be had is asked
/// for again when the visitor next does something, and `missed` is called each time.
pub async fn complete(lang: Lang, spoken: &Cell<bool>, missed: impl Fn()) {
    let mut again = false;
    while !lang.is_complete() && spoken.get() {
        take(lang, more_of(lang.tag(), again).await);
        again = true;
        if !lang.is_complete() && spoken.get() {
            missed();
        }
    }
}

/// Sees to it that a language has the texts of the further module, and that is there, as long as it is spoken. What cannot be had
/// is asked for again when the visitor next does something, and `told` is called each time, and once it is there.
pub async fn further(lang: Lang, wanted: &Cell<bool>, told: impl Fn()) {
    let mut again = false;
    while !lang.has_further() && wanted.get() {
        take(lang, further_of(lang.tag(), again).await);
        again = true;
        if wanted.get() {
            told();
        }
    }
}

/// Sees to it that a language has what happened in each decision, as long as that is wanted. What cannot be had is asked for
/// again when the visitor next does something, and `told` is called each time, and once it is there.
pub async fn stories(lang: Lang, wanted: &Cell<bool>, told: impl Fn()) {
    let mut again = false;
    while !lang.has_stories() && wanted.get() {
        take(lang, stories_of(lang.tag(), again).await);
        again = true;
        if wanted.get() {
            told();
        }
    }
}

fn take(lang: Lang, file: Result<JsValue, JsValue>) {
    if let Some(file) = file.ok().and_then(|file| file.as_string()) {
        supply(lang, file);
    }
}
