//! What the page around an app does for it: `www/boot.js` where the app is the page, `www/embed/element.js`
//! where it is a part of another. So the app itself knows only the element that it has to itself.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;

/// The event at an app's element that tells it to go.
pub const LEFT: &str = "finesight-left";

#[wasm_bindgen(js_namespace = finesight)]
extern "C" {
    /// The next element to mount an app in; none when there will be no other.
    #[wasm_bindgen(js_name = nextRoot, catch)]
    pub async fn next_root() -> Result<JsValue, JsValue>;

    /// Marks where an app is with its language and its colours.
    pub fn mark(root: &Element, lang: &str, colours: &str);

    /// What was kept of an app, on the device or as long as the tab lives.
    pub fn kept(root: &Element, on_device: bool) -> Option<String>;

    /// Keeps a text, or with none forgets what was kept; whether that could be done.
    pub fn keep(root: &Element, on_device: bool, text: Option<&str>) -> bool;

    /// Whether a link can lead to the app and the device can keep what is said in it: not where it is a file, or a
    /// part of another page.
    #[wasm_bindgen(js_name = hasAddress)]
    pub fn has_address() -> bool;

    /// What the link held that the app was opened by; once.
    #[wasm_bindgen(js_name = takeLink)]
    pub fn take_link(root: &Element) -> Option<String>;

    /// Hands over the result.
    pub fn tell(root: &Element, result: &JsValue);
}
