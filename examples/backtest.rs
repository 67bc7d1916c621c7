//! How well the model of fines does on decisions that it has not seen.
//!
//! ```text
//! cargo run --release --example backtest -- --coded FILE.csv --curated FILE.json [--json]
//! ```
//!
//! Coded decisions that the tables were fitted to are predicted by a model fitted anew without them, their
//! controllers or a fine of the tracker that may be theirs (`tracker-fines.csv` beside the file, when it
//! is there). A file that the tables were not fitted to, and the curated decisions, are predicted
//! by the tables as they are.
#![expect(
    clippy::float_arithmetic,
    reason = "scores are statistics; no amount of an assessment is among them"
)]
#![expect(clippy::cast_precision_loss, reason = "counts are small, and effects lie within a few decades")]

#[expect(dead_code, reason = "calibrate uses the rest")]
mod fit;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, error::Error};

use finesight::evidence::model::{self, Possible};
use fit::folds::folds;
use fit::model::{Interval, Model, ends, winkler};
use fit::rows::{self, Read, Row, Tracked};
use serde_json::{Value, json};

/// Outer folds, and the seeds of which row is in which: each row is predicted once with each seed.
const OUTER: usize = 10;
const SEEDS: [u64; 3] = [1, 2, 3];
/// A group of fewer rows is not listed.
const LEAST: usize = 5;
const USAGE: &str = "usage: backtest --coded FILE.csv --curated FILE.json [--json]";

fn main() -> Result<(), Box<dyn Error>> {
    let (mut coded, mut curated, mut as_json) = (None, None, false);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--coded" => coded = arguments.next(),
            "--curated" => curated = arguments.next(),
            "--json" => as_json = true,
            _ => return Err(USAGE.into()),
        }
    }
    if coded.is_none() && curated.is_none() {
        return Err(USAGE.into());
    }
    let mut answer = serde_json::Map::new();
    if !as_json {
        told_columns();
    }
    let mut seen = Vec::new();
    if let Some(path) = &coded {
        let read = rows::coded(path)?;
        let fitted_on = rows::fingerprint(&read.rows) == model::FITTED.fingerprint;
        let results =
            if fitted_on { cross_validated(&read, &tracker_beside(path)?) } else { by_tables(&read.rows) };
        let how = if fitted_on {
            "nested cross-validation, grouped by controller"
        } else {
            "predicted by the tables; rows that they were fitted to are not told apart in this file"
        };
        report(&mut answer, "coded", how, &read, &results, as_json);
        seen = read.rows;
    }
    if let Some(path) = &curated {
        let mut read = rows::curated(path)?;
        let before = read.rows.len();
        read.rows.retain(|row| !seen.iter().any(|other| same(row, other)));
        read.skipped.insert("may be among the coded decisions", before - read.rows.len());
        let results = by_tables(&read.rows);
        report(&mut answer, "curated", "predicted by the tables", &read, &results, as_json);
    }
    if as_json {
        println!("{}", Value::Object(answer));
    }
    Ok(())
}

/// A row with where it was expected, and the interval without a model.
struct Tested<'a> {
    row: &'a Row,
    expected: Interval,
    unconditional: (f64, f64),
}

/// Whether two rows may be one decision: same country and fine, no more than a year apart.
fn same(one: &Row, other: &Row) -> bool {
    one.country == other.country
        && (one.log - other.log).abs() < 0.005
        && one.year.zip(other.year).is_none_or(|(one, other)| (one - other).abs() <= 1)
}

fn tracker_beside(coded: &str) -> Result<Vec<Tracked>, Box<dyn Error>> {
    let path = Path::new(coded).with_file_name("tracker-fines.csv");
    if path.exists() { rows::tracker(&path.to_string_lossy()) } else { Ok(Vec::new()) }
}

fn cross_validated<'a>(read: &'a Read, tracked: &[Tracked]) -> Vec<Tested<'a>> {
    let rows: Vec<&Row> = read.rows.iter().collect();
    let mut results = Vec::new();
    for seed in SEEDS {
        let parts = folds(&rows, OUTER, seed);
        for part in 0..OUTER {
            let of = |within: bool| {
                rows.iter().zip(&parts).filter(move |(_, of)| (**of == part) == within).map(|(row, _)| *row)
            };
            let (fitted, held_out): (Vec<&Row>, Vec<&Row>) = (of(false).collect(), of(true).collect());
            let model = Model::fit(&fitted, tracked, &held_out);
            let unconditional = ends(&fitted.iter().map(|row| row.log).collect::<Vec<f64>>());
            results.extend(held_out.into_iter().map(|row| Tested {
                row,
                expected: model.of(row),
                unconditional,
            }));
        }
    }
    results
}

/// Every row by the tables; the interval without a model is that of the rows themselves, which flatters it.
fn by_tables(rows: &[Row]) -> Vec<Tested<'_>> {
    let unconditional = ends(&rows.iter().map(|row| row.log).collect::<Vec<f64>>());
    rows.iter().map(|row| Tested { row, expected: by_table(row), unconditional }).collect()
}

/// What is not known is left out, so that any level counts. What else a row does not have is known not to be there, so it adds nothing.
fn by_table(row: &Row) -> Interval {
    let known: Vec<(&str, [&str; 1])> = model::EFFECTS
        .iter()
        .filter(|effect| !row.unknown.contains(&effect.feature))
        .map(|effect| (effect.feature, [row.levels.get(effect.feature).map_or("no", String::as_str)]))
        .collect();
    let possible: Vec<Possible<'_>> =
        known.iter().map(|(feature, levels)| (*feature, levels.as_slice())).collect();
    let found = model::predict(&possible);
    let decades = |millionths: i64| millionths as f64 / 1e6;
    Interval {
        low: decades(found.low),
        middle: decades(i64::midpoint(found.middle.0, found.middle.1)),
        high: decades(found.high),
    }
}

/// Means over results.
#[derive(Default)]
struct Score {
    n: usize,
    coverage: f64,
    width: f64,
    interval: f64,
}

impl Score {
    fn of(intervals: impl Iterator<Item = ((f64, f64), f64)>) -> Self {
        let mut sum = Self::default();
        for ((low, high), found) in intervals {
            sum.n += 1;
            sum.coverage += f64::from(u8::from((low..=high).contains(&found)));
            sum.width += high - low;
            sum.interval += winkler((low, high), found);
        }
        let n = sum.n.max(1) as f64;
        Self { n: sum.n, coverage: sum.coverage / n, width: sum.width / n, interval: sum.interval / n }
    }

    fn expected(results: &[&Tested<'_>]) -> Self {
        Self::of(results.iter().map(|result| ((result.expected.low, result.expected.high), result.row.log)))
    }

    fn unconditional(results: &[&Tested<'_>]) -> Self {
        Self::of(results.iter().map(|result| (result.unconditional, result.row.log)))
    }

    fn json(&self, repeated: usize) -> Value {
        json!({"n": self.n / repeated, "coverage": self.coverage, "width": self.width, "intervalScore": self.interval})
    }
}

fn report(
    answer: &mut serde_json::Map<String, Value>,
    name: &str,
    how: &str,
    read: &Read,
    results: &[Tested<'_>],
    as_json: bool,
) {
    let repeated = (results.len() / read.rows.len().max(1)).max(1);
    let all: Vec<&Tested<'_>> = results.iter().collect();
    let (expected, unconditional) = (Score::expected(&all), Score::unconditional(&all));
    if as_json {
        let both =
            json!({"expected": expected.json(repeated), "unconditional": unconditional.json(repeated)});
        answer.insert(name.to_owned(), both);
        return;
    }
    println!("\n{name}: {how}, {repeated} times over\n");
    for (reason, count) in &read.skipped {
        println!("  left out: {count} ({reason})");
    }
    println!("\n  {:28}{:>5}{:>10}{:>8}{:>8}{:>8}", "", "n", "coverage", "width", "score", "error");
    line("practice range", &all, &expected, repeated);
    println!(
        "  {:28}{:>5}{:>9.1}%{:>8.2}{:>8.2}",
        "no model",
        unconditional.n / repeated,
        unconditional.coverage * 100.0,
        unconditional.width,
        unconditional.interval
    );
    let level = |row: &Row, feature: &str| row.levels.get(feature).cloned().unwrap_or_default();
    by("country", &all, repeated, |row| row.country.clone());
    by("class", &all, repeated, |row| level(row, "class"));
    by("tier", &all, repeated, |row| level(row, "tier"));
    by("year", &all, repeated, |row| row.year.map_or("not stated".to_owned(), |year| year.to_string()));
    by("turnover", &all, repeated, |row| {
        if row.unknown.is_empty() { level(row, "turnover") } else { "not known".to_owned() }
    });
    if results.iter().any(|result| result.row.seriousness.is_some()) {
        by("seriousness", &all, repeated, |row| row.seriousness.clone().unwrap_or("not stated".to_owned()));
    }
    let width = |unknown: bool| {
        let of = all.iter().filter(|result| result.row.unknown.is_empty() != unknown);
        median(of.map(|result| result.expected.high - result.expected.low).collect())
    };
    println!("\n  median width {:.2} decades where the size is known or not discussed", width(false));
    if all.iter().any(|result| !result.row.unknown.is_empty()) {
        println!("  median width {:.2} decades where it is not known", width(true));
    }
    worst(results);
}

fn line(name: &str, results: &[&Tested<'_>], score: &Score, repeated: usize) {
    let errors = results.iter().map(|result| (result.row.log - result.expected.middle).abs()).collect();
    println!(
        "  {name:28}{:>5}{:>9.1}%{:>8.2}{:>8.2}{:>8.2}",
        score.n / repeated,
        score.coverage * 100.0,
        score.width,
        score.interval,
        median(errors)
    );
}

fn by(what: &str, results: &[&Tested<'_>], repeated: usize, key: impl Fn(&Row) -> String) {
    let mut groups: BTreeMap<String, Vec<&Tested<'_>>> = BTreeMap::new();
    for result in results {
        groups.entry(key(result.row)).or_default().push(result);
    }
    println!("\n  by {what}");
    for (name, group) in groups.iter().filter(|(_, group)| group.len() >= LEAST * repeated) {
        line(name, group, &Score::expected(group), repeated);
    }
}

/// The ten rows that lie furthest outside, each once.
fn worst(results: &[Tested<'_>]) {
    let missed = |result: &Tested<'_>| {
        (result.expected.low - result.row.log).max(result.row.log - result.expected.high)
    };
    let mut sorted: Vec<&Tested<'_>> = results.iter().collect();
    sorted.sort_by(|one, other| missed(other).total_cmp(&missed(one)));
    let mut named: Vec<&str> = Vec::new();
    println!("\n  ten worst misses");
    for result in sorted {
        let name = result.row.name.as_str();
        if named.len() < 10 && !named.contains(&name) {
            named.push(name);
            println!(
                "  {name}: EUR {:.0}, expected {:.0} to {:.0}",
                result.row.fine,
                10_f64.powf(result.expected.low),
                10_f64.powf(result.expected.high)
            );
        }
    }
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

fn told_columns() {
    println!("How each column became a feature\n");
    for (file, lines) in [("coded", rows::CODED), ("curated", rows::CURATED)] {
        println!("  {file}");
        for line in lines {
            println!("    {line}");
        }
    }
}
