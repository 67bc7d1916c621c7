//! The picture: every range on one logarithmic scale, with a table that says the same.
//!
//! Positions on the screen go through floating point; amounts never do.
#![expect(clippy::float_arithmetic, reason = "places on the screen, not money")]

use super::local;
use crate::app::markup;
use crate::app::state::State;
use crate::engine::Range;
use crate::engine::assessment::Outcome;
use crate::law::{Currency, Money};
use crate::text::explain;
use crate::text::{Lang, keys, number, say};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

const ROW: u32 = 26;
const BAR: u32 = 12;
const TOP: u32 = 18;
const BOTTOM: u32 = 40;

/// A row of the picture.
struct Row {
    name: String,
    class: &'static str,
    range: Range,
}

/// From the stated floor to the end of the scale, by decades. What lies below the floor, nothing
/// among it, is drawn at the left edge.
struct Scale {
    floor: f64,
    decades: f64,
}

/// A place on the scale, in hundredths of a per cent of the width.
type Place = i32;

/// Some room is left at both ends of the scale.
const LEFT: Place = 200;
const RIGHT: Place = 9600;

impl Scale {
    fn at(&self, amount: Decimal) -> Place {
        let amount = amount.to_f64().unwrap_or_default();
        if amount <= self.floor {
            return LEFT;
        }
        let part = js_sys::Math::log10(amount / self.floor) / self.decades;
        #[expect(clippy::cast_possible_truncation, reason = "clamped to the scale first")]
        let place = (f64::from(RIGHT - LEFT) * part.clamp(0.0, 1.0)) as Place;
        LEFT + place
    }
}

/// The picture and its table.
pub fn view(state: &State, result: &Outcome) -> Html {
    let rows = rows(state, result);
    let Some(scale) = scale(state, result, &rows) else { return html! { <div /> } };
    let lang = state.lang;
    let height = TOP + ROW * u32::try_from(rows.len()).unwrap_or(1) + ROW + BOTTOM;
    let baseline = height - BOTTOM;
    html! {
        <figure class="figure">
            <svg class="chart" height={height.to_string()} role="img" aria-labelledby="chart-title chart-description">
                <title id="chart-title">{ lang.text(keys::CHART_TITLE) }</title>
                <desc id="chart-description">
                    { say::chart_description(lang, local::currency(state, result).code()) }
                </desc>
                { for ticks(lang, &scale, local::currency(state, result), baseline) }
                { for rows.iter().enumerate().map(|(place, row)| bar(&scale, place, row)) }
                { for dots(result, &scale, baseline) }
                { fee(result, &scale, baseline) }
                { maximum(state, result, &scale, baseline) }
            </svg>
            { legend(state, result) }
            { table(state, &rows) }
        </figure>
    }
}

fn rows(state: &State, result: &Outcome) -> Vec<Row> {
    let lang = state.lang;
    let mut rows = Vec::new();
    if let Some(ceiling) = result.ceiling {
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
    if let Some(range) = result.practice_range() {
        rows.push(Row { name: lang.text(keys::CHART_PRACTICE).to_owned(), class: "chart__practice", range });
    }
    rows
}

/// The smallest fee published in the currency, rounded down to a power of ten.
fn floor(currency: Currency) -> Decimal {
    match currency {
        Currency::Sek => Decimal::from(100_000),
        _ => Decimal::from(10_000),
    }
}

fn scale(state: &State, result: &Outcome, rows: &[Row]) -> Option<Scale> {
    let ceiling = result.ceiling.map(|ceiling| local::range(state, result.regime, ceiling).low);
    let top = rows.iter().filter_map(|row| row.range.high).chain(ceiling).max()?;
    let floor = floor(local::currency(state, result)).to_f64()?;
    let decades = js_sys::Math::log10(top.to_f64()? / floor).max(1.0);
    Some(Scale { floor, decades })
}

/// As a per cent with two decimals.
fn percent(place: Place) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}

fn ticks(lang: Lang, scale: &Scale, currency: Currency, baseline: u32) -> Vec<Html> {
    let last = format!("{baseline}");
    let label_at = format!("{}", baseline + 18);
    let mut amount = floor(currency);
    let mut ticks = Vec::new();
    let mut place = 0;
    // The last tick is the last power of ten that still lies before the end of the scale.
    while place == 0 || scale.at(amount) < RIGHT {
        let x = percent(scale.at(amount));
        let text = number::short(lang, amount);
        let minor = if place % 2 == 1 { "chart__tick chart__tick--minor" } else { "chart__tick" };
        ticks.push(html! {
            <g class={minor} key={place}>
                <line x1={x.clone()} x2={x.clone()} y1="4" y2={last.clone()} />
                <text {x} y={label_at.clone()} text-anchor={if place == 0 { "start" } else { "middle" }}>{ text }</text>
            </g>
        });
        amount *= Decimal::TEN;
        place += 1;
    }
    ticks
}

fn bar(scale: &Scale, place: usize, row: &Row) -> Html {
    let left = scale.at(row.range.low);
    let right = row.range.high.map_or(RIGHT + LEFT, |high| scale.at(high));
    let y = TOP + ROW * u32::try_from(place).unwrap_or_default();
    let text_y = y.saturating_sub(3);
    html! {
        <g key={row.name.clone()}>
            <rect class={row.class} x={percent(left)} width={percent((right - left).max(60))} y={y.to_string()}
                height={BAR.to_string()} rx="3" />
            <text x={percent(left.min(7000))} y={text_y.to_string()} font-size="0.85em">{ row.name.clone() }</text>
        </g>
    }
}

/// Each like decision as a dot: filled when it is counted.
fn dots(result: &Outcome, scale: &Scale, baseline: u32) -> Vec<Html> {
    let y = (baseline - 8).to_string();
    let ceiling = result.ceiling.and_then(|ceiling| ceiling.high);
    result
        .practice
        .iter()
        .flat_map(|practice| practice.listed.iter().map(move |row| (practice.group, row)))
        .filter_map(|(group, row)| {
            let amount = if group.by_share() { ceiling? * row.share?.0 } else { row.amount.amount };
            let class = if row.not_counted.is_none() { "chart__case" } else { "chart__case chart__case--out" };
            Some(html! { <circle {class} cx={percent(scale.at(amount))} cy={y.clone()} r="4" key={row.decision.case} /> })
        })
        .collect()
}

/// The fee entered, when there is an amount to draw.
fn entered(result: &Outcome) -> Option<Money> {
    result.fee.as_ref().and_then(|fee| fee.comes_to.known()).filter(|fee| !fee.is_zero())
}

fn fee(result: &Outcome, scale: &Scale, baseline: u32) -> Html {
    match entered(result) {
        Some(fee) => {
            let x = percent(scale.at(fee.amount));
            html! { <line class="chart__fee" x1={x.clone()} x2={x} y1={TOP.to_string()} y2={baseline.to_string()} /> }
        }
        None => html! { <g /> },
    }
}

fn maximum(state: &State, result: &Outcome, scale: &Scale, baseline: u32) -> Html {
    let known = result.ceiling.and_then(|ceiling| local::range(state, result.regime, ceiling).high);
    match known {
        Some(high) => {
            let x = percent(scale.at(high));
            html! {
                <g>
                    <line class="chart__maximum" x1={x.clone()} x2={x.clone()} y1="4" y2={baseline.to_string()} />
                    <text class="chart__maximum-label" {x} y={(baseline + 34).to_string()} text-anchor="end">
                        { state.lang.text(keys::CHART_MAXIMUM) }
                    </text>
                </g>
            }
        }
        None => html! { <g /> },
    }
}

fn legend(state: &State, result: &Outcome) -> Html {
    let lang = state.lang;
    let regime = result.regime;
    let floor =
        number::money(lang, local::currency(state, result).code(), floor(local::currency(state, result)));
    let converted = result.ceiling.is_some_and(|ceiling| ceiling.currency != regime.currency());
    let rate = local::rate(state, regime).filter(|_| converted);
    html! {
        <ul class="legend">
            <li><span class="legend__dot" aria-hidden="true" />{ lang.text(keys::CHART_DECISION) }</li>
            <li><span class="legend__dot legend__dot--out" aria-hidden="true" />{ lang.text(keys::CHART_DECISION_OUT) }</li>
            if entered(result).is_some() {
                <li><span class="legend__fee" aria-hidden="true" />{ lang.text(keys::CHART_FEE) }</li>
            }
            <li>{ say::chart_floor(lang, &floor) }</li>
            if let Some(rate) = rate {
                <li>
                    { say::chart_rate(lang, regime.currency().code(), &rate.day(lang),
                        &number::amount(lang, rate.per_euro)) }{ " " }
                    { lang.text(rate.origin.words()) }
                </li>
            }
        </ul>
    }
}

fn table(state: &State, rows: &[Row]) -> Html {
    let lang = state.lang;
    let cells = |row: &Row| {
        let high = match row.range.high_money() {
            Some(high) => explain::money(lang, high),
            None => lang.text(keys::CHART_OPEN_END).to_owned(),
        };
        vec![row.name.clone().into(), explain::money(lang, row.range.low_money()).into(), high.into()]
    };
    let head = [keys::CHART_WHAT, keys::CHART_FROM, keys::CHART_TO].map(|key| lang.text(key)).to_vec();
    let table = markup::table(lang.text(keys::CHART_TITLE).into(), head, rows.iter().map(cells).collect());
    markup::aside(lang.text(keys::CHART_TABLE).into(), table)
}
