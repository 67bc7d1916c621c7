//! What is handed in of what authorities did.

use super::group::Decision;
use super::model::tables::Model;
use crate::engine::range::Range;
use crate::law::Currency;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What the engine knows of what authorities did.
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// The decisions of the groups.
    pub decisions: &'static [Decision],
    /// The model of fines, where there is one.
    pub model: Option<&'static Model>,
    /// Units of a currency for one euro as of a day, where a dated rate is known. It decides no legal limit.
    pub per_euro: fn(Currency, Date) -> Option<Decimal>,
}

impl Evidence {
    /// A range in euro, at the rate of a day.
    pub fn in_euro(&self, range: Range, on: Date) -> Option<Range> {
        if range.currency == Currency::Eur {
            return Some(range);
        }
        let per_euro = (self.per_euro)(range.currency, on)?;
        let low = range.low.checked_div(per_euro)?;
        Some(Range::between(low, range.high.and_then(|high| high.checked_div(per_euro)), Currency::Eur))
    }

    /// Units of a currency for one euro as of a day.
    pub fn rate(&self, currency: Currency, on: Date) -> Option<Decimal> {
        if currency == Currency::Eur { Some(Decimal::ONE) } else { (self.per_euro)(currency, on) }
    }
}
