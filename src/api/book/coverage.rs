//! What was read of each state, and how well.

use super::page::{Book, CellData};
use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, LinkData};
use crate::law::circumstance::Country;
use crate::law::coverage::{self, Coverage, Topic};
use crate::law::{Citation, Regime, TextCopy};
use crate::text::date::iso as day;
use crate::text::{Key, alphabet, date, explain, keys};

data! {
    /// What was read of a state.
    CoverageData {
        /// The state.
        country: KeyText,
        /// Its name.
        name: KeyText,
        /// The regime that its cases are assessed under; none where nothing was read.
        regime: Option<KeyText>,
        /// The page of its authority, where to look for what was not read.
        authority: Option<KeyText>,
        /// Each topic.
        topics: Vec<CoveredData>,
    }
    /// What was read on a topic.
    CoveredData {
        /// The topic.
        topic: KeyText,
        /// Its name.
        name: KeyText,
        /// `read`, `quoted`, `inferred` (our reading of a text that was read) or `not-read`.
        coverage: KeyText,
        /// The day as of which the copy has the text that was read; none where that was not noted, the text does not change,
        /// or nothing was read.
        copy: Option<String>,
        /// Where it stands.
        cite: Option<CiteData>,
    }
}

/// The tables, and the topics in each.
const TABLES: [(&str, Key, &[Topic]); 3] = [
    (
        "amounts",
        keys::BOOK_COVERAGE_AMOUNTS,
        &[
            Topic::PublicBodies,
            Topic::Minima,
            Topic::Article10,
            Topic::Article11,
            Topic::Article24,
            Topic::Currency,
        ],
    ),
    (
        "procedure",
        keys::BOOK_COVERAGE_PROCEDURE,
        &[Topic::Imposes, Topic::TimeBar, Topic::Appeal, Topic::Payment, Topic::Discounts],
    ),
    ("others", keys::BOOK_COVERAGE_OTHERS, &[Topic::Method, Topic::LawEnforcement, Topic::Communications]),
];

impl Book {
    /// Every state, as a section of its own.
    pub(super) fn coverage(&mut self) -> Vec<CoverageData> {
        self.own_section("coverage", keys::BOOK_COVERAGE);
        for (key, caption, topics) in TABLES {
            let head = [keys::BOOK_COVERAGE_STATE].map(|key| self.text(key)).into_iter();
            let head = head.chain(topics.iter().map(|topic| self.topic(*topic))).collect();
            self.table_headed(key, self.text(caption), head);
            for country in alphabet::countries(self.lang, coverage::states()) {
                self.covered_row(key, country, topics);
            }
        }
        coverage::states().map(|country| self.covered_state(country)).collect()
    }

    fn topic(&self, topic: Topic) -> KeyText {
        self.named("book-topic", topic.key())
    }

    fn covered_row(&mut self, table: &str, country: Country, topics: &[Topic]) {
        let page = coverage::authority(country).map(|url| LinkData { url: url.to_owned(), of_text: false });
        let name = CellData::linked(explain::option(self.lang, country.is()), page);
        let cells = topics.iter().map(|topic| self.covered(coverage::read_of(country, *topic)));
        let cells = [name].into_iter().chain(cells).collect();
        self.row_of(format!("{table}-{}", country.is().key()), cells);
    }

    /// How well it was checked, and as of which day.
    fn covered(&self, cite: Option<Citation>) -> CellData {
        let Some(cite) = cite else { return CellData::words(self.named("book-coverage", "not-read")) };
        let checked = CellData::words(self.named("book-coverage", Coverage::of(Some(cite)).key()));
        match cite.source.copy() {
            TextCopy::AsOf(as_of) => checked.then(" ").then(date::long(self.lang, as_of)),
            TextCopy::Final | TextCopy::NotNoted => checked,
        }
    }

    fn covered_state(&mut self, country: Country) -> CoverageData {
        let topics = Topic::ALL.iter().map(|topic| self.covered_topic(country, *topic)).collect();
        CoverageData {
            country: country.is().key(),
            name: explain::option(self.lang, country.is()),
            regime: Regime::in_country(country).map(Regime::key),
            authority: coverage::authority(country),
            topics,
        }
    }

    fn covered_topic(&mut self, country: Country, topic: Topic) -> CoveredData {
        let cite = coverage::read_of(country, topic);
        CoveredData {
            topic: topic.key(),
            name: self.topic(topic),
            coverage: Coverage::of(cite).key(),
            copy: cite.and_then(|cite| copy(cite.source.copy())),
            cite: cite.map(|cite| self.cite(cite)),
        }
    }
}

fn copy(from: TextCopy) -> Option<String> {
    match from {
        TextCopy::AsOf(as_of) => Some(day(as_of)),
        TextCopy::Final | TextCopy::NotNoted => None,
    }
}
