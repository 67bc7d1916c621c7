//! What the picture of the ranges has besides what is drawn at once: the nearest decisions, and a table that says the same.

use super::ranges::{Row, Within};
use super::{local, nearest};
use crate::app::markup;
use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::Range;
use crate::law::{Currency, Money};
use crate::text::{Lang, explain, keys};
use rust_decimal::Decimal;
use yew::prelude::*;

/// The fees of the nearest decisions that stand, in the currency of the picture.
pub fn nearest_fees(state: &State, result: &Findings) -> Vec<Decimal> {
    let here = |euro: Decimal| {
        let fee = Range::point(Money::new(euro, Currency::Eur));
        local::range(state, result.regime, fee).low
    };
    nearest::fees(state, result).into_iter().map(here).collect()
}

/// The ranges as a table.
pub fn table(lang: Lang, rows: &[Row]) -> Html {
    let cells = |name: &str, range: Range| -> Vec<Html> {
        let range = explain::ends(range);
        let high = match range.high_money() {
            Some(high) => explain::money(lang, high),
            None => lang.text(keys::CHART_OPEN_END).to_owned(),
        };
        vec![name.to_owned().into(), explain::money(lang, range.low_money()).into(), high.into()]
    };
    let mut lines = Vec::new();
    for row in rows {
        lines.push(cells(&row.name, row.range));
        if let Some(Within { half, typical }) = row.within {
            lines.push(cells(lang.text(keys::CHART_HALF), half));
            lines.push(cells(lang.text(keys::CHART_TYPICAL), typical));
        }
    }
    let head = [keys::CHART_WHAT, keys::CHART_FROM, keys::CHART_TO].map(|key| lang.text(key)).to_vec();
    markup::table(lang.text(keys::CHART_TITLE).into(), head, lines)
}
