//! The report from its first page to its last.

use super::called::title;
use super::content::{Content, Writer};
use super::{appendix, checked, facts, outcome};
use crate::app::route::Route;
use crate::app::state::State;
use crate::text::keys;

/// What the report says.
pub fn content(state: &State) -> Content {
    let mut writer = Writer::new(state.lang, title(state));
    if state.route == Route::Check {
        checked::write(state, &mut writer);
        return writer.done();
    }
    outcome::write(state, &mut writer);
    writer.turn();
    let left = facts::write(state, &mut writer);
    writer.turn();
    if state.cover.appendix {
        appendix::write(state, left, &mut writer);
        writer.turn();
    }
    writer.done()
}

/// What it is, as a document says of itself.
pub fn subject(state: &State) -> &'static str {
    state.lang.text(if state.route == Route::Check {
        keys::CHECKED_NOTE_HEADING
    } else {
        keys::REPORT_HEADING
    })
}
