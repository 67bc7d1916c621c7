//! Assesses a case, a text that any program can write, and prints the four answers.
//!
//! ```text
//! cargo run --example assess
//! ```

use finesight::api::dto::RangeData;
use finesight::api::{Given, assess_case};

const CASE: &str = r#"{
    "facts": {
        "country": "norway",
        "purpose": "other",
        "body": "company",
        "ownership": "alone",
        "turnover": "30000000 EUR",
        "infringements": "gdpr-32"
    },
    "on": "2026-01-01"
}"#;

fn main() -> Result<(), serde_json::Error> {
    let given: Given = serde_json::from_str(CASE)?;
    let answer = assess_case(&given);
    if let Some(outcome) = answer.assessment.and_then(|assessed| assessed.outcome) {
        println!("Whether an administrative fine follows: {}", outcome.whether.answer);
        println!("Legal maximum: {}", told(outcome.ceiling.as_ref()));
        println!("Guidelines start from: {}", told(outcome.guideline.range.as_ref()));
        println!("A typical fine: {}", told(outcome.practice.typical.as_ref()));
        println!("Eight of ten fines: {}", told(outcome.practice.range.as_ref()));
    }
    for problem in answer.problems.unwrap_or_default() {
        println!("{}: {}", problem.key, problem.code);
    }
    Ok(())
}

fn told(range: Option<&RangeData>) -> String {
    let Some(RangeData { low, high, currency }) = range else { return "none".to_owned() };
    match high {
        Some(high) => format!("{low} to {high} {currency}"),
        None => format!("{low} {currency} or more"),
    }
}
