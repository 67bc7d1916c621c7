//! Parts, sections and tables of the law book as HTML.

use std::fmt::Write as _;

use finesight::api::book::page::{BookRowData, BookSectionData, BookTableData, CellData, PieceData};
use finesight::law::Verified;
use finesight::text::cite::named;
use finesight::text::{Lang, keys};

use super::cut::{Cuts, Run, runs};
use super::{concat, escape};

/// How a part or a section begins on a page.
#[derive(Clone)]
pub enum Heading {
    /// With a heading, by which it is linked.
    Shown(String),
    /// With the title of the page, which says it.
    Title,
    /// With a heading that says that it began on the page before.
    Continued(String),
    /// With none: it has a page of its own elsewhere.
    Elsewhere,
}

impl Heading {
    /// The same on a page that goes on with it.
    fn continued(&self, lang: Lang) -> Self {
        match self {
            Self::Shown(text) => Self::Continued(format!("{text}{}", lang.text(keys::BOOK_CONTINUED))),
            Self::Continued(text) => Self::Continued(text.clone()),
            Self::Title | Self::Elsewhere => Self::Elsewhere,
        }
    }

    /// Its words; none where there is no heading.
    pub fn text(&self) -> &str {
        match self {
            Self::Shown(text) | Self::Continued(text) => text,
            Self::Title | Self::Elsewhere => "",
        }
    }

    const fn is_seen(&self) -> bool {
        matches!(self, Self::Shown(_) | Self::Continued(_))
    }

    /// What stands inside an element of this name, with the heading of a level.
    fn around(&self, element: &str, id: &str, level: usize, inside: &str) -> String {
        match self {
            Self::Shown(text) => {
                let text = escape(text);
                format!(
                    "<{element}>\n<h{level} class=\"ds-heading\" id=\"{id}\">{text}</h{level}>\n{inside}</{element}>\n"
                )
            }
            Self::Continued(text) => {
                let text = escape(text);
                format!(
                    "<{element}>\n<h{level} class=\"ds-heading\">{text}</h{level}>\n{inside}</{element}>\n"
                )
            }
            Self::Title => format!("<{element} id=\"{id}\">\n{inside}</{element}>\n"),
            Self::Elsewhere => format!("<{element}>\n{inside}</{element}>\n"),
        }
    }
}

/// A part of the book, with what stands between its heading and its sections.
#[derive(Clone)]
pub struct Part {
    /// What the names of its sections and rows begin with.
    pub id: String,
    /// How it begins.
    pub heading: Heading,
    /// What stands before its sections, as HTML.
    pub lead: String,
    /// Its sections.
    pub sections: Vec<Section>,
}

impl Part {
    /// A part with the sections that have something in them.
    pub fn new(id: &str, heading: Heading, lead: String, mut sections: Vec<Section>) -> Self {
        sections.retain(|section| !section.tables.is_empty());
        Self { id: id.to_owned(), heading, lead, sections }
    }

    /// What it is linked by, or its first section if it has a page elsewhere; `None` where it goes on.
    pub fn place(&self) -> Option<String> {
        match (&self.heading, self.sections.first()) {
            (Heading::Shown(_) | Heading::Title, _) => Some(self.id.clone()),
            (_, Some(section)) if section.begins() => Some(section.id(&self.id)),
            _ => None,
        }
    }

    /// All of it.
    pub fn html(&self, lang: Lang, title: &str) -> String {
        let level = if self.heading.is_seen() { 3 } else { 2 };
        let sections = self.sections.iter().map(|section| section.html(lang, &self.id, level, title));
        let inside = self.lead.clone() + &concat(sections);
        self.heading.around("section", &self.id, 2, &inside)
    }

    /// What of it stands on each page.
    pub fn cut(self, lang: Lang, cuts: &Cuts) -> Vec<Run<Self>> {
        if self.sections.is_empty() {
            return vec![Run { of: self, begins_a_page: false }];
        }
        let Self { id, heading, lead, sections } = self;
        let pieces = sections.into_iter().flat_map(|section| section.cut(lang, &id, cuts));
        let each = runs(pieces.collect::<Vec<_>>()).into_iter().enumerate();
        each.map(|(place, run)| {
            run.map(|sections| match place {
                0 => Self { id: id.clone(), heading: heading.clone(), lead: lead.clone(), sections },
                _ => Self { id: id.clone(), heading: heading.continued(lang), lead: String::new(), sections },
            })
        })
        .collect()
    }
}

/// What a part says on one thing.
#[derive(Clone)]
pub struct Section {
    /// Its key.
    pub key: &'static str,
    /// What it is on.
    pub name: &'static str,
    /// How it begins.
    pub heading: Heading,
    /// Its tables.
    pub tables: Vec<Table>,
}

impl Section {
    /// All that a section has.
    pub fn whole(of: &BookSectionData) -> Self {
        let tables = of.tables.iter().map(|table| Table { before: None, data: table.clone() });
        Self::new(of.key, of.heading, tables.collect())
    }

    /// A section that begins with its name.
    pub fn new(key: &'static str, name: &'static str, tables: Vec<Table>) -> Self {
        Self { key, name, heading: Heading::Shown(name.to_owned()), tables }
    }

    /// The same on a page whose title says what it is on.
    #[must_use]
    pub fn titled(self) -> Self {
        Self { heading: Heading::Title, ..self }
    }

    /// A link to where it begins on its page.
    pub fn link(&self, part: &str) -> String {
        if self.begins() {
            link(&self.id(part), self.name)
        } else {
            link(&self.first_row(part), self.heading.text())
        }
    }

    /// What it is linked by.
    pub fn id(&self, part: &str) -> String {
        format!("section-{part}-{}", self.key)
    }

    /// Whether it begins on this page.
    pub const fn begins(&self) -> bool {
        matches!(self.heading, Heading::Shown(_) | Heading::Title)
    }

    /// What its first row is linked by.
    pub fn first_row(&self, part: &str) -> String {
        let row = self.tables.first().and_then(|table| table.data.rows.first());
        row.map(|row| row_id(part, row)).unwrap_or_default()
    }

    fn html(&self, lang: Lang, part: &str, level: usize, title: &str) -> String {
        let known = [self.name, title];
        let tables = concat(self.tables.iter().map(|table| table.html(lang, part, &known)));
        self.heading.around("div", &self.id(part), level, &tables)
    }

    fn cut(self, lang: Lang, part: &str, cuts: &Cuts) -> Vec<Run<Self>> {
        let Self { key, name, heading, tables } = self;
        let pieces = tables.into_iter().flat_map(|table| table.cut(lang, part, cuts));
        let each = runs(pieces.collect::<Vec<_>>()).into_iter().enumerate();
        each.map(|(place, run)| {
            let heading = if place == 0 { heading.clone() } else { heading.continued(lang) };
            run.map(|tables| Self { key, name, heading, tables })
        })
        .collect()
    }
}

/// A table, and what stands before it: how it stands to the common part.
#[derive(Clone)]
pub struct Table {
    /// What stands before it, as HTML.
    pub before: Option<String>,
    /// The table.
    pub data: BookTableData,
}

impl Table {
    /// The table under headings, which need not be seen twice.
    fn html(&self, lang: Lang, part: &str, known: &[&str]) -> String {
        let BookTableData { caption, head, rows, .. } = &self.data;
        let hidden = if known.contains(&caption.as_str()) { " class=\"ds-sr-only\"" } else { "" };
        let columns = concat(head.iter().map(|text| format!("<th scope=\"col\">{}</th>", escape(text))));
        let rows = concat(rows.iter().map(|row| row_of(lang, part, head, row)));
        let before =
            self.before.as_ref().map(|html| format!("<p class=\"ds-paragraph subtle\">{html}</p>\n"));
        format!(
            "{}<table class=\"ds-table\" data-narrow=\"stack\">\n<caption{hidden}>{}</caption>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
            before.unwrap_or_default(),
            escape(caption)
        )
    }

    fn cut(self, lang: Lang, part: &str, cuts: &Cuts) -> Vec<Run<Self>> {
        let Self { before, data } = self;
        let BookTableData { key, caption, head, rows } = data;
        let pieces =
            rows.into_iter().map(|row| Run { begins_a_page: cuts.contains(&row_id(part, &row)), of: row });
        let each = runs(pieces.collect::<Vec<_>>()).into_iter().enumerate();
        each.map(|(place, run)| {
            let continued = if place == 0 { "" } else { lang.text(keys::BOOK_CONTINUED) };
            let caption = [caption.as_str(), continued].concat();
            let (before, key, head) = (before.clone(), key.clone(), head.clone());
            run.map(|rows| Self { before, data: BookTableData { key, caption, head, rows } })
        })
        .collect()
    }
}

/// What a row of a part is linked by.
pub fn row_id(part: &str, row: &BookRowData) -> String {
    format!("{part}-{}", row.key)
}

fn row_of(lang: Lang, part: &str, head: &[&str], row: &BookRowData) -> String {
    let mut html = format!("<tr id=\"{}\">", row_id(part, row));
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
            format!("{text} {}", out(&link.url, &escape(lang.text(keys::STEPS_PUBLISHER))))
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

/// A link to something in the book, on whichever page it is.
pub fn link(id: &str, text: &str) -> String {
    format!("<a class=\"ds-link\" href=\"#{id}\">{}</a>", escape(text))
}
