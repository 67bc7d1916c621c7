//! The part of the law book that takes decisions apart, step by step: what each found, what was pleaded, what was ordered,
//! and what was left open.

use finesight::api::book::page::{BookRowData, BookTableData, CellData};
use finesight::api::book::{PropositionData, RecordData};
use finesight::text::{Lang, date, keys};
use jiff::civil::Date;

use super::chapter::{Chapter, see};
use super::table::{Heading, Part, Section, Table};
use super::{escape, paragraph};

/// The part's name in links.
pub const ID: &str = "record";

/// What it is, and every record under it.
pub fn chapters(lang: Lang, records: &[RecordData]) -> Vec<Chapter> {
    let title = lang.text(keys::BOOK_RECORD);
    let lead = paragraph(&escape(lang.text(keys::BOOK_RECORD_ABOUT)));
    let sections: Vec<Section> = records.iter().map(|record| section(lang, record)).collect();
    let links: Vec<_> = sections.iter().map(|it| (it.id(ID), it.name.to_owned())).collect();
    let subject = Chapter::subject(ID, title, vec![Part::new(ID, Heading::Title, lead, Vec::new())]);
    let under = sections.into_iter().map(|it| {
        let (key, name) = (it.key, it.name);
        Chapter::under(
            &subject,
            key,
            name,
            Part::new(ID, Heading::Elsewhere, String::new(), vec![it.titled()]),
        )
    });
    let under: Vec<Chapter> = under.collect();
    let after = see("each", lang.text(keys::BOOK_CONTENTS), &links);
    [Chapter { after, ..subject }].into_iter().chain(under).collect()
}

fn section(lang: Lang, of: &RecordData) -> Section {
    let head = [keys::BOOK_SAID, keys::BOOK_KIND, keys::BOOK_WHERE, keys::BOOK_RESTS_ON];
    let data = BookTableData {
        key: of.key.to_owned(),
        caption: of.name.to_owned(),
        head: head.map(|key| lang.text(key)).into(),
        rows: of.propositions.iter().map(|it| row(lang, of.key, it)).collect(),
    };
    Section::new(of.key, of.name, vec![Table { before: None, data }])
}

fn row(lang: Lang, record: &str, of: &PropositionData) -> BookRowData {
    let rests_on = CellData::cites(&of.rests_on);
    let nothing = || CellData::words(lang.text(keys::BOOK_NOT_STATED));
    BookRowData {
        key: format!("{record}-{}", of.key),
        cells: vec![
            CellData::words(of.text),
            kind(lang, of),
            CellData::words(&of.at),
            if of.rests_on.is_empty() { nothing() } else { rests_on },
        ],
    }
}

/// Whose it is and what it is; with the day of a fact or an order, or what came of a plea.
fn kind(lang: Lang, of: &PropositionData) -> CellData {
    let mut lines = vec![format!("{}: {}", of.by_name, of.kind_name)];
    lines.extend(of.days.as_ref().map(|[first, last]| days(lang, first, last)));
    lines.extend(
        of.until.as_ref().map(|day| format!("{} {}", lang.text(keys::BOOK_BY_THE_DAY), long(lang, day))),
    );
    lines.extend(of.outcome_name.map(str::to_owned));
    CellData::words(lines.join("\n"))
}

fn days(lang: Lang, first: &str, last: &str) -> String {
    if first == last { long(lang, first) } else { format!("{} – {}", long(lang, first), long(lang, last)) }
}

fn long(lang: Lang, day: &str) -> String {
    day.parse::<Date>().map_or_else(|_| day.to_owned(), |day| date::long(lang, day))
}
