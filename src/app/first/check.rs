//! A decision checked: its form, and what may be wrong with it; and what stands in their place as long as they are on their way.

use super::{facts, status, work};
use crate::app::awaited;
use crate::app::behind::further::entry;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, titled};
use crate::app::state::State;
use crate::text::keys;
use yew::prelude::*;

/// The place of what may be wrong, in the page.
pub const FAULTS: &str = "#faults";

/// The view.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let heading = titled("h1", "sm", "view-heading", state.lang.text(keys::PAGE_CHECK).into());
    let drawn = state.further.map(|there| entry::check(there, state, dispatch));
    let awaits = || [awaited::view(state.lang, awaited::part(state)), Html::default(), Html::default()];
    let [about, form, found] = drawn.unwrap_or_else(awaits);
    let text = state.further.map(|there| entry::check_in_short(there, state)).unwrap_or_default();
    let body = vec![
        heading,
        html! { <status::Status text={text.clone()} /> },
        work::notice(state),
        element("div", "", about),
        facts::steps(state, dispatch),
        element("div", "", form),
    ];
    html! {
        <>
            <section class="facts" aria-labelledby="view-heading">
                { element("div", "facts__body", fragment(body)) }
                if !text.is_empty() {
                    <a class="dock no-print" href={FAULTS}>
                        { element("span", "", text.clone()) }
                        { element("span", "dock__more", state.lang.text(keys::CHECKED_FOUND)) }
                    </a>
                }
            </section>
            <section class="result" id="faults" tabindex="-1" aria-labelledby="faults-heading">
                { element("div", "result__body", found) }
            </section>
        </>
    }
}
