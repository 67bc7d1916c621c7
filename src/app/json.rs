//! The written form as values of JavaScript, which the browser makes JSON of.

use super::saved::Tree;
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

/// From a value of JavaScript.
pub fn of_js(value: &JsValue) -> Tree {
    if let Some(text) = value.as_string() {
        return Tree::Text(text);
    }
    if value.as_f64().is_some() {
        let digits = JSON::stringify(value).ok().map(String::from);
        return digits.and_then(|digits| digits.parse().ok()).map_or(Tree::Other, Tree::Number);
    }
    if Array::is_array(value) {
        return Tree::List(Array::from(value).iter().map(|item| of_js(&item)).collect());
    }
    let Some(object) = value.dyn_ref::<Object>() else {
        return Tree::Other;
    };
    let entries = Object::entries(object);
    let named = entries.iter().filter_map(|entry| {
        let entry = Array::from(&entry);
        Some((entry.get(0).as_string()?, of_js(&entry.get(1))))
    });
    Tree::Named(named.collect())
}
