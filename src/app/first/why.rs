//! The explanation: all of it once the further module is there; until then, as long as nothing was said, that it depends on
//! what is said which rules apply.

use crate::app::behind::further::entry;
use crate::app::markup::{element, fold, fragment, heading, keyed};
use crate::app::state::State;
use crate::app::step::step;
use crate::engine::Basis;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// The section.
pub fn view(state: &State) -> Html {
    let inside = match state.further {
        Some(there) => entry::steps(there, state),
        None => fragment(vec![element("ol", "steps", scope(state)), Html::default()]),
    };
    fold(true, state.lang.text(keys::STEPS_HEADING).into(), inside)
}

/// The first step.
fn scope(state: &State) -> Html {
    if state.is_awaiting() || state.now.loaded.is_some() {
        return Html::default();
    }
    let lang = state.lang;
    let sentence = lang.text(keys::FOUND_SCOPE_OPEN).to_owned();
    let step = step(lang, &state.folds, "why-scope", sentence, Basis::Law, Html::default);
    keyed("scope", fragment(vec![heading(named(lang, "stage", "scope")), step]))
}
