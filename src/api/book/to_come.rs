//! Law to come, and what is not law yet.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::CiteData;
use crate::law::Figure;
use crate::law::to_come::{Event, Replaced, TO_COME, ToCome};
use crate::text::date::iso as day;
use crate::text::{date, keys};
use jiff::civil::Date;

data! {
    /// Something that is to become law, or may. Nothing is computed with it.
    ToComeData {
        /// Its key.
        key: KeyText,
        /// What it is.
        name: KeyText,
        /// What it would change, and what was not read.
        about: KeyText,
        /// How far it has come: `adopted`, `no-day`, `pending` or `proposal`.
        status: KeyText,
        /// Its days.
        days: Vec<ToComeDayData>,
        /// Which sections take the place of which; none where that was not read or there is no such thing.
        replaced: Vec<ReplacedData>,
        /// Where it stands.
        cite: CiteData,
    }
    /// A day of something to come.
    ToComeDayData {
        /// What happens on it: `proposed`, `adopted`, `judged`, `in-force`, `rest-in-force` or `applied`.
        key: KeyText,
        /// The day.
        day: String,
        /// Where it stands.
        cite: CiteData,
    }
    /// A section that takes the place of another.
    ReplacedData {
        /// The section that is to go.
        old: KeyText,
        /// The one that takes its place; none where there is none of its own.
        new: Option<KeyText>,
    }
}

impl Book {
    /// All that is to come, as a section of its own.
    pub(super) fn coming(&mut self) -> Vec<ToComeData> {
        self.own_section("coming", keys::BOOK_COMING);
        let head =
            [keys::BOOK_COMING_WHAT, keys::BOOK_COMING_STATUS, keys::BOOK_COMING_DAYS, keys::BOOK_WHERE];
        self.table("coming", keys::BOOK_COMING, &head);
        let rows: Vec<ToComeData> = TO_COME.iter().map(|it| self.thing_to_come(it)).collect();
        for (key, replaced) in TO_COME.iter().filter_map(|it| Some((it.key, it.replaced?))) {
            self.replaced(key, replaced);
        }
        rows
    }

    fn thing_to_come(&mut self, from: &ToCome) -> ToComeData {
        let days: Vec<ToComeDayData> = from.days.iter().map(|day| self.day_to_come(*day)).collect();
        let row = ToComeData {
            key: from.key,
            name: self.named("coming", from.key),
            about: self.named("coming", &[from.key, "-about"].concat()),
            status: from.status.key(),
            days,
            replaced: from.replaced.iter().flat_map(|replaced| replaced.sections).map(replaced).collect(),
            cite: self.cite(from.cite),
        };
        let on = |(event, figure): &(Event, Figure<Date>)| {
            let event = self.named("coming-day", event.key());
            CellData::words(format!("{event}: {}", date::long(self.lang, figure.value)))
        };
        let none = || CellData::words(self.text(keys::BOOK_COMING_NO_DAY));
        let cells = [
            CellData::words(row.name).then("\n").then(row.about),
            CellData::words(self.named("coming-status", row.status)),
            CellData::joined(from.days.iter().map(on), "\n").unwrap_or_else(none),
            CellData::cite(&row.cite),
        ];
        self.row(row.key, cells);
        row
    }

    fn day_to_come(&mut self, (event, figure): (Event, Figure<Date>)) -> ToComeDayData {
        ToComeDayData { key: event.key(), day: day(figure.value), cite: self.cite(figure.cite) }
    }

    /// The sections of a text that take the place of those of another.
    fn replaced(&mut self, key: KeyText, from: Replaced) {
        let caption = self.named("source", from.old.key());
        self.table_called(key, caption, &[keys::BOOK_COMING_OLD, keys::BOOK_COMING_NEW]);
        for (old, new) in from.sections {
            let new = new.map_or_else(|| self.text(keys::BOOK_COMING_NO_SECTION).to_owned(), section);
            self.row(format!("{key}-{}", old.replace(' ', "-")), [section(old), new].map(CellData::words));
        }
    }
}

fn section(number: &str) -> String {
    format!("§\u{a0}{number}")
}

const fn replaced((old, new): &(&'static str, Option<&'static str>)) -> ReplacedData {
    ReplacedData { old, new: *new }
}
