//! The United Kingdom: the Data Protection Act 2018 (DPA), the Data (Use and Access) Act 2025, and GDPR 4.

use super::super::complete::{Complete, Most};
use super::super::law::{Bodies, Law, Matter, Method};
use super::super::regulation::article;
use super::super::views::Pull::{Aggravating, Mitigating, Neutral};
use super::super::views::View;
use super::eea;

pub const LAW: Law = Law {
    regime: "uk-gdpr",
    // A Regulation of the Union.
    political_advertising: false,
    countries: &["united-kingdom"],
    one_leads: false,
    outside: ["uk-manual", "uk-household"],
    authorities_by_hand: true,
    state,
    falls_away,
    // DPA 157(5)–(6): GBP 8.7 m or 2 %, 17.5 m or 4 %.
    fixed: [8_700_000, 17_500_000],
    currency: "GBP",
    fee_currency: "GBP",
    // DPA 149(2)(a) reaches Art. 10, with the standard maximum (157(1)(b)). Art. 24 is in no limb.
    unlisted: [Some(Most::Lower), None],
    // DPA 149(2) has no limb for Arts. 85–91. Complaints to the controller are of 2025 (157(4A)).
    otherwise: &[("gdpr-85", None), ("uk-complaints", Some(Most::Lower))],
    bodies: Bodies::AS_OTHERS,
    // A judgment of December 2023 of the Court of Justice; what holds here was not read.
    authorities_as_undertakings: false,
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

/// DPA 29(1): automated or in a filing system.
#[expect(clippy::unnecessary_wraps, reason = "other countries leave some of it to data protection law")]
fn state(matter: Matter) -> Option<Result<&'static str, &'static str>> {
    Some(match (matter.enforces(), matter.form) {
        (false, _) => Err("state-not-checked"),
        (true, "neither") => Err("uk-enforcement-manual"),
        (true, _) => Ok("uk-part-3"),
    })
}

/// Data Protection Act 2018 s. 24: what an authority has by hand. Of Art. 5 accuracy and accountability stay.
fn falls_away(key: &str, complete: &Complete) -> bool {
    let taken = match article(key) {
        5 => !matches!(key, "gdpr-5-1-d" | "gdpr-5-2"),
        other => matches!(other, 6..=11 | 13 | 14 | 20 | 21 | 44),
    };
    taken && complete.is("form", "neither") && complete.is("body", "public-authority")
}

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

/// The guidance on seriousness: how many, what damage, how long, children; intent more than negligence; sensitive data
/// more than ordinary. On the factors (GDPR 4.2, step 4): action in time mitigates, ineffective action weighs little,
/// profit heavily. Of the draft: an earlier infringement aggravates and its absence is neutral; cooperation mitigates
/// beyond the duty only, and obstruction aggravates.
const ICO: View = View {
    name: "ico-2024",
    held: "2024-03-18",
    until: None,
    dated: &[],
    rows: &[&[
        ("people-used", &["many", "very-many"], "gdpr-a", Aggravating),
        ("harm", &["some", "serious"], "gdpr-a", Aggravating),
        ("duration", &["years"], "gdpr-a", Aggravating),
        ("children", &["teenagers", "younger"], "gdpr-a", Aggravating),
        ("fault", &["negligent"], "gdpr-b", Neutral),
        ("fault", &["intentional"], "gdpr-b", Aggravating),
        ("data-kind", &["ordinary"], "gdpr-g", Neutral),
        ("data-kind", &["close", "special", "biometric"], "gdpr-g", Aggravating),
        ("repair", &["prompt"], "gdpr-c", Mitigating),
        ("repair", &["partial"], "gdpr-c", Neutral),
        ("earlier-fee", &["none"], "gdpr-e", Neutral),
        ("earlier-fee", &["yes"], "gdpr-e", Aggravating),
        ("cooperation", &["beyond"], "gdpr-f", Mitigating),
        ("cooperation", &["as-required"], "gdpr-f", Neutral),
        ("cooperation", &["obstructed"], "gdpr-f", Aggravating),
        ("gain", &["yes"], "gdpr-k", Aggravating),
    ]],
};
