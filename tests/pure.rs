//! Imports run one way, and the law and the rules are pure.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "common/paths.rs"]
mod paths;
#[path = "common/sources.rs"]
mod sources;

use paths::{Names, paths};
use sources::Source;
use std::collections::BTreeSet;

/// Each folder of the sources, and which others it may use.
const MAY_USE: [(&str, &[&str]); 6] = [
    ("law", &[]),
    ("engine", &["law"]),
    ("evidence", &["engine", "law"]),
    ("text", &["engine", "law"]),
    ("api", &["text", "evidence", "engine", "law"]),
    ("app", &["text", "evidence", "engine", "law"]),
];

/// What must not know of a browser, and its names.
const WITHOUT_BROWSER: [&str; 4] = ["law", "engine", "evidence", "text"];
const BROWSER: [&str; 6] = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen"];

/// What depends on nothing but its arguments, and the names of what would change that: clocks, chance (a `HashMap` is
/// walked in an order that chance decides), floating point, and the world outside.
const PURE: [&str; 2] = ["law", "engine"];
const IMPURE: [&str; 22] = [
    "SystemTime",
    "Instant",
    "Zoned",
    "Timestamp",
    "now",
    "time",
    "rand",
    "getrandom",
    "random",
    "RandomState",
    "HashMap",
    "HashSet",
    "f32",
    "f64",
    "fs",
    "env",
    "net",
    "process",
    "thread",
    "println",
    "eprintln",
    "dbg",
];

/// The sources of a folder, with the paths in each.
fn read(folder: &str) -> Vec<(Source, Vec<Names>)> {
    let read = |source: Source| {
        let names = paths(&source.text);
        (source, names)
    };
    sources::of(&format!("src/{folder}")).into_iter().map(read).collect()
}

/// Where any of the names stands in the folders.
fn with(folders: &[&str], names: &[&str]) -> Vec<String> {
    let sources = folders.iter().flat_map(|folder| read(folder));
    let each = sources.flat_map(|(source, paths)| {
        let found = move |(line, path): Names| {
            let name = path.iter().find(|name| names.contains(&name.as_str()))?;
            Some(format!("{}:{line}: {name}", source.path))
        };
        paths.into_iter().filter_map(found)
    });
    each.collect()
}

#[test]
fn imports_run_one_way() {
    let folders: BTreeSet<String> = sources::of("src")
        .iter()
        .filter_map(|source| Some(source.path.split_once('/')?.1.split_once('/')?.0.to_owned()))
        .collect();
    assert_eq!(folders, MAY_USE.iter().map(|(folder, _)| (*folder).to_owned()).collect());
    let mut wrong = Vec::new();
    for (folder, may_use) in MAY_USE {
        for (source, paths) in read(folder) {
            // A path that climbs out of the folder would get round the rule.
            let depth = source.path.matches('/').count() - 1;
            for (line, path) in paths {
                let climbs = path.iter().take_while(|name| *name == "super").count() > depth;
                let other = match path.as_slice() {
                    [first, other, ..] if first == "crate" => {
                        other != folder && !may_use.contains(&other.as_str())
                    }
                    _ => path.len() > 1 && path.first().is_some_and(|first| first == "finesight"),
                };
                if climbs || other {
                    wrong.push(format!("{}:{line}: {}", source.path, path.join("::")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "from above:\n{}", wrong.join("\n"));
}

#[test]
fn what_is_below_the_app_knows_no_browser() {
    let found = with(&WITHOUT_BROWSER, &BROWSER);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The explanation and what looks ahead come with the part of the page that is loaded later.
#[test]
fn what_is_found_does_not_know_how_it_is_explained() {
    let mut found = with(&["engine/find"], &["explain", "open_questions"]);
    found.extend(with(&["engine/open_questions"], &["explain"]));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn law_and_rules_depend_on_nothing_but_their_arguments() {
    let found = with(&PURE, &IMPURE);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
