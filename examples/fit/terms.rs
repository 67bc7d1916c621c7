//! Which coefficients a level of a feature is made of, and what the law holds each to.
//!
//! A size is the sum of the steps up to it, and no step falls; a factor has a part common to all
//! factors of its direction and a part of its own. So small groups lean on larger ones.

use super::ridge::Held;
use super::rows::TURNOVER;
use super::tracker::Tracker;

/// Articles, contexts and years are many and say little each: they are drawn to nothing this much more.
const MANY: f64 = 5.0;

/// The coefficients of a level, each with its weight; none of a level that is the reference.
pub fn of(feature: &str, level: &str, tracker: &Tracker) -> Vec<(String, f64)> {
    match feature {
        "country" => vec![("tracker".to_owned(), tracker.of(level)), (format!("country {level}"), 1.0)],
        "size" => steps(feature, level, &["not-stated", "sme", "large", "very-large"]),
        "turnover" => steps(feature, level, &TURNOVER.map(|(_, band)| band)),
        "articles" => steps(feature, level, &["0", "1", "2", "3", "4", "5"]),
        _ if feature.starts_with("factor-") => match level {
            "aggravating" | "mitigating" => {
                vec![(format!("any {level}"), 1.0), (format!("{feature} {level}"), 1.0)]
            }
            "neutral" => vec![(format!("{feature} {level}"), 1.0)],
            _ => Vec::new(),
        },
        _ if level == "not-discussed" => Vec::new(),
        _ => vec![(format!("{feature} {level}"), 1.0)],
    }
}

/// Every step up to a level of an order; the first is the reference.
fn steps(feature: &str, level: &str, order: &[&str]) -> Vec<(String, f64)> {
    let reached = order.iter().position(|other| *other == level);
    let mut found: Vec<(String, f64)> = order
        .iter()
        .take(reached.map_or(0, |reached| reached + 1))
        .skip(1)
        .map(|step| (format!("{feature} from {step}"), 1.0))
        .collect();
    if reached.is_none() || reached == Some(0) {
        found.push((format!("{feature} {level}"), 1.0));
    }
    found
}

/// What the law holds a coefficient to, and how strongly it is drawn to nothing.
pub fn held(term: &str, strength: f64) -> Held {
    let (least, most) = match term {
        _ if term.ends_with("aggravating") => (0.0, f64::INFINITY),
        _ if term.ends_with("mitigating") => (f64::NEG_INFINITY, 0.0),
        _ if term.ends_with("neutral") => (0.0, 0.0),
        _ if term.contains(" from ") => (0.0, f64::INFINITY),
        "tracker" | "tier higher" | "special-categories yes" => (0.0, f64::INFINITY),
        "tier lower" | "special-categories no" => (f64::NEG_INFINITY, 0.0),
        _ if term.starts_with("vulnerable-") => (0.0, f64::INFINITY),
        _ => (f64::NEG_INFINITY, f64::INFINITY),
    };
    let penalty = match term {
        "tracker" => 0.0,
        _ if term.starts_with("any ") => 0.3,
        _ if ["article-", "context-", "year "].iter().any(|kind| term.starts_with(kind)) => MANY,
        _ => 1.0,
    };
    Held { least, most, penalty: penalty * strength }
}
