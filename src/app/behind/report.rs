//! The report: everything that was said and found, as text to paste, and what stands only on paper.

use super::source::source_in_text;
use super::{answer, last_days, nearest, sentences, steps};
use crate::app::limits;
use crate::app::markup::{element, fragment, heading, paragraph, titled};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::catalogue::Section;
use crate::engine::explain::why;
use crate::engine::find::timeline::DateRule;
use crate::engine::{Question, Step};
use crate::law::AS_OF;
use crate::text::cite::named;
use crate::text::{Key, Lang, date, explain, keys, say};
use yew::prelude::*;

/// The report as text.
pub fn in_text(state: &State) -> String {
    let lang = state.lang;
    let mut text = Text::default();
    text.line(0, lang.text(keys::REPORT_HEADING));
    text.lines(&made(state));
    text.part(lang, keys::RESULT_HEADING);
    text.items(&result(state));
    text.part(lang, keys::FACTS_HEADING);
    for (section, questions) in answered(state) {
        text.line(0, section);
        for question in questions {
            text.item(1, &answer::in_a_sentence(lang, state.facts(), question));
        }
    }
    text.part(lang, keys::STEPS_HEADING);
    let steps = why(state.facts(), state.now.case.setting(), &state.now.assessment);
    for step in &steps {
        text.line(0, named(lang, "stage", step.stage.key()));
        write_step(&mut text, lang, 1, step);
    }
    text.part(lang, keys::AUTHENTIC_HEADING);
    text.line(0, lang.text(keys::AUTHENTIC_INTRO));
    text.items(&steps::languages_in_text(lang, &steps));
    if let Some(outcome) = &state.now.assessment.result {
        text.part(lang, keys::LIKE_HEADING);
        text.items(&nearest::lines(state, outcome));
        text.part(lang, keys::DATES_SHEET);
        for rule in outcome.dates(state.facts()) {
            write_day(&mut text, lang, outcome, &rule);
        }
    }
    text.part(lang, keys::LIMITS_HEADING);
    text.items(&limits::lines(state));
    text.0
}

/// Lines, indented by how deep they stand.
#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, depth: usize, line: &str) {
        for _ in 0..depth {
            self.0.push_str("  ");
        }
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn item(&mut self, depth: usize, line: &str) {
        self.line(depth, &["- ", line].concat());
    }

    fn lines(&mut self, lines: &[String]) {
        for line in lines {
            self.line(0, line);
        }
    }

    fn items(&mut self, lines: &[String]) {
        for line in lines {
            self.item(0, line);
        }
    }

    fn part(&mut self, lang: Lang, heading: Key) {
        let heading = lang.text(heading);
        let under: String = heading.chars().map(|_| '=').collect();
        self.0.push('\n');
        self.line(0, heading);
        self.line(0, &under);
    }
}

/// When and with what it was made, and how the case is looked at.
fn made(state: &State) -> Vec<String> {
    let lang = state.lang;
    let day = |day| date::long(lang, day);
    let said = |name: Key, what: &str| [lang.text(name), ": ", what].concat();
    let mut lines = vec![
        say::report_made(lang, &day(state.today), &day(AS_OF), env!("CARGO_PKG_VERSION")),
        said(keys::FACTS_ON, &day(state.now.case.on)),
        said(keys::FACTS_VIEW, explain::view_choice(lang, state.now.case.view)),
    ];
    lines.extend(
        state.now.case.opened.map(|opened| said(keys::VERSIONS_OPENED, named(lang, "case", opened.key))),
    );
    lines
}

/// The result in sentences.
fn result(state: &State) -> Vec<String> {
    let Some(outcome) = &state.now.assessment.result else {
        return vec![sentences::in_short(state)];
    };
    let whether = sentences::whether(state.lang, outcome).to_owned();
    let short = sentences::in_short(state);
    let mut lines = vec![whether];
    for line in [short].into_iter().chain(sentences::every(state, outcome)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// The questions that were answered, section by section.
fn answered(state: &State) -> Vec<(&'static str, Vec<Question>)> {
    let answered = |section: &Section| {
        let questions = section.questions.iter().copied();
        let questions = questions.filter(|question| state.facts().answered(*question)).collect::<Vec<_>>();
        (named(state.lang, "section", section.key), questions)
    };
    state.now.sections.iter().map(answered).filter(|(_, questions)| !questions.is_empty()).collect()
}

fn write_step(text: &mut Text, lang: Lang, depth: usize, step: &Step) {
    let sources: Vec<String> = step.cites.iter().map(|cite| source_in_text(lang, *cite)).collect();
    let basis = [" [", named(lang, "basis", step.basis.key()), "] "].concat();
    text.item(depth, &[explain::finding(lang, &step.finding), basis, sources.join("; ")].concat());
    for considered in &step.considered {
        let said = explain::finding(lang, &considered.finding);
        text.item(depth + 1, &[&said, " ", &source_in_text(lang, considered.cite)].concat());
    }
    for part in &step.parts {
        write_step(text, lang, depth + 1, part);
    }
}

fn write_day(text: &mut Text, lang: Lang, outcome: &Findings, rule: &DateRule) {
    let day = last_days::last_day(lang, rule);
    for (place, line) in last_days::lines(lang, outcome.regime, rule).iter().enumerate() {
        let sources: Vec<String> = line.cites.iter().map(|cite| source_in_text(lang, *cite)).collect();
        let says = [&line.says, " ", &sources.join("; ")].concat();
        match place {
            0 => text.item(0, &[&day, " ", &says].concat()),
            _ => text.item(1, says.trim_end()),
        }
    }
}

/// What stands before the result on paper: what this is, when and with what it was made.
pub fn head(state: &State) -> Html {
    let title = titled("h1", "md", "", state.lang.text(keys::REPORT_HEADING).into());
    let lines = made(state).into_iter().map(paragraph).collect();
    element("div", "stack on-paper", fragment(vec![title, fragment(lines)]))
}

/// The answers as they stand on paper, in place of the questions.
pub fn facts(state: &State) -> Html {
    let lang = state.lang;
    let row = |question: &Question| {
        let asked = element("dt", "", explain::question(lang, *question));
        fragment(vec![asked, element("dd", "", answer::answer(lang, state.facts(), *question))])
    };
    let section = |(name, questions): &(&'static str, Vec<Question>)| {
        let rows = questions.iter().map(row).collect();
        fragment(vec![heading(*name), element("dl", "answers", fragment(rows))])
    };
    let sections = answered(state).iter().map(section).collect();
    let title = titled("h2", "sm", "", lang.text(keys::FACTS_HEADING).into());
    element("div", "stack on-paper", fragment(vec![title, fragment(sections)]))
}
