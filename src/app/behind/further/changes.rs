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
    let says = explain::change(lang, change.what);
    let day = day_before(lang, change, &says).map(|day| element("strong", "", day));
    spaced(day.into_iter().chain([said(lang, &says, [change.cite])]))
}

/// The day that is put before a sentence; nothing before one that tells it itself.
fn day_before(lang: Lang, change: &Change, says: &str) -> Option<String> {
    let day = date::long(lang, change.day);
    (!says.contains(&day)).then(|| [&day, "."].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Regime;
    use jiff::civil::date as on;

    #[test]
    fn a_change_that_tells_its_day_is_not_put_behind_it() {
        for lang in Lang::ALL {
            let changes = changes::between(Regime::NoGdpr, on(2021, 1, 1), on(2026, 11, 21));
            let told = |change: &Change| {
                let says = explain::change(lang, change.what);
                [day_before(lang, change, &says).unwrap_or_default(), says].join(" ")
            };
            let of = |change: &Change| told(change).matches(&date::long(lang, change.day)).count();
            assert!(changes.iter().all(|change| of(change) == 1), "{}", lang.tag());
        }
    }
}
