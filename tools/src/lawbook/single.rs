//! What stands below the app in the single file, where the pages beside it are not at hand: what happens with what is
//! entered, and the accessibility statement, in each language. The styles show those of the language chosen.

use finesight::text::{Lang, keys};

use super::privacy::{self, Edition};
use super::{accessibility, concat, escape, paragraph};

/// The foot of the single file.
pub fn foot() -> String {
    let parts = concat(Lang::ALL.iter().map(|lang| {
        let folds = fold(keys::PRIVACY_TITLE, *lang, &privacy::text(*lang, Edition::Single))
            + &fold(keys::ACCESS_TITLE, *lang, &accessibility::text(*lang));
        let without_book = paragraph(&escape(lang.text(keys::PRIVACY_WITHOUT_BOOK)));
        format!("<div lang=\"{}\">\n{without_book}{folds}</div>\n", lang.tag())
    }));
    format!("<footer class=\"about no-print\">\n{parts}</footer>\n")
}

fn fold(title: finesight::text::Key, lang: Lang, text: &str) -> String {
    // The parts are found by their fold; their names would stand thrice in the page.
    let text = text.split(" id=\"").enumerate().map(|(place, part)| match (place, part.split_once('"')) {
        (1.., Some((_, rest))) => rest,
        _ => part,
    });
    let (title, text) = (escape(lang.text(title)), concat(text.map(str::to_owned)));
    format!("<details class=\"ds-details\">\n<summary>{title}</summary>\n<div>\n{text}</div>\n</details>\n")
}
