//! The report as text to paste.

use super::content::{Block, Content, Table, Text};
use super::whole::content;
use crate::app::state::State;
use crate::text::{keys, number};

/// The report as text.
pub fn in_text(state: &State) -> String {
    let content = content(state);
    let mut lines = Lines::default();
    for part in &content.parts {
        for block in &part.blocks {
            lines.block(block);
        }
        lines.notes(&content, &part.notes, state.lang.text(keys::REPORT_SOURCES));
    }
    lines.0
}

/// Lines, indented by how deep they stand.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, depth: usize, line: &str) {
        for _ in 0..depth {
            self.0.push_str("  ");
        }
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn item(&mut self, depth: usize, line: &str) {
        self.line(depth, &["- ", line].concat());
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(3, text) => self.line(0, text),
            Block::Heading(_, text) => self.heading(text),
            Block::Lead(text) | Block::Paragraph(text) => self.line(0, text),
            Block::List(items) => {
                for item in items {
                    self.item(item.depth, &with_notes(&item.text));
                }
            }
            Block::Rows(rows) => {
                for (name, says) in rows {
                    self.row(name, says);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Picture => {}
        }
    }

    fn heading(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line(0, text);
        let under: String = text.chars().map(|_| '=').collect();
        self.line(0, &under);
    }

    /// One thing stands beside its name, several below it.
    fn row(&mut self, name: &str, says: &[Text]) {
        if let [one] = says {
            return self.line(0, &[name, ": ", &with_notes(one)].concat());
        }
        self.line(0, name);
        for text in says {
            self.item(1, &with_notes(text));
        }
    }

    /// Each row with its cells below it, and the column of each.
    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            for (place, (column, cell)) in table.head.iter().zip(row).enumerate() {
                match place {
                    0 => self.item(0, &with_notes(cell)),
                    _ => self.item(1, &[column, ": ", &with_notes(cell)].concat()),
                }
            }
        }
    }

    fn notes(&mut self, content: &Content, places: &[usize], heading: &str) {
        if places.is_empty() {
            return;
        }
        self.heading(heading);
        for (place, note) in content.notes.iter().enumerate().filter(|(place, _)| places.contains(place)) {
            let address = note.address.as_ref().map(|address| [" <", address, ">"].concat());
            self.line(0, &[&mark(place), " ", &note.says, &address.unwrap_or_default()].concat());
        }
    }
}

fn with_notes(text: &Text) -> String {
    let notes = text.notes.iter().map(|place| [" ", &mark(*place)].concat());
    [text.words.clone()].into_iter().chain(notes).collect()
}

/// How a note is named.
fn mark(place: usize) -> String {
    ["[", &number::plain(u64::try_from(place + 1).unwrap_or_default()), "]"].concat()
}
