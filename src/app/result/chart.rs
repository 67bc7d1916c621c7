//! The picture: every range on one logarithmic scale, with a table that says the same.
//!
//! Positions on the screen go through floating point; amounts never do.
#![expect(clippy::float_arithmetic, reason = "places on the screen, not money")]

use super::{local, nearest, widths};
use crate::app::folds::aside;
use crate::app::markup::{self, attributed, element, together, when};
use crate::app::state::State;
use crate::engine::Range;
use crate::engine::assessment::Outcome;
use crate::engine::practice::{Group, Listed};
use crate::evidence::floors;
use crate::law::{Currency, Money};
use crate::text::explain;
use crate::text::{Key, Lang, keys, number, say};
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

fn scale(state: &State, result: &Outcome, rows: &[Row]) -> Option<Scale> {
    let ceiling = result.ceiling.map(|ceiling| local::range(state, result.regime, ceiling).low);
    let top = rows.iter().filter_map(|row| row.range.high).chain(ceiling).max()?;
    let floor = floors::smallest(local::currency(state, result)).to_f64()?;
    let decades = js_sys::Math::log10(top.to_f64()? / floor).max(1.0);
    Some(Scale { floor, decades })
}

/// As a per cent with two decimals.
fn percent(place: Place) -> AttrValue {
    format!("{}.{:02}%", place / 100, place % 100).into()
}

/// A place from the top.
fn down(y: u32) -> AttrValue {
    y.to_string().into()
}

/// An upright line.
fn upright(class: &'static str, x: AttrValue, from: u32, to: u32) -> Html {
    let values = [class.into(), x.clone(), x, down(from), down(to)];
    attributed("line", &["class", "x1", "x2", "y1", "y2"], values, Html::default())
}

/// Words in the picture; `anchor` is which end of them stands at the place.
fn words(class: &'static str, x: AttrValue, y: u32, anchor: &'static str, text: impl Into<Html>) -> Html {
    attributed(
        "text",
        &["class", "x", "y", "text-anchor"],
        [class.into(), x, down(y), anchor.into()],
        text.into(),
    )
}

fn ticks(lang: Lang, scale: &Scale, currency: Currency, baseline: u32) -> Vec<Html> {
    let floor = floors::smallest(currency);
    let mut amount = Decimal::ONE;
    while amount < floor {
        amount *= Decimal::TEN;
    }
    let mut ticks = Vec::new();
    let mut major = true;
    // The last tick is the last power of ten that still lies before the end of the scale.
    while ticks.is_empty() || scale.at(amount) < RIGHT {
        let x = percent(scale.at(amount));
        let anchor = if amount == floor { "start" } else { "middle" };
        let class = if major { "chart__tick" } else { "chart__tick chart__tick--minor" };
        let text = words("", x.clone(), baseline + 18, anchor, number::short(lang, amount));
        ticks.push(element("g", class, together(vec![upright("", x, 4, baseline), text])));
        amount *= Decimal::TEN;
        major = !major;
    }
    ticks
}

fn bar(scale: &Scale, place: usize, row: &Row) -> Html {
    let left = scale.at(row.range.low);
    let right = row.range.high.map_or(RIGHT + LEFT, |high| scale.at(high));
    let y = TOP + ROW * u32::try_from(place).unwrap_or_default();
    let bar = attributed(
        "rect",
        &["class", "x", "width", "y", "height", "rx"],
        [row.class.into(), percent(left), percent((right - left).max(60)), down(y), down(BAR), "3".into()],
        Html::default(),
    );
    let name = attributed(
        "text",
        &["x", "y", "font-size"],
        [percent(left.min(7000)), down(y.saturating_sub(3)), "0.85em".into()],
        row.name.clone().into(),
    );
    element("g", "", together(vec![bar, name]))
}

/// Each like decision as a dot: filled when it is counted.
fn dots(result: &Outcome, scale: &Scale, baseline: u32) -> Vec<Html> {
    let ceiling = result.ceiling.and_then(|ceiling| ceiling.high);
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
fn like_dots(state: &State, result: &Outcome, scale: &Scale, baseline: u32) -> Html {
    let dot = |euro: Decimal| {
        let fee = Range::point(Money::new(euro, Currency::Eur));
        let x = percent(scale.at(local::range(state, result.regime, fee).low));
        let values = ["chart__case".into(), x, down(baseline - 8), "4".into()];
        attributed("circle", &["class", "cx", "cy", "r"], values, Html::default())
    };
    together(nearest::fees(state, result).into_iter().map(dot).collect())
}

/// The fee entered, when there is an amount to draw.
fn entered(result: &Outcome) -> Option<Money> {
    result.fee.as_ref().and_then(|fee| fee.comes_to.known()).filter(|fee| !fee.is_zero())
}

fn fee(result: &Outcome, scale: &Scale, baseline: u32) -> Html {
    let fee = entered(result).map(|fee| upright("chart__fee", percent(scale.at(fee.amount)), TOP, baseline));
    fee.unwrap_or_else(|| element("g", "", Html::default()))
}

fn maximum(state: &State, result: &Outcome, scale: &Scale, baseline: u32) -> Html {
    let known = result.ceiling.and_then(|ceiling| local::range(state, result.regime, ceiling).high);
    let mark = known.map(|high| {
        let x = percent(scale.at(high));
        let text = state.lang.text(keys::CHART_MAXIMUM);
        let text = words("chart__maximum-label", x.clone(), baseline + 34, "end", text);
        together(vec![upright("chart__maximum", x, 4, baseline), text])
    });
    element("g", "", mark.unwrap_or_default())
}

fn legend(state: &State, result: &Outcome) -> Html {
    let lang = state.lang;
    let regime = result.regime;
    let currency = local::currency(state, result);
    let floor = number::money(lang, currency.code(), floors::smallest(currency));
    let shown = [result.ceiling, result.practice_range()];
    let converted = shown.into_iter().flatten().any(|range| range.currency != regime.currency());
    let rate = local::rate(state, regime).filter(|_| converted).map(|rate| {
        let amount = number::amount(lang, rate.per_euro);
        let rate_words = say::chart_rate(lang, regime.currency().code(), &rate.day(lang), &amount);
        [&rate_words, " ", lang.text(rate.origin.words())].concat().into()
    });
    let sign = |class: &'static str, text: Key| {
        let sign =
            attributed("span", &["class", "aria-hidden"], [class.into(), "true".into()], Html::default());
        together(vec![sign, lang.text(text).into()])
    };
    let decisions = result.practice.iter().any(|practice| !practice.listed.is_empty());
    let like = result.expected.is_some() && lang.is_complete();
    let lines = [
        (decisions || like).then(|| sign("legend__dot", keys::CHART_DECISION)),
        decisions.then(|| sign("legend__dot legend__dot--out", keys::CHART_DECISION_OUT)),
        entered(result).map(|_| sign("legend__fee", keys::CHART_FEE)),
        Some(say::chart_floor(lang, &floor).into()),
        rate,
    ];
    let lines = lines.into_iter().flatten().map(|line| element("li", "", line));
    element("ul", "legend", together(lines.collect()))
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
