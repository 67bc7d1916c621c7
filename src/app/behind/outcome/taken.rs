//! What is assumed, each with the way to say something else: of the scope, where nothing was said, and of the exchange rate.

use super::given::taken_for_granted;
use super::shape::{asked, change, framed};
use crate::app::behind::ranges;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{element, fragment, optional, spaced};
use crate::app::route::Route;
use crate::app::state::State;
use crate::engine::find::assumed::assumed;
use crate::engine::{AmountId, Findings, Question};
use crate::text::cite::named;
use crate::text::{explain, keys};
use yew::prelude::*;

/// The list; nothing where nothing is assumed.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let line = |question: Question, said: Html| {
        let change = change(lang, dispatch, Route::Question(question), asked(lang, question));
        element("li", "", spaced([said, change]))
    };
    let granted = taken_for_granted(state).map(|taken| {
        line(Question::Choice(taken.question), explain::statement(lang, taken).into())
    });
    let unsaid = assumed(state.facts(), &state.now.assessment.scope).into_iter().map(|id| {
        line(Question::Choice(id), named(lang, "assumed", id.key()).into())
    });
    let rate = ranges::rate(state, result).map(|rate| line(Question::Amount(AmountId::Rate), rate.into()));
    let lines: Vec<Html> = granted.chain(unsaid).chain(rate).collect();
    optional(!lines.is_empty(), || {
        let list = element("ul", "ds-list taken", fragment(lines));
        framed("assumed", lang.text(keys::OUTCOME_TAKEN), list)
    })
}
