//! The picture: every range on one logarithmic scale, with a table that says the same.

use super::drawing::{LEFT, RIGHT, block, down, percent, upright, words};
use super::scale::{Scale, ticks};
use super::{local, nearest, widths};
use crate::app::folds::aside;
use crate::app::markup::{self, attributed, element, together, when};
use crate::app::state::State;
use crate::engine::practice::{Group, Listed};
use crate::engine::{Findings, Range};
use crate::evidence::floors;
use crate::law::{Currency, Money};
use crate::text::{Key, Lang, explain, keys, number, say};
use rust_decimal::Decimal;
use yew::prelude::*;

const ROW: u32 = 26;
const TOP: u32 = 18;
const BOTTOM: u32 = 40;

/// A row of the picture.
pub struct Row {
    /// What the range is of.
    pub name: String,
    /// How its bar is drawn.
    pub class: &'static str,
    /// From where to where.
    pub range: Range,
}

/// The picture and its table.
pub fn view(state: &State, result: &Findings) -> Html {
    let rows = rows(state, result);
    let Some(scale) = scale(state, result, &rows) else { return markup::nothing() };
    let lang = state.lang;
    let height = TOP + ROW * u32::try_from(rows.len()).unwrap_or(1) + ROW + BOTTOM;
    let baseline = height - BOTTOM;
    let currency = local::currency(state, result);
    let picture = vec![
        html! { <title id="chart-title">{ lang.text(keys::CHART_TITLE) }</title> },
        html! { <desc id="chart-description">{ say::chart_description(lang, currency.code()) }</desc> },
        together(ticks(lang, &scale, currency, baseline)),
        together(rows.iter().enumerate().map(|(place, row)| bar(&scale, place, row)).collect()),
        together(dots(result, &scale, baseline)),
        when(result.expected.is_some() && lang.is_complete(), || like_dots(state, result, &scale, baseline)),
        fee(result, &scale, baseline),
        maximum(state, result, &scale, baseline),
    ];
    let picture = html! {
        <svg class="chart" height={height.to_string()} role="img" aria-labelledby="chart-title chart-description">
            { together(picture) }
        </svg>
    };
    element("figure", "figure", together(vec![picture, legend(state, result), as_table(state, &rows)]))
}

/// The rows, as far as there is something to draw.
pub fn rows(state: &State, result: &Findings) -> Vec<Row> {
    let lang = state.lang;
    let mut rows = Vec::new();
    if let Some(ceiling) = result.maximum.main {
        let range = local::range(state, result.regime, ceiling).from_nothing();
        rows.push(Row { name: lang.text(keys::CHART_LAW).to_owned(), class: "chart__law", range });
    }
    for (class, range) in &result.guideline.classes {
        if result.classes.contains(class) {
            let name = say::chart_guideline(lang, explain::class(lang, *class));
            let range = local::range(state, result.regime, *range);
            rows.push(Row { name, class: "chart__guideline", range });
        }
    }
    for (name, left) in widths::rows(state) {
        let range = local::range(state, result.regime, left);
        rows.push(Row { name: name.to_owned(), class: "chart__left", range });
    }
    if let Some(range) = result.practice_range() {
        let range = local::range(state, result.regime, range);
        rows.push(Row { name: lang.text(keys::CHART_PRACTICE).to_owned(), class: "chart__practice", range });
    }
    rows
}

fn scale(state: &State, result: &Findings, rows: &[Row]) -> Option<Scale> {
    let ceiling = result.maximum.main.map(|ceiling| local::range(state, result.regime, ceiling).low);
    let top = rows.iter().filter_map(|row| row.range.high).chain(ceiling).max()?;
    Scale::up_to(local::currency(state, result), top)
}

fn bar(scale: &Scale, place: usize, row: &Row) -> Html {
    let left = scale.at(row.range.low);
    let right = row.range.high.map_or(RIGHT + LEFT, |high| scale.at(high));
    let y = TOP + ROW * u32::try_from(place).unwrap_or_default();
    let bar = block(row.class, left, right, y);
    // The name begins where the bar does, or ends where it does, whichever leaves more room.
    let (x, anchor) = if right > RIGHT + LEFT - left { (right, "end") } else { (left, "start") };
    let name = attributed(
        "text",
        &["x", "y", "font-size", "text-anchor"],
        [percent(x), down(y.saturating_sub(3)), "0.85em".into(), anchor.into()],
        row.name.clone().into(),
    );
    element("g", "", together(vec![bar, name]))
}

/// Each like decision as a dot: filled when it is counted.
fn dots(result: &Findings, scale: &Scale, baseline: u32) -> Vec<Html> {
    let ceiling = result.maximum.main.and_then(|ceiling| ceiling.high);
    let listed = result
        .practice
        .iter()
        .flat_map(|practice| practice.listed.iter().map(move |row| (practice.group, row)));
    let dot = |(group, row): (Group, &Listed)| {
        let amount = if group.by_share() { ceiling? * row.share?.0 } else { row.amount.amount };
        let class = if row.not_counted.is_none() { "chart__case" } else { "chart__case chart__case--out" };
        let values = [class.into(), percent(scale.at(amount)), down(baseline - 8), "4".into()];
        Some(attributed("circle", &["class", "cx", "cy", "r"], values, Html::default()))
    };
    listed.filter_map(dot).collect()
}

/// The fees of the nearest decisions that stand, of the library, which came later than the page.
#[inline(never)]
fn like_dots(state: &State, result: &Findings, scale: &Scale, baseline: u32) -> Html {
    let dot = |euro: Decimal| {
        let fee = Range::point(Money::new(euro, Currency::Eur));
        let x = percent(scale.at(local::range(state, result.regime, fee).low));
        let values = ["chart__case".into(), x, down(baseline - 8), "4".into()];
        attributed("circle", &["class", "cx", "cy", "r"], values, Html::default())
    };
    together(nearest::fees(state, result).into_iter().map(dot).collect())
}

/// The fee entered, when there is an amount to draw.
pub fn entered(result: &Findings) -> Option<Money> {
    result.adjustment.fee.as_ref().and_then(|fee| fee.comes_to.known()).filter(|fee| !fee.is_zero())
}

fn fee(result: &Findings, scale: &Scale, baseline: u32) -> Html {
    let fee = entered(result).map(|fee| upright("chart__fee", percent(scale.at(fee.amount)), TOP, baseline));
    fee.unwrap_or_else(|| element("g", "", Html::default()))
}

fn maximum(state: &State, result: &Findings, scale: &Scale, baseline: u32) -> Html {
    let known = result.maximum.main.and_then(|ceiling| local::range(state, result.regime, ceiling).high);
    let mark = known.map(|high| {
        let x = percent(scale.at(high));
        let text = state.lang.text(keys::CHART_MAXIMUM);
        let text = words("chart__maximum-label", x.clone(), baseline + 34, "end", text);
        together(vec![upright("chart__maximum", x, 4, baseline), text])
    });
    element("g", "", mark.unwrap_or_default())
}

fn legend(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let sign = |class: &'static str, text: Key| {
        let sign =
            attributed("span", &["class", "aria-hidden"], [class.into(), "true".into()], Html::default());
        together(vec![sign, lang.text(text).into()])
    };
    let decisions = result.practice.iter().any(|practice| !practice.listed.is_empty());
    let like = result.expected.is_some() && lang.is_complete();
    let [floor, rate] = of_scale(state, result);
    let lines = [
        (decisions || like).then(|| sign("legend__dot", keys::CHART_DECISION)),
        decisions.then(|| sign("legend__dot legend__dot--out", keys::CHART_DECISION_OUT)),
        entered(result).map(|_| sign("legend__fee", keys::CHART_FEE)),
        floor,
        rate,
    ];
    let lines = lines.into_iter().flatten().map(|line| element("li", "", line));
    element("ul", "legend", together(lines.collect()))
}

/// What the scale goes by: where it begins, and the rate that euro are shown at.
#[expect(clippy::inline_always, reason = "each of the two programs is smaller with its own")]
#[inline(always)]
pub fn of_scale(state: &State, result: &Findings) -> [Option<Html>; 2] {
    let lang = state.lang;
    let regime = result.regime;
    let currency = local::currency(state, result);
    let floor = number::money(lang, currency.code(), floors::smallest(currency));
    let shown = [result.maximum.main, result.practice_range()];
    let converted = shown.into_iter().flatten().any(|range| range.currency != regime.currency());
    let rate = local::rate(state, regime).filter(|_| converted).map(|rate| {
        let amount = number::amount(lang, rate.per_euro);
        let rate_words = say::chart_rate(lang, regime.currency().code(), &rate.day(lang), &amount);
        [&rate_words, " ", lang.text(rate.origin.words())].concat().into()
    });
    [Some(say::chart_floor(lang, &floor).into()), rate]
}

/// The same as a table, which came later than the page.
fn as_table(state: &State, rows: &[Row]) -> Html {
    let lang = state.lang;
    let inside = || when(lang.is_complete(), || table(lang, rows));
    aside(&state.folds, "chart-table", lang.text(keys::CHART_TABLE).into(), inside)
}

#[inline(never)]
fn table(lang: Lang, rows: &[Row]) -> Html {
    let cells = |row: &Row| {
        let high = match row.range.high_money() {
            Some(high) => explain::money(lang, high),
            None => lang.text(keys::CHART_OPEN_END).to_owned(),
        };
        vec![row.name.clone().into(), explain::money(lang, row.range.low_money()).into(), high.into()]
    };
    let head = [keys::CHART_WHAT, keys::CHART_FROM, keys::CHART_TO].map(|key| lang.text(key)).to_vec();
    markup::table(lang.text(keys::CHART_TITLE).into(), head, rows.iter().map(cells).collect())
}
