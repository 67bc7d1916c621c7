//! Announces the result to a screen reader, politely, once typing has paused.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long typing must pause before the result is said, in milliseconds.
const PAUSE: u32 = 800;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// The result in one line.
    pub text: String,
}

/// A live region that follows the text after a pause.
#[component]
pub fn Status(props: &Props) -> Html {
    let said = use_state(String::new);
    let text = props.text.clone();
    {
        let said = said.clone();
        use_effect_with(text, move |text| {
            let text = text.clone();
            let timer = Timeout::new(PAUSE, move || said.set(text));
            move || drop(timer)
        });
    }
    html! { <p class="ds-sr-only" role="status">{ (*said).clone() }</p> }
}
