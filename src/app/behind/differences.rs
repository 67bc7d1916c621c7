//! On what the instances differ, point by point, on the same facts.

use crate::app::folds::fold;
use crate::app::markup::{element, fragment, paragraph, table};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::find::weigh::compare;
use crate::law::ViewId;
use crate::text::cite::named;
use crate::text::explain::{direction, statement, view as view_words};
use crate::text::keys;
use yew::prelude::*;

/// What stands in a cell where a view says nothing.
const SILENT: &str = "–";

/// The section.
pub fn view(state: &State, result: &Findings) -> Html {
    let heading = state.lang.text(keys::DIFFER_HEADING);
    fold(&state.folds, "differences", heading.into(), || points(state, result))
}

fn points(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let comparison = compare(state.facts(), result.regime, state.now.case.setting());
    let head = |first| {
        let views = comparison.views.iter().map(|id| view_words(lang, *id));
        [first].into_iter().chain(views).collect()
    };
    let row = |first: Html, said: &dyn Fn(ViewId) -> Option<&'static str>| -> Vec<Html> {
        let cells = comparison.views.iter().map(|id| said(*id).unwrap_or(SILENT).into());
        [first].into_iter().chain(cells).collect()
    };
    let points = comparison.points.iter().map(|difference| {
        row(named(lang, "point", difference.point.key()).into(), &|view| {
            let (_, position) = difference.positions.iter().find(|(id, _)| *id == view)?;
            Some(named(lang, "stance", position.stance.key()))
        })
    });
    let facts = comparison.facts.iter().map(|weighing| {
        row(statement(lang, weighing.circumstance).into(), &|view| {
            let (_, pulls, _) = weighing.readings.iter().find(|(id, _, _)| *id == view)?;
            Some(direction(lang, *pulls))
        })
    });
    let (points, facts): (Vec<_>, Vec<_>) = (points.collect(), facts.collect());
    let mut inside = Vec::new();
    if points.is_empty() && facts.is_empty() {
        inside.push(paragraph(lang.text(keys::DIFFER_NONE)));
    } else {
        inside.push(element("p", "ds-paragraph subtle", lang.text(keys::DIFFER_BOARD)));
    }
    if !points.is_empty() {
        inside.push(table(
            lang.text(keys::DIFFER_HEADING).into(),
            head(lang.text(keys::DIFFER_POINT)),
            points,
        ));
    }
    if !facts.is_empty() {
        inside.push(table(lang.text(keys::DIFFER_FACT).into(), head(lang.text(keys::FACTS_HEADING)), facts));
    }
    fragment(inside)
}
