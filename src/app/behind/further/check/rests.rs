//! What the decision rests on: its method, and the sources that it names. There are many, so they are listed once this is opened.

use super::enter::{self, Hand};
use super::fields::{Group, closed, list};
use super::lines::METHOD;
use super::weighed::chosen;
use crate::app::folds::fold;
use crate::app::markup::{attributed, element, fragment, link_button, spaced};
use crate::app::state::State;
use crate::law::Source;
use crate::text::cite::named;
use crate::text::{alphabet, keys};
use yew::prelude::*;

/// The line with the sources.
const RELIES_ON: &str = "relies-on";
const LIST: &str = "source";

/// The section.
pub fn view(state: &State, hand: &Hand) -> Html {
    let lang = state.lang;
    let inside = || {
        let values = ["sources", "-1", "group", lang.text(keys::CHECKED_RELIES)].map(AttrValue::Static);
        fragment(vec![
            element("div", "question", closed(state, hand, &METHOD, keys::CHECKED_UNSAID)),
            attributed("div", &["id", "tabindex", "role", "aria-label"], values, entries(state, hand)),
            element("div", "question", adding(state, hand)),
        ])
    };
    fold(&state.folds, "check-rests", lang.text(keys::CHECKED_OF_SOURCES).into(), inside)
}

/// The sources that were entered.
fn entries(state: &State, hand: &Hand) -> Html {
    let lang = state.lang;
    let sources = state.now.case.claims.decision().relies_on;
    let entry = |(place, source): (usize, &Source)| {
        let hand = hand.clone();
        let remove = Callback::from(move |_: MouseEvent| enter::removed(&hand, RELIES_ON, place, "sources"));
        let name = named(lang, "source", source.key());
        element(
            "li",
            "",
            spaced([name.into(), link_button(lang.text(keys::CHECKED_REMOVE).into(), Some(name), remove)]),
        )
    };
    let items: Vec<Html> = sources.iter().enumerate().map(entry).collect();
    if items.is_empty() { Html::default() } else { element("ul", "ds-list", fragment(items)) }
}

/// The list of sources, and the button that adds the one chosen.
fn adding(state: &State, hand: &Hand) -> Html {
    let lang = state.lang;
    let source = chosen(state, LIST).to_owned();
    let to_choose = hand.clone();
    let on_choose = Callback::from(move |key| enter::chosen(&to_choose, LIST, key));
    let options = [Group::bare(sources(state))];
    let choice = list(
        "check-source",
        lang.text(keys::CHECKED_RELIES),
        lang.text(keys::FACTS_ONE),
        &options,
        &source,
        on_choose,
    );
    let disabled = source.is_empty().then_some("true");
    let hand = hand.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if !source.is_empty() {
            enter::added(&hand, RELIES_ON, &source, &[LIST]);
        }
    });
    let button = html! {
        <button class="ds-button" type="button" data-variant="secondary" id="check-add-source" aria-disabled={disabled} {onclick}>
            { lang.text(keys::CHECKED_ADD_SOURCE) }
        </button>
    };
    element("div", "stack", fragment(vec![choice, element("div", "row", button)]))
}

/// The sources of a known day, by their names.
fn sources(state: &State) -> Vec<(&'static str, String)> {
    let lang = state.lang;
    let known = Source::ALL.iter().filter(|source| source.known_from().is_some());
    let mut named: Vec<(String, &'static str, &'static str)> = known
        .map(|source| {
            let name = named(lang, "source", source.key());
            (alphabet::place(lang, name), source.key(), name)
        })
        .collect();
    named.sort();
    named.into_iter().map(|(_, key, name)| (key, name.to_owned())).collect()
}
