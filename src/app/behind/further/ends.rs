//! The cases that reach the ends of the ranges, each to be shown in place of the visitor's own.

use crate::app::action::Action;
use crate::app::behind::local;
use crate::app::dispatch::{Dispatch, act};
use crate::app::folds::fold;
use crate::app::markup::{fragment, headed_table, link_button, paragraph, placeholder, spaced, subtle};
use crate::app::state::State;
use crate::engine::Range;
use crate::engine::open_questions::{End, Ends, Of};
use crate::engine::practice::Group;
use crate::text::{explain, keys, say};
use yew::prelude::*;

/// The section.
pub fn view(state: &State, dispatch: &Dispatch) -> Html {
    let lang = state.lang;
    let heading = lang.text(keys::ENDS_HEADING);
    if state.now.open_questions().ends.is_empty() {
        return placeholder();
    }
    fold(&state.folds, "ends", heading.into(), || {
        let head = [keys::CHART_WHAT, keys::ENDS_LOW, keys::ENDS_HIGH].map(|key| lang.text(key)).to_vec();
        let rows = state.now.open_questions().ends.iter().map(|ends| row(state, dispatch, ends)).collect();
        fragment(vec![paragraph(lang.text(keys::ENDS_INTRO)), headed_table(heading.into(), head, rows)])
    })
}

fn row(state: &State, dispatch: &Dispatch, ends: &Ends) -> Vec<Html> {
    let lang = state.lang;
    let name: Html = match ends.of {
        Of::Maximum => lang.text(keys::ENDS_MAXIMUM).into(),
        Of::Classes => lang.text(keys::ENDS_CLASSES).into(),
        Of::Practice => lang.text(keys::CHART_PRACTICE).into(),
        Of::Class(class) => say::chart_guideline(lang, explain::class(lang, class)).into(),
    };
    let high = match ends.high {
        Some(high) => cell(state, dispatch, high),
        None => lang.text(keys::CHART_OPEN_END).into(),
    };
    vec![name, cell(state, dispatch, ends.low), high]
}

/// The amount, and a button that shows the case.
fn cell(state: &State, dispatch: &Dispatch, end: End) -> Html {
    let amount = state.regime().map(|regime| local::words(state, regime, Range::point(end.amount)));
    let decision = end.group.and_then(|group| decided(state, group, end));
    let show = link_button(state.lang.text(keys::ENDS_SHOW).into(), None, act(dispatch, Action::Show(end)));
    let amount = Html::from(amount.unwrap_or_default());
    spaced([amount].into_iter().chain(decision.map(subtle)).chain([show]))
}

/// The decision that sets an end.
fn decided(state: &State, group: Group, end: End) -> Option<String> {
    let practice = &state.now.assessment.result.as_ref()?.practice;
    let like = practice.iter().find(|practice| practice.group == group)?;
    let counted = like.listed.iter().filter(|row| row.not_counted.is_none());
    let mut set = counted.filter(|row| match (like.shares, row.share) {
        (Some((low, high)), Some(share)) => share == if end.high { high } else { low },
        _ => row.amount == end.amount,
    });
    set.next().map(|row| match row.decision.number() {
        Some(number) => ["(", row.decision.controller, ", ", number, ")"].concat(),
        None => ["(", row.decision.case, ")"].concat(),
    })
}
