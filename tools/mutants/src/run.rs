//! Makes the changes one at a time, and runs the tests on each.

use crate::build::{Build, Ended, Errors, Program, Times};
use crate::copy::{self, Changed};
use crate::find::{self, File};
use crate::report;
use crate::results::{Outcome, Results};
use crate::sample::Lists;
use crate::site::{Key, Site};
use crate::tables::{self, Switches};
use crate::{by_key, files};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// Where the copies are, what is built of them, and the results.
const WORK: &str = "target/mutants";

/// What reads the sources alone, which are not changed there.
const READS_SOURCES: &str = "pure";

/// Programs that notice most in the least time. They run on every change before the others are built.
const FAST: [&str; 4] = ["law", "cases", "findings", "oracle"];

/// Where a table is built anew, these tell most of them apart, and come first: each program is linked for each change.
const FIRST_FOR_TABLES: [&str; 2] = ["law", "cases"];

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
    let is_left = |(_, site): &&Numbered<'_>| {
        let key = &site.key;
        let open = matches!(results.of(key), None | Some(Outcome::Unnoticed));
        chosen.contains(key) && open && !lists.equivalent.contains_key(key)
    };
    let left: Vec<_> = numbered.iter().filter(is_left).copied().collect();
    if !left.is_empty() {
        let (fast, on) = built(&numbered)?;
        let (with_switch, tables): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|(number, _)| on.contains(number));
        let fast = measured(fast)?;
        run_switched(&fast, &with_switch, &Outcome::Unnoticed, &mut results)?;
        run_tables(&files, &fast, &tables, &mut results)?;
        let is_open = |(_, site): &Numbered<'_>| results.of(&site.key) == Some(&Outcome::Unnoticed);
        let open: Vec<_> = with_switch.into_iter().filter(is_open).collect();
        if !open.is_empty() {
            let mut slow = switched().programs(&[]).map_err(|errors| errors.told)?;
            slow.retain(|program| !fast.iter().any(|other| other.name == program.name));
            let slow = measured(slow)?;
            run_switched(&slow, &open, &Outcome::Survived, &mut results)?;
        }
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

/// All switches in one build: its fast programs, and the changes that have a switch.
fn built(numbered: &[Numbered<'_>]) -> Result<(Vec<Program>, BTreeSet<usize>), String> {
    let build = switched();
    let all = tables::all()?;
    let (constants, plain): (Vec<_>, Vec<_>) = numbered.iter().copied().partition(|(_, site)| site.constant);
    // What has no switch after all is known from the last run, so that it is not built again to learn it.
    let file = Path::new(WORK).join("without-switch.txt");
    let mut without = fs::read_to_string(&file).unwrap_or_default();
    loop {
        let has_one = |(_, site): &Numbered<'_>| !without.lines().any(|key| key == site.key.to_string());
        let followed: Vec<_> = constants.iter().copied().filter(has_one).collect();
        let switches = Switches::of(&all, &followed);
        let changed = with_tables(&all, &plain, &switches);
        copy::update(&build.copy, &texts(&changed))?;
        println!(
            "{} changes in what runs and {} to tables have a switch",
            plain.len(),
            switches.numbers.len()
        );
        let errors = match build.programs(&FAST) {
            Ok(programs) => {
                let on = plain.iter().map(|(number, _)| *number).chain(switches.numbers).collect();
                return Ok((programs, on));
            }
            Err(errors) => errors,
        };
        let refused = refused_tables(&changed, &errors, &switches.numbers);
        if refused.is_empty() {
            return Err(errors.told);
        }
        for (_, site) in followed.iter().filter(|(number, _)| refused.contains(number)) {
            without.push_str(&site.key.to_string());
            without.push('\n');
        }
        fs::write(&file, &without).map_err(|error| format!("{}: {error}", file.display()))?;
    }
}

/// The tests of programs in parts, the fastest first.
fn measured(programs: Vec<Program>) -> Result<Vec<Program>, String> {
    let mut times = Times::read(Path::new(WORK).join("times.txt"));
    let mut parts = Vec::new();
    for program in programs.into_iter().filter(|program| program.name != READS_SOURCES) {
        parts.extend(program.parts(&mut times)?);
    }
    parts.sort_by_key(|part| part.took);
    for part in &parts {
        println!("{:>7} ms  {}", part.took.as_millis(), named(part));
    }
    Ok(parts)
}

/// A program, and its test where it is one.
fn named(part: &Program) -> String {
    match part.tests.as_slice() {
        [] => part.name.clone(),
        [test] => format!("{}: {test}", part.name),
        tests => format!("{}: {} tests", part.name, tests.len()),
    }
}

/// Each file with the switches in it.
fn with_tables<'a>(
    all: &'a [File],
    plain: &[Numbered<'_>],
    switches: &'a Switches,
) -> BTreeMap<&'a str, Changed> {
    let more = switches.sites.iter().map(|(number, site)| (*number, site));
    let sites: Vec<Numbered<'_>> = plain.iter().copied().chain(more).collect();
    let mut changed = changed(all, &sites, copy::with_switches);
    for (path, added) in &switches.appended {
        if let Some(file) = all.iter().find(|file| file.path == *path) {
            let whole = || Changed { text: file.text.clone(), places: Vec::new() };
            changed.entry(path).or_insert_with(whole).text.push_str(added);
        }
    }
    for (path, changed) in &mut changed {
        changed.text = tables::picking(path, &changed.text);
    }
    for (path, text) in &switches.copies {
        changed.insert(path, Changed { text: text.clone(), places: Vec::new() });
    }
    changed
}

/// The changes to tables whose switches do not compile.
fn refused_tables(
    changed: &BTreeMap<&str, Changed>,
    errors: &Errors,
    tables: &BTreeSet<usize>,
) -> BTreeSet<usize> {
    let around = |(path, bytes): &(String, Range<usize>)| number_at(changed, path, bytes);
    let mut numbers: BTreeSet<usize> = errors.places.iter().filter_map(around).collect();
    // The copies have the number in their names.
    for after in errors.told.split("_m").chain(errors.told.split("_M")).skip(1) {
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        numbers.extend(digits.parse::<usize>());
    }
    numbers.intersection(tables).copied().collect()
}

/// A run of each that is left, and what it is where none of the programs notices anything.
fn run_switched(
    programs: &[Program],
    left: &[Numbered<'_>],
    unnoticed: &Outcome,
    results: &mut Results,
) -> Result<(), String> {
    for (done, (number, site)) in left.iter().enumerate() {
        let outcome = match first_that_fails(programs, |program| program.run(*number))? {
            Outcome::Survived => unnoticed.clone(),
            outcome => outcome,
        };
        tell(done + 1, left.len(), site, &outcome);
        results.keep(&site.key, outcome)?;
    }
    Ok(())
}

/// A build for each table that is left; a program is built when those before it have noticed nothing.
fn run_tables(
    files: &[File],
    parts: &[Program],
    left: &[Numbered<'_>],
    results: &mut Results,
) -> Result<(), String> {
    let build = tables();
    copy::update(&build.copy, &BTreeMap::new())?;
    println!("building anew for each of {} changes to tables", left.len());
    for (done, (number, site)) in left.iter().enumerate() {
        let Some(file) = files.iter().find(|file| file.path == site.key.path) else { continue };
        let path = copy::mutated(&file.path);
        let text = copy::with_changes(file, &[(*number, site)]).text;
        copy::write(&build.copy, &path, text.as_bytes())?;
        let outcome = built_anew(&build, parts, *number);
        copy::write(&build.copy, &path, file.text.as_bytes())?;
        let outcome = outcome?;
        tell(done + 1, left.len(), site, &outcome);
        results.keep(&site.key, outcome)?;
    }
    Ok(())
}

/// What came of a change that stands in the copy.
fn built_anew(build: &Build, parts: &[Program], number: usize) -> Result<Outcome, String> {
    let mut names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    names.sort_by_key(|name| (!FIRST_FOR_TABLES.contains(name), *name));
    names.dedup();
    for name in names {
        let mine: Vec<&Program> = parts.iter().filter(|part| part.name == name).collect();
        let Some(Ok(found)) = mine.first().map(|part| build.again(part)) else { return Ok(Outcome::Refused) };
        let moved = mine.into_iter().map(|part| Program { path: found.path.clone(), ..part.clone() });
        let outcome = first_that_fails(&moved.collect::<Vec<_>>(), |part| part.run(number))?;
        if outcome != Outcome::Survived {
            return Ok(outcome);
        }
    }
    Ok(Outcome::Survived)
}

/// What came of a change: the first program that fails decides.
fn first_that_fails(
    programs: &[Program],
    run: impl Fn(&Program) -> Result<Ended, String>,
) -> Result<Outcome, String> {
    for program in programs {
        if run(program)? == Ended::Failed {
            return Ok(Outcome::Killed(named(program)));
        }
    }
    Ok(Outcome::Survived)
}

fn tell(done: usize, of: usize, site: &Site, outcome: &Outcome) {
    let came = match outcome {
        Outcome::Killed(by) => format!("killed by {by}"),
        Outcome::Survived => "SURVIVED".to_owned(),
        Outcome::Unnoticed => "NOT NOTICED SO FAR".to_owned(),
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
