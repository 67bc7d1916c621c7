//! Where the pages of a long chapter end. No page is to be longer than a reader finds their way in, and every language has
//! the same pages, so that one leads to the same place in another.

use std::collections::{BTreeMap, BTreeSet};

use finesight::api::book::page::{BookRowData, BookTableData, CellData};

use super::table::{Part, Section, row_id};

/// The rows that begin a page, besides the first of a chapter.
pub type Cuts = BTreeSet<String>;

/// How high the tables of a page may be at a width of 1280 px, as far as that can be told from the length of their texts.
/// The browser's test measures that no page is higher than 12,000 px.
const MOST: u32 = 7_500;

/// What a heading, a table's head and a part's lead take up.
const HEADING: u32 = 70;
const HEAD: u32 = 100;
const LEAD: u32 = 400;

/// So many letters go into a line over the whole width.
const LETTERS: usize = 165;
/// No column is narrower than a long word.
const LEAST: usize = 12;
const LINE: u32 = 23;
const AROUND: u32 = 17;

/// A piece of something, and whether a page begins with it.
pub struct Run<Of> {
    /// The piece.
    pub of: Of,
    /// Whether a page begins with it.
    pub begins_a_page: bool,
}

impl<Of> Run<Of> {
    /// What the piece is made into.
    pub fn map<Into>(self, into: impl FnOnce(Of) -> Into) -> Run<Into> {
        Run { of: into(self.of), begins_a_page: self.begins_a_page }
    }
}

/// Pieces gathered up to each that begins a page.
pub fn runs<Of>(pieces: Vec<Run<Of>>) -> Vec<Run<Vec<Of>>> {
    let mut runs: Vec<Run<Vec<Of>>> = Vec::new();
    for Run { of, begins_a_page } in pieces {
        match runs.last_mut() {
            Some(run) if !begins_a_page => run.of.push(of),
            _ => runs.push(Run { of: vec![of], begins_a_page }),
        }
    }
    runs
}

/// How high each row is in the language in which it is highest.
#[derive(Default)]
pub struct Heights(BTreeMap<String, u32>);

impl Heights {
    /// Takes in the rows of a part in a language.
    pub fn take(&mut self, part: &Part) {
        for table in part.sections.iter().flat_map(|section| &section.tables) {
            let widths = widths(&table.data.rows);
            for row in &table.data.rows {
                let known = self.0.entry(row_id(&part.id, row)).or_default();
                *known = height(row, &widths).max(*known);
            }
        }
    }

    /// Where the pages of a chapter with these parts end. Parts that do not fit on one page together have pages of their own.
    pub fn cuts(&self, parts: &[Part]) -> Cuts {
        let blocks: Vec<Vec<Block>> = parts.iter().map(|part| self.blocks(part)).collect();
        let all: u32 = blocks.iter().flatten().map(|block| block.height).sum();
        if all <= MOST {
            return Cuts::new();
        }
        let begins = blocks.iter().skip(1).filter_map(|part| part.first()).map(|block| block.first.clone());
        begins.chain(blocks.iter().flat_map(|part| cut(part))).collect()
    }

    /// What stays together: a section, or if it is too long its tables, or if one of them is, that one's rows.
    fn blocks(&self, part: &Part) -> Vec<Block> {
        let mut blocks: Vec<Block> =
            part.sections.iter().flat_map(|section| self.of_section(&part.id, section)).collect();
        if let Some(first) = blocks.first_mut() {
            first.height += LEAD;
        }
        blocks
    }

    fn of_section(&self, part: &str, section: &Section) -> Vec<Block> {
        let tables: Vec<Vec<Block>> =
            section.tables.iter().map(|table| self.of_table(part, &table.data)).collect();
        let mut blocks = together(tables.into_iter().flatten().collect());
        if let Some(first) = blocks.first_mut() {
            first.height += HEADING;
        }
        blocks
    }

    fn of_table(&self, part: &str, table: &BookTableData) -> Vec<Block> {
        let row = |row: &BookRowData| {
            let first = row_id(part, row);
            let height = self.0.get(&first).copied().unwrap_or_default();
            Block { first, height }
        };
        let mut rows = together(table.rows.iter().map(row).collect());
        if let Some(first) = rows.first_mut() {
            first.height += HEAD;
        }
        rows
    }
}

/// What is not cut.
struct Block {
    /// Its first row.
    first: String,
    height: u32,
}

/// All as one if they fit on a page.
fn together(blocks: Vec<Block>) -> Vec<Block> {
    let height = blocks.iter().map(|block| block.height).sum();
    match blocks.first() {
        Some(Block { first, .. }) if height <= MOST => vec![Block { first: first.clone(), height }],
        _ => blocks,
    }
}

/// The blocks that begin a page of a part, besides its first: pages about as long as one another.
fn cut(blocks: &[Block]) -> Vec<String> {
    let all: u32 = blocks.iter().map(|block| block.height).sum();
    let even = all / all.div_ceil(MOST).max(1);
    let (mut on_page, mut cuts) = (0, Vec::new());
    for Block { first, height } in blocks {
        let is_over = on_page + height > MOST || on_page + height / 2 > even;
        if on_page > 0 && is_over {
            cuts.push(first.clone());
            on_page = 0;
        }
        on_page += height;
    }
    cuts
}

/// So many letters go into a line of each column: the longer its longest line, the wider a column is.
fn widths(rows: &[BookRowData]) -> Vec<usize> {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let longest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.cells.get(column));
        cells.flat_map(lines).max().unwrap_or_default().max(LEAST)
    };
    let longest: Vec<usize> = (0..columns).map(longest).collect();
    let all = longest.iter().sum::<usize>().max(1);
    longest.into_iter().map(|it| (LETTERS * it / all).clamp(LEAST, LETTERS)).collect()
}

/// How high a row is: as its highest cell.
fn height(row: &BookRowData, widths: &[usize]) -> u32 {
    let cells = row.cells.iter().zip(widths);
    let high =
        cells.map(|(cell, width)| lines(cell).iter().map(|line| line.div_ceil(*width).max(1)).sum::<usize>());
    AROUND + LINE * u32::try_from(high.max().unwrap_or_default()).unwrap_or_default()
}

/// How many letters each line of a cell has.
fn lines(CellData(pieces): &CellData) -> Vec<usize> {
    let text: String = pieces
        .iter()
        .map(|piece| [piece.text.as_str(), piece.verified.unwrap_or_default()].join(" "))
        .collect();
    text.split('\n').map(|line| line.chars().count()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(heights: &[u32]) -> Vec<String> {
        let block = |(place, height): (usize, &u32)| Block { first: place.to_string(), height: *height };
        cut(&heights.iter().enumerate().map(block).collect::<Vec<_>>())
    }

    #[test]
    fn pages_are_about_as_long_as_one_another() {
        assert_eq!(of(&[1_000; 7]), Vec::<String>::new());
        assert_eq!(of(&[1_000; 9]), ["5"]);
        assert_eq!(of(&[1_000; 20]), ["7", "14"]);
    }

    #[test]
    fn no_page_is_longer_than_the_most_unless_one_block_is() {
        assert_eq!(of(&[4_000, 4_000, 4_000]), ["1", "2"]);
        assert_eq!(of(&[500, 9_000, 500]), ["1", "2"]);
    }

    #[test]
    fn what_follows_the_beginning_of_a_page_is_gathered_with_it() {
        let pieces = [(1, false), (2, false), (3, true), (4, false), (5, true)];
        let gathered = runs(pieces.map(|(of, begins_a_page)| Run { of, begins_a_page }).into());
        let gathered: Vec<Vec<i32>> = gathered.into_iter().map(|run| run.of).collect();
        assert_eq!(gathered, [vec![1, 2], vec![3, 4], vec![5]]);
    }
}
