//! The EEA where no national law was read: the Regulation and the European guidelines.

use super::super::law::{Act, AdjustmentRule, Bodies, Law, Matter, Method, TimeBar};
use super::super::views::Pull::{Aggravating, Mitigating, Neutral};
use super::super::views::{Row, View};
use super::super::{law_enforcement, regulation};

pub const LAW: Law = Law {
    regime: "eea-gdpr",
    act: Act::Regulation,
    ground: regulation::ground,
    in_tiers: true,
    // And every state without a file.
    countries: &["eea"],
    state,
    outside: ["manual", "household"],
    authorities_by_hand: false,
    falls_away: |_, _| false,
    // Art. 85(2): the exemptions were not read.
    may_fall_away: |_, expression| expression != "no",
    one_leads: true,
    // GDPR 1.1: EUR 10 m or 2 %, 20 m or 4 %.
    fixed: [10_000_000, 20_000_000],
    currency: "EUR",
    fee_currency: "EUR",
    own_grounds: &[],
    political_advertising: true,
    // In no list (GDPR 1.1).
    unlisted: [None; 2],
    otherwise: &[],
    // GDPR 1.2, 83(7): the rule was not read.
    bodies: Bodies::NOT_READ,
    minima: &[],
    // C-807/21, 56: whatever its legal status.
    authorities_as_undertakings: true,
    // GDPR 2.1, para 10: size is left out.
    by_funds: false,
    method: Some(&METHOD),
    // The Guidelines are for undertakings among natural persons only.
    for_persons: false,
    day_rates: false,
    doubt: &[],
    // The Regulation applies from then on (Art. 99(2)).
    first_breach: Some("2018-05-25"),
    // Part of the EEA Agreement since 20 July 2018, as the EFTA Secretariat published.
    first_breach_in: &[("iceland", "2018-07-20"), ("liechtenstein", "2018-07-20")],
    // GDPR 3.2.
    fault: Some("2023-12-05"),
    // GDPR 1.3.
    reprimand: true,
    time_bar: TimeBar::NotRead,
    adjustment: AdjustmentRule::Nothing,
    views: &[&EDPB],
    group: None,
};

/// Directive (EU) 2016/680, Art. 2(2): automated or in a filing system. Each state has an Act of its own under it.
#[expect(clippy::unnecessary_wraps, reason = "other countries leave some of it to data protection law")]
pub fn state(matter: Matter) -> Option<Result<&'static str, &'static str>> {
    Some(match (matter.enforces(), matter.form) {
        (false, _) => Err("state-not-checked"),
        (true, "neither") => Err("enforcement-manual"),
        (true, _) => law_enforcement::of(matter.country),
    })
}

/// The states of the EEA.
pub const STATES: [&str; 30] = [
    "austria",
    "belgium",
    "bulgaria",
    "croatia",
    "cyprus",
    "czechia",
    "denmark",
    "estonia",
    "finland",
    "france",
    "germany",
    "greece",
    "hungary",
    "iceland",
    "ireland",
    "italy",
    "latvia",
    "liechtenstein",
    "lithuania",
    "luxembourg",
    "malta",
    "netherlands",
    "norway",
    "poland",
    "portugal",
    "romania",
    "slovakia",
    "slovenia",
    "spain",
    "sweden",
];

/// GDPR 2.5, version 2.1; 1.1 for the turnover at which the share overtakes the fixed amounts.
const METHOD: Method = Method {
    tiers: [
        (2_000_000, 2, 4),
        (10_000_000, 3, 20),
        (50_000_000, 15, 100),
        (100_000_000, 80, 200),
        (250_000_000, 150, 500),
        (500_000_000, 400, 1_000),
    ],
    crossovers: [500_000_000; 2],
};

pub const EDPB: View =
    View { name: "edpb-2023", held: "2023-05-24", until: None, rows: &[GUIDELINES], dated: &[] };

/// GDPR 2.4 for (a), (b) and (g), 2.7 for the rest. Version 2.1. Those potentially affected count as well (2.4).
pub const GUIDELINES: &[Row] = &[
    ("people-used", &["many", "very-many"], "gdpr-a", Aggravating),
    ("people-reachable", &["many", "very-many"], "gdpr-a", Aggravating),
    ("harm", &["some", "serious"], "gdpr-a", Aggravating),
    ("duration", &["years"], "gdpr-a", Aggravating),
    ("fault", &["negligent"], "gdpr-b", Neutral),
    ("fault", &["intentional"], "gdpr-b", Aggravating),
    ("repair", &["prompt"], "gdpr-c", Mitigating),
    ("earlier-fee", &["none"], "gdpr-e", Neutral),
    ("earlier-fee", &["yes"], "gdpr-e", Aggravating),
    ("cooperation", &["beyond"], "gdpr-f", Mitigating),
    ("cooperation", &["as-required"], "gdpr-f", Neutral),
    ("cooperation", &["obstructed"], "gdpr-f", Aggravating),
    ("data-kind", &["ordinary"], "gdpr-g", Neutral),
    ("data-kind", &["close", "special", "biometric"], "gdpr-g", Aggravating),
    ("self-report", &["prompt", "none"], "gdpr-h", Neutral),
    ("earlier-orders", &["followed"], "gdpr-i", Neutral),
    ("earlier-orders", &["not-followed"], "gdpr-i", Aggravating),
    ("gain", &["yes"], "gdpr-k", Aggravating),
];
