//! A link out of the page.

use crate::app::markup::attributed;
use gloo::utils::window;
use yew::prelude::*;

/// A link out, with its text. Without a network it is the text alone: an element of links that leads nowhere.
pub fn out(address: &str, text: Html) -> Html {
    let to = if window().navigator().on_line() { address.to_owned() } else { String::new() };
    attributed("a", &["class", "href", "rel"], ["ds-link".into(), to.into(), "noreferrer".into()], text)
}
