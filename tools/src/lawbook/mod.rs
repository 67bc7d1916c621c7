//! The law book: the tables that the program works with, as pages in each language; and beside it
//! the accessibility statement, what happens with what is entered, the page about embedding and that for many cases.

use std::path::Path;
use std::{fs, io};

use finesight::text::Lang;

pub mod accessibility;
pub mod book;
mod chapter;
mod contents;
mod countries;
mod cut;
pub mod decisions;
pub mod embedding;
mod frame;
pub mod many;
pub mod news;
pub mod places;
pub mod privacy;
pub mod records;
pub mod single;
mod subjects;
mod table;
mod writer;

/// The style sheet of these pages: the app's first load goes without it.
const STYLES: &str = include_str!("../../../www/styles/book.css");
const STYLES_NAME: &str = "law.css";

/// Writes the pages into the folder of the built page, whose style sheet and icon they use.
pub fn write(folder: &Path) -> io::Result<()> {
    let index = fs::read_to_string(folder.join("index.html"))?;
    let linked = |ending: &str| index.split('"').find(|text| text.ends_with(ending));
    let (Some(css), Some(icon)) = (linked(".css"), linked(".svg")) else {
        return Err(io::Error::other("index.html links no style sheet or no icon"));
    };
    let loader = fs::read_to_string(folder.join("embed.json"))?;
    let Some(integrity) = loader.split('"').find(|text| text.starts_with("sha384-")) else {
        return Err(io::Error::other("embed.json has no integrity hash"));
    };
    fs::write(folder.join(STYLES_NAME), STYLES)?;
    fs::write(folder.join(embedding::SCRIPT_NAME), embedding::SCRIPT)?;
    fs::write(folder.join(contents::SCRIPT_NAME), contents::SCRIPT)?;
    fs::write(folder.join(contents::LOCK_NAME), contents::LOCK)?;
    let book = book::written(css, icon);
    fs::write(folder.join(places::NAME), book.places.script())?;
    for (_, name, page) in &book.pages {
        fs::write(folder.join(name), page)?;
    }
    for lang in Lang::ALL {
        fs::write(folder.join(accessibility::name(lang)), accessibility::page(lang, css, icon))?;
        fs::write(folder.join(privacy::name(lang)), privacy::page(lang, css, icon))?;
        fs::write(folder.join(many::name(lang)), many::page(lang, css, icon))?;
        fs::write(folder.join(embedding::name(lang)), embedding::page(lang, css, icon, integrity))?;
    }
    Ok(())
}

fn concat(pieces: impl Iterator<Item = String>) -> String {
    pieces.collect::<Vec<_>>().concat()
}

/// A paragraph of text that is HTML already.
fn paragraph(html: &str) -> String {
    format!("<p class=\"ds-paragraph\">{html}</p>\n")
}

/// Text in HTML, within elements and attributes.
pub fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
    html
}
