//! An answer as a row across the page, to press.

use yew::prelude::*;

/// The row; `pressed` is whether it is the answer that was given.
pub fn row(words: impl Into<Html>, pressed: bool, onclick: impl Fn(MouseEvent) + 'static) -> Html {
    let pressed = if pressed { "true" } else { "false" };
    let onclick = Callback::from(onclick);
    html! { <button class="answer" type="button" aria-pressed={pressed} {onclick}>{ words.into() }</button> }
}
