//! A table that says the same as a picture of the ranges.

use super::ranges::{Row, Within};
use crate::app::markup;
use crate::engine::Range;
use crate::text::{Lang, explain, keys};
use yew::prelude::*;

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
