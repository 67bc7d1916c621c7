//! The time limits around a fee, and the rates that the law prescribes.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, number as decimal};
use crate::law::circumstance::Country;
use crate::law::procedure::{Period, Procedure};
use crate::law::rules::{OfficialRate, OfficialRates};
use crate::law::{Citation, Currency, Figure, Regime, Rules};
use crate::text::date::iso as day;
use crate::text::{Key, date, explain, keys, number, say};
use jiff::civil::Date;

data! {
    /// A time limit.
    ClockData {
        /// `first-breach`, `time-bar`, `appeal`, `payment`, `lapse` or `costs`.
        key: KeyText,
        /// How long; none of a day.
        length: Option<DurationData>,
        /// The day; none of a length.
        day: Option<String>,
        /// The country, where the day is another there than in the others of these rules.
        country: Option<KeyText>,
        /// Where it stands.
        cite: CiteData,
    }
    /// A length of time by the calendar.
    DurationData {
        /// Years.
        years: u8,
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
        let time_limits = [
            ("time-bar", keys::BOOK_TIME_BAR, rules.time_bar.map(|bar| bar.period)),
            ("appeal", keys::BOOK_APPEAL, rules.appeal),
            ("payment", keys::BOOK_PAYMENT, rules.payment),
            ("lapse", keys::BOOK_LAPSE, rules.lapse),
            ("costs", keys::BOOK_COSTS, rules.costs),
        ];
        let time_limit = |(key, name, figure): (KeyText, Key, _)| {
            let rule = self.named(&format!("daterule-{country}"), key);
            self.time_limit(key, name, rule, figure)
        };
        let rows = first.into_iter().chain(time_limits.into_iter().filter_map(time_limit)).collect();
        if let Some(cite) = rules.no_appeal_if_leading {
            self.no_appeal_if_leading(cite);
        }
        rows
    }

    fn no_appeal_if_leading(&mut self, cite: Citation) {
        let cite = self.cite(cite);
        let [name, rule, length] = [keys::BOOK_APPEAL, keys::BOOK_NO_APPEAL_LEADING, keys::BOOK_NO_TIME]
            .map(|key| CellData::words(self.text(key)));
        self.row("clock-no-appeal-if-leading", [name, rule, length, CellData::cite(&cite)]);
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
        ClockData { key: "first-breach", length: None, day: Some(day(from.value)), country, cite }
    }

    fn time_limit(
        &mut self,
        key: KeyText,
        name: Key,
        rule: KeyText,
        from: Option<Figure<Period>>,
    ) -> Option<ClockData> {
        let (row, name) = (format!("clock-{key}"), CellData::words(self.text(name)));
        let Some(Figure { value, cite }) = from else {
            let not_read = || CellData::words(self.text(keys::BOOK_NOT_READ));
            self.row(row, [name, not_read(), not_read(), not_read()]);
            return None;
        };
        let cite = self.cite(cite);
        self.row(
            row,
            [name, CellData::words(rule), CellData::words(self.length(value)), CellData::cite(&cite)],
        );
        Some(ClockData { key, length: Some(duration(value)), day: None, country: None, cite })
    }

    fn length(&self, period: Period) -> String {
        let lang = self.lang;
        let weeks = number::count(lang, period.weeks.into());
        let parts = [
            (period.years, say::duration_years(lang, period.years.into())),
            (period.weeks, format!("{weeks}\u{a0}{}", self.text(keys::BOOK_WEEKS))),
            (period.days, date::days(lang, period.days.into())),
        ];
        let parts = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text);
        parts.collect::<Vec<_>>().join(", ")
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
            CellData::words(self.day_of_year(month, day)),
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

    /// A day of any year.
    fn day_of_year(&self, month: i8, day: i8) -> String {
        let some_year = Date::new(2000, month, day).unwrap_or_default();
        date::long(self.lang, some_year).trim_end_matches("2000").trim_end().to_owned()
    }
}

pub(super) const fn duration(from: Period) -> DurationData {
    DurationData { years: from.years, weeks: from.weeks, days: from.days }
}
