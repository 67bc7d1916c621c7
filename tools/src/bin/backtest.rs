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
//! Both also say how well calibrated the shares of how decisions ended are, of decisions that found a breach, with the same
//! parting of decisions that were fitted and others. Only states of which the sample can tell count; the others stand apart.
//!
//! In JSON, `coverage` is the share that eight of ten held, `half` the share that the middle half held, and `width`,
//! `medianError` and `medianResidual` are in decades. `whether`
//! has the expected calibration error of fines as `ece`, that of each ending in `byEnding`, and `chance`, which it would be if
//! every share were right.
#![expect(
    clippy::float_arithmetic,
    reason = "scores are statistics; no amount of an assessment is among them"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, error::Error};

use finesight::engine::practice::{Class, Ending, Kind, Model, Size};
use finesight::evidence::MODEL;
use finesight::evidence::published::{ENDINGS, Matter};
use finesight_tools::fit::calibration::{self, Calibration, Given, bins, calibration, given, parted};
use finesight_tools::fit::model::HIDDEN;
use finesight_tools::fit::rows::{Origin, Row, code_of};
use finesight_tools::fit::score::{
    Interval, SEEDS, Score, Tested, by, cross_validated, tested, unconditional, unseen,
};
use finesight_tools::fit::sources::{self, FIRST, READ, SECOND, Sources, TRACKER};
use finesight_tools::fit::{coded, curated, endings};
use serde_json::{Map, Value, json};

/// A group of fewer decisions is not listed.
const LEAST: usize = 10;
/// The same where it is told how they ended.
const LEAST_ENDED: usize = 20;
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
    let mut shown = decisions.clone();
    shown.extend(decisions.iter().filter_map(Row::on_communications));
    let results = cross_validated(&shown, &decisions, &tracked);
    let ended = endings::of_folder(folder)?.decided;
    let whether = Whether::of_folder(&ended);
    let of = |origin: Origin, hidden: f64| {
        results
            .iter()
            .filter(move |tested| tested.row.origin == origin && tested.hidden.total_cmp(&hidden).is_eq())
    };
    if as_json {
        let each = HIDDEN.map(|hidden| {
            (format!("{:.0}", hidden * 100.0), all(&of(Origin::Coded, hidden).collect::<Vec<_>>()))
        });
        println!("{}", json!({"coded": {"estimate": Map::from_iter(each)}, "whether": whether.json()}));
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
    for hidden in HIDDEN {
        heading(&format!("as under an Act on communications, {:.0} %", hidden * 100.0));
        let all: Vec<&Tested<'_>> = of(Origin::OnCommunications, hidden).collect();
        line("all", &Score::of_estimate(all.iter().copied()));
        for matter in Matter::ALL {
            let of_it = all.iter().copied().filter(|tested| tested.row.about.contains(matter));
            line(matter.key(), &Score::of_estimate(of_it));
        }
        lines(&by(all, country));
    }
    whether.print();
    Ok(())
}

fn has_turnover(row: &Row) -> bool {
    row.size().is_some_and(Size::is_band)
}

fn of_file(file: &str, asked: &Asked) -> Result<(), Box<dyn Error>> {
    let rows = sources::coding(file)?;
    let beside = Path::new(file).parent().map(|folder| folder.to_string_lossy().into_owned());
    let folder = asked.fitted.clone().or(beside).filter(|folder| has_all(folder));
    let fitted = folder.as_deref().map(Sources::read).transpose()?;
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
    let of_file = endings::of_file(file)?;
    let in_folder = folder.map(|folder| endings::of_folder(&folder)).transpose()?.unwrap_or_default();
    let decided = as_told(of_file, &in_folder);
    let whether = Whether::of_file(&decided, &in_folder.decided);
    if asked.json {
        println!("{}", json!({"coded": {"estimate": all(&results)}, "whether": whether.json()}));
    } else {
        heading(&format!("{file}, {:.0} % hidden", asked.hidden * 100.0));
        line("all", &Score::of_estimate(results.iter().copied()));
        lines(&by(results.iter().copied(), |row| row.class.map_or("not known", Class::key).to_owned()));
        lines(&by(results.iter().copied(), country));
        whether.print();
    }
    Ok(())
}

/// The decisions of a file that found a breach. Only the first coding tells that of decisions that are in both.
fn as_told(file: endings::Found, in_folder: &endings::Found) -> Vec<endings::Decided> {
    let told = in_folder.decided.iter().filter(|one| file.not_told.contains(&one.id)).cloned();
    let own = file.decided.into_iter().filter(|one| !in_folder.none.contains(&one.id));
    own.chain(told).collect()
}

/// How decisions ended, with the shares that they were given.
struct Whether<'a> {
    /// Those of states that the sample can tell of, once for each repetition.
    told: Vec<Vec<Given<'a>>>,
    /// Those of the others, with the shares of all states.
    others: Vec<Given<'a>>,
}

impl<'a> Whether<'a> {
    /// Each given shares by tables that have not seen its controller.
    fn of_folder(decided: &'a [endings::Decided]) -> Self {
        let (told, others) = parted(decided);
        let tables = endings::fit(&told);
        Self {
            told: calibration::cross_validated(&told),
            others: others.into_iter().map(|one| given(one, &tables)).collect(),
        }
    }

    /// Those that were fitted by tables that have not seen their controller, and the others by those that are shipped.
    fn of_file(decided: &'a [endings::Decided], in_folder: &[endings::Decided]) -> Self {
        let is_told = |one: &endings::Decided| ENDINGS.states.iter().any(|row| row.country == one.country);
        let (told, others): (Vec<&endings::Decided>, Vec<_>) = decided.iter().partition(|one| is_told(one));
        let (fitted, _) = parted(in_folder);
        let once = |seed| {
            let mut left: BTreeMap<&str, &'a endings::Decided> =
                told.iter().map(|one| (one.id.as_str(), *one)).collect();
            let mut all: Vec<Given<'a>> = Vec::new();
            let seen = fitted.iter().any(|one| left.contains_key(one.id.as_str()));
            for (tables, unseen) in if seen { calibration::unseen(&fitted, seed) } else { Vec::new() } {
                let own: Vec<_> = unseen.iter().filter_map(|one| left.remove(one.id.as_str())).collect();
                all.extend(own.into_iter().map(|one| given(one, &tables)));
            }
            all.extend(left.into_values().map(|one| given(one, &ENDINGS)));
            all
        };
        Self {
            told: SEEDS.into_iter().map(once).collect(),
            others: others.into_iter().map(|one| given(one, &ENDINGS)).collect(),
        }
    }

    fn json(&self) -> Value {
        let groups = |key: fn(&endings::Decided) -> String| {
            Value::Object(
                self.groups(key)
                    .into_iter()
                    .map(|(name, group)| (name, json_of(&calibration(&group, Ending::Fee))))
                    .collect(),
            )
        };
        let of_ending =
            |ending: &Ending| (ending.key().to_owned(), json_of(&calibration(&self.told, *ending)));
        let mut whether = json_of(&calibration(&self.told, Ending::Fee));
        if let Some(fields) = whether.as_object_mut() {
            fields.insert("byEnding".to_owned(), Value::Object(Ending::ALL.iter().map(of_ending).collect()));
            fields.insert("byKind".to_owned(), groups(kind_of));
            fields.insert("byCountry".to_owned(), groups(country_of));
            let others = calibration(std::slice::from_ref(&self.others), Ending::Fee);
            fields.insert("notTold".to_owned(), json_of(&others));
        }
        whether
    }

    fn print(&self) {
        println!("\nHow decisions that found a breach ended");
        for ending in Ending::ALL {
            heading_of_endings(ending.key());
            line_of_endings("all", &calibration(&self.told, *ending));
            for (name, group) in self.groups(kind_of).into_iter().chain(self.groups(country_of)) {
                line_of_endings(&name, &calibration(&group, *ending));
            }
            line_of_endings("states not told of", &calibration(std::slice::from_ref(&self.others), *ending));
            let bins = self.told.first().map(|given| bins(given, *ending)).unwrap_or_default();
            let bins = bins.iter().map(|(given, found)| format!("{:.0}/{:.0}", given * 100.0, found * 100.0));
            println!("  given/found, in parts of as many, in %: {}", bins.collect::<Vec<_>>().join("  "));
        }
    }

    /// The groups with enough decisions, in each repetition.
    fn groups(&self, key: fn(&endings::Decided) -> String) -> BTreeMap<String, Vec<Vec<Given<'a>>>> {
        let mut groups: BTreeMap<String, Vec<Vec<Given<'a>>>> = BTreeMap::new();
        for (place, given) in self.told.iter().enumerate() {
            for one in given {
                let group = groups.entry(key(one.decision)).or_insert_with(|| vec![Vec::new(); SEEDS.len()]);
                group.get_mut(place).into_iter().for_each(|repetition| repetition.push(*one));
            }
        }
        groups.retain(|_, group| group.iter().all(|repetition| repetition.len() >= LEAST_ENDED));
        groups
    }
}

fn kind_of(decision: &endings::Decided) -> String {
    decision.kind.map_or("not known", Kind::key).to_owned()
}

fn country_of(decision: &endings::Decided) -> String {
    code_of(decision.country).to_owned()
}

fn json_of(found: &Calibration) -> Value {
    json!({
        "n": found.n, "ece": found.error, "chance": found.chance, "given": found.given, "found": found.found,
    })
}

fn heading_of_endings(name: &str) {
    println!("\n{name:26}{:>5}{:>9}{:>9}{:>9}{:>9}", "n", "given", "found", "error", "chance");
}

fn line_of_endings(name: &str, found: &Calibration) {
    let [given, share, error, chance] =
        [found.given, found.found, found.error, found.chance].map(|share| share * 100.0);
    println!("  {name:24}{:>5}{given:>8.1}%{share:>8.1}%{error:>8.1}%{chance:>8.1}%", found.n);
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
