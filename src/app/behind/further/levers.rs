//! What the one assessed can still do, each with the range that it would give.

use crate::app::behind::further::silence::silence;
use crate::app::behind::further::source;
use crate::app::behind::local;
use crate::app::folds::fold;
use crate::app::markup::{bullets, element, fragment, headed_table, paragraph, placeholder};
use crate::app::state::State;
use crate::engine::Range;
use crate::engine::open_questions::mitigation::{Act, Mitigation};
use crate::law::{Citation, Direction, Regime};
use crate::text::cite::named;
use crate::text::explain::{direction, view as view_words};
use crate::text::{Key, keys, say};
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
    fragment(vec![intro, headed_table(lang.text(keys::LEVER_HEADING).into(), head.to_vec(), rows)])
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
    let said =
        |view, what: &str, cite| source::said(lang, &[view_words(lang, view), ": ", what].concat(), [cite]);
    let mut lines: Vec<Html> = Vec::new();
    for (view, pulls, cite) in lever.said() {
        lines.push(said(view, direction(lang, pulls), cite));
    }
    for (view, stance, cite) in &lever.positions {
        lines.push(said(*view, named(lang, "stance", stance.key()), *cite));
    }
    if let Some((bound, cite)) = &lever.bound {
        let most = bound.high_money().map(|most| crate::text::explain::money(lang, most)).unwrap_or_default();
        lines.push(source::said(lang, &say::lever_bound(lang, &most), [*cite]));
    }
    if lever.act == Act::Delete && lever.said().iter().any(|(_, pulls, _)| *pulls == Direction::Aggravating) {
        lines.push(lang.text(keys::LEVER_DELETED).into());
    }
    if !lines.is_empty() {
        return bullets(lines);
    }
    let (text, cite) = by_law(state.regime(), lever);
    element("span", "", source::said(lang, lang.text(text), cite))
}

/// What the law makes of an act that no view weighs: where its own appeal makes nothing worse, that is so before the amount
/// decided is known.
fn by_law(regime: Option<Regime>, lever: &Mitigation) -> (Key, Option<Citation>) {
    let time = regime.and_then(|regime| regime.rules().processing_time());
    match (lever.act, time) {
        (Act::Appeal, Some(time)) => (keys::LEVER_NOT_WORSE, Some(time.no_detriment)),
        (Act::Appeal, None) => (keys::LEVER_MAY_APPEAL, lever.cite),
        _ => (keys::LEVER_NONE, lever.cite),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_an_appeal(regime: Regime) -> Key {
        let appeal = Mitigation {
            act: Act::Appeal,
            range: None,
            readings: Vec::new(),
            positions: Vec::new(),
            bound: None,
            cite: None,
        };
        by_law(Some(regime), &appeal).0
    }

    /// Fvl. § 34 third paragraph: the board does not change a decision to the detriment of the one who appealed.
    #[test]
    fn a_rule_that_was_read_is_not_said_to_be_missing() {
        assert_eq!(of_an_appeal(Regime::NoGdpr), keys::LEVER_NOT_WORSE);
        assert_eq!(of_an_appeal(Regime::SeGdpr), keys::LEVER_MAY_APPEAL);
    }
}
