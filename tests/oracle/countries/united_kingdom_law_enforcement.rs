//! Part 3 of the Data Protection Act 2018 (DPA), for law enforcement: GBP 17.5 m or 4 % for what section 157(2)(a) lists,
//! 8.7 m or 2 % for the rest of what section 149(2) reaches.

use super::super::complete::{FeeGround, Most};
use super::super::law::{Act, Law};
use super::super::views::Pull::{Aggravating, Mitigating, Neutral};
use super::super::views::View;
use super::united_kingdom;

pub const LAW: Law = Law {
    regime: "uk-part-3",
    act: Act::Enforcement,
    ground: |_, key| ground(key),
    // By purpose.
    countries: &[],
    authorities_by_hand: false,
    falls_away: |_, _| false,
    may_fall_away: |_, _| false,
    otherwise: &[],
    views: &[&ICO],
    ..united_kingdom::LAW
};

fn ground(key: &str) -> Option<FeeGround> {
    let section = key.strip_prefix("dpa-").unwrap_or(key);
    let most = match section {
        "35" | "36" | "37" | "38-1" | "39-1" | "40" | "44" | "45" | "46" | "47" | "48" | "49" | "50b"
        | "52" | "53" | "73" | "155-1-b" => Most::Higher,
        "34-3" | "38-2" | "39-2" | "41" | "42" | "50" | "64" | "65" | "67" | "68" | "uk-complaints" => {
            Most::Lower
        }
        _ => return None,
    };
    // What is done with data. Security, proof, time limits, the policy document, rights, Chapter 4 and notices ask
    // something of the authority itself; notices go to processors too.
    let act = matches!(section, "35" | "36" | "37" | "38-1" | "38-2" | "39-1" | "41" | "73");
    Some(FeeGround { most, controllers: true, processors: section == "155-1-b", own_duty: !act })
}

/// As under the UK GDPR, by the letters of DPA 155(3).
const ICO: View = View {
    name: "ico-2024",
    held: "2024-03-18",
    until: None,
    dated: &[],
    rows: &[&[
        ("people-used", &["many", "very-many"], "dpa-155-a", Aggravating),
        ("harm", &["some", "serious"], "dpa-155-a", Aggravating),
        ("duration", &["years"], "dpa-155-a", Aggravating),
        ("children", &["teenagers", "younger"], "dpa-155-a", Aggravating),
        ("fault", &["negligent"], "dpa-155-b", Neutral),
        ("fault", &["intentional"], "dpa-155-b", Aggravating),
        ("data-kind", &["ordinary"], "dpa-155-g", Neutral),
        ("data-kind", &["close", "special", "biometric"], "dpa-155-g", Aggravating),
        ("repair", &["prompt"], "dpa-155-c", Mitigating),
        ("repair", &["partial"], "dpa-155-c", Neutral),
        ("earlier-fee", &["none"], "dpa-155-e", Neutral),
        ("earlier-fee", &["yes"], "dpa-155-e", Aggravating),
        ("cooperation", &["beyond"], "dpa-155-f", Mitigating),
        ("cooperation", &["as-required"], "dpa-155-f", Neutral),
        ("cooperation", &["obstructed"], "dpa-155-f", Aggravating),
        ("gain", &["yes"], "dpa-155-k", Aggravating),
    ]],
};
