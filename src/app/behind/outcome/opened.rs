//! Of a decision that was opened: what it was, and what it came to.

use crate::app::behind::{decision, headline, nearest};
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional, spaced, subtle};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::find::scope;
use crate::evidence::decisions::Entry;
use crate::evidence::decisions::same_case::rows_of;
use crate::text::cite::named;
use crate::text::{Lang, keys};
use jiff::civil::Date;
use yew::prelude::*;

/// The example or the decision; nothing where none was opened.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let inside = match (state.now.case.opened, &state.now.case.replays) {
        (Some(example), _) => {
            let more = example.record.map(|record| headline::step_by_step(lang, record));
            let record = spaced([named(lang, "record", example.key).into()].into_iter().chain(more));
            told(named(lang, "case", example.key), fragment(vec![element("p", "small", record)]))
        }
        (None, Some(replays)) => {
            let country = scope::state(state.facts());
            let rows = rows_of(replays, country);
            fragment(rows.iter().map(|entry| decided(lang, state.now.case.on, entry)).collect())
        }
        (None, None) => return Html::default(),
    };
    let others = way(dispatch, Route::Decisions, "ds-link no-print", lang.text(keys::PAGE_DECISIONS).into());
    element("section", "part opened", fragment(vec![inside, element("p", "small", others)]))
}

fn told(title: &'static str, what: Html) -> Html {
    fragment(vec![element("p", "opened__title", title), what])
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
