//! What follows the two pages on demand: every step with its source, the languages of the sources, like decisions, and last days.

use super::content::{Block, Item, Writer};
use super::facts;
use crate::app::behind::further::{last_days, nearest, steps};
use crate::app::state::State;
use crate::engine::explain::why;
use crate::engine::{Findings, Step};
use crate::text::cite::named;
use crate::text::{Lang, explain, keys};

/// Writes it.
pub fn write(state: &State, writer: &mut Writer) {
    let lang = state.lang;
    writer.heading(1, lang.text(keys::REPORT_APPENDIX));
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
