//! The report as what the Word document is made of (`www/word/word.js`): the same content, as values of JavaScript.

use super::content::{Block, Content, Item, Note, Part, Text};
use super::whole::{content, subject};
use crate::app::state::State;
use js_sys::{Array, Object};
use wasm_bindgen::prelude::JsValue;

/// The content, with what a document says of itself.
pub fn for_word(state: &State) -> JsValue {
    let Content { title, parts, notes } = content(state);
    let (lang, cover) = (state.lang, &state.cover);
    let note = |note: Note| {
        named([("says", note.says.into()), ("address", note.address.map_or(JsValue::NULL, JsValue::from))])
    };
    named([
        ("language", lang.row().locale.into()),
        ("title", title.into()),
        ("subject", subject(state).into()),
        ("author", cover.author.trim().into()),
        ("note", cover.note.trim().into()),
        ("parts", listed(parts.iter().map(part))),
        ("notes", listed(notes.into_iter().map(note))),
    ])
}

fn part(part: &Part) -> JsValue {
    listed(part.blocks.iter().map(block))
}

fn block(block: &Block) -> JsValue {
    let kind = |kind: &str, value: JsValue| named([("kind", kind.into()), ("value", value)]);
    match block {
        Block::Heading(level, text) => {
            named([("kind", "heading".into()), ("level", (*level).into()), ("value", text.into())])
        }
        Block::Lead(text) => kind("lead", text.into()),
        Block::Paragraph(text) => kind("paragraph", text.into()),
        Block::List(items) => {
            let item = |item: &Item| {
                let depth = u32::try_from(item.depth).unwrap_or_default();
                named([("depth", depth.into()), ("text", words(&item.text))])
            };
            kind("list", listed(items.iter().map(item)))
        }
        Block::Rows(rows) => {
            let row = |(name, says): &(String, Vec<Text>)| {
                named([("name", name.into()), ("says", listed(says.iter().map(words)))])
            };
            kind("rows", listed(rows.iter().map(row)))
        }
        Block::Table(table) => named([
            ("kind", "table".into()),
            ("caption", (&table.caption).into()),
            ("head", listed(table.head.iter().map(JsValue::from))),
            ("rows", listed(table.rows.iter().map(|row| listed(row.iter().map(words))))),
        ]),
        // Its place stays empty there: the table before it has what it shows.
        Block::Picture => kind("picture", JsValue::NULL),
    }
}

fn words(text: &Text) -> JsValue {
    let place = |place: &usize| JsValue::from(u32::try_from(*place).unwrap_or_default());
    named([("words", (&text.words).into()), ("notes", listed(text.notes.iter().map(place)))])
}

fn listed(values: impl Iterator<Item = JsValue>) -> JsValue {
    values.collect::<Array>().into()
}

fn named<const N: usize>(values: [(&str, JsValue); N]) -> JsValue {
    let entries: Array = values.into_iter().map(|(name, value)| Array::of2(&name.into(), &value)).collect();
    Object::from_entries(&entries).map_or(JsValue::NULL, JsValue::from)
}
