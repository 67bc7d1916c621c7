//! How many people it concerned, as rows: each is typed into the field as the stretch that it stands for.

use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment};
use crate::app::path::{self, PEOPLE};
use crate::app::row::row;
use crate::app::state::State;
use crate::engine::{AmountId, Answer};
use crate::text::cite::named;
use crate::text::{Lang, keys, number};
use yew::prelude::*;

/// A row: from how many people to how many.
#[derive(Clone, Copy)]
pub struct Row {
    key: &'static str,
    least: u32,
    most: Option<u32>,
}

/// The rows. But for the first, they end where the bands of the model end.
pub const ROWS: [Row; 6] = [
    Row { key: "10", least: 1, most: Some(10) },
    Row { key: "100", least: 11, most: Some(100) },
    Row { key: "1000", least: 101, most: Some(1_000) },
    Row { key: "10000", least: 1_001, most: Some(10_000) },
    Row { key: "100000", least: 10_001, most: Some(100_000) },
    Row { key: "more", least: 100_001, most: None },
];

impl Row {
    /// As it is called.
    pub fn words(&self, lang: Lang) -> &'static str {
        named(lang, "row", &["people-number-", self.key].concat())
    }

    /// As it is typed.
    pub fn typed(&self, lang: Lang) -> String {
        match self.most {
            Some(most) => number::counts(lang, [self.least, most]),
            None => ["> ", &number::count(lang, u64::from(self.least - 1))].concat(),
        }
    }
}

/// The rows of the path; "I don't know" last.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let then = path::after(state.now.case.situation, state.facts(), PEOPLE);
    let take = |words, pressed, answer: Action| {
        let with = dispatch.clone();
        row(words, pressed, move |_| {
            with.dispatch(answer.clone());
            with.go(then);
        })
    };
    let offer = |of: &Row| {
        let typed = of.typed(state.lang);
        let pressed = state.now.case.draft(PEOPLE).is_some_and(|draft| draft.text == typed);
        take(of.words(state.lang), pressed, Action::Type(PEOPLE, typed))
    };
    let is_unknown = state.facts().amount(AmountId::PeopleNumber) == Some(Answer::DontKnow);
    let unknown = take(state.lang.text(keys::ASK_UNKNOWN), is_unknown, Action::DontKnow(PEOPLE));
    element("div", "rows", fragment(ROWS.iter().map(offer).chain([unknown]).collect()))
}
