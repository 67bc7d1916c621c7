//! The first page: what the report is of, the amounts with what each means, the picture, and how sure it is.

use super::called::day;
use super::content::{Block, Table, Text, Writer};
use super::fit;
use crate::app::behind::{local, reliable, sentences};
use crate::app::state::State;
use crate::engine::practice::{Landing, Practice};
use crate::engine::{Findings, Range, Scope};
use crate::law::AS_OF;
use crate::text::cite::named;
use crate::text::{Key, Lang, date, explain, keys, say};

/// Writes the page.
pub fn write(state: &State, writer: &mut Writer) {
    let lang = state.lang;
    writer.heading(1, lang.text(keys::REPORT_HEADING));
    writer.put(Block::Rows(head(state)));
    writer.heading(2, lang.text(keys::RESULT_HEADING));
    writer.put(Block::Lead(sentences::in_short(state)));
    if let Some(result) = &state.now.assessment.result {
        found(state, result, writer);
    } else if matches!(state.now.assessment.scope, Scope::Refused(_)) {
        writer.list(reasons(state, "refusal"));
    }
}

/// What the visitor wrote, and how the case is looked at.
pub fn head(state: &State) -> Vec<(String, Vec<Text>)> {
    let (lang, cover, case) = (state.lang, &state.cover, &state.now.case);
    let shown = |day| date::long(lang, day);
    let lines = [
        (keys::REPORT_NAME, cover.name.trim()),
        (keys::REPORT_REFERENCE, cover.reference.trim()),
        (keys::REPORT_AUTHOR, cover.author.trim()),
        (keys::REPORT_DAY, &shown(day(state))),
        (keys::REPORT_NOTE, cover.note.trim()),
        (keys::FACTS_ON, &shown(case.on)),
        (keys::FACTS_VIEW, explain::view_choice(lang, case.view)),
        (keys::VERSIONS_OPENED, case.opened.map_or("", |opened| named(lang, "case", opened.key))),
        (
            keys::REPORT_PROGRAM,
            &say::report_made(lang, &shown(state.today), &shown(AS_OF), env!("CARGO_PKG_VERSION")),
        ),
    ]
    .map(|(name, what)| (lang.text(name).to_owned(), vec![Text::from(what)]));
    lines.into_iter().filter(|(_, what)| what.iter().all(|text| !text.words.is_empty())).collect()
}

/// The result amount by amount, with what else is to be known of it.
fn found(state: &State, result: &Findings, writer: &mut Writer) {
    let lang = state.lang;
    if result.imposition.scope_open {
        writer.paragraph(lang.text(keys::RESULT_IF_APPLIES));
        writer.list(reasons(state, "unless"));
    }
    if !sentences::may_follow(result) {
        return;
    }
    let head = [keys::REPORT_WHAT, keys::REPORT_AMOUNT, keys::REPORT_MEANS]
        .map(|key| lang.text(key).to_owned())
        .to_vec();
    let rows = amounts(state, result).into_iter().map(|row| row.map(Text::from).to_vec()).collect();
    let caption = lang.text(keys::REPORT_AMOUNTS).to_owned();
    writer.put(Block::Table(Table { caption, head, rows }));
    if sentences::adds_may_end(result) {
        writer.paragraph(lang.text(keys::RESULT_MAY_END));
    }
    writer.put(Block::Picture);
    let reasons = if result.imposition.scope_open { reasons(state, "unless") } else { Vec::new() };
    let sure = fit::at_the_foot(how_sure(state, result), &reasons);
    if !sure.is_empty() {
        writer.heading(2, lang.text(keys::REPORT_SURE));
        writer.paragraph(sure.join(" "));
    }
}

/// Why no rules of this tool apply, or when they would not.
fn reasons(state: &State, prefix: &str) -> Vec<String> {
    let refusals = state.now.assessment.scope.refusals();
    refusals.iter().map(|reason| named(state.lang, prefix, reason.key()).to_owned()).collect()
}

/// A line of the table: what it is, how much, and what that means.
type Line = [String; 3];

fn line(lang: Lang, name: Key, amount: impl Into<String>, means: impl Into<String>) -> Line {
    [lang.text(name).to_owned(), amount.into(), means.into()]
}

fn amounts(state: &State, result: &Findings) -> Vec<Line> {
    let lang = state.lang;
    let whether = line(
        lang,
        keys::REPORT_WHETHER,
        sentences::whether(lang, result),
        lang.text(keys::REPORT_WHETHER_MEANS),
    );
    let mut lines = vec![whether];
    match result.landing() {
        Some(landing) => lines.extend(practice(state, result, landing)),
        None => lines.push(line(
            lang,
            keys::REPORT_TYPICAL,
            lang.text(keys::REPORT_NOT_KNOWN),
            sentences::practice(state, result),
        )),
    }
    lines.push(guideline(state, result));
    lines.push(maximum(state, result));
    lines
}

/// Where fines in like cases lie.
fn practice(state: &State, result: &Findings, landing: Landing) -> [Line; 3] {
    let lang = state.lang;
    let words = |range| local::words(state, result.regime, local::estimated(result, range));
    let too_few = result.practice.iter().find(|practice| !practice.eight_of_ten);
    let whole = match too_few {
        None => line(lang, keys::REPORT_EIGHT, words(landing.range), lang.text(keys::REPORT_EIGHT_MEANS)),
        Some(group) => line(
            lang,
            keys::REPORT_ALL,
            words(landing.range),
            say::report_all_means(lang, &sentences::count_of(lang, group)),
        ),
    };
    [
        line(lang, keys::REPORT_TYPICAL, words(landing.typical), lang.text(keys::REPORT_TYPICAL_MEANS)),
        line(lang, keys::REPORT_HALF, words(landing.half), lang.text(keys::REPORT_HALF_MEANS)),
        whole,
    ]
}

/// Where the guidelines begin, and what they are worth here.
fn guideline(state: &State, result: &Findings) -> Line {
    let lang = state.lang;
    let standing = named(lang, "standing", result.guideline.status.key());
    let caution = if result.guideline.caution { named(lang, "caution", result.regime.key()) } else { "" };
    let means = [standing, caution].join(" ").trim_end().to_owned();
    let amount = match result.guideline_range() {
        Some(range) => local::words(state, result.regime, range),
        None => lang.text(keys::REPORT_NOT_KNOWN).to_owned(),
    };
    line(lang, keys::REPORT_GUIDELINE, amount, means)
}

/// The most that the law allows, and the least where it names one.
fn maximum(state: &State, result: &Findings) -> Line {
    let lang = state.lang;
    let words = |range: Range| local::words(state, result.regime, range);
    let Some(most) = result.maximum.main else {
        let none = lang.text(keys::RESULT_MAXIMUM_NONE);
        return line(lang, keys::REPORT_MAXIMUM, lang.text(keys::REPORT_NOT_KNOWN), none);
    };
    let more = [sentences::law_allows(state, result), sentences::if_authority(state, result)];
    let means =
        [lang.text(keys::REPORT_MAXIMUM_MEANS).to_owned()].into_iter().chain(more.into_iter().flatten());
    line(lang, keys::REPORT_MAXIMUM, words(most), means.collect::<Vec<_>>().join(" "))
}

/// What the range of like fines rests on, and what it comes to at worst.
fn how_sure(state: &State, result: &Findings) -> Vec<String> {
    let lang = state.lang;
    if result.expected.is_some() {
        let worst = sentences::at_worst(state, result);
        return reliable::sentences(state, result).into_iter().chain(worst).collect();
    }
    let of_group = |practice: &Practice| {
        let count = say::answers_practice_basis(lang, &sentences::count_of(lang, practice));
        [named(lang, "practice", practice.group.key()), ". ", &count].concat()
    };
    result.practice.iter().map(of_group).collect()
}
