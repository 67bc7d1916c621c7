//! Saved cases as JSON. In the page the browser's own functions do this (`src/app/json.rs`).

use finesight::app::saved::Tree;
use serde_json::{Map, Value, json};

pub fn as_json(tree: &Tree) -> Value {
    match tree {
        Tree::Text(text) => json!(text),
        Tree::Number(number) => json!(number),
        Tree::List(list) => list.iter().map(as_json).collect(),
        Tree::Named(named) => Value::Object(
            named.iter().map(|(name, tree)| (name.clone(), as_json(tree))).collect::<Map<_, _>>(),
        ),
        Tree::Other => Value::Null,
    }
}

pub fn of_json(value: &Value) -> Tree {
    match value {
        Value::Object(named) => {
            Tree::Named(named.iter().map(|(name, value)| (name.clone(), of_json(value))).collect())
        }
        Value::Array(list) => Tree::List(list.iter().map(of_json).collect()),
        Value::String(text) => Tree::Text(text.clone()),
        Value::Number(number) => {
            number.as_u64().and_then(|number| number.try_into().ok()).map_or(Tree::Other, Tree::Number)
        }
        Value::Bool(_) | Value::Null => Tree::Other,
    }
}
