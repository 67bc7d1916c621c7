//! The reader of case files. `tests/cases/README.md` describes them.

use finesight::engine::{Facts, Question};
use finesight::law::ViewId;
use finesight::text::Lang;
use serde_json::{Value, json};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A case of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The language that it is told in.
    pub lang: Lang,
    /// Its short name, and what it shows.
    pub id: String,
    pub title: String,
    /// The answers, by the keys of their questions.
    pub facts: Vec<(String, String)>,
    /// The day that it is assessed on.
    pub on: String,
    /// Whose view is taken, and the decision that is replayed.
    pub view: Option<String>,
    pub replays: Option<String>,
    /// What must follow.
    pub expect: Value,
}

/// What is wrong in a file, and in which line.
type Problem = (usize, String);

/// The cases of a file, or everything that is wrong in it with its line.
pub fn read(text: &str) -> Result<Vec<Case>, Vec<String>> {
    let line = |at: usize| 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
    let file = DeTable::parse(text).map_err(|error| {
        let place = error.span().map(|span| format!("line {}: ", line(span.start))).unwrap_or_default();
        vec![format!("{place}{}", error.message())]
    })?;
    let mut problems: Vec<Problem> = Vec::new();
    let mut cases = Vec::new();
    for (key, value) in file.get_ref() {
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("case", DeValue::Array(found)) => {
                for case in found {
                    match case.get_ref() {
                        DeValue::Table(table) => {
                            cases.push(read_case(table, case.span().start, &line, &mut problems));
                        }
                        _ => problems.push((line(case.span().start), "a case is a table".to_owned())),
                    }
                }
            }
            (key, _) => problems.push((line(value.span().start), format!("unknown key `{key}`"))),
        }
    }
    if cases.is_empty() && problems.is_empty() {
        problems.push((1, "no [[case]]".to_owned()));
    }
    if problems.is_empty() {
        return Ok(cases);
    }
    problems.sort();
    Err(problems.into_iter().map(|(line, what)| format!("line {line}: {what}")).collect())
}

fn read_case(
    table: &DeTable<'_>,
    start: usize,
    line: &impl Fn(usize) -> usize,
    problems: &mut Vec<Problem>,
) -> Case {
    let mut case = Case {
        lang: Lang::En,
        id: String::new(),
        title: String::new(),
        facts: Vec::new(),
        on: String::new(),
        view: None,
        replays: None,
        expect: Value::Null,
    };
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let mut note = |what: &str| problems.push((line(key.span().start), what.to_owned()));
        let text = || as_text(value);
        match name {
            "facts" => match value.get_ref() {
                DeValue::Table(facts) => case.facts = read_facts(facts, line, problems),
                _ => note("`facts` is a table"),
            },
            "id" | "title" | "on" | "view" | "replays" | "compare" | "record" => match (name, text()) {
                (_, None) => note(&format!("`{name}` is a text")),
                ("id", Some(id)) => case.id = id,
                ("title", Some(title)) => case.title = title,
                ("on", Some(on)) => case.on = on,
                ("view", Some(view)) => {
                    if view != "all" && ViewId::from_key(&view).is_none() {
                        note(&format!("no view is called `{view}`"));
                    }
                    case.view = Some(view);
                }
                ("replays", Some(replays)) => case.replays = Some(replays),
                _ => {}
            },
            "expect" => case.expect = as_value(value.get_ref()),
            // What a page offers: not needed here.
            "example" => {}
            _ => note(&format!("unknown key `{name}`")),
        }
    }
    for (what, missing) in [("id", case.id.is_empty()), ("on", case.on.is_empty())] {
        if missing {
            problems.push((line(start), format!("the case has no `{what}`")));
        }
    }
    case
}

fn read_facts(
    table: &DeTable<'_>,
    line: &impl Fn(usize) -> usize,
    problems: &mut Vec<Problem>,
) -> Vec<(String, String)> {
    let mut facts = Facts::default();
    let mut lines = Vec::new();
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let mut note = |what: &str| problems.push((line(key.span().start), what.to_owned()));
        match as_text(value) {
            None => note(&format!("`{name}` is a text in quotation marks")),
            Some(written) => match facts.read(name, &written) {
                Ok(()) => lines.push((name.to_owned(), written)),
                Err(_) if Question::from_key(name).is_none() => note(&format!("unknown key `{name}`")),
                Err(error) => note(&format!("`{name}` = `{written}`: {}", error.key())),
            },
        }
    }
    lines
}

fn as_text(value: &Spanned<DeValue<'_>>) -> Option<String> {
    value.get_ref().as_str().map(str::to_owned)
}

/// What a file expects, as JSON.
fn as_value(from: &DeValue<'_>) -> Value {
    match from {
        DeValue::String(text) => json!(text),
        DeValue::Boolean(so) => json!(so),
        DeValue::Integer(number) => json!(number.as_str().parse::<i64>().ok()),
        DeValue::Array(items) => items.iter().map(|item| as_value(item.get_ref())).collect(),
        DeValue::Table(table) => Value::Object(
            table.iter().map(|(key, value)| (key.get_ref().to_string(), as_value(value.get_ref()))).collect(),
        ),
        // No expectation is a day or a number with a point.
        DeValue::Float(_) | DeValue::Datetime(_) => Value::Null,
    }
}
