//! What is assumed, each with the way to say something else: of the scope, where nothing was said, and of the exchange rate.

use super::given::taken_for_granted;
use super::shape::{asked, change, framed};
use crate::app::behind::ranges;
use crate::app::dispatch::Dispatch;
use crate::app::folds::aside;
use crate::app::markup::{element, fragment, optional, spaced};
use crate::app::route::Route;
use crate::app::state::State;
use crate::engine::find::assumed::assumed;
use crate::engine::{AmountId, Findings, Question};
use crate::text::cite::named;
use crate::text::{explain, keys, say};
use yew::prelude::*;

/// So many are in view; the others are in a fold.
const IN_VIEW: usize = 4;

/// The list; nothing where nothing is assumed.
pub fn view(state: &State, result: &Findings, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let line = |question: Question, said: Html| {
        let change = change(lang, dispatch, Route::Question(question), asked(lang, question));
        element("li", "", spaced([said, change]))
    };
    let granted = taken_for_granted(state)
        .map(|taken| line(Question::Choice(taken.question), explain::statement(lang, taken).into()));
    let unsaid = assumed(state.facts(), &state.now.assessment.scope)
        .into_iter()
        .map(|id| line(Question::Choice(id), named(lang, "assumed", id.key()).into()));
    let rate = ranges::rate(state, result).map(|rate| line(Question::Amount(AmountId::Rate), rate.into()));
    let mut lines: Vec<Html> = granted.chain(rate).chain(unsaid).collect();
    let behind = lines.split_off(lines.len().min(IN_VIEW));
    let list = |lines| element("ul", "ds-list taken", fragment(lines));
    let more = optional(!behind.is_empty(), || {
        let n = u64::try_from(behind.len()).unwrap_or_default();
        aside(&state.folds, "assumed-more", say::outcome_taken_more(lang, n).into(), || list(behind))
    });
    optional(!lines.is_empty(), || {
        framed("assumed", lang.text(keys::OUTCOME_TAKEN), fragment(vec![list(lines), more]))
    })
}
