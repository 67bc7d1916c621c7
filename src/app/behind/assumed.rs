//! What has to be said with a result, and what is assumed as long as nothing is said, each with the way to say something
//! else.

use crate::app::behind::reliable;
use crate::app::markup::{element, fragment, keyed, link, optional, paragraph, spaced};
use crate::app::state::State;
use crate::engine::find::assumed::assumed;
use crate::engine::find::caveat::{self, Caveat};
use crate::law::ChoiceId;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// What has to be said, and the list; nothing where there is neither.
#[inline(never)]
pub fn view(state: &State) -> Html {
    fragment(vec![caveats(state), list(state)])
}

/// What has to be said, a paragraph each.
pub fn caveats(state: &State) -> Html {
    fragment(in_words(state).into_iter().map(paragraph).collect())
}

/// The same in words, with how well the estimate does where that is about it.
pub fn in_words(state: &State) -> Vec<String> {
    let lang = state.lang;
    let said = |caveat: Caveat| {
        let is_tested = caveat == Caveat::AsUnderTheRegulation;
        let tested = is_tested.then(|| reliable::on_communications(lang)).flatten().unwrap_or_default();
        [named(lang, "caveat", caveat.key()), " ", &tested].concat().trim_end().to_owned()
    };
    caveat::caveats(state.facts(), &state.now.assessment.scope).into_iter().map(said).collect()
}

fn list(state: &State) -> Html {
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
