//! The picture: a point for each decision, dark for those that are left.
//!
//! The points of a kind are one path, of strokes without length and with round ends, so that a letter typed in the search
//! changes one attribute and not hundreds of elements. Every decision is also a row of the table.

use super::desk::{Change, Desk, Tell};
use super::detail;
use super::plot::{Across, Decades, HEIGHT, Spot, TOP, decade_across, decade_down};
use crate::app::behind::drawing::{RIGHT, down, percent, upright, words};
use crate::app::behind::local;
use crate::app::dispatch::Dispatch;
use crate::app::markup::{attributed, button, element, fragment, paragraph, placeholder, titled};
use crate::law::{Currency, Money};
use crate::text::{Key, Lang, explain, keys, number, say};
use rust_decimal::Decimal;
use std::fmt::Write as _;
use yew::prelude::*;

/// Below the points: the numbers of what is across, and what they are.
const BOTTOM: u32 = 44;
const BASELINE: u32 = TOP + HEIGHT;

/// The picture, with what it shows in words and the decision whose point was pressed.
pub fn view(lang: Lang, dispatch: &Dispatch, desk: &Desk, tell: &Tell) -> Html {
    let head = vec![
        titled("h2", "2xs", "explore-plot", lang.text(keys::EXPLORE_PLOT).into()),
        switch(lang, desk.look.across, tell),
    ];
    let about = fragment(vec![paragraph(in_words(lang, desk)), legend(lang)]);
    let figure = element("figure", "figure", fragment(vec![svg(lang, desk, tell), about]));
    let values = ["explore__plot".into(), "explore-plot".into()];
    let inside = vec![element("div", "row", fragment(head)), figure, chosen(lang, dispatch, desk, tell)];
    attributed("section", &["class", "aria-labelledby"], values, fragment(inside))
}

/// What stands across.
fn switch(lang: Lang, across: Across, tell: &Tell) -> Html {
    let choice = |(to, name): (Across, Key)| {
        let onchange = tell.reform(move |_: Event| Change::Across(to));
        html! {
            <label class="ds-button" data-variant="tertiary">
                <input type="radio" name="explore-across" checked={to == across} {onchange} />
                { lang.text(name) }
            </label>
        }
    };
    let choices = [(Across::Turnover, keys::EXPLORE_BY_TURNOVER), (Across::Year, keys::EXPLORE_BY_YEAR)];
    html! {
        <div class="ds-toggle-group no-print" role="radiogroup" aria-labelledby="explore-plot">
            { choices.map(choice).into_iter().collect::<Html>() }
        </div>
    }
}

fn svg(lang: Lang, desk: &Desk, tell: &Tell) -> Html {
    let (plot, across) = (&desk.plot, desk.look.across);
    let title = match across {
        Across::Turnover => keys::EXPLORE_PLOT_TURNOVER,
        Across::Year => keys::EXPLORE_PLOT_YEAR,
    };
    let left = || desk.left.iter().filter_map(|row| plot.spot(*row, across));
    let chosen = desk.look.chosen.and_then(|row| plot.spot(row, across));
    let points = fragment(vec![
        path("plot__other", plot.spots(across)),
        path("plot__left", left()),
        path("plot__chosen", chosen.into_iter()),
    ]);
    let choose = pressed(desk, tell);
    html! {
        <svg class="chart plot" height={(BASELINE + BOTTOM).to_string()} role="img" aria-label={lang.text(title)}
            aria-describedby="explore-plot-words" onclick={choose}>
            { fragment(upwards(lang, plot.amounts)) }
            { fragment(across_ticks(lang, desk)) }
            // As wide as the picture, and as high as its points: a place across is a ten-thousandth of the width.
            <svg x="0" y="0" width="100%" height={BASELINE.to_string()} preserveAspectRatio="none"
                viewBox={["0 0 10000 ", &BASELINE.to_string()].concat()}>
                { points }
            </svg>
        </svg>
    }
}

/// The points of a kind.
fn path(class: &'static str, spots: impl Iterator<Item = Spot>) -> Html {
    let mut line = String::new();
    for (x, y) in spots {
        // To a text this cannot fail.
        let _ = write!(line, "M{x} {y}h1");
    }
    attributed("path", &["class", "d"], [class.into(), line.into()], Html::default())
}

/// A press chooses the point near it, of those that are left.
fn pressed(desk: &Desk, tell: &Tell) -> Callback<MouseEvent> {
    let (across, left) = (desk.look.across, desk.left.clone());
    let spots: Vec<Option<Spot>> = left.iter().map(|row| desk.plot.spot(*row, across)).collect();
    tell.reform(move |event: MouseEvent| {
        let width = event.target_dyn_into::<web_sys::Element>().map_or(0, |picture| picture.client_width());
        Change::Choose(super::plot::nearest(&left, &spots, width, (event.offset_x(), event.offset_y())))
    })
}

/// The amounts, as lines with their numbers before them, and their name.
fn upwards(lang: Lang, scale: Decades) -> Vec<Html> {
    let tick = |power: u32| {
        let y = decade_down(scale, power);
        let values = ["".into(), percent(0), "100%".into(), down(y), down(y)];
        let line = attributed("line", &["class", "x1", "x2", "y1", "y2"], values, Html::default());
        // Beside the picture, which leaves room for it (`decisions.css`).
        let text = words("", "-8".into(), y + 4, "end", number::short(lang, power_of_ten(power)));
        element("g", "chart__tick", fragment(vec![line, text]))
    };
    let name = words("", percent(0), 12, "start", lang.text(keys::EXPLORE_AXIS_AMOUNT));
    [name].into_iter().chain((scale.first..=scale.last).map(tick)).collect()
}

/// What is across, as lines with their numbers at the foot, and its name.
fn across_ticks(lang: Lang, desk: &Desk) -> Vec<Html> {
    let (plot, across) = (&desk.plot, desk.look.across);
    let tick = |is_minor: bool, x, text: String| {
        let class = if is_minor { "chart__tick chart__tick--minor" } else { "chart__tick" };
        let text = words("", percent(x), BASELINE + 18, "middle", text);
        element("g", class, fragment(vec![upright("", percent(x), TOP, BASELINE), text]))
    };
    let mut ticks: Vec<Html> = match across {
        Across::Turnover => {
            let scale = plot.turnovers;
            let at = |power: u32| {
                let is_minor = (power - scale.first) % 2 == 1;
                tick(is_minor, decade_across(scale, power), number::short(lang, power_of_ten(power)))
            };
            (scale.first..=scale.last).map(at).collect()
        }
        Across::Year => {
            let [first, end] = plot.years;
            let at = |year: i16| tick((year - first) % 2 == 1, plot.year(year), year.to_string());
            (first..end).map(at).collect()
        }
    };
    let name = match across {
        Across::Turnover => keys::EXPLORE_AXIS_TURNOVER,
        Across::Year => keys::EXPLORE_YEAR,
    };
    ticks.push(words("", percent(RIGHT), BASELINE + 38, "end", lang.text(name)));
    ticks
}

fn power_of_ten(power: u32) -> Decimal {
    (0..power).fold(Decimal::ONE, |amount, _| amount * Decimal::TEN)
}

/// What it shows, in words.
fn in_words(lang: Lang, desk: &Desk) -> Html {
    let is_drawn = |row: &&usize| desk.plot.spot(**row, desk.look.across).is_some();
    let drawn = desk.left.iter().filter(is_drawn).filter_map(|row| desk.rows.get(*row)?.euro);
    let mut amounts: Vec<Decimal> = drawn.map(|euro| euro.amount).collect();
    amounts.sort_unstable();
    let euro = |amount: Decimal| explain::money(lang, Money::new(local::about(amount), Currency::Eur));
    let mut text = say::explore_plot_drawn(
        lang,
        &number::how_many(lang, amounts.len()),
        &number::how_many(lang, desk.left.len()),
    );
    if let (Some(least), Some(most), Some(median)) =
        (amounts.first(), amounts.last(), amounts.get(amounts.len() / 2))
    {
        text.push(' ');
        text.push_str(&say::explore_plot_spread(lang, &euro(*least), &euro(*median), &euro(*most)));
    }
    let text =
        [&text, " ", lang.text(keys::EXPLORE_PLOT_NOTE), " ", lang.text(keys::EXPLORE_UNRATED)].concat();
    attributed("span", &["id", "class"], ["explore-plot-words", "subtle"].map(AttrValue::Static), text.into())
}

fn legend(lang: Lang) -> Html {
    let sign = |class: &'static str, text: Key| {
        let values = [class.into(), "true".into()];
        let sign = attributed("span", &["class", "aria-hidden"], values, Html::default());
        element("li", "", fragment(vec![sign, lang.text(text).into()]))
    };
    let lines = vec![
        sign("plot__sign", keys::EXPLORE_POINT_LEFT),
        sign("plot__sign plot__sign--other", keys::EXPLORE_POINT_OTHER),
    ];
    element("ul", "legend", fragment(lines))
}

/// The decision whose point was pressed.
fn chosen(lang: Lang, dispatch: &Dispatch, desk: &Desk, tell: &Tell) -> Html {
    let row = desk.look.chosen.and_then(|row| desk.rows.get(row));
    let inside = row.map_or_else(placeholder, |row| {
        let close =
            button("tertiary", None, lang.text(keys::EXPLORE_CLOSE), tell.reform(|_| Change::Choose(None)));
        let name = titled("h3", "2xs", "", detail::name(lang, row.entry).into());
        let head = element("div", "row explore__bar", fragment(vec![name, close]));
        let card = fragment(vec![head, detail::view(lang, dispatch, row)]);
        element("div", "explore__chosen", card)
    });
    element("div", "", inside)
}
