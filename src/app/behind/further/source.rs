//! A citation with how well it was checked, and a link to what is cited: to the text, or to the page of its publisher where no
//! address of the text is known. Nothing is fetched from there unless a link is followed, and then no referrer is sent.

use crate::app::behind::out::out;
use crate::app::markup::{spaced, subtle};
use crate::law::{Citation, Source};
use crate::text::address::{self, Link};
use crate::text::cite::{begun, citation, named};
use crate::text::{Lang, keys};
use yew::prelude::*;

/// On the page.
pub fn source(lang: Lang, cite: Citation) -> Html {
    checked(lang, cite, citation(lang, cite))
}

/// These words for a citation, and how well it was checked.
fn checked(lang: Lang, cite: Citation, cited: String) -> Html {
    if cited.is_empty() {
        // Its text is still on its way.
        return Html::default();
    }
    let checked = ["(", named(lang, "verified", cite.verified.key()), ")"].concat();
    spaced([linked(lang, cited, address::of(lang, cite)), subtle(checked)])
}

/// What is said, and where it stands: after its full stop a citation begins with a capital.
pub fn said(lang: Lang, said: &str, cites: impl IntoIterator<Item = Citation>) -> Html {
    let cites = cites.into_iter().map(|cite| subtle(checked(lang, cite, begun(&citation(lang, cite)))));
    spaced([Html::from(ended(said))].into_iter().chain(cites))
}

/// With a full stop, which sets it apart from the citation after it.
pub fn ended(said: &str) -> String {
    if said.is_empty() || said.ends_with(['.', '!', '?', ':']) {
        said.to_owned()
    } else {
        [said, "."].concat()
    }
}

/// The name of a source, after a full stop.
pub fn name(lang: Lang, source: Source) -> Html {
    let name = named(lang, "source", source.key());
    linked(lang, begun(name), address::of_source(lang, source))
}

/// The place alone, with its link, after a full stop.
pub fn place(lang: Lang, cite: Citation) -> Html {
    let cited = begun(&citation(lang, cite));
    if cited.is_empty() { Html::default() } else { linked(lang, cited, address::of(lang, cite)) }
}

/// As text.
pub fn source_in_text(lang: Lang, cite: Citation) -> String {
    [&citation(lang, cite), " (", named(lang, "verified", cite.verified.key()), ")"].concat()
}

/// Words that name a source or a place in it.
fn linked(lang: Lang, words: String, link: Option<Link>) -> Html {
    match link {
        None => words.into(),
        Some(link) if link.of_text => out(&link.address, words.into()),
        // The words before it say whose.
        Some(link) => spaced([words.into(), out(&link.address, lang.text(keys::STEPS_PUBLISHER).into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::ended;

    #[test]
    fn what_a_citation_follows_ends_in_a_full_stop_and_in_one() {
        assert_eq!(ended("Personvernnemnda: aggravating"), "Personvernnemnda: aggravating.");
        assert_eq!(ended("A decision can be appealed."), "A decision can be appealed.");
        assert_eq!(ended(""), "");
    }
}
