//! The versions of the case side by side: what follows from each, and the answers in which any of them differ.

mod answers;
mod kept;
mod picture;
mod results;
mod side;

pub use answers::rows as answers;
pub use results::rows as results;
pub use side::{Line, Side, sides};

use self::kept::{PLACE, vanishing};
use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{
    attributed, button, element, fold, fragment, optional, paragraph, spaced, tag, wide_table,
};
use crate::app::name::MOST;
use crate::app::state::State;
use crate::text::{Key, keys, number, say};
use yew::prelude::*;

/// The section: an offer to keep the present version, and those that are kept beside it.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let heading = lang.text(keys::VERSIONS_HEADING);
    let is_alone = state.kept.is_empty();
    let inside = if is_alone {
        optional(state.now.assessment.result.is_some(), || offer(state, dispatch))
    } else {
        fold(true, heading.into(), beside(state, dispatch))
    };
    let name = if is_alone { "" } else { heading };
    let values = [PLACE, PLACE, "-1", name].map(AttrValue::Static);
    attributed("section", &["class", "id", "tabindex", "aria-label"], values, inside)
}

/// The offer to keep the present version, or why no more can be kept.
fn offer(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    if state.kept.is_full() {
        let most = number::plain(u64::try_from(MOST).unwrap_or_default());
        return element("p", "ds-paragraph subtle", say::versions_full(lang, &most));
    }
    button("secondary", None, lang.text(keys::VERSIONS_KEEP), vanishing(dispatch, Action::Keep))
}

fn beside(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let sides = sides(state);
    fragment(vec![
        element("p", "ds-paragraph subtle", lang.text(keys::VERSIONS_INTRO)),
        kept::list(state, dispatch),
        element("div", "row no-print", offer(state, dispatch)),
        picture::view(&sides),
        table(&sides, keys::VERSIONS_RESULTS, keys::CHART_WHAT, results(&sides)),
        differing(&sides, state),
    ])
}

fn differing(sides: &[Side], state: &State) -> Html {
    let rows = answers(sides);
    if rows.is_empty() {
        return paragraph(state.lang.text(keys::VERSIONS_SAME));
    }
    table(sides, keys::VERSIONS_ANSWERS, keys::VERSIONS_QUESTION, rows)
}

/// A column for each version.
fn table(sides: &[Side], caption: Key, first: Key, lines: Vec<Line>) -> Html {
    let Some(lang) = sides.first().map(|side| side.state.lang) else { return Html::default() };
    let names = sides.iter().map(|side| AttrValue::from(side.name.clone()));
    let head = [AttrValue::Static(lang.text(first))].into_iter().chain(names).collect();
    let row = |line: Line| {
        let cells = line.cells.into_iter().map(|cell| {
            let pulls = cell.pulls.into_iter().map(|pulls| tag("neutral", pulls));
            spaced([Html::from(cell.said)].into_iter().chain(pulls))
        });
        [Html::from(line.name)].into_iter().chain(cells).collect()
    };
    wide_table(lang.text(caption).into(), head, lines.into_iter().map(row).collect())
}

/// What follows from each, as the page shows it.
#[cfg(test)]
pub fn shown(state: &State) -> Html {
    let sides = sides(state);
    table(&sides, keys::VERSIONS_RESULTS, keys::CHART_WHAT, results(&sides))
}
