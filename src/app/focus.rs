//! Where the focus goes when what had it disappears.

use super::dispatch::Dispatch;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives the focus to the element of the app with this id. It stands in the page with `tabindex="-1"`.
pub(crate) fn on(dispatch: &Dispatch, id: &str) {
    let element = dispatch.root().query_selector(&["#", id].concat()).ok().flatten();
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Gives the focus to the heading of another view, and shows it from the top.
pub(crate) fn on_view(dispatch: &Dispatch) {
    if !dispatch.is_part() {
        gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
    }
    on(dispatch, "view-heading");
}
