//! A day with an hour, as people type it: `15 May 2026 10:20`, `2026-05-15T10:20`, `15.5.2026 kl. 10`, `15 May 2026 at 2 pm`.
//! The hour may be left out.

use super::date::{self, DateError};
use super::{Lang, say};
use jiff::civil::{Date, DateTime, Time};

/// A day, and the hour where it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// The hour and minute.
    pub hour: Option<Time>,
}

/// Why something typed is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentError {
    /// Its day could not be read.
    Date(DateError),
    /// It is a month, a year or a range, and not one day.
    NotOneDay,
    /// There is no such hour.
    NoSuchHour,
}

/// Reads what was typed.
pub fn parse(text: &str) -> Result<Moment, MomentError> {
    let text = text.trim();
    let whole = one_day(text);
    if let Ok(day) = whole {
        return Ok(Moment { day, hour: None });
    }
    let Some((day, hour)) = split(text) else { return whole.map(|day| Moment { day, hour: None }) };
    let day = one_day(day)?;
    Ok(Moment { day, hour: Some(hour?) })
}

fn one_day(text: &str) -> Result<Date, MomentError> {
    let span = date::parse(text).map_err(MomentError::Date)?;
    if span.first == span.last { Ok(span.first) } else { Err(MomentError::NotOneDay) }
}

/// The day and the hour after it, where the text ends in one.
fn split(text: &str) -> Option<(&str, Result<Time, MomentError>)> {
    let half = half_of_the_day(text);
    let text = half.map_or(text, |(rest, _)| rest);
    let place = text.rfind(|c: char| c.is_whitespace() || c == 'T' || c == ',')?;
    let (before, after) = text.split_at_checked(place)?;
    let hour = after.trim_start_matches(|c: char| c.is_whitespace() || c == 'T' || c == ',');
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || c == ',');
    let at = Lang::typed(|words| words.clock).find_map(|at| without_last_word(before, at));
    let day = at.unwrap_or(before);
    let is_said = at.is_some() || half.is_some() || hour.contains([':', '.']);
    is_said.then(|| (day, read_hour(hour, half.map(|(_, is_after_noon)| is_after_noon))))
}

/// The text before `am` or `pm`, and whether it is after noon.
fn half_of_the_day(text: &str) -> Option<(&str, bool)> {
    [("am", false), ("pm", true)].into_iter().find_map(|(half, is_after_noon)| {
        let place = text.len().checked_sub(half.len())?;
        let (rest, end) = text.split_at_checked(place)?;
        let rest = rest.trim_end();
        (end.eq_ignore_ascii_case(half) && rest.ends_with(|c: char| c.is_ascii_digit()))
            .then_some((rest, is_after_noon))
    })
}

fn without_last_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (rest, end) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
    (end.eq_ignore_ascii_case(word) && rest.ends_with(char::is_whitespace))
        .then(|| rest.trim_end_matches(|c: char| c.is_whitespace() || c == ','))
}

fn read_hour(text: &str, is_after_noon: Option<bool>) -> Result<Time, MomentError> {
    let no_hour = MomentError::NoSuchHour;
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let minute = minute.split_once(':').map_or(minute, |(minute, _)| minute);
    let two_digits = |text: &str| {
        let is_number = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<i8>().ok()).flatten().ok_or(no_hour)
    };
    let (hour, minute) = (two_digits(hour)?, two_digits(minute)?);
    let hour = match is_after_noon {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return Err(no_hour),
        Some(is_after_noon) => hour % 12 + if is_after_noon { 12 } else { 0 },
    };
    Time::new(hour, minute, 0, 0).map_err(|_| no_hour)
}

/// A day with its hour in words.
pub fn long(lang: Lang, moment: DateTime) -> String {
    let minute = moment.minute().to_string();
    let minute = if moment.minute() < 10 { ["0", &minute].concat() } else { minute };
    let hour = moment.hour().to_string();
    say::todo_moment(
        lang,
        &date::long(lang, moment.date()),
        &[&hour, lang.row().dates.colon, &minute].concat(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str) -> String {
        match parse(text) {
            Ok(Moment { day, hour: None }) => date::iso(day),
            Ok(Moment { day, hour: Some(hour) }) => {
                format!("{} {:02}:{:02}", date::iso(day), hour.hour(), hour.minute())
            }
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn a_day_with_an_hour_as_people_type_it() {
        for text in [
            "15 May 2026 10:20",
            "15 May 2026, 10:20",
            "15 May 2026 at 10:20",
            "15 May 2026 10:20 am",
            "15 May 2026 10:20am",
            "2026-05-15 10:20",
            "2026-05-15T10:20",
            "2026-05-15T10:20:59",
            "20260515 10:20",
            "15.5.2026 10.20",
            "15.5.2026 kl. 10.20",
            "15. mai 2026 kl 10:20",
            "15. mai 2026 klokken 10.20",
            "15 maj 2026 klockan 10.20",
            "15. toukokuuta 2026 klo 10.20",
            "  15/5/2026   10:20 ",
        ] {
            assert_eq!(show(text), "2026-05-15 10:20", "{text}");
        }
        for (text, read) in [
            ("15 May 2026 at 10", "2026-05-15 10:00"),
            ("15 May 2026 2 pm", "2026-05-15 14:00"),
            ("15 May 2026 12 am", "2026-05-15 00:00"),
            ("15 May 2026 12:30 PM", "2026-05-15 12:30"),
            ("15 maj 2026 kl 0", "2026-05-15 00:00"),
            ("15 maj 2026 kl 23.59", "2026-05-15 23:59"),
        ] {
            assert_eq!(show(text), read, "{text}");
        }
    }

    #[test]
    fn the_hour_may_be_left_out() {
        for text in ["15 May 2026", "2026-05-15", "15.5.2026", "den 15 maj 2026"] {
            assert_eq!(show(text), "2026-05-15", "{text}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (text, error) in [
            ("", "Date(Empty)"),
            ("soon", "Date(NotADate)"),
            ("May 2026", "NotOneDay"),
            ("2026", "NotOneDay"),
            ("1–3 May 2026", "NotOneDay"),
            ("May 2026 10:20", "NotOneDay"),
            ("10:20", "Date(NotADate)"),
            ("at 10", "Date(NotADate)"),
            ("15 May 2026 25:00", "NoSuchHour"),
            ("15 May 2026 10:60", "NoSuchHour"),
            ("15 May 2026 13 pm", "NoSuchHour"),
            ("15 May 2026 at noon", "NoSuchHour"),
            ("15 May 2026 10", "Date(NotADate)"),
            ("15 May 2026 10:", "NoSuchHour"),
            ("15 May 2026 ٣:٠٠", "NoSuchHour"),
            ("31 June 2026 10:20", "Date(NoSuchDay)"),
            ("before 15 May 2026", "Date(NotBothEnds)"),
            ("pm", "Date(NotADate)"),
            ("åäö T:", "Date(NotADate)"),
        ] {
            assert_eq!(show(text), error, "{text}");
        }
    }

    #[test]
    fn a_moment_in_words() {
        let moment = jiff::civil::date(2026, 5, 18).at(9, 5, 0, 0);
        assert_eq!(long(Lang::En, moment), "18 May 2026 at 9:05");
        assert_eq!(long(Lang::Sv, moment), "18 maj 2026 klockan 9.05");
        assert_eq!(long(Lang::Nb, moment), "18. mai 2026 klokken 9.05");
        assert_eq!(long(Lang::Nn, moment), "18. mai 2026 klokka 9.05");
        assert_eq!(long(Lang::Da, moment), "18. maj 2026 kl. 9.05");
        assert_eq!(long(Lang::Fi, moment), "18. toukokuuta 2026 klo 9.05");
    }
}
