//! The conditions for a fee, each over every answer to its own questions.

use super::written::Written;
use std::collections::BTreeSet;

/// A condition: whether it was seen to be met, and not to be.
pub type Gate = (&'static str, bool, bool);

/// Days before and after every day of a case.
const FIRST: &str = "0001-01-01";
const LAST: &str = "9000-01-01";

/// Every condition of a regime but that something stands which carries a fee.
pub fn gates(written: Written, regime: &str, on: &str) -> Vec<Gate> {
    let mut gates = vec![attribution(written, regime)];
    gates.extend(public_body(written, regime));
    gates.extend(in_force(written, regime));
    gates.extend(fault(written, regime, on));
    gates.extend(time_bar(written, regime));
    gates
}

/// Whether a reprimand was seen to be enough, and not to be (GDPR 1.3; Nordic 1.1: the Criminal Data Act has
/// none).
pub fn reprimand(written: Written, regime: &str) -> (bool, bool) {
    if regime == "se-criminal-data-act" {
        return (false, true);
    }
    let options = written.options("reprimand");
    (options.contains(&"suffices"), options.contains(&"not-enough"))
}

fn gate(name: &'static str, seen: impl IntoIterator<Item = bool>) -> Gate {
    let seen: BTreeSet<bool> = seen.into_iter().collect();
    (name, seen.contains(&true), seen.contains(&false))
}

/// Nordic 4.2a and GDPR 3.2 (C-683/21): what its people did in duty, or a processor on its behalf.
fn attribution(written: Written, regime: &str) -> Gate {
    let acts = written.options_under("in-duty", regime);
    gate("attribution", acts.into_iter().map(|act| matches!(act, "in-duty" | "on-behalf")))
}

/// GDPR 1.2, 83(7): Finland charges no authority (Nordic 6.4); of others the rule was not read.
fn public_body(written: Written, regime: &str) -> Option<Gate> {
    let bodies = written.options("body").into_iter().map(|body| body == "public-authority");
    let seen: Vec<bool> = match regime {
        "fi-gdpr" => bodies.map(|authority| !authority).collect(),
        "ee-gdpr" | "de-gdpr" | "nl-gdpr" | "eea-gdpr" => {
            bodies.flat_map(|authority| if authority { vec![true, false] } else { vec![true] }).collect()
        }
        _ => return None,
    };
    Some(gate("public-body", seen))
}

/// Nordic 1.5: breaches from 1 August 2018 on. The Regulation applies from 25 May 2018 (Art. 99(2)); for
/// Norway and the United Kingdom no first day was read.
fn in_force(written: Written, regime: &str) -> Option<Gate> {
    let first = match regime {
        "no-gdpr" | "uk-gdpr" => return None,
        "se-criminal-data-act" => "2018-08-01",
        _ => "2018-05-25",
    };
    Some(gate("in-force", days(written, "breach-end").into_iter().map(|day| day >= first)))
}

/// GDPR 3.2: settled on 5 December 2023. Nordic 3.3: in Norway on 15 April 2021; a mistake of law excuses
/// when nobody can be blamed for it. Before, it is open whether fault is needed.
fn fault(written: Written, regime: &str, on: &str) -> Option<Gate> {
    let settled = match regime {
        "se-criminal-data-act" | "uk-gdpr" => return None,
        "no-gdpr" => "2021-04-15",
        _ => "2023-12-05",
    };
    let needed = if on >= settled { vec![true] } else { vec![true, false] };
    let mut seen = Vec::new();
    for fault in written.options_under("fault", regime) {
        for mistake in written.options_under("mistake-of-law", regime) {
            let shown = fault != "none" && mistake != "excusable";
            seen.extend(needed.iter().map(|needed| shown || !needed));
        }
    }
    Some(gate("fault", seen))
}

fn time_bar(written: Written, regime: &str) -> Option<Gate> {
    let seen = match regime {
        "se-criminal-data-act" | "se-gdpr" => chance_to_comment(written),
        "no-gdpr" => notice_or_decision(written),
        // Nordic 6.4: not after ten years.
        "fi-gdpr" => decision(written, 10, false),
        // Nordic 6.3: five years; what interrupts them was not read.
        "dk-gdpr" => decision(written, 5, true),
        _ => return None,
    };
    Some(gate("time-bar", seen))
}

/// Nordic 1.5 and 2.1: the chance to comment within five years from the breach. Of one that went on, the
/// text does not say which day counts.
fn chance_to_comment(written: Written) -> Vec<bool> {
    let mut seen = Vec::new();
    for end in days(written, "breach-end") {
        for start in days(written, "breach-start") {
            for chance in days(written, "chance-to-comment-on") {
                let counted = if start <= end { vec![start, end] } else { Vec::new() };
                seen.extend(counted.into_iter().map(|day| in_time(chance, day, 5)));
            }
        }
    }
    seen
}

/// Nordic 3.1, § 28: five years from the end; notice or decision interrupts. A decision comes after its
/// notice, and there may have been none.
fn notice_or_decision(written: Written) -> Vec<bool> {
    let mut seen = Vec::new();
    for end in days(written, "breach-end") {
        for decided in days(written, "decided-on") {
            let mut notices = days(written, "notice-on");
            if written.days("notice-on").is_none() {
                notices.push(decided);
            }
            for notice in notices {
                let comes_first = written.days("decided-on").is_some() || notice <= decided;
                if comes_first {
                    seen.push(in_time(notice, end, 5) || in_time(decided, end, 5));
                }
            }
        }
    }
    seen
}

fn decision(written: Written, years: u16, may_be_stopped: bool) -> Vec<bool> {
    let mut seen = Vec::new();
    for end in days(written, "breach-end") {
        for decided in days(written, "decided-on") {
            let met = in_time(decided, end, years);
            seen.push(met);
            if may_be_stopped {
                seen.push(true);
            }
        }
    }
    seen
}

/// The first and the last day possible; any day where none was said.
fn days<'a>(written: Written<'a>, key: &str) -> Vec<&'a str> {
    let (first, last) = written.days(key).unwrap_or((FIRST, LAST));
    vec![first, last]
}

/// Nordic 1.7, A9: a period of years ends on the day with the same number, or the last of its month.
fn in_time(event: &str, from: &str, years: u16) -> bool {
    let (year, day) = from.split_once('-').unwrap_or((from, ""));
    let year = year.parse::<u16>().unwrap_or_default() + years;
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let day = if day == "02-29" && !leap { "02-28" } else { day };
    event <= format!("{year:04}-{day}").as_str()
}
