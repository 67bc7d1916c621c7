//! Where the logarithmic scale begins: at one of the smallest fees published in each currency.
//!
//! Widths and places on the scale need a lower end other than nothing. It decides no amount.

use crate::law::Currency;
use rust_decimal::Decimal;

/// Among the smallest published fees in a currency, as far as decisions were read.
///
/// - SEK 120,000, NOK 35,000, ISK 1,000,000 and HUF 100,000: the smallest of [`super::decisions`].
/// - EUR 300: the AEPD on a neighbour's camera, 2023. GBP 18,000: the ICO on Birthlink, 2025.
///   PLN 2,500: UODO on the culture centre in Sułkowice, 2022; all read in the decision.
/// - DKK 150,000: a Danish court in March 2020, by a public list of fines.
///
/// Smaller ones were read since, of EUR 48, 56 and 150 and of PLN 1,556.28, and are no reason to move the scale: the
/// widths of [`super::published`] were measured on it. Of the other currencies too few were read, or none, when it was
/// drawn: they begin where the euro does.
pub fn smallest(currency: Currency) -> Decimal {
    let units = match currency {
        Currency::Sek => 120_000,
        Currency::Nok => 35_000,
        Currency::Gbp => 18_000,
        Currency::Pln => 2_500,
        Currency::Dkk => 150_000,
        Currency::Isk => 1_000_000,
        Currency::Huf => 100_000,
        _ => 300,
    };
    Decimal::from_parts(units, 0, 0, false, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::decisions::{self, Outcome};

    #[test]
    fn no_smaller_fee_is_in_the_list() {
        for currency in [Currency::Sek, Currency::Nok, Currency::Isk, Currency::Huf] {
            let amounts = decisions::entries().filter_map(|entry| match entry.outcome {
                Outcome::Fee(money) if !money.is_zero() => Some(money),
                _ => None,
            });
            let smallest_here =
                amounts.filter(|money| money.currency == currency).map(|money| money.amount).min();
            assert_eq!(smallest_here, Some(smallest(currency)), "{currency:?}");
        }
    }
}
