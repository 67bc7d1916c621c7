//! What changed in the law between the day assessed and today.

use super::source::source;
use crate::app::folds::fold;
use crate::app::markup::{bullets, element, fragment, paragraph, placeholder, spaced, subtle};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::changes::{self, Change, What};
use crate::text::cite::named;
use crate::text::{Lang, date, explain, keys, number, say};
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
    let day = [&date::long(lang, change.day), "."].concat();
    spaced([element("strong", "", day), words(lang, change.what).into(), subtle(source(lang, change.cite))])
}

fn words(lang: Lang, what: What) -> String {
    let text = |key| lang.text(key).to_owned();
    match what {
        What::Method => text(keys::CHANGES_METHOD),
        What::National => text(keys::CHANGES_NATIONAL),
        What::Fault => text(keys::CHANGES_FAULT),
        What::View(view) => say::changes_view(lang, explain::view(lang, view)),
        What::Note(key) => named(lang, "note", key).to_owned(),
        What::Rate(year) => {
            let year = u64::try_from(year).unwrap_or_default();
            // A year carries no separator.
            say::changes_rate(lang, &number::plain(year))
        }
        What::NeverAutomatic => text(keys::CHANGES_NEVER_AUTOMATIC),
    }
}
