//! What the one assessed can still do, each with the range that it would give.

use crate::app::behind::further::silence::silence;
use crate::app::behind::further::source::source;
use crate::app::behind::local;
use crate::app::folds::fold;
use crate::app::markup::{bullets, element, fragment, paragraph, placeholder, spaced, subtle, table};
use crate::app::state::State;
use crate::engine::Range;
use crate::engine::open_questions::mitigation::{Act, Mitigation};
use crate::text::cite::named;
use crate::text::explain::{direction, view as view_words};
use crate::text::{keys, say};
use yew::prelude::*;

/// The section.
pub fn view(state: &State) -> Html {
    if state.regime().is_none() {
        return placeholder();
    }
    fold(&state.folds, "levers", state.lang.text(keys::LEVER_HEADING).into(), || each(state))
}

fn each(state: &State) -> Html {
    let lang = state.lang;
    let levers = &state.now.open_questions().mitigations;
    if levers.is_empty() {
        return paragraph(lang.text(keys::LEVER_NOTHING_LEFT));
    }
    let head = [keys::LEVER_WHAT, keys::LEVER_RANGE, keys::LEVER_WEIGHT].map(|key| lang.text(key));
    let rows = levers.iter().map(|lever| row(state, lever)).collect();
    let intro = paragraph(lang.text(keys::LEVER_INTRO));
    fragment(vec![intro, table(lang.text(keys::LEVER_HEADING).into(), head.to_vec(), rows)])
}

fn row(state: &State, lever: &Mitigation) -> Vec<Html> {
    let lang = state.lang;
    let amount = |range: Range| match state.regime() {
        Some(regime) => local::words(state, regime, range),
        None => String::new(),
    };
    let range = match (&lever.bound, lever.range) {
        (Some((bound, _)), _) => amount(*bound),
        (None, Some((before, after))) if before != after => amount(after),
        (None, Some((before, _))) => [lang.text(keys::LEVER_SAME), ": ", &amount(before)].concat(),
        (None, None) => lang.text(keys::LEVER_SAME).to_owned(),
    };
    let act = fragment(vec![named(lang, "act", lever.act.key()).into(), silence(state, lever.act)]);
    vec![act, range.into(), weight(state, lever)]
}

/// What each view makes of it with its source; where none does, where the law has it.
pub fn weight(state: &State, lever: &Mitigation) -> Html {
    let lang = state.lang;
    let said = |view, what: &str, cite| {
        spaced([[view_words(lang, view), ": ", what].concat().into(), subtle(source(lang, cite))])
    };
    let mut lines: Vec<Html> = Vec::new();
    // What a view holds on the point says what it reads of the fact, and why.
    let holds = |view| lever.positions.iter().any(|(other, ..)| *other == view);
    for (view, pulls, cite) in lever.readings.iter().filter(|(view, ..)| !holds(*view)) {
        lines.push(said(*view, direction(lang, *pulls), *cite));
    }
    for (view, stance, cite) in &lever.positions {
        lines.push(said(*view, named(lang, "stance", stance.key()), *cite));
    }
    if let Some((bound, cite)) = &lever.bound {
        let most = bound.high_money().map(|most| crate::text::explain::money(lang, most)).unwrap_or_default();
        lines.push(spaced([say::lever_bound(lang, &most).into(), subtle(source(lang, *cite))]));
    }
    if !lines.is_empty() {
        return bullets(lines);
    }
    let text = if lever.act == Act::Appeal { keys::LEVER_MAY_APPEAL } else { keys::LEVER_NONE };
    let cite = lever.cite.map(|cite| subtle(source(lang, cite)));
    element("span", "", spaced([Html::from(lang.text(text))].into_iter().chain(cite)))
}
