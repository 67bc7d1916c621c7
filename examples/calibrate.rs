//! Fits the model of fines and writes its tables.
//!
//! ```text
//! cargo run --release --example calibrate -- --decisions FOLDER
//! ```
//!
//! The folder has `coded-decisions.csv` and `tracker-fines.csv`. Nothing of a single decision is written,
//! only aggregates; the same files give the same bytes.
#![expect(clippy::float_arithmetic, reason = "a fit is statistics; what it writes is whole numbers")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "counts are small, and effects lie within a few decades"
)]

#[expect(dead_code, reason = "the back-test uses the rest")]
mod fit;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::{env, error::Error, fs};

use fit::model::Model;
use fit::rows::{self, Row};

/// Where the tables go, from the root of the project.
const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/evidence/model/tables.rs");
/// A level of fewer decisions than this is not written: its effect is next to nothing, and it would tell of one.
const LEAST: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [flag, folder] = arguments.as_slice() else {
        return Err("usage: calibrate --decisions FOLDER".into());
    };
    if flag != "--decisions" {
        return Err("usage: calibrate --decisions FOLDER".into());
    }
    let read = rows::coded(&format!("{folder}/coded-decisions.csv"))?;
    let tracked = rows::tracker(&format!("{folder}/tracker-fines.csv"))?;
    let rows: Vec<&Row> = read.rows.iter().collect();
    let model = Model::fit(&rows, &tracked, &[]);
    fs::write(TABLES, tables(&model, &rows, tracked.len(), rows::fingerprint(&read.rows))?)?;
    println!("{} decisions fitted, strength {}", rows.len(), model.strength);
    Ok(())
}

fn tables(model: &Model, rows: &[&Row], tracked: usize, fingerprint: u64) -> Result<String, Box<dyn Error>> {
    let explained = explained(model, rows);
    let until = rows.iter().filter_map(|row| row.year).max().unwrap_or_default();
    let mut text = String::new();
    writeln!(text, "//! Written by `examples/calibrate.rs`; not to be changed by hand.")?;
    writeln!(text, "//!")?;
    writeln!(
        text,
        "//! Fitted to {} decisions with a fine until {until}, coded by a language model, cells",
        rows.len()
    )?;
    writeln!(
        text,
        "//! unverified; countries' levels from {tracked} fines of a tracker. Strength of shrinkage {}; of the",
        model.strength
    )?;
    writeln!(
        text,
        "//! variance of these decisions {explained:.3} is explained. `examples/backtest.rs` says how well it does on"
    )?;
    writeln!(text, "//! decisions that it has not seen.")?;
    writeln!(text, "//!\n//! Levels of fewer than {LEAST} decisions are left out.\n")?;
    writeln!(text, "use super::{{Effect, Fitted, Spread}};\n")?;
    writeln!(
        text,
        "/// What every case begins with.\npub const LEVEL: i64 = {};\n",
        millionths(model.middle.level)
    )?;
    writeln!(
        text,
        "/// What the tables were computed from.\n#[rustfmt::skip]\npub const FITTED: Fitted = Fitted {{ decisions: {}, tracked: {}, until: {until}, explained: {:.0}, fingerprint: {} }};\n",
        rows.len(),
        grouped(i64::try_from(tracked)?),
        explained * 1000.0,
        grouped(i64::try_from(fingerprint)?)
    )?;
    writeln!(
        text,
        "const fn effect(feature: &'static str, level: &'static str, adds: i64, n: u32) -> Effect {{\n    Effect {{ feature, level, adds, n }}\n}}\n"
    )?;
    writeln!(
        text,
        "/// The effects; the rows of a feature stand together.\n#[rustfmt::skip]\npub static EFFECTS: &[Effect] = &["
    )?;
    for ((feature, level), count) in levels(model, rows) {
        let adds = millionths(model.middle.effect(&feature, &level));
        writeln!(text, "    effect({feature:?}, {level:?}, {adds}, {count}),")?;
    }
    writeln!(
        text,
        "];\n\n/// How far from their prediction fines lay, by size.\n#[rustfmt::skip]\npub static SPREADS: &[Spread] = &["
    )?;
    for size in ["not-stated", "sme", "large", "very-large"] {
        let (low, high, n) = model.spread.get(&(size != "not-stated")).copied().unwrap_or_default();
        writeln!(
            text,
            "    Spread {{ size: {size:?}, low: {}, high: {}, n: {n} }},",
            millionths(low),
            millionths(high)
        )?;
    }
    writeln!(text, "];")?;
    Ok(text)
}

/// The levels to write, with how many decisions have each: every country of the tracker is one.
fn levels(model: &Model, rows: &[&Row]) -> BTreeMap<(String, String), usize> {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (feature, level) in rows.iter().flat_map(|row| &row.levels) {
        *counts.entry((feature.clone(), level.clone())).or_default() += 1;
    }
    let bands = rows::TURNOVER.map(|(_, band)| ("turnover", band));
    let listed: BTreeSet<(&str, &str)> = model
        .middle
        .tracker
        .countries
        .keys()
        .map(|country| ("country", country.as_str()))
        .chain(bands)
        .collect();
    for (feature, level) in &listed {
        counts.entry(((*feature).to_owned(), (*level).to_owned())).or_default();
    }
    counts.retain(|(feature, level), count| *count >= LEAST || listed.contains(&(feature, level)));
    counts
}

/// The share of the variance explained.
fn explained(model: &Model, rows: &[&Row]) -> f64 {
    let mean = rows.iter().map(|row| row.log).sum::<f64>() / rows.len() as f64;
    let squares = |at: &dyn Fn(&Row) -> f64| rows.iter().map(|row| (row.log - at(row)).powi(2)).sum::<f64>();
    1.0 - squares(&|row| model.middle.of(row)) / squares(&|_| mean)
}

fn millionths(decades: f64) -> String {
    grouped((decades * 1e6).round() as i64)
}

/// A number with its digits in groups of three.
fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = if number < 0 { "-".to_owned() } else { String::new() };
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}
