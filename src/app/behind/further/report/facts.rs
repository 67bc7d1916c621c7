//! The second page: what was said, as far as there is room, what is assumed, the law in five lines, the five nearest decisions, and
//! what to keep in mind.

use super::answered::{self, Rows};
use super::content::{Block, Note, Table, Text, Writer};
use super::fit;
use crate::app::behind::assumed as assumptions;
use crate::app::behind::further::nearest::{self, Told};
use crate::app::limits;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Step;
use crate::engine::explain::why;
use crate::engine::find::assumed::assumed;
use crate::law::Stage;
use crate::text::cite::named;
use crate::text::{explain, keys, say};

/// So many lines of law, and so many decisions.
const FEW: usize = 5;

/// The stages that matter most, from the first.
const STAGES: [Stage; 8] = [
    Stage::Scope,
    Stage::Gate,
    Stage::Ceiling,
    Stage::Seriousness,
    Stage::Size,
    Stage::Proportion,
    Stage::Concurrence,
    Stage::Procedure,
];

/// Writes the page. The answers that it has no room for are left to the appendix.
pub fn write(state: &State, writer: &mut Writer) -> Rows {
    besides_answers(state, writer);
    let lang = state.lang;
    let heading = Block::Heading(2, lang.text(keys::FACTS_HEADING).to_owned());
    let all = answered::divided(state, fit::room(writer.part(), &[&heading]));
    let with_more = |n: usize| {
        let n = u64::try_from(n).unwrap_or_default();
        let says =
            if state.cover.appendix { say::report_more_in(lang, n) } else { say::report_more_left(lang, n) };
        Block::Paragraph(says)
    };
    let (here, left, n) = match all {
        (here, left, 0) => (here, left, 0),
        // The line that says so needs room too.
        (_, _, n) => answered::divided(state, fit::room(writer.part(), &[&heading, &with_more(n)])),
    };
    let more = (n > 0).then(|| with_more(n));
    writer.begin_with([heading, Block::Rows(here)].into_iter().chain(more));
    left
}

/// What follows the answers.
fn besides_answers(state: &State, writer: &mut Writer) {
    let lang = state.lang;
    let assumed = assumed(state.facts(), &state.now.assessment.scope);
    let assumed = assumed.iter().map(|id| named(lang, "assumed", id.key()).to_owned());
    let assumed: Vec<String> = assumptions::in_words(state).into_iter().chain(assumed).collect();
    if !assumed.is_empty() {
        writer.heading(2, lang.text(keys::REPORT_ASSUMED));
        writer.list(assumed);
    }
    law(state, writer);
    if let Some(result) = &state.now.assessment.result {
        writer.heading(2, lang.text(keys::LIKE_HEADING));
        if let Some(line) = nearest::measured(state, result).into_iter().next() {
            writer.paragraph(line);
        }
        decisions(state, result, Some(FEW), writer);
    }
    writer.heading(2, lang.text(keys::LIMITS_HEADING));
    writer.list(limits::lines(state));
}

/// What was found at the stages that matter most, with where it stands.
fn law(state: &State, writer: &mut Writer) {
    let lang = state.lang;
    let steps = why(state.facts(), state.now.case.setting(), &state.now.assessment);
    let found = |stage: &Stage| {
        let of_stage = |step: &&Step| step.stage == *stage && !step.cites.is_empty();
        steps.iter().position(|step| of_stage(&step))
    };
    let mut places: Vec<usize> = STAGES.iter().filter_map(found).take(FEW).collect();
    places.sort_unstable();
    let lines = places.into_iter().filter_map(|place| steps.get(place)).map(|step| {
        let text = writer.cited(explain::finding(lang, &step.finding), &step.cites);
        (named(lang, "stage", step.stage.key()).to_owned(), vec![text])
    });
    let lines: Vec<_> = lines.collect();
    if !lines.is_empty() {
        writer.heading(2, lang.text(keys::REPORT_LAW));
        writer.put(Block::Rows(lines));
    }
}

/// The nearest decisions as a table: a few, or all with the provisions that were broken.
pub fn decisions(state: &State, result: &Findings, few: Option<usize>, writer: &mut Writer) {
    let lang = state.lang;
    let told = nearest::told(state, result, few.unwrap_or(usize::MAX));
    if told.is_empty() {
        return;
    }
    let row = |Told { name, which, provisions, fee, fate: [fate, in_short], address }: Told| {
        let fate = if few.is_some() { in_short } else { fate };
        let note = address.map(|address| Note { says: name.clone(), address: Some(address.to_owned()) });
        let notes = note.map(|note| writer.note(note)).into_iter().collect();
        let provisions =
            if few.is_some() || provisions.is_empty() { String::new() } else { [": ", &provisions].concat() };
        let decision = Text { words: [&name, " (", &which, ")", &provisions].concat(), notes };
        vec![decision, fee.into(), fate.into()]
    };
    let rows = told.into_iter().map(row).collect();
    let head = [keys::LIKE_DECISION, keys::LIKE_AMOUNT, keys::LIKE_FATE]
        .map(|key| lang.text(key).to_owned())
        .to_vec();
    let caption = lang.text(keys::REPORT_NEAREST).to_owned();
    writer.put(Block::Table(Table { caption, head, rows }));
}
