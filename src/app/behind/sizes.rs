//! How large an organisation is, as rows in its own currency: between the limits that the published method draws in euro,
//! at the rate that the page shows. A row is typed into the field as it reads.

use super::local;
use crate::app::action::Action;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{chip, element, fragment};
use crate::app::path;
use crate::app::route::Route;
use crate::app::row::row;
use crate::app::state::State;
use crate::engine::{Answer, OptionSet, Question};
use crate::law::circumstance::Ownership;
use crate::law::{Choice, ChoiceId, Regime};
use crate::text::{keys, number, say};
use rust_decimal::Decimal;
use yew::prelude::*;

/// The limits between sizes, in millions of euro: those of the guidelines on fines (paras 65 and 66), but for one between.
const LIMITS: [u16; 5] = [2, 10, 50, 250, 500];

/// Whether the figure is that of a group, and the sizes as rows.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let Some(regime) = state.regime() else { return Html::default() };
    let asked = path::size(state.facts());
    let then = path::after(state.now.case.situation, state.facts(), asked);
    let size = |words: String| {
        let pressed = state.now.case.draft(asked).is_some_and(|draft| draft.text == words);
        let (with, typed) = (dispatch.clone(), words.clone());
        row(words, pressed, move |_| take(&with, asked, Action::Type(asked, typed.clone()), then))
    };
    let rows = sizes(state, regime).into_iter().map(size);
    let with = dispatch.clone();
    let is_unknown = matches!(asked, Question::Amount(id) if state.facts().amount(id) == Some(Answer::DontKnow));
    let unknown = row(state.lang.text(keys::ASK_UNKNOWN), is_unknown, move |_| {
        take(&with, asked, Action::DontKnow(asked), then);
    });
    let rows = element("div", "rows", fragment(rows.chain([unknown]).collect()));
    fragment(vec![group(state, dispatch), rows])
}

/// Answers, and says whose figure it is: the one who left the box empty stands alone.
fn take(dispatch: &Dispatch, asked: Question, answer: Action, then: Route) {
    if asked == path::OWN_SIZE {
        dispatch.dispatch(Action::Choose(ChoiceId::Ownership, Some(alone())));
    }
    dispatch.dispatch(answer);
    dispatch.go(then);
}

/// The sizes in words: up to a limit, between two, and above the last.
fn sizes(state: &State, regime: Regime) -> Vec<String> {
    let (lang, code) = (state.lang, regime.currency().code());
    let limits: Vec<String> =
        limits(state, regime).into_iter().map(|limit| number::short(lang, limit)).collect();
    let between = limits.windows(2).filter_map(|pair| match pair {
        [low, high] => Some(say::size_between(lang, code, low, high)),
        _ => None,
    });
    let least = limits.first().map(|least| say::size_up_to(lang, code, least));
    let most = limits.last().map(|most| say::size_above(lang, code, most));
    least.into_iter().chain(between).chain(most).collect()
}

/// The limits in the currency that fines are charged in, with two digits.
fn limits(state: &State, regime: Regime) -> Vec<Decimal> {
    let is_own = regime.currency() == regime.turnover_currency();
    let rate = local::rate(state, regime).filter(|_| !is_own);
    let rate = rate.map_or(Decimal::ONE, |rate| rate.per_euro);
    let limit = |millions: u16| Decimal::from(u32::from(millions) * 1_000_000) * rate;
    LIMITS.iter().map(|millions| limit(*millions).round_sf(2).unwrap_or_default()).collect()
}

/// That the figure is that of a whole group.
fn group(state: &State, dispatch: &Dispatch) -> Html {
    let is_group = path::size(state.facts()) != path::OWN_SIZE;
    let with = dispatch.clone();
    let toggle = Callback::from(move |_: Event| {
        let answer = if is_group { alone() } else { owned() };
        with.dispatch(Action::Choose(ChoiceId::Ownership, Some(answer)));
    });
    chip("checkbox", None, false, is_group, state.lang.text(keys::ASK_GROUP).into(), toggle)
}

fn alone() -> Answer<OptionSet> {
    Answer::Given(OptionSet::only(Ownership::Alone.index()))
}

/// In a group, on which side of the line between the two cases with the group's turnover is not asked.
fn owned() -> Answer<OptionSet> {
    Answer::Given(OptionSet::only(Ownership::Presumed.index()).with(Ownership::Controlled.index()))
}
