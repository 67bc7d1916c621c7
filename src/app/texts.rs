//! The texts of a language, which the page fetches from its own host: those of the first language
//! while the app itself is on its way, those of another when it is chosen.
//!
//! `www/boot.js` finds out the first language and does the fetching.

use crate::text::{Lang, supply};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(js_namespace = finesight)]
extern "C" {
    /// The tag of the language to start in.
    #[wasm_bindgen(js_name = firstLanguage)]
    fn first_language() -> String;

    /// The file of texts of a language.
    #[wasm_bindgen(js_name = textsOf, catch)]
    async fn texts_of(lang: &str) -> Result<JsValue, JsValue>;

    /// Tells the visitor that a language could not be had.
    #[wasm_bindgen(js_name = sayMissing)]
    fn say_missing();
}

/// The language to start in, with its texts; none if they cannot be had, which the visitor is told.
pub async fn first() -> Option<Lang> {
    let lang = Lang::from_tag(&first_language()).unwrap_or_default();
    load(lang).await.then_some(lang)
}

/// Sees to it that a language has its texts. If they cannot be had, the visitor is told.
pub async fn load(lang: Lang) -> bool {
    if lang.is_supplied() {
        return true;
    }
    let file = texts_of(lang.tag()).await.ok().and_then(|file| file.as_string());
    let supplied = file.is_some_and(|file| supply(lang, file));
    if !supplied {
        say_missing();
    }
    supplied
}
