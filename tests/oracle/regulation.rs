//! The Regulation: which article costs how much, and for whom.

use super::complete::{Complete, Ground, Most};
use super::payer::Payer;
use rust_decimal::Decimal;

/// What breaking a provision can cost in a country; `None` where it carries no fee, or nobody read
/// whether it does.
pub fn ground(regime: &str, key: &str) -> Option<Ground> {
    let article: u8 = key.strip_prefix("gdpr-")?.split('-').next()?.parse().ok()?;
    let most = match article {
        // GDPR 1.1, 83(4)(a)-(c): 8, 11, 25-39, 42, 43 (one key), 41(4).
        8 | 11 | 25..=39 | 41 | 42 => Most::Lower,
        // GDPR 1.1, 83(5)(a), (b).
        5 | 6 | 7 | 9 | 12..=22 => Most::Higher,
        // 83(5)(c), (d), (e) and (6): 44-49 and 85-91 (one key each), 58(1), 58(2).
        44 | 85 | 58 => Most::Higher,
        // Nordic 3.1: Norway 10 and 24 lower (§ 26). Nordic 2.1: Sweden 10 higher (6:3). Nordic 6.4: Finland 10
        // higher (§ 24). In no list elsewhere (GDPR 1.1).
        10 | 24 if regime == "no-gdpr" => Most::Lower,
        10 if matches!(regime, "se-gdpr" | "fi-gdpr") => Most::Higher,
        _ => return None,
    };
    // The articles that name processors: 27-33, 37-39, certification, transfers; and orders bind whom they
    // are addressed to. Conduct of monitoring bodies and national law bind whom they name.
    let processors = matches!(article, 27..=33 | 37..=39 | 41 | 42 | 44 | 58 | 85);
    Some(Ground { most, processors })
}

/// Whether the elements of a provision are there: where Art. 6(1)(f) is met there was a legal basis.
pub fn broken(key: &str, complete: &Complete) -> bool {
    key != "gdpr-6" || !complete.is("legitimate-interest", "met")
}

/// The most that a fee can be: the fixed amount, or the share of an undertaking's turnover if that is
/// higher (GDPR 1.1), or what an authority pays at most where it has maxima of its own.
pub fn maximum(regime: &str, higher: bool, payer: Payer) -> Decimal {
    // GDPR 4.1: GBP 8.7 m or 2 %, 17.5 m or 4 %. GDPR 1.1: EUR 10 m or 2 %, 20 m or 4 %.
    let fixed: u32 = match (regime, higher) {
        ("uk-gdpr", false) => 8_700_000,
        ("uk-gdpr", true) => 17_500_000,
        (_, false) => 10_000_000,
        (_, true) => 20_000_000,
    };
    let percent = if higher { 4 } else { 2 };
    match payer {
        Payer::Undertaking(turnover) => {
            Decimal::from(fixed).max(turnover * Decimal::from(percent) / Decimal::from(100))
        }
        Payer::Authority => authority_maximum(regime, higher),
        Payer::Other(_) | Payer::Nobody => Decimal::from(fixed),
    }
}

fn authority_maximum(regime: &str, higher: bool) -> Decimal {
    Decimal::from(match (regime, higher) {
        // GDPR 5.4: PLN 100,000 for the public finance sector.
        ("pl-gdpr", _) => 100_000,
        // Nordic 2.1, 6:2: SEK 5 m and 10 m.
        (_, false) => 5_000_000,
        (_, true) => 10_000_000,
    })
}

/// The currency that the maxima are set in.
pub fn currency(regime: &str, payer: Payer) -> &'static str {
    match (regime, payer) {
        ("se-criminal-data-act", _) | ("se-gdpr", Payer::Authority) => "SEK",
        ("pl-gdpr", Payer::Authority) => "PLN",
        ("uk-gdpr", _) => "GBP",
        _ => "EUR",
    }
}

/// The currency that fees are charged in.
pub fn fee_currency(regime: &str) -> &'static str {
    match regime {
        "se-criminal-data-act" | "se-gdpr" => "SEK",
        "no-gdpr" => "NOK",
        "dk-gdpr" => "DKK",
        "pl-gdpr" => "PLN",
        "uk-gdpr" => "GBP",
        _ => "EUR",
    }
}
