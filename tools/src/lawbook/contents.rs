//! The contents of the law book: the page that the app leads to, by country and by subject, with a box that leaves of them what
//! has the words typed in it.

use std::collections::BTreeSet;

use finesight::api::book::page::CellData;
use finesight::text::{Key, Lang, alphabet, keys, say};

use super::chapter::{Kind, Pages, version};
use super::frame::{Frame, Scripts};
use super::table::{Part, Section, link};
use super::{book, concat, escape, paragraph};

/// The script of the contents, and what it is called.
pub const SCRIPT: &str = include_str!("../../../www/lawbook/contents.js");
/// Its name.
pub const SCRIPT_NAME: &str = "law-contents.js";

/// What takes from a page that has a script what no policy stops.
pub const LOCK: &str = include_str!("../../../www/lock.js");
/// What it is called.
pub const LOCK_NAME: &str = "lock.js";

/// What the policy allows.
const RUNS: &str = " script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none';";

/// So long the name of a row may be to be among the words that its section is found by.
const NAME: usize = 80;

/// The page, given the chapters and the addresses of the app's style sheet and icon.
pub fn page(lang: Lang, chapters: &[Pages], css: &str, icon: &str) -> String {
    let frame = Frame {
        lang,
        name: &book::name,
        title: lang.text(keys::PAGE_LAW_BOOK),
        of: None,
        about: lang.text(keys::BOOK_INTRO),
        skip: lang.text(keys::BOOK_SKIP),
        scripts: Scripts { files: &[SCRIPT_NAME], policy: RUNS },
    };
    frame.page(css, icon, &main(lang, chapters))
}

/// What is in it.
pub fn main(lang: Lang, chapters: &[Pages]) -> String {
    let text = |key| escape(lang.text(key));
    [
        paragraph(&text(keys::BOOK_INTRO)),
        version(lang),
        paragraph(&[text(keys::NOTICE_ESTIMATE), text(keys::LIMITS_LANGUAGE)].join(" ")),
        format!("<div class=\"without-script\">\n{}</div>\n", paragraph(&text(keys::BOOK_MOVED))),
        filter(lang),
        nav("by-country", lang.text(keys::BOOK_BY_COUNTRY), &countries(lang, chapters)),
        nav("by-subject", lang.text(keys::BOOK_BY_SUBJECT), &subjects(lang, chapters)),
    ]
    .concat()
}

/// The box, which does nothing without the script, and is shown by it.
fn filter(lang: Lang) -> String {
    let text = |key: Key| escape(lang.text(key));
    format!(
        "<div class=\"ds-field filter\" hidden>
<label class=\"ds-label\" data-weight=\"medium\" for=\"filter\">{}</label>
<div data-field=\"description\" id=\"filter-hint\">{}</div>
<input class=\"ds-input\" type=\"search\" id=\"filter\" aria-describedby=\"filter-hint\" autocomplete=\"off\" spellcheck=\"false\">
<p class=\"ds-paragraph\" role=\"status\" data-found=\"{}\" data-none=\"{}\"></p>
</div>\n",
        text(keys::BOOK_FILTER),
        text(keys::BOOK_FILTER_HINT),
        escape(&say::book_entries_found(lang, "{all}", "{found}")),
        text(keys::BOOK_NONE_FOUND),
    )
}

/// Each country with what it has.
fn countries(lang: Lang, chapters: &[Pages]) -> String {
    let countries = chapters.iter().filter(|it| it.kind == Kind::Country);
    sorted(lang, countries.map(|it| (it.short.as_str(), country(it))).collect())
}

fn country(of: &Pages) -> String {
    let mut parts: Vec<(&Part, Vec<String>)> = Vec::new();
    for part in of.parts.iter().flatten() {
        let leaves = part.sections.iter().map(|section| leaf(&part.id, section));
        match parts.last_mut() {
            Some((begun, of_it)) if begun.id == part.id => of_it.extend(leaves),
            _ => parts.push((part, leaves.collect())),
        }
    }
    let inside = match parts.as_slice() {
        [(part, leaves)] => format!("<ul id=\"{}\">\n{}</ul>\n", part.id, leaves.concat()),
        several => list(several.iter().map(|(part, leaves)| {
            let name = link(&part.id, part.heading.text());
            item(&part.id, "", &[name, list(leaves.iter().cloned())].concat())
        })),
    };
    item("", &of.also, &[of.link(0, &of.short), inside].concat())
}

/// A section of a country: a link to the page that has it, and the words of its rows.
fn leaf(part: &str, section: &Section) -> String {
    let id = if section.begins() { section.id(part) } else { String::new() };
    item(&id, &words([section]), &section.link(part))
}

/// Each subject, with the chapters under it.
fn subjects(lang: Lang, chapters: &[Pages]) -> String {
    let mut subjects: Vec<(&Pages, Vec<(&str, String)>)> = Vec::new();
    for chapter in chapters {
        match (chapter.kind, subjects.last_mut()) {
            (Kind::Subject, _) => subjects.push((chapter, Vec::new())),
            (Kind::Under, Some((_, under))) => under.push((&chapter.short, leaves(chapter, ""))),
            _ => {}
        }
    }
    list(subjects.into_iter().map(|(subject, under)| leaves(subject, &sorted(lang, under))))
}

/// A chapter with a link to each of its pages, and the words of its rows; and what stands under its first page.
fn leaves(of: &Pages, under: &str) -> String {
    concat(of.parts.iter().enumerate().map(|(place, parts)| {
        let id = parts.iter().find_map(Part::place).unwrap_or_default();
        let also = words(parts.iter().flat_map(|part| &part.sections));
        let text = of.numbered(place, &of.short);
        let under = if place == 0 { under } else { "" };
        item(&id, &[of.also.as_str(), also.as_str()].join(" "), &[&of.link(place, &text), under].concat())
    }))
}

/// The words by which sections are found besides their own: their tables, and their rows with short names, each once.
fn words<'s>(sections: impl IntoIterator<Item = &'s Section>) -> String {
    let tables = sections.into_iter().flat_map(|section| &section.tables);
    let of_table = tables.flat_map(|table| {
        let rows = table.data.rows.iter().filter_map(|row| row.cells.first()).map(first_line);
        [table.data.caption.clone()].into_iter().chain(rows.filter(|name| name.chars().count() <= NAME))
    });
    let all: BTreeSet<String> = of_table.collect();
    all.into_iter().collect::<Vec<_>>().join(" ")
}

/// The first line of a cell, which in the row of a decision is whom it is about.
fn first_line(CellData(pieces): &CellData) -> String {
    let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
    text.lines().next().unwrap_or_default().to_owned()
}

/// In the order of their names.
/// By their names in the alphabet of the language.
fn sorted(lang: Lang, mut named: Vec<(&str, String)>) -> String {
    named.sort_by_cached_key(|(name, _)| alphabet::place(lang, name));
    list(named.into_iter().map(|(_, item)| item))
}

fn item(id: &str, also: &str, inside: &str) -> String {
    let attribute = |name: &str, value: &str| match value.trim() {
        "" => String::new(),
        value => format!(" {name}=\"{}\"", escape(value)),
    };
    format!("<li{}{}>{inside}</li>\n", attribute("id", id), attribute("data-also", also))
}

/// Items as a list; nothing of none.
pub fn list(items: impl Iterator<Item = String>) -> String {
    let items = concat(items);
    if items.is_empty() { items } else { format!("<ul>\n{items}</ul>\n") }
}

/// A list of links with its heading.
pub fn nav(id: &str, heading: &str, inside: &str) -> String {
    format!(
        "<nav class=\"contents\" aria-labelledby=\"{id}\">\n<h2 class=\"ds-heading\" id=\"{id}\">{}</h2>\n{inside}</nav>\n",
        escape(heading)
    )
}
