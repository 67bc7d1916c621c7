//! The law book's chapters: what the library's law book says in words, by country and by subject.
//!
//! What the regimes under the Regulation have in common stands once, each section of it with its subject; in the part of a
//! regime stands where it differs, and a row is left out there only when the common part has the very same.

use finesight::api::book::page::{BookRowData, BookSectionData, BookTableData, CellData};
use finesight::api::book::{LawBookData, RulesData, SourceData};
use finesight::api::law_book;
use finesight::law::{Regime, Source, TextCopy};
use finesight::text::cite::named;
use finesight::text::{Key, Lang, date, keys};

use super::chapter::{Chapter, Pages};
use super::cut::{Cuts, Heights};
use super::places::Places;
use super::table::{Heading, Part, Section, Table, link};
use super::{concat, contents, countries, decisions, escape, paragraph, records, subjects};

/// The part that the regimes under the Regulation share, and the regime whose tables it shows.
pub const COMMON: (&str, Regime) = ("common", Regime::EeaGdpr);

/// The name of the file of the contents in a language.
pub fn name(lang: Lang) -> String {
    format!("law-{}.html", lang.tag())
}

/// The name of the file of a page in a language.
pub fn page_name(lang: Lang, page: &str) -> String {
    format!("law-{}-{page}.html", lang.tag())
}

/// The book: every file, and what is in it.
pub struct Written {
    /// In each language the contents, and then every page.
    pub pages: Vec<(Lang, String, String)>,
    /// Which page has what, the same in every language.
    pub places: Places,
}

/// Writes the book, given the addresses of the app's style sheet and icon.
pub fn written(css: &str, icon: &str) -> Written {
    let books = Lang::ALL.map(|lang| (lang, chapters(lang)));
    let cuts = cuts(&books);
    let mut written = Written { pages: Vec::new(), places: Places::default() };
    for (lang, chapters) in books {
        let chapters: Vec<Pages> = chapters.into_iter().map(|chapter| chapter.pages(lang, &cuts)).collect();
        let (pages, places) = pages(lang, &chapters, css, icon);
        let contents = places.resolved(lang, "", &contents::page(lang, &chapters, css, icon));
        written.pages.push((lang, name(lang), contents));
        written.pages.extend(pages);
        written.places = places;
    }
    written
}

/// Every page of a language, and which of them has what.
fn pages(lang: Lang, chapters: &[Pages], css: &str, icon: &str) -> (Vec<(Lang, String, String)>, Places) {
    let each = chapters.iter().flat_map(|it| (0..it.parts.len()).map(move |place| (it, place)));
    let each: Vec<(&Pages, usize, String)> = each.map(|(it, place)| (it, place, it.main(place))).collect();
    let mut places = Places::default();
    for (chapter, place, main) in &each {
        places.take(&chapter.name(*place), main);
    }
    let page = |(chapter, place, main): (&Pages, usize, String)| {
        let name = chapter.name(place);
        let main = places.resolved(lang, &name, &main);
        (lang, page_name(lang, &name), chapter.page(place, css, icon, &main))
    };
    (each.into_iter().map(page).collect(), places)
}

/// Where pages end, the same in every language.
fn cuts(books: &[(Lang, Vec<Chapter>)]) -> Cuts {
    let mut heights = Heights::default();
    for part in books.iter().flat_map(|(_, chapters)| chapters).flat_map(|chapter| &chapter.parts) {
        heights.take(part);
    }
    let chapters = books.iter().take(1).flat_map(|(_, chapters)| chapters);
    chapters.flat_map(|chapter| heights.cuts(&chapter.parts)).collect()
}

/// What countries have in common and each of its sections, each country, the decisions and the sources.
fn chapters(lang: Lang) -> Vec<Chapter> {
    let book = law_book(lang);
    let Some(shared) = book.regimes.iter().find(|rules| rules.regime == COMMON.1.key()) else {
        return Vec::new();
    };
    let regimes: Vec<(Regime, Part)> =
        Regime::ALL.iter().zip(&book.regimes).map(|(it, rules)| (*it, regime(lang, rules, shared))).collect();
    let mut chapters = subjects::chapters(lang, &shared_sections(shared), &regimes);
    chapters.extend(decisions::chapters(lang));
    chapters.extend(records::chapters(lang, &book.records));
    chapters.extend([coverage(lang, &book), to_come(lang, &book), sources(lang, &book.sources)]);
    let written: Vec<String> = chapters.iter().map(|chapter| chapter.name.clone()).collect();
    chapters.extend(countries::chapters(lang, regimes, &written));
    chapters
}

/// The sections that the regimes under the Regulation share.
fn shared_sections(rules: &RulesData) -> Vec<Section> {
    rules.sections.iter().filter(|section| !section.own).map(Section::whole).collect()
}

/// What was read of each state.
fn coverage(lang: Lang, book: &LawBookData) -> Chapter {
    let about = [keys::BOOK_COVERAGE_ABOUT, keys::BOOK_COVERAGE_LOOK];
    titled(lang, "coverage", keys::BOOK_COVERAGE, &about, &book.coverage_sections)
}

/// Law to come, and what is not law yet.
fn to_come(lang: Lang, book: &LawBookData) -> Chapter {
    titled(lang, "coming", keys::BOOK_COMING, &[keys::BOOK_COMING_ABOUT], &book.to_come_sections)
}

/// A chapter of sections that its title names.
fn titled(lang: Lang, id: &str, title: Key, about: &[Key], sections: &[BookSectionData]) -> Chapter {
    let sections = sections.iter().map(|section| Section::whole(section).titled()).collect();
    let lead = concat(about.iter().map(|key| paragraph(&escape(lang.text(*key)))));
    Chapter::subject(id, lang.text(title), vec![Part::new(id, Heading::Title, lead, sections)])
}

/// A regime; one under the Regulation only where it differs from what they have in common.
fn regime(lang: Lang, rules: &RulesData, common: &RulesData) -> Part {
    let under_the_regulation = !rules.tiers.is_empty();
    let (mut same, mut absent, mut sections) = (Vec::new(), Vec::new(), Vec::new());
    for section in &rules.sections {
        let shared = common.sections.iter().find(|it| it.key == section.key);
        let Some(shared) = shared.filter(|_| under_the_regulation && !section.own) else {
            sections.push(Section::whole(section));
            continue;
        };
        absent.extend(shared.tables.iter().filter(|table| of_kind(&section.tables, table).is_none()));
        let tables: Vec<Table> =
            section.tables.iter().filter_map(|table| differing(lang, table, shared)).collect();
        if tables.is_empty() {
            same.push(shared);
        }
        sections.push(Section { tables, ..Section::whole(section) });
    }
    let mut lead = summary(rules);
    if !same.is_empty() {
        lead += &said(lang, keys::BOOK_AS_COMMON, &links(&same));
    }
    if !absent.is_empty() {
        let names: Vec<&str> = absent.iter().map(|table| table.caption.as_str()).collect();
        lead += &said(lang, keys::BOOK_NOT_HERE, &escape(&names.join("; ")));
    }
    if under_the_regulation && rules.statute != common.statute {
        lead += &said(lang, keys::BOOK_READ_AS, &escape(named(lang, "source", rules.statute)));
    }
    Part::new(rules.regime, Heading::Shown(rules.name.to_owned()), lead, sections)
}

/// The table that says the same kind of thing.
fn of_kind<'a>(tables: &'a [BookTableData], table: &BookTableData) -> Option<&'a BookTableData> {
    tables.iter().find(|other| other.key == table.key)
}

/// A table without the rows that the common part has; none where it has them all.
fn differing(lang: Lang, table: &BookTableData, common: &BookSectionData) -> Option<Table> {
    let whole = Table { before: None, data: table.clone() };
    let Some(shared) = of_kind(&common.tables, table) else { return Some(whole) };
    let before = |key| Some(link(&Section::whole(common).id(COMMON.0), lang.text(key)));
    // A row of the same key takes the place of the shared one; a shared one without such does not hold.
    if !shared.rows.iter().all(|row| table.rows.iter().any(|own| own.key == row.key)) {
        return Some(Table { before: before(keys::BOOK_INSTEAD), ..whole });
    }
    let own: Vec<BookRowData> = table.rows.iter().filter(|row| !shared.rows.contains(row)).cloned().collect();
    (!own.is_empty()).then(|| Table {
        before: before(keys::BOOK_BESIDES),
        data: BookTableData { rows: own, ..table.clone() },
    })
}

/// What a regime comes to in short.
fn summary(rules: &RulesData) -> String {
    let line =
        |label: &str, text: &str| format!("<div><dt>{}</dt><dd>{}</dd></div>\n", escape(label), escape(text));
    let lines = concat(rules.summary.iter().map(|it| line(it.label, it.text)));
    format!("<dl class=\"answers\">\n{lines}</dl>\n")
}

/// Links to sections of the common part.
fn links(sections: &[&BookSectionData]) -> String {
    let link = |section: &&BookSectionData| Section::whole(section).link(COMMON.0);
    sections.iter().map(link).collect::<Vec<_>>().join(", ")
}

/// A paragraph that ends in text that is HTML already.
fn said(lang: Lang, label: Key, rest: &str) -> String {
    paragraph(&format!("{} {rest}.", escape(lang.text(label))))
}

/// Every source, which language versions of it are authoritative, and how what is cited of it was checked.
fn sources(lang: Lang, sources: &[SourceData]) -> Chapter {
    let row = |source: &SourceData| {
        let authentic = source.authentic_cites.iter().map(CellData::cite);
        let authentic =
            CellData::joined([CellData::words(&source.authentic)].into_iter().chain(authentic), "\n");
        let checked = source.verified.iter().map(|verified| CellData::checked("", verified));
        let checked = CellData::joined(checked, " ")
            .unwrap_or_else(|| CellData::words(lang.text(keys::BOOK_NOT_CITED)));
        let name = CellData::linked(source.name, source.link.clone());
        let known = source.known_from.as_deref().and_then(|day| day.parse().ok());
        let known = CellData::words(known.map_or_else(|| "–".to_owned(), |day| date::long(lang, day)));
        let cells = [Some(name), Some(known), authentic, Some(copy_of(lang, source)), Some(checked)];
        BookRowData { key: format!("source-{}", source.key), cells: cells.into_iter().flatten().collect() }
    };
    let heading = lang.text(keys::STEPS_SOURCES);
    let data = BookTableData {
        key: "sources".to_owned(),
        caption: heading.to_owned(),
        head: [
            keys::BOOK_SOURCE,
            keys::BOOK_KNOWN,
            keys::BOOK_AUTHENTIC,
            keys::BOOK_COPY,
            keys::BOOK_CHECKED,
        ]
        .map(|key| lang.text(key))
        .into(),
        rows: sources.iter().map(row).collect(),
    };
    let section = Section::new("sources", heading, vec![Table { before: None, data }]).titled();
    let about =
        [keys::AUTHENTIC_INTRO, keys::BOOK_COPIES_ABOUT].map(|key| paragraph(&escape(lang.text(key))));
    Chapter::subject(
        "sources",
        heading,
        vec![Part::new("all", Heading::Title, about.concat(), vec![section])],
    )
}

/// How old the copy is in which a source was read.
fn copy_of(lang: Lang, source: &SourceData) -> CellData {
    let copy = Source::ALL.iter().find(|it| it.key() == source.key).map(|it| it.copy());
    CellData::words(match copy {
        Some(TextCopy::AsOf(day)) => format!("{} {}", lang.text(keys::BOOK_COPY_OF), date::long(lang, day)),
        Some(TextCopy::Final) => lang.text(keys::BOOK_COPY_FINAL).to_owned(),
        Some(TextCopy::NotNoted) | None => lang.text(keys::BOOK_COPY_NOT_NOTED).to_owned(),
    })
}
