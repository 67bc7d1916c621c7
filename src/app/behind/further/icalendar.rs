//! Days and moments as a calendar file: the part of RFC 5545 that they need.

use crate::text::date::iso;
use jiff::civil::{Date, DateTime};

/// When an entry of a calendar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A whole day.
    Day(Date),
    /// A moment, by the clock of wherever the calendar is looked at.
    At(DateTime),
}

/// An entry of a calendar.
pub struct Entry {
    /// What stays the same when the entry is written again, and is that of no other entry.
    pub uid: String,
    /// The day, or the moment.
    pub when: When,
    /// What is to be done.
    pub summary: &'static str,
    /// What is to be known of it, with line feeds between its lines.
    pub description: String,
}

/// Octets of a line, at most, without its end (section 3.1).
const LONGEST: usize = 75;

/// A calendar with these entries, made on a day in a language.
pub fn calendar(entries: &[Entry], made: Date, lang: &str) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    let program = ["-//Finesight//Finesight ", env!("CARGO_PKG_VERSION"), "//", &lang.to_ascii_uppercase()];
    lines.add("PRODID", &program.concat());
    for entry in entries {
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", &text(&entry.uid));
        lines.add("DTSTAMP", &[&basic(made), "T000000Z"].concat());
        // Without an end it is the whole day and that day only, or it ends when it begins (section 3.6.1).
        match entry.when {
            When::Day(day) => lines.add("DTSTART;VALUE=DATE", &basic(day)),
            When::At(moment) => lines.add("DTSTART", &local(moment)),
        }
        lines.add("SUMMARY", &text(entry.summary));
        lines.add("DESCRIPTION", &text(&entry.description));
        // Who shares a calendar need not share what is in this entry, and it takes no time.
        lines.add("CLASS", "PRIVATE");
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }
    lines.add("END", "VCALENDAR");
    lines.0
}

/// A day in the basic form of ISO 8601, such as `20260518`.
fn basic(day: Date) -> String {
    iso(day).replace('-', "")
}

/// A moment without a place on earth, such as `20260518T102000` (section 3.3.5, form 1).
fn local(moment: DateTime) -> String {
    let mut text = basic(moment.date());
    text.push('T');
    for part in [moment.hour(), moment.minute(), moment.second()] {
        text.push_str(if part < 10 { "0" } else { "" });
        text.push_str(&part.to_string());
    }
    text
}

/// A value of the type TEXT (section 3.3.11).
fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Content lines, folded where they are long.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            // A line that is folded goes on after a space, which counts.
            if length + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// A content line as RFC 5545 has it: its name, the parameters after it, and its value.
    struct Read {
        name: String,
        parameters: String,
        value: String,
    }

    /// Reads a file by the rules of section 3.1: lines end in CR LF, have 75 octets at most, and go on where the next
    /// begins with a space or a tab.
    fn read(file: &str) -> Vec<Read> {
        assert!(file.ends_with("\r\n"), "the last line ends too");
        let mut unfolded: Vec<String> = Vec::new();
        for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
            assert!(!line.contains(['\r', '\n']), "no other end of a line");
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
            match line.strip_prefix([' ', '\t']) {
                Some(rest) => unfolded.last_mut().unwrap().push_str(rest),
                None => unfolded.push(line.to_owned()),
            }
        }
        unfolded
            .into_iter()
            .map(|line| {
                let (head, value) = line.split_once(':').unwrap();
                let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
                let named = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                assert!(named, "{name} is a name");
                Read { name: name.to_owned(), parameters: parameters.to_owned(), value: value.to_owned() }
            })
            .collect()
    }

    /// The text of a value of the type TEXT (section 3.3.11).
    fn unescaped(value: &str) -> String {
        let mut text = String::new();
        let mut chars = value.chars();
        while let Some(c) = chars.next() {
            assert!(!matches!(c, ',' | ';'), "escaped where it is no separator: {value}");
            text.push(match c {
                '\\' => match chars.next() {
                    Some('n' | 'N') => '\n',
                    Some(c @ ('\\' | ';' | ',')) => c,
                    other => panic!("\\{other:?}"),
                },
                c => c,
            });
        }
        text
    }

    fn entry(description: &str) -> Entry {
        Entry {
            uid: "finesight-no-gdpr-appeal-00ff".to_owned(),
            when: When::Day(date(2026, 5, 18)),
            summary: "Last day to appeal",
            description: description.to_owned(),
        }
    }

    #[test]
    fn a_calendar_has_what_the_standard_asks_for() {
        let file = calendar(&[entry("One."), entry("Two.")], date(2026, 11, 28), "nb");
        let lines = read(&file);
        let names: Vec<&str> = lines.iter().map(|line| line.name.as_str()).collect();
        let event =
            ["BEGIN", "UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP", "END"];
        let expected = [&["BEGIN", "VERSION", "PRODID"][..], &event, &event, &["END"]].concat();
        assert_eq!(names, expected);
        let value = |name: &str| lines.iter().find(|line| line.name == name).unwrap().value.as_str();
        assert_eq!((value("BEGIN"), value("VERSION")), ("VCALENDAR", "2.0"));
        assert!(value("PRODID").ends_with("//NB"));
        assert_eq!(value("DTSTAMP"), "20261128T000000Z");
        let start = lines.iter().find(|line| line.name == "DTSTART").unwrap();
        assert_eq!((start.parameters.as_str(), start.value.as_str()), ("VALUE=DATE", "20260518"));
        assert_eq!(lines.last().unwrap().value, "VCALENDAR");
    }

    /// Form 1 of section 3.3.5, local time: eight digits, `T`, six digits, and no `Z`.
    #[test]
    fn a_moment_is_a_local_time() {
        for (moment, written) in [
            (date(2026, 5, 18).at(10, 20, 0, 0), "20260518T102000"),
            (date(2027, 1, 2).at(23, 59, 0, 0), "20270102T235900"),
            (date(2028, 3, 1).at(0, 5, 0, 0), "20280301T000500"),
        ] {
            let entry = Entry { when: When::At(moment), ..entry("") };
            let lines = read(&calendar(&[entry], date(2026, 11, 28), "en"));
            let start = lines.iter().find(|line| line.name == "DTSTART").unwrap();
            assert_eq!((start.parameters.as_str(), start.value.as_str()), ("", written));
            assert!(lines.iter().all(|line| line.name != "DTEND" && line.name != "DURATION"));
        }
    }

    #[test]
    fn what_means_something_in_a_value_is_escaped_and_long_lines_are_folded() {
        for description in [
            "First; second, third\\fourth\nFifth",
            "n\\n",
            "Överklagandet ska ha kommit in till Integritetsskyddsmyndigheten – 44 § förvaltningslagen – senast den dagen.",
            &"å".repeat(200),
            &"a😀".repeat(80),
            "",
        ] {
            let file = calendar(&[entry(description)], date(2026, 11, 28), "sv");
            let lines = read(&file);
            let read = lines.iter().find(|line| line.name == "DESCRIPTION").unwrap();
            assert_eq!(unescaped(&read.value), description);
        }
    }

    #[test]
    fn nothing_that_ends_a_line_gets_into_one() {
        let lines = read(&calendar(&[entry("a\r\nBEGIN:VEVENT\u{7}")], date(2026, 11, 28), "en"));
        assert_eq!(lines.iter().filter(|line| line.name == "BEGIN").count(), 2);
    }
}
