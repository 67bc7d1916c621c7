//! What changed in the law between the day assessed and today.

use crate::app::behind::further::source::said;
use crate::app::folds::fold;
use crate::app::markup::{bullets, element, fragment, paragraph, placeholder, spaced};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::changes::{self, Change};
use crate::text::{Lang, date, explain, keys, say};
use yew::prelude::*;

/// The section; nothing when the case is assessed as today.
pub fn view(state: &State, result: &Findings) -> Html {
    if state.now.case.on >= state.today {
        return placeholder();
    }
    fold(&state.folds, "changes", state.lang.text(keys::CHANGES_HEADING).into(), || since(state, result))
}

fn since(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let (then, now) = (date::long(lang, state.now.case.on), date::long(lang, state.today));
    let changes = changes::between(result.regime, state.now.case.on, state.today);
    if changes.is_empty() {
        return paragraph(say::changes_none(lang, &now, &then));
    }
    let intro = paragraph(say::changes_intro(lang, &now, &then));
    fragment(vec![intro, bullets(changes.iter().map(|change| line(lang, change)))])
}

fn line(lang: Lang, change: &Change) -> Html {
    let (day, says) = (date::long(lang, change.day), explain::change(lang, change.what));
    let cited = said(lang, &says, [change.cite]);
    // What tells of its day itself is not put behind it.
    if says.contains(&day) {
        return cited;
    }
    spaced([element("strong", "", [&day, "."].concat()), cited])
}
