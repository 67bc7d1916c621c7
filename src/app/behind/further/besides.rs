//! What may happen besides the fee, or instead of it; and what could not be checked.

use crate::app::behind::further::source::{ended, name, said};
use crate::app::folds::fold;
use crate::app::markup::{bullets, fragment, heading, spaced, subtle};
use crate::app::state::State;
use crate::engine::Findings;
use crate::text::cite::named;
use crate::text::keys;
use yew::prelude::*;

/// The section.
pub fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let measure = |measure: &&crate::law::procedure::CorrectiveMeasure| {
        let cites = [Some(measure.cite), measure.duty].into_iter().flatten();
        said(lang, named(lang, "measure", measure.key), cites)
    };
    let open = |point: &crate::law::source::Unverified| {
        spaced([ended(named(lang, "open", point.note)).into(), subtle(name(lang, point.source))])
    };
    fold(&state.folds, "besides", lang.text(keys::BESIDES_HEADING).into(), || {
        fragment(vec![
            bullets(result.corrective_measures(state.facts(), state.now.case.on).iter().map(measure)),
            heading(lang.text(keys::LIMITS_OPEN)),
            bullets(result.regime.open_points(state.now.case.on).map(open)),
        ])
    })
}
