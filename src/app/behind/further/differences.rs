//! On what the instances differ, point by point, on the same facts.

use crate::app::behind::further::source::source;
use crate::app::folds::fold;
use crate::app::markup::{element, fragment, paragraph, spaced, subtle, table};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::find::weigh::compare;
use crate::law::View;
use crate::text::cite::named;
use crate::text::explain::{direction, statement, view as view_words};
use crate::text::{date, keys};
use yew::prelude::*;

/// What stands in a cell where a view says nothing.
const SILENT: &str = "–";

/// The section.
pub fn view(state: &State, result: &Findings) -> Html {
    let heading = state.lang.text(keys::DIFFER_HEADING);
    fold(&state.folds, "differences", heading.into(), || points(state, result))
}

fn points(state: &State, result: &Findings) -> Html {
    let (lang, on) = (state.lang, state.now.case.on);
    let comparison = compare(state.facts(), result.regime, state.now.case.setting());
    let head = |first| {
        let views = comparison.views.iter().map(|view| view_words(lang, view.id));
        [first].into_iter().chain(views).collect()
    };
    let row = |first: Html, said: &dyn Fn(&View) -> Option<Html>| -> Vec<Html> {
        let cells = comparison.views.iter().map(|view| said(view).unwrap_or_else(|| SILENT.into()));
        [first].into_iter().chain(cells).collect()
    };
    // A view that has ended is set beside the others all the same: the day tells.
    let ended = comparison.views.iter().any(|view| view.ended_by(on).is_some()).then(|| {
        row(lang.text(keys::DIFFER_ENDED).into(), &|view| {
            let by = view.ended_by(on)?.by;
            Some(spaced([date::long(lang, by.value).into(), subtle(source(lang, by.cite))]))
        })
    });
    let points = comparison.points.iter().map(|difference| {
        row(named(lang, "point", difference.point.key()).into(), &|view| {
            let (_, position) = difference.positions.iter().find(|(id, _)| *id == view.id)?;
            let stance = named(lang, "stance", position.stance.key());
            let displaced = position.until.filter(|by| by.value <= on);
            Some(displaced.map_or(stance.into(), |by| {
                let until = [lang.text(keys::DIFFER_ENDED), " ", &date::long(lang, by.value)].concat();
                spaced([stance.into(), subtle(until), subtle(source(lang, by.cite))])
            }))
        })
    });
    let facts = comparison.facts.iter().map(|weighing| {
        row(statement(lang, weighing.circumstance).into(), &|view| {
            let (_, pulls, _) = weighing.readings.iter().find(|(id, _, _)| *id == view.id)?;
            Some(direction(lang, *pulls).into())
        })
    });
    let (points, facts): (Vec<_>, Vec<_>) = (points.collect(), facts.collect());
    let mut inside = Vec::new();
    if points.is_empty() && facts.is_empty() {
        inside.push(paragraph(lang.text(keys::DIFFER_NONE)));
    } else if comparison.one_decides_over_another() {
        inside.push(element("p", "ds-paragraph subtle", lang.text(keys::DIFFER_HIGHER)));
    }
    if !points.is_empty() {
        inside.push(table(
            lang.text(keys::DIFFER_HEADING).into(),
            head(lang.text(keys::DIFFER_POINT)),
            ended.clone().into_iter().chain(points).collect(),
        ));
    }
    if !facts.is_empty() {
        inside.push(table(
            lang.text(keys::DIFFER_FACT).into(),
            head(lang.text(keys::FACTS_HEADING)),
            ended.into_iter().chain(facts).collect(),
        ));
    }
    fragment(inside)
}
