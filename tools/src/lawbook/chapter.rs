//! A chapter of the law book, and its pages: what a country has, or what is said on a subject.

use finesight::law::AS_OF;
use finesight::text::{Lang, date, keys, say};

use super::cut::{Cuts, runs};
use super::frame::{Frame, Scripts};
use super::table::{Part, link};
use super::{book, concat, contents, escape, paragraph};

/// Where a chapter stands in the contents.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Among the countries.
    Country,
    /// Among the subjects.
    Subject,
    /// Under the subject before it.
    Under,
}

/// A chapter.
pub struct Chapter {
    /// What its files are called.
    pub name: String,
    /// Its title.
    pub title: String,
    /// What the contents call it.
    pub short: String,
    /// Where it stands.
    pub kind: Kind,
    /// By which words it is found besides its own.
    pub also: String,
    /// Its parts.
    pub parts: Vec<Part>,
    /// What stands below them, as HTML.
    pub after: String,
}

impl Chapter {
    /// A subject that its title names.
    pub fn subject(name: &str, title: &str, parts: Vec<Part>) -> Self {
        Self {
            name: name.to_owned(),
            title: title.to_owned(),
            short: title.to_owned(),
            kind: Kind::Subject,
            also: String::new(),
            parts,
            after: String::new(),
        }
    }

    /// What stands under a subject: its title names both.
    pub fn under(subject: &Self, name: &str, title: &str, part: Part) -> Self {
        Self {
            title: format!("{}: {title}", subject.title),
            short: title.to_owned(),
            kind: Kind::Under,
            ..Self::subject(&format!("{}-{name}", subject.name), title, vec![part])
        }
    }

    /// Its pages.
    pub fn pages(self, lang: Lang, cuts: &Cuts) -> Pages {
        let Self { name, title, short, kind, also, parts, after } = self;
        let pieces = parts.into_iter().flat_map(|part| part.cut(lang, cuts));
        let parts = runs(pieces.collect()).into_iter().map(|run| run.of).collect();
        Pages { lang, name, title, short, kind, also, parts, after }
    }
}

/// A chapter as it is divided into pages.
pub struct Pages {
    lang: Lang,
    name: String,
    title: String,
    /// What the contents call it.
    pub short: String,
    /// Where it stands in the contents.
    pub kind: Kind,
    /// By which words it is found besides its own.
    pub also: String,
    /// The parts on each.
    pub parts: Vec<Vec<Part>>,
    after: String,
}

impl Pages {
    /// The name of a page without the language: the first has that of the chapter.
    pub fn name(&self, place: usize) -> String {
        if place == 0 { self.name.clone() } else { format!("{}-{}", self.name, place + 1) }
    }

    /// A title with the number of the page, if there are several.
    pub fn numbered(&self, place: usize, title: &str) -> String {
        match self.parts.len() {
            1 => title.to_owned(),
            pages => say::book_page_of(self.lang, &(place + 1).to_string(), &pages.to_string(), title),
        }
    }

    /// A link to a page.
    pub fn link(&self, place: usize, text: &str) -> String {
        let file = book::page_name(self.lang, &self.name(place));
        format!("<a class=\"ds-link\" href=\"./{file}\">{}</a>", escape(text))
    }

    /// What is in a page below its title.
    pub fn main(&self, place: usize) -> String {
        let parts = self.parts.get(place).into_iter().flatten();
        let parts = concat(parts.map(|part| part.html(self.lang, &self.title)));
        let after = if place + 1 == self.parts.len() { self.after.as_str() } else { "" };
        [version(self.lang), self.contents(place), parts, after.to_owned(), self.turn(place)].concat()
    }

    /// The page around what is in it, given the addresses of the app's style sheet and icon.
    pub fn page(&self, place: usize, css: &str, icon: &str, main: &str) -> String {
        let name = self.name(place);
        let frame = Frame {
            lang: self.lang,
            name: &|lang| book::page_name(lang, &name),
            title: &self.numbered(place, &self.title),
            of: Some((book::name(self.lang), self.lang.text(keys::PAGE_LAW_BOOK))),
            about: self.lang.text(keys::BOOK_INTRO),
            skip: self.lang.text(keys::BOOK_SKIP),
            scripts: Scripts::NONE,
        };
        frame.page(css, icon, main)
    }

    /// What is on this page, and on the others of the chapter.
    fn contents(&self, here: usize) -> String {
        let inside = match self.parts.as_slice() {
            [one] => self.sections(one),
            several => contents::list(several.iter().enumerate().map(|(place, parts)| {
                let name = self.name_of_page(place, parts);
                let name = if place == here { escape(&name) } else { self.link(place, &name) };
                format!("<li>{name}\n{}</li>\n", self.sections(parts))
            })),
        };
        match inside.as_str() {
            "" => inside,
            _ => contents::nav("contents", self.lang.text(keys::BOOK_CONTENTS), &inside),
        }
    }

    /// The number of a page, and where the chapter has several parts, which of them are on it: sections of both have one name.
    fn name_of_page(&self, place: usize, parts: &[Part]) -> String {
        let number = say::book_page(self.lang, &(place + 1).to_string());
        let names: Vec<&str> = parts.iter().map(|part| part.heading.text()).collect();
        if self.has_several_parts() { format!("{number}. {}", names.join("; ")) } else { number }
    }

    fn has_several_parts(&self) -> bool {
        let mut ids = self.parts.iter().flatten().map(|part| &part.id);
        let first = ids.next();
        ids.any(|id| Some(id) != first)
    }

    /// The sections of a page of a country; elsewhere the title says what is on it.
    fn sections(&self, parts: &[Part]) -> String {
        if self.kind != Kind::Country {
            return String::new();
        }
        let of = |part: &Part| {
            contents::list(part.sections.iter().map(|it| format!("<li>{}</li>\n", it.link(&part.id))))
        };
        match parts {
            [part] => of(part),
            several => contents::list(
                several
                    .iter()
                    .map(|part| format!("<li>{}\n{}</li>\n", link(&part.id, part.heading.text()), of(part))),
            ),
        }
    }

    /// The way to the page before and to the next.
    fn turn(&self, here: usize) -> String {
        let link = |place, key| self.link(place, self.lang.text(key));
        let before = here.checked_sub(1).map(|place| link(place, keys::BOOK_PAGE_BEFORE));
        let next = (here + 1 < self.parts.len()).then(|| link(here + 1, keys::BOOK_PAGE_NEXT));
        let ways: Vec<String> = before.into_iter().chain(next).collect();
        if ways.is_empty() { String::new() } else { paragraph(&ways.join(" ")) }
    }
}

/// The version, and the day of the law, which a page has with it when it is printed or linked.
pub fn version(lang: Lang) -> String {
    paragraph(&escape(&say::limits_version(lang, &date::long(lang, AS_OF), env!("CARGO_PKG_VERSION"))))
}

/// Links to other places of the book, each with its words, below a heading.
pub fn see(id: &str, heading: &str, links: &[(String, String)]) -> String {
    let links = links.iter().map(|(id, text)| format!("<li>{}</li>\n", link(id, text)));
    match contents::list(links) {
        none if none.is_empty() => none,
        links => contents::nav(id, heading, &links),
    }
}
