//! Fits the model of fines and writes its tables.
//!
//! ```text
//! cargo run --release --bin calibrate -- --decisions FOLDER
//! ```
//!
//! The folder has `coded-decisions.csv`, `curated.json` and `tracker-fines.csv`. Nothing of a single decision is written,
//! only aggregates; the same files give the same bytes.
#![expect(clippy::float_arithmetic, reason = "a fit is statistics; what it writes is whole numbers")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "counts are small, and effects lie within a few decades"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::{env, error::Error, fs};

use finesight::engine::practice::{Level, Size};
use finesight::evidence::decisions::{self, Entry};
use finesight::evidence::published::{Outcomes, Sample, Way};
use finesight::law::circumstance::Country;
use finesight_tools::fit::model::{Middle, Model, Near};
use finesight_tools::fit::published::{self, Shares};
use finesight_tools::fit::rows::{self, Row, Tracked, country_of};
use finesight_tools::fit::score::{SEEDS, Score, Tested, WAYS, cross_validated, median};
use finesight_tools::fit::tracker::Tracker;

/// Where the tables go, from the root of the project.
const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/evidence/model.rs");
const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/evidence/published/tables.rs");
/// A level of fewer decisions than this is not written: its effect is next to nothing, and it would tell of one.
const LEAST: usize = 3;
/// No share is given of fewer decisions than this.
const LEAST_TESTED: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [flag, folder] = arguments.as_slice() else {
        return Err("usage: calibrate --decisions FOLDER".into());
    };
    if flag != "--decisions" {
        return Err("usage: calibrate --decisions FOLDER".into());
    }
    let coded = rows::coded(&format!("{folder}/coded-decisions.csv"))?.rows;
    let verified = rows::curated(&format!("{folder}/curated.json"), &coded)?.rows;
    let tracked = rows::tracker(&format!("{folder}/tracker-fines.csv"))?;
    let rows: Vec<&Row> = coded.iter().chain(&verified).filter(|row| row.size().is_some()).collect();
    let model = Model::fit(&rows, &tracked, &[]);
    let until = rows.iter().filter_map(|row| row.year).max().unwrap_or_default();
    let fitted = [
        ("coded", coded.len().to_string()),
        ("verified", (rows.len() - coded.len()).to_string()),
        ("tracked", grouped(i64::try_from(tracked.len())?)),
        ("until", until.to_string()),
        ("explained", format!("{:.0}", explained(&model, &rows) * 1000.0)),
        ("coded_fingerprint", grouped(i64::try_from(rows::fingerprint(&coded))?)),
        ("verified_fingerprint", grouped(i64::try_from(rows::fingerprint(&verified))?)),
    ];
    let replayed = rows::curated(&format!("{folder}/curated.json"), &[])?.rows;
    let without = without(&replayed, &rows, &tracked, &model);
    fs::write(TABLES, tables(&model, &rows, &fitted, &without)?)?;
    let all: Vec<&Row> = coded.iter().chain(&verified).collect();
    fs::write(PUBLISHED, published(folder, &cross_validated(&all, &tracked))?)?;
    println!("{} decisions fitted, strength {}", rows.len(), model.strength);
    Ok(())
}

/// By how much what is expected of each verified decision moves when the model is fitted without it, or
/// without the coded decisions that may be it.
fn without(replayed: &[Row], rows: &[&Row], tracked: &[Tracked], model: &Model) -> Vec<(&'static str, i64)> {
    let moves = |row: &Row| {
        let is_other = |other: &&Row| other.group != row.group && !rows::same(row, other);
        let others: Vec<&Row> = rows.iter().copied().filter(is_other).collect();
        let left = Middle::fit(&others, Tracker::new(tracked, &[row]), model.strength);
        let size = row.size().unwrap_or(Size::Unstated);
        ((left.of(row, size) - model.middle.of(row, size)) * 1e6).round() as i64
    };
    let mut found: Vec<(&str, i64)> = replayed
        .iter()
        .filter_map(|row| Some((entry_of(row)?, moves(row))))
        .filter(|(_, moves)| *moves != 0)
        .collect();
    found.sort_unstable();
    found.dedup_by_key(|(case, _)| *case);
    found
}

/// A decision by its key or case number, which is what a replay gives.
fn entry_of(row: &Row) -> Option<&'static str> {
    let is_it = |entry: &&Entry| entry.case == Some(row.case.as_str()) || entry.key == row.key;
    let entry = decisions::entries().find(is_it)?;
    Some(entry.case.unwrap_or(entry.key))
}

fn tables(
    model: &Model,
    rows: &[&Row],
    fitted: &[(&str, String)],
    without: &[(&str, i64)],
) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    writeln!(text, "//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.")?;
    writeln!(text, "//!")?;
    writeln!(
        text,
        "//! Effects in millionths of a decade with the number of decisions behind each. The coded decisions were"
    )?;
    writeln!(
        text,
        "//! coded by a language model, their cells unverified; the verified ones were read. Countries' levels rest"
    )?;
    writeln!(
        text,
        "//! on fines of a tracker too. Strength of shrinkage {}; the explained share of the variance, in thousandths,",
        model.strength
    )?;
    writeln!(
        text,
        "//! is that of the decisions fitted: `tools/src/bin/backtest.rs` says how well it does on others."
    )?;
    writeln!(text, "//!\n//! Levels of fewer than {LEAST} decisions are left out.\n")?;
    writeln!(
        text,
        "use crate::engine::practice::{{\n    Class, Effect, Ends, Fitted, Known, Level, Model, Near, Size, Spread, Weighed, Without,\n}};"
    )?;
    writeln!(text, "use crate::law::circumstance::{{Activity, Country, PeopleConcerned}};")?;
    writeln!(text, "use crate::law::{{Criterion, Tier}};\n")?;
    writeln!(
        text,
        "const fn effect(level: Level, adds: i64, n: u32) -> Effect {{\n    Effect {{ level, adds, n }}\n}}\n"
    )?;
    writeln!(
        text,
        "/// The model, with what it was computed from.\n#[rustfmt::skip]\npub static MODEL: Model = Model {{"
    )?;
    writeln!(text, "    begins: {},", millionths(model.middle.level))?;
    writeln!(text, "    fitted: Fitted {{")?;
    for (name, value) in fitted {
        writeln!(text, "        {name}: {value},")?;
    }
    writeln!(text, "    }},\n    spreads: &[")?;
    for (known, (low, high, n)) in &model.spread {
        let (low, high) = (millionths(*low), millionths(*high));
        writeln!(text, "        Spread {{ known: Known::{known:?}, low: {low}, high: {high}, n: {n} }},")?;
    }
    writeln!(text, "    ],\n    near: {},\n    without: &[", near(model, rows))?;
    for (case, moves) in without {
        writeln!(text, "        Without {{ case: {case:?}, moves: {} }},", grouped(*moves))?;
    }
    writeln!(text, "    ],\n    effects: &[")?;
    for (level, count) in levels(model, rows) {
        writeln!(
            text,
            "        effect({}, {}, {count}),",
            named(level),
            millionths(model.middle.effect(level))
        )?;
    }
    writeln!(text, "    ],\n}};")?;
    Ok(text)
}

/// How near fines lie to the starting amounts, and what that is without each decision that sets an end.
fn near(model: &Model, rows: &[&Row]) -> String {
    let ends =
        |near: &Near| format!("Ends {{ low: {}, high: {} }}", millionths(near.low), millionths(near.high));
    let without = |row: &&Row| {
        let others: Vec<&Row> = rows.iter().copied().filter(|other| other.group != row.group).collect();
        let left = ends(&Near::of(&others));
        (left != ends(&model.near)).then_some(format!("({:?}, {left})", entry_of(row)?))
    };
    let without: Vec<String> = rows.iter().filter_map(without).collect();
    format!("Near {{ ends: {}, n: {}, without: &[{}] }}", ends(&model.near), model.near.n, without.join(", "))
}

/// A level as it is written in the tables.
fn named(level: Level) -> String {
    match level {
        Level::Country(country) => format!("Level::Country(Country::{country:?})"),
        Level::Class(class) => format!("Level::Class(Class::{class:?})"),
        Level::Size(size) => format!("Level::Size(Size::{size:?})"),
        Level::Activity(activity) => format!("Level::Activity(Activity::{activity:?})"),
        Level::Subjects(subjects) => format!("Level::Subjects(PeopleConcerned::{subjects:?})"),
        Level::Tier(tier) => format!("Level::Tier(Tier::{tier:?})"),
        Level::Factor(criterion, weighed) => {
            format!("Level::Factor(Criterion::{criterion:?}, Weighed::{weighed:?})")
        }
        Level::Children(_)
        | Level::Special(_)
        | Level::CrossBorder(_)
        | Level::Articles(_)
        | Level::Article(_) => format!("Level::{level:?}"),
    }
}

/// The levels to write, with how many decisions have each: every country of the tracker and every size
/// is one.
fn levels(model: &Model, rows: &[&Row]) -> BTreeMap<Level, usize> {
    let mut counts: BTreeMap<Level, usize> = BTreeMap::new();
    for row in rows {
        for level in row.levels.iter().copied().chain(row.size().map(Level::Size)) {
            *counts.entry(level).or_default() += 1;
        }
    }
    counts.retain(|_, count| *count >= LEAST);
    let countries = model.middle.tracker.countries.keys().map(|country| Level::Country(*country));
    for level in countries.chain(Size::ALL.iter().map(|size| Level::Size(*size))) {
        let count = rows.iter().filter(|row| row.levels.contains(&level)).count();
        counts.entry(level).or_insert(count);
    }
    counts
}

/// The tables of what was counted, and of how well the model does.
fn published(folder: &str, tested: &[Tested<'_>]) -> Result<String, Box<dyn Error>> {
    let mut text = String::new();
    writeln!(text, "//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.\n//!")?;
    writeln!(
        text,
        "//! Aggregates of decisions that were coded by a language model, their cells unverified, and of published"
    )?;
    writeln!(text, "//! calculations that were read. Groups of fewer than five are left out.\n")?;
    writeln!(text, "use super::row::{{Chain, ChainStep, Outcomes, Sample, Tested, TestedInCountry, Way}};")?;
    writeln!(text, "use crate::engine::practice::Class;\nuse crate::law::circumstance::Country;")?;
    let ended = outcomes(&published::outcomes(&format!("{folder}/coded-decisions.csv"))?);
    table(&mut text, "How decisions ended.", "OUTCOMES", "Outcomes", &ended)?;
    let chains = chains(published::chains(&format!("{folder}/curated.json"))?);
    table(&mut text, "What published calculations did.", "CHAINS", "Chain", &chains)?;
    table(&mut text, "How well each way does.", "TESTED", "Tested", &ways(tested))?;
    let countries = countries(tested);
    table(
        &mut text,
        "How well the model does in each country.",
        "TESTED_BY_COUNTRY",
        "TestedInCountry",
        &countries,
    )?;
    Ok(text)
}

/// A table as a static array: the page's build finds it by its name.
fn table(text: &mut String, doc: &str, name: &str, of: &str, rows: &[String]) -> Result<(), Box<dyn Error>> {
    writeln!(text, "\n/// {doc}\n#[rustfmt::skip]\npub static {name}: [{of}; {}] = [", rows.len())?;
    for row in rows {
        writeln!(text, "    {of} {{ {row} }},")?;
    }
    writeln!(text, "];")?;
    Ok(())
}

fn outcomes(groups: &[Outcomes]) -> Vec<String> {
    let row = |group: &Outcomes| {
        let country =
            group.country.map_or("None".to_owned(), |country| format!("Some(Country::{country:?})"));
        let class = group.class.map_or("None".to_owned(), |class| format!("Some(Class::{class:?})"));
        let Outcomes { fee, reprimand, order, nothing, .. } = group;
        format!(
            "country: {country}, class: {class}, fee: {fee}, reprimand: {reprimand}, order: {order}, nothing: {nothing}"
        )
    };
    groups.iter().map(row).collect()
}

fn chains(steps: Vec<Shares>) -> Vec<String> {
    let row = |(step, mut shares): Shares| {
        let median = thousandths(median(&mut shares));
        let least = thousandths(shares.iter().copied().fold(f64::INFINITY, f64::min));
        let most = thousandths(shares.iter().copied().fold(f64::NEG_INFINITY, f64::max));
        let n = shares.len();
        format!("step: ChainStep::{step:?}, n: {n}, least: {least}, median: {median}, most: {most}")
    };
    steps.into_iter().map(row).collect()
}

fn ways(tested: &[Tested<'_>]) -> Vec<String> {
    let mut rows = Vec::new();
    for sample in Sample::ALL {
        let verified = *sample == Sample::Verified;
        let of_it: Vec<&Tested<'_>> =
            tested.iter().filter(|tested| tested.row.verified == verified).collect();
        for ((_, _, expects), way) in WAYS.iter().zip(Way::ALL) {
            let score = Score::of(&of_it, expects);
            let [held, width, interval, error] =
                [score.coverage, score.width, score.interval, score.error].map(thousandths);
            let n = score.n / SEEDS.len();
            rows.push(format!("sample: Sample::{sample:?}, way: Way::{way:?}, n: {n}, held: {held}, width: {width}, score: {interval}, error: {error}"));
        }
    }
    rows
}

fn countries(tested: &[Tested<'_>]) -> Vec<String> {
    let codes: BTreeSet<(Country, &str)> = tested
        .iter()
        .filter_map(|tested| Some((country_of(&tested.row.country)?, tested.row.country.as_str())))
        .collect();
    let row = |(country, code): (Country, &str)| {
        let of_it: Vec<&Tested<'_>> = tested.iter().filter(|tested| tested.row.country == code).collect();
        let score = Score::of(&of_it, |tested| Some(tested.expected));
        let n = score.n / SEEDS.len();
        let held = (score.coverage * n as f64).round() as i64;
        (n >= LEAST_TESTED).then(|| format!("country: Country::{country:?}, n: {n}, held: {held}"))
    };
    codes.into_iter().filter_map(row).collect()
}

fn thousandths(share: f64) -> i64 {
    (share * 1000.0).round() as i64
}

/// The share of the variance explained.
fn explained(model: &Model, rows: &[&Row]) -> f64 {
    let mean = rows.iter().map(|row| row.log).sum::<f64>() / rows.len() as f64;
    let squares = |at: &dyn Fn(&Row) -> f64| rows.iter().map(|row| (row.log - at(row)).powi(2)).sum::<f64>();
    let expected = |row: &Row| row.size().map_or(mean, |size| model.middle.of(row, size));
    1.0 - squares(&expected) / squares(&|_| mean)
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
