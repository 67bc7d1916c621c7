//! The chapters on what regimes have a section on: what those under the Regulation share of it, and where each regime's own is.

use finesight::law::Regime;
use finesight::text::{Lang, alphabet, keys};

use super::book::COMMON;
use super::chapter::{Chapter, see};
use super::table::{Heading, Part, Section};
use super::{escape, paragraph};

/// What is shared at all, and a chapter for each thing that there is a section on.
pub fn chapters(lang: Lang, shared: &[Section], regimes: &[(Regime, Part)]) -> Vec<Chapter> {
    let first = first(lang, shared);
    let own = regimes.iter().flat_map(|(_, part)| &part.sections);
    let mut titles: Vec<(&str, &str)> = Vec::new();
    for title in shared.iter().chain(own).map(|section| (section.key, section.name)) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    let mut chapters = vec![first];
    for (key, title) in titles {
        let of_it = shared.iter().find(|section| section.key == key);
        chapters.push(chapter(lang, key, title, of_it.cloned(), regimes));
    }
    chapters
}

/// What is shared, as links to its chapters.
fn first(lang: Lang, shared: &[Section]) -> Chapter {
    let links: Vec<_> = shared.iter().map(|it| (it.id(COMMON.0), it.name.to_owned())).collect();
    let after = see("each", lang.text(keys::BOOK_BY_SUBJECT), &links);
    let part = Part::new(COMMON.0, Heading::Title, differs(lang), Vec::new());
    Chapter { after, ..Chapter::subject(COMMON.0, lang.text(keys::BOOK_COMMON), vec![part]) }
}

fn differs(lang: Lang) -> String {
    paragraph(&escape(lang.text(keys::BOOK_COMMON_ABOUT)))
}

/// What is shared on a thing, and where each regime's own is.
fn chapter(
    lang: Lang,
    key: &str,
    title: &str,
    shared: Option<Section>,
    regimes: &[(Regime, Part)],
) -> Chapter {
    let differs = if shared.is_some() { differs(lang) } else { String::new() };
    let heading = Heading::Shown(lang.text(keys::BOOK_COMMON).to_owned());
    let shared = shared.map(|section| Section { heading, ..section });
    let part = Part::new(COMMON.0, Heading::Elsewhere, String::new(), shared.into_iter().collect());
    let mut own: Vec<_> = regimes.iter().filter_map(|(_, part)| own(part, key)).collect();
    own.sort_by_cached_key(|(_, name)| alphabet::place(lang, name));
    let after = differs + &see("each", lang.text(keys::BOOK_BY_COUNTRY), &own);
    Chapter { after, ..Chapter::subject(key, title, vec![part]) }
}

/// Where a regime's own section is, and the name of the regime.
fn own(part: &Part, key: &str) -> Option<(String, String)> {
    let section = part.sections.iter().find(|section| section.key == key)?;
    Some((section.id(&part.id), part.heading.text().to_owned()))
}
