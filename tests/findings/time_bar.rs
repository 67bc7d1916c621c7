//! Until when a fee can be decided: the days that are told, and what an open time bar waits for.

use super::cases::Case;
use super::places::Places;
use super::told::Told;
use crate::oracle::complete::Most;
use crate::oracle::law::{Clock, Law, Runs, TimeBar, Until};

/// The period, its days and what interrupted it, beside whether it was kept.
pub fn with_days(told: Told, case: &Case, law: &Law, places: &Places, passes: &str) -> Told {
    let [whole, lower, minor, at_most] = places.time_bar;
    let end = case.day("breach-end");
    match law.time_bar {
        TimeBar::NotRead => told,
        TimeBar::ChanceToComment(years) => both_ends(told, case, years, whole),
        TimeBar::Decision(years) | TimeBar::DecisionUnlessStopped(years) => {
            last_day(told, end, years, "", whole)
        }
        TimeBar::NoticeOrDecision(years) => {
            interrupted(last_day(told, end, years, "", whole), case, whole, passes)
        }
        TimeBar::Clock(clock) => {
            let told = by_clock(told, case, law, clock, [whole, lower, minor]);
            let told = match clock.until {
                Until::NoticeOrDecision => interrupted(told, case, whole, passes),
                Until::NoticeAnew | Until::Decision | Until::DecisionUnlessStopped => told,
            };
            match end.zip(clock.at_most) {
                Some((end, years)) => told.beside(format!("at most {}", after(end, years)), at_most),
                None => told,
            }
        }
    }
}

/// Nordic 1.5 and 2.1: of a breach that went on, the text does not say which day counts, so both are told.
fn both_ends(told: Told, case: &Case, years: u16, place: &str) -> Told {
    let Some((_, last)) = case.written.days("breach-end") else { return told };
    let first = case.written.days("breach-start").or(case.written.days("breach-end"));
    let Some((first, _)) = first else { return told };
    let (first, last) = (after(first, years), after(last, years));
    if first == last {
        told.beside(format!("last day {last}"), place)
    } else {
        told.beside(format!("last day {first} or {last}"), place)
    }
}

fn by_clock(told: Told, case: &Case, law: &Law, clock: Clock, [whole, lower, minor]: [&str; 3]) -> Told {
    if clock.runs != Runs::End {
        return told.beside("from discovery", whole);
    }
    let end = case.day("breach-end");
    let [of_lower, of_higher] = clock.years;
    let told = if of_lower == of_higher {
        last_day(told, end, of_higher, "", whole)
    } else {
        let [is_lower, is_higher] = tiers(case, law);
        let told = if is_lower { last_day(told, end, of_lower, ", lower", lower) } else { told };
        if is_higher { last_day(told, end, of_higher, ", higher", whole) } else { told }
    };
    match clock.minor {
        Some(years) => last_day(told, end, years, ", minor", minor),
        None => told,
    }
}

/// The tiers of what was named; both as long as nothing that carries a fee was. Art. 41(4) carries one of monitoring bodies
/// (GDPR 1.1, 83(4)(c)).
fn tiers(case: &Case, law: &Law) -> [bool; 2] {
    let is_lower = |key: &str| match (law.ground)(law, key) {
        None => (key == "gdpr-41-4").then_some(true),
        Some(ground) => Some(ground.most == Most::Lower),
    };
    let lower: Vec<bool> = case.named().into_iter().filter_map(is_lower).collect();
    if lower.is_empty() { [true; 2] } else { [true, false].map(|is_lower| lower.contains(&is_lower)) }
}

fn last_day(told: Told, end: Option<&str>, years: u16, which: &str, place: &str) -> Told {
    match end {
        Some(end) => told.beside(format!("last day {}{which}", after(end, years)), place),
        None => told,
    }
}

/// Nordic 3.1, § 28; States, ES: 75. What came in time interrupts; of what came too late, or may have, nothing is said.
fn interrupted(told: Told, case: &Case, place: &str, passes: &str) -> Told {
    let event = if case.written.days("notice-on").is_some() { "notice-on" } else { "decided-on" };
    match case.day(event).filter(|_| passes == "yes") {
        Some(day) => told.beside(format!("interrupted {day}"), place),
        None => told,
    }
}

/// Nordic 1.7, A9: a period of years ends on the day with the same number, or the last of its month.
fn after(day: &str, years: u16) -> String {
    let (year, rest) = day.split_once('-').unwrap_or((day, ""));
    let year = year.parse::<u16>().unwrap_or_default() + years;
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let rest = if rest == "02-29" && !leap { "02-28" } else { rest };
    format!("{year:04}-{rest}")
}

/// The dates that the period is counted between.
fn dates(law: &Law) -> Vec<&'static str> {
    let of_clock = |clock: Clock| {
        let by_first = clock.runs != Runs::End || clock.earlier.is_some();
        let begun: &[&str] = if by_first { &["breach-start", "breach-end"] } else { &["breach-end"] };
        let until: &[&str] = match clock.until {
            Until::NoticeOrDecision | Until::NoticeAnew => &["notice-on", "decided-on"],
            Until::Decision | Until::DecisionUnlessStopped => &["decided-on"],
        };
        [begun, until].concat()
    };
    match law.time_bar {
        TimeBar::NotRead => Vec::new(),
        TimeBar::ChanceToComment(_) => vec!["breach-start", "breach-end", "chance-to-comment-on"],
        TimeBar::NoticeOrDecision(_) => vec!["breach-end", "notice-on", "decided-on"],
        TimeBar::Decision(_) | TimeBar::DecisionUnlessStopped(_) => vec!["breach-end", "decided-on"],
        TimeBar::Clock(clock) => of_clock(clock),
    }
}

/// What it waits for as long as it is open: its dates, and past them what nobody is asked about.
pub fn waits_for(case: &Case, law: &Law) -> &'static str {
    let dates = dates(law);
    if dates.iter().any(|date| case.written.line(date).is_none()) {
        return "answers";
    }
    if dates.iter().any(|date| case.day(date).is_none()) {
        return "facts";
    }
    match law.time_bar {
        TimeBar::Clock(clock) if clock.runs != Runs::End => "discovery",
        TimeBar::DecisionUnlessStopped(_) => "interruption",
        TimeBar::Clock(Clock { until: Until::NoticeAnew | Until::DecisionUnlessStopped, .. }) => {
            "interruption"
        }
        TimeBar::Clock(Clock { minor: Some(_), .. }) => "class",
        _ => "law",
    }
}
