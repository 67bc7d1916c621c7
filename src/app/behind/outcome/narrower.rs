//! The questions whose answers would narrow the result most.

use super::shape::{asked, framed};
use crate::app::behind::entry::narrow;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional, paragraph};
use crate::app::route::Route;
use crate::app::state::State;
use crate::app::way::way;
use crate::engine::{AmountId, Question};
use crate::text::{keys, say};
use yew::prelude::*;

/// So many are offered.
const MOST: usize = 4;

/// The list; nothing where no answer would narrow anything.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let worth = state.now.loaded.map(|law| narrow::worth(law, &state.now)).unwrap_or_default();
    let link = |question| {
        let link = way(dispatch, Route::Question(question), "ds-link", named(state, question).into());
        element("li", "", link)
    };
    // The rate is among what is assumed.
    let worth = worth.into_iter().filter(|question| *question != Question::Amount(AmountId::Rate));
    let links: Vec<Html> = worth.take(MOST).map(link).collect();
    optional(!links.is_empty(), || {
        let intro = paragraph(lang.text(keys::OUTCOME_NARROWER_INTRO));
        let list = fragment(vec![intro, element("ul", "ds-list", fragment(links))]);
        element("div", "no-print", framed("narrower", lang.text(keys::OUTCOME_NARROWER), list))
    })
}

/// A question, and that a more exact answer is what it is about where there is one already.
fn named(state: &State, question: Question) -> String {
    let words = asked(state.lang, question);
    match question {
        Question::Amount(id) if state.facts().amount_span(id).is_some() => {
            say::outcome_narrower_exact(state.lang, words)
        }
        _ => words.to_owned(),
    }
}
