//! Every proposition of the two decisions that this tool began from is held by something in it, and each holder holds.
//! `tests/cases/README.md` says how holders are written.

use super::{Case, actual, cases, setting};
use finesight::api::book::LawBookData;
use finesight::api::law_book;
use finesight::engine::explain::why;
use finesight::engine::{Assessment, Finding, Question, assess};
use finesight::evidence::EVIDENCE;
use finesight::law::{CountsFor, Reading, Regime, Source};
use finesight::text::Lang;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// A proposition with what is said to hold it.
struct Proposition {
    record: String,
    id: String,
    kind: String,
    case: String,
    holders: Vec<String>,
}

/// Those of every file, in their order.
fn propositions() -> Vec<Proposition> {
    let mut all = Vec::new();
    for entry in fs::read_dir("tests/cases/propositions").unwrap() {
        let file: Table = fs::read_to_string(entry.unwrap().path()).unwrap().parse().unwrap();
        let text = |of: &Table, key: &str| of.get(key).and_then(Value::as_str).map(str::to_owned);
        let cases = file["cases"].as_table().unwrap();
        for it in file["proposition"].as_array().unwrap().iter().filter_map(Value::as_table) {
            let by = text(it, "by").unwrap();
            let usual = text(cases, &by).or_else(|| text(cases, "default")).unwrap();
            let held_by = it.get("held-by").and_then(Value::as_array).cloned().unwrap_or_default();
            all.push(Proposition {
                record: text(&file, "record").unwrap(),
                id: text(it, "id").unwrap(),
                kind: text(it, "kind").unwrap(),
                case: text(it, "case").unwrap_or(usual),
                holders: held_by.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            });
        }
    }
    all
}

/// A case with what came of it, and the law books that show the records.
struct Assessed<'b> {
    case: Case,
    assessment: Assessment,
    books: &'b [LawBookData],
}

impl Assessed<'_> {
    fn regime(&self) -> Regime {
        self.assessment.result.as_ref().expect("a regime").regime
    }

    /// Whether a holder holds in this case.
    fn holds(&self, of: &Proposition, holder: &str) -> bool {
        let (form, rest) = holder.split_once(':').unwrap_or((holder, ""));
        let (left, right) = rest.split_once('=').unwrap_or((rest, ""));
        match form {
            "record" => rest.is_empty() && is_shown(of, self.books),
            "question" => {
                let question = Question::from_key(left);
                question.and_then(|question| self.case.facts.write(question)).as_deref() == Some(right)
            }
            "unanswered" => {
                Question::from_key(rest).is_some_and(|question| !self.case.facts.answered(question))
            }
            "reading" => self.reads(left, right),
            "position" => self.is_held(left, right),
            "provision" => self.regime().provision(rest).is_some(),
            "measure" => self.finds("measures", rest),
            "note" => self.notes(rest),
            "finding" => self.finds(left, right),
            "source" => Source::ALL.iter().any(|source| source.key() == rest),
            "text" => is_said_in_every_language(rest),
            _ => false,
        }
    }

    /// `imy-2021:bdl-3:staff=few not-assessed`, with `amount` behind it where it counts for the amount only.
    fn reads(&self, left: &str, right: &str) -> bool {
        let (Some((view, rest)), Some((option, way))) = (left.split_once(':'), right.split_once(' ')) else {
            return false;
        };
        let Some((criterion, question)) = rest.split_once(':') else { return false };
        let said = |reading: &Reading| {
            let amount = if reading.counts_for == CountsFor::Amount { " amount" } else { "" };
            (reading.criterion.key(), reading.when.question.key(), reading.when.key())
                == (criterion, question, option)
                && format!("{}{amount}", reading.direction.key()) == way
        };
        let views = self.regime().views().iter().filter(|it| it.id.key() == view);
        views.flat_map(|view| view.readings).any(said)
    }

    /// `imy-2021:care=more-is-asked`.
    fn is_held(&self, left: &str, stance: &str) -> bool {
        let Some((view, point)) = left.split_once(':') else { return false };
        let views = self.regime().views().iter().filter(|it| it.id.key() == view);
        views.flat_map(|view| view.positions).any(|it| (it.point.key(), it.stance.key()) == (point, stance))
    }

    fn notes(&self, key: &str) -> bool {
        let steps = why(&self.case.facts, setting(&self.case), &self.assessment);
        let mut considered = steps.iter().flat_map(|step| step.walk()).flat_map(|step| &step.considered);
        considered.any(|it| matches!(it.finding, Finding::Note(note) if note == key))
    }

    /// What a case file could expect: the value, one of a list, or `[]`.
    fn finds(&self, key: &str, value: &str) -> bool {
        let is = |found: &Value| match found {
            Value::String(text) => text == value,
            other => other.to_string() == value,
        };
        match actual(&self.case, &self.assessment, key) {
            Value::Array(each) if value == "[]" => each.is_empty(),
            Value::Array(each) => each.iter().any(is),
            one => is(&one),
        }
    }
}

/// Whether the law book shows it, in every language.
fn is_shown(of: &Proposition, books: &[LawBookData]) -> bool {
    books.iter().all(|book| {
        let records = book.records.iter().filter(|record| record.key == of.record);
        let mut shown = records.flat_map(|record| &record.propositions).filter(|it| it.key == of.id);
        shown.any(|it| !it.text.is_empty() && !it.at.is_empty() && !it.kind_name.is_empty())
    })
}

fn is_said_in_every_language(name: &str) -> bool {
    Lang::ALL.iter().all(|lang| says(&Path::new("src/text").join(lang.tag()), name))
}

/// Whether a file of a folder has a message.
fn says(folder: &Path, name: &str) -> bool {
    fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).any(|path| {
        if path.is_dir() {
            return says(&path, name);
        }
        let text = fs::read_to_string(&path).unwrap();
        text.lines().any(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(" = ")))
    })
}

/// What a finding or the reasoning says is held by more than the record that repeats it.
fn needs_more_than_the_record(of: &Proposition) -> bool {
    of.kind == "found"
}

fn books() -> Vec<LawBookData> {
    Lang::ALL.iter().map(|lang| law_book(*lang)).collect()
}

/// Every case by its name.
fn assessed(books: &[LawBookData]) -> BTreeMap<String, Assessed<'_>> {
    let named = |case: Case| {
        let id = case.id.split_once(": ")?.1.to_owned();
        let assessment = assess(&case.facts, setting(&case), &EVIDENCE);
        Some((id, Assessed { case, assessment, books }))
    };
    cases().into_iter().filter_map(named).collect()
}

#[test]
fn every_proposition_of_the_seed_decisions_is_held() {
    let books = books();
    let by_id = assessed(&books);
    let all = propositions();
    let mut wrong = Vec::new();
    for of in &all {
        let place = format!("{} {}", of.record, of.id);
        let case = by_id.get(&of.case).unwrap_or_else(|| panic!("{place}: no case {}", of.case));
        let more = of.holders.iter().any(|holder| holder != "record");
        if of.holders.is_empty() || (needs_more_than_the_record(of) && !more) {
            wrong.push(format!("{place}: nothing holds it"));
        }
        if !is_shown(of, &books) {
            wrong.push(format!("{place}: the law book does not show it"));
        }
        for holder in of.holders.iter().filter(|holder| !case.holds(of, holder)) {
            wrong.push(format!("{place}: `{holder}` does not hold in {}", of.case));
        }
    }
    assert!(wrong.is_empty(), "{}\n{} wrong", wrong.join("\n"), wrong.len());
    println!("{0} of {0} propositions held", all.len());
}

#[test]
fn a_holder_that_does_not_hold_is_found() {
    let books = books();
    let by_id = assessed(&books);
    let all = propositions();
    let police = &by_id["police-clearview"];
    for holder in [
        "question:staff=many",
        "question:no-such-question=few",
        "unanswered:staff",
        "reading:imy-2021:bdl-3:staff=few mitigating",
        "reading:imy-2021:bdl-3:duration=months aggravating",
        "reading:imy-2022:bdl-3:matching=open-internet aggravating amount",
        "position:imy-2021:care=hardly-ever",
        "provision:gdpr-6",
        "measure:bdl-instead",
        "note:no-child",
        "finding:stands=bdl-3-2 no",
        "finding:amount-only=[]",
        "source:no-such-source",
        "text:no-such-message",
        "no-such-form:anything",
    ] {
        assert!(!police.holds(&all[0], holder), "{holder}");
    }
}
