//! How well the model of fines does on decisions that it has not seen.
//!
//! ```text
//! cargo run --release --bin backtest -- --coded FILE.csv --curated FILE.json [--json]
//! ```
//!
//! Decisions that the tables were fitted to are predicted by a model fitted anew without them, their
//! controllers or a fine of the tracker that may be theirs (`tracker-fines.csv` beside the coded file, when
//! it is there). A file that the tables were not fitted to is predicted by the tables as they are.
#![expect(
    clippy::float_arithmetic,
    reason = "scores are statistics; no amount of an assessment is among them"
)]
#![expect(clippy::cast_precision_loss, reason = "counts are small, and effects lie within a few decades")]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, error::Error};

use finesight::engine::practice::Case;
use finesight::evidence::MODEL;
use finesight_tools::fit::model::Interval;
use finesight_tools::fit::rows::{self, Read, Row, Tracked};
use finesight_tools::fit::score::{Expects, Score, Tested, WAYS, cross_validated, median, unconditional};
use serde_json::{Value, json};

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
    let tracked = coded.as_deref().map_or(Ok(Vec::new()), tracker_beside)?;
    let coded = coded.map(|path| rows::coded(&path)).transpose()?;
    let others = coded.as_ref().map_or(&[][..], |read| &read.rows);
    let curated = curated.map(|path| rows::curated(&path, others)).transpose()?;
    let files = Files { coded, curated, tracked };
    if as_json {
        println!("{}", Value::Object(files.tested().iter().map(File::json).collect()));
    } else {
        told_columns();
        files.tested().iter().for_each(File::report);
    }
    Ok(())
}

/// What was read.
struct Files {
    coded: Option<Read>,
    curated: Option<Read>,
    tracked: Vec<Tracked>,
}

/// A file with its rows predicted.
struct File<'a> {
    name: &'static str,
    how: &'static str,
    read: &'a Read,
    results: Vec<Tested<'a>>,
}

impl Files {
    fn tested(&self) -> Vec<File<'_>> {
        let is_fitted = |read: &Option<Read>, fingerprint: u64| {
            read.as_ref().is_some_and(|read| rows::fingerprint(&read.rows) == fingerprint)
        };
        let coded_fitted = is_fitted(&self.coded, MODEL.fitted.coded_fingerprint);
        let both_fitted = coded_fitted && is_fitted(&self.curated, MODEL.fitted.verified_fingerprint);
        let fitted = [(&self.coded, coded_fitted), (&self.curated, both_fitted)];
        let rows: Vec<&Row> = fitted
            .into_iter()
            .filter(|(_, fitted)| *fitted)
            .flat_map(|(read, _)| read.iter().flat_map(|read| &read.rows))
            .collect();
        let validated = cross_validated(&rows, &self.tracked);
        [("coded", &self.coded, coded_fitted), ("curated", &self.curated, both_fitted)]
            .into_iter()
            .filter_map(|(name, read, fitted)| Some(file(name, read.as_ref()?, fitted, &validated)))
            .collect()
    }
}

/// A file with its rows as they were validated, or else as the tables predict them.
fn file<'a>(name: &'static str, read: &'a Read, fitted: bool, validated: &[Tested<'a>]) -> File<'a> {
    if !fitted {
        let how = "predicted by the tables; rows that they were fitted to are not told apart in this file";
        return File { name, how, read, results: by_tables(&read.rows) };
    }
    let how = "nested cross-validation over coded and curated decisions, grouped by controller";
    let of_it = |tested: &&Tested<'_>| read.rows.iter().any(|row| std::ptr::eq(row, tested.row));
    File { name, how, read, results: validated.iter().filter(of_it).copied().collect() }
}

fn tracker_beside(coded: &str) -> Result<Vec<Tracked>, Box<dyn Error>> {
    let path = Path::new(coded).with_file_name("tracker-fines.csv");
    if path.exists() { rows::tracker(&path.to_string_lossy()) } else { Ok(Vec::new()) }
}

/// Every row by the tables; the interval without a model is that of the rows themselves, which flatters it.
fn by_tables(rows: &[Row]) -> Vec<Tested<'_>> {
    let unconditional = unconditional(rows.iter().map(|row| row.log).collect());
    rows.iter().map(|row| Tested { row, expected: by_table(row), unconditional }).collect()
}

fn by_table(row: &Row) -> Interval {
    let certain = row.levels.iter().copied().collect();
    let found = MODEL.expect(Case { certain, open: Vec::new(), sizes: row.sizes.clone() });
    let decades = |millionths: i64| millionths as f64 / 1e6;
    Interval {
        low: decades(found.low),
        middle: decades(i64::midpoint(found.middle.0, found.middle.1)),
        high: decades(found.high),
    }
}

fn json(score: &Score, repeated: usize) -> Value {
    json!({"n": score.n / repeated, "coverage": score.coverage, "width": score.width,
        "intervalScore": score.interval, "medianError": score.error})
}

fn line(score: &Score, name: &str, repeated: usize) {
    println!(
        "  {name:34}{:>5}{:>9.1}%{:>8.2}{:>8.2}{:>8.2}",
        score.n / repeated,
        score.coverage * 100.0,
        score.width,
        score.interval,
        score.error
    );
}

impl File<'_> {
    fn all(&self) -> Vec<&Tested<'_>> {
        self.results.iter().collect()
    }

    /// How often each row was predicted.
    fn repeated(&self) -> usize {
        (self.results.len() / self.read.rows.len().max(1)).max(1)
    }

    fn json(&self) -> (String, Value) {
        let each =
            WAYS.map(|(_, key, way)| (key.to_owned(), json(&Score::of(&self.all(), way), self.repeated())));
        (self.name.to_owned(), Value::Object(each.into_iter().collect()))
    }

    fn report(&self) {
        println!("\n{}: {}, {} times over\n", self.name, self.how, self.repeated());
        for (reason, count) in &self.read.skipped {
            println!("  left out: {count} ({reason})");
        }
        println!("\n  {:34}{:>5}{:>10}{:>8}{:>8}{:>8}", "", "n", "coverage", "width", "score", "error");
        for (name, _, way) in WAYS {
            line(&Score::of(&self.all(), way), name, self.repeated());
        }
        let serious =
            |row: &Row| row.seriousness.map_or("not stated".to_owned(), |class| format!("{class:?}"));
        let tier = |row: &Row| row.tier().map_or("not stated".to_owned(), |tier| format!("{tier:?}"));
        let year = |row: &Row| row.year.map_or("not stated".to_owned(), |year| year.to_string());
        for (name, _, way) in WAYS {
            println!("\n  {name}");
            self.by("country", way, |row| row.country.clone());
            self.by("class", way, |row| row.class().to_owned());
            self.by("tier", way, tier);
            self.by("year", way, year);
        }
        println!("\n  practice range");
        self.by("size", WAYS[0].2, |row| {
            row.size().map_or("not known", |size| size.known().key()).to_owned()
        });
        self.by("seriousness", WAYS[0].2, serious);
        self.widths();
        self.worst();
    }

    /// How a way did in each group that has enough rows.
    fn by(&self, what: &str, way: Expects, key: impl Fn(&Row) -> String) {
        let mut groups: BTreeMap<String, Vec<&Tested<'_>>> = BTreeMap::new();
        for result in &self.results {
            groups.entry(key(result.row)).or_default().push(result);
        }
        println!("  by {what}");
        for (name, group) in groups.iter().filter(|(_, group)| group.len() >= LEAST * self.repeated()) {
            line(&Score::of(group, way), &format!("  {name}"), self.repeated());
        }
    }

    /// Median widths, by what is known.
    fn widths(&self) {
        println!();
        for (what, of) in [
            (
                "its size is known, or nothing is stated of it",
                (|row| row.size().is_some()) as fn(&Row) -> bool,
            ),
            ("its turnover is not known", |row| row.size().is_none()),
            ("turnover and stated seriousness are known", |row| {
                row.turnover.is_some() && row.seriousness.is_some()
            }),
        ] {
            let of_them: Vec<&Tested<'_>> = self.results.iter().filter(|tested| of(tested.row)).collect();
            let mut widths: Vec<f64> =
                of_them.iter().map(|tested| tested.expected.high - tested.expected.low).collect();
            if !widths.is_empty() {
                let Score { n, coverage, .. } = Score::of(&of_them, |tested| Some(tested.expected));
                let (n, percent) = (n / self.repeated(), coverage * 100.0);
                let width = median(&mut widths);
                println!("  median width {width:.2} decades, coverage {percent:.1}%, where {what} (n = {n})");
            }
        }
    }

    /// The ten rows that lie furthest outside, each once.
    fn worst(&self) {
        let missed = |tested: &Tested<'_>| {
            (tested.expected.low - tested.row.log).max(tested.row.log - tested.expected.high)
        };
        let mut sorted = self.all();
        sorted.sort_by(|one, other| missed(other).total_cmp(&missed(one)));
        let mut named: Vec<&str> = Vec::new();
        println!("\n  ten worst misses");
        for Tested { row, expected, .. } in sorted {
            let name = row.name.as_str();
            if named.len() < 10 && !named.contains(&name) {
                named.push(name);
                let (low, high) = (10_f64.powf(expected.low), 10_f64.powf(expected.high));
                println!("  {name}: EUR {:.0}, expected {low:.0} to {high:.0}", row.fine);
            }
        }
    }
}

fn told_columns() {
    println!("How each column became a level\n");
    for (file, lines) in [("coded", rows::CODED), ("curated", rows::CURATED)] {
        println!("  {file}");
        for line in lines {
            println!("    {line}");
        }
    }
}
