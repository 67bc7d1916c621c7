//! The decision that an opened case replays: what it was, and what it came to.

use super::{decision, nearest};
use crate::app::behind::outcome::shape::told;
use crate::app::markup::{element, fragment, optional, subtle};
use crate::app::state::State;
use crate::engine::find::scope;
use crate::evidence::decisions::Entry;
use crate::evidence::decisions::same_case::rows_of;
use crate::text::cite::named;
use crate::text::{Lang, keys};
use jiff::civil::Date;
use yew::prelude::*;

/// Every row of the decision library that is of it.
pub fn view(state: &State, replays: &str) -> Html {
    let rows = rows_of(replays, scope::state(state.facts()));
    fragment(rows.iter().map(|entry| decided(state.lang, state.now.case.on, entry)).collect())
}

/// A row of the decision library.
fn decided(lang: Lang, on: Date, entry: &'static Entry) -> Html {
    let story = named(lang, "story", entry.key);
    let fee = decision::decided(lang, entry);
    let came_to = [&fee, ". ", &nearest::fate(lang, entry, on), "."].concat();
    let lines = vec![
        optional(!story.is_empty(), || element("p", "small", story)),
        element("p", "small", came_to),
        element("p", "small", subtle(decision::which(lang, entry))),
    ];
    told(entry.controller.unwrap_or(lang.text(keys::LIKE_WITHHELD)), fragment(lines))
}
