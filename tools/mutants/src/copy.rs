//! The copy of the project that is changed. The crate is compiled from `mutated/`, so that tests which read the sources in
//! `src/` find them as they are.

use crate::find::File;
use crate::site::{How, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// What is added to the crate: which change is switched on.
const SWITCH: &str = r#"
mod mutant {
    static ON: std::sync::LazyLock<usize> =
        std::sync::LazyLock::new(|| std::env::var("FINESIGHT_MUTANT").map_or(0, |number| number.parse().unwrap_or(0)));

    pub fn on(number: usize) -> bool {
        *ON == number
    }
}
"#;

/// A changed file, and where each change is in it.
pub struct Changed {
    /// What is in it.
    pub text: String,
    /// The bytes that each change takes up, by its number.
    pub places: Vec<(usize, Range<usize>)>,
}

/// The path of a file of the sources in the copy.
pub fn mutated(path: &str) -> String {
    path.strip_prefix("src/").map_or_else(|| path.to_owned(), |rest| format!("mutated/{rest}"))
}

/// Every file of the project that git knows, or would.
pub fn files() -> Result<Vec<String>, String> {
    let listed = Command::new("git").args(["ls-files", "-co", "--exclude-standard"]).output();
    let listed = listed.map_err(|error| format!("git: {error}"))?;
    let listed = String::from_utf8(listed.stdout).map_err(|error| error.to_string())?;
    let mut files: Vec<String> =
        listed.lines().filter(|path| Path::new(path).is_file()).map(str::to_owned).collect();
    files.sort();
    files.dedup();
    Ok(files)
}

/// Brings a copy up to date: what has not changed keeps its time, and what is gone goes. Files of the sources that are
/// changed but not there are new.
pub fn update(copy: &Path, changed: &BTreeMap<String, String>) -> Result<(), String> {
    let mut kept = BTreeSet::new();
    for (path, text) in changed.iter().filter(|(path, _)| !Path::new(path).is_file()) {
        kept.insert(write(copy, &mutated(path), text.as_bytes())?);
    }
    for path in files()? {
        let bytes = fs::read(&path).map_err(|error| format!("{path}: {error}"))?;
        let bytes = if path == "Cargo.toml" { of_the_copy(&bytes)? } else { bytes };
        if path.starts_with("src/") {
            let text = changed.get(&path).map(|text| text.clone().into_bytes());
            let mut text = text.unwrap_or_else(|| bytes.clone());
            if path == "src/lib.rs" {
                text.extend_from_slice(SWITCH.as_bytes());
            }
            kept.insert(write(copy, &mutated(&path), &text)?);
        }
        kept.insert(write(copy, &path, &bytes)?);
    }
    remove_others(copy, &kept).map_err(|error| format!("{}: {error}", copy.display()))
}

/// The manifest, with the crate in another folder.
fn of_the_copy(manifest: &[u8]) -> Result<Vec<u8>, String> {
    let text = String::from_utf8_lossy(manifest);
    let (from, to) = (r#"path = "src/lib.rs""#, r#"path = "mutated/lib.rs""#);
    text.contains(from)
        .then(|| text.replace(from, to).into_bytes())
        .ok_or_else(|| format!("Cargo.toml has no {from}"))
}

/// Writes a file of a copy, unless it is so already.
pub fn write(copy: &Path, path: &str, bytes: &[u8]) -> Result<PathBuf, String> {
    let to = copy.join(path);
    let told = |error: io::Error| format!("{}: {error}", to.display());
    if fs::read(&to).is_ok_and(|there| there == bytes) {
        return Ok(to);
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(told)?;
    }
    fs::write(&to, bytes).map_err(told)?;
    Ok(to)
}

fn remove_others(folder: &Path, kept: &BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, kept)?;
        } else if !kept.contains(&path) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// A file with all changes in it, each behind a switch with its number.
pub fn with_switches(file: &File, sites: &[(usize, &Site)]) -> Changed {
    let mut sites = sites.to_vec();
    sites.sort_by_key(|(number, site)| (site.range.start, usize::MAX - site.range.end, *number));
    let mut changed = Changed { text: String::new(), places: Vec::new() };
    render(file, 0..file.text.len(), &sites, &mut changed);
    changed
}

fn render(file: &File, range: Range<usize>, sites: &[(usize, &Site)], out: &mut Changed) {
    let mut from = range.start;
    let mut left = sites;
    while let Some(((number, site), rest)) = left.split_first() {
        out.text.push_str(file.text.get(from..site.range.start).unwrap_or_default());
        let begin = out.text.len();
        let inner = rest.iter().take_while(|(_, other)| other.range.start < site.range.end).count();
        let (inner, after) = rest.split_at(inner);
        let [before, behind] = match site.how {
            How::Expression => {
                [format!("(if crate::mutant::on({number}) {{ {} }} else {{ ", site.after), " })".to_owned()]
            }
            How::Statement => [format!("if !crate::mutant::on({number}) {{ "), " }".to_owned()],
            How::Predicate => [format!("|it| crate::mutant::on({number}) || ("), ")(it)".to_owned()],
            How::Place => [
                format!("(*(if crate::mutant::on({number}) {{ &{} }} else {{ &", site.after),
                " }))".to_owned(),
            ],
            How::Unlocked => [String::new(), String::new()],
        };
        out.text.push_str(&before);
        if site.how != How::Unlocked {
            render(file, site.range.clone(), inner, out);
        }
        out.text.push_str(&behind);
        out.places.push((*number, begin..out.text.len()));
        from = site.range.end;
        left = after;
    }
    out.text.push_str(file.text.get(from..range.end).unwrap_or_default());
}

/// A file with changes in it for good; of two in the same place, only the first.
pub fn with_changes(file: &File, sites: &[(usize, &Site)]) -> Changed {
    let mut sites = sites.to_vec();
    sites.sort_by_key(|(number, site)| (site.range.start, site.range.end, *number));
    let mut changed = Changed { text: String::new(), places: Vec::new() };
    let mut from = 0;
    for (number, site) in sites {
        if site.range.start < from {
            continue;
        }
        changed.text.push_str(file.text.get(from..site.range.start).unwrap_or_default());
        let begin = changed.text.len();
        changed.text.push_str(&site.after);
        changed.places.push((number, begin..changed.text.len()));
        from = site.range.end;
    }
    changed.text.push_str(file.text.get(from..).unwrap_or_default());
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find::{sites, without_tests};

    fn changed(text: &str, constant: bool) -> (File, Vec<Site>) {
        let file = File { path: "src/engine/a.rs".to_owned(), text: text.to_owned() };
        let found = sites(std::slice::from_ref(&file)).expect("it parses");
        (file, found.into_iter().filter(|site| site.constant == constant).collect())
    }

    fn told(text: &str) -> Vec<String> {
        let (_, found) = changed(text, false);
        found.iter().map(|site| format!("{} | {}", site.key.item, site.key.change)).collect()
    }

    #[test]
    fn what_is_inside_another_change_keeps_its_own_switch() {
        let (file, found) = changed("fn f(a: u8) -> bool { a < 3 && a != x }", false);
        let numbered: Vec<_> = (1..).zip(&found).collect();
        let text = with_switches(&file, &numbered).text;
        let on = |number: u8| format!("(if crate::mutant::on({number})");
        assert_eq!(
            text,
            format!(
                "fn f(a: u8) -> bool {{ {} {{ a < 3 || a != x }} else {{ {} {{ a <= 3 }} else {{ a < {} {{ 4 }} else {{ 3 }}) }}) && {} {{ a == x }} else {{ a != x }}) }}) }}",
                on(1),
                on(2),
                on(3),
                on(4)
            )
        );
    }

    #[test]
    fn conditions_statements_and_filters_are_found() {
        assert_eq!(told("fn f() { if a { b.push(c); } }"), ["f | a ~> !a", "f | b.push(c); ~> (left out)"]);
        assert_eq!(
            told("impl T { fn f() { d.filter(|it| it.e).any(g) } }"),
            ["T::f | .any(g) ~> .all(g)", "T::f | .filter(|it| it.e) ~> .filter(|_| true)"]
        );
        assert_eq!(told("fn f() { match a { B if c => {} _ => {} } }"), ["f | c ~> !c"]);
        assert!(told("fn f() { match a { 1 | 3..5 => {} _ => {} } }").is_empty(), "patterns are left alone");
        assert!(told("#[cfg(test)] mod t { fn f() { 1 < 2 } }").is_empty(), "tests are left alone");
    }

    #[test]
    fn tables_are_changed_for_good() {
        let (file, found) = changed(r#"const A: &[B] = &[act("1"), act("2")];"#, true);
        let told: Vec<&str> = found.iter().map(|site| site.key.change.as_str()).collect();
        assert_eq!(
            told,
            [
                r#"act("1") ~> (row left out)"#,
                r#"act("2") ~> (row left out)"#,
                r#"act("1") ~> act("2")"#,
                r#"act("2") ~> act("1")"#,
            ]
        );
        let texts: Vec<String> = found.iter().map(|site| with_changes(&file, &[(1, site)]).text).collect();
        assert_eq!(texts[0], r#"const A: &[B] = &[act("2")];"#);
        assert_eq!(texts[2], r#"const A: &[B] = &[act("2"), act("2")];"#);
    }

    #[test]
    fn another_test_makes_no_other_sources() {
        let rules = "fn f() {}\n";
        let tests = "#[cfg(test)]\nmod tests { fn g() {} }";
        assert_eq!(without_tests(&format!("{rules}{tests}")), rules);
        assert_eq!(without_tests("no Rust"), "no Rust");
    }

    #[test]
    fn the_same_change_twice_in_an_item_is_told_apart() {
        let (_, found) = changed("fn f() { a < b; a < b }", false);
        assert_eq!(found.iter().map(|site| site.key.number).collect::<Vec<_>>(), [1, 2]);
    }
}
