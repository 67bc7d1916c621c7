//! Compiles the messages of `src/text/<language>/`, its folders among them, into Rust.
//!
//! The sources are Fluent, of which a small part is taken (see `read`). The result is
//! `messages.rs` in the output folder, which `src/text/messages.rs` includes, and beside it five files
//! of texts for each language: no Fluent code and no parser reaches the visitor.
//!
//! `tests/texts.rs` and `tools/texts` use the same reader, so that what is checked is what is compiled.
//! The rules that both check by are in `check.rs`.

pub mod read;
pub mod write;

#[path = "../../src/text/languages.rs"]
pub mod languages;
#[path = "../../src/text/marks.rs"]
mod marks;
#[path = "../../src/text/row.rs"]
#[expect(dead_code, reason = "of a row the build needs the tags")]
mod row;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io, iter};

use languages::Lang;
use read::{Source, Texts};

/// The tags of the languages; what the first has, all must have.
pub fn tags() -> [&'static str; Lang::ALL.len()] {
    Lang::ALL.map(|lang| lang.row().tag)
}

/// Messages of the pages beside the app alone, the law book, the accessibility statement, what is said of data and
/// of a new version, and the page about embedding: a page without the texts in it is built without them.
/// So are those on many cases at once, which the library tells.
const BESIDE: [&str; 8] = [ACCESS, BOOK, COMING, EMBED, MANY, NEWS, PRIVACY, PUBLISHER];
const ACCESS: &str = "access-";
const BOOK: &str = "book-";
/// What may be wrong with a decision, and the view that tells it.
const CHECK: &str = "check-";
const CHECKED: &str = "checked-";
const COMING: &str = "coming-";
const EMBED: &str = "embed-";
const MANY: &str = "many-";
const NEWS: &str = "news-";
const PRIVACY: &str = "privacy-";
const PUBLISHER: &str = "publisher-";

/// Messages that begin so are said by the program on the command line, which is built with these files itself
/// (`www/build/command.mjs`): no program of Rust has them.
pub const COMMAND: &str = "command-";

/// The files that the texts of a language are split into, by how their names begin.
pub const PARTS: [&str; 5] = ["texts", "more", "further", "stories", "easy"];

/// The place in [`PARTS`] of the easier words of messages that are in the other files too.
pub const EASY: usize = 4;

/// The source of these, in the folder of each language.
const EASY_SOURCE: &str = "easy.ftl";

/// Messages that begin so are in the last file of their language: what happened in each decision, which is fetched when a
/// view that shows it is first looked at.
const STORY: &str = "story-";

/// Messages without variables that begin so are looked up by name while the app runs, because the
/// tables of the law name them. All other messages only get a constant or a function.
pub const CATALOGUE: &[&str] = &[
    ACCESS,
    "act-",
    "aspect-",
    "assumed-",
    "basis-",
    "became-",
    BOOK,
    "breach-",
    "carveout-",
    "case-",
    "caution-",
    "caveat-",
    CHECK,
    COMING,
    "criterion-",
    "daterule-",
    "dayoff-",
    "deadline-",
    "direction-",
    "discount-",
    EMBED,
    "event-",
    "example-",
    "feature-",
    "figure-",
    "gate-",
    "group-",
    "happened-",
    "hint-",
    "idle-",
    "judged-",
    "kept-",
    "late-",
    "level-",
    "line-",
    "longer-",
    MANY,
    "measure-",
    "notcounted-",
    "note-",
    "notice-",
    "open-",
    "option-",
    "ordinal-",
    "path-",
    "point-",
    "practice-",
    "problem-",
    "plain-",
    PRIVACY,
    "provision-",
    PUBLISHER,
    "question-",
    "rank-",
    "record-",
    "refusal-",
    "regime-",
    "reliable-",
    "row-",
    "section-",
    "sendto-",
    "situation-",
    "source-",
    "stage-",
    "stance-",
    "standing-",
    "statement-",
    STORY,
    "time-",
    "todo-",
    "tongue-",
    "unless-",
    "verified-",
    "view-",
    "waived-",
    "whether-",
    "why-",
];

/// Whether a message of this name is one of the catalogue.
pub fn in_catalogue(name: &str) -> bool {
    CATALOGUE.iter().any(|prefix| name.starts_with(prefix))
}

/// Messages that begin so are in the second file of their language, which the page fetches when the
/// visitor first does something: the result and its explanation, what stands in a fold that begins closed,
/// the versions of a case, what is asked only once it is settled which rules apply, and all that names a
/// country's law. Nothing of it is seen before an act, and what shows it leaves it out as long as it is not
/// there.
pub const MORE: &[&str] = &[
    "act-",
    "amount-",
    "answers-",
    "aspect-",
    "assumed-",
    "ask-range",
    "ask-so-far",
    "at-",
    "authentic-",
    "became-",
    "besides-",
    "breach-",
    "calc-",
    "carveout-",
    "caution-",
    "caveat-",
    "chain-",
    "changes-",
    "chart-",
    CHECK,
    CHECKED,
    "class-",
    "criterion-",
    "date-",
    "daterule-",
    "dates-",
    "dayoff-",
    "deadline-",
    "differ-",
    "direction-",
    "discount-",
    "duration-",
    "ended-",
    "ends-",
    "error-ends-",
    "event-",
    "example-",
    "expected-",
    "explore-",
    "facts-example",
    "facts-source",
    "facts-unknown",
    "facts-unmeasured",
    "feature-",
    "figure-",
    "find-count",
    "found-",
    "gate-",
    "group-",
    "idle-",
    "judged-",
    "kept-",
    "late-",
    "level-",
    "lever-",
    "like-",
    "line-",
    "longer-",
    "measure-",
    "next-",
    "notcounted-",
    "note-",
    "open-",
    "option-",
    "ordinal-",
    "outcome-",
    "people-",
    "plain-",
    "point-",
    "practice-",
    "problem-",
    "provision-",
    "question-",
    "rank-",
    "record-",
    "refusal-",
    "regime-",
    "reliable-",
    "report-",
    "result-",
    "said-",
    "sendto-",
    "source-",
    "stance-",
    "standing-",
    "statement-",
    "steps-",
    "time-",
    "todo-",
    "tongue-",
    "unless-",
    "verified-",
    "versions-",
    "view-",
    "waived-",
    "waterfall-",
    "whether-",
    "why-",
    "width-",
    "work-",
];

/// Of the messages in [`MORE`], those that begin so are in the third file, which comes with the further module of the page: no
/// question of the path and no result needs them before a view behind it, or a fold in it, is looked at.
pub const FURTHER: &[&str] = &[
    "act-",
    "answers-",
    "aspect-",
    "at-",
    "authentic-",
    "became-",
    "besides-",
    "calc-",
    "carveout-",
    "chain-",
    "changes-",
    "chart-decision",
    "chart-description",
    CHECK,
    CHECKED,
    "criterion-",
    "daterule-",
    "dates-",
    "dayoff-",
    "differ-",
    "discount-",
    "ended-appealed",
    "ends-",
    "example-",
    "expected-",
    "explore-",
    "facts-example",
    "facts-source",
    "facts-unmeasured",
    "find-count",
    "found-",
    "gate-",
    "judged-",
    "late-",
    "lever-",
    "like-",
    "line-",
    "measure-",
    "next-",
    "note-",
    "open-",
    "outcome-act",
    "outcome-all-decisions",
    "outcome-beside",
    "outcome-dates",
    "outcome-decisions",
    "outcome-effects",
    "outcome-ends",
    "outcome-five",
    "outcome-more",
    "outcome-nearest",
    "outcome-size",
    "outcome-steps",
    "outcome-tier",
    "outcome-times",
    "outcome-unsaid",
    "point-",
    "rank-",
    "report-",
    "sendto-",
    "source-",
    "stance-",
    "statement-",
    "steps-",
    "time-",
    "todo-answer-by",
    "todo-appeal-",
    "todo-aware",
    "todo-calendar",
    "todo-copied",
    "todo-copy",
    "todo-effect",
    "todo-ended",
    "todo-ends",
    "todo-law-",
    "todo-letter-",
    "todo-no-such",
    "todo-not-",
    "todo-received",
    "tongue-",
    "versions-",
    "waived-",
    "waterfall-",
    "why-",
    "width-",
];

/// Of these, what a result shows all the same: what is taken for granted, what the law allows, and the way to the report.
pub const IN_RESULT: &[&str] = &[
    "expected-higher",
    "expected-lower",
    "expected-none",
    "expected-times",
    "found-fixed-only",
    "found-if-authority",
    "found-law-allows",
    "next-idle",
    "report-form",
    "report-no-word",
    "statement-cross-border-domestic",
    "statement-linked-linked",
    "statement-purpose-other",
    "statement-reach-offers",
    "statement-role-controller",
];

/// What is in the first file all the same, because it is seen at once: headings of folds, the one step that
/// is there before any answer, and what stands in the place of a result.
pub const AT_ONCE: &[&str] = &[
    "found-scope-open",
    "outcome-begin",
    "result-awaited",
    "result-dock-more",
    "result-heading",
    "result-missing",
    "result-part-awaited",
    "result-part-missing",
    "result-waiting",
    "steps-heading",
    "work-heading",
];

/// The questions whose words and options are in the first file: those that are asked whatever law applies, and so before
/// its tables are there. `tests/texts.rs` holds them against the table of questions.
pub const ASKED_AT_ONCE: &[&str] = &[
    "body",
    "country",
    "cross-border",
    "household",
    "own-authority",
    "people-in",
    "purpose",
    "reach",
    "task",
];

/// Which of the files the text of this message is in, by its place in [`PARTS`].
pub fn part_of(name: &str) -> usize {
    match () {
        () if name.starts_with(STORY) => 3,
        () if !is_more(name) => 0,
        () if IN_RESULT.contains(&name) => 1,
        () => 1 + usize::from(FURTHER.iter().any(|prefix| name.starts_with(prefix))),
    }
}

/// Whether the text of this message is in a later file than the first.
pub fn is_more(name: &str) -> bool {
    MORE.iter().any(|prefix| name.starts_with(prefix)) && !AT_ONCE.contains(&name) && !is_asked_at_once(name)
}

/// Whether a message is a question that is asked at once, or one of its options.
fn is_asked_at_once(name: &str) -> bool {
    let of = |question: &&str| {
        let option = name.strip_prefix("option-").and_then(|rest| rest.strip_prefix(*question));
        name.strip_prefix("question-") == Some(*question) || option.is_some_and(|rest| rest.starts_with('-'))
    };
    ASKED_AT_ONCE.iter().any(of)
}

/// Whether a message is told beside the page, which is built without it.
pub fn is_beside(name: &str) -> bool {
    BESIDE.iter().any(|beside| name.starts_with(beside))
}

/// Reads all texts and writes `messages.rs`, `languages.json`, and a file of each of the [`PARTS`] and languages, such as `texts-en.txt`, to
/// the output folder.
///
/// A message that a language lacks is taken from the first language, with a warning: work in
/// progress still builds, and `tests/texts.rs` fails.
pub fn compile() -> Result<(), Vec<String>> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    for language in tags() {
        println!("cargo::rerun-if-changed=src/text/{language}");
    }
    let mut all = read_all(&root)?;
    let embedded = env::var_os("CARGO_FEATURE_EMBEDDED_TEXTS").is_some();
    let left_out = |name: &str| name.starts_with(COMMAND) || !embedded && is_beside(name);
    for texts in &mut all {
        texts.messages.retain(|name, _| !left_out(name));
    }
    let written = write::rust(&all)?;
    for warning in written.warnings {
        println!("cargo::warning={warning}");
    }
    let mut files =
        vec![("messages.rs".to_owned(), written.code), ("languages.json".to_owned(), languages())];
    for (language, parts) in tags().iter().zip(written.texts) {
        files.extend(PARTS.iter().map(|part| format!("{part}-{language}.txt")).zip(parts));
    }
    for (name, content) in files {
        let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join(name);
        fs::write(&out, content).map_err(|error| vec![format!("{}: {error}", out.display())])?;
    }
    Ok(())
}

/// In JSON the tags that are answered to, each with that of its language: `{"nb":"nb","no":"nb"}`.
fn languages() -> String {
    let of = |lang: Lang| {
        let row = lang.row();
        iter::once(row.tag).chain(row.also.iter().copied()).map(|tag| format!("{tag:?}:{:?}", row.tag))
    };
    format!("{{{}}}\n", Lang::ALL.into_iter().flat_map(of).collect::<Vec<_>>().join(","))
}

/// The texts of each language, in the order of [`tags`].
pub fn read_all(root: &Path) -> Result<Vec<Texts>, Vec<String>> {
    let mut all = Vec::new();
    let mut problems = Vec::new();
    for language in tags() {
        let folder = format!("src/text/{language}");
        let sources = match sources(&root.join(&folder), &folder) {
            Ok(sources) => sources,
            Err(error) => return Err(vec![format!("{folder}: {error}")]),
        };
        let (easy, ordinary): (Vec<_>, Vec<_>) =
            sources.into_iter().partition(|source| source.name == format!("{folder}/{EASY_SOURCE}"));
        match (read::texts(&ordinary), read::texts(&easy)) {
            (Ok(texts), Ok(easy)) => all.push(Texts { easy: easy.messages, ..texts }),
            (texts, easy) => problems.extend([texts, easy].into_iter().filter_map(Result::err).flatten()),
        }
    }
    if problems.is_empty() { Ok(all) } else { Err(problems) }
}

/// The `.ftl` files of one folder and those in it, by name.
pub fn sources(folder: &Path, shown: &str) -> io::Result<Vec<Source>> {
    let mut files = BTreeMap::new();
    add_sources(folder, shown, &mut files)?;
    Ok(files.into_iter().map(|(name, text)| Source { name, text }).collect())
}

fn add_sources(folder: &Path, shown: &str, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = format!("{shown}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            add_sources(&path, &name, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.insert(name, fs::read_to_string(&path)?.replace("\r\n", "\n"));
        }
    }
    Ok(())
}
