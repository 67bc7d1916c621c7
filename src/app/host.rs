//! What the page around an app does for it: `www/boot.js` where the app is the page, `www/embed/element.js`
//! where it is a part of another. So the app itself knows only the element that it has to itself.

use js_sys::Promise;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;

/// The event at an app's element on which it unmounts.
pub const LEFT: &str = "finesight-left";

#[wasm_bindgen(js_namespace = finesight)]
extern "C" {
    /// The next element to mount an app in; none when there will be no other.
    #[wasm_bindgen(js_name = nextRoot, catch)]
    pub async fn next_root() -> Result<JsValue, JsValue>;

    /// Marks where an app is with its language and its colours.
    pub fn mark(root: &Element, lang: &str, colours: &str);

    /// What was kept of an app, on the device or as long as the tab lives: a saved case with the colours
    /// (`storage.rs`), or the text of what is none; undefined if there is nothing.
    pub fn kept(root: &Element, on_device: bool) -> JsValue;

    /// Keeps a saved case as long as the tab lives, and on the device if asked; `false` if it was and that cannot be
    /// done, and then nothing is left there.
    pub fn keep(root: &Element, saved: &JsValue, on_device: bool) -> bool;

    /// Takes from the device what is kept there.
    pub fn forget(root: &Element);

    /// Whether a link can lead to the app and the device can keep what is said in it: not where it is a file, or a
    /// part of another page.
    #[wasm_bindgen(js_name = hasAddress)]
    pub fn has_address() -> bool;

    /// Whether the app was opened by a link to a case: its result is looked at, and awaited until the law is there.
    #[wasm_bindgen(js_name = isLinked)]
    pub fn is_linked(root: &Element) -> bool;

    /// What the link held that the app was opened by; once.
    #[wasm_bindgen(js_name = takeLink)]
    pub fn take_link(root: &Element) -> Option<String>;

    /// Tells whoever embeds the app what of a case that it prefilled was not understood, and is left out.
    #[wasm_bindgen(js_name = leftOut)]
    pub fn left_out(root: &Element, what: &str);

    /// Whether a Word document can be made: not where the page is a single file.
    #[wasm_bindgen(js_name = hasWord)]
    pub fn has_word() -> bool;

    /// Makes a Word document of a report (`www/word/word.js`), with a library that is fetched for it: a promise of a blob.
    #[wasm_bindgen(js_name = inWord)]
    pub fn in_word(report: &JsValue) -> Promise;

    /// Tells whoever embeds the app, where that asks to count, that this came so far: a name of [`super::counted`], and nothing else.
    pub fn count(root: &Element, what: &str);

    /// Hands over the result.
    pub fn tell(root: &Element, result: &JsValue);
}
