//! The report from its first page to its last.

use super::called::title;
use super::content::{Content, Writer};
use super::{appendix, facts, outcome};
use crate::app::state::State;

/// What the report says.
pub fn content(state: &State) -> Content {
    let mut writer = Writer::new(state.lang, title(state));
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
