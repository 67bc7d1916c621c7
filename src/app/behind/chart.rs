//! The picture: every range on one logarithmic scale, with a table that says the same.

use super::drawing::{BAR, LEFT, RIGHT, block, down, percent, upright, words};
use super::ranges::{self, Row, Within, entered, of_scale};
use super::scale::{AmountScale, ticks};
use super::{local, picture as besides};
use crate::app::folds::aside;
use crate::app::markup::{attributed, element, fragment, placeholder};
use crate::app::state::State;
use crate::engine::practice::{Group, Listed};
use crate::engine::{Findings, Range};
use crate::text::{Key, keys, say};
use yew::prelude::*;

const ROW: u32 = 26;
const TOP: u32 = 18;
const BOTTOM: u32 = 40;

/// The picture and its table.
pub fn view(state: &State, result: &Findings) -> Html {
    let rows = ranges::rows(state, result);
    let Some(scale) = scale(state, result, &rows) else { return placeholder() };
    let lang = state.lang;
    let height = TOP + ROW * u32::try_from(rows.len()).unwrap_or(1) + ROW + BOTTOM;
    let baseline = height - BOTTOM;
    let currency = local::currency(state, result);
    let like = state.loaded.filter(|_| result.expected.is_some());
    let like = like.map(|_| besides::dots(state, result, &scale, baseline - 8));
    let picture = vec![
        html! { <title id="chart-title">{ lang.text(keys::CHART_TITLE) }</title> },
        html! { <desc id="chart-description">{ say::chart_description(lang, currency.code()) }</desc> },
        fragment(ticks(lang, &scale, currency, baseline)),
        fragment(rows.iter().enumerate().map(|(place, row)| bar(&scale, place, row)).collect()),
        fragment(dots(result, &scale, baseline)),
        like.unwrap_or_default(),
        fee(result, &scale, baseline),
        maximum(state, result, &scale, baseline),
    ];
    let picture = html! {
        <svg class="chart" height={height.to_string()} role="img" aria-labelledby="chart-title chart-description">
            { fragment(picture) }
        </svg>
    };
    element("figure", "figure", fragment(vec![picture, legend(state, result), as_table(state, &rows)]))
}

fn scale(state: &State, result: &Findings, rows: &[Row]) -> Option<AmountScale> {
    let ceiling = result.maximum.main.map(|ceiling| local::range(state, result.regime, ceiling).low);
    let top = rows.iter().filter_map(|row| row.range.high).chain(ceiling).max()?;
    AmountScale::up_to(local::currency(state, result), top)
}

fn bar(scale: &AmountScale, place: usize, row: &Row) -> Html {
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
    let within = row.within.map(|within| inside(scale, within, y)).unwrap_or_default();
    element("g", "", fragment(vec![bar, within, name]))
}

/// The middle half in its bar, and the typical amount in that.
fn inside(scale: &AmountScale, Within { half, typical }: Within, y: u32) -> Html {
    let end = |range: Range| range.high.map_or(RIGHT + LEFT, |high| scale.at(high));
    let middle = i32::midpoint(scale.at(typical.low), end(typical));
    fragment(vec![
        block("chart__half", scale.at(half.low), end(half), y),
        upright("chart__typical", percent(middle), y, y + BAR),
    ])
}

/// Each like decision as a dot: filled when it is counted.
fn dots(result: &Findings, scale: &AmountScale, baseline: u32) -> Vec<Html> {
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

fn fee(result: &Findings, scale: &AmountScale, baseline: u32) -> Html {
    let fee = entered(result).map(|fee| upright("chart__fee", percent(scale.at(fee.amount)), TOP, baseline));
    fee.unwrap_or_else(|| element("g", "", Html::default()))
}

fn maximum(state: &State, result: &Findings, scale: &AmountScale, baseline: u32) -> Html {
    let known = result.maximum.main.and_then(|ceiling| local::range(state, result.regime, ceiling).high);
    let mark = known.map(|high| {
        let x = percent(scale.at(high));
        let text = state.lang.text(keys::CHART_MAXIMUM);
        let text = words("chart__maximum-label", x.clone(), baseline + 34, "end", text);
        fragment(vec![upright("chart__maximum", x, 4, baseline), text])
    });
    element("g", "", mark.unwrap_or_default())
}

fn legend(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let sign = |class: &'static str, text: Key| {
        let sign =
            attributed("span", &["class", "aria-hidden"], [class.into(), "true".into()], Html::default());
        fragment(vec![sign, lang.text(text).into()])
    };
    let decisions = result.practice.iter().any(|practice| !practice.listed.is_empty());
    let like = result.expected.is_some() && state.loaded.is_some();
    let [floor, rate] = of_scale(state, result);
    let lines = [
        result.landing().map(|_| sign("legend__half", keys::CHART_HALF)),
        result.landing().map(|_| sign("legend__typical", keys::CHART_TYPICAL)),
        (decisions || like).then(|| sign("legend__dot", keys::CHART_DECISION)),
        decisions.then(|| sign("legend__dot legend__dot--out", keys::CHART_DECISION_OUT)),
        entered(result).map(|_| sign("legend__fee", keys::CHART_FEE)),
        floor,
        rate,
    ];
    let lines = lines.into_iter().flatten().map(|line| element("li", "", line));
    element("ul", "legend", fragment(lines.collect()))
}

/// The same as a table.
fn as_table(state: &State, rows: &[Row]) -> Html {
    let lang = state.lang;
    let inside = || besides::table(lang, rows);
    aside(&state.folds, "chart-table", lang.text(keys::CHART_TABLE).into(), inside)
}
