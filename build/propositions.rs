//! Turns the propositions of the decisions into a table, so that what the law book shows and what the tests check is one
//! list. Their words are messages. What holds a proposition is for the tests alone.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};
use toml::{Table, Value};

const FOLDER: &str = "tests/cases/propositions";

/// Reads every file of propositions and writes `records.rs` to the output folder.
pub fn compile() -> Result<(), Vec<String>> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={FOLDER}");
    let failed = |error: std::io::Error| vec![format!("{FOLDER}: {error}")];
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root.join(FOLDER)).map_err(failed)?.flatten().map(|file| file.path()).collect();
    paths.sort();
    // As the examples are: Sweden first.
    paths.reverse();
    let mut rows = String::new();
    for path in paths {
        let text = fs::read_to_string(&path).map_err(failed)?;
        rows += &record(&text).map_err(|problem| vec![format!("{}: {problem}", path.display())])?;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("records.rs");
    fs::write(&out, format!("&[\n{rows}]\n")).map_err(failed)
}

fn record(text: &str) -> Result<String, String> {
    let file: Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let propositions = file.get("proposition").and_then(Value::as_array).ok_or("no [[proposition]]")?;
    let mut rows = String::new();
    for proposition in propositions.iter().filter_map(Value::as_table) {
        rows += &row(proposition)?;
    }
    let (key, decision) = (text_of(&file, "record")?, text_of(&file, "decision")?);
    Ok(format!("Record {{ key: {key:?}, decision: {decision:?}, propositions: &[\n{rows}] }},\n"))
}

fn row(of: &Table) -> Result<String, String> {
    let id = text_of(of, "id")?;
    let at = |problem: String| format!("{id}: {problem}");
    let mut relied = String::new();
    for cite in of.get("rests-on").and_then(Value::as_array).into_iter().flatten() {
        let _ = write!(relied, "{}, ", relied_on(cite.as_str().unwrap_or_default()).map_err(at)?);
    }
    Ok(format!(
        "Proposition {{ key: {id:?}, by: By::{}, kind: {}, at: {}, rests_on: &[{relied}] }},\n",
        camel(text_of(of, "by").map_err(at)?),
        kind(of).map_err(at)?,
        place(text_of(of, "at").map_err(at)?),
    ))
}

fn text_of<'t>(of: &'t Table, key: &str) -> Result<&'t str, String> {
    of.get(key).and_then(Value::as_str).ok_or_else(|| format!("no {key}"))
}

fn kind(of: &Table) -> Result<String, String> {
    Ok(match text_of(of, "kind")? {
        "fact" => match of.get("on").and_then(Value::as_str) {
            Some(on) => {
                let (first, last) = on.split_once("..").unwrap_or((on, on));
                format!("Kind::Fact(Some([{}, {}]))", day(first)?, day(last)?)
            }
            None => "Kind::Fact(None)".to_owned(),
        },
        "found" => "Kind::Found".to_owned(),
        "pleaded" => format!("Kind::Pleaded(Plea::{})", camel(text_of(of, "outcome")?)),
        "ordered" => format!("Kind::Ordered({})", day(text_of(of, "until")?)?),
        "open" => "Kind::LeftOpen".to_owned(),
        "remark" => "Kind::Remark".to_owned(),
        other => return Err(format!("no kind {other}")),
    })
}

fn day(text: &str) -> Result<String, String> {
    let parts: Vec<i32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [year, month, day] => Ok(format!("date({year}, {month}, {day})")),
        _ => Err(format!("{text} is no day")),
    }
}

/// A page, or a part of the decision by its name.
fn place(at: &str) -> String {
    if at.starts_with(|first: char| first.is_ascii_digit()) {
        format!("At::Page({at:?})")
    } else {
        format!("At::Part(Part::{})", camel(at))
    }
}

/// A source and a place in it: `criminal-data-act chapter 6 3 1`, `gdpr article 4(1)`, `wp253 page 14`.
fn relied_on(text: &str) -> Result<String, String> {
    let mut words = text.splitn(3, ' ');
    let (Some(source), Some(form)) = (words.next(), words.next()) else {
        return Err(format!("{text:?} is no source with a place"));
    };
    let place = words.next().unwrap_or_default();
    let at = match form {
        "whole" => "Whole".to_owned(),
        "page" => format!("Page({place:?})"),
        "para" => format!("Para({place:?})"),
        "article" => format!("Article({place:?})"),
        "point" => format!("Point({place:?})"),
        "section" => format!("Section {{ section: {place:?}, para: 0 }}"),
        "chapter" => {
            let parts: Vec<&str> = place.split(' ').collect();
            let number = |at: usize| parts.get(at).and_then(|part| part.parse::<u8>().ok()).unwrap_or(0);
            let section = parts.get(1).copied().unwrap_or_default();
            format!(
                "Chapter {{ chapter: {}, section: {section:?}, para: {}, number: {} }}",
                number(0),
                number(2),
                number(3)
            )
        }
        other => return Err(format!("{text:?}: no form {other}")),
    };
    Ok(format!("({source:?}, Pinpoint::{at})"))
}

/// `coop-whether` as `CoopWhether`.
fn camel(key: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    key.split('-').map(capital).collect()
}
