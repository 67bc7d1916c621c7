//! The report as it is printed, in the place of everything else (`www/styles/report.css`).

use super::content::{Block, Content, Item, Part, Table, Text};
use super::whole::content;
use crate::app::behind::outcome::picture;
use crate::app::markup::{attributed, element, fragment};
use crate::app::state::State;
use crate::text::{keys, number};
use yew::prelude::*;

/// The report.
pub fn view(state: &State) -> Html {
    let content = content(state);
    let parts = content.parts.iter().map(|part| view_part(state, &content, part)).collect();
    element("article", "paper", fragment(parts))
}

fn view_part(state: &State, content: &Content, part: &Part) -> Html {
    let mut inside: Vec<Html> = part.blocks.iter().map(|block| view_block(state, block)).collect();
    if !part.notes.is_empty() {
        inside.push(element("h2", "", state.lang.text(keys::REPORT_SOURCES)));
        let notes = part.notes.iter().filter_map(|place| note(content, *place));
        inside.push(element("div", "paper__notes", fragment(notes.collect())));
    }
    element("section", "paper__part", fragment(inside))
}

/// A note with its number, which goes on from part to part.
fn note(content: &Content, place: usize) -> Option<Html> {
    let note = content.notes.get(place)?;
    let address = note.address.as_ref().map(|address| element("span", "paper__address", address.clone()));
    let words = [&shown(place), " ", &note.says, " "].concat();
    Some(element("p", "", fragment(vec![words.into(), address.unwrap_or_default()])))
}

fn view_block(state: &State, block: &Block) -> Html {
    match block {
        Block::Heading(1, text) => element("h1", "", text.clone()),
        Block::Heading(2, text) => element("h2", "", text.clone()),
        Block::Heading(_, text) => element("h3", "", text.clone()),
        Block::Lead(text) => element("p", "paper__lead", text.clone()),
        Block::Paragraph(text) => element("p", "", text.clone()),
        Block::List(items) => list(items, 0),
        Block::Rows(rows) => {
            let row = |(name, says): &(String, Vec<Text>)| {
                let says = says.iter().map(|text| fragment(vec![words(text), " ".into()])).collect();
                fragment(vec![element("dt", "", name.clone()), element("dd", "", fragment(says))])
            };
            element("dl", "paper__rows", fragment(rows.iter().map(row).collect()))
        }
        Block::Table(table) => view_table(table),
        Block::Picture => {
            let picture = state.now.assessment.result.as_ref().map(|result| picture::view(state, result));
            element("div", "paper__picture", picture.unwrap_or_default())
        }
    }
}

/// Entries of a depth, each with the deeper ones that follow it.
fn list(items: &[Item], depth: usize) -> Html {
    let mut entries = Vec::new();
    let mut rest = items;
    while let [first, after @ ..] = rest {
        let deeper = after.iter().take_while(|item| item.depth > depth).count();
        let (inside, next) = after.split_at(deeper);
        let below = if inside.is_empty() { Html::default() } else { list(inside, depth + 1) };
        entries.push(element("li", "", fragment(vec![words(&first.text), below])));
        rest = next;
    }
    element("ul", "", fragment(entries))
}

fn view_table(table: &Table) -> Html {
    let head =
        table.head.iter().map(|name| attributed("th", &["scope"], ["col".into()], name.clone().into()));
    let row = |cells: &Vec<Text>| {
        let cell = |(place, text): (usize, &Text)| match place {
            0 => attributed("th", &["scope"], ["row".into()], words(text)),
            _ => element("td", "", words(text)),
        };
        element("tr", "", fragment(cells.iter().enumerate().map(cell).collect()))
    };
    let rows = fragment(table.rows.iter().map(row).collect());
    let parts = vec![
        element("caption", "", table.caption.clone()),
        element("thead", "", element("tr", "", fragment(head.collect()))),
        element("tbody", "", rows),
    ];
    // A column for each of several versions.
    let class = if table.head.len() > 3 { "paper__table paper__table--wide" } else { "paper__table" };
    element("table", class, fragment(parts))
}

/// Words with the numbers of their notes.
fn words(text: &Text) -> Html {
    let numbers: Vec<String> = text.notes.iter().map(|place| shown(*place)).collect();
    let notes = if numbers.is_empty() { Html::default() } else { element("sup", "", numbers.join(", ")) };
    fragment(vec![text.words.clone().into(), notes])
}

/// The number of a note.
fn shown(place: usize) -> String {
    number::plain(u64::try_from(place + 1).unwrap_or_default())
}
