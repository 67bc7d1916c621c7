//! Dates as they are shown and as people type them, and the time between two dates in words.
//!
//! The day stands before the month in every language: `3/4/2021` is 3 April, also in English.

use jiff::civil::Date;

use super::amount::{about, after, is_letter};
use super::{Lang, say};

/// The first and the last day of what was typed; the same day twice for a single date.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DateSpan {
    /// The first day.
    pub first: Date,
    /// The last day, which still belongs to it.
    pub last: Date,
}

/// Why something typed is not a date.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum DateError {
    /// Nothing was typed.
    Empty,
    /// It is not written as a date.
    NotADate,
    /// It is written as a date, but the calendar has no such day.
    NoSuchDay,
    /// The range ends before it begins.
    LowAboveHigh,
    /// It is said to be before, after or about a day: both ends are needed.
    NotBothEnds,
}

/// The date in words: `15 September 2021`, `15 september 2021`, `15. september 2021`.
pub fn long(lang: Lang, date: Date) -> String {
    let month = name_of_month(lang, date);
    let day = date.day().to_string();
    let year = date.year().to_string();
    let row = &lang.row().dates;
    [&day, row.after_day, month, row.after_month, &year].concat()
}

fn name_of_month(lang: Lang, date: Date) -> &'static str {
    let month = usize::from(date.month().unsigned_abs()).saturating_sub(1);
    lang.row().dates.months.get(month).copied().unwrap_or_default()
}

/// The date as `2021-09-15`, the year in four digits as it is read.
pub fn iso(date: Date) -> String {
    let year = date.year().to_string();
    let mut text = "0000".get(year.len()..).unwrap_or_default().to_owned();
    text.push_str(&year);
    for part in [date.month(), date.day()] {
        text.push_str(if part < 10 { "-0" } else { "-" });
        text.push_str(&part.to_string());
    }
    text
}

/// Days in words: the date; a whole month or year by its name, `March 2021`, `2021`; or `1 March 2021 to 31 May 2021`.
pub fn span(lang: Lang, DateSpan { first, last }: DateSpan) -> String {
    let year = first.year().to_string();
    let begins = first.day() == 1 && first.year() == last.year();
    if first == last {
        long(lang, first)
    } else if begins && first.month() == 1 && last.month() == 12 && last.day() == 31 {
        year
    } else if begins && first.month() == last.month() && last.day() == last.days_in_month() {
        [name_of_month(lang, first), " ", &year].concat()
    } else {
        say::date_range(lang, &long(lang, first), &long(lang, last))
    }
}

/// A number of days in words: `880 days`.
pub fn days(lang: Lang, days: u64) -> String {
    say::duration_days(lang, days)
}

/// The time between two dates by the calendar, in words: `2 years 4 months 27 days`.
///
/// What is nought is left out; the order of the dates does not matter.
pub fn between(lang: Lang, one: Date, other: Date) -> String {
    let (years, months, days) = if one <= other { elapsed(one, other) } else { elapsed(other, one) };
    let mut words = Vec::new();
    if years != 0 {
        words.push(say::duration_years(lang, years));
    }
    if months != 0 {
        words.push(say::duration_months(lang, months));
    }
    if days != 0 || words.is_empty() {
        words.push(say::duration_days(lang, days));
    }
    words.join(" ")
}

/// Years, months and days from one date to a later one.
///
/// Whole months are counted first; the days are those that are left, counted from the day of the
/// first date or, in a shorter month, from its last. This is what `Date::until` gives with years as
/// its largest unit, which a test confirms; but that brings the arithmetic of every other kind of
/// time with it, tens of kilobytes of the app when compressed.
fn elapsed(first: Date, last: Date) -> (u64, u64, u64) {
    let month = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month());
    let mut months = month(last) - month(first);
    let mut days = i64::from(last.day()) - i64::from(first.day());
    if days < 0 {
        months -= 1;
        let before = last.first_of_month().yesterday().map_or(31, Date::days_in_month);
        days = i64::from(last.day()) + i64::from(before) - i64::from(first.day().min(before));
    }
    ((months / 12).unsigned_abs(), (months % 12).unsigned_abs(), days.unsigned_abs())
}

/// Reads a date, a month, a year, or a range of these.
///
/// Understood are `2021-09-15`, `20210915`, `15/9/2021`, `15.9.2021`, `15 September 2021` and
/// `September 15, 2021` with the names of the months in any of the languages, in full or shortened
/// to three letters or more; `September 2021`, `2021-09`; `Q3 2021`; `2021`; and two of these with `–`, `..`,
/// `to`, `till` or `til` between, the first of which may leave out what the second says
/// (`12–15 September 2021`). What is said to lie before, after or about one has no ends, and is refused.
///
/// ```
/// use finesight::text::date;
///
/// let month = date::parse("sept. 2021")?;
/// assert_eq!(date::iso(month.first), "2021-09-01");
/// assert_eq!(date::iso(month.last), "2021-09-30");
/// # Ok::<(), date::DateError>(())
/// ```
pub fn parse(text: &str) -> Result<DateSpan, DateError> {
    match after(text, from()) {
        Some(rest) if tokens(rest).iter().any(|token| matches!(token, Token::Range)) => return parse(rest),
        Some(_) => return Err(DateError::NotBothEnds),
        None => {}
    }
    if after(text, about()).or_else(|| after(text, before_or_after())).is_some() {
        return Err(DateError::NotBothEnds);
    }
    let tokens = tokens(text);
    if tokens.is_empty() {
        return Err(DateError::Empty);
    }
    let split_at = |sign: fn(&Token) -> bool| {
        let place = tokens.iter().position(sign)?;
        let (first, last) = tokens.split_at_checked(place)?;
        Some((first, last.split_first()?.1))
    };
    if let Some((first, last)) = split_at(|token| matches!(token, Token::Range)) {
        return range(first, last);
    }
    match (days_of(&tokens), split_at(|token| matches!(token, Token::Hyphen))) {
        (Err(DateError::NotADate), Some((first, last))) => range(first, last),
        (result, _) => result,
    }
}

/// The date since which something went on, of what was typed as such: its first day lies in there.
pub fn after_since(text: &str) -> Option<&str> {
    let rest = after(text, from())?;
    parse(text).is_err().then_some(rest)
}

/// What says since when, or from when to when.
fn from() -> impl Iterator<Item = &'static str> {
    Lang::typed(|words| words.since).chain(Lang::typed(|words| words.from))
}

/// What says that a date is only one end.
fn before_or_after() -> impl Iterator<Item = &'static str> {
    ["<", ">"].into_iter().chain(Lang::typed(|words| words.before_or_after))
}

/// From the first day of one date to the last day of another.
fn range(first: &[Token], last: &[Token]) -> Result<DateSpan, DateError> {
    if first.is_empty() {
        return Err(DateError::NotADate);
    }
    let end = days_of(last)?;
    let mut start = days_of(first);
    // `12–15 September 2021`: the first date goes on as the second does.
    for shared in [2, 1] {
        if start != Err(DateError::NotADate) {
            break;
        }
        let from = last.len().saturating_sub(shared);
        let whole: Vec<Token> = first.iter().chain(last.iter().skip(from)).copied().collect();
        start = days_of(&whole);
    }
    let start = start?;
    if start.first <= end.last {
        Ok(DateSpan { first: start.first, last: end.last })
    } else {
        Err(DateError::LowAboveHigh)
    }
}

/// A piece of a date.
#[derive(Clone, Copy)]
enum Token {
    /// Four digits.
    Year(i16),
    /// One or two digits.
    Short(i8),
    /// Eight digits.
    Whole(i16, i8, i8),
    /// The name of a month.
    Month(i8),
    /// What says that the number after it is that of a quarter.
    Quarter,
    /// What can only stand between two dates.
    Range,
    /// What stands between two dates or within one.
    Hyphen,
    /// Anything else.
    Other,
}

/// The pieces of a date, without what merely keeps them apart.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let kind: fn(char) -> bool = if c.is_ascii_digit() {
            |c| c.is_ascii_digit()
        } else if is_letter(c) {
            is_letter
        } else {
            |c| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '.' | ',' | ':')
        };
        let after = rest.trim_start_matches(kind);
        let piece = rest.get(..rest.len().saturating_sub(after.len())).unwrap_or_default();
        let token = if piece.is_empty() {
            // A sign that no date has: it is passed over, and keeps the rest from being one.
            let mut chars = rest.chars();
            chars.next();
            rest = chars.as_str();
            tokens.push(Token::Other);
            continue;
        } else if c.is_ascii_digit() {
            Some(digits(piece))
        } else if is_letter(c) {
            word(piece)
        } else {
            separator(piece)
        };
        tokens.extend(token);
        rest = after;
    }
    tokens
}

fn digits(piece: &str) -> Token {
    let value = piece.bytes().take(8).fold(0, |value: i32, digit| value * 10 + i32::from(digit & 15));
    let short = |value: i32| i8::try_from(value % 100).unwrap_or_default();
    let year = |value: i32| i16::try_from(value).unwrap_or_default();
    match piece.len() {
        1 | 2 => Token::Short(short(value)),
        4 => Token::Year(year(value)),
        8 => Token::Whole(year(value / 10_000), short(value / 100), short(value)),
        _ => Token::Other,
    }
}

fn word(piece: &str) -> Option<Token> {
    let is = |words| Lang::typed(words).any(|known| piece.eq_ignore_ascii_case(known));
    if is(|words| words.in_dates) {
        None
    } else if is(|words| words.to) {
        Some(Token::Range)
    } else if is(|words| words.quarter) {
        Some(Token::Quarter)
    } else {
        Some(month(piece).map_or(Token::Other, Token::Month))
    }
}

/// The month whose name, by itself or in a date, begins so in one of the languages: in the first of them where it is
/// one month in one and another in the next.
fn month(word: &str) -> Option<i8> {
    let begins = |name: &str| {
        word.len() > 2 && name.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word))
    };
    let place = Lang::ALL.into_iter().find_map(|lang| {
        let row = &lang.row().dates;
        row.months.iter().position(|name| begins(name) || begins(&[name, row.after_month].concat()))
    })?;
    i8::try_from(place).ok()?.checked_add(1)
}

fn separator(piece: &str) -> Option<Token> {
    let times = |sign: char| piece.chars().filter(|c| *c == sign).count();
    let set_off = piece.starts_with(char::is_whitespace) && piece.ends_with(char::is_whitespace);
    match times('-') {
        _ if times('–') + times('—') > 0 || times('.') > 1 => Some(Token::Range),
        0 => None,
        1 if !set_off => Some(Token::Hyphen),
        _ => Some(Token::Range),
    }
}

/// The days that a date, month or year has.
fn days_of(tokens: &[Token]) -> Result<DateSpan, DateError> {
    use Token::{Hyphen, Month, Quarter, Short, Whole, Year};
    let date = |year, month, day| Date::new(year, month, day).map_err(|_| DateError::NoSuchDay);
    let one = |date: Date| DateSpan { first: date, last: date };
    if matches!(tokens, [Hyphen, ..] | [.., Hyphen]) {
        return Err(DateError::NotADate);
    }
    let tokens: Vec<Token> = tokens.iter().filter(|token| !matches!(token, Hyphen)).copied().collect();
    match *tokens.as_slice() {
        [Whole(year, month, day)]
        | [Year(year), Short(month), Short(day)]
        | [Short(day), Short(month) | Month(month), Year(year)]
        | [Month(month), Short(day), Year(year)] => date(year, month, day).map(one),
        [Year(year), Short(month)] | [Month(month), Year(year)] => {
            let first = date(year, month, 1)?;
            Ok(DateSpan { first, last: first.last_of_month() })
        }
        [Quarter, Short(quarter), Year(year)]
        | [Short(quarter), Quarter, Year(year)]
        | [Year(year), Quarter, Short(quarter)] => {
            let last = date(year, quarter.saturating_mul(3), 1)?;
            Ok(DateSpan {
                first: date(year, quarter.saturating_mul(3).saturating_sub(2), 1)?,
                last: last.last_of_month(),
            })
        }
        [Year(year)] => Ok(DateSpan { first: date(year, 1, 1)?, last: date(year, 12, 31)? }),
        _ => Err(DateError::NotADate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use jiff::{ToSpan, Unit};

    /// What was read, in one line.
    fn show(text: &str) -> String {
        match parse(text) {
            Ok(DateSpan { first, last }) if first == last => iso(first),
            Ok(DateSpan { first, last }) => format!("{first}..{last}"),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn dates_in_words() {
        let day = date(2021, 9, 15);
        assert_eq!(long(Lang::En, day), "15 September 2021");
        assert_eq!(long(Lang::Sv, day), "15 september 2021");
        assert_eq!(long(Lang::Nb, day), "15. september 2021");
        assert_eq!(long(Lang::Nb, date(2018, 12, 1)), "1. desember 2018");
        assert_eq!(long(Lang::Nn, date(2018, 12, 1)), "1. desember 2018");
        assert_eq!(long(Lang::Da, date(2024, 5, 3)), "3. maj 2024");
        assert_eq!(long(Lang::Da, date(2024, 3, 13)), "13. marts 2024");
        assert_eq!(long(Lang::Fi, date(2024, 5, 3)), "3. toukokuuta 2024");
        assert_eq!(long(Lang::Fi, date(2024, 6, 30)), "30. kesäkuuta 2024");
        assert_eq!(iso(day), "2021-09-15");
        assert_eq!(iso(Date::ZERO), "0000-01-01");
    }

    #[test]
    fn spans_in_words() {
        let typed = parse("2021-03-02..2021-05-31").unwrap();
        assert_eq!(span(Lang::En, typed), "2 March 2021 to 31 May 2021");
        assert_eq!(span(Lang::Sv, typed), "2 mars 2021 till 31 maj 2021");
        assert_eq!(span(Lang::Nb, typed), "2. mars 2021 til 31. mai 2021");
        assert_eq!(span(Lang::Nn, typed), "2. mars 2021 til 31. mai 2021");
        assert_eq!(span(Lang::Da, typed), "2. marts 2021 til 31. maj 2021");
        assert_eq!(span(Lang::Fi, typed), "2. maaliskuuta 2021\u{a0}– 31. toukokuuta 2021");
        assert_eq!(parse(&span(Lang::Fi, typed)), Ok(typed));
        assert_eq!(span(Lang::En, parse("2021-03-01").unwrap()), "1 March 2021");
    }

    #[test]
    fn whole_months_and_years_by_their_names() {
        let show = |lang, text| span(lang, parse(text).unwrap());
        assert_eq!(show(Lang::En, "2020-12"), "December 2020");
        assert_eq!(show(Lang::Nb, "2020-12"), "desember 2020");
        assert_eq!(show(Lang::Sv, "2020-12"), "december 2020");
        assert_eq!(show(Lang::Da, "2020-12"), "december 2020");
        assert_eq!(show(Lang::Fi, "2020-12"), "joulukuu 2020");
        assert_eq!(show(Lang::En, "2020-02"), "February 2020");
        for lang in Lang::ALL {
            assert_eq!(show(lang, "2020"), "2020");
            for typed in ["2020-02", "2021-02", "2020-12", "2020"] {
                assert_eq!(parse(&show(lang, typed)), parse(typed));
            }
        }
        // A day short of the month, a day more, the same month of two years, and two years.
        assert_eq!(show(Lang::En, "2020-02-01..2020-02-28"), "1 February 2020 to 28 February 2020");
        assert_eq!(show(Lang::En, "2020-11-30..2020-12-31"), "30 November 2020 to 31 December 2020");
        assert_eq!(show(Lang::En, "2020-12-01..2021-12-31"), "1 December 2020 to 31 December 2021");
        assert_eq!(show(Lang::En, "2020-01-01..2021-12-31"), "1 January 2020 to 31 December 2021");
    }

    #[test]
    fn every_date_in_words_is_read_back() {
        for lang in Lang::ALL {
            for month in 1..=12 {
                let day = date(2024, month, 28);
                assert_eq!(parse(&long(lang, day)), Ok(DateSpan { first: day, last: day }));
            }
        }
    }

    #[test]
    fn single_dates() {
        for text in [
            "2021-09-15",
            "20210915",
            "15/9/2021",
            "15/09/2021",
            "15.9.2021",
            "15. 9. 2021",
            "15-9-2021",
            "15 September 2021",
            "15 SEPTEMBER 2021",
            "15. september 2021",
            "15 sept. 2021",
            "15 sep 2021",
            "15th of September 2021",
            "September 15, 2021",
            "den 15 september 2021",
            "den 15. september 2021",
            "d. 15. september 2021",
            "15/9-2021",
            "15. syyskuuta 2021",
            "15 syysk. 2021",
            "15:e september 2021",
            " 2021-09-15 ",
            "2021/09/15",
        ] {
            assert_eq!(show(text), "2021-09-15", "{text}");
        }
        assert_eq!(show("3/4/2021"), "2021-04-03");
        assert_eq!(show("1 maj 2021"), "2021-05-01");
        assert_eq!(show("1. mai 2021"), "2021-05-01");
        assert_eq!(show("24 des 2021"), "2021-12-24");
        assert_eq!(show("1. marts 2021"), "2021-03-01");
        assert_eq!(show("6. kesäkuuta 2021"), "2021-06-06");
        // March in most languages, and the beginning of November in Finnish, where nobody shortens it so.
        assert_eq!(show("1 mar 2021"), "2021-03-01");
        assert_eq!(show("1. marras 2021"), "2021-11-01");
        assert_eq!(show("29/2/2024"), "2024-02-29");
    }

    #[test]
    fn months_and_years_are_spans() {
        assert_eq!(show("2019"), "2019-01-01..2019-12-31");
        assert_eq!(show("September 2021"), "2021-09-01..2021-09-30");
        assert_eq!(show("2021-09"), "2021-09-01..2021-09-30");
        for quarter in [
            "Q3 2021",
            "q3/2021",
            "2021-Q3",
            "2021 Q3",
            "kvartal 3 2021",
            "3. kvartal 2021",
            "3. neljännes 2021",
        ] {
            assert_eq!(show(quarter), "2021-07-01..2021-09-30", "{quarter}");
        }
        assert_eq!(show("Q1–Q2 2020"), "2020-01-01..2020-06-30");
        assert_eq!(show("Q5 2021"), "NoSuchDay");
        assert_eq!(show("februari 2024"), "2024-02-01..2024-02-29");
        assert_eq!(show("heinäkuu 2024"), "2024-07-01..2024-07-31");
        assert_eq!(show("vuonna 2019"), "2019-01-01..2019-12-31");
    }

    #[test]
    fn ranges() {
        for text in [
            "2021-03-01..2021-05-31",
            "2021-03-01 .. 2021-05-31",
            "2021-03-01–2021-05-31",
            "2021-03-01 - 2021-05-31",
            "1 March 2021 to 31 May 2021",
            "1 mars till 31 maj 2021",
            "1. mars til 31. mai 2021",
            "1. marts til 31. maj 2021",
            "1. maaliskuuta – 31. toukokuuta 2021",
            "1/3/2021-31/5/2021",
            "mars–maj 2021",
            "March - May 2021",
            "20210301-20210531",
        ] {
            assert_eq!(show(text), "2021-03-01..2021-05-31", "{text}");
        }
        assert_eq!(show("12–15 September 2021"), "2021-09-12..2021-09-15");
        assert_eq!(show("12-15 september 2021"), "2021-09-12..2021-09-15");
        assert_eq!(show("12–15.9.2021"), "2021-09-12..2021-09-15");
        assert_eq!(show("2019-2021"), "2019-01-01..2021-12-31");
        assert_eq!(show("2019 – March 2021"), "2019-01-01..2021-03-31");
    }

    #[test]
    fn one_end_is_no_date() {
        for text in [
            "since 2018",
            "sedan 2018",
            "siden 2018",
            "from 2018",
            "från 2018",
            "before 2020",
            "Before 2020",
            "före 2020",
            "før 2020",
            "after May 2018",
            "< 2020",
            "about 2018",
            "ca 2018",
            "ca. 2018",
            "~2018",
            "omkring 2018",
            "rundt 2018",
            "inden 2018",
            "sidan 2018",
            "frå 2018",
            "ennen 2018",
            "noin 2018",
            "viimeistään 2018",
        ] {
            assert_eq!(show(text), "NotBothEnds", "{text}");
        }
        assert_eq!(show("from 2018 to 2020"), "2018-01-01..2020-12-31");
        assert_eq!(show("från 1 mars till 31 maj 2021"), "2021-03-01..2021-05-31");
        assert_eq!(after_since("sedan mars 2018"), Some(" mars 2018"));
        assert_eq!(after_since("from 2018 to 2020"), None);
        assert_eq!(after_since("2018"), None);
    }

    #[test]
    fn what_is_refused() {
        for (text, error) in [
            ("", "Empty"),
            ("  ", "Empty"),
            ("soon", "NotADate"),
            ("autumn 2019", "NotADate"),
            ("15", "NotADate"),
            ("3/4/21", "NotADate"),
            ("ma 2021", "NotADate"),
            ("15 September", "NotADate"),
            ("2021-09-15T10", "NotADate"),
            ("15+9+2021", "NotADate"),
            ("2021..", "NotADate"),
            ("–2021", "NotADate"),
            ("-2021", "NotADate"),
            ("2021+", "NotADate"),
            ("mâi 2021", "NotADate"),
            ("123456789", "NotADate"),
            ("2019–2020–2021", "NotADate"),
            ("30/2/2021", "NoSuchDay"),
            ("2021-13", "NoSuchDay"),
            ("9/15/2021", "NoSuchDay"),
            ("2021–31 February 2022", "NoSuchDay"),
            ("2021–2019", "LowAboveHigh"),
            ("31 May to 1 March 2021", "LowAboveHigh"),
        ] {
            assert_eq!(show(text), error, "{text}");
        }
    }

    #[test]
    fn the_time_between_two_dates() {
        let (first, last) = (date(2021, 9, 15), date(2024, 2, 11));
        assert_eq!(between(Lang::En, first, last), "2 years 4 months 27 days");
        assert_eq!(between(Lang::Sv, first, last), "2 år 4 månader 27 dagar");
        assert_eq!(between(Lang::Nb, last, first), "2 år 4 måneder 27 dager");
        assert_eq!(between(Lang::Nn, last, first), "2 år 4 månader 27 dagar");
        assert_eq!(between(Lang::Da, last, first), "2 år 4 måneder 27 dage");
        assert_eq!(between(Lang::Fi, last, first), "2 vuotta 4 kuukautta 27 päivää");
        assert_eq!(between(Lang::En, first, date(2022, 10, 16)), "1 year 1 month 1 day");
        assert_eq!(between(Lang::En, first, date(2022, 9, 15)), "1 year");
        assert_eq!(between(Lang::En, first, first), "0 days");
        assert_eq!(between(Lang::En, date(2021, 1, 31), date(2021, 3, 1)), "1 month 1 day");
        assert_eq!(days(Lang::En, 880), "880 days");
        assert_eq!(days(Lang::Sv, 1), "1 dag");
    }

    #[test]
    fn the_calendar_is_that_of_jiff() {
        let start = date(2019, 12, 25);
        for skipped in 0..120 {
            let first = start + skipped.days();
            for more in 0..900 {
                let last = first + more.days();
                let span = first.until((Unit::Year, last)).unwrap();
                let (years, months, days) = elapsed(first, last);
                let expected = [span.get_years().into(), span.get_months(), span.get_days()];
                assert_eq!(
                    [years, months, days],
                    expected.map(|value| u64::from(value.unsigned_abs())),
                    "{first} to {last}"
                );
            }
            assert_eq!(iso(first), first.to_string());
        }
    }
}
