//! Turns the case files that name an example into a table of examples, so that what the page offers
//! and what the tests check is one text.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};
use toml::{Table, Value};

const FOLDER: &str = "tests/cases";

/// Reads every case file and writes `examples.rs` to the output folder.
pub fn compile() -> Result<(), Vec<String>> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut examples = read_all(&root.join(FOLDER))?;
    examples.sort_by_key(|(place, _)| *place);
    let rows: String = examples.into_iter().map(|(_, row)| row).collect();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("examples.rs");
    fs::write(&out, format!("&[\n{rows}]\n")).map_err(|error| vec![format!("{}: {error}", out.display())])
}

fn read_all(folder: &Path) -> Result<Vec<(i64, String)>, Vec<String>> {
    let files = fs::read_dir(folder).map_err(|error| vec![format!("{FOLDER}: {error}")])?;
    let mut examples = Vec::new();
    let mut problems = Vec::new();
    for path in
        files.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|it| it == "toml"))
    {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match fs::read_to_string(&path).map_err(|error| error.to_string()).and_then(|text| read(&text)) {
            Ok(found) => examples.extend(found),
            Err(problem) => problems.push(format!("{FOLDER}/{name}: {problem}")),
        }
    }
    if problems.is_empty() { Ok(examples) } else { Err(problems) }
}

fn read(text: &str) -> Result<Vec<(i64, String)>, String> {
    let file: Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let cases = file.get("case").and_then(Value::as_array).ok_or("no [[case]]")?;
    cases
        .iter()
        .filter_map(Value::as_table)
        .filter_map(|case| Some((case.get("example")?.as_integer()?, case)))
        .map(|(place, case)| Ok((place, row(case)?)))
        .collect()
}

fn row(case: &Table) -> Result<String, String> {
    let text = |key: &str| case.get(key).and_then(Value::as_str);
    let id = text("id").ok_or("a case without id")?;
    let on = text("on").ok_or_else(|| format!("{id}: no day assessed"))?;
    let day: Vec<i32> = on.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = day.as_slice() else { return Err(format!("{id}: {on} is no day")) };
    let facts = case.get("facts").and_then(Value::as_table).ok_or_else(|| format!("{id}: no facts"))?;
    let mut lines = String::new();
    for (key, value) in facts {
        let value = value.as_str().ok_or_else(|| format!("{id}: {key} is not a text"))?;
        let _ = writeln!(lines, "{key} = {value}");
    }
    Ok(format!(
        "Example {{ key: {id:?}, on: date({year}, {month}, {day}), view: {:?}, replays: {:?}, compare: {:?}, record: {:?}, facts: {lines:?} }},\n",
        text("view").unwrap_or("all"),
        text("replays"),
        text("compare"),
        text("record"),
    ))
}
