//! Showing amounts in the currency that fees are charged in, at a rate the visitor sees.

use crate::app::state::State;
use crate::engine::Findings;
use crate::engine::find::payer;
use crate::engine::{DateId, Range};
use crate::evidence::rates;
use crate::law::{Currency, Money, Regime};
use crate::text::explain;
use crate::text::{Key, Lang, date, keys, say};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Where a rate comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The visitor gave it.
    Given,
    /// The law prescribes it.
    Official,
    /// Derived from a decision's amounts in both currencies.
    Derived,
}

impl Origin {
    /// The sentence that says so.
    pub const fn words(self) -> Key {
        match self {
            Self::Given => keys::CHART_RATE_GIVEN,
            Self::Official => keys::CHART_RATE_OFFICIAL,
            Self::Derived => keys::CHART_RATE_DERIVED,
        }
    }
}

/// The rate that euro are shown at.
#[derive(Clone, Copy)]
pub struct Shown {
    /// Units of the fee's currency for one euro.
    pub per_euro: Decimal,
    /// Its day, when known.
    pub on: Option<Date>,
    /// Where it comes from.
    pub origin: Origin,
}

impl Shown {
    /// Its day in words.
    pub fn day(self, lang: Lang) -> String {
        self.on.map_or_else(|| "–".to_owned(), |on| date::long(lang, on))
    }
}

/// The visitor's own rate, the law's, or the latest one behind the decision data; `None` where there
/// is none for the currency.
pub fn rate(state: &State, regime: Regime) -> Option<Shown> {
    if let Some((per_euro, official)) = payer::rate_on(state.facts(), regime, state.now.case.on) {
        let on = official.or(state.facts().known_date(DateId::RateDay));
        let dated = rates::on(regime.currency(), state.now.case.on);
        // The one behind the decision data stays that, whether the visitor took it or it came with a size.
        let is_dated = dated.is_some_and(|dated| dated.per_euro == per_euro && Some(dated.on) == on);
        let origin = match official {
            Some(_) => Origin::Official,
            None if is_dated => Origin::Derived,
            None => Origin::Given,
        };
        return Some(Shown { per_euro, on, origin });
    }
    let dated = rates::on(regime.currency(), state.now.case.on)?;
    Some(Shown { per_euro: dated.per_euro, on: Some(dated.on), origin: Origin::Derived })
}

/// A range in the currency of the fee, where there is a rate for it.
pub fn range(state: &State, regime: Regime, range: Range) -> Range {
    match rate(state, regime) {
        Some(rate) if range.currency == Currency::Eur && regime.currency() != Currency::Eur => {
            range.at_rate(rate.per_euro, regime.currency())
        }
        _ => range,
    }
}

/// The currency that everything of a result can be shown in together.
pub fn currency(state: &State, result: &Findings) -> Currency {
    let ceiling = result.maximum.main.map(|ceiling| range(state, result.regime, ceiling).currency);
    ceiling.unwrap_or(result.regime.currency())
}

/// The same as it is drawn and listed beside the words.
pub fn shown(state: &State, regime: Regime, amount: Range) -> Range {
    let local = range(state, regime, amount);
    if amount.currency == local.currency { local } else { rounded(local) }
}

/// A range in words, and in brackets about what that is in the currency of the fee.
pub fn words(state: &State, regime: Regime, amount: Range) -> String {
    let own = explain::range(state.lang, amount);
    let local = range(state, regime, amount);
    let is_nothing = amount.known().is_some_and(Money::is_zero);
    if amount.currency == local.currency || is_nothing {
        return own;
    }
    about_words(state.lang, &own, rounded(local))
}

/// A range in words, and in brackets about what another is: "up to" and "or more" stand outside of "about".
fn about_words(lang: Lang, own: &str, local: Range) -> String {
    let ends = explain::ends(local);
    let money = |money| explain::money(lang, money);
    match (ends.known(), ends.high_money()) {
        (None, None) => say::amount_about_from(lang, own, &money(ends.low_money())),
        (None, Some(high)) if ends.low.is_zero() => say::amount_about_up_to(lang, own, &money(high)),
        _ => say::amount_about(lang, own, &explain::range(lang, local)),
    }
}

/// Amounts of the estimate as they are shown: two digits, but for one that the law's end holds it to, which may be converted.
pub fn estimated(result: &Findings, range: Range) -> Range {
    match result.maximum.main {
        Some(ceiling) if ceiling.currency != range.currency => rounded(range),
        _ => range,
    }
}

/// Both ends as far as a conversion is exact.
pub fn rounded(range: Range) -> Range {
    Range::between(about(range.low), range.high.map(about), range.currency)
}

/// Three significant digits: a conversion is no more exact than its day.
pub fn about(amount: Decimal) -> Decimal {
    let mut unit = Decimal::ONE;
    while amount >= unit * Decimal::ONE_THOUSAND {
        unit *= Decimal::TEN;
    }
    (amount / unit).round() * unit
}

#[cfg(test)]
mod tests {
    use super::*;

    /// EUR 20 million at 11.5 kronor.
    #[test]
    fn what_is_about_an_end_is_said_of_the_end() {
        let sek = |millions: i64| Decimal::from(millions * 1_000_000);
        let up_to = Range::between(Decimal::ZERO, Some(sek(230)), Currency::Sek);
        let nbsp = |text: &str| text.replace('_', "\u{a0}");
        for (lang, words) in [
            (Lang::En, "X (up to about SEK_230,000,000)"),
            (Lang::Sv, "X (upp till cirka 230_000_000_SEK)"),
            (Lang::Nb, "X (inntil om lag 230_000_000_SEK)"),
            (Lang::Nn, "X (opptil om lag 230_000_000_SEK)"),
            (Lang::Da, "X (op til cirka 230.000.000_SEK)"),
            (Lang::Fi, "X (enintään noin 230_000_000_SEK)"),
        ] {
            assert_eq!(about_words(lang, "X", up_to), nbsp(words));
        }
        let from = Range::between(sek(230), None, Currency::Sek);
        assert_eq!(about_words(Lang::En, "X", from), nbsp("X (about SEK_230,000,000 or more)"));
        assert_eq!(about_words(Lang::Fi, "X", from), nbsp("X (vähintään noin 230_000_000_SEK)"));
        let both = Range::between(sek(100), Some(sek(230)), Currency::Sek);
        let words = nbsp("X (about SEK_100,000,000 to SEK_230,000,000)");
        assert_eq!(about_words(Lang::En, "X", both), words);
    }
}
