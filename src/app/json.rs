//! The written form as values of JavaScript, which the browser makes JSON of.

use super::saved::{DEEPEST, Tree};
use js_sys::{Array, JSON, Object};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;

/// As a value of JavaScript.
pub fn to_js(tree: &Tree) -> JsValue {
    match tree {
        Tree::Text(text) => JsValue::from_str(text),
        Tree::Number(number) => JsValue::from(*number),
        Tree::List(list) => list.iter().map(to_js).collect::<Array>().into(),
        Tree::Named(named) => {
            let entries: Array =
                named.iter().map(|(name, tree)| Array::of2(&JsValue::from_str(name), &to_js(tree))).collect();
            Object::from_entries(&entries).map_or(JsValue::NULL, JsValue::from)
        }
        Tree::Other => JsValue::NULL,
    }
}

/// From a value of JavaScript. What is nested deeper than any case is nothing of one: a link could hold so much that the
/// program would run out of stack.
pub fn of_js(value: &JsValue) -> Tree {
    nested(value, DEEPEST)
}

/// The same where so many lists and objects may yet stand within each other.
fn nested(value: &JsValue, depth: usize) -> Tree {
    if let Some(text) = value.as_string() {
        return Tree::Text(text);
    }
    if value.as_f64().is_some() {
        let digits = JSON::stringify(value).ok().map(String::from);
        return digits.and_then(|digits| digits.parse().ok()).map_or(Tree::Other, Tree::Number);
    }
    let (Some(object), Some(depth)) = (value.dyn_ref::<Object>(), depth.checked_sub(1)) else {
        return Tree::Other;
    };
    if Array::is_array(value) {
        return Tree::List(Array::from(value).iter().map(|item| nested(&item, depth)).collect());
    }
    let entries = Object::entries(object);
    let named = entries.iter().filter_map(|entry| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, nested(&entry.get(1), depth)))
    });
    Tree::Named(named.collect())
}
