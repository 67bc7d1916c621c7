//! Parts, sections and tables of the law book as HTML.

use std::fmt::Write as _;

use finesight::api::book::page::{BookRowData, BookSectionData, BookTableData, CellData, PieceData};
use finesight::law::Verified;
use finesight::text::cite::named;
use finesight::text::{Lang, keys};

use super::{concat, escape};

/// A part of the book, with what stands between its heading and its sections.
pub struct Part {
    id: String,
    heading: String,
    lead: String,
    sections: Vec<Section>,
}

impl Part {
    /// A part with the sections that have something in them.
    pub fn new(id: &str, heading: &str, lead: String, mut sections: Vec<Section>) -> Self {
        sections.retain(|section| !section.tables.is_empty());
        Self { id: id.to_owned(), heading: heading.to_owned(), lead, sections }
    }

    /// Its lines in the table of contents.
    pub fn entry(&self) -> String {
        let sections = self.sections.iter().map(|section| format!("<li>{}</li>\n", section.link(&self.id)));
        let (own, sections) = (link(&self.id, &self.heading), concat(sections));
        if sections.is_empty() {
            format!("<li>{own}</li>\n")
        } else {
            format!("<li>{own}\n<ul>\n{sections}</ul></li>\n")
        }
    }

    /// All of it.
    pub fn html(&self, lang: Lang) -> String {
        let Self { id, lead, .. } = self;
        let heading = escape(&self.heading);
        let sections = concat(self.sections.iter().map(|section| section.html(lang, id)));
        format!(
            "<section>\n<h2 class=\"ds-heading\" id=\"{id}\">{heading}</h2>\n{lead}{sections}</section>\n"
        )
    }
}

/// What a part says on one thing.
pub struct Section {
    /// Its key.
    pub key: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Its tables.
    pub tables: Vec<Table>,
}

impl Section {
    /// All that a section has.
    pub fn whole(of: &BookSectionData) -> Self {
        let tables = of.tables.iter().map(|table| Table { before: None, data: table.clone() });
        Self { key: of.key, heading: of.heading, tables: tables.collect() }
    }

    /// A link to it in a part.
    pub fn link(&self, part: &str) -> String {
        link(&self.id(part), self.heading)
    }

    fn id(&self, part: &str) -> String {
        format!("section-{part}-{}", self.key)
    }

    fn html(&self, lang: Lang, part: &str) -> String {
        let tables = concat(self.tables.iter().map(|table| table.html(lang, part, self.heading)));
        let heading = escape(self.heading);
        format!("<h3 class=\"ds-heading\" id=\"{}\">{heading}</h3>\n{tables}", self.id(part))
    }
}

/// A table, and what stands before it: how it stands to the common part.
pub struct Table {
    /// What stands before it.
    pub before: Option<&'static str>,
    /// The table.
    pub data: BookTableData,
}

impl Table {
    /// The table under a heading, which need not be seen twice.
    pub fn html(&self, lang: Lang, part: &str, heading: &str) -> String {
        let BookTableData { caption, head, rows, .. } = &self.data;
        let hidden = if caption == heading { " class=\"ds-sr-only\"" } else { "" };
        let columns = concat(head.iter().map(|text| format!("<th scope=\"col\">{}</th>", escape(text))));
        let rows = concat(rows.iter().map(|row| row_of(lang, part, head, row)));
        let before =
            self.before.map(|text| format!("<p class=\"ds-paragraph subtle\">{}</p>\n", escape(text)));
        format!(
            "{}<table class=\"ds-table\" data-narrow=\"stack\">\n<caption{hidden}>{}</caption>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
            before.unwrap_or_default(),
            escape(caption)
        )
    }
}

fn row_of(lang: Lang, part: &str, head: &[&str], row: &BookRowData) -> String {
    let mut html = format!("<tr id=\"{part}-{}\">", row.key);
    for (place, (cell, name)) in row.cells.iter().zip(head).enumerate() {
        let inside = inside(lang, cell);
        if place == 0 {
            let _ = write!(html, "<th scope=\"row\">{inside}</th>");
        } else {
            let _ = write!(html, "<td data-column=\"{}\">{inside}</td>", escape(name));
        }
    }
    html + "</tr>\n"
}

fn inside(lang: Lang, cell: &CellData) -> String {
    concat(cell.0.iter().map(|piece| piece_of(lang, piece)))
}

fn piece_of(lang: Lang, piece: &PieceData) -> String {
    let text = linked(lang, piece, &escape(&piece.text).replace('\n', "<br>"));
    let verified = Verified::ALL.iter().copied().find(|it| piece.verified == Some(it.key()));
    match verified {
        None if piece.amount => format!("<span class=\"money\">{text}</span>"),
        None => text,
        Some(verified) if text.is_empty() => checked(lang, verified),
        Some(verified) => format!("{text} {}", checked(lang, verified)),
    }
}

/// The words, as a link or with one beside them where the text itself has no address.
fn linked(lang: Lang, piece: &PieceData, text: &str) -> String {
    match &piece.link {
        None => text.to_owned(),
        Some(link) if link.of_text => out(&link.url, text),
        Some(link) => {
            let publisher = escape(lang.text(keys::STEPS_PUBLISHER));
            let about = format!("<span class=\"ds-sr-only\">: {text}</span>");
            format!("{text} {}", out(&link.url, &(publisher + &about)))
        }
    }
}

/// A link out, which sends no referrer.
pub fn out(address: &str, text: &str) -> String {
    format!("<a class=\"ds-link\" href=\"{}\" rel=\"noreferrer\">{text}</a>", escape(address))
}

/// How something was checked.
fn checked(lang: Lang, verified: Verified) -> String {
    let color = match verified {
        Verified::Read => "success",
        Verified::Quoted | Verified::Derived => "neutral",
        Verified::Inferred | Verified::Secondary | Verified::Draft => "warning",
    };
    let text = escape(named(lang, "verified", verified.key()));
    format!("<span class=\"ds-tag\" data-color=\"{color}\" data-variant=\"outline\">{text}</span>")
}

fn link(id: &str, text: &str) -> String {
    format!("<a class=\"ds-link\" href=\"#{id}\">{}</a>", escape(text))
}
