//! Where a citation leads: the address of its source, in the language of the page where the publisher has it, and as
//! far into the text as the publisher's scheme goes.

use super::Lang;
use crate::law::{Address, Citation, Pinpoint, Source};

/// A link to a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The address, which is ASCII and begins with `https://`.
    pub address: String,
    /// Whether it leads to the text, rather than to the page of its publisher where it can be looked for.
    pub of_text: bool,
}

/// Where a citation leads; `None` where its source has no address.
pub fn of(lang: Lang, cite: Citation) -> Option<Link> {
    let to = cite.source.address()?;
    Some(Link { address: address(lang, to, cite.at), of_text: to.is_of_text() })
}

/// Where a source begins.
pub fn of_source(lang: Lang, source: Source) -> Option<Link> {
    of(lang, Citation::read(source, Pinpoint::Whole))
}

fn address(lang: Lang, to: Address, at: Pinpoint) -> String {
    match to {
        Address::Eli { lovdata: Some(act), .. } if lang.row().at_lovdata => {
            let article = article(at).map(|number| ["/ARTIKKEL_", number].concat());
            ["https://lovdata.no/dokument/NL/lov/", act, &article.unwrap_or_default()].concat()
        }
        Address::Eli { id, .. } => {
            let article = article(at).map(|number| ["#art_", number].concat());
            let [language, _] = lang.row().union_law;
            ["https://eur-lex.europa.eu/eli/", id, "/", language, &article.unwrap_or_default()].concat()
        }
        Address::Celex(number) => {
            let [_, language] = lang.row().union_law;
            ["https://eur-lex.europa.eu/legal-content/", language, "/TXT/?uri=CELEX:", number].concat()
        }
        Address::Sfs(number) => {
            ["https://data.riksdagen.se/dokument/sfs-", number, ".html", &at_riksdag(at)].concat()
        }
        Address::Lovdata(act) => {
            let section = section(at).map(|number| ["/%C2%A7", &number.replace(' ', "")].concat());
            ["https://lovdata.no/lov/", act, &section.unwrap_or_default()].concat()
        }
        Address::UkLaw(act) => ["https://www.legislation.gov.uk/", act, &at_legislation(at)].concat(),
        Address::EachCase(before) => match at {
            Pinpoint::Case { name, .. } => [before, name].concat(),
            _ => before.to_owned(),
        },
        Address::Text(whole) | Address::Page(whole) => whole.to_owned(),
    }
}

/// The first article that is cited.
fn article(at: Pinpoint) -> Option<&'static str> {
    match at {
        Pinpoint::Article(list) => first(list),
        _ => None,
    }
}

/// The first section that is cited, with its letter, as in `5 a`.
fn section(at: Pinpoint) -> Option<&'static str> {
    match at {
        Pinpoint::Section { section, .. } | Pinpoint::Letter { section, .. } => {
            section.split([',', '–']).next()
        }
        _ => None,
    }
}

/// The anchor of a section in the text of the Riksdag: `#K6P1` in a chapter, `#P44` without. One with a letter has
/// another, so it leads to the whole.
fn at_riksdag(at: Pinpoint) -> String {
    let Pinpoint::Chapter { chapter, section, .. } = at else { return String::new() };
    let section = section.split([',', '–']).next().unwrap_or_default();
    if first(section) != Some(section) {
        return String::new();
    }
    match chapter {
        0 => ["#P", section].concat(),
        chapter => ["#K", &super::number::plain(chapter.into()), "P", section].concat(),
    }
}

/// The section of an Act or the article of a regulation at legislation.gov.uk.
fn at_legislation(at: Pinpoint) -> String {
    match at {
        Pinpoint::Clause(section) => {
            section.split(['(', ',', '–']).next().map(|number| ["/section/", number].concat())
        }
        _ => article(at).map(|number| ["/article/", number].concat()),
    }
    .unwrap_or_default()
}

/// The number that a place begins with.
fn first(list: &str) -> Option<&str> {
    let end = list.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(list.len());
    list.get(..end).filter(|number| !number.is_empty())
}
