//! The ranges that a case has, as the pictures and their tables show them.

use super::local;
use super::scale::AmountScale;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Range;
use crate::engine::open_questions::Settled;
use crate::law::{Money, Regime};
use crate::text::{explain, keys, number, say};
use yew::prelude::*;

/// A range with how it is shown.
pub struct Row {
    /// What the range is of.
    pub name: String,
    /// How its bar is drawn.
    pub class: &'static str,
    /// From where to where.
    pub range: Range,
    /// What is drawn within it.
    pub within: Option<Within>,
}

/// What the range of like fines has within it.
#[derive(Clone, Copy)]
pub struct Within {
    /// The middle half.
    pub half: Range,
    /// As many fines lie below it as above.
    pub typical: Range,
}

impl Row {
    /// A range with nothing within it.
    pub const fn plain(name: String, class: &'static str, range: Range) -> Self {
        Self { name, class, range, within: None }
    }
}

/// The ranges, as far as there is something to draw.
pub fn rows(state: &State, result: &Findings) -> Vec<Row> {
    let lang = state.lang;
    let mut rows = Vec::new();
    if let Some(allowed) = result.legal_range() {
        let range = local::shown(state, result.regime, allowed);
        rows.push(Row::plain(lang.text(keys::CHART_LAW).to_owned(), "chart__law", range));
    }
    for (class, range) in &result.guideline.classes {
        if result.classes.contains(class) {
            let name = say::chart_guideline(lang, explain::class(lang, *class));
            let range = local::shown(state, result.regime, *range);
            rows.push(Row::plain(name, "chart__guideline", range));
        }
    }
    for (name, left) in left(state) {
        let range = local::shown(state, result.regime, left);
        rows.push(Row::plain(name.to_owned(), "chart__left", range));
    }
    if let Some(landing) = result.landing() {
        let here = |range| local::shown(state, result.regime, local::estimated(result, range));
        let within = Within { half: here(landing.half), typical: here(landing.typical) };
        let name = lang.text(keys::CHART_PRACTICE).to_owned();
        let range = here(landing.range);
        rows.push(Row { within: Some(within), ..Row::plain(name, "chart__practice", range) });
    }
    rows
}

/// The widest range that each part of the width would leave, where that is narrower than the whole.
fn left(state: &State) -> Vec<(&'static str, Range)> {
    let Some(settled) = &state.now.open_questions().settled else { return Vec::new() };
    let Settled { whole, facts, discretion, views } = *settled;
    let each = [
        (keys::WIDTH_LEFT_FACTS, facts),
        (keys::WIDTH_LEFT_DISCRETION, discretion),
        (keys::WIDTH_LEFT_VIEWS, views),
    ];
    // Where one amount would be left, which one it is, is what is open.
    let narrower = each.into_iter().filter(|(_, left)| left.0 < whole.0 && left.1.known().is_none());
    let named = narrower.map(|(key, (_, range))| (state.lang.text(key), range));
    named.filter(|(name, _)| !name.is_empty()).collect()
}

/// The fee entered, when there is an amount to draw.
pub fn entered(result: &Findings) -> Option<Money> {
    result.adjustment.fee.as_ref().and_then(|fee| fee.comes_to.known()).filter(|fee| !fee.is_zero())
}

/// What the scale goes by: where it begins, and the rate that euro are shown at.
#[expect(clippy::inline_always, reason = "each of the two modules is smaller with its own")]
#[inline(always)]
pub fn of_scale(state: &State, result: &Findings, scale: &AmountScale) -> [Option<Html>; 2] {
    let lang = state.lang;
    let currency = local::currency(state, result);
    let floor = number::money(lang, currency.code(), scale.begins());
    [Some(say::chart_floor(lang, &floor).into()), rate(state, result).map(Html::from)]
}

/// The rate that euro are shown at, its day and where it comes from; nothing where none are converted.
pub fn rate(state: &State, result: &Findings) -> Option<String> {
    let regime = result.regime;
    let shown = [result.maximum.main, result.practice_range()];
    let converted = shown.into_iter().flatten().any(|range| range.currency != regime.currency());
    rate_words(state, regime).filter(|_| converted)
}

/// The rate that euro are shown at, whether any are or not.
pub fn rate_words(state: &State, regime: Regime) -> Option<String> {
    let lang = state.lang;
    let rate = local::rate(state, regime)?;
    let amount = number::amount(lang, rate.per_euro);
    let rate_words = say::chart_rate(lang, regime.currency().code(), &rate.day(lang), &amount);
    Some([&rate_words, " ", lang.text(rate.origin.words())].concat())
}
