//! What is answered to each text. A text that is no JSON is one that holds no case.

use std::collections::BTreeMap;

use finesight::api::batch::{CODES, RANGES, assess_many as figures};
use finesight::api::{self, Answer, Given, Problem, input};
use finesight::engine::find::imposition::Prospect;
use finesight::law::{Currency, Regime};
use finesight::text::Lang;
use serde::Serialize;
use serde_json::{Value, json};

use crate::table::{Table, in_order};

pub fn assess(case: &[u8]) -> String {
    written(&api::assess_case(&read_case(case)))
}

pub fn check(case: &[u8]) -> String {
    written(&api::check_decision(&read_case(case)))
}

pub fn questions(case: &[u8]) -> String {
    written(&api::questions_of(&read_case(case)))
}

pub fn validate(case: &[u8]) -> String {
    written(&api::validate(&read_case(case)))
}

pub fn regimes(tag: &[u8]) -> String {
    in_words(tag, api::regimes)
}

pub fn law_book(tag: &[u8]) -> String {
    in_words(tag, api::law_book)
}

pub fn version(_: &[u8]) -> String {
    written(&api::version())
}

pub fn legend(_: &[u8]) -> String {
    // At 0 there is none.
    let names = |keys: Vec<&'static str>| [vec![None], keys.into_iter().map(Some).collect()].concat();
    written(&json!({
        "whether": names(Prospect::ALL.iter().map(|it| it.key()).collect()),
        "regime": names(Regime::ALL.iter().map(|it| it.key()).collect()),
        "currency": names(Currency::ALL.iter().map(|it| it.code()).collect()),
    }))
}

pub fn assess_many(cases: &[u8]) -> String {
    let Table { columns, places, rows, mut problems } = Table::of(&read(cases));
    let mut many = figures(&columns, &places, rows, false);
    problems.append(&mut many.problems);
    let mut ends = many.figures.chunks(rows.max(1));
    let mut next = || ends.next().unwrap_or_default();
    let mut numbers = many.codes.chunks(rows.max(1));
    written(&Figures {
        rows,
        problems: in_order(problems),
        ranges: RANGES.into_iter().map(|name| (name, Ends { low: next(), high: next() })).collect(),
        codes: CODES.into_iter().map(|name| (name, numbers.next().unwrap_or_default())).collect(),
    })
}

/// What many cases come to, column by column.
#[derive(Serialize)]
struct Figures<'a> {
    rows: usize,
    problems: Vec<Problem>,
    #[serde(flatten)]
    ranges: BTreeMap<&'static str, Ends<'a>>,
    #[serde(flatten)]
    codes: BTreeMap<&'static str, &'a [u8]>,
}

/// A range of each case. JSON has no number for what there is not, nor for what has no bound: both are `null`.
#[derive(Serialize)]
struct Ends<'a> {
    low: &'a [f64],
    high: &'a [f64],
}

fn read_case(text: &[u8]) -> Given {
    serde_json::from_slice(text).unwrap_or_default()
}

fn read(text: &[u8]) -> Value {
    serde_json::from_slice(text).unwrap_or_default()
}

/// What is told in a language, or that there is no such language.
fn in_words<T: Serialize>(tag: &[u8], tell: fn(Lang) -> T) -> String {
    let lang = read(tag).as_str().map_or(Err("not-a-text"), input::language);
    match lang {
        Ok(lang) => written(&tell(lang)),
        Err(code) => {
            let problems = Some(vec![Problem::of_case("lang", code)]);
            written(&Answer { ok: false, assessment: None, problems })
        }
    }
}

fn written(answer: &impl Serialize) -> String {
    serde_json::to_string(answer).unwrap_or_else(|_| "null".to_owned())
}
