//! What the picture of the ranges has besides what is drawn at once: the nearest decisions, and a table that says the same.

use super::drawing::{down, percent};
use super::ranges::Row;
use super::scale::AmountScale;
use super::{local, nearest};
use crate::app::markup;
use crate::app::markup::{attributed, fragment};
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Range;
use crate::law::{Currency, Money};
use crate::text::{Lang, explain, keys};
use rust_decimal::Decimal;
use yew::prelude::*;

/// The fees of the nearest decisions that stand.
pub fn dots(state: &State, result: &Findings, scale: &AmountScale, y: u32) -> Html {
    let dot = |euro: Decimal| {
        let fee = Range::point(Money::new(euro, Currency::Eur));
        let x = percent(scale.at(local::range(state, result.regime, fee).low));
        let values = ["chart__case".into(), x, down(y), "4".into()];
        attributed("circle", &["class", "cx", "cy", "r"], values, Html::default())
    };
    fragment(nearest::fees(state, result).into_iter().map(dot).collect())
}

/// The ranges as a table.
pub fn table(lang: Lang, rows: &[Row]) -> Html {
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
