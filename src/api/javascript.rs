//! The functions that JavaScript calls; `www/library/` has what is around them.
//!
//! Behind the feature `library`, for what is exported is kept in every module that is linked with it,
//! and the page has no use for it.

use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::batch::{self, Column};
use super::input::language;
use super::{Answer, Given, Problem};
use crate::engine::find::imposition::Prospect;
use crate::engine::practice::SHARES;
use crate::law::{Currency, Regime};
use crate::text::Lang;

/// A case, of which `www/library/given.js` has made texts, objects of them, and `null` in the place of all else. To look at
/// anything else may throw, and what is thrown through the program leaves its stack as it was then.
fn given(case: JsValue) -> Given {
    serde_wasm_bindgen::from_value(case).unwrap_or_default()
}

/// Assesses a case.
///
/// `case` is `{ facts: { key: line }, on: "YYYY-MM-DD", view?, replays?, lang? }`. The answer is
/// `{ ok: true, assessment }` or `{ ok: false, problems: [{ key, code }] }`; what is still open, and what
/// closing it would do, is `assessment.outlook`.
#[wasm_bindgen]
pub fn assess(case: JsValue) -> JsValue {
    written(&super::assess_case(&given(case)))
}

/// Checks a decision: a case with `decision`, `{ key: line }` as well.
///
/// The answer is `{ ok: true, checked }` or `{ ok: false, problems }`.
#[wasm_bindgen]
pub fn check(case: JsValue) -> JsValue {
    written(&super::check_decision(&given(case)))
}

/// What can be asked of a case.
#[wasm_bindgen]
pub fn questions(case: JsValue) -> JsValue {
    written(&super::questions_of(&given(case)))
}

/// What could not be read in a case, and what does not fit together in it.
#[wasm_bindgen]
pub fn validate(case: JsValue) -> JsValue {
    written(&super::validate(&given(case)))
}

/// The regimes in short.
#[wasm_bindgen]
pub fn regimes(lang: &str) -> JsValue {
    in_words(lang, super::regimes)
}

/// Every table that the rules work with.
#[wasm_bindgen(js_name = lawBook)]
pub fn law_book(lang: &str) -> JsValue {
    in_words(lang, super::law_book)
}

/// The words of a language for a table of cases.
#[wasm_bindgen]
pub fn words(lang: &str) -> JsValue {
    in_words(lang, super::words)
}

/// What is told in a language, or that there is no such language.
fn in_words<T: Serialize>(tag: &str, tell: fn(Lang) -> T) -> JsValue {
    match language(tag) {
        Ok(lang) => written(&tell(lang)),
        Err(code) => written(&Answer::refused(vec![Problem::of_case("lang", code)])),
    }
}

/// The version of this library.
#[wasm_bindgen]
pub fn version() -> String {
    super::version().to_owned()
}

/// What many cases come to. Each of its parts is handed over once.
#[wasm_bindgen]
pub struct Many(batch::Many);

/// Assesses many cases: `columns` is `[{ key, lines }]`, `places` those of the cases in the first column, then in the second.
/// They are made by `www/library/columns.js`. With `detailed` each has its distribution too.
#[wasm_bindgen(js_name = assessMany)]
pub fn assess_many(columns: JsValue, places: &[u32], rows: usize, detailed: bool) -> Many {
    let columns: Vec<Column> = serde_wasm_bindgen::from_value(columns).unwrap_or_default();
    Many(batch::assess_many(&columns, places, rows, detailed))
}

/// The shares of fines whose amounts are among the details of many cases, in thousandths.
#[wasm_bindgen]
pub fn shares() -> Vec<i32> {
    SHARES.into_iter().filter_map(|share| i32::try_from(share).ok()).collect()
}

#[wasm_bindgen]
impl Many {
    /// The figures, column by column.
    pub fn figures(&mut self) -> Vec<f64> {
        std::mem::take(&mut self.0.figures)
    }

    /// The codes, column by column.
    pub fn codes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.0.codes)
    }

    /// What is told in detail, column by column.
    pub fn details(&mut self) -> Vec<f64> {
        std::mem::take(&mut self.0.details)
    }

    /// What could not be read.
    pub fn problems(&self) -> JsValue {
        written(&self.0.problems)
    }
}

/// What the columns of [`Many`] are and what their codes stand for, from 1 on.
#[wasm_bindgen]
pub fn legend() -> JsValue {
    let keys: [(&str, Vec<&str>); 5] = [
        ("ranges", batch::RANGES.to_vec()),
        ("codes", batch::CODES.to_vec()),
        ("whether", Prospect::ALL.iter().map(|it| it.key()).collect()),
        ("regime", Regime::ALL.iter().map(|it| it.key()).collect()),
        ("currency", Currency::ALL.iter().map(|it| it.code()).collect()),
    ];
    written(&std::collections::BTreeMap::from(keys))
}

/// As JSON would have it: objects, not maps, and `null` for what there is not.
fn written(answer: &impl Serialize) -> JsValue {
    answer.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}
