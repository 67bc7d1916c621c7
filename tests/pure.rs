//! Imports run one way, and the law and the rules are pure.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "common/paths.rs"]
mod paths;
#[path = "common/sources.rs"]
mod sources;

use paths::{Names, paths};
use sources::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Each folder of the sources, and which others it may use.
const MAY_USE: [(&str, &[&str]); 7] = [
    ("law", &[]),
    ("engine", &["law"]),
    ("check", &["engine", "law"]),
    ("evidence", &["engine", "law"]),
    ("text", &["engine", "law"]),
    ("api", &["check", "text", "evidence", "engine", "law"]),
    ("app", &["check", "text", "evidence", "engine", "law"]),
];

/// What must not know of a browser, and its names.
const WITHOUT_BROWSER: [&str; 5] = ["law", "engine", "check", "evidence", "text"];
const BROWSER: [&str; 6] = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen"];

/// What depends on nothing but its arguments, and the names of what would change that: clocks, chance (a `HashMap` is
/// walked in an order that chance decides), floating point, and the world outside.
const PURE: [&str; 3] = ["law", "engine", "check"];
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

/// The path of the module that a file is.
fn module_of(file: &str) -> Vec<String> {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let names = path.split('/').map(str::to_owned);
    names.filter(|name| !["mod", "lib", "main"].contains(&name.as_str())).collect()
}

/// The module with a file of its own that a path in another leads into.
fn leads_to(from: &[String], path: &[String], modules: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    let climbs = path.iter().take_while(|name| *name == "super").count();
    let (base, rest) = match path.first()?.as_str() {
        "crate" => (&from[..0], &path[1..]),
        "self" => (from, &path[1..]),
        "super" => (&from[..from.len() - climbs], &path[climbs..]),
        child if path.len() > 1 && modules.contains(&[from, &[child.to_owned()]].concat()) => (from, path),
        _ => return None,
    };
    // `pub(super)` is no import.
    if rest.is_empty() {
        return None;
    }
    let whole = [base, rest].concat();
    (1..=whole.len()).rev().map(|end| whole[..end].to_vec()).find(|module| modules.contains(module))
}

#[test]
fn no_file_imports_what_imports_it() {
    let sources = sources::of("src");
    let modules: BTreeSet<Vec<String>> = sources.iter().map(|source| module_of(&source.path)).collect();
    let mut imports: BTreeMap<Vec<String>, BTreeSet<Vec<String>>> = BTreeMap::new();
    for source in &sources {
        let from = module_of(&source.path);
        let paths = paths(&source.text);
        let others = paths.iter().filter_map(|(_, path)| leads_to(&from, path, &modules));
        let others = others.filter(|other| *other != from).collect::<Vec<_>>();
        imports.entry(from).or_default().extend(others);
    }
    assert!(imports.values().map(BTreeSet::len).sum::<usize>() > 500, "the imports are read");
    // What imports nothing that is left, and what nothing that is left imports, is in no circle.
    loop {
        let left = imports.len();
        let names: BTreeSet<_> = imports.keys().cloned().collect();
        imports.retain(|_, others| others.iter().any(|other| names.contains(other)));
        let imported: BTreeSet<_> = imports.values().flatten().cloned().collect();
        imports.retain(|module, _| imported.contains(module));
        if imports.len() == left {
            break;
        }
    }
    let circle: Vec<String> = imports.keys().map(|module| module.join("::")).collect();
    assert!(circle.is_empty(), "in a circle of imports: {}", circle.join(", "));
}
