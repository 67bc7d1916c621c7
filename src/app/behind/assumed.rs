//! What is assumed as long as nothing is said, each with the way to say something else.

use crate::app::markup::{element, fragment, keyed, link, optional, paragraph, spaced};
use crate::app::state::State;
use crate::engine::find::assumed::assumed;
use crate::law::ChoiceId;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// The list; nothing where nothing is assumed.
#[inline(never)]
pub fn view(state: &State) -> Html {
    let lang = state.lang;
    let line = |id: &ChoiceId| {
        let change = link(&["q-", id.key()].concat(), lang.text(keys::RESULT_CHANGE));
        let said = spaced([named(lang, "assumed", id.key()).into(), change]);
        keyed(id.key(), said)
    };
    let assumed = assumed(state.facts(), &state.now.assessment.scope);
    optional(!assumed.is_empty(), || {
        let list = element("ul", "ds-list", fragment(assumed.iter().map(line).collect()));
        element("div", "stack subtle", fragment(vec![paragraph(lang.text(keys::RESULT_ASSUMED)), list]))
    })
}
