//! For translators: lists the messages of a language with what a translator should know of each, or says what is wrong with one
//! file of them.
//!
//! ```text
//! cargo run --package finesight-texts -- list sv
//! cargo run --package finesight-texts -- check src/text/sv/page.ftl
//! cargo run --package finesight-texts -- scores
//! ```
//!
//! `list` prints JSON, from which `www/build/kit.mjs` makes the kit. `check` prints a line for each thing that is wrong and ends
//! with 1, or says that nothing is and ends with 0. `scores` prints how hard each language is to read.
//!
//! It is a package of its own: the crate is compiled with the messages in it, anew at every change of one, and not at all while one
//! does not parse.

#[path = "../../../build/texts/check.rs"]
mod check;
mod file;
mod list;
mod scores;
#[path = "../../../build/texts/mod.rs"]
#[expect(
    dead_code,
    reason = "the build step, of which this needs the reader and the numbers of the messages"
)]
mod texts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use texts::read::Source;

/// The language that the others are translated from.
const ENGLISH: &str = "en";

/// Easier words for messages that are also in another file of the language: these names stand in two files.
const EASY: &str = "easy.ftl";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["list", language] => print_list(language),
        ["check", file] => print_check(file),
        ["scores"] => print_scores(),
        _ => Err("usage: texts list LANGUAGE, texts check FILE, or texts scores".to_owned()),
    };
    done.unwrap_or_else(|problem| {
        eprintln!("{problem}");
        ExitCode::from(2)
    })
}

fn print_list(language: &str) -> Result<ExitCode, String> {
    let root = Path::new("");
    let all = texts::read_all(root).map_err(|problems| problems.join("\n"))?;
    let listed =
        list::list(language, &folder(root, ENGLISH)?, &folder(root, language)?, &list::Page::of(all)?)?;
    println!("{listed}");
    Ok(ExitCode::SUCCESS)
}

fn print_check(path: &str) -> Result<ExitCode, String> {
    let (root, language, file) = place(path).ok_or_else(|| {
        format!("{path}: a file of messages is src/text/<language>/<name>.ftl, or in a folder there")
    })?;
    let read = |name: &str| fs::read_to_string(root.join(name)).map_err(|error| format!("{name}: {error}"));
    read(&file)?;
    let lists = file::Lists { same: &read(check::SAME)?, terms: &read(check::TERMS)? };
    let wrong = file::check(&file, &language, &folder(&root, ENGLISH)?, &folder(&root, &language)?, &lists);
    for line in &wrong {
        println!("{line}");
    }
    if wrong.is_empty() {
        println!("{file}: nothing is wrong");
    }
    Ok(if wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_scores() -> Result<ExitCode, String> {
    println!("The path of a visitor: words a sentence and LIX, in the ordinary words and in the easier ones");
    let all = texts::read_all(Path::new("")).map_err(|problems| problems.join("\n"))?;
    for (tag, language) in texts::tags().iter().zip(&all) {
        let shown = scores::of(language)
            .map(|score| score.tenths().map(|tenths| format!("{}.{}", tenths / 10, tenths % 10)));
        let [[words, lix], [easy_words, easy_lix]] = shown;
        println!("{tag}  {words:>5} {lix:>5}   {easy_words:>5} {easy_lix:>5}");
    }
    Ok(ExitCode::SUCCESS)
}

/// The folder of the project, the language, and the name from that folder on, of a file of messages.
fn place(path: &str) -> Option<(PathBuf, String, String)> {
    const MESSAGES: &str = "src/text/";
    let path = path.replace('\\', "/");
    let (root, rest) = path.rsplit_once(MESSAGES)?;
    let (language, name) = rest.split_once('/')?;
    let is_file = Path::new(name).extension().is_some_and(|extension| extension == "ftl");
    is_file.then(|| (PathBuf::from(root), language.to_owned(), format!("{MESSAGES}{rest}")))
}

/// The files of a language.
fn folder(root: &Path, language: &str) -> Result<Vec<Source>, String> {
    let name = format!("src/text/{language}");
    texts::sources(&root.join(&name), &name).map_err(|error: io::Error| format!("{name}: {error}"))
}

/// Whether a file has easier words, and so names that are also elsewhere.
fn is_easy(source: &Source) -> bool {
    source.name.ends_with(&format!("/{EASY}"))
}

/// The files of a language without the one of easier words, and that one.
fn apart(sources: &[Source]) -> (Vec<Source>, Vec<Source>) {
    let copies =
        sources.iter().map(|Source { name, text }| Source { name: name.clone(), text: text.clone() });
    let (easy, ordinary) = copies.partition(is_easy);
    (ordinary, easy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_messages_is_told_by_its_path() {
        let of = |path: &str| {
            place(path).map(|(root, language, file)| (root.display().to_string(), language, file))
        };
        let page = |root: &str| Some((root.to_owned(), "sv".to_owned(), "src/text/sv/page.ftl".to_owned()));
        assert_eq!(of("src/text/sv/page.ftl"), page(""));
        assert_eq!(of("./src/text/sv/page.ftl"), page("./"));
        assert_eq!(of("/a/src/text/sv/page.ftl"), page("/a/"));
        assert_eq!(of("src\\text\\sv\\page.ftl"), page(""));
        assert_eq!(
            of("src/text/sv/countries/norway.ftl").map(|(_, _, file)| file).as_deref(),
            Some("src/text/sv/countries/norway.ftl")
        );
        assert_eq!(of("src/text/page.ftl"), None);
        assert_eq!(of("src/text/sv/page.txt"), None);
    }
}
