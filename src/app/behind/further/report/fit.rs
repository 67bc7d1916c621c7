//! What fits on the two pages. How high it comes out, on paper as in Word, is reckoned by letters: neither can be asked before it is
//! laid out. Answers that have no room on the second go to the appendix.

use super::content::{Block, Item, Note, Part, Table, Text};

/// In tenths of a point: the height of the page within its margins. A little is left free, for letters are of unlike width.
const PAGE: usize = 7_320;
/// A line of the small print, and one of the notes.
const LINE: usize = 87;
const LINE_OF_NOTES: usize = 79;
/// A heading with its margins; a block's margin; what a row of names and one of a table take beside their lines.
const HEADING: usize = 171;
const MARGIN: usize = 29;
const OF_ROW: usize = 7;
const OF_CELLS: usize = 27;
/// So many letters a line has: across the page, in a column of two, and in the columns of a table.
const ACROSS: usize = 146;
const IN_COLUMN: usize = 66;
const IN_TABLE: [usize; 3] = [60, 28, 24];
const OF_NOTE: usize = 52;
/// And so many the foot of the first page.
const AT_THE_FOOT: usize = 650;

/// How much room a part that is begun, with all notes so far, leaves on its page beside other blocks.
pub fn room((part, notes): (&Part, &[Note]), beside: &[&Block]) -> usize {
    let blocks: usize = part.blocks.iter().chain(beside.iter().copied()).map(height).sum();
    let told = part.notes.iter().filter_map(|place| notes.get(*place));
    let told: usize = told.map(|note| lines(letters_of(note), OF_NOTE) * LINE_OF_NOTES + OF_ROW).sum();
    let told = if told == 0 { 0 } else { HEADING + told.div_ceil(2) + LINE_OF_NOTES };
    PAGE.saturating_sub(blocks + told)
}

/// Of sentences in the order of their weight, those that have room at the foot of the first page, below everything else and with
/// these lines above the table.
pub fn at_the_foot(sentences: Vec<String>, above: &[String]) -> Vec<String> {
    let taken: usize = above.iter().map(|line| lines(letters(line), ACROSS) * ACROSS).sum();
    let mut room = AT_THE_FOOT.saturating_sub(taken);
    let mut fits = |sentence: &String| {
        let left = room.checked_sub(letters(sentence) + 1);
        room = left.unwrap_or_default();
        left.is_some()
    };
    sentences.into_iter().take_while(|sentence| fits(sentence)).collect()
}

/// How high a block comes out.
pub fn height(block: &Block) -> usize {
    match block {
        Block::Heading(..) => HEADING,
        Block::Lead(text) | Block::Paragraph(text) => lines(letters(text), ACROSS) * LINE + MARGIN,
        Block::List(items) => of_list(items),
        Block::Rows(rows) => rows.iter().map(|(name, says)| of_row(name, says)).sum::<usize>() + MARGIN,
        Block::Table(table) => of_table(table),
        Block::Picture => 0,
    }
}

/// Two columns.
fn of_list(items: &[Item]) -> usize {
    let lines: usize = items.iter().map(|item| lines(letters(&item.text.words), IN_COLUMN)).sum();
    (lines + 1).div_ceil(2) * LINE + MARGIN
}

/// A name that leads a paragraph.
fn of_row(name: &str, says: &[Text]) -> usize {
    let said: usize = says.iter().map(|text| letters(&text.words) + 1 + 3 * text.notes.len()).sum();
    lines(letters(name) + 2 + said, ACROSS) * LINE + OF_ROW
}

fn of_table(table: &Table) -> usize {
    let of_cells = |cells: &Vec<Text>| {
        let each = cells.iter().zip(IN_TABLE).map(|(text, across)| lines(letters(&text.words), across));
        each.max().unwrap_or(1) * LINE + OF_CELLS
    };
    LINE + OF_CELLS + table.rows.iter().map(of_cells).sum::<usize>()
}

fn letters_of(note: &Note) -> usize {
    // The number, and the spaces between.
    letters(&note.says) + note.address.as_deref().map_or(0, letters) + 4
}

fn letters(text: &str) -> usize {
    text.chars().count()
}

fn lines(letters: usize, across: usize) -> usize {
    letters.div_ceil(across).max(1)
}
