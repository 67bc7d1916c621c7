//! The answers in which versions differ, and before them how each is looked at, where that differs.

use super::side::{Cell, Line, SILENT, Side};
use crate::app::behind::answer::answer;
use crate::engine::compare::{self, differences};
use crate::text::cite::named;
use crate::text::{date, explain, keys};

/// A line for each.
pub fn rows(sides: &[Side]) -> Vec<Line> {
    let mut lines = looked_at(sides);
    lines.retain(|line| line.cells.iter().any(|cell| Some(cell) != line.cells.first()));
    let weighed: Vec<compare::Side<'_>> = sides.iter().map(weighed).collect();
    let differing = differences(&weighed).into_iter().filter_map(|difference| {
        let lang = sides.first()?.state.lang;
        let cells = sides.iter().zip(difference.pulls).map(|(side, pulls)| Cell {
            said: answer(lang, side.state.facts(), difference.question),
            pulls: pulls.iter().map(|pulls| explain::direction(lang, *pulls)).collect(),
        });
        let name = explain::question_of_conduct(lang, difference.question);
        Some(Line { name, cells: cells.collect() })
    });
    lines.extend(differing);
    lines
}

/// How each version is looked at.
fn looked_at(sides: &[Side]) -> Vec<Line> {
    let Some(lang) = sides.first().map(|side| side.state.lang) else { return Vec::new() };
    let line = |name, said: fn(&Side) -> String| {
        let cells = sides.iter().map(|side| Cell::from(Some(said(side)))).collect();
        Line { name: lang.text(name).to_owned(), cells }
    };
    vec![
        line(keys::VERSIONS_OPENED, |side| {
            let opened = side.state.now.case.opened;
            opened.map_or(SILENT, |example| named(side.state.lang, "case", example.key)).to_owned()
        }),
        line(keys::FACTS_ON, |side| date::long(side.state.lang, side.state.now.case.on)),
        line(keys::FACTS_VIEW, |side| {
            explain::view_choice(side.state.lang, side.state.now.case.view).to_owned()
        }),
    ]
}

fn weighed(side: &Side) -> compare::Side<'_> {
    let result = side.state.now.assessment.result.as_ref();
    (side.state.facts(), result.map(|result| result.weighings.as_slice()).unwrap_or_default())
}
