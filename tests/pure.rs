//! Imports run one way, and the law and the rules are pure: checked by reading the sources.
//!
//! `app` and `api` use `evidence` and `text`, those use `engine`, and that uses `law`. Comments and
//! texts in quotation marks are not looked at.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder, and which folders of the crate it may use besides itself.
const MAY_USE: [(&str, &[&str]); 6] = [
    ("law", &[]),
    ("engine", &["law"]),
    ("evidence", &["engine", "law"]),
    ("text", &["engine", "law"]),
    ("api", &["text", "evidence", "engine", "law"]),
    ("app", &["text", "evidence", "engine", "law"]),
];

/// The folders that must not know of a browser.
const WITHOUT_BROWSER: [&str; 4] = ["law", "engine", "evidence", "text"];
/// The folders whose results depend on nothing but their arguments.
const PURE: [&str; 2] = ["law", "engine"];

const BROWSER: [&str; 6] = ["yew", "gloo", "web_sys", "js_sys", "wasm_bindgen", "serde_wasm_bindgen"];
const CLOCK: [&str; 5] = ["SystemTime", "Instant", "Zoned", "Timestamp", "now"];
/// A `HashMap` is walked in an order that chance decides.
const CHANCE: [&str; 7] = ["rand", "getrandom", "fastrand", "random", "RandomState", "HashMap", "HashSet"];
const FLOATS: [&str; 2] = ["f32", "f64"];

/// A source file, its comments and quoted texts taken out.
struct Source {
    name: String,
    code: String,
}

/// Every source of a folder, the folders in it too.
fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join("src").join(folder)];
    while let Some(folder) = folders.pop() {
        let entries: Vec<PathBuf> = match fs::read_dir(&folder) {
            Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
            Err(_) => Vec::new(),
        };
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap_or_default();
                let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                found.push(Source { name, code: bare(&text) });
            }
        }
    }
    found.sort_by(|one, two| one.name.cmp(&two.name));
    found
}

/// The text without comments and without what stands in quotation marks, line by line as it was.
fn bare(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let end = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |end| end + 2)
        } else if c == '"' {
            quoted(rest, '"')
        } else if is_char_literal(rest) {
            quoted(rest, '\'')
        } else {
            code.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            continue;
        };
        let (skipped, after) = rest.split_at(end);
        code.extend(skipped.chars().filter(|c| *c == '\n'));
        code.push(' ');
        rest = after;
    }
    code
}

/// Where a quoted text ends that the rest begins with.
fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// A character in quotation marks, as against the name of a lifetime.
fn is_char_literal(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next() == Some('\'')
        && match chars.next() {
            Some('\\') => true,
            Some(_) => chars.next() == Some('\''),
            None => false,
        }
}

/// The names in the code with the number of their line.
fn names(code: &str) -> Vec<(usize, &str)> {
    code.lines()
        .enumerate()
        .flat_map(|(line, text)| {
            text.split(|c: char| !c.is_alphanumeric() && c != '_')
                .filter(|name| !name.is_empty())
                .map(move |name| (line + 1, name))
        })
        .collect()
}

/// What the code takes from the crate: the first name after `crate::`, in lists too.
fn uses_of_crate(code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut line = 1;
    for (place, part) in code.split("crate::").enumerate() {
        if place > 0 {
            found.extend(first_names(part).into_iter().map(|name| (line, name)));
        }
        line += part.matches('\n').count();
    }
    found
}

/// The first names of a path, several when it begins with a list in braces.
fn first_names(path: &str) -> Vec<String> {
    let name = |text: &str| {
        text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    };
    let Some(list) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut names = Vec::new();
    let mut depth = 0_usize;
    let mut item = String::new();
    for c in list.chars() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&std::mem::take(&mut item)));
                continue;
            }
            _ => {}
        }
        item.push(c);
    }
    names.push(name(&item));
    names.retain(|name| !name.is_empty());
    names
}

/// Fails with all problems at once.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn without(folders: &[&str], forbidden: &[&str], what: &str) {
    let mut problems = Vec::new();
    for folder in folders {
        for source in sources(folder) {
            for (line, name) in names(&source.code) {
                if forbidden.contains(&name) {
                    problems
                        .push(format!("{}:{line}: `{name}`: src/{folder} is without {what}", source.name));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn every_folder_of_the_sources_is_read() {
    let folders: BTreeSet<String> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
        .map(|entries| {
            entries
                .flatten()
                .filter(|entry| entry.path().is_dir())
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect()
        })
        .unwrap_or_default();
    for folder in &folders {
        assert!(
            MAY_USE.iter().any(|(name, _)| name == folder),
            "src/{folder}: say in MAY_USE what it may use"
        );
    }
    for (folder, least) in [("law", 10), ("engine", 15), ("evidence", 3), ("text", 8), ("api", 2)] {
        let found = sources(folder).len();
        assert!(found >= least, "only {found} sources in src/{folder}");
    }
}

#[test]
fn imports_run_one_way() {
    let mut problems = Vec::new();
    for (folder, allowed) in MAY_USE {
        for source in sources(folder) {
            for (line, name) in uses_of_crate(&source.code) {
                let is_folder = MAY_USE.iter().any(|(other, _)| *other == name);
                if name != folder && !(is_folder && allowed.contains(&name.as_str())) {
                    problems.push(format!(
                        "{}:{line}: `crate::{name}`: src/{folder} may use {}",
                        source.name,
                        if allowed.is_empty() {
                            "nothing else of the crate".to_owned()
                        } else {
                            allowed.join(", ")
                        }
                    ));
                }
            }
            // A path that climbs out of the folder would get round the rule above.
            let depth = source.name.matches('/').count() - 1;
            let climb = vec!["super"; depth + 1].join("::");
            if source.code.contains(&climb) || source.code.contains("finesight::") {
                problems.push(format!("{}: takes something by another path than `crate::`", source.name));
            }
        }
    }
    none(&problems);
}

#[test]
fn what_is_below_the_app_knows_no_browser() {
    without(&WITHOUT_BROWSER, &BROWSER, "a browser");
}

/// The explanation and what looks ahead come with the part of the page that is loaded later.
#[test]
fn what_is_found_does_not_know_how_it_is_explained() {
    without(&["engine/find"], &["explain", "open_questions"], "what is made of it later");
    without(&["engine/open_questions"], &["explain"], "the explanation");
}

#[test]
fn law_and_rules_have_no_clock() {
    without(&PURE, &CLOCK, "a clock: the day is an argument");
    for folder in PURE {
        for source in sources(folder) {
            for path in ["std::time", "core::time"] {
                assert!(
                    !source.code.contains(path),
                    "{}: `{path}`: src/{folder} is without a clock",
                    source.name
                );
            }
        }
    }
}

#[test]
fn law_and_rules_leave_nothing_to_chance() {
    without(&PURE, &CHANCE, "chance: the same facts give the same answer");
}

#[test]
fn law_and_rules_are_exact() {
    without(&PURE, &FLOATS, "floating point: amounts are exact decimals");
}

#[test]
fn law_and_rules_touch_nothing_outside() {
    without(&PURE, &["fs", "env", "net", "process", "thread", "println", "eprintln"], "a world outside");
}

#[test]
fn the_reader_sees_what_it_should() {
    let code = bare(
        "let a = \"f64 // crate::app\"; // f64\nlet b = 'f'; /* now */ fn c<'a>(x: &'a str) {}\nuse crate::{law, text::{cite, explain}};\n",
    );
    assert_eq!(names(&code).iter().filter(|(_, name)| ["f64", "now", "app"].contains(name)).count(), 0);
    assert!(names(&code).contains(&(2, "str")));
    assert_eq!(uses_of_crate(&code), [(3, "law".to_owned()), (3, "text".to_owned())]);
    assert_eq!(uses_of_crate("use crate::engine::Facts;"), [(1, "engine".to_owned())]);
    assert_eq!(uses_of_crate("fn pure() {}"), []);
}
