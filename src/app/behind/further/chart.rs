//! The picture: every range on one logarithmic scale, with a table that says the same.

use super::nearest;
use crate::app::behind::drawing::{BAR, LEFT, RIGHT, block, down, percent, upright, words};
use crate::app::behind::ranges::{self, Row, Within, entered, of_scale};
use crate::app::behind::scale::{AmountScale, ends, ticks};
use crate::app::behind::{local, picture as besides};
use crate::app::folds::aside;
use crate::app::markup::{attributed, element, fragment, placeholder};
use crate::app::state::State;
use crate::engine::practice::{Group, Listed};
use crate::engine::{Findings, Range};
use crate::text::{Key, keys, say};
use rust_decimal::Decimal;
use yew::prelude::*;

/// A line of a name.
const LINE: u32 = 15;
/// From the last line to its bar.
const GAP: u32 = 4;
/// Below a bar, to the next name.
const BELOW: u32 = 8;
/// For the dots.
const DOTS: u32 = 20;
const BOTTOM: u32 = 40;
/// A longer name takes two lines, in letters: words in the picture are not wrapped, and a phone has room for no more.
const SHORT: usize = 42;

/// The picture and its table.
pub fn view(state: &State, result: &Findings) -> Html {
    let rows = ranges::rows(state, result);
    let dots = dots(state, result);
    let Some(scale) = scale(state, result, &rows, &dots) else { return placeholder() };
    let lang = state.lang;
    let places = places(&rows);
    let baseline = places.last().map_or(0, |last| last + BAR) + BELOW + DOTS;
    let with_place = || rows.iter().zip(places.iter().copied());
    let currency = local::currency(state, result);
    let picture = vec![
        html! { <title id="chart-title">{ lang.text(keys::CHART_TITLE) }</title> },
        html! { <desc id="chart-description">{ say::chart_description(lang, currency.code()) }</desc> },
        fragment(ticks(lang, &scale, baseline)),
        fragment(with_place().map(|(row, y)| bar(&scale, row, y)).collect()),
        fragment(dots.iter().map(|dot| circle(&scale, *dot, baseline)).collect()),
        fee(result, &scale, baseline),
        maximum(state, result, &scale, baseline),
        // Over every line that runs through the picture.
        fragment(with_place().map(|(row, y)| name(row, y)).collect()),
    ];
    let picture = html! {
        <svg class="chart" height={(baseline + BOTTOM).to_string()} role="img" aria-labelledby="chart-title chart-description">
            { fragment(picture) }
        </svg>
    };
    element(
        "figure",
        "figure",
        fragment(vec![picture, legend(state, result, &scale), as_table(state, &rows)]),
    )
}

/// Over everything that is drawn, so that nothing stands where it is not; nothing as long as there is no range.
fn scale(state: &State, result: &Findings, rows: &[Row], dots: &[Dot]) -> Option<AmountScale> {
    let ceiling = result.maximum.main.map(|ceiling| local::range(state, result.regime, ceiling));
    let ranges = rows.iter().map(|row| row.range).chain(ceiling);
    let halves = rows.iter().filter_map(|row| Some(row.within?.half));
    let entered = entered(result).map(|fee| fee.amount);
    let each =
        ranges.chain(halves).flat_map(ends).chain(entered).chain(dots.iter().map(|(_, amount)| *amount));
    (!rows.is_empty()).then(|| AmountScale::over(local::currency(state, result), each))?
}

/// Where each bar is, below the lines of its name.
fn places(rows: &[Row]) -> Vec<u32> {
    let mut y = 0;
    let place = |row: &Row| {
        let named = LINE * u32::try_from(lines(&row.name).len()).unwrap_or(1);
        let place = y + named + GAP;
        y = place + BAR + BELOW;
        place
    };
    rows.iter().map(place).collect()
}

/// A name in the lines that it takes: a long one is broken at the space nearest to its middle.
fn lines(name: &str) -> Vec<&str> {
    let spaces = name.match_indices(' ').map(|(at, _)| at);
    let middle = spaces.min_by_key(|at| at.abs_diff(name.len() / 2));
    let broken = middle.filter(|_| name.chars().count() > SHORT).and_then(|at| name.split_at_checked(at));
    broken.map_or_else(|| vec![name], |(first, second)| vec![first, second.trim_start()])
}

fn bar(scale: &AmountScale, row: &Row, y: u32) -> Html {
    let left = scale.at(row.range.low);
    let right = row.range.high.map_or(RIGHT + LEFT, |high| scale.at(high));
    let within = row.within.map(|within| inside(scale, within, y)).unwrap_or_default();
    element("g", "", fragment(vec![block(row.class, left, right, y), within]))
}

/// The name of a range, above its bar; each begins where the picture does.
fn name(row: &Row, bar: u32) -> Html {
    let lines = lines(&row.name);
    let above = LINE * u32::try_from(lines.len()).unwrap_or(1);
    let each = lines.iter().zip((bar + LINE - above..).step_by(LINE as usize));
    let line = |(line, y): (&&str, u32)| words("", percent(0), y - GAP - 3, "start", line.to_string());
    element("g", "", fragment(each.map(line).collect()))
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

/// A like decision: how its dot is drawn, and its amount in the currency of the picture.
type Dot = (&'static str, Decimal);

/// Each like decision as a dot, filled when it is counted; and the nearest ones, where a model says where fines land.
fn dots(state: &State, result: &Findings) -> Vec<Dot> {
    let mut dots = listed(result);
    if result.expected.is_some() {
        dots.extend(nearest::here(state, result).into_iter().map(|amount| ("chart__case", amount)));
    }
    dots
}

fn listed(result: &Findings) -> Vec<Dot> {
    let ceiling = result.maximum.main.and_then(|ceiling| ceiling.high);
    let listed = result
        .practice
        .iter()
        .flat_map(|practice| practice.listed.iter().map(move |row| (practice.group, row)));
    let dot = |(group, row): (Group, &Listed)| {
        let amount = if group.by_share() { ceiling? * row.share?.0 } else { row.amount.amount };
        let class = if row.not_counted.is_none() { "chart__case" } else { "chart__case chart__case--out" };
        Some((class, amount))
    };
    listed.filter_map(dot).collect()
}

fn circle(scale: &AmountScale, (class, amount): Dot, baseline: u32) -> Html {
    let values = [class.into(), percent(scale.at(amount)), down(baseline - 8), "4".into()];
    attributed("circle", &["class", "cx", "cy", "r"], values, Html::default())
}

fn fee(result: &Findings, scale: &AmountScale, baseline: u32) -> Html {
    let fee = entered(result).map(|fee| upright("chart__fee", percent(scale.at(fee.amount)), 4, baseline));
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

fn legend(state: &State, result: &Findings, scale: &AmountScale) -> Html {
    let lang = state.lang;
    let sign = |class: &'static str, text: Key| {
        let sign =
            attributed("span", &["class", "aria-hidden"], [class.into(), "true".into()], Html::default());
        fragment(vec![sign, lang.text(text).into()])
    };
    let decisions = result.practice.iter().any(|practice| !practice.listed.is_empty());
    let like = result.expected.is_some();
    let [floor, rate] = of_scale(state, result, scale);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::Action;
    use crate::app::behind::drawing::Place;
    use crate::evidence::EXAMPLES;
    use crate::text::Lang;
    use jiff::civil::date;

    #[test]
    fn a_long_name_takes_two_lines_in_every_language() {
        for lang in Lang::ALL {
            for key in [keys::WIDTH_LEFT_FACTS, keys::WIDTH_LEFT_DISCRETION, keys::WIDTH_LEFT_VIEWS] {
                let name = lang.text(key);
                let lines = lines(name);
                assert_eq!(lines.join(" "), name);
                assert!(lines.iter().all(|line| line.chars().count() <= SHORT), "{name}");
            }
        }
        assert_eq!(lines("short"), ["short"]);
    }

    /// Nothing is drawn at an edge for want of room: the larger of two amounts lies to the right of the other.
    #[test]
    fn every_amount_of_every_example_lies_where_it_is() {
        for example in EXAMPLES {
            let mut state = State::new(Lang::En, date(2026, 11, 21));
            state.apply(Action::Open(example));
            let result = state.now.assessment.result.as_ref().unwrap();
            let (rows, dots) = (ranges::rows(&state, result), dots(&state, result));
            assert!(!dots.is_empty(), "{}", example.key);
            let scale = scale(&state, result, &rows, &dots).unwrap();
            let mut amounts: Vec<Decimal> = rows.iter().flat_map(|row| ends(row.range)).collect();
            amounts.extend(dots.iter().map(|(_, amount)| *amount));
            amounts.extend(entered(result).map(|fee| fee.amount));
            amounts.retain(|amount| !amount.is_zero());
            amounts.sort();
            let places: Vec<(Decimal, Place)> =
                amounts.into_iter().map(|amount| (amount, scale.at(amount))).collect();
            for pair in places.windows(2) {
                let [(one, left), (other, right)] = pair else { continue };
                let far_apart = *other > one * Decimal::new(101, 2);
                assert!(!far_apart || left < right, "{}: {one} and {other} at {left}", example.key);
            }
        }
    }
}
