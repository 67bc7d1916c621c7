//! The functions that JavaScript calls.
//!
//! Behind the feature `library`, for what is exported is kept in every module that is linked with it,
//! and the page has no use for it.

use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::{Answer, Given};

/// Assesses a case.
///
/// `case` is `{ facts: { key: line }, on: "YYYY-MM-DD", view?, replays?, lang? }`. The answer is
/// `{ ok: true, assessment }` or `{ ok: false, problems: [{ key, code }] }`; what is still open, and what
/// closing it would do, is `assessment.outlook`.
#[wasm_bindgen]
pub fn assess(case: JsValue) -> JsValue {
    // What cannot even be looked at (a symbol, a function) is no object, and is answered so.
    let given: Given = serde_wasm_bindgen::from_value(case).unwrap_or_default();
    written(&super::assess_case(&given))
}

/// The version of this library.
#[wasm_bindgen]
pub fn version() -> String {
    super::version().to_owned()
}

/// As JSON would have it: objects, not maps, and `null` for what there is not.
fn written(answer: &Answer) -> JsValue {
    answer.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
