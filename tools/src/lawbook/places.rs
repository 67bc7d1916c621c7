//! Which page of the law book has what: for links between pages, and for addresses that name a row or a section alone.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use finesight::text::Lang;
use serde_json::{Map, Value};

use super::book;

/// What the table is called, for the script of the contents.
pub const NAME: &str = "law-places.js";

/// The page of each thing that can be linked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(BTreeMap<String, String>);

/// What begins the name of something, and a link to it, in what is written here.
const NAMED: &str = " id=\"";
const LINKED: &str = " href=\"#";

/// The headings of lists of links, which pages have each for itself.
const LISTS: [&str; 3] = ["contents", "each", "elsewhere"];

impl Places {
    /// Takes in what is on a page.
    pub fn take(&mut self, page: &str, html: &str) {
        let ids = html.split(NAMED).skip(1).filter_map(|rest| rest.split('"').next());
        for id in ids.filter(|id| !LISTS.contains(id)) {
            self.0.insert(id.to_owned(), page.to_owned());
        }
    }

    /// The page of something.
    pub fn page_of(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }

    /// The text of a page, in which each link to what is on another page names that page.
    pub fn resolved(&self, lang: Lang, here: &str, html: &str) -> String {
        let mut pieces = html.split(LINKED);
        let mut resolved = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let page = piece.split('"').next().and_then(|id| self.page_of(id));
            let file =
                page.filter(|page| *page != here).map(|page| format!("./{}", book::page_name(lang, page)));
            let _ = write!(resolved, " href=\"{}#{piece}", file.unwrap_or_default());
        }
        resolved
    }

    /// The table as a script has it: the things on each page.
    pub fn script(&self) -> String {
        let mut pages = Map::new();
        for (id, page) in &self.0 {
            if let Value::Array(ids) = pages.entry(page).or_insert_with(|| Value::Array(Vec::new())) {
                ids.push(id.as_str().into());
            }
        }
        format!("export default {};\n", Value::from(pages))
    }
}
