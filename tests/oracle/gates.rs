//! The conditions for a fee, each over every answer to its own questions.

use super::complete::is_its_own;
use super::law::{BodyRule, Clock, Law, Runs, TimeBar, Until};
use super::open::{self, MadeOut};
use super::scope;
use super::written::Written;
use std::collections::BTreeSet;

/// A condition: whether it was seen to be met, and not to be.
pub type Gate = (&'static str, bool, bool);

/// Days before and after every day of a case.
const FIRST: &str = "0001-01-01";
const LAST: &str = "9000-01-01";

/// Every condition of a regime but that something stands which carries a fee.
pub fn gates(written: Written, law: &'static Law, on: &str) -> Vec<Gate> {
    let made_out = open::made_out(written, law, on);
    let mut gates = vec![attribution(written, law, on, &made_out)];
    gates.extend(public_body(written, law));
    gates.extend(warning(written, law));
    gates.extend(in_force(law, &made_out));
    gates.extend(fault(written, law, on));
    gates.extend(time_bar(written, law, &made_out));
    gates
}

/// Whether a reprimand was seen to be enough, and not to be (GDPR 1.3; Nordic 1.1: the Criminal Data Act has
/// none).
pub fn reprimand(written: Written, law: &Law) -> (bool, bool) {
    if !law.reprimand {
        return (false, true);
    }
    let options = written.options("reprimand");
    (options.contains(&"suffices"), options.contains(&"not-enough"))
}

fn gate(name: &'static str, seen: impl IntoIterator<Item = bool>) -> Gate {
    let seen: BTreeSet<bool> = seen.into_iter().collect();
    (name, seen.contains(&true), seen.contains(&false))
}

/// The act is the organisation's, or what is made out is a duty of its own. Nothing named may be either.
fn attribution(written: Written, law: &Law, on: &str, made_out: &[MadeOut]) -> Gate {
    let acts = written.options_under("in-duty", law, on);
    let own: Vec<bool> = match written.list("infringements").as_slice() {
        [] => vec![true, false],
        _ => made_out.iter().map(|one| one.own_duty).collect(),
    };
    let seen = acts.into_iter().flat_map(|act| own.iter().map(move |own| *own || is_its_own(act)));
    gate("attribution", seen.collect::<Vec<_>>())
}

/// GDPR 1.2, 83(7): whether authorities are charged is for each state to say.
fn public_body(written: Written, law: &Law) -> Option<Gate> {
    let ruled = ruled(written, law);
    let seen: Vec<bool> = match law.bodies.rule {
        BodyRule::Nothing => ruled.into_iter().map(|ruled| !ruled).collect(),
        BodyRule::NotRead => {
            ruled.into_iter().flat_map(|ruled| if ruled { vec![true, false] } else { vec![true] }).collect()
        }
        BodyRule::AsOthers | BodyRule::UpTo(..) => return None,
    };
    Some(gate("public-body", seen))
}

/// Where a warning comes first, it was given, and the plan was not carried out in its time.
fn warning(written: Written, law: &Law) -> Option<Gate> {
    if !law.bodies.warned_first {
        return None;
    }
    let warned = written.options("warned");
    let ruled = ruled(written, law).into_iter();
    let seen =
        ruled.flat_map(|ruled| warned.iter().map(move |warned| !ruled || *warned == "not-carried-out"));
    Some(gate("warning", seen.collect::<Vec<_>>()))
}

/// Whether the rule on authorities is for the one assessed, on each complete set of answers to who it is.
fn ruled(written: Written, law: &Law) -> Vec<bool> {
    let (kinds, economic) = (written.options("public-kind"), scope::economic(written, law));
    let mut ruled = Vec::new();
    for body in scope::bodies(written, law) {
        for kind in &kinds {
            let of_it = |economic: &&str| body == "public-authority" && law.bodies.are_ruled(kind, economic);
            ruled.extend(economic.iter().map(of_it));
        }
    }
    ruled
}

/// From the first day that a breach counts from, where one was read.
fn in_force(law: &Law, made_out: &[MadeOut]) -> Option<Gate> {
    law.first_breach?;
    Some(gate("in-force", made_out.iter().map(|one| one.in_force)))
}

/// GDPR 3.2: fault is needed since that was settled; before, it is open. Nordic 3.3: a mistake of law excuses when
/// nobody can be blamed for it.
fn fault(written: Written, law: &Law, on: &str) -> Option<Gate> {
    let settled = law.fault?;
    let needed = if on >= settled { vec![true] } else { vec![true, false] };
    let mut seen = Vec::new();
    for fault in written.options_under("fault", law, on) {
        for mistake in written.options_under("mistake-of-law", law, on) {
            let shown = fault != "none" && mistake != "excusable";
            seen.extend(needed.iter().map(|needed| shown || !needed));
        }
    }
    Some(gate("fault", seen))
}

fn time_bar(written: Written, law: &Law, made_out: &[MadeOut]) -> Option<Gate> {
    let seen = match law.time_bar {
        TimeBar::ChanceToComment(years) => chance_to_comment(written, years),
        TimeBar::NoticeOrDecision(years) => notice_or_decision(written, years),
        TimeBar::Decision(years) => decision(written, years, false),
        TimeBar::DecisionUnlessStopped(years) => decision(written, years, true),
        TimeBar::Clock(clock) => {
            by_clock(written, clock, &made_out.iter().map(|one| one.tiers).collect::<Vec<_>>())
        }
        TimeBar::NotRead => return None,
    };
    Some(gate("time-bar", seen))
}

/// Something of what is made out has to be in time: that of the longest years is, if anything is. As long as nothing is made
/// out, it may be in either tier.
pub fn by_clock(written: Written, clock: Clock, tiers: &[[bool; 2]]) -> Vec<bool> {
    let [lower, higher] = clock.years;
    let longest = |tiers: &[bool; 2]| match *tiers {
        [_, true] => Some(higher),
        [true, false] => Some(lower),
        [false, false] => None,
    };
    let mut years: Vec<u16> = tiers.iter().filter_map(longest).collect();
    if years.is_empty() {
        years = vec![lower, higher];
    }
    years.extend(clock.minor);
    years.into_iter().flat_map(|years| within(written, clock, years)).collect()
}

fn within(written: Written, clock: Clock, years: u16) -> Vec<bool> {
    if clock.until == Until::NoticeOrDecision {
        return notice_or_decision(written, years);
    }
    let mut seen = Vec::new();
    for end in days(written, "breach-end") {
        for (begun, from) in starts(written, clock.runs, end) {
            for decided in decided(written, clock) {
                for notice in days(written, "notice-on") {
                    let at_last = clock.at_most.is_none_or(|most| in_time(decided, end, most));
                    for years in held(clock, years, begun, decided) {
                        let met = in_time(decided, from, years);
                        let anew = in_time(notice, from, years) && in_time(decided, notice, years);
                        let may_be = match clock.until {
                            Until::Decision | Until::NoticeOrDecision => vec![met],
                            Until::NoticeAnew if met || anew => vec![true],
                            Until::DecisionUnlessStopped if met => vec![true],
                            Until::NoticeAnew | Until::DecisionUnlessStopped => vec![true, false],
                        };
                        seen.extend(may_be.into_iter().map(|met| met && at_last));
                    }
                }
            }
        }
    }
    seen
}

/// The years that a case may have: those of before for what was decided before, and perhaps for what began before.
fn held(clock: Clock, years: u16, begun: &str, decided: &str) -> Vec<u16> {
    match clock.earlier {
        Some(before) if decided < before.since => vec![before.years],
        Some(before) if begun < before.since => vec![years, before.years],
        _ => vec![years],
    }
}

/// The first and the last day of the decision, and those between on which the years change.
fn decided(written: Written<'_>, clock: Clock) -> Vec<&str> {
    let mut decided = days(written, "decided-on");
    if let (Some(before), [first, last]) = (clock.earlier, decided.as_slice())
        && *first < before.since
        && before.since <= *last
    {
        decided.extend([before.last, before.since]);
    }
    decided
}

/// The first day of the breach, and the days from which the years may run.
fn starts<'a>(written: Written<'a>, runs: Runs, end: &'a str) -> Vec<(&'a str, &'a str)> {
    let begun = days(written, "breach-start").into_iter();
    let found = |start: &'a str| match runs {
        Runs::End => vec![(start, end)],
        Runs::DiscoveryIfItWentOn if start == end => vec![(start, end)],
        _ => vec![(start, start), (start, LAST)],
    };
    begun.flat_map(found).collect()
}

/// Nordic 1.5 and 2.1: the chance to comment within so many years from the breach. Of one that went on, the
/// text does not say which day counts.
fn chance_to_comment(written: Written, years: u16) -> Vec<bool> {
    let mut seen = Vec::new();
    for end in days(written, "breach-end") {
        for start in days(written, "breach-start") {
            for chance in days(written, "chance-to-comment-on") {
                let counted = if start <= end { vec![start, end] } else { Vec::new() };
                seen.extend(counted.into_iter().map(|day| in_time(chance, day, years)));
            }
        }
    }
    seen
}

/// Nordic 3.1, § 28: so many years from the end; notice or decision interrupts. A decision comes after its
/// notice, and there may have been none.
fn notice_or_decision(written: Written, years: u16) -> Vec<bool> {
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
                    seen.push(in_time(notice, end, years) || in_time(decided, end, years));
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
