//! Time limits in words: where a last day moved from, how a time limit is kept, and when a day of each year is.

use super::cite::named;
use super::{Lang, date, keys, say};
use crate::law::days_off::{Moved, When};
use crate::law::procedure::{Filing, Kept, Told};
use crate::law::{Citation, Figure, Regime};
use jiff::civil::Date;

/// What a last day is the last day of, as the country has it.
pub fn rule(lang: Lang, regime: Regime, key: &str) -> &'static str {
    let (country, _) = regime.key().split_once('-').unwrap_or_default();
    named(lang, &["daterule-", country].concat(), key)
}

/// That a last day moved: where it was, and why it is not there.
pub fn moved(lang: Lang, moved: Moved) -> String {
    say::dates_moved(lang, &date::long(lang, moved.from), named(lang, "dayoff", moved.why))
}

/// A rule in words: on what, what it says, and where it stands.
pub struct Rule {
    /// On what: `kept`, `sendto`, `late` or `longer`.
    pub on: &'static str,
    /// What it says.
    pub words: &'static str,
    /// Where it stands.
    pub cites: Vec<Citation>,
}

/// What has to be done in time, where it is sent, and what happens when it is late.
pub fn filing(lang: Lang, filing: &Filing) -> Vec<Rule> {
    let Filing { kept: Figure { value, cite }, to, late, longer, at_last: _ } = *filing;
    let kept = Rule { on: "kept", words: words_of(lang, value), cites: vec![cite] };
    let told = |on, told: Told| Rule { on, words: named(lang, on, told.key), cites: told.cites.to_vec() };
    let longer = longer.map(|it| told("longer", it));
    [kept, told("sendto", to), told("late", late)].into_iter().chain(longer).collect()
}

fn words_of(lang: Lang, kept: Kept) -> &'static str {
    named(lang, "kept", kept.key())
}

/// When a day of each year is.
pub fn when(lang: Lang, when: When) -> String {
    match when {
        When::On(month, day) => day_of_year(lang, month, day),
        When::Easter(days) if days < 0 => say::dates_before_easter(lang, days.unsigned_abs()),
        When::Easter(days) => say::dates_after_easter(lang, days.unsigned_abs()),
        When::FridayFrom(month, day) => say::dates_friday_from(lang, &day_of_year(lang, month, day)),
    }
}

/// A day of any year.
pub fn day_of_year(lang: Lang, month: i8, day: i8) -> String {
    let some_year = Date::new(2000, month, day).unwrap_or_default();
    date::long(lang, some_year).trim_end_matches("2000").trim_end().to_owned()
}

/// What a last day is called.
pub fn name(lang: Lang, key: &str) -> &'static str {
    named(lang, "deadline", key)
}

/// What is said where no rule was read on a last day that is a weekend or a public holiday.
pub fn not_moved(lang: Lang) -> &'static str {
    lang.text(keys::DATES_NOT_MOVED)
}
