//! What stands in the place of what is still on its way, or could not be had.

use super::state::State;
use crate::text::{Key, keys};

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
