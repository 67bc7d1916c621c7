//! What the law book says in words: sections with tables, whose rows have a name to be linked by. The page of the law
//! book is made of these, and shows nothing of the law that is not in them.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::data::{KeyText, data};
use crate::api::shapes::{CiteData, LinkData, citation, link};
use crate::law::{Citation, InForce, Money, Source, Tier, Verified};
use crate::text::address::of_source;
use crate::text::cite::named;
use crate::text::{Key, Lang, date, explain, keys};
use jiff::civil::Date;

data! {
    /// What a regime says on one thing.
    BookSectionData {
        /// Its key.
        key: KeyText,
        /// Its heading.
        heading: KeyText,
        /// Whether it is the regime's own in any case, rather than what others may have in the same words.
        own: bool,
        /// Its tables, each with a row at least.
        tables: Vec<BookTableData>,
    }
    /// A table; those of two regimes with the same key say the same kind of thing.
    BookTableData {
        /// Its key.
        key: String,
        /// Its caption.
        caption: String,
        /// The headings of its columns.
        head: Vec<KeyText>,
        /// Its rows.
        rows: Vec<BookRowData>,
    }
    /// A row.
    #[derive(PartialEq)]
    BookRowData {
        /// Its key: with that of its regime before it, the name that a link finds it by.
        key: String,
        /// What stands in each column.
        cells: Vec<CellData>,
    }
    /// A piece of a cell.
    #[derive(PartialEq)]
    PieceData {
        /// The words; a new line begins at each line feed.
        text: String,
        /// Whether it is an amount, which is not broken over two lines.
        amount: bool,
        /// How well it was checked, where it is a citation.
        verified: Option<KeyText>,
        /// Where it can be read, where it names a source.
        link: Option<LinkData>,
    }
    /// A line of what a regime comes to in short.
    SummaryData {
        /// What it is about.
        label: KeyText,
        /// What it is.
        text: KeyText,
    }
}

/// What stands in a column: pieces, to be set without a space between them.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CellData(pub Vec<PieceData>);

impl CellData {
    /// Words.
    pub fn words(text: impl Into<String>) -> Self {
        Self::piece(text, false, None, None)
    }

    /// An amount.
    pub fn amount(text: impl Into<String>) -> Self {
        Self::piece(text, true, None, None)
    }

    /// Words, and how well they were checked; without words only that.
    pub fn checked(text: impl Into<String>, verified: KeyText) -> Self {
        Self::piece(text, false, Some(verified), None)
    }

    /// Words that name what can be read somewhere.
    pub fn linked(text: impl Into<String>, link: Option<LinkData>) -> Self {
        Self::piece(text, false, None, link)
    }

    /// A citation.
    pub fn cite(cite: &CiteData) -> Self {
        Self::piece(&cite.text, false, Some(cite.verified), cite.link.clone())
    }

    fn piece(
        text: impl Into<String>,
        amount: bool,
        verified: Option<KeyText>,
        link: Option<LinkData>,
    ) -> Self {
        Self(vec![PieceData { text: text.into(), amount, verified, link }])
    }

    /// Citations, one below the other.
    pub fn cites(cites: &[CiteData]) -> Self {
        Self::joined(cites.iter().map(Self::cite), "\n").unwrap_or(Self(Vec::new()))
    }

    /// Followed by words.
    #[must_use]
    pub fn then(self, words: impl Into<String>) -> Self {
        self.with(Self::words(words))
    }

    /// Followed by what stands in another.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Some with words between them; none of nothing.
    pub fn joined(cells: impl IntoIterator<Item = Self>, between: &str) -> Option<Self> {
        cells.into_iter().reduce(|before, cell| before.then(between).with(cell))
    }
}

/// Where a source can be read.
pub(super) fn source_link(lang: Lang, source: Source) -> Option<LinkData> {
    of_source(lang, source).map(link)
}

/// What the book is written with: each table of the law is walked once, and every row of it leaves as data and as a row
/// of the page.
pub(super) struct Book {
    pub(super) lang: Lang,
    /// How what is cited of each source was checked.
    cited: BTreeMap<Source, BTreeSet<Verified>>,
    written: Vec<BookSectionData>,
}

impl Book {
    pub(super) const fn new(lang: Lang) -> Self {
        Self { lang, cited: BTreeMap::new(), written: Vec::new() }
    }

    /// Begins a section.
    pub(super) fn section(&mut self, key: KeyText, heading: Key) {
        self.written.push(BookSectionData {
            key,
            heading: self.text(heading),
            own: false,
            tables: Vec::new(),
        });
    }

    /// Begins a section that is the regime's own in any case.
    pub(super) fn own_section(&mut self, key: KeyText, heading: Key) {
        self.written.push(BookSectionData {
            key,
            heading: self.text(heading),
            own: true,
            tables: Vec::new(),
        });
    }

    /// Begins a table in the section.
    pub(super) fn table(&mut self, key: &str, caption: Key, head: &[Key]) {
        self.table_called(key, self.text(caption), head);
    }

    /// Begins a table whose caption is made up.
    pub(super) fn table_called(&mut self, key: impl Into<String>, caption: impl Into<String>, head: &[Key]) {
        self.table_headed(key, caption, head.iter().map(|key| self.text(*key)).collect());
    }

    /// Begins a table whose columns have names from the tables of the law.
    pub(super) fn table_headed(
        &mut self,
        key: impl Into<String>,
        caption: impl Into<String>,
        head: Vec<KeyText>,
    ) {
        let table = BookTableData { key: key.into(), caption: caption.into(), head, rows: Vec::new() };
        if let Some(section) = self.written.last_mut() {
            section.tables.push(table);
        }
    }

    /// Writes a row of the table.
    pub(super) fn row<const COLUMNS: usize>(&mut self, key: impl Into<String>, cells: [CellData; COLUMNS]) {
        self.row_of(key, cells.into());
    }

    /// Writes a row of as many columns as the table has.
    pub(super) fn row_of(&mut self, key: impl Into<String>, cells: Vec<CellData>) {
        if let Some(table) = self.written.last_mut().and_then(|section| section.tables.last_mut()) {
            table.rows.push(BookRowData { key: key.into(), cells });
        }
    }

    /// Writes a row that says a rule and where it stands.
    pub(super) fn rule(&mut self, key: impl Into<String>, rule: impl Into<String>, cite: &CiteData) {
        self.row(key, [CellData::words(rule), CellData::cite(cite)]);
    }

    /// The sections written, without tables in which nothing stands.
    pub(super) fn take(&mut self) -> Vec<BookSectionData> {
        let mut sections = std::mem::take(&mut self.written);
        for section in &mut sections {
            section.tables.retain(|table| !table.rows.is_empty());
        }
        sections
    }

    /// A citation, kept in mind for its source.
    pub(super) fn cite(&mut self, cite: Citation) -> CiteData {
        self.cited.entry(cite.source).or_default().insert(cite.verified);
        citation(self.lang, cite)
    }

    /// The name of a source.
    pub(super) fn source(&self, source: Source) -> CellData {
        CellData::linked(self.named("source", source.key()), source_link(self.lang, source))
    }

    /// How what was cited of a source so far was checked.
    pub(super) fn checked(&self, source: Source) -> Vec<KeyText> {
        self.cited.get(&source).into_iter().flatten().map(|verified| verified.key()).collect()
    }

    pub(super) fn text(&self, key: Key) -> KeyText {
        self.lang.text(key)
    }

    /// The text of a name in the tables, such as `note-minor`.
    pub(super) fn named(&self, prefix: &str, key: &str) -> KeyText {
        named(self.lang, prefix, key)
    }

    pub(super) fn amount(&self, amount: Money) -> CellData {
        CellData::amount(explain::money(self.lang, amount))
    }

    pub(super) fn tier(&self, tier: Tier) -> KeyText {
        self.text(match tier {
            Tier::Lower => keys::BOOK_TIER_LOWER,
            Tier::Higher => keys::BOOK_TIER_HIGHER,
        })
    }

    /// A day, or that something has always been so.
    pub(super) fn since(&self, day: Option<Date>) -> CellData {
        CellData::words(
            day.map_or_else(|| self.text(keys::BOOK_ALWAYS).to_owned(), |day| date::long(self.lang, day)),
        )
    }

    /// From when until when something holds.
    pub(super) fn period(&self, held: InForce) -> String {
        let ends = [(keys::BOOK_FROM, held.from), (keys::BOOK_UNTIL, held.until)];
        let ends = ends
            .into_iter()
            .filter_map(|(key, day)| Some(format!("{} {}", self.text(key), date::long(self.lang, day?))));
        ends.collect::<Vec<_>>().join(", ")
    }
}
