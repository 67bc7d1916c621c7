//! The United Kingdom, from GDPR 4.

use super::super::law::{Bodies, Law, Method};
use super::super::views::Pull::{Aggravating, Mitigating, Neutral};
use super::super::views::View;
use super::eea;

pub const LAW: Law = Law {
    regime: "uk-gdpr",
    countries: &["united-kingdom"],
    one_leads: false,
    // GDPR 4.1: GBP 8.7 m or 2 %, 17.5 m or 4 %.
    fixed: [8_700_000, 17_500_000],
    currency: "GBP",
    fee_currency: "GBP",
    bodies: Bodies::AsOthers,
    // GDPR 4.2 step 2, para 119: without turnover, assets, funding or budget.
    by_funds: true,
    method: Some(&METHOD),
    for_persons: true,
    // The Regulation's own (Art. 99(2)). No rule on fault was read.
    first_breach: Some("2018-05-25"),
    first_breach_in: &[],
    fault: None,
    views: &[&ICO],
    ..eea::LAW
};

/// GDPR 4.3; 4.1 for the turnovers at which the share overtakes the fixed amounts.
const METHOD: Method = Method {
    tiers: [
        (2_000_000, 2, 4),
        (10_000_000, 4, 20),
        (50_000_000, 20, 100),
        (100_000_000, 100, 200),
        (250_000_000, 200, 500),
        (435_000_000, 500, 1_000),
    ],
    crossovers: [435_000_000, 437_500_000],
};

/// GDPR 4.2, step 4: action in time mitigates, ineffective action weighs little, profit heavily.
const ICO: View = View {
    name: "ico-2024",
    held: "2024-03-18",
    rows: &[&[
        ("repair", &["prompt"], "gdpr-c", Mitigating),
        ("repair", &["partial"], "gdpr-c", Neutral),
        ("gain", &["yes"], "gdpr-k", Aggravating),
    ]],
};
