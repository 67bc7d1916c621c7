//! The case in time as a picture: its known dates one below the other, each at its place in time, and how long it was from
//! one to the next. The table of stages says the same.

use crate::app::behind::drawing::{
    BAR, LEFT, Place, RIGHT, block, down, percent, picture, row, upright, words,
};
use crate::app::markup::{attributed, element, fragment};
use crate::app::state::State;
use crate::engine::find::timeline::{Stretch, days_between, events};
use crate::engine::{DateId, Span};
use crate::text::date::{self, DateSpan};
use crate::text::explain::event;
use crate::text::{Lang, say};
use jiff::civil::Date;
use yew::prelude::*;

/// Time across.
struct TimeScale {
    first: Date,
    days: i64,
}

impl TimeScale {
    fn over(known: &[(DateId, Span<Date>)]) -> Option<Self> {
        let first = known.iter().map(|(_, day)| day.low).min()?;
        let last = known.iter().map(|(_, day)| day.high).max()?;
        Some(Self { first, days: days_between(first, last).max(1) })
    }

    fn at(&self, day: Date) -> Place {
        let part = i64::from(RIGHT - LEFT) * days_between(self.first, day) / self.days;
        LEFT + Place::try_from(part).unwrap_or_default()
    }
}

/// The picture; nothing with less than two dates.
pub fn view(state: &State) -> Option<Html> {
    let lang = state.lang;
    let known = events(state.facts());
    let stages = &state.now.assessment.timeline.stages;
    if stages.is_empty() {
        return None;
    }
    let scale = TimeScale::over(&known)?;
    let baseline = row::TOP + row::HEIGHT * u32::try_from(known.len()).ok()?;
    let places = || known.iter().zip((row::TOP..).step_by(row::HEIGHT as usize));
    let longest = state.now.assessment.timeline.longest_of_the_authority();
    // A line goes behind all bars and words.
    let mut parts = years(&scale, baseline);
    parts.extend(places().skip(1).map(|((_, day), y)| lead(&scale, *day, y)));
    let between = known.windows(2).filter_map(|pair| match pair {
        [(_, from), (_, to)] => Some((scale.at(from.high), scale.at(to.low), from.known().is_none())),
        _ => None,
    });
    let bars = stages.iter().zip(between).zip((row::TOP..).step_by(row::HEIGHT as usize));
    parts.extend(bars.map(|((stage, ends), y)| {
        let text = took(lang, stage, longest);
        bar(ends, longest == Some(*stage), text, y)
    }));
    parts.extend(places().map(|(known, y)| mark(lang, &scale, *known, y)));
    let mut said = Vec::new();
    for (place, known) in known.iter().enumerate() {
        said.push(on_its_day(lang, *known));
        said.extend(stages.get(place).map(|stage| say::dates_then(lang, &took(lang, stage, longest))));
    }
    let label = say::dates_shows(lang, &said.join("; "));
    Some(element("figure", "figure", picture(baseline + row::BOTTOM, label, parts)))
}

/// An event with its day.
pub fn on_its_day(lang: Lang, (id, day): (DateId, Span<Date>)) -> String {
    [event(lang, id), ", ", &in_words(lang, day)].concat()
}

/// How long a stage took; of the authority's longest it says so.
pub fn took(lang: Lang, stage: &Stretch, longest: Option<Stretch>) -> String {
    let days = |days: i64| date::days(lang, days.unsigned_abs());
    let took = match stage.days.known() {
        Some(known) => days(known),
        None => say::amount_between(lang, &days(stage.days.high), &days(stage.days.low)),
    };
    if longest == Some(*stage) { say::dates_most(lang, &took) } else { took }
}

fn in_words(lang: Lang, day: Span<Date>) -> String {
    date::span(lang, DateSpan { first: day.low, last: day.high })
}

/// The turns of the years, as many as have room for their number.
fn years(scale: &TimeScale, baseline: u32) -> Vec<Html> {
    let last = scale.first.year().saturating_add(i16::try_from(scale.days / 365).unwrap_or_default() + 1);
    let every = scale.days / 365 / 7 + 1;
    let turns = (scale.first.year()..=last).filter_map(|year| Date::new(year, 1, 1).ok());
    let turns = turns.filter(|day| (LEFT..=RIGHT).contains(&scale.at(*day)) && *day >= scale.first);
    let turn = |day: Date| {
        let place = scale.at(day);
        let anchor = if place < 600 { "start" } else { "middle" };
        let line = upright("", percent(place), 4, baseline);
        let text = words("", percent(place), baseline + 18, anchor, day.year().to_string());
        element("g", "chart__tick", fragment(vec![line, text]))
    };
    turns.filter(|day| i64::from(day.year()) % every == 0).map(turn).collect()
}

/// From the bar of the stage before down to an event.
fn lead(scale: &TimeScale, day: Span<Date>, y: u32) -> Html {
    upright(
        "chart__lead",
        percent(scale.at(day.low)),
        y + row::DOWN + BAR - row::HEIGHT,
        y + row::DOWN + BAR / 2,
    )
}

/// A stage: what of it is certain as a bar, the authority's longest in stripes, and how long it was.
fn bar((from, to, open): (Place, Place, bool), is_longest: bool, took: String, y: u32) -> Html {
    let (left, right) = (from.min(to), from.max(to));
    let y = y + row::DOWN;
    let drawn = if is_longest {
        let middle = down(y + BAR / 2);
        let values = ["chart__longest".into(), percent(left), percent(right), middle.clone(), middle];
        attributed("line", &["class", "x1", "x2", "y1", "y2"], values, Html::default())
    } else {
        block("chart__guideline", left, right, y)
    };
    let (place, y, anchor) = beside(left, right, y, open);
    element("g", "", fragment(vec![drawn, words("", percent(place), y, anchor, took)]))
}

/// Where the words of a bar at this height have room: after it, before it, or above it, beside the day. The words of an
/// open day take up that line, so that there they stand on the bar.
fn beside(left: Place, right: Place, y: u32, open: bool) -> (Place, u32, &'static str) {
    let on_it = y + BAR - 2;
    if right < 4800 {
        (right + 250, on_it, "start")
    } else if left > 5200 {
        (left - 250, on_it, "end")
    } else if open {
        (i32::midpoint(left, right).clamp(3500, 6500), on_it, "middle")
    } else {
        (RIGHT + LEFT, y + row::SECOND - row::DOWN, "end")
    }
}

/// An event: its name and day, and its place in time, as a band where the day is open.
fn mark(lang: Lang, scale: &TimeScale, (id, day): (DateId, Span<Date>), y: u32) -> Html {
    let line = |y, weight: &'static str, text: Html| {
        attributed("text", &["x", "y", "font-weight"], ["0".into(), down(y), weight.into()], text)
    };
    let (from, to) = (scale.at(day.low), scale.at(day.high));
    let place = if from == to {
        let values = ["chart__case".into(), percent(from), down(y + row::DOWN + BAR / 2), "5".into()];
        attributed("circle", &["class", "cx", "cy", "r"], values, Html::default())
    } else {
        block("chart__left", from, to, y + row::DOWN)
    };
    let name = line(y + row::NAME, "600", event(lang, id).into());
    let day = line(y + row::SECOND, "", in_words(lang, day).into());
    element("g", "", fragment(vec![place, name, day]))
}
