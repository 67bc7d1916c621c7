//! Every message of a language with what a translator should know of it, in JSON.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;
use serde_json::{Value, json};

use crate::check::of_tag;
use crate::texts::read::{self, Kind, Source, Texts, texts};
use crate::texts::write::{Names, rust_and_names};
use crate::texts::{COMMAND, PARTS, is_beside, part_of};
use crate::{apart, is_easy};

/// A message as it stands in its file.
pub struct Named<'s> {
    pub name: &'s str,
    pub line: usize,
    /// What comes after the sign, as it is written.
    text: String,
    /// The comment above it, or above the messages that it stands among without an empty line between.
    comment: Option<String>,
    /// The last comment above it that stands by itself.
    group: Option<String>,
}

/// The messages of a file in their order.
pub fn named(source: &Source) -> Vec<Named<'_>> {
    let text = source.text.as_str();
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut all = Vec::new();
    let (mut group, mut among) = (None, None);
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                // The name is a part of the source, so where it is in memory is where it is in the file.
                let at = name.as_ptr().addr().saturating_sub(text.as_ptr().addr());
                let is_first = text.get(..at).is_some_and(|before| before.ends_with("\n\n"));
                if message.comment.is_some() || is_first {
                    among = message.comment.as_ref().map(joined);
                }
                all.push(Named {
                    name,
                    line: read::line(text, at),
                    text: written(text.get(at..).unwrap_or_default()),
                    comment: among.clone(),
                    group: group.clone(),
                });
            }
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                (group, among) = (Some(joined(&comment)), None);
            }
            Entry::Term(_) | Entry::Junk { .. } => {}
        }
    }
    all
}

fn joined(comment: &Comment<&str>) -> String {
    comment.content.join(" ")
}

/// The text of the message that a piece of a file begins with, without what sets its lines in.
fn written(from: &str) -> String {
    let mut lines = from.lines();
    let first =
        lines.next().and_then(|line| line.split_once('=')).map(|(_, text)| text.trim()).unwrap_or_default();
    let rest: Vec<&str> = lines.take_while(|line| line.is_empty() || line.starts_with(' ')).collect();
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let least = rest.iter().filter(|line| !line.is_empty()).map(indent).min().unwrap_or_default();
    let rest = rest.iter().map(|line| line.get(least..).unwrap_or_default());
    let lines: Vec<&str> = [first].into_iter().chain(rest).collect();
    lines.join("\n").trim().to_owned()
}

/// What the page is built with: the messages of all languages that are in it, as the build numbers them.
pub struct Page {
    names: Names,
    mark: String,
}

impl Page {
    /// Of the texts of all languages.
    pub fn of(mut all: Vec<Texts>) -> Result<Self, String> {
        for texts in &mut all {
            texts.messages.retain(|name, _| !name.starts_with(COMMAND) && !is_beside(name));
        }
        let (written, names) = rust_and_names(&all).map_err(|problems| problems.join("\n"))?;
        // What each file of texts of such a page begins with: 16 digits.
        let mark = written.texts.iter().flatten().take(1).flat_map(|file| file.chars().take(16)).collect();
        Ok(Page { names, mark })
    }
}

/// The messages of a language, file by file in the order of the files, those that it lacks among them.
pub fn list(language: &str, english: &[Source], own: &[Source], page: &Page) -> Result<Value, String> {
    let lang =
        of_tag(language).ok_or_else(|| format!("src/text/languages.rs has no row for `{language}`"))?;
    let first = texts(&apart(english).0).map_err(|problems| problems.join("\n"))?;
    let numbers: BTreeMap<&str, usize> =
        page.names.iter().enumerate().map(|(number, (name, _))| (name.as_str(), number)).collect();
    let known = Known { first: &first, page, numbers };
    let files: BTreeSet<&str> = english.iter().chain(own).map(|source| within(&source.name)).collect();
    let files = files.into_iter().map(|name| file(name, of_name(english, name), of_name(own, name), &known));
    let row = lang.row();
    Ok(json!({
        "language": { "tag": row.tag, "name": row.name, "locale": row.locale },
        "mark": page.mark,
        "count": page.names.len(),
        "files": files.collect::<Vec<_>>(),
    }))
}

/// What is known of the messages by their names.
struct Known<'a> {
    first: &'a Texts,
    page: &'a Page,
    numbers: BTreeMap<&'a str, usize>,
}

/// The name of a file from the folder of its language on.
fn within(name: &str) -> &str {
    name.splitn(4, '/').nth(3).unwrap_or(name)
}

fn of_name<'s>(sources: &'s [Source], name: &str) -> Option<&'s Source> {
    sources.iter().find(|source| within(&source.name) == name)
}

fn file(name: &str, english: Option<&Source>, own: Option<&Source>, known: &Known) -> Value {
    let in_english = english.map(named).unwrap_or_default();
    let in_own = own.map(named).unwrap_or_default();
    let is_easy = english.or(own).is_some_and(is_easy);
    let of = |all: &[Named], name: &str| all.iter().position(|named| named.name == name);
    let of_own = |name: &str| of(&in_own, name).and_then(|place| in_own.get(place));
    let extra = in_own.iter().filter(|named| of(&in_english, named.name).is_none());
    let originals = in_english
        .iter()
        .map(|original| message(original, Some(original), of_own(original.name), is_easy, known));
    let extra = extra.map(|named| message(named, None, Some(named), is_easy, known));
    json!({ "file": name, "messages": originals.chain(extra).collect::<Vec<_>>() })
}

fn message(any: &Named, english: Option<&Named>, own: Option<&Named>, is_easy: bool, known: &Known) -> Value {
    let number = known.numbers.get(any.name);
    // A comment in the language itself comes before that in English.
    let either = || own.into_iter().chain(english);
    json!({
        "name": any.name,
        // Easier words have the number of the ordinary ones, and are seen only by who asks for them.
        "number": number.filter(|_| !is_easy),
        "line": own.map(|named| named.line),
        "english": english.map(|named| &named.text),
        "text": own.map(|named| &named.text),
        "variables": variables(any.name, known),
        "comment": either().find_map(|named| named.comment.as_ref()),
        "group": either().find_map(|named| named.group.as_ref()),
        // None where it is for the pages beside the page.
        "part": if is_easy { Some("easy") } else { number.and_then(|_| PARTS.get(part_of(any.name)).copied()) },
    })
}

/// The variables of a message, each with its kind.
fn variables(name: &str, known: &Known) -> Vec<Value> {
    let shown = |name: &String, kind| json!({ "name": name, "kind": if kind == Kind::Number { "number" } else { "text" } });
    let in_page = known.numbers.get(name).and_then(|number| known.page.names.get(*number));
    match (in_page, known.first.messages.get(name)) {
        (Some((_, variables)), _) => variables.iter().map(|(name, kind)| shown(name, *kind)).collect(),
        (None, Some(beside)) => {
            beside.variables().iter().map(|(name, kind)| shown(name, kind.unwrap_or(Kind::Text))).collect()
        }
        (None, None) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_the_comment_above_it_or_above_those_it_stands_among() {
        let text = "# The file.\n\na = A\n\n# Two.\nb = B\nc =\n    C\n\n    D\n\n## Others\n\nd = { $n ->\n    [one] x\n   *[other] y\n }\n";
        let source = Source { name: "src/text/en/a.ftl".to_owned(), text: text.to_owned() };
        let all: Vec<_> = named(&source)
            .into_iter()
            .map(|named| (named.name.to_owned(), named.line, named.text, named.comment, named.group))
            .collect();
        let of = |name: &str, line, text: &str, comment: Option<&str>, group: &str| {
            (name.to_owned(), line, text.to_owned(), comment.map(str::to_owned), Some(group.to_owned()))
        };
        assert_eq!(
            all,
            [
                of("a", 3, "A", None, "The file."),
                of("b", 6, "B", Some("Two."), "The file."),
                of("c", 7, "C\n\nD", Some("Two."), "The file."),
                of("d", 14, "{ $n ->\n   [one] x\n  *[other] y\n}", None, "Others"),
            ]
        );
    }

    #[test]
    fn a_list_has_every_message_once_with_what_is_known_of_it() {
        let source = |name: &str, text: &str| vec![Source { name: name.to_owned(), text: text.to_owned() }];
        let english = source(
            "src/text/en/a.ftl",
            "# About.\n\nb = { $n ->\n    [one] B\n   *[other] { $n } Bs\n }\nbook-a = A { $x }\nc = C\n",
        );
        let own = source("src/text/sv/a.ftl", "b = { $n } B\nd = D\n");
        let read = |sources: &[Source]| texts(sources).unwrap();
        let page = Page::of(vec![read(&english), read(&own)]).unwrap();
        let list = list("sv", &english, &own, &page).unwrap();
        let messages = list["files"][0]["messages"].as_array().unwrap();
        let names: Vec<_> = messages.iter().map(|message| message["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["b", "book-a", "c", "d"]);
        let of = |place: usize, what: &str| messages[place][what].clone();
        assert_eq!(of(0, "variables"), json!([{ "name": "n", "kind": "number" }]));
        assert_eq!(
            (of(0, "number"), of(0, "part"), of(0, "group")),
            (json!(0), json!("texts"), json!("About."))
        );
        assert_eq!((of(1, "number"), of(1, "part")), (Value::Null, Value::Null));
        assert_eq!(of(1, "variables"), json!([{ "name": "x", "kind": "text" }]));
        assert_eq!((of(2, "english"), of(2, "text"), of(2, "line")), (json!("C"), Value::Null, Value::Null));
        assert_eq!((of(3, "english"), of(3, "text"), of(3, "line")), (Value::Null, json!("D"), json!(2)));
        assert_eq!(list["count"], json!(2));
    }
}
