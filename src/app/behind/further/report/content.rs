//! A report as plain content. The print view, the text and the Word document are each made of it, so that none says what another
//! does not.

use crate::app::behind::further::source::source_in_text;
use crate::law::Citation;
use crate::text::{Lang, address};

/// A report.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Content {
    /// What the file or the window is called.
    pub title: String,
    /// Its parts, each of which begins on a new page.
    pub parts: Vec<Part>,
    /// Its notes, by which the text names them.
    pub notes: Vec<Note>,
}

/// What stands together, with the notes that are told below it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What it says, from the top.
    pub blocks: Vec<Block>,
    /// The notes that are named here first.
    pub notes: Vec<usize>,
}

/// A piece of a part.
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of the first, second or third level.
    Heading(u8, String),
    /// What matters most, in one line.
    Lead(String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<Item>),
    /// Names, each with what is said of it.
    Rows(Vec<(String, Vec<Text>)>),
    /// A table.
    Table(Table),
    /// The place of the picture. What it shows stands in the table before it.
    Picture,
}

/// An entry of a list.
#[derive(Debug, PartialEq, Eq)]
pub struct Item {
    /// How deep it stands: 0 is the outermost.
    pub depth: usize,
    /// What it says.
    pub text: Text,
}

/// A table. Every row has as many cells as the head.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The name of each column.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Text>>,
}

/// Words, and the notes to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub words: String,
    /// The places of the notes among those of the report.
    pub notes: Vec<usize>,
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self { words, notes: Vec::new() }
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The place, with how well it was checked.
    pub says: String,
    /// Its address, where one is known.
    pub address: Option<String>,
}

/// Takes a report down from the top.
#[derive(Debug)]
pub struct Writer {
    lang: Lang,
    content: Content,
    part: Part,
}

impl Writer {
    /// Nothing written yet.
    pub fn new(lang: Lang, title: String) -> Self {
        Self { lang, content: Content { title, ..Content::default() }, part: Part::default() }
    }

    /// The part that is being written, and all notes so far.
    pub fn part(&self) -> (&Part, &[Note]) {
        (&self.part, &self.content.notes)
    }

    /// Puts blocks before those that the part has.
    pub fn begin_with(&mut self, blocks: impl IntoIterator<Item = Block>) {
        self.part.blocks.splice(0..0, blocks);
    }

    /// Adds a block.
    pub fn put(&mut self, block: Block) {
        self.part.blocks.push(block);
    }

    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: &str) {
        self.put(Block::Heading(level, text.to_owned()));
    }

    /// Adds a paragraph.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        self.put(Block::Paragraph(text.into()));
    }

    /// Adds a list without anything below its entries; nothing where there is none.
    pub fn list(&mut self, lines: impl IntoIterator<Item = String>) {
        let items: Vec<Item> = lines.into_iter().map(|line| Item { depth: 0, text: line.into() }).collect();
        if !items.is_empty() {
            self.put(Block::List(items));
        }
    }

    /// Words with a note for each place where they stand.
    pub fn cited<'a>(&mut self, words: String, cites: impl IntoIterator<Item = &'a Citation>) -> Text {
        let lang = self.lang;
        let note = |cite: &Citation| Note {
            says: source_in_text(lang, *cite),
            address: address::of(lang, *cite).map(|link| link.address),
        };
        let notes = cites.into_iter().map(|cite| self.note(note(cite))).collect();
        Text { words, notes }
    }

    /// The place of a note, which is there once.
    pub fn note(&mut self, note: Note) -> usize {
        let notes = &mut self.content.notes;
        if let Some(place) = notes.iter().position(|other| *other == note) {
            return place;
        }
        notes.push(note);
        self.part.notes.push(notes.len() - 1);
        notes.len() - 1
    }

    /// Ends a part.
    pub fn turn(&mut self) {
        self.content.parts.push(std::mem::take(&mut self.part));
    }

    /// The report, of the parts that were ended.
    pub fn done(self) -> Content {
        self.content
    }
}
