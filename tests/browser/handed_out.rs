//! Prints what the page hands out of saved cases, worked out by a program of this machine: the same code in one piece, with the
//! compiler's own standard library. `cases.test.mjs` compares the built page with it.
//!
//! ```text
//! cargo run --features page --example handed-out -- FILE DAY
//! ```
//!
//! `FILE` is a list of cases as JSON, each as it is saved, and `DAY` is today. For each: the case as it is written down again, the
//! report as text with every step, in English, and the result as the page around is told it.

#[path = "../common/trees.rs"]
mod trees;

use finesight::app::handed_out;
use finesight::app::saved::{read_whole, written};
use finesight::text::Lang;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::process::ExitCode;
use std::{env, fs};
use trees::{as_json, of_json};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [file, day] = arguments.as_slice() else {
        eprintln!("usage: handed-out FILE DAY");
        return ExitCode::from(2);
    };
    match answers(file, day) {
        Ok(answers) => {
            println!("{answers}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn answers(file: &str, day: &str) -> Result<Value, String> {
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    let cases: Vec<Value> = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let today: Date = day.parse().map_err(|_| format!("{day} is no day"))?;
    let answers: Result<Vec<Value>, String> = cases.iter().map(|case| answer(case, today)).collect();
    Ok(Value::Array(answers?))
}

fn answer(case: &Value, today: Date) -> Result<Value, String> {
    let saved = read_whole(&of_json(case), today).map_err(|refusal| format!("{refusal:?}: {case}"))?;
    let file = written(&saved.case, &[], Lang::En, today);
    let handed_out = handed_out::of(saved, Lang::En, today).ok_or("there are no texts")?;
    Ok(json!({
        "file": as_json(&file),
        "report": handed_out.report,
        "result": as_json(&handed_out.result),
    }))
}
