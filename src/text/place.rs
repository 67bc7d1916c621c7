//! The place in a source, in the form in which each language cites statutes: `83(2)(a)` is *83.2 a* in Swedish
//! and *83 nr. 2 bokstav a* in Norwegian.
//!
//! The tables of the law write places in the English form, with commas between several and a dash for a range.

use super::{Lang, say};

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
    let words = items.iter().map(|item| item.text.to_owned()).collect();
    Places { text: joined(lang, &items, words), many: items.len() > 1 }
}

/// Articles, such as `83(2)(a), (b)`: what begins with a bracket is in the article, and in the paragraph, before it.
pub fn articles(lang: Lang, list: &str) -> Places {
    let items = items(lang, list);
    let mut before = Article::default();
    let words = items.iter().map(|item| {
        before = Article::read(item.text, before);
        before.words(lang)
    });
    let words = words.collect();
    Places {
        text: joined(lang, &items, words),
        many: items.iter().filter(|item| item.is_article()).count() > 1,
    }
}

/// Sections of chapters, such as `2:5, 3:7`.
pub fn chapters(lang: Lang, list: &str) -> String {
    let items = items(lang, list);
    let words = items.iter().map(|item| match item.text.split_once(':') {
        Some((number, section)) => say::at_chapter(lang, number, &say::at_section(lang, section)),
        None => item.text.to_owned(),
    });
    joined(lang, &items, words.collect())
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

/// What a list names. Outside English, a range of two that follow each other is two: *1 och 2 §§*.
fn items(lang: Lang, list: &str) -> Vec<Item<'_>> {
    let mut items: Vec<Item<'_>> = Vec::new();
    for group in list.split(", ") {
        let mut first = true;
        for text in group.split('–') {
            let two = lang != Lang::En && items.last().is_some_and(|before| follow(before.text, text));
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

/// The items in words, with "and" before the last of several where the language has it.
fn joined(lang: Lang, items: &[Item<'_>], words: Vec<String>) -> String {
    let last = items.iter().rposition(|item| !item.ends_range).unwrap_or_default();
    let mut text = String::new();
    for (place, (item, word)) in items.iter().zip(words).enumerate() {
        text = match place {
            0 => word,
            _ if item.ends_range => [&text, "–", &word].concat(),
            _ if place == last => say::at_and(lang, &text, &word),
            _ => [&text, ", ", &word].concat(),
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
    said: Said,
}

#[derive(Clone, Copy, Default)]
enum Said {
    #[default]
    Nothing,
    Article,
    Paragraph,
}

impl<'a> Article<'a> {
    /// Reads `83(2)(a)`, `(2)(a)` or `(a)`, the latter two in what stands before.
    fn read(text: &'a str, before: Self) -> Self {
        let mut parts = text.split(['(', ')']).filter(|part| !part.is_empty());
        let mut read = match text.strip_prefix('(') {
            None => Self { whole: parts.next().unwrap_or_default(), ..Self::default() },
            Some(inside) if inside.starts_with(|first: char| first.is_ascii_digit()) => {
                Self { number: "", letter: "", said: Said::Article, ..before }
            }
            Some(_) => Self { letter: "", said: Said::Paragraph, ..before },
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

    fn words(self, lang: Lang) -> String {
        let paragraph = match self.said {
            Said::Paragraph => return say::at_letter_too(lang, self.letter),
            // Swedish says the article again: *83.4–83.6*.
            Said::Article if lang != Lang::Sv => say::at_number_too(lang, self.number),
            _ if self.number.is_empty() => self.whole.to_owned(),
            _ => say::at_article_number(lang, self.whole, self.number),
        };
        if self.letter.is_empty() { paragraph } else { say::at_letter(lang, &paragraph, self.letter) }
    }
}
