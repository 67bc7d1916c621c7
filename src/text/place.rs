//! The place in a source, in the form in which each language cites statutes: `83(2)(a)` is *83.2 a* in Swedish
//! and *83 nr. 2 bokstav a* in Norwegian.
//!
//! The tables of the law write places in the English form, with commas between several and a dash for a range.

use super::{Lang, say};
use crate::law::Source;

/// One place or several, as they are written in a language.
pub struct Places {
    /// In words.
    pub text: String,
    /// Whether there is more than one.
    pub many: bool,
}

/// Numbers, such as those of the sections `2–4, 5 a`.
pub fn numbers(lang: Lang, list: &str) -> Places {
    let items = items(lang, list);
    let words = items.iter().map(|item| Words { text: item.text.to_owned(), ends_range: item.ends_range });
    Places { text: joined(lang, words.collect()), many: items.len() > 1 }
}

/// Articles of the Regulation, such as `83(2)(a), (b)`: what begins with a bracket is in the article, and in the paragraph,
/// before it.
pub fn articles(lang: Lang, list: &str) -> Places {
    articles_of(lang, Source::Gdpr, list)
}

/// Articles of a source.
pub fn articles_of(lang: Lang, source: Source, list: &str) -> Places {
    let items = items(lang, list);
    let words = groups(lang, &items).into_iter().map(|group| group.words(lang, source));
    Places {
        text: joined(lang, words.collect()),
        many: items.iter().filter(|item| item.is_article()).count() > 1,
    }
}

/// Sections as British and Irish Acts write them, such as `149(2)–(4), 155(1)`: what begins with a bracket is in the section
/// before it.
pub fn clauses(lang: Lang, list: &str) -> Places {
    let many = items(lang, list).iter().filter(|item| item.is_article()).count() > 1;
    Places { text: list.to_owned(), many }
}

/// Sections of chapters, such as `2:5, 3:7`.
pub fn chapters(lang: Lang, list: &str) -> String {
    let items = items(lang, list);
    let words = items.iter().map(|item| {
        let text = match item.text.split_once(':') {
            Some((number, section)) => say::at_chapter(lang, number, &say::at_section(lang, section)),
            None => item.text.to_owned(),
        };
        Words { text, ends_range: item.ends_range }
    });
    joined(lang, words.collect())
}

/// A place in the form that it has before what is in it.
pub fn within(lang: Lang, place: String) -> String {
    let change = |(end, inside): &(&str, &str)| Some([place.strip_suffix(*end)?, *inside].concat());
    lang.row().citations.within.iter().find_map(change).unwrap_or(place)
}

/// One of the places in a list.
struct Item<'a> {
    text: &'a str,
    /// Whether a range that the item before begins ends here.
    ends_range: bool,
}

impl Item<'_> {
    fn is_article(&self) -> bool {
        !self.text.starts_with('(')
    }
}

/// What a list names, which may be nothing. A range of two that follow each other is two where the language writes it so.
fn items(lang: Lang, list: &str) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    for group in list.split(", ").filter(|group| !group.is_empty()) {
        let mut first = true;
        for text in group.split('–') {
            let follows = || items.last().is_some_and(|before| follow(before.text, text));
            let two = lang.row().citations.two_for_a_range && follows();
            items.push(Item { text, ends_range: !first && !two });
            first = false;
        }
    }
    items
}

/// Whether the second number follows the first, as 2 follows 1, or `(5)` follows `83(4)`.
fn follow(first: &str, second: &str) -> bool {
    let last = |text: &str| -> Option<u16> {
        let text = text.trim_end_matches(')');
        text.rsplit(['(', ' ']).next()?.parse().ok()
    };
    last(first).is_some_and(|first| last(second) == Some(first + 1))
}

/// A part of a list in words.
struct Words {
    text: String,
    ends_range: bool,
}

/// The parts of a list in words, with "and" before the last of several where the language has it.
fn joined(lang: Lang, parts: Vec<Words>) -> String {
    let last = parts.iter().rposition(|part| !part.ends_range).unwrap_or_default();
    let mut text = String::new();
    for (place, part) in parts.into_iter().enumerate() {
        text = match place {
            0 => part.text,
            _ if part.ends_range => [&text, "–", &part.text].concat(),
            _ if place == last => say::at_and(lang, &text, &part.text),
            _ => [&text, ", ", &part.text].concat(),
        };
    }
    text
}

/// An article with the paragraph and the letter in it; what it has not is empty.
#[derive(Clone, Copy, Default)]
struct Article<'a> {
    whole: &'a str,
    number: &'a str,
    letter: &'a str,
    /// How much of it is said by what stands before it.
    said: Level,
}

/// How far into an article.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Level {
    #[default]
    Nothing,
    Article,
    Paragraph,
    Letter,
}

impl<'a> Article<'a> {
    /// Reads `83(2)(a)`, `(2)(a)` or `(a)`, the latter two in what stands before.
    fn read(text: &'a str, before: Self) -> Self {
        let mut parts = text.split(['(', ')']).filter(|part| !part.is_empty());
        let mut read = match text.strip_prefix('(') {
            None => Self { whole: parts.next().unwrap_or_default(), ..Self::default() },
            Some(inside) if inside.starts_with(|first: char| first.is_ascii_digit()) => {
                Self { number: "", letter: "", said: Level::Article, ..before }
            }
            Some(_) => Self { letter: "", said: Level::Paragraph, ..before },
        };
        for part in parts {
            if part.starts_with(|first: char| first.is_ascii_digit()) {
                read.number = part;
            } else {
                read.letter = part;
            }
        }
        read
    }

    fn level(self) -> Level {
        match (self.number, self.letter) {
            ("", "") => Level::Article,
            (_, "") => Level::Paragraph,
            _ => Level::Letter,
        }
    }

    /// Whether it only adds to the list in which the one before it is the last so far.
    fn goes_on(self, lang: Lang, before: Self) -> bool {
        let row = &lang.row().citations;
        let adds = match self.level() {
            Level::Letter => self.said == Level::Paragraph,
            Level::Paragraph => self.said == Level::Article && !row.article_again,
            Level::Article | Level::Nothing => row.names_articles,
        };
        adds && self.level() == before.level()
    }
}

/// Articles, paragraphs of one article, or letters of one paragraph.
struct Group<'a> {
    first: Article<'a>,
    items: Vec<(Article<'a>, bool)>,
}

fn groups<'a>(lang: Lang, items: &[Item<'a>]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut before = Article::default();
    for item in items {
        let article = Article::read(item.text, before);
        match groups.last_mut() {
            Some(group) if article.goes_on(lang, before) => group.items.push((article, item.ends_range)),
            _ => groups.push(Group { first: article, items: vec![(article, item.ends_range)] }),
        }
        before = article;
    }
    groups
}

impl Group<'_> {
    fn words(self, lang: Lang, source: Source) -> Words {
        let Article { whole, number, said, .. } = self.first;
        let level = self.first.level();
        let each = |&(article, ends_range): &(Article, bool)| {
            let text = match level {
                Level::Letter => say::at_letter_too(lang, article.letter),
                Level::Paragraph => say::at_number_too(lang, article.number),
                Level::Article | Level::Nothing => article.whole.to_owned(),
            };
            Words { text, ends_range }
        };
        let list = joined(lang, self.items.iter().map(each).collect());
        // The article before may be that of this paragraph too.
        let row = &lang.row().citations;
        let is_said = said != Level::Nothing && !row.article_again && !row.names_articles;
        let paragraph = |list: String| match source.definitions() {
            _ if is_said => list,
            Some(definitions) if definitions == whole => say::at_article_point(lang, whole, &list),
            _ => say::at_article_number(lang, whole, &list),
        };
        let text = match level {
            Level::Article | Level::Nothing => say::at_article_whole(lang, &list),
            Level::Paragraph => paragraph(list),
            Level::Letter if number.is_empty() => {
                say::at_letter(lang, &within(lang, say::at_article_whole(lang, whole)), &list)
            }
            Level::Letter => {
                let place = paragraph(say::at_number_too(lang, number));
                say::at_letter(lang, &within(lang, place), &list)
            }
        };
        Words { text, ends_range: self.items.first().is_some_and(|(_, ends_range)| *ends_range) }
    }
}
