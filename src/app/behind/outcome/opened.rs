//! Of a decision that was opened: what it was, and what it came to.

use super::shape::told;
use crate::app::behind::further::entry;
use crate::app::behind::headline;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, spaced};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// Whether an example or a decision was opened. The result then begins with what it was, and is shorter elsewhere: nobody asks
/// the visitor what was decided without them.
pub fn is_opened(state: &State) -> bool {
    state.now.case.opened.is_some() || state.now.case.replays.is_some()
}

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
            state.further.map(|there| entry::replayed(there, state, replays)).unwrap_or_default()
        }
        (None, None) => return Html::default(),
    };
    let others = way(dispatch, Route::Decisions, "ds-link no-print", lang.text(keys::PAGE_DECISIONS).into());
    element("section", "part opened", fragment(vec![inside, element("p", "small", others)]))
}
