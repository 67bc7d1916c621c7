//! Citations, as each language writes them.

use super::place::{self, Places, articles, articles_of, chapters, clauses, numbers};
use super::{Key, Lang, keys, number, say};
use crate::law::source::TextKind;
use crate::law::{Citation, Language, Pinpoint, Source, Versions};

/// The name of a catalogue entry such as `source-gdpr`; empty when there is none, which a test
/// rules out.
pub fn named(lang: Lang, prefix: &str, key: &str) -> &'static str {
    let mut name = String::with_capacity(prefix.len() + key.len() + 1);
    name.push_str(prefix);
    name.push('-');
    name.push_str(key);
    Key::find(&name).map(|key| lang.text(key)).unwrap_or_default()
}

/// Words as a sentence begins: with a capital, unless the first word has one inside, as *ePrivacy* has.
pub fn begun(words: &str) -> String {
    let is_written_so =
        words.split(' ').next().is_some_and(|word| word.chars().skip(1).any(char::is_uppercase));
    if is_written_so {
        return words.to_owned();
    }
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A citation in full: source and place, as the language cites statutes.
pub fn citation(lang: Lang, cite: Citation) -> String {
    let source = named(lang, "source", cite.source.key());
    let judgment = matches!(cite.source.kind(), TextKind::Judgment(_) | TextKind::JointJudgment(..));
    match cite.at {
        Pinpoint::Whole => source.to_owned(),
        Pinpoint::Chapter { chapter, section: "", .. } => {
            say::at_act(lang, &say::at_chapter_whole(lang, &digits(chapter)), source)
        }
        Pinpoint::Chapter { chapter, section, para, number: point } => {
            let sections = counted(&numbers(lang, section), lang, say::at_section, say::at_sections);
            let place = within(lang, cite.source, sections, para, point);
            say::at_act(lang, &in_chapter(lang, chapter, place), source)
        }
        Pinpoint::Chapters(sections) => say::at_act(lang, &chapters(lang, sections), source),
        Pinpoint::Section { section, para } => {
            let several = if has_moments(lang, cite.source) { say::at_sign } else { say::at_signs };
            let sections = counted(&numbers(lang, section), lang, say::at_sign, several);
            say::at_act(lang, &within(lang, cite.source, sections, para, 0), source)
        }
        Pinpoint::Letter { section, para, letter } => {
            let place = within(lang, cite.source, say::at_sign(lang, section), para, 0);
            let letter = say::at_letter_too(lang, letter);
            say::at_act(lang, &say::at_section_letter(lang, &letter, &place::within(lang, place)), source)
        }
        Pinpoint::Clause(list) => {
            let sections = counted(&clauses(lang, list), lang, say::at_clause, say::at_clauses);
            say::at_act(lang, &sections, source)
        }
        Pinpoint::Article(list) => {
            of(&articles_of(lang, cite.source, list), lang, source, say::at_article, say::at_articles)
        }
        Pinpoint::Para(list) if judgment => {
            of(&numbers(lang, list), lang, source, say::at_ground, say::at_grounds)
        }
        Pinpoint::Para(list) => of(&numbers(lang, list), lang, source, say::at_paragraph, say::at_paragraphs),
        Pinpoint::Recital(recital) => say::at_recital(lang, recital, source),
        Pinpoint::Part(part) => say::at_part(lang, part, source),
        Pinpoint::Page(list) => of(&numbers(lang, list), lang, source, say::at_page, say::at_pages),
        Pinpoint::Case { name: point, .. } | Pinpoint::Point(point) => say::at_point(lang, point, source),
        Pinpoint::Transitional(list) => {
            of(&numbers(lang, list), lang, source, say::at_transitional, say::at_transitionals)
        }
    }
}

/// Articles of the Regulation, by the name that a source has of it, such as those that a decision names.
pub fn at_articles(lang: Lang, list: &str, source: &str) -> String {
    of(&articles(lang, list), lang, source, say::at_article, say::at_articles)
}

/// Sections of an Act with chapters, such as those that a decision names.
pub fn at_chapters(lang: Lang, list: &str, source: &str) -> String {
    say::at_act(lang, &chapters(lang, list), source)
}

/// Places in the words for one or for several.
fn counted(
    places: &Places,
    lang: Lang,
    one: fn(Lang, &str) -> String,
    several: fn(Lang, &str) -> String,
) -> String {
    if places.many { several(lang, &places.text) } else { one(lang, &places.text) }
}

/// Places and their source, in the words for one or for several.
fn of(
    places: &Places,
    lang: Lang,
    source: &str,
    one: fn(Lang, &str, &str) -> String,
    several: fn(Lang, &str, &str) -> String,
) -> String {
    if places.many { several(lang, &places.text, source) } else { one(lang, &places.text, source) }
}

/// A place in a chapter; 0 is an Act without chapters.
fn in_chapter(lang: Lang, chapter: u8, place: String) -> String {
    if chapter == 0 { place } else { say::at_chapter(lang, &digits(chapter), &place) }
}

/// Whether a source is cited in this language as an Act of Finland is in its Swedish version: *24 och 25 §*, *24 § 1 mom.*
fn has_moments(lang: Lang, source: Source) -> bool {
    lang.row().citations.finnish_moments && matches!(source.kind(), TextKind::FinnishAct)
}

/// A place with the paragraph and the point in it; 0 stands for none.
fn within(lang: Lang, source: Source, place: String, para: u8, point: u8) -> String {
    let place = match para {
        0 => place,
        para if has_moments(lang, source) => say::at_moment(lang, &digits(para), &place),
        para => say::at_para(lang, named(lang, "ordinal", &digits(para)), &place::within(lang, place)),
    };
    match point {
        0 => place,
        point => say::at_number(lang, &digits(point), &place::within(lang, place)),
    }
}

/// A number without anything between its digits.
fn digits(number: u8) -> String {
    number::plain(u64::from(number))
}

/// Which language versions of a source are authoritative.
pub fn authentic(lang: Lang, source: Source) -> String {
    let language = |language: Language| named(lang, "tongue", language.key());
    match source.authentic().versions {
        Versions::EveryOfficial => lang.text(keys::AUTHENTIC_EVERY).to_owned(),
        Versions::EveryOfficialAndEea => lang.text(keys::AUTHENTIC_EVERY_EEA).to_owned(),
        Versions::AsItSays => lang.text(keys::AUTHENTIC_AS_IT_SAYS).to_owned(),
        Versions::In(one) => language(one).to_owned(),
        Versions::InBoth(first, second) => say::authentic_both(lang, language(first), language(second)),
        Versions::NotChecked(original) => say::authentic_unchecked(lang, language(original)),
        Versions::EachItsOwn => lang.text(keys::AUTHENTIC_EACH).to_owned(),
        Versions::None => lang.text(keys::AUTHENTIC_NONE).to_owned(),
    }
}
