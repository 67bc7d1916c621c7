//! The picture of where fines land: fifty equally likely ones as dots on a logarithmic scale, and below them on the same
//! scale where the guidelines start and what the law allows. Of those on whom there is no model the decisions are the dots.

use super::dots::{Dot, Part, Size, stacked};
use crate::app::behind::drawing::{LEFT, Place, RIGHT, block, down, percent, words};
use crate::app::behind::ranges::{entered, rows};
use crate::app::behind::scale::{AmountScale, ends, ticks};
use crate::app::behind::{local, picture as besides};
use crate::app::folds::aside;
use crate::app::markup::{attributed, element, fragment, paragraph, placeholder};
use crate::app::state::State;
use crate::engine::find::starting_amount::MethodStatus;
use crate::engine::practice::{Listed, Practice};
use crate::engine::{Findings, Range};
use crate::law::Money;
use crate::text::{explain, keys, number, say};
use rust_decimal::Decimal;
use yew::prelude::*;

/// A fine that a dot stands for.
type Fine = (Decimal, Part);

/// The picture with what it shows in words, and a table that says the same.
pub fn view(state: &State, result: &Findings) -> Html {
    let lang = state.lang;
    let (fines, bars) = (fines(state, result), bars(state, result));
    let Some(scale) = scale(state, result, &fines, &bars) else { return placeholder() };
    let mut drawn = Vec::new();
    if !fines.is_empty() {
        drawn.push(plot(state, result, &scale, &fines));
    }
    drawn.push(axis(state, &scale));
    drawn.extend(bars.iter().map(|bar| below(&scale, bar)));
    let values = ["dots".into(), "img".into(), described(state, result, &fines, &bars).into()];
    let table = || besides::table(lang, &rows(state, result));
    let inside = vec![
        attributed("div", &["class", "role", "aria-label"], values, fragment(drawn)),
        legend(state, result, &fines),
        aside(&state.folds, "picture-table", lang.text(keys::CHART_TABLE).into(), table),
    ];
    element("figure", "figure", fragment(inside))
}

/// The fines that the dots stand for, the least first: fifty of the estimate, or the decisions of a group that count.
pub fn fines(state: &State, result: &Findings) -> Vec<Fine> {
    match (&result.expected, result.practice.as_slice()) {
        (Some(estimate), []) => {
            let here = |money: Money| local::range(state, result.regime, Range::point(money)).low;
            let each = estimate.equally_likely().into_iter();
            each.map(|(share, money)| (here(money), of_share(share))).collect()
        }
        (None, [group]) => decisions(state, result, group),
        _ => Vec::new(),
    }
}

/// Half of fifty are twenty-five: of the two that lie at the ends of the middle half, the lower counts to it.
const fn of_share(share: i64) -> Part {
    match share {
        250..750 => Part::Half,
        100..900 => Part::Range,
        _ => Part::Beyond,
    }
}

fn decisions(state: &State, result: &Findings, group: &Practice) -> Vec<Fine> {
    let ceiling = result.maximum.main.and_then(|ceiling| ceiling.high);
    let counted = group.listed.iter().filter(|row| row.not_counted.is_none());
    let amount = |row: &Listed| {
        if group.group.by_share() { Some(ceiling? * row.share?.0) } else { Some(row.amount.amount) }
    };
    let within = |range: Option<Range>, amount: Decimal| {
        range.is_some_and(|range| amount >= range.low && range.high.is_none_or(|high| amount <= high))
    };
    let part = |amount: Decimal| {
        if within(group.half, amount) {
            Part::Half
        } else if within(group.band, amount) {
            Part::Range
        } else {
            Part::Beyond
        }
    };
    let currency = group.band.or(result.maximum.main).map(|range| range.currency);
    let here = |amount: Decimal| {
        let range = currency.map(|currency| Range::point(Money::new(amount, currency)));
        range.map_or(amount, |range| local::range(state, result.regime, range).low)
    };
    let mut fines: Vec<Fine> =
        counted.filter_map(amount).map(|amount| (here(amount), part(amount))).collect();
    fines.sort_by_key(|(amount, _)| *amount);
    fines
}

/// A range below the dots: how it is drawn, from where to where, and what stands by it.
struct Bar {
    class: &'static str,
    range: Range,
    label: String,
}

fn bars(state: &State, result: &Findings) -> Vec<Bar> {
    let lang = state.lang;
    let here = |range| local::shown(state, result.regime, range);
    let mut bars = Vec::new();
    if let Some(range) = result.guideline_range().map(here) {
        let label = match result.guideline.status {
            MethodStatus::Counterfactual => say::outcome_start_later(lang, &amount(state, range)),
            MethodStatus::InForce | MethodStatus::NoMethod => say::outcome_start(lang, &amount(state, range)),
        };
        bars.push(Bar { class: "dots__start", range, label });
    }
    if let Some(range) = result.legal_range().map(here) {
        // Where it has no end, from where on that turns on turnover.
        let told = if range.high.is_none() { result.maximum.main.map(here) } else { None };
        let label = say::outcome_allowed(lang, &explain::range(lang, told.unwrap_or(range)));
        bars.push(Bar { class: "dots__law", range, label });
    }
    bars
}

/// A range in words; of one without an end, why there is none.
fn amount(state: &State, range: Range) -> String {
    if range.high.is_none() {
        state.lang.text(keys::CHART_OPEN_END).to_owned()
    } else {
        explain::range(state.lang, range)
    }
}

/// Over all dots and the fine entered, and up to an end of a bar that is not ten times as far. Where there are no dots, over
/// the bars.
fn scale(state: &State, result: &Findings, fines: &[Fine], bars: &[Bar]) -> Option<AmountScale> {
    let entered = entered(result).map(|fee| fee.amount);
    let amounts =
        || fines.iter().map(|(amount, _)| *amount).chain(entered).filter(|amount| *amount > Decimal::ZERO);
    let Some(most) = amounts().max().filter(|_| !fines.is_empty()) else {
        let each = bars.iter().flat_map(|bar| ends(bar.range)).chain(entered);
        return AmountScale::over(local::currency(state, result), each);
    };
    let near = |end: &Decimal| *end <= most * Decimal::TEN;
    let most = bars.iter().filter_map(|bar| bar.range.high).filter(near).fold(most, Decimal::max);
    AmountScale::between(amounts().min()?, most)
}

/// The typical amount and the fine entered where they lie, and the dots.
fn plot(state: &State, result: &Findings, scale: &AmountScale, fines: &[Fine]) -> Html {
    let places: Vec<(Place, Part)> = fines.iter().map(|(amount, part)| (scale.at(*amount), *part)).collect();
    let dots = stacked(&places);
    let size = Size::of(&dots);
    let typical = typical(state, result).map(|range| {
        let at = Place::midpoint(scale.at(range.low), range.high.map_or(RIGHT, |high| scale.at(high)));
        (at, say::outcome_typical(state.lang, &explain::range(state.lang, range)))
    });
    let entered = entered(result);
    let fee = entered
        .map(|fee| (scale.at(fee.amount), say::outcome_fine(state.lang, &explain::money(state.lang, fee))));
    let class = if fee.is_some() && typical.is_some() { "dots__plot dots__plot--two" } else { "dots__plot" };
    let second = if typical.is_some() { LINE } else { 0 };
    // The line of what is typical runs past the words of the other.
    let above = typical.as_ref().map(|(at, _)| *at);
    let marks = fragment(vec![
        typical.map(|(at, text)| mark("dots__typical", at, LINE, text, None)).unwrap_or_default(),
        fee.map(|(at, text)| mark("dots__fee", at, LINE + second, text, above)).unwrap_or_default(),
    ]);
    let view_box = format!("0 0 10000 {}", size.height);
    let circles = fragment(dots.iter().map(|dot| circle(size, *dot)).collect());
    element(
        "div",
        class,
        fragment(vec![
            attributed("svg", &["class"], ["dots__marks".into()], marks),
            attributed("svg", &["class", "viewBox"], ["dots__hill".into(), view_box.into()], circles),
        ]),
    )
}

/// A line of words above the dots, in pixels.
const LINE: u32 = 18;

/// How wide a letter is in parts of the picture on a phone: 7.2 pixels of 327. On the smallest one what is more lies in the margin.
const LETTER: Place = 220;

/// A line over the whole height with its words at its head.
fn mark(class: &'static str, at: Place, y: u32, text: String, other: Option<Place>) -> Html {
    let x = percent(at);
    let wide = Place::try_from(text.chars().count()).unwrap_or_default() * LETTER;
    let (from, anchor) = beside(at, wide, other);
    let values = [x.clone(), x, down(y + 3), "100%".into()];
    let line = attributed("line", &["x1", "x2", "y1", "y2"], values, Html::default());
    element("g", class, fragment(vec![line, words("", percent(from), y - 4, anchor, text)]))
}

/// Where words stand that are so wide at most, and which end of them: away from another line if there is room, else about
/// their own, and at the edge if that would be beyond it.
fn beside(at: Place, wide: Place, other: Option<Place>) -> (Place, &'static str) {
    match other {
        Some(other) if other <= at && at + wide <= 10_000 => (at, "start"),
        Some(other) if other > at && at >= wide => (at, "end"),
        _ if at < wide / 2 => (0, "start"),
        _ if at > 10_000 - wide / 2 => (10_000, "end"),
        _ => (at, "middle"),
    }
}

fn circle(size: Size, dot: Dot) -> Html {
    let (x, y) = size.middle(dot);
    let class = match dot.part {
        Part::Half => "dot dot--half",
        Part::Range => "dot dot--range",
        Part::Beyond => "dot dot--beyond",
    };
    // An outline is drawn half to each side of the edge.
    let outline = size.radius / 6;
    let number = |number: Place| AttrValue::from(number.to_string());
    let values = [class.into(), number(x), number(y), number(size.radius - outline / 2), number(outline)];
    attributed("circle", &["class", "cx", "cy", "r", "stroke-width"], values, Html::default())
}

/// The scale, with its numbers.
fn axis(state: &State, scale: &AmountScale) -> Html {
    let (left, right) = (percent(LEFT), percent(RIGHT));
    let values = ["chart__axis".into(), left, right, "1".into(), "1".into()];
    let line = attributed("line", &["class", "x1", "x2", "y1", "y2"], values, Html::default());
    let inside = fragment(vec![line, fragment(ticks(state.lang, scale, 6))]);
    attributed("svg", &["class", "height"], ["chart".into(), "30".into()], inside)
}

/// A bar with its words, and an arrow at an end that lies beyond the scale.
fn below(scale: &AmountScale, bar: &Bar) -> Html {
    let (left, right) = (scale.at(bar.range.low), bar.range.high.map_or(RIGHT, |high| scale.at(high)));
    let is_beyond = bar.range.high.is_none_or(|high| scale.is_beyond(high));
    let right = right.max(left);
    let arrow = is_beyond.then(|| {
        let head = attributed("path", &["class", "d"], [bar.class.into(), ARROW.into()], Html::default());
        attributed("svg", &["class", "x"], ["dots__arrow".into(), percent(RIGHT)], head)
    });
    let drawn = fragment(vec![block(bar.class, left.min(RIGHT - 60), right, 1), arrow.unwrap_or_default()]);
    let svg = attributed("svg", &["class", "height"], ["chart".into(), "14".into()], drawn);
    element("div", "dots__bar", fragment(vec![svg, element("span", "", bar.label.clone())]))
}

/// The head of an arrow to the right, as high as a bar.
const ARROW: &str = "M-4 1 L2 1 L10 7 L2 13 L-4 13 Z";

/// Where the typical amount lies.
fn typical(state: &State, result: &Findings) -> Option<Range> {
    let landing = result.landing()?;
    Some(local::shown(state, result.regime, local::estimated(result, landing.typical)))
}

/// What the picture shows, for those who do not see it.
fn described(state: &State, result: &Findings, fines: &[Fine], bars: &[Bar]) -> String {
    let lang = state.lang;
    let currency = local::currency(state, result);
    let mut said = Vec::new();
    if let [(first, _), .., (last, _)] = fines {
        let money = |amount: Decimal| explain::money(lang, Money::new(local::about(amount), currency));
        let n = number::count(lang, fines.len().try_into().unwrap_or_default());
        said.push(say::outcome_picture(lang, &n, &money(*last), &money(*first)));
    }
    said.extend(
        typical(state, result)
            .map(|range| [&say::outcome_typical(lang, &explain::range(lang, range)), "."].concat()),
    );
    said.extend(bars.iter().map(|bar| [&bar.label, "."].concat()));
    said.join(" ")
}

/// What the dots are.
fn legend(state: &State, result: &Findings, fines: &[Fine]) -> Html {
    let lang = state.lang;
    if fines.is_empty() {
        return placeholder();
    }
    let what = if result.expected.is_some() { keys::OUTCOME_DOTS } else { keys::OUTCOME_DOTS_DECISIONS };
    element("div", "subtle small", paragraph(lang.text(what)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_at_a_line_stay_in_the_picture_and_away_from_the_other_line() {
        assert_eq!(beside(5_000, 6_000, None), (5_000, "middle"));
        assert_eq!(beside(2_900, 6_000, None), (0, "start"));
        assert_eq!(beside(7_100, 6_000, None), (10_000, "end"));
        assert_eq!(beside(3_900, 6_000, Some(3_000)), (3_900, "start"));
        assert_eq!(beside(6_100, 6_000, Some(7_000)), (6_100, "end"));
        assert_eq!(beside(5_000, 6_000, Some(3_000)), (5_000, "middle"));
    }

    #[test]
    fn twenty_five_of_fifty_are_the_middle_half_and_forty_eight_of_ten() {
        let shares: Vec<i64> = (0..50).map(|place| 20 * place + 10).collect();
        let count = |part| shares.iter().filter(|share| of_share(**share) == part).count();
        assert_eq!([Part::Half, Part::Range, Part::Beyond].map(count), [25, 15, 10]);
    }
}
