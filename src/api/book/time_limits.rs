//! The time limits around a fee, and the rates that the law prescribes.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, MoneyData, money, number as decimal};
use crate::law::circumstance::Country;
use crate::law::days_off::{DayOff, DaysOff};
use crate::law::procedure::{Deadline, Filing, Period, Procedure};
use crate::law::rules::{OfficialRate, OfficialRates};
use crate::law::{Citation, Currency, Figure, Money, Regime, Rules};
use crate::text::date::iso as day;
use crate::text::{Key, date, deadline, explain, keys, number, say};
use jiff::civil::Date;

data! {
    /// A time limit.
    ClockData {
        /// `first-breach`, `time-bar`, `time-bar-lower`, `time-bar-minor`, `time-bar-earlier`, `time-bar-since` (the first day of
        /// the longer one), `time-bar-at-most`, `inquire`, `decide`, `appeal`, `appeal-at-last`, `payment`, `lapse`, `lapse-up-to` or `costs`.
        key: KeyText,
        /// How long; none of a day.
        length: Option<DurationData>,
        /// The day; none of a length.
        day: Option<String>,
        /// The largest fee that it is for, of `lapse-up-to`.
        up_to: Option<MoneyData>,
        /// The country, where the day is another there than in the others of these rules.
        country: Option<KeyText>,
        /// Where it stands.
        cite: CiteData,
        /// Where it stands that an end on a day off moves to the next working day; none where no rule was read.
        moves: Vec<CiteData>,
        /// What has to be done in time, where it is sent, and what happens when it is late; none where that was not read.
        filing: Vec<ToldData>,
    }
    /// A rule on a time limit.
    ToldData {
        /// `kept`, `sendto`, `late` or `longer`.
        key: KeyText,
        /// What it says, in words.
        text: KeyText,
        /// Where it stands.
        cites: Vec<CiteData>,
    }
    /// A day of every year on which no time limit ends.
    DayOffData {
        /// Its key.
        key: KeyText,
        /// Its name.
        name: KeyText,
        /// When it is, in words.
        when: String,
        /// From when it is such a day; none where it always was.
        since: Option<String>,
        /// Where it is named.
        cite: CiteData,
    }
    /// A length of time by the calendar.
    DurationData {
        /// Years.
        years: u8,
        /// Months.
        months: u8,
        /// Weeks.
        weeks: u8,
        /// Days.
        days: u8,
    }
    /// A day of every year.
    FixedOnData {
        /// The month, from 1 on.
        month: i8,
        /// The day of the month.
        day: i8,
        /// Where it stands.
        cite: CiteData,
    }
    /// A rate that the law prescribes.
    RateData {
        /// The year in which it is used.
        year: i16,
        /// The day it was fixed.
        day: String,
        /// Units of the fee's currency for one euro.
        per_euro: String,
        /// Where it stands.
        cite: CiteData,
    }
}

impl Book {
    /// The time limits that were read; of the others the page says so.
    pub(super) fn time_limits(&mut self, regime: Regime) -> Vec<ClockData> {
        self.own_section("clocks", keys::BOOK_CLOCKS);
        let head = [keys::BOOK_CLOCK, keys::BOOK_RULE, keys::BOOK_LENGTH, keys::BOOK_WHERE];
        self.table("clocks", keys::BOOK_CLOCKS, &head);
        let rules = regime.procedure();
        let first = self.first_breaches(rules);
        let (country, _) = regime.key().split_once('-').unwrap_or_default();
        let time_limits = time_limits(rules).into_iter();
        let rows = time_limits.filter_map(|limit| self.time_limit(country, limit));
        let mut rows: Vec<ClockData> = rows.collect();
        rows.splice(0..0, first);
        let earlier = rules.time_bar.and_then(|bar| bar.earlier);
        rows.extend(earlier.map(|earlier| self.time_bar_since(country, earlier.until)));
        if let Some(cite) = rules.no_appeal_if_leading {
            self.no_appeal_if_leading(cite);
        }
        let untimed = [
            ("imposed-by", keys::BOOK_TOPIC_IMPOSES, rules.imposed_by),
            ("confirmation", keys::BOOK_CONFIRMATION, rules.confirmation),
        ];
        for (key, name, cite) in untimed {
            if let Some(cite) = cite {
                self.untimed(country, key, name, cite);
            }
        }
        self.filings(rules, &mut rows);
        rows
    }

    fn no_appeal_if_leading(&mut self, cite: Citation) {
        let cite = self.cite(cite);
        let [name, rule, length] = [keys::BOOK_APPEAL, keys::BOOK_NO_APPEAL_LEADING, keys::BOOK_NO_TIME]
            .map(|key| CellData::words(self.text(key)));
        self.row("clock-no-appeal-if-leading", [name, rule, length, CellData::cite(&cite)]);
    }

    /// A rule on the course of a case in which no time runs.
    fn untimed(&mut self, country: &str, key: KeyText, name: Key, cite: Citation) {
        let cite = self.cite(cite);
        let rule = self.named(&format!("daterule-{country}"), key);
        let [name, rule, length] =
            [self.text(name), rule, self.text(keys::BOOK_NO_TIME)].map(CellData::words);
        self.row(format!("clock-{key}"), [name, rule, length, CellData::cite(&cite)]);
    }

    /// The first day of these rules, and in those countries that have another.
    fn first_breaches(&mut self, rules: &Procedure) -> Vec<ClockData> {
        let everywhere = rules.first_breach.map(|first| (None, first));
        let own = rules.first_breach_in.iter().map(|(country, first)| (Some(*country), *first));
        let each: Vec<_> = everywhere.into_iter().chain(own).collect();
        each.into_iter().map(|(country, first)| self.first_breach(country, first)).collect()
    }

    fn first_breach(&mut self, country: Option<Country>, from: Figure<Date>) -> ClockData {
        let cite = self.cite(from.cite);
        let mut name = self.text(keys::BOOK_FIRST_BREACH).to_owned();
        let mut key = String::from("clock-first-breach");
        if let Some(country) = country {
            name = format!("{name}: {}", explain::option(self.lang, country.is()));
            key = format!("{key}-{}", country.is().key());
        }
        let cells = [
            CellData::words(name),
            CellData::words(self.text(keys::BOOK_FIRST_BREACH_ABOUT)),
            CellData::words(date::long(self.lang, from.value)),
            CellData::cite(&cite),
        ];
        self.row(key, cells);
        let country = country.map(|country| country.is().key());
        ClockData { day: Some(day(from.value)), country, ..clock("first-breach", cite) }
    }

    /// The first day of a limitation that was shorter before.
    fn time_bar_since(&mut self, country: &str, since: Figure<Date>) -> ClockData {
        let cite = self.cite(since.cite);
        let cells = [
            CellData::words(self.text(keys::BOOK_TIME_BAR_SINCE)),
            CellData::words(self.named(&format!("daterule-{country}"), "time-bar")),
            CellData::words(date::long(self.lang, since.value)),
            CellData::cite(&cite),
        ];
        self.row("clock-time-bar-since", cells);
        ClockData { day: Some(day(since.value)), ..clock("time-bar-since", cite) }
    }

    fn time_limit(&mut self, country: &str, limit: TimeLimit) -> Option<ClockData> {
        let TimeLimit { key, name, told, up_to, period } = limit;
        let mut row = format!("clock-{key}");
        let mut name = self.text(name).to_owned();
        if let Some(up_to) = up_to {
            row = format!("{row}-{}", decimal(up_to.amount));
            name = format!("{name} {}", explain::money(self.lang, up_to));
        }
        let name = CellData::words(name);
        let Some(Figure { value, cite }) = period else {
            // What is only ever read with another time limit is not missed where that was not read.
            if MISSED.contains(&key) {
                let not_read = || CellData::words(self.text(keys::BOOK_NOT_READ));
                self.row(row, [name, not_read(), not_read(), not_read()]);
            }
            return None;
        };
        let rule = self.named(&format!("daterule-{country}"), told);
        let cite = self.cite(cite);
        self.row(
            row,
            [name, CellData::words(rule), CellData::words(self.length(value)), CellData::cite(&cite)],
        );
        Some(ClockData { length: Some(duration(value)), up_to: up_to.map(money), ..clock(key, cite) })
    }

    fn length(&self, period: Period) -> String {
        let lang = self.lang;
        let weeks = number::count(lang, period.weeks.into());
        let months = number::count(lang, period.months.into());
        let parts = [
            (period.years, say::duration_years(lang, period.years.into())),
            (period.months, format!("{months}\u{a0}{}", self.text(keys::BOOK_MONTHS))),
            (period.weeks, format!("{weeks}\u{a0}{}", self.text(keys::BOOK_WEEKS))),
            (period.days, date::days(lang, period.days.into())),
        ];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text);
        parts.collect::<Vec<_>>().join(", ")
    }

    /// How each time limit to act is kept, and whether its end moves.
    fn filings(&mut self, rules: &Procedure, rows: &mut [ClockData]) {
        let head = [keys::BOOK_CLOCK, keys::BOOK_RULE, keys::BOOK_WHERE];
        self.table("filing", keys::BOOK_FILING, &head);
        for (key, name, to_act) in to_act(rules) {
            let Some(to_act) = to_act else { continue };
            let filing = to_act.filing.map(|filing| self.filing(key, name, filing)).unwrap_or_default();
            let moves = self.moves(key, name, to_act.days_off);
            if let Some(row) = rows.iter_mut().find(|row| row.key == key) {
                row.filing = filing;
                row.moves = moves;
            }
        }
    }

    fn filing(&mut self, key: KeyText, name: Key, filing: &Filing) -> Vec<ToldData> {
        let rules = deadline::filing(self.lang, filing).into_iter();
        let told = rules.map(|rule| {
            let cites: Vec<CiteData> = rule.cites.into_iter().map(|cite| self.cite(cite)).collect();
            self.rule_of(format!("filing-{key}-{}", rule.on), name, rule.words, &cites);
            ToldData { key: rule.on, text: rule.words, cites }
        });
        told.collect()
    }

    /// A row on a time limit.
    fn rule_of(&mut self, row: String, name: Key, words: &str, cites: &[CiteData]) {
        let name = CellData::words(self.text(name));
        self.row(row, [name, CellData::words(words), CellData::cites(cites)]);
    }

    fn moves(&mut self, key: KeyText, name: Key, days_off: Option<&DaysOff>) -> Vec<CiteData> {
        let row = format!("filing-{key}-moves");
        let Some(days_off) = days_off else {
            let [name, words, not_read] =
                [name, keys::DATES_NOT_MOVED, keys::BOOK_NOT_READ].map(|key| CellData::words(self.text(key)));
            self.row(row, [name, words, not_read]);
            return Vec::new();
        };
        let cites: Vec<CiteData> = days_off.cites.iter().map(|cite| self.cite(*cite)).collect();
        self.rule_of(row, name, self.text(keys::BOOK_MOVES), &cites);
        cites
    }

    /// The days besides Saturdays and Sundays on which nothing ends.
    pub(super) fn days_off(&mut self, rules: &Procedure) -> Vec<DayOffData> {
        let head = [keys::BOOK_DAY_OFF, keys::BOOK_DAY_OFF_WHEN, keys::BOOK_SINCE, keys::BOOK_WHERE];
        self.table("days-off", keys::BOOK_DAYS_OFF, &head);
        let mut read = to_act(rules).into_iter().filter_map(|(_, _, to_act)| to_act?.days_off);
        let days = read.next().map(|days_off| days_off.days).unwrap_or_default();
        days.iter().map(|day| self.day_off(day)).collect()
    }

    fn day_off(&mut self, from: &DayOff) -> DayOffData {
        let row = DayOffData {
            key: from.key,
            name: self.named("dayoff", from.key),
            when: deadline::when(self.lang, from.when),
            since: from.since.map(day),
            cite: self.cite(from.cite),
        };
        let cells = [
            CellData::words(row.name),
            CellData::words(row.when.as_str()),
            self.since(from.since),
            CellData::cite(&row.cite),
        ];
        self.row(format!("day-off-{}", row.key), cells);
        row
    }

    /// When the rates that the law prescribes are fixed, and those that were read.
    pub(super) fn official_rates(&mut self, rules: &Rules) -> (Option<FixedOnData>, Vec<RateData>) {
        self.own_section("rates", keys::BOOK_RATES);
        let Some(OfficialRates { fixed_on, rates }) = rules.official_rates else { return (None, Vec::new()) };
        let head = [keys::BOOK_YEAR, keys::BOOK_RATE_DAY, keys::BOOK_PER_EURO, keys::BOOK_WHERE];
        self.table("rates", keys::BOOK_RATES, &head);
        let (month, day) = fixed_on.value;
        let rule = FixedOnData { month, day, cite: self.cite(fixed_on.cite) };
        let cells = [
            CellData::words(self.text(keys::BOOK_EVERY_YEAR)),
            CellData::words(deadline::day_of_year(self.lang, month, day)),
            CellData::words(self.text(keys::BOOK_RATE_RULE)),
            CellData::cite(&rule.cite),
        ];
        self.row("rate-rule", cells);
        (Some(rule), rates.iter().map(|rate| self.rate(rules.fee_currency, rate)).collect())
    }

    fn rate(&mut self, currency: Currency, from: &OfficialRate) -> RateData {
        let per_euro = from.per_euro.value;
        let row = RateData {
            year: from.year,
            day: day(from.day),
            per_euro: decimal(per_euro),
            cite: self.cite(from.per_euro.cite),
        };
        let cells = [
            CellData::words(from.year.to_string()),
            CellData::words(date::long(self.lang, from.day)),
            CellData::amount(format!("{} {}", number::decimal(self.lang, per_euro), currency.code())),
            CellData::cite(&row.cite),
        ];
        self.row(format!("rate-{}", row.year), cells);
        row
    }
}

/// The last day of all to appeal.
const AT_LAST: KeyText = "appeal-at-last";

/// Those of which it is said that they were not read.
const MISSED: [KeyText; 5] = ["time-bar", "appeal", "payment", "lapse", "costs"];

/// A time limit by its key and its name, if it was read.
#[derive(Clone, Copy)]
struct TimeLimit {
    key: KeyText,
    name: Key,
    /// What ends the name of the message with its rule.
    told: KeyText,
    /// The largest fee that it is for.
    up_to: Option<Money>,
    period: Option<Figure<Period>>,
}

/// Every time limit, in the order of a case.
fn time_limits(rules: &Procedure) -> Vec<TimeLimit> {
    let to_act = |to_act: Option<Deadline>| to_act.map(|to_act| to_act.period);
    let at_last = rules.appeal.and_then(|appeal| appeal.filing?.at_last);
    let (bar, case) = (rules.time_bar, rules.case_time);
    let earlier = bar.and_then(|bar| bar.earlier).map(|earlier| earlier.period);
    let one = |key, name, told, period| TimeLimit { key, name, told, up_to: None, period };
    let own = |key, name, period| one(key, name, key, period);
    let lapses = rules.lapse_up_to.iter().map(|(up_to, period)| TimeLimit {
        up_to: Some(up_to.value),
        ..one("lapse-up-to", keys::BOOK_LAPSE_UP_TO, "lapse", Some(*period))
    });
    let before = [
        own("time-bar", keys::BOOK_TIME_BAR, bar.map(|bar| bar.period)),
        one("time-bar-lower", keys::BOOK_TIME_BAR_LOWER, "time-bar", bar.and_then(|bar| bar.lower)),
        one("time-bar-minor", keys::BOOK_TIME_BAR_MINOR, "time-bar", bar.and_then(|bar| bar.minor)),
        one("time-bar-earlier", keys::BOOK_TIME_BAR_EARLIER, "time-bar", earlier),
        own("time-bar-at-most", keys::BOOK_TIME_BAR_AT_MOST, bar.and_then(|bar| bar.at_most)),
        own("inquire", keys::BOOK_INQUIRE, case.and_then(|case| case.inquire)),
        own("decide", keys::BOOK_DECIDE, case.map(|case| case.decide)),
        own("appeal", keys::BOOK_APPEAL, to_act(rules.appeal)),
        own(AT_LAST, keys::BOOK_APPEAL_AT_LAST, at_last),
        own("payment", keys::BOOK_PAYMENT, to_act(rules.payment)),
    ];
    let after =
        [own("lapse", keys::BOOK_LAPSE, rules.lapse), own("costs", keys::BOOK_COSTS, to_act(rules.costs))];
    before.into_iter().chain(lapses).chain(after).collect()
}

/// The time limits within which a party has to act.
const fn to_act(rules: &Procedure) -> [(KeyText, Key, Option<Deadline>); 3] {
    [
        ("appeal", keys::BOOK_APPEAL, rules.appeal),
        ("payment", keys::BOOK_PAYMENT, rules.payment),
        ("costs", keys::BOOK_COSTS, rules.costs),
    ]
}

const fn clock(key: KeyText, cite: CiteData) -> ClockData {
    ClockData {
        key,
        length: None,
        day: None,
        up_to: None,
        country: None,
        cite,
        moves: Vec::new(),
        filing: Vec::new(),
    }
}

pub(super) const fn duration(from: Period) -> DurationData {
    DurationData { years: from.years, months: from.months, weeks: from.weeks, days: from.days }
}
