//! Days on which a time limit does not end, where an Act moves its end to the next working day.

use super::easter;
use super::source::Citation;
use jiff::civil::{Date, Weekday};

/// The rule of an Act that moves the end of a time limit, and the days that it moves it past besides Saturdays and
/// Sundays, which every Act read so far moves it past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysOff {
    /// That an end on such a day moves to the next working day, the rule that says so first.
    pub cites: &'static [Citation],
    /// The days, in the order of the year. Those that are always a Saturday or a Sunday are left out.
    pub days: &'static [DayOff],
}

/// A day of every year on which nothing ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayOff {
    /// What it is called: the message `dayoff-<key>`.
    pub key: &'static str,
    /// When it is.
    pub when: When,
    /// From when it is one; `None` where it is older than the regime.
    pub since: Option<Date>,
    /// Where it is named.
    pub cite: Citation,
}

/// When a day of every year is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On a day of the calendar: month and day.
    On(i8, i8),
    /// So many days after Easter Sunday; before it where negative.
    Easter(i64),
    /// The first Friday from a day of the calendar on: month and day.
    FridayFrom(i8, i8),
}

/// An end that moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The day on which the time limit would have ended.
    pub from: Date,
    /// The day on which it ends.
    pub to: Date,
    /// What the first of them is: the message `dayoff-<key>`.
    pub why: &'static str,
    /// The rule that moved it.
    pub cites: &'static [Citation],
}

impl DaysOff {
    /// Where an end on a day moves to; `None` if it stays.
    pub fn moved(&self, from: Date) -> Option<Moved> {
        let why = self.why_off(from)?;
        let mut to = from;
        while self.why_off(to).is_some() {
            to = to.tomorrow().ok()?;
        }
        Some(Moved { from, to, why, cites: self.cites })
    }

    /// What makes a day one on which nothing ends.
    fn why_off(&self, day: Date) -> Option<&'static str> {
        match day.weekday() {
            Weekday::Saturday => Some("saturday"),
            Weekday::Sunday => Some("sunday"),
            _ => self.days.iter().find(|off| off.is_on(day)).map(|off| off.key),
        }
    }
}

impl DayOff {
    fn is_on(&self, day: Date) -> bool {
        self.since.is_none_or(|since| since <= day) && self.when.of_year(day.year()) == Some(day)
    }
}

impl When {
    /// The day in a year; `None` past the ends of the calendar.
    pub fn of_year(self, year: i16) -> Option<Date> {
        match self {
            Self::On(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => {
                let span = jiff::Span::new().try_days(days).ok()?;
                easter::sunday(year)?.checked_add(span).ok()
            }
            Self::FridayFrom(month, day) => {
                let mut found = Date::new(year, month, day).ok()?;
                while found.weekday() != Weekday::Friday {
                    found = found.tomorrow().ok()?;
                }
                Some(found)
            }
        }
    }
}
