//! How well the estimate of fines does on decisions that it has not seen.
//!
//! ```text
//! cargo run --release --bin backtest -- --decisions FOLDER [--json]
//! cargo run --release --bin backtest -- --coded FILE.csv [--hidden SHARE] [--fitted FOLDER] [--json]
//! ```
//!
//! The first takes all decisions of the folder that the tables are fitted to, with 0, 25, 50, 75 and 100 % of their facts
//! hidden. Each is predicted by a model that has not seen its controller.
//!
//! The second takes the decisions of a file in the format of either coding, as that file codes them. Those that are among
//! the decisions of the folder (that of the file, unless another is given) are predicted by a model that has not seen their
//! controller, and the others by the tables as they are shipped. Without such a folder all are predicted by the tables.
//!
//! In JSON, `coverage` is the share that eight of ten held, `half` the share that the middle half held, and `width`,
//! `medianError` and `medianResidual` are in decades.
#![expect(
    clippy::float_arithmetic,
    reason = "scores are statistics; no amount of an assessment is among them"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, error::Error};

use finesight::engine::practice::{Class, Model, Size};
use finesight::evidence::MODEL;
use finesight_tools::fit::model::HIDDEN;
use finesight_tools::fit::rows::{Origin, Row, code_of};
use finesight_tools::fit::score::{
    Interval, SEEDS, Score, Tested, by, cross_validated, tested, unconditional, unseen,
};
use finesight_tools::fit::sources::{self, FIRST, READ, SECOND, Sources, TRACKER};
use finesight_tools::fit::{coded, curated};
use serde_json::{Map, Value, json};

/// A group of fewer decisions is not listed.
const LEAST: usize = 10;
const USAGE: &str = "usage: backtest --decisions FOLDER [--json]\n       backtest --coded FILE.csv [--hidden SHARE] [--fitted FOLDER] [--json]";

/// What was asked for.
#[derive(Default)]
struct Asked {
    decisions: Option<String>,
    coded: Option<String>,
    fitted: Option<String>,
    hidden: f64,
    json: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let asked = asked()?;
    match (&asked.decisions, &asked.coded) {
        (Some(folder), None) => of_folder(folder, asked.json),
        (None, Some(file)) => of_file(file, &asked),
        _ => Err(USAGE.into()),
    }
}

fn asked() -> Result<Asked, Box<dyn Error>> {
    let mut asked = Asked::default();
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--decisions" => asked.decisions = arguments.next(),
            "--coded" => asked.coded = arguments.next(),
            "--fitted" => asked.fitted = arguments.next(),
            "--hidden" => asked.hidden = share(&arguments.next().ok_or(USAGE)?)?,
            "--json" => asked.json = true,
            _ => return Err(USAGE.into()),
        }
    }
    Ok(asked)
}

/// A share as a fraction or, above one, in per cent.
fn share(text: &str) -> Result<f64, Box<dyn Error>> {
    let share: f64 = text.trim_end_matches('%').parse()?;
    Ok(if share > 1.0 { share / 100.0 } else { share }.clamp(0.0, 1.0))
}

fn of_folder(folder: &str, as_json: bool) -> Result<(), Box<dyn Error>> {
    let Sources { decisions, tracked } = Sources::read(folder)?;
    let results = cross_validated(&decisions, &tracked);
    let of = |origin: Origin, hidden: f64| {
        results
            .iter()
            .filter(move |tested| tested.row.origin == origin && tested.hidden.total_cmp(&hidden).is_eq())
    };
    if as_json {
        let each = HIDDEN.map(|hidden| {
            (format!("{:.0}", hidden * 100.0), all(&of(Origin::Coded, hidden).collect::<Vec<_>>()))
        });
        println!("{}", json!({"coded": {"estimate": Map::from_iter(each)}}));
        return Ok(());
    }
    columns();
    println!(
        "\n{} decisions, {} other fines of the tracker, {} times over",
        decisions.len(),
        tracked.len(),
        SEEDS.len()
    );
    for (origin, name) in [(Origin::Coded, "coded"), (Origin::Picked, "read, and in no coding")] {
        heading(name);
        for hidden in HIDDEN {
            line(&format!("{:.0} % hidden", hidden * 100.0), &Score::of_estimate(of(origin, hidden)));
        }
    }
    for hidden in HIDDEN {
        heading(&format!("coded, {:.0} % hidden", hidden * 100.0));
        let groups =
            by(of(Origin::Coded, hidden), |row| row.class.map_or("not known", Class::key).to_owned());
        lines(&groups);
        lines(&by(of(Origin::Coded, hidden), country));
        let known: Vec<&Tested<'_>> =
            of(Origin::Coded, hidden).filter(|tested| has_turnover(tested.row)).collect();
        line("turnover known", &Score::of_estimate(known));
    }
    Ok(())
}

fn has_turnover(row: &Row) -> bool {
    row.size().is_some_and(Size::is_band)
}

fn of_file(file: &str, asked: &Asked) -> Result<(), Box<dyn Error>> {
    let rows = sources::coding(file)?;
    let beside = Path::new(file).parent().map(|folder| folder.to_string_lossy().into_owned());
    let folder = asked.fitted.clone().or(beside).filter(|folder| has_all(folder));
    let fitted = folder.map(|folder| Sources::read(&folder)).transpose()?;
    let mut results = Vec::new();
    let mut known: BTreeMap<&str, &Row> = BTreeMap::new();
    for row in &rows {
        known.insert(&row.id, row);
    }
    let any = unconditional(rows.iter());
    for seed in SEEDS {
        let mut left = known.clone();
        if let Some(Sources { decisions, tracked }) = &fitted {
            let is_known = |row: &Row| known.contains_key(row.id.as_str());
            let folds =
                if decisions.iter().any(is_known) { unseen(decisions, tracked, seed) } else { Vec::new() };
            for fold in &folds {
                let own = fold.unseen.iter().filter_map(|row| left.remove(row.id.as_str()));
                let own: Vec<&Row> = own.collect();
                results.extend(predicted(own, &fold.model, fold.unconditional, asked.hidden, seed));
            }
        }
        results.extend(predicted(left.into_values(), &MODEL, any, asked.hidden, seed));
    }
    let results: Vec<&Tested<'_>> = results.iter().collect();
    if asked.json {
        println!("{}", json!({"coded": {"estimate": all(&results)}}));
    } else {
        heading(&format!("{file}, {:.0} % hidden", asked.hidden * 100.0));
        line("all", &Score::of_estimate(results.iter().copied()));
        lines(&by(results.iter().copied(), |row| row.class.map_or("not known", Class::key).to_owned()));
        lines(&by(results.iter().copied(), country));
    }
    Ok(())
}

fn has_all(folder: &str) -> bool {
    [FIRST, SECOND, READ, TRACKER].iter().all(|name| Path::new(folder).join(name).exists())
}

fn predicted<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    model: &Model,
    any: Interval,
    hidden: f64,
    seed: u64,
) -> Vec<Tested<'a>> {
    rows.into_iter().map(|row| tested(row, model, any, hidden, seed)).collect()
}

fn country(row: &Row) -> String {
    code_of(row.country).to_owned()
}

/// The score of all, of the public bodies and of each country.
fn all(results: &[&Tested<'_>]) -> Value {
    let mut of_all = json(&Score::of_estimate(results.iter().copied()));
    let public = results.iter().copied().filter(|tested| tested.row.class == Some(Class::Public));
    let countries =
        by(results.iter().copied(), country).into_iter().map(|(name, score)| (name, json(&score)));
    if let Some(fields) = of_all.as_object_mut() {
        fields.insert("public".to_owned(), json(&Score::of_estimate(public)));
        fields.insert("byCountry".to_owned(), Value::Object(countries.collect()));
    }
    of_all
}

fn json(score: &Score) -> Value {
    json!({
        "n": score.n / SEEDS.len(), "coverage": score.coverage, "half": score.half, "width": score.width,
        "halfWidth": score.half_width, "intervalScore": score.interval, "medianError": score.error,
        "medianResidual": score.residual, "above": score.above, "below": score.below,
    })
}

fn heading(name: &str) {
    println!(
        "\n{name:26}{:>5}{:>9}{:>9}{:>8}{:>8}{:>8}{:>8}{:>8}{:>8}{:>8}",
        "n", "8 of 10", "half", "below", "above", "width", "half", "score", "error", "median"
    );
}

fn line(name: &str, score: &Score) {
    let n = score.n / SEEDS.len();
    let [eight, half, below, above] =
        [score.coverage, score.half, score.below, score.above].map(|share| share * 100.0);
    let Score { width, half_width, interval, error, residual, .. } = score;
    println!(
        "  {name:24}{n:>5}{eight:>8.1}%{half:>8.1}%{below:>7.1}%{above:>7.1}%{width:>8.2}{half_width:>8.2}{interval:>8.2}{error:>8.3}{residual:>+8.3}"
    );
}

/// The groups with enough decisions.
fn lines(groups: &BTreeMap<String, Score>) {
    for (name, score) in groups.iter().filter(|(_, score)| score.n >= LEAST * SEEDS.len()) {
        line(name, score);
    }
}

fn columns() {
    println!("How each column became a level");
    for (file, lines) in [("codings", coded::COLUMNS), ("decisions read", curated::COLUMNS)] {
        println!("\n  {file}");
        for line in lines {
            println!("    {line}");
        }
    }
}
