//! The texts of case files, edited by chance: each is read, or refused with a reason. What was read of it, written down and read
//! again, is the same.
//!
//! There are two kinds. Those of `tests/cases` are TOML, and their reader is that of `examples/replay`. Those that the page saves
//! are JSON. Links, the tab and the device hold the same, and one reader reads them all (`src/app/saved.rs`); here JSON is parsed
//! by a crate, and in `tests/browser/files.test.mjs` by the browser, in the page itself.
//!
//! `FINESIGHT_FUZZ=<number>` edits that many texts of each kind by the clock; `FINESIGHT_SEED=<number>` repeats what such a run
//! printed. A text that is read wrongly is printed with as few edits as it takes.

#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop at once")]

#[path = "common/asked.rs"]
#[expect(dead_code, reason = "how long a run is, which makes no difference here")]
mod asked;
#[path = "common/dice.rs"]
#[expect(dead_code, reason = "what draws cases, which no text needs")]
mod dice;
#[path = "common/drawn.rs"]
#[expect(dead_code, reason = "what makes facts smaller, where there are only texts")]
mod drawn;
#[path = "../examples/replay/file.rs"]
mod file;
#[path = "common/trees.rs"]
mod trees;

use asked::{Asked, asked_for};
use dice::Dice;
use drawn::{Drawn, each};
use file::Case;
use finesight::app::saved::{Tree, read, read_whole, written};
use finesight::law::ViewId;
use finesight::law::situation::Situation;
use finesight::text::Lang;
use jiff::civil::{Date, date};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use std::fs;
use std::sync::LazyLock;
use trees::{as_json, of_json};

/// So many texts of each kind are edited when nothing else is asked for.
const TEXTS: usize = 2_000;
const TODAY: Date = date(2026, 11, 30);

/// The cases of the case files, each by itself, as its file has it.
static WRITTEN: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut files: Vec<_> = fs::read_dir("tests/cases").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let texts = files.into_iter().map(|path| fs::read_to_string(path).unwrap());
    let begin = "[[case]]";
    texts
        .flat_map(|text| text.split(begin).skip(1).map(|case| [begin, case].concat()).collect::<Vec<_>>())
        .collect()
});

/// The same as they were read.
static CASES: LazyLock<Vec<Case>> =
    LazyLock::new(|| WRITTEN.iter().flat_map(|text| file::read(text).expect("a case file")).collect());

/// A text with what was done to it.
#[derive(Clone, Debug)]
struct Edited {
    text: String,
    edits: Vec<Edit>,
}

/// Letters put in the place of others.
#[derive(Clone, Debug)]
struct Edit {
    at: usize,
    takes: usize,
    puts: String,
}

impl Drawn for Edited {
    fn smaller(&self) -> Vec<Self> {
        let without = |place: usize| {
            let mut less = self.clone();
            less.edits.remove(place);
            less
        };
        (0..self.edits.len()).map(without).collect()
    }

    fn written(&self) -> String {
        let mut letters: Vec<char> = self.text.chars().collect();
        for edit in &self.edits {
            let at = edit.at.min(letters.len());
            let end = (at + edit.takes).min(letters.len());
            letters.splice(at..end, edit.puts.chars());
        }
        letters.into_iter().collect()
    }
}

/// What is nearly something.
const PIECES: [&str; 30] = [
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    "\n",
    "=",
    ",",
    " | ",
    "..",
    "disputed: ",
    "unknown",
    "not established",
    "null",
    "0",
    "-1",
    "1e400",
    "18446744073709551616",
    "\u{0}",
    "\u{feff}",
    "\u{1f980}",
    "\\ud800",
    "2026-02-29",
    "0000-01-01",
    "5 XXX",
    "100.001 EUR",
    "__proto__",
    "'''",
    "[[case]]",
];

fn edited(dice: &mut Dice, text: String) -> Edited {
    let letters: Vec<char> = text.chars().collect();
    let edits = (0..dice.below(4)).map(|_| edit(dice, &letters)).collect();
    Edited { text, edits }
}

fn edit(dice: &mut Dice, letters: &[char]) -> Edit {
    let at = dice.below(letters.len());
    let quoted = quoted(letters);
    match dice.below(8) {
        0 => Edit { at, takes: 1 + dice.below(8), puts: String::new() },
        1 | 2 => Edit { at, takes: dice.below(3), puts: dice.one_of(&PIECES).to_owned() },
        3 | 4 => {
            let (at, end) = line(letters, at);
            let again = letters.get(at..end).unwrap_or_default().iter().collect();
            if dice.percent(50) {
                Edit { at, takes: 0, puts: again }
            } else {
                Edit { at, takes: end - at, puts: String::new() }
            }
        }
        // A text in the place of another: an answer to another question, a key that is no key.
        _ if quoted.len() > 1 => {
            let (at, end) = dice.one_of(&quoted);
            let puts = if dice.percent(30) {
                dice.one_of(&PIECES).to_owned()
            } else {
                let (from, to) = dice.one_of(&quoted);
                letters.get(from..to).unwrap_or_default().iter().collect()
            };
            Edit { at, takes: end - at, puts }
        }
        _ => Edit { at, takes: usize::MAX / 2, puts: String::new() },
    }
}

/// The line of a place, with its end.
fn line(letters: &[char], at: usize) -> (usize, usize) {
    let is_end = |letter: &char| *letter == '\n';
    let begin = letters.iter().take(at).rposition(is_end).map_or(0, |end| end + 1);
    let end = letters.iter().skip(at).position(is_end).map_or(letters.len(), |end| at + end + 1);
    (begin, end)
}

/// What stands between quotation marks.
fn quoted(letters: &[char]) -> Vec<(usize, usize)> {
    let marks: Vec<usize> =
        letters.iter().enumerate().filter(|(_, letter)| **letter == '"').map(|(place, _)| place).collect();
    marks.chunks_exact(2).filter_map(|pair| Some((pair.first()? + 1, *pair.get(1)?))).collect()
}

/// Checks texts, of which many are to be read and many refused. A check says whether a text was read, or what is wrong.
fn check_each(
    name: &str,
    draw: impl Fn(&mut Dice) -> Edited,
    check: impl Fn(&str) -> Result<bool, Vec<String>>,
) {
    let Asked { cases, seed, .. } = asked_for(TEXTS, 0x000F_11E5);
    println!(
        "FINESIGHT_SEED={seed} FINESIGHT_FUZZ={cases} cargo test --features page --test files -- {name}"
    );
    let (mut read, mut refused) = (0, 0);
    each(cases, seed, draw, |edited, _| match check(&edited.written()) {
        Ok(is_read) => {
            *(if is_read { &mut read } else { &mut refused }) += 1;
            Vec::new()
        }
        Err(wrong) => wrong,
    });
    println!("{read} were read, {refused} refused");
    assert!(read > cases / 20 && refused > cases / 20, "{read} were read, {refused} refused");
}

#[test]
fn an_edited_case_file_is_read_or_refused() {
    let draw = |dice: &mut Dice| {
        let mut text = String::new();
        for _ in 0..=dice.below(2) {
            text.push_str(WRITTEN.get(dice.below(WRITTEN.len())).expect("a case"));
        }
        edited(dice, text)
    };
    check_each("an_edited_case_file", draw, check_case_file);
}

fn check_case_file(text: &str) -> Result<bool, Vec<String>> {
    match file::read(text) {
        Err(problems) if problems.is_empty() || problems.iter().any(String::is_empty) => {
            Err(vec![format!("refused without a reason: {problems:?}")])
        }
        Err(_) => Ok(false),
        Ok(cases) => {
            let bare = |cases: &[Case]| -> Vec<Case> {
                cases.iter().map(|case| Case { expect: Value::Null, ..case.clone() }).collect()
            };
            let again = file::read(&in_toml(&cases))?;
            let is_same = bare(&again) == bare(&cases);
            is_same.then_some(true).ok_or_else(|| vec![format!("{cases:?}\n{again:?}")])
        }
    }
}

/// Cases as a case file has them, without what they expect.
fn in_toml(cases: &[Case]) -> String {
    let mut text = String::new();
    let quoted = |line: &str| toml::Value::String(line.to_owned()).to_string();
    for case in cases {
        text.push_str("[[case]]\n");
        let said = [("id", Some(&case.id)), ("title", Some(&case.title)), ("on", Some(&case.on))];
        for (key, line) in
            said.into_iter().chain([("view", case.view.as_ref()), ("replays", case.replays.as_ref())])
        {
            if let Some(line) = line {
                let _ = writeln!(text, "{key} = {}", quoted(line));
            }
        }
        text.push_str("[case.facts]\n");
        for (key, line) in &case.facts {
            let _ = writeln!(text, "{key} = {}", quoted(line));
        }
    }
    text
}

#[test]
fn an_edited_saved_case_is_read_or_refused() {
    let draw = |dice: &mut Dice| {
        let text = serde_json::to_string_pretty(&saved(dice)).unwrap();
        edited(dice, text)
    };
    check_each("an_edited_saved_case", draw, check_saved);
}

/// A case as the page saves it, some with versions that are kept, with names and with what was typed.
fn saved(dice: &mut Dice) -> Value {
    let mut file = json!({
        "finesight": 2,
        "program": env!("CARGO_PKG_VERSION"),
        "law": "2026-11-28",
        "saved": "2026-11-29",
        "language": dice.one_of(&Lang::ALL).tag(),
        "case": version(dice),
    });
    if dice.percent(30) {
        let kept = (0..=dice.below(3)).map(|_| version(dice)).collect();
        file.as_object_mut().unwrap().insert("kept".to_owned(), kept);
    }
    file
}

/// What was typed, which may be read or not.
const TYPED: [(&str, &str); 6] = [
    ("turnover", "12,5 mkr"),
    ("turnover", "1 033 257 000 NOK"),
    ("breach-end", "some day in spring"),
    ("breach-end", "4 April 2019"),
    ("share", "half"),
    ("people-number", "about 120"),
];

fn version(dice: &mut Dice) -> Value {
    let case = CASES.get(dice.below(CASES.len())).expect("a case");
    let texts = |lines: Vec<(&str, &str)>| -> Value {
        Value::Object(
            lines.into_iter().map(|(key, line)| (key.to_owned(), json!(line))).collect::<Map<_, _>>(),
        )
    };
    let answers = texts(case.facts.iter().map(|(key, line)| (key.as_str(), line.as_str())).collect());
    let typed = texts(if dice.percent(30) { vec![dice.one_of(&TYPED)] } else { Vec::new() });
    let mut version = json!({ "on": case.on, "answers": answers, "typed": typed });
    let named = version.as_object_mut().unwrap();
    let mut say = |name: &str, value: Value| named.insert(name.to_owned(), value);
    if dice.percent(30) {
        say("number", json!(dice.below(7)));
        say("name", json!(dice.one_of(&["", "Med större omsättning", "x"])));
    }
    if dice.percent(20) {
        say("view", json!(dice.one_of(ViewId::ALL).key()));
    }
    if dice.percent(20) {
        say("situation", json!(dice.one_of(Situation::ALL).key()));
    }
    if let Some(replays) = &case.replays {
        say("replays", json!(replays));
    }
    version
}

/// What a text is as JSON.
fn tree(text: &str) -> Tree {
    serde_json::from_str(text).map_or(Tree::Other, |value: Value| of_json(&value))
}

/// What is understood of a text, written down, is read whole and is the same; and a text is opened if nothing of it is not
/// understood.
fn check_saved(text: &str) -> Result<bool, Vec<String>> {
    let tree = tree(text);
    let (saved, refusals) = read(&tree, TODAY);
    let whole = read_whole(&tree, TODAY).map(|_| ());
    if whole != refusals.first().cloned().map_or(Ok(()), Err) {
        return Err(vec![format!("{whole:?}, but {refusals:?}")]);
    }
    let language = tree.under("language").and_then(Tree::text).and_then(Lang::from_tag);
    let kept: Vec<_> = saved.kept.iter().collect();
    let file = as_json(&written(&saved.case, &kept, language.unwrap_or_default(), TODAY));
    let again =
        read_whole(&of_json(&file), TODAY).map_err(|refusal| vec![format!("{refusal:?}: {file:#}")])?;
    if again.case == saved.case && again.kept == saved.kept {
        Ok(refusals.is_empty())
    } else {
        Err(vec![format!("{:#?}\n{:#?}\n{file:#}", saved.case, again.case)])
    }
}
