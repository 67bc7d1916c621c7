//! Changes the rules in one place at a time, and says which changes no test notices.
//!
//! ```text
//! cargo run --package finesight-mutants -- run [FOLDER] [COUNT]
//! cargo run --package finesight-mutants -- draw
//! ```
//!
//! `run` makes the changes of `sample.txt` and `named.txt`, of a folder only or only so many, and prints the score. `draw` writes
//! `sample.txt` anew. `docs/mutants.md` says how it works.

#![expect(clippy::indexing_slicing, reason = "a value of JSON that is not there is null")]

mod build;
mod copy;
mod find;
mod report;
mod results;
mod run;
mod sample;
mod site;
mod tables;

use crate::find::File;
use crate::site::{Key, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

/// What is changed: the law, the rules, the edge, and what reads what people type. The JavaScript of the edge is compiled
/// for no native test.
const CHANGED: [&str; 6] =
    ["src/law/", "src/engine/", "src/api/", "src/text/amount.rs", "src/text/date.rs", "src/text/number.rs"];
const NOT_CHANGED: [&str; 1] = ["src/api/javascript.rs"];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["draw"] => draw().map(|()| true),
        ["sites"] => list().map(|()| true),
        ["run"] => run::run("", usize::MAX),
        ["run", only] => run::run(only, usize::MAX),
        ["run", only, count] => {
            count.parse().map_err(|_| format!("{count}: no number")).and_then(|count| run::run(only, count))
        }
        _ => Err("usage: mutants run [FOLDER] [COUNT], mutants sites, or mutants draw".to_owned()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// The files that are changed.
fn files() -> Result<Vec<File>, String> {
    let is_changed = |path: &String| {
        CHANGED.iter().any(|of| path.starts_with(of))
            && Path::new(path).extension().is_some_and(|extension| extension == "rs")
            && !NOT_CHANGED.contains(&path.as_str())
    };
    let paths = copy::files()?.into_iter().filter(is_changed);
    let read = |path: String| {
        let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        Ok(File { path, text })
    };
    paths.map(read).collect()
}

/// Prints every change that can be made.
fn list() -> Result<(), String> {
    for site in find::sites(&files()?)? {
        println!(
            "{}\t{}:{}\t{}",
            if site.constant { "table" } else { "switch" },
            site.key.path,
            site.line,
            site.key
        );
    }
    Ok(())
}

/// Draws the sample, without what does not compile.
fn draw() -> Result<(), String> {
    let files = files()?;
    let sites = find::sites(&files)?;
    let mut all = Vec::new();
    for (constant, count) in sample::SHARES {
        let mut without = BTreeSet::new();
        let drawn = loop {
            let drawn = sample::draw(&sites, constant, count, &without);
            let refused = run::refused(&files, &drawn, constant)?;
            if refused.is_empty() {
                break drawn;
            }
            println!("{} do not compile", refused.len());
            without.extend(refused);
        };
        println!(
            "{count} of {} in {}",
            sites.iter().filter(|site| site.constant == constant).count(),
            if constant { "tables" } else { "what runs" }
        );
        all.extend(drawn);
    }
    sample::write(&all)
}

/// The places by their keys.
fn by_key(sites: &[Site]) -> BTreeMap<&Key, &Site> {
    sites.iter().map(|site| (&site.key, site)).collect()
}
