//! Makes the changes one at a time, and runs the tests on each.

use crate::build::{Build, Ended, Errors, Program};
use crate::copy::{self, Changed};
use crate::find::{self, File};
use crate::report;
use crate::results::{Outcome, Results};
use crate::sample::Lists;
use crate::site::{Key, Site};
use crate::{by_key, files};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where the copies are, what is built of them, and the results.
const WORK: &str = "target/mutants";

/// What reads the sources alone, which are not changed there.
const READS_SOURCES: &str = "pure";

/// What tells most of the tables apart comes first for them: each program is linked anew for each.
const FIRST_FOR_TABLES: [&str; 2] = ["law", "cases"];

/// What takes less is run on every change before the rest is run on those that it did not notice.
const FAST: Duration = Duration::from_secs(10);

/// A change to make, with its number.
type Numbered<'a> = (usize, &'a Site);

/// Makes the changes of the sample that are in a folder, so many at most, and prints what came of it. Whether the
/// score is reached.
pub fn run(only: &str, count: usize) -> Result<bool, String> {
    let files = files()?;
    let sites = find::sites(&files)?;
    let places = by_key(&sites);
    let lists = Lists::read()?;
    let chosen: Vec<&Key> = lists.keys.iter().filter(|key| key.path.starts_with(only)).take(count).collect();
    let (there, gone): (Vec<&Key>, Vec<&Key>) = chosen.iter().partition(|key| places.contains_key(**key));
    fs::create_dir_all(WORK).map_err(|error| format!("{WORK}: {error}"))?;
    let mut results = Results::read(Path::new(WORK).join("results.txt"))?;
    // A change keeps its number whatever is chosen, so that the program is built once.
    let numbered: Vec<Numbered<'_>> =
        lists.keys.iter().zip(1..).filter_map(|(key, number)| Some((number, *places.get(key)?))).collect();
    let chosen: BTreeSet<&Key> = there.iter().copied().collect();
    let is_left = |(_, site): &Numbered<'_>| {
        let key = &site.key;
        chosen.contains(key) && results.of(key).is_none() && !lists.equivalent.contains_key(key)
    };
    let left: Vec<_> = numbered.iter().copied().filter(is_left).collect();
    if !left.is_empty() {
        let switched: Vec<_> = numbered.into_iter().filter(|(_, site)| !site.constant).collect();
        let programs = programs(&files, &switched)?;
        let (tables, switched): (Vec<_>, Vec<_>) = left.into_iter().partition(|(_, site)| site.constant);
        run_switched(&programs, &switched, &mut results)?;
        run_tables(&files, &programs, &tables, &mut results)?;
    }
    let chosen: Vec<&Site> = there.iter().filter_map(|key| places.get(*key).copied()).collect();
    Ok(report::print(&chosen, &gone, &lists, &results))
}

fn switched() -> Build {
    let work = work();
    Build { copy: work.join("switched"), target: work.join("built-switched"), level: "1" }
}

fn tables() -> Build {
    let work = work();
    Build { copy: work.join("tables"), target: work.join("built-tables"), level: "0" }
}

fn work() -> PathBuf {
    std::env::current_dir().unwrap_or_default().join(WORK)
}

/// All switches in one build: its programs, the fastest first.
fn programs(files: &[File], switched_on: &[Numbered<'_>]) -> Result<Vec<Program>, String> {
    let build = switched();
    let changed = changed(files, switched_on, copy::with_switches);
    copy::update(&build.copy, &texts(&changed))?;
    println!("building {} changes that are switched on one at a time", switched_on.len());
    let programs = build.programs().map_err(|errors| errors.told)?;
    let programs = programs.into_iter().filter(|program| program.name != READS_SOURCES);
    let mut programs = programs.map(Program::measured).collect::<Result<Vec<_>, _>>()?;
    programs.sort_by_key(|program| program.took);
    for program in &programs {
        println!("{:>7} ms  {}", program.took.as_millis(), program.name);
    }
    Ok(programs)
}

/// A run of each that is left.
fn run_switched(programs: &[Program], left: &[Numbered<'_>], results: &mut Results) -> Result<(), String> {
    let (fast, slow) = programs.split_at(programs.partition_point(|program| program.took < FAST));
    // What the fast ones notice is known first, so that a run that is stopped early says most.
    let mut unnoticed = Vec::new();
    for (done, one @ (number, site)) in left.iter().enumerate() {
        match first_that_fails(fast, |program| program.run(*number))? {
            Outcome::Survived => unnoticed.push(*one),
            outcome => {
                tell(done + 1, left.len(), site, &outcome);
                results.keep(&site.key, outcome)?;
            }
        }
    }
    println!("{} of {} were not noticed by the fast programs", unnoticed.len(), left.len());
    for (done, (number, site)) in unnoticed.iter().enumerate() {
        let outcome = first_that_fails(slow, |program| program.run(*number))?;
        tell(done + 1, unnoticed.len(), site, &outcome);
        results.keep(&site.key, outcome)?;
    }
    Ok(())
}

/// A build for each table that is left; a program is built when those before it have noticed nothing.
fn run_tables(
    files: &[File],
    programs: &[Program],
    left: &[Numbered<'_>],
    results: &mut Results,
) -> Result<(), String> {
    let build = tables();
    copy::update(&build.copy, &BTreeMap::new())?;
    println!("building anew for each of {} changes to tables", left.len());
    let mut programs = programs.to_vec();
    programs.sort_by_key(|program| (!FIRST_FOR_TABLES.contains(&program.name.as_str()), program.took));
    for (done, (number, site)) in left.iter().enumerate() {
        let Some(file) = files.iter().find(|file| file.path == site.key.path) else { continue };
        let path = copy::mutated(&file.path);
        let text = copy::with_changes(file, &[(*number, site)]).text;
        copy::write(&build.copy, &path, text.as_bytes())?;
        let outcome = first_that_fails(&programs, |program| match build.again(program) {
            Ok(program) => program.run(*number).map(Some),
            Err(_) => Ok(None),
        });
        copy::write(&build.copy, &path, file.text.as_bytes())?;
        let outcome = outcome?;
        tell(done + 1, left.len(), site, &outcome);
        results.keep(&site.key, outcome)?;
    }
    Ok(())
}

/// What came of a change: the first program that fails decides. `None` of one is that it does not compile.
fn first_that_fails<T: Into<Option<Ended>>>(
    programs: &[Program],
    run: impl Fn(&Program) -> Result<T, String>,
) -> Result<Outcome, String> {
    for program in programs {
        match run(program)?.into() {
            Some(Ended::Passed) => {}
            Some(Ended::Failed) => return Ok(Outcome::Killed(program.name.clone())),
            None => return Ok(Outcome::Refused),
        }
    }
    Ok(Outcome::Survived)
}

fn tell(done: usize, of: usize, site: &Site, outcome: &Outcome) {
    let came = match outcome {
        Outcome::Killed(by) => format!("killed by {by}"),
        Outcome::Survived => "SURVIVED".to_owned(),
        Outcome::Refused => "does not compile".to_owned(),
    };
    println!("{done}/{of} {came}: {}:{} {} | {}", site.key.path, site.line, site.key.item, site.key.change);
}

/// Each file with its changes.
fn changed<'a>(
    files: &'a [File],
    sites: &[Numbered<'_>],
    with: impl Fn(&File, &[Numbered<'_>]) -> Changed,
) -> BTreeMap<&'a str, Changed> {
    let each = files.iter().filter_map(|file| {
        let here: Vec<Numbered<'_>> =
            sites.iter().copied().filter(|(_, site)| site.key.path == file.path).collect();
        (!here.is_empty()).then(|| (file.path.as_str(), with(file, &here)))
    });
    each.collect()
}

fn texts(changed: &BTreeMap<&str, Changed>) -> BTreeMap<String, String> {
    changed.iter().map(|(path, changed)| ((*path).to_owned(), changed.text.clone())).collect()
}

/// Some that do not compile, all tried at once; nothing where all of them do.
pub fn refused(files: &[File], sites: &[&Site], constant: bool) -> Result<Vec<Key>, String> {
    let numbered: Vec<Numbered<'_>> = (1..).zip(sites.iter().copied()).collect();
    let build = Build { copy: work().join("drawn"), ..switched() };
    let changed = changed(files, &numbered, if constant { copy::with_changes } else { copy::with_switches });
    copy::update(&build.copy, &texts(&changed))?;
    let Err(Errors { places, told }) = build.check() else { return Ok(Vec::new()) };
    let around = |(path, bytes): &(String, Range<usize>)| number_at(&changed, path, bytes);
    let numbers: BTreeSet<usize> = places.iter().filter_map(around).collect();
    let key = |(number, site): &Numbered<'_>| numbers.contains(number).then(|| site.key.clone());
    match sites {
        [] => Err(told),
        // The error is elsewhere: it is of this one, or of one in either half.
        [one] => Ok(vec![one.key.clone()]),
        _ if numbers.is_empty() => {
            let (some, others) = sites.split_at(sites.len() / 2);
            Ok([refused(files, some, constant)?, refused(files, others, constant)?].concat())
        }
        _ => Ok(numbered.iter().filter_map(key).collect()),
    }
}

/// The smallest change that an error is in, or that is in what the error points at.
fn number_at(changed: &BTreeMap<&str, Changed>, path: &str, bytes: &Range<usize>) -> Option<usize> {
    let (_, changed) = changed.iter().find(|(original, _)| copy::mutated(original) == path)?;
    let meets = |range: &Range<usize>| range.start <= bytes.end && bytes.start <= range.end;
    let met = changed.places.iter().filter(|(_, range)| meets(range));
    met.min_by_key(|(_, range)| range.len()).map(|(number, _)| *number)
}
