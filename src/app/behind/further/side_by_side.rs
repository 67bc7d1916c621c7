//! Two versions of the case in one picture: each range of the one kept above that of the present one. The table below it
//! says the same.

use crate::app::behind::drawing::{LEFT, RIGHT, block, percent, picture, words};
use crate::app::behind::local;
use crate::app::behind::ranges::{self, Row};
use crate::app::behind::scale::{AmountScale, ends, ticks};
use crate::app::markup::{element, fragment, placeholder};
use crate::app::state::State;
use crate::engine::Findings;
use crate::text::{Key, explain, keys};
use yew::prelude::*;

/// The kinds of range, by how they are drawn, in their order.
const KINDS: [&str; 4] = ["chart__law", "chart__guideline", "chart__practice", "chart__case"];
const ROW: u32 = 38;
const BOTTOM: u32 = 24;
/// From the head of a row to its words, and to its bar.
const WORDS: u32 = 12;
const DOWN: u32 = 18;

/// The picture; nothing where one has no result, or their currencies differ.
pub fn view(kept: &State, page: &State) -> Html {
    let both = kept.now.assessment.result.as_ref().zip(page.now.assessment.result.as_ref());
    both.and_then(|(before, after)| drawing(kept, before, page, after)).unwrap_or_else(placeholder)
}

fn drawing(kept: &State, before: &Findings, page: &State, after: &Findings) -> Option<Html> {
    let lang = page.lang;
    let currency = local::currency(page, after);
    if local::currency(kept, before) != currency {
        return None;
    }
    let rows = paired(ranges(kept, before), ranges(page, after));
    let said: Vec<(bool, String, &Row)> =
        rows.iter().map(|(is_kept, row)| (*is_kept, in_words(page, *is_kept, row), row)).collect();
    let scale = AmountScale::over(currency, rows.iter().flat_map(|(_, row)| ends(row.range)))?;
    let baseline = ROW * u32::try_from(rows.len()).unwrap_or(1);
    let label = said.iter().map(|(_, words, _)| words.as_str()).collect::<Vec<_>>().join("; ");
    let mut parts = ticks(lang, &scale, baseline);
    let mut head = 0;
    for (is_kept, words, row) in &said {
        parts.push(bar(&scale, head, *is_kept, words.clone(), row));
        head += ROW;
    }
    Some(element("figure", "figure", picture(baseline + BOTTOM, label, parts)))
}

/// The ranges that a version has, without what would be left of them, and the fee of an expert's figures.
fn ranges(state: &State, result: &Findings) -> Vec<Row> {
    let mut rows = ranges::rows(state, result);
    rows.retain(|row| row.class != "chart__left");
    rows.extend(result.adjustment.fee.as_ref().map(|fee| {
        let range = local::shown(state, result.regime, fee.comes_to);
        Row::plain(state.lang.text(keys::CHART_FEE).to_owned(), "chart__case", range)
    }));
    rows
}

/// Kept and present rows of one name, one below the other; those that only one of them has, where they come.
fn paired(kept: Vec<Row>, mut now: Vec<Row>) -> Vec<(bool, Row)> {
    let mut rows = Vec::new();
    for row in kept {
        let same = now.iter().position(|other| other.name == row.name);
        rows.push((true, row));
        rows.extend(same.map(|place| (false, now.remove(place))));
    }
    rows.extend(now.into_iter().map(|row| (false, row)));
    // Ranges of one kind stand together: what only the present version has comes with its like.
    rows.sort_by_key(|(_, row)| KINDS.iter().position(|kind| *kind == row.class));
    rows
}

fn in_words(state: &State, is_kept: bool, row: &Row) -> String {
    let version: Key = if is_kept { keys::VERSIONS_KEPT } else { keys::VERSIONS_NOW };
    [&row.name, " – ", state.lang.text(version), ": ", &explain::range(state.lang, row.range)].concat()
}

/// What is kept is drawn hollow.
fn bar(scale: &AmountScale, head: u32, is_kept: bool, said: String, row: &Row) -> Html {
    let left = scale.at(row.range.low);
    let right = row.range.high.map_or(RIGHT + LEFT, |high| scale.at(high));
    let class = if is_kept { "chart__left" } else { row.class };
    let said = words("", percent(LEFT), head + WORDS, "start", said);
    fragment(vec![block(class, left, right, head + DOWN), said])
}
