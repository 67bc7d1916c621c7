//! The explanation: all of it once the deferred module is there; until then, whether any rules apply, where that is not
//! settled.

use crate::app::behind::entry;
use crate::app::markup::{element, fold, fragment, heading, keyed};
use crate::app::state::State;
use crate::app::step::step;
use crate::engine::{Basis, Scope};
use crate::text::cite::named;
use crate::text::{Lang, keys};
use yew::prelude::*;

/// The section.
pub fn view(state: &State) -> Html {
    let inside = match state.loaded {
        Some(loaded) => entry::steps(loaded, state),
        None => fragment(vec![element("ol", "steps", scope(state)), Html::default()]),
    };
    fold(true, state.lang.text(keys::STEPS_HEADING).into(), inside)
}

/// The first step, where its text is there.
fn scope(state: &State) -> Html {
    let lang = state.lang;
    let Some(sentence) = in_words(lang, &state.now.assessment.scope) else { return Html::default() };
    let step = step(lang, &state.folds, "why-scope", sentence, Basis::Law, Html::default);
    keyed("scope", fragment(vec![heading(named(lang, "stage", "scope")), step]))
}

fn in_words(lang: Lang, scope: &Scope) -> Option<String> {
    match scope {
        Scope::Regime(_) => None,
        Scope::Refused(reasons) => match reasons.as_slice() {
            [only] => Some(named(lang, "refusal", only.key()).to_owned()),
            _ => Some(lang.text(keys::FOUND_SCOPE_OPEN).to_owned()),
        },
        Scope::Open { .. } => Some(lang.text(keys::FOUND_SCOPE_OPEN).to_owned()),
    }
}
