//! The versions in one picture: under the name of each range, that of every version, one below another. The table below it says
//! the same.

use super::side::Side;
use crate::app::behind::drawing::{LEFT, RIGHT, block, percent, picture, words};
use crate::app::behind::local;
use crate::app::behind::ranges::{self, Row};
use crate::app::behind::scale::{AmountScale, ends, ticks};
use crate::app::markup::{element, fragment, optional, placeholder};
use crate::app::state::State;
use crate::engine::{Findings, Range};
use crate::law::Currency;
use crate::text::{explain, keys, say};
use yew::prelude::*;

/// The kinds of range, by how they are drawn, in their order.
const KINDS: [&str; 4] = ["chart__law", "chart__guideline", "chart__practice", "chart__case"];
const HEAD: u32 = 26;
const ROW: u32 = 50;
const BOTTOM: u32 = 24;
/// From the head of a row to its name, to its range, and to its bar.
const NAME: u32 = 12;
const WORDS: u32 = 27;
const DOWN: u32 = 32;
/// A name is no longer in the picture, in letters: words in it are not wrapped.
const SHORT: usize = 34;

/// A range with every version that has it.
struct Group {
    name: String,
    class: &'static str,
    bars: Vec<Bar>,
}

/// The range of a version.
struct Bar {
    of: String,
    says: String,
    is_now: bool,
    range: Range,
}

/// The picture, of the versions with a result in the currency of the present one; nothing where there are not two of them.
pub fn view(sides: &[Side]) -> Html {
    drawing(sides).unwrap_or_else(placeholder)
}

fn drawing(sides: &[Side]) -> Option<Html> {
    let now = sides.iter().find(|side| side.is_now)?;
    let (lang, currency) = (now.state.lang, in_currency(now)?.1);
    let of_it = |side: &&Side| in_currency(side).is_some_and(|(_, other)| other == currency);
    let (drawn, left): (Vec<&Side>, Vec<&Side>) = sides.iter().partition(of_it);
    if drawn.len() < 2 {
        return None;
    }
    let groups = grouped(&drawn);
    let every = groups.iter().flat_map(|group| &group.bars);
    let scale = AmountScale::over(currency, every.clone().flat_map(|bar| ends(bar.range)))?;
    let count = |number: usize| u32::try_from(number).unwrap_or_default();
    let baseline = HEAD * count(groups.len()) + ROW * count(every.count());
    let mut parts = ticks(lang, &scale, baseline);
    let mut head = 0;
    for group in &groups {
        parts.push(words("chart__group", percent(LEFT), head + NAME + 4, "start", group.name.clone()));
        head += HEAD;
        for bar in &group.bars {
            parts.push(drawn_bar(&scale, head, group.class, bar));
            head += ROW;
        }
    }
    let label = groups.iter().map(Group::in_words).collect::<Vec<_>>().join("; ");
    let names = left.iter().map(|side| side.name.as_str()).collect::<Vec<_>>().join(", ");
    let missing = optional(!left.is_empty(), || {
        element("p", "ds-paragraph subtle", say::versions_not_drawn(lang, currency.code(), &names))
    });
    Some(element("figure", "figure", fragment(vec![picture(baseline + BOTTOM, label, parts), missing])))
}

/// The result of a version, and the currency that it is shown in.
fn in_currency(side: &Side) -> Option<(&Findings, Currency)> {
    let result = side.state.now.assessment.result.as_ref()?;
    Some((result, local::currency(&side.state, result)))
}

/// The ranges by their names, and those of one kind together.
fn grouped(sides: &[&Side]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for side in sides {
        for row in ranges(&side.state) {
            let says = explain::range(side.state.lang, row.range);
            let bar = Bar { of: shortened(&side.name), says, is_now: side.is_now, range: row.range };
            match groups.iter_mut().find(|group| group.name == row.name) {
                Some(group) => group.bars.push(bar),
                None => groups.push(Group { name: row.name, class: row.class, bars: vec![bar] }),
            }
        }
    }
    groups.sort_by_key(|group| KINDS.iter().position(|kind| *kind == group.class));
    groups
}

/// The ranges that a version has, without what would be left of them, and the fee of an expert's figures.
fn ranges(state: &State) -> Vec<Row> {
    let Some(result) = &state.now.assessment.result else { return Vec::new() };
    let mut rows = ranges::rows(state, result);
    rows.retain(|row| row.class != "chart__left");
    rows.extend(result.adjustment.fee.as_ref().map(|fee| {
        let range = local::shown(state, result.regime, fee.comes_to);
        Row::plain(state.lang.text(keys::CHART_FEE).to_owned(), "chart__case", range)
    }));
    rows
}

impl Group {
    fn in_words(&self) -> String {
        let bars = self.bars.iter().map(|bar| [&bar.of, ": ", &bar.says].concat()).collect::<Vec<_>>();
        [&self.name, " – ", &bars.join(", ")].concat()
    }
}

fn shortened(name: &str) -> String {
    if name.chars().count() <= SHORT {
        return name.to_owned();
    }
    let begins: String = name.chars().take(SHORT - 1).collect();
    [begins.trim_end(), "…"].concat()
}

/// What is kept is drawn hollow.
fn drawn_bar(scale: &AmountScale, head: u32, class: &'static str, bar: &Bar) -> Html {
    let left = scale.at(bar.range.low);
    let right = bar.range.high.map_or(RIGHT + LEFT, |high| scale.at(high));
    let class = if bar.is_now { class } else { "chart__left" };
    let line = |down: u32, text: &str| words("", percent(LEFT), head + down, "start", text.to_owned());
    fragment(vec![block(class, left, right, head + DOWN), line(NAME, &bar.of), line(WORDS, &bar.says)])
}
