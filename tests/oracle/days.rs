//! The last days of a case, a second time: by counting days one by one, with the days off of each country typed anew. Its own
//! calendar has no line of the program's, and its Easter is found by another way (D. Knuth, The Art of Computer Programming,
//! 1.3.2, exercise 14).

use std::collections::BTreeMap;

/// A day of the calendar: year, month and day.
type Day = (i64, i64, i64);

/// What is known of a case in time, and of who is in it.
pub struct InTime<'a> {
    /// Its dates by the keys of their questions.
    pub dates: &'a BTreeMap<&'static str, Day>,
    /// Whether a public authority may be the party.
    pub public: bool,
    /// Whether the authority may lead a case across borders.
    pub leading: bool,
}

/// The last days under the rules with this key, in their order; `None` where the day to count from is not known.
pub fn last_days(regime: &str, case: &InTime) -> Vec<(&'static str, Option<Day>)> {
    let on = |key: &str| case.dates.get(key).copied();
    let years = |key: &str, years: i64| on(key).map(|day| after_years(day, years));
    let months = |key: &str, months: i64| on(key).map(|day| after_months(day, months));
    let days = |key: &str, days: i64| on(key).map(|day| day_of(number_of(day) + days));
    let moved = |day: Option<Day>| day.map(|day| working_day(regime, day));
    let named = on("appeal-by");
    let appeal = |key: &str, count: i64| named.or_else(|| moved(days(key, count)));
    match regime {
        "se-criminal-data-act" | "se-gdpr" => vec![
            ("time-bar", years("breach-end", 5)),
            ("appeal", appeal(if case.public { "decided-on" } else { "received-on" }, 21)),
            ("payment", moved(days("final-on", 30))),
            ("lapse", years("final-on", 5)),
        ],
        "no-gdpr" => {
            let mut sheet = vec![("time-bar", years("breach-end", 5))];
            if !case.leading {
                sheet.push(("appeal", appeal("received-on", 21)));
                sheet.push(("appeal-at-last", years("decided-on", 1)));
            }
            // What moves the time to pay was not read.
            sheet.push(("payment", days("final-on", 28)));
            sheet.push(("costs", moved(days("closed-on", 21))));
            sheet
        }
        "fi-gdpr" => vec![("time-bar", years("breach-end", 10)), ("appeal", appeal("received-on", 30))],
        "at-gdpr" => vec![
            ("time-bar", years("breach-end", 3)),
            ("appeal", appeal("received-on", 28)),
            ("payment", days("final-on", 14)),
            ("lapse", years("final-on", 3)),
        ],
        // What moves the time to appeal was not read.
        "li-gdpr" => vec![("appeal", named.or_else(|| days("received-on", 28)))],
        "is-gdpr" => vec![("time-bar", years("breach-end", 5))],
        "hu-gdpr" | "hu-law-enforcement" => {
            vec![("decide", days("notice-on", 150)), ("appeal", named.or_else(|| days("received-on", 30)))]
        }
        "si-gdpr" => vec![
            ("time-bar", years("breach-end", 2)),
            ("time-bar-at-most", years("breach-end", 4)),
            ("appeal", named.or_else(|| days("received-on", 8))),
            ("lapse", years("final-on", 2)),
        ],
        "lv-gdpr" => vec![
            ("time-bar", years("breach-end", 1)),
            ("decide", months("notice-on", 9)),
            ("payment", months("final-on", 1)),
            ("lapse", years("final-on", 5)),
        ],
        "bg-gdpr" | "bg-law-enforcement" => vec![("appeal", named.or_else(|| days("received-on", 14)))],
        "gr-gdpr" => vec![("appeal", named.or_else(|| days("received-on", 60)))],
        "ee-gdpr" => vec![
            ("time-bar", years("breach-end", 3)),
            ("appeal", named.or_else(|| days("received-on", 15))),
            ("payment", days("received-on", 15)),
            ("lapse", years("final-on", 4)),
        ],
        // What moves the time was not read, nor the time to appeal.
        "hr-gdpr" => vec![("payment", days("final-on", 15))],
        "cy-gdpr" => vec![("appeal", named.or_else(|| days("received-on", 75)))],
        "pl-gdpr" => vec![("appeal", appeal("received-on", 30)), ("payment", days("final-on", 14))],
        // From the day of the notice; what moves the time was not read.
        "uk-gdpr" | "uk-part-3" => vec![("appeal", named.or_else(|| days("decided-on", 28)))],
        // OWiG § 31(2) no. 1; 33(3).
        "de-communications" => {
            vec![("time-bar", years("breach-end", 3)), ("time-bar-at-most", years("breach-end", 6))]
        }
        // From the day it was sent; what moves the time was not read.
        "nl-gdpr" | "nl-law-enforcement" => {
            vec![("time-bar", years("breach-end", 5)), ("appeal", named.or_else(|| days("decided-on", 42)))]
        }
        // By tier and class, and by amount: neither is known here. What moves the time to appeal was not read.
        "es-gdpr" => {
            vec![("time-bar", None), ("appeal", named.or_else(|| months("received-on", 2))), ("lapse", None)]
        }
        "it-gdpr" => vec![("appeal", named.or_else(|| days("received-on", 30)))],
        // A fine lapses by its amount, which is not known here.
        "de-gdpr" => vec![
            ("time-bar", years("breach-end", 3)),
            ("time-bar-at-most", years("breach-end", 6)),
            ("appeal", named.or_else(|| days("received-on", 14))),
            ("payment", days("final-on", 14)),
            ("lapse", None),
        ],
        "fr-gdpr" => vec![("appeal", named.or_else(|| months("received-on", 2)))],
        "pt-gdpr" => vec![("time-bar", None), ("lapse", None)],
        // Not moved: what moves them was not read.
        "ro-gdpr" => vec![
            ("time-bar", years("breach-end", 3)),
            ("time-bar-at-most", years("breach-end", 4)),
            ("appeal", named.or_else(|| days("received-on", 15))),
            ("payment", days("received-on", 15)),
        ],
        "cz-gdpr" => vec![
            ("time-bar", years("breach-end", 3)),
            ("time-bar-at-most", years("breach-end", 5)),
            ("appeal", appeal("received-on", 15)),
            ("payment", days("final-on", 30)),
        ],
        // From discovery, of which the day is not known.
        "sk-gdpr" | "sk-law-enforcement" => vec![
            ("time-bar", None),
            ("time-bar-at-most", years("breach-end", 5)),
            ("appeal", appeal("received-on", 15)),
        ],
        // 28 days, of which the day of the notice is the first. Then a court confirms, on a day that is not known here.
        "ie-gdpr" => vec![
            ("appeal", named.or_else(|| days("received-on", 27))),
            ("confirmation", None),
            ("payment", None),
        ],
        // From discovery, of which the day is not known, where it went on.
        "lt-gdpr" => vec![
            ("time-bar", None),
            ("appeal", named.or_else(|| months("received-on", 1))),
            ("appeal-at-last", years("decided-on", 10)),
            ("payment", months("received-on", 3)),
            ("lapse", years("decided-on", 3)),
        ],
        "lu-gdpr" => vec![
            ("time-bar", years("breach-end", 5)),
            ("time-bar-at-most", years("breach-end", 10)),
            ("appeal", named.or_else(|| months("received-on", 3))),
            ("lapse", years("final-on", 5)),
        ],
        // The time to pay runs from when a tribunal or a court confirmed the fine.
        "mt-gdpr" => vec![("appeal", named.or_else(|| days("received-on", 20))), ("payment", None)],
        "be-gdpr" => vec![("appeal", named.or_else(|| days("received-on", 30)))],
        "dk-gdpr" => vec![("time-bar", years("breach-end", 5))],
        _ => Vec::new(),
    }
}

/// The day itself if it is a working day, or the next one.
fn working_day(regime: &str, day: Day) -> Day {
    let mut number = number_of(day);
    while is_off(regime, number) {
        number += 1;
    }
    day_of(number)
}

fn is_off(regime: &str, number: i64) -> bool {
    // 1 January 1970 was a Thursday.
    let weekday = (number + 4).rem_euclid(7);
    let (year, month, day) = day_of(number);
    let from_easter = number - number_of(easter(year));
    let fixed = |days: &[(i64, i64)]| days.contains(&(month, day));
    let midsummer_eve = weekday == 5 && month == 6 && (19..=25).contains(&day);
    weekday == 0
        || weekday == 6
        || match regime {
            "no-gdpr" => {
                fixed(&[(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)])
                    || [-3, -2, 1, 39, 50].contains(&from_easter)
            }
            "se-criminal-data-act" | "se-gdpr" => {
                fixed(&[(1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31)])
                    || [-2, 1, 39].contains(&from_easter)
                    || midsummer_eve
            }
            "fi-gdpr" => {
                fixed(&[(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)])
                    || [-2, 1, 39].contains(&from_easter)
                    || midsummer_eve
            }
            "at-gdpr" => {
                fixed(&[(1, 1), (1, 6), (5, 1), (8, 15), (10, 26), (11, 1), (12, 8)])
                    || fixed(&[(12, 24), (12, 25), (12, 26)])
                    || [-2, 1, 39, 50, 60].contains(&from_easter)
            }
            "pl-gdpr" => {
                fixed(&[(1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)])
                    || (fixed(&[(12, 24)]) && year >= 2025)
                    || [1, 60].contains(&from_easter)
            }
            "cz-gdpr" => {
                fixed(&[(1, 1), (5, 1), (5, 8), (7, 5), (7, 6), (9, 28), (10, 28), (11, 17)])
                    || fixed(&[(12, 24), (12, 25), (12, 26)])
                    || from_easter == 1
            }
            // Act 241/1993: 8 May and 15 September not in 2026; of earlier years that was not read.
            "sk-gdpr" | "sk-law-enforcement" => {
                fixed(&[(1, 1), (1, 6), (5, 1), (7, 5), (8, 29), (11, 1), (12, 24), (12, 25), (12, 26)])
                    || (fixed(&[(5, 8), (9, 15)]) && year >= 2027)
                    || [-2, 1].contains(&from_easter)
            }
            _ => false,
        }
}

fn easter(year: i64) -> Day {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let (skipped, moon) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let sunday = 5 * year / 4 - skipped - 10;
    let epact = (11 * golden + 20 + moon - skipped).rem_euclid(30);
    let epact = if epact == 24 || (epact == 25 && golden > 11) { epact + 1 } else { epact };
    let full_moon = if epact > 23 { 74 - epact } else { 44 - epact };
    let march = full_moon + 7 - (sunday + full_moon) % 7;
    if march > 31 { (year, 4, march - 31) } else { (year, 3, march) }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from 1 January 1970 on.
fn number_of((year, month, day): Day) -> i64 {
    let years: i64 = (1970..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let months: i64 = (1..month).map(|month| days_in(year, month)).sum();
    years + months + day - 1
}

fn day_of(mut number: i64) -> Day {
    let mut year = 1970;
    loop {
        let days = if is_leap(year) { 366 } else { 365 };
        if number < days {
            break;
        }
        number -= days;
        year += 1;
    }
    let mut month = 1;
    while number >= days_in(year, month) {
        number -= days_in(year, month);
        month += 1;
    }
    (year, month, number + 1)
}

/// The day with the same number, or the last of its month.
fn after_years((year, month, day): Day, years: i64) -> Day {
    let year = year + years;
    (year, month, day.min(days_in(year, month)))
}

/// The same so many months later.
fn after_months((year, month, day): Day, months: i64) -> Day {
    let all = year * 12 + month - 1 + months;
    let (year, month) = (all / 12, all % 12 + 1);
    (year, month, day.min(days_in(year, month)))
}
