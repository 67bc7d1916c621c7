//! Works files of cases through, step by step.
//!
//! ```text
//! cargo run --example replay -- FILE... [--json] [--lang=en|sv|nb]
//! ```
//!
//! Prints for each case its facts, every step with what it found and where the rule stands, the
//! ranges and the problems, in English unless told otherwise. With `--json`: an array with the case as the JavaScript library takes it,
//! what the file expects, and the answer as the library gives it. `tests/cases/README.md` describes the file.

mod file;

use std::process::ExitCode;
use std::{env, fmt::Write as _, fs};

use file::{Case, read};
use finesight::api::dto::{Assessed, CalculationData, RangeData, StepData};
use finesight::api::{Answer, Given, assess_case};
use finesight::engine::Question;
use finesight::text::Lang;
use finesight::text::explain;
use serde_json::{Value, json};

fn main() -> ExitCode {
    let (flags, files): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|argument| argument.starts_with('-'));
    let mut lang = Lang::En;
    let mut json = false;
    let mut known = !files.is_empty();
    for flag in &flags {
        match (flag.as_str(), flag.strip_prefix("--lang=").and_then(Lang::from_tag)) {
            ("--json", _) => json = true,
            (_, Some(asked)) => lang = asked,
            _ => known = false,
        }
    }
    if !known {
        eprintln!("usage: replay FILE... [--json] [--lang=en|sv|nb]");
        return ExitCode::from(2);
    }
    match read_all(&files, lang) {
        Ok(cases) => {
            print!("{}", if json { as_json(&cases) } else { told(&cases) });
            ExitCode::SUCCESS
        }
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The cases of all files, or everything that is wrong in the first that has something wrong.
fn read_all(files: &[String], lang: Lang) -> Result<Vec<Case>, Vec<String>> {
    let mut all = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).map_err(|error| vec![error.to_string()]);
        let cases = text.and_then(|text| read(&text));
        let in_file = |problem: String| [file, ": ", &problem].concat();
        let cases = cases.map(|cases| cases.into_iter().map(move |case| Case { lang, ..case }));
        all.extend(cases.map_err(|problems| problems.into_iter().map(in_file).collect::<Vec<_>>())?);
    }
    Ok(all)
}

fn given(case: &Case) -> Given {
    Given::new(case.facts.iter().map(|(key, line)| (key.as_str(), line.as_str())), &case.on)
        .with("view", case.view.as_deref())
        .with("replays", case.replays.as_deref())
        .with("lang", Some(case.lang.tag()))
}

/// A case as the JavaScript library takes it.
fn for_library(case: &Case) -> Value {
    let text = |text: &String| Value::String(text.clone());
    let facts = case.facts.iter().map(|(key, line)| (key.clone(), text(line))).collect();
    let mut fields = serde_json::Map::new();
    fields.insert("facts".to_owned(), Value::Object(facts));
    fields.insert("on".to_owned(), text(&case.on));
    for (key, value) in [("view", &case.view), ("replays", &case.replays)] {
        if let Some(value) = value {
            fields.insert(key.to_owned(), text(value));
        }
    }
    Value::Object(fields)
}

fn as_json(cases: &[Case]) -> String {
    let one = |case: &Case| {
        let answer = assess_case(&given(case));
        json!({ "id": case.id, "title": case.title, "case": for_library(case), "expect": case.expect, "answer": answer })
    };
    format!("{:#}\n", Value::Array(cases.iter().map(one).collect()))
}

fn told(cases: &[Case]) -> String {
    let mut text = String::new();
    for case in cases {
        let _ = write!(text, "{}\n{}\n\n", heading(&format!("{}: {}", case.id, case.title)), tell(case));
    }
    text
}

fn heading(title: &str) -> String {
    format!("{title}\n{}", "=".repeat(title.chars().count()))
}

fn tell(case: &Case) -> String {
    let answer: Answer = assess_case(&given(case));
    let Some(assessed) = answer.assessment else {
        let problems = answer.problems.unwrap_or_default();
        let lines: Vec<String> =
            problems.iter().map(|problem| format!("{}: {}", problem.key, problem.code)).collect();
        return lines.join("\n");
    };
    let mut text = format!("as of {}, view {}\n\nFacts\n", assessed.on, assessed.view);
    for fact in &assessed.facts {
        let question =
            Question::from_key(fact.key).map(|it| explain::question(case.lang, it)).unwrap_or_default();
        let _ = writeln!(text, "  {} = {}   ({question})", fact.key, fact.line);
    }
    text += "\nSteps\n";
    for step in &assessed.why {
        tell_step(&mut text, step, 1);
    }
    text += "\nAnswers\n";
    tell_answers(&mut text, &assessed);
    text += "\nProblems\n";
    if assessed.problems.is_empty() {
        text += "  none\n";
    }
    for problem in &assessed.problems {
        let about = problem.about.map(|about| format!(" ({about})")).unwrap_or_default();
        let _ = writeln!(text, "  {}: {}{about}", problem.question, problem.kind);
    }
    text
}

fn tell_step(text: &mut String, step: &StepData, depth: usize) {
    let indent = "  ".repeat(depth);
    let stage = if depth == 1 { format!("{}: ", step.stage) } else { String::new() };
    let _ = writeln!(text, "{indent}{stage}{} [{}]", step.sentence, step.basis);
    for cite in &step.cites {
        let _ = writeln!(text, "{indent}    {} ({})", cite.text, cite.verified);
    }
    for considered in &step.considered {
        let cite = &considered.cite;
        let _ = writeln!(text, "{indent}  – {}  {} ({})", considered.sentence, cite.text, cite.verified);
    }
    for part in &step.parts {
        tell_step(text, part, depth + 1);
    }
}

fn tell_answers(text: &mut String, assessed: &Assessed) {
    let Some(outcome) = &assessed.outcome else {
        *text += "  no regime to work with\n";
        return;
    };
    let range = |range: &Option<RangeData>| range.as_ref().map_or_else(|| "–".to_owned(), amounts);
    let nothing = if outcome.whether.may_end_in_nothing { "; may end in nothing" } else { "" };
    let _ = writeln!(text, "  whether: {}{nothing}", outcome.whether.answer);
    let _ = writeln!(text, "  legal maximum: {}", range(&outcome.ceiling));
    let _ =
        writeln!(text, "  guideline ({}): {}", outcome.guideline.standing, range(&outcome.guideline.range));
    for class in &outcome.guideline.classes {
        let shown = if outcome.classes.contains(&class.class) { "" } else { " (not arguable here)" };
        let _ = writeln!(text, "    {}: {}{shown}", class.class, amounts(&class.range));
    }
    if let Some(authority) = &outcome.authority_ceiling {
        let _ = writeln!(text, "  legal maximum if a public authority: {}", amounts(authority));
    }
    if let Some(calculation) = &outcome.calculation {
        tell_calculation(text, calculation);
    }
    let _ = writeln!(text, "  practice: {}", range(&outcome.practice.range));
    for group in &outcome.practice.groups {
        let _ = writeln!(text, "    {}: {} counted, {}", group.group, group.counted, range(&group.band));
    }
    if let Some(fee) = &outcome.fee {
        let (level, fee_range) = (amounts(&fee.level), amounts(&fee.comes_to));
        let _ =
            writeln!(text, "  level entered: {level}; the fine comes to {fee_range}; waived: {}", fee.waived);
    }
}

fn tell_calculation(text: &mut String, calculation: &CalculationData) {
    let complete = if calculation.complete { "" } else { " (as far as figures were entered)" };
    let _ = writeln!(text, "  calculation{complete}:");
    for conduct in &calculation.conducts {
        let _ = writeln!(text, "    operation {} ({})", conduct.number, conduct.provisions.join(", "));
        for line in &conduct.lines {
            let share = line.share.as_ref().map(|share| format!("   x {share}")).unwrap_or_default();
            let _ = writeln!(text, "      {}: {}{share}", line.line, amounts(&line.amount));
        }
    }
    let fee = calculation.fee.as_ref().map(|fee| format!(", as a fine {}", amounts(fee)));
    let _ = writeln!(text, "    total: {}{}", amounts(&calculation.total), fee.unwrap_or_default());
}

fn amounts(range: &RangeData) -> String {
    match &range.high {
        Some(high) if *high == range.low => format!("{} {}", range.low, range.currency),
        Some(high) => format!("{} to {} {}", range.low, high, range.currency),
        None => format!("{} {} or more", range.low, range.currency),
    }
}
