//! Citations, as each language writes them.

use super::{Key, Lang, keys, say};
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

/// A citation in full: source and place.
pub fn citation(lang: Lang, cite: Citation) -> String {
    let source = named(lang, "source", cite.source.key());
    match cite.at {
        Pinpoint::Whole => source.to_owned(),
        Pinpoint::Chapter { chapter, section, para, number } => {
            chapter_of(lang, source, chapter, section, para, number)
        }
        Pinpoint::Section { section, para: 0 } => say::at_section(lang, section, source),
        Pinpoint::Section { section, para } => say::at_section_para(lang, &digits(para), section, source),
        Pinpoint::Article(article) => say::at_article(lang, article, source),
        Pinpoint::Para(para) => say::at_paragraphs(lang, para, source),
        Pinpoint::Part(part) => say::at_part(lang, part, source),
        Pinpoint::Page(page) => say::at_page(lang, page, source),
        Pinpoint::Case { name: point, .. } | Pinpoint::Point(point) => say::at_point(lang, point, source),
        Pinpoint::Transitional(point) => say::at_transitional(lang, point, source),
    }
}

fn chapter_of(lang: Lang, source: &str, chapter: u8, section: &str, para: u8, number: u8) -> String {
    let mut text = match chapter {
        0 => say::at_section_only(lang, section, source),
        chapter => say::at_chapter(lang, &digits(chapter), section, source),
    };
    match (para, number) {
        (0, 0) => {}
        (para, 0) => text += &say::at_para(lang, &digits(para)),
        (0, number) => text += &say::at_number(lang, &digits(number)),
        (para, number) => text += &say::at_para_number(lang, &digits(number), &digits(para)),
    }
    text
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

fn digits(number: u8) -> String {
    super::number::count(Lang::En, u64::from(number))
}
