//! What stands in the place of what is still on its way, or could not be had.

use super::markup::{attributed, element, fragment, optional};
use super::state::State;
use crate::text::{Key, Lang, keys};
use yew::prelude::*;

/// What stands there, in words; and once it takes long, that it does.
pub fn view(lang: Lang, key: Key) -> Html {
    let waits = key == keys::RESULT_AWAITED || key == keys::RESULT_PART_AWAITED;
    fragment(vec![element("p", "headline", lang.text(key)), optional(waits, || slow(lang))])
}

/// That something takes long: unseen, until it does.
pub fn slow(lang: Lang) -> Html {
    let values = ["status", "late"].map(AttrValue::Static);
    attributed("p", &["role", "class"], values, lang.text(keys::PAGE_SLOW).into())
}

/// What stands in the place of what comes with the further module before that is there.
pub fn part(state: &State) -> Key {
    let is_missing = state.awaited.is_missing || state.awaited.is_further_missing;
    if is_missing { keys::RESULT_PART_MISSING } else { keys::RESULT_PART_AWAITED }
}

/// What stands in the place of a result before the law is there.
pub fn result(state: &State) -> Key {
    if !state.is_awaiting() {
        keys::RESULT_WAITING
    } else if state.awaited.is_missing {
        keys::RESULT_MISSING
    } else {
        keys::RESULT_AWAITED
    }
}
