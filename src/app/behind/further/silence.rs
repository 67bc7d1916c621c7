//! That nobody may have to speak against themselves.

use super::source::source;
use crate::app::markup::{element, placeholder, spaced};
use crate::app::state::State;
use crate::engine::open_questions::mitigation::Act;
use crate::text::keys;
use yew::prelude::*;

/// That nobody may have to speak against themselves, beside what one would tell the authority.
pub fn silence(state: &State, act: Act) -> Html {
    let cite = state.regime().and_then(|regime| regime.rules().silence);
    let Some(cite) = cite.filter(|_| matches!(act, Act::Notify | Act::Cooperate)) else {
        return placeholder();
    };
    let told = [state.lang.text(keys::LEVER_SILENCE).into(), source(state.lang, cite)];
    element("p", "subtle", spaced(told))
}
