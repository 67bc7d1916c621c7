//! The law book's page: what the library's law book says in words.
//!
//! What the regimes under the Regulation have in common stands once; in the part of a regime stands where it differs, and
//! a row is left out there only when the common part has the very same.

use finesight::api::book::page::{BookRowData, BookSectionData, BookTableData, CellData};
use finesight::api::book::{LawBookData, RulesData, SourceData};
use finesight::api::law_book;
use finesight::law::{AS_OF, Regime, Source, TextCopy};
use finesight::text::cite::named;
use finesight::text::{Key, Lang, date, keys, say};

use super::frame::Frame;
use super::table::{Part, Section, Table};
use super::{concat, decisions, escape, paragraph, records};

/// The part that the regimes under the Regulation share, and the regime whose tables it shows.
const COMMON: (&str, Regime) = ("common", Regime::EeaGdpr);

/// The name of the file in a language.
pub fn name(lang: Lang) -> String {
    format!("law-{}.html", lang.tag())
}

/// The whole page, given the addresses of the app's style sheet and icon.
pub fn page(lang: Lang, css: &str, icon: &str) -> String {
    let parts = parts(lang, &law_book(lang));
    let text = |key| escape(lang.text(key));
    let contents = concat(parts.iter().map(Part::entry));
    let body = concat(parts.iter().map(|part| part.html(lang)));
    let lead = [
        text(keys::BOOK_INTRO),
        escape(&say::limits_version(lang, &date::long(lang, AS_OF), env!("CARGO_PKG_VERSION"))),
        [text(keys::NOTICE_ESTIMATE), text(keys::LIMITS_LANGUAGE)].join(" "),
    ];
    let main = format!(
        "{lead}<nav class=\"contents\" aria-labelledby=\"contents\">
<h2 class=\"ds-heading\" id=\"contents\">{contents_name}</h2>
<ol>
{contents}</ol>
</nav>
{body}",
        lead = concat(lead.iter().map(|text| paragraph(text))),
        contents_name = text(keys::BOOK_CONTENTS),
    );
    let frame = Frame {
        lang,
        name,
        title: lang.text(keys::PAGE_LAW_BOOK),
        about: lang.text(keys::BOOK_INTRO),
        skip: lang.text(keys::BOOK_SKIP),
        scripts: &[],
    };
    frame.page(css, icon, &main)
}

/// What the regimes have in common, each regime, the decisions and the sources.
fn parts(lang: Lang, book: &LawBookData) -> Vec<Part> {
    let mut parts = Vec::new();
    if let Some(shared) = book.regimes.iter().find(|rules| rules.regime == COMMON.1.key()) {
        parts.push(common(lang, shared));
        parts.extend(book.regimes.iter().map(|rules| regime(lang, rules, shared)));
    }
    parts.push(records::part(lang, &book.records));
    parts.push(coverage(lang, book));
    parts.push(to_come(lang, book));
    parts.push(decisions::part(lang));
    parts.push(sources(lang, &book.sources));
    parts
}

/// What was read of each state.
fn coverage(lang: Lang, book: &LawBookData) -> Part {
    let sections = book.coverage_sections.iter().map(Section::whole).collect();
    let about = [keys::BOOK_COVERAGE_ABOUT, keys::BOOK_COVERAGE_LOOK];
    let lead = about.map(|key| paragraph(&escape(lang.text(key)))).concat();
    Part::new("coverage", lang.text(keys::BOOK_COVERAGE), lead, sections)
}

/// The name by which the part on law to come is linked.
const COMING: &str = "coming";

/// Law to come, and what is not law yet.
fn to_come(lang: Lang, book: &LawBookData) -> Part {
    let sections = book.to_come_sections.iter().map(Section::whole).collect();
    let lead = paragraph(&escape(lang.text(keys::BOOK_COMING_ABOUT)));
    Part::new(COMING, lang.text(keys::BOOK_COMING), lead, sections)
}

/// What the regimes under the Regulation have in common.
fn common(lang: Lang, rules: &RulesData) -> Part {
    let sections = rules.sections.iter().filter(|section| !section.own).map(Section::whole);
    let lead = paragraph(&escape(lang.text(keys::BOOK_COMMON_ABOUT)));
    Part::new(COMMON.0, lang.text(keys::BOOK_COMMON), lead, sections.collect())
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
            section.tables.iter().filter_map(|table| differing(lang, table, &shared.tables)).collect();
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
    Part::new(rules.regime, rules.name, lead, sections)
}

/// The table that says the same kind of thing.
fn of_kind<'a>(tables: &'a [BookTableData], table: &BookTableData) -> Option<&'a BookTableData> {
    tables.iter().find(|other| other.key == table.key)
}

/// A table without the rows that the common part has; none where it has them all.
fn differing(lang: Lang, table: &BookTableData, common: &[BookTableData]) -> Option<Table> {
    let whole = Table { before: None, data: table.clone() };
    let Some(shared) = of_kind(common, table) else { return Some(whole) };
    // A row of the same key takes the place of the shared one; a shared one without such does not hold.
    if !shared.rows.iter().all(|row| table.rows.iter().any(|own| own.key == row.key)) {
        return Some(Table { before: Some(lang.text(keys::BOOK_INSTEAD)), ..whole });
    }
    let own: Vec<BookRowData> = table.rows.iter().filter(|row| !shared.rows.contains(row)).cloned().collect();
    (!own.is_empty()).then(|| Table {
        before: Some(lang.text(keys::BOOK_BESIDES)),
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
fn sources(lang: Lang, sources: &[SourceData]) -> Part {
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
    let id = "all";
    let table = Table { before: None, data }.html(lang, id, heading);
    let about =
        [keys::AUTHENTIC_INTRO, keys::BOOK_COPIES_ABOUT].map(|key| paragraph(&escape(lang.text(key))));
    let lead = about.concat() + &table;
    Part::new(id, heading, lead, Vec::new())
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
