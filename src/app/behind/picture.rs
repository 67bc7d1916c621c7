//! A table that says the same as a picture of the ranges.

use super::ranges::{Row, Within};
use crate::app::markup;
use crate::engine::Range;
use crate::text::{Lang, explain, keys};
use yew::prelude::*;

/// The ranges as a table.
pub fn table(lang: Lang, rows: &[Row]) -> Html {
    let cells =
        |name: &str, range: Range| -> Vec<Html> { vec![name.to_owned().into(), amount(lang, range).into()] };
    let mut lines = Vec::new();
    for row in rows {
        lines.push(cells(&row.name, row.range));
        if let Some(Within { half, typical }) = row.within {
            lines.push(cells(lang.text(keys::CHART_HALF), half));
            lines.push(cells(lang.text(keys::CHART_TYPICAL), typical));
        }
    }
    let head = [keys::CHART_WHAT, keys::CHART_AMOUNT].map(|key| lang.text(key)).to_vec();
    markup::table(lang.text(keys::CHART_TITLE).into(), head, lines)
}

/// A range as everywhere; one without an upper end says why it has none.
fn amount(lang: Lang, range: Range) -> String {
    if range.high.is_some() {
        return explain::range(lang, range);
    }
    let low = explain::money(lang, explain::ends(range).low_money());
    [&low, " – ", lang.text(keys::CHART_OPEN_END)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Currency;

    /// A typical fine was once told to lie from an amount to the same.
    #[test]
    fn one_amount_is_told_once() {
        let euro = |low: u32, high: Option<u32>| {
            amount(Lang::En, Range::between(low.into(), high.map(Into::into), Currency::Eur))
                .replace('\u{a0}', " ")
        };
        assert_eq!(euro(20_000, Some(20_000)), "EUR 20,000");
        assert_eq!(euro(20_000, Some(30_000)), "EUR 20,000 to EUR 30,000");
        let open = Lang::En.text(keys::CHART_OPEN_END);
        assert_eq!(euro(20_000, None), ["EUR 20,000 – ", open].concat());
    }
}
