//! Where the focus goes when what had it disappears.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives the focus to the element with this id. It stands in the page with `tabindex="-1"`.
pub fn on(id: &str) {
    let element = gloo::utils::document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// The same once the page was drawn again, for an element that is not there yet.
pub fn soon(id: String) {
    gloo::timers::callback::Timeout::new(0, move || on(&id)).forget();
}
