//! What follows the two pages on demand: the answers that they have no room for, the versions side by side, every step with its
//! source, the languages of the sources, like decisions, and last days.

use super::answered::Rows;
use super::content::{Block, Item, Table, Text, Writer};
use super::facts;
use crate::app::behind::further::versions::{self, Line, Side};
use crate::app::behind::further::{last_days, nearest, steps};
use crate::app::state::State;
use crate::engine::explain::why;
use crate::engine::{Findings, Step};
use crate::text::cite::named;
use crate::text::{Key, Lang, explain, keys};

/// Writes it.
pub fn write(state: &State, left: Rows, writer: &mut Writer) {
    let lang = state.lang;
    writer.heading(1, lang.text(keys::REPORT_APPENDIX));
    if !left.is_empty() {
        writer.heading(2, lang.text(keys::REPORT_MORE));
        writer.put(Block::Rows(left));
    }
    side_by_side(state, writer);
    writer.heading(2, lang.text(keys::STEPS_HEADING));
    let steps = why(state.facts(), state.now.case.setting(), &state.now.assessment);
    for step in &steps {
        writer.heading(3, named(lang, "stage", step.stage.key()));
        let mut items = Vec::new();
        take(lang, step, 0, writer, &mut items);
        writer.put(Block::List(items));
    }
    writer.heading(2, lang.text(keys::AUTHENTIC_HEADING));
    writer.paragraph(lang.text(keys::AUTHENTIC_INTRO));
    writer.list(steps::languages_in_text(lang, &steps));
    if let Some(result) = &state.now.assessment.result {
        writer.heading(2, lang.text(keys::LIKE_HEADING));
        for line in nearest::measured(state, result) {
            writer.paragraph(line);
        }
        facts::decisions(state, result, None, writer);
        days(state, result, writer);
    }
}

/// The versions that are compared; nothing where none is kept.
fn side_by_side(state: &State, writer: &mut Writer) {
    if state.kept.is_empty() {
        return;
    }
    let lang = state.lang;
    let sides = versions::sides(state);
    writer.heading(2, lang.text(keys::VERSIONS_HEADING));
    let results = versions::results(&sides);
    writer.put(compared(lang, &sides, keys::VERSIONS_RESULTS, keys::CHART_WHAT, results));
    let answers = versions::answers(&sides);
    if answers.is_empty() {
        return writer.paragraph(lang.text(keys::VERSIONS_SAME));
    }
    writer.put(compared(lang, &sides, keys::VERSIONS_ANSWERS, keys::VERSIONS_QUESTION, answers));
}

/// A column for each version.
fn compared(lang: Lang, sides: &[Side], caption: Key, first: Key, lines: Vec<Line>) -> Block {
    let names = sides.iter().map(|side| side.name.clone());
    let head = [lang.text(first).to_owned()].into_iter().chain(names).collect();
    let row = |line: Line| {
        let cells = line.cells.into_iter().map(|cell| {
            let pulls = cell.pulls.iter().map(|pulls| [" [", pulls, "]"].concat());
            Text::from([cell.said].into_iter().chain(pulls).collect::<String>())
        });
        [Text::from(line.name)].into_iter().chain(cells).collect()
    };
    let rows = lines.into_iter().map(row).collect();
    Block::Table(Table { caption: lang.text(caption).to_owned(), head, rows })
}

/// A step with what was considered and its parts, each one deeper.
fn take(lang: Lang, step: &Step, depth: usize, writer: &mut Writer, items: &mut Vec<Item>) {
    let basis = [" [", named(lang, "basis", step.basis.key()), "]"].concat();
    let words = [&explain::finding(lang, &step.finding), basis.as_str()].concat();
    items.push(Item { depth, text: writer.cited(words, &step.cites) });
    for considered in &step.considered {
        let text = writer.cited(explain::finding(lang, &considered.finding), [&considered.cite]);
        items.push(Item { depth: depth + 1, text });
    }
    for part in &step.parts {
        take(lang, part, depth + 1, writer, items);
    }
}

fn days(state: &State, result: &Findings, writer: &mut Writer) {
    let lang = state.lang;
    let mut items = Vec::new();
    for rule in result.dates(state.facts()) {
        let day = last_days::last_day(lang, &rule);
        for (place, line) in last_days::lines(lang, result.regime, &rule).into_iter().enumerate() {
            let (depth, words) =
                if place == 0 { (0, [&day, " ", &line.says].concat()) } else { (1, line.says) };
            items.push(Item { depth, text: writer.cited(words, &line.cites) });
        }
    }
    if !items.is_empty() {
        writer.heading(2, lang.text(keys::DATES_SHEET));
        writer.put(Block::List(items));
    }
}
