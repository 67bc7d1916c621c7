//! Fits the model of fines and writes its tables.
//!
//! ```text
//! cargo run --release --bin calibrate -- --decisions FOLDER
//! ```
//!
//! The folder has `coded-decisions.csv`, `coded-decisions-2.csv`, `curated.json` and `tracker-fines.csv`. Only aggregates are
//! written; of a decision that the library has, by how much the middle moves without it. The same files give the same bytes.
#![expect(clippy::float_arithmetic, reason = "a fit is statistics; what it writes is whole numbers")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "counts are small, and effects lie within a few decades"
)]

use std::fmt::Write as _;
use std::{env, error::Error, fs};

use finesight::engine::practice::{
    Class, Common, Each, Effect, Ending, Endings, Feature, Level, Model, OfArticle, OfCountry, OfState,
    Points, Shape,
};
use finesight::evidence::published::{Matter, Sample, Way};
use finesight::evidence::{EVIDENCE, decisions};
use finesight::law::circumstance::{
    Activity, Country, CrossBorder, DataKind, Duration, EarlierFee, Fault, Gain, Harm, Means, Seriousness,
};
use finesight::law::{Choice, ChoiceId, Circumstance, Currency, Money};
use finesight_tools::fit::calibration::{calibration, cross_validated as ended_cross_validated, parted};
use finesight_tools::fit::endings;
use finesight_tools::fit::model::{HIDDEN, fit, fit_middle};
use finesight_tools::fit::published::{self, Shares};
use finesight_tools::fit::rows::{Origin, Row, Tracked};
use finesight_tools::fit::score::{SEEDS, Score, Tested, WAYS, by, cross_validated, median};
use finesight_tools::fit::sources::{READ, Sources};
use finesight_tools::fit::terms;
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;

/// Where the tables go, from the root of the project.
const TABLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/evidence/model.rs");
const PUBLISHED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/evidence/published/tables.rs");
const ENDINGS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/evidence/published/endings.rs");
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
    let Sources { decisions, tracked } = Sources::read(folder)?;
    let rows: Vec<&Row> = decisions.iter().collect();
    let model = fit(&rows, &tracked);
    fs::write(TABLES, tables(&model, &without(&rows, &tracked))?)?;
    let mut shown = decisions.clone();
    shown.extend(decisions.iter().filter_map(Row::on_communications));
    fs::write(PUBLISHED, published(folder, &cross_validated(&shown, &decisions, &tracked))?)?;
    fs::write(ENDINGS, ended(folder)?)?;
    println!("{} decisions and {} fines of the tracker fitted", rows.len(), tracked.len());
    Ok(())
}

/// By how much the middle of each decision of the library moves when the model is fitted without it.
fn without(rows: &[&Row], tracked: &[Tracked]) -> Vec<(&'static str, i64)> {
    let whole = fit_middle(rows, tracked);
    let moves = |row: &Row| {
        let others: Vec<&Row> = rows.iter().copied().filter(|other| other.id != row.id).collect();
        // A replay knows nothing of how the decision was picked.
        let picked = |term: &terms::Term| *term != terms::Term::Picked;
        let terms: Vec<terms::Term> =
            terms::of_decision(row, &row.answers).into_iter().filter(picked).collect();
        ((fit_middle(&others, tracked).sum(&terms) - whole.sum(&terms)) * 1e6).round() as i64
    };
    let mut found: Vec<(&str, i64)> =
        rows.iter().filter_map(|row| Some((entry_of(row)?, moves(row)))).collect();
    found.sort_unstable();
    found.dedup_by_key(|(case, _)| *case);
    found
}

/// The decision of the library that a row is, by its key or case number, which is what a replay gives.
fn entry_of(row: &Row) -> Option<&'static str> {
    let read = |entry: &&decisions::Entry| {
        row.read.as_ref().is_some_and(|read| entry.case == Some(read.case.as_str()) || entry.key == read.key)
    };
    let entry = decisions::entries().find(read).or_else(|| same(row))?;
    Some(entry.case.unwrap_or(entry.key))
}

/// The one decision of the library of that country, fine and time.
fn same(row: &Row) -> Option<&'static decisions::Entry> {
    let date = row.date?;
    let is_it = |entry: &&decisions::Entry| {
        let near = |day: Date| (day - date).get_days().abs() <= DAYS_APART;
        entry.country == row.country
            && entry.day.is_some_and(|day| near(day.first) || near(day.last))
            && entry
                .amount()
                .and_then(|fee| in_euro(fee, date))
                .is_some_and(|fee| (fee / row.fine - 1.0).abs() < 0.03)
    };
    let mut found = decisions::entries().filter(is_it);
    found.next().filter(|_| found.next().is_none())
}

/// A coding may have the day of a decision or that of its publication.
const DAYS_APART: i32 = 45;

fn in_euro(money: Money, on: Date) -> Option<f64> {
    let per_euro = if money.currency == Currency::Eur {
        1.0
    } else {
        (EVIDENCE.per_euro)(money.currency, on)?.to_f64()?
    };
    Some(money.amount.to_f64()? / per_euro)
}

fn tables(model: &Model, without: &[(&str, i64)]) -> Result<String, Box<dyn Error>> {
    let mut text = String::from(HEAD);
    writeln!(text, "    begins: {},", grouped(model.begins))?;
    writeln!(text, "    fitted: {:?},", model.fitted)?;
    writeln!(text, "    below: {},", points(&model.below))?;
    writeln!(text, "    above: {},", points(&model.above))?;
    writeln!(text, "    shapes: [")?;
    for shape in &model.shapes {
        writeln!(text, "        {},", shape_of(shape))?;
    }
    writeln!(text, "    ],\n    lengths: &{},", list(model.lengths))?;
    writeln!(text, "    bands: {},", list(&model.bands))?;
    rows(&mut text, "in_activity", model.in_activity, |row| {
        common(row, &format!("Activity::{:?}", row.among))
    })?;
    rows(&mut text, "in_country", model.in_country, |row| common(row, &format!("Country::{:?}", row.among)))?;
    rows(&mut text, "countries", model.countries, of_country)?;
    rows(&mut text, "effects", model.effects, effect)?;
    rows(&mut text, "without", without, |(case, moves)| {
        format!("Without {{ case: {case:?}, moves: {} }}", grouped(*moves))
    })?;
    writeln!(text, "}};")?;
    Ok(text)
}

/// What the file begins with.
const HEAD: &str = "\
//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.
//!
//! Effects and places in millionths of a decade, with the number of decisions behind each effect. Most decisions were coded
//! by a language model, their cells unverified; the others were read. Fines of a tracker tell of countries, articles and
//! kinds of controllers too. `tools/src/bin/backtest.rs` says how well the tables do on decisions that they have not seen.

use crate::engine::practice::{
    Class, Common, Effect, Feature, Fitted, Level, Model, OfCountry, People, Period, Points, Size, Weighed,
    Without,
};
use crate::law::circumstance::{
    Activity, Country, CrossBorder, DataKind, Duration, EarlierFee, Fault, Gain, Harm, Means, Seriousness,
};
use crate::law::{ChoiceId, Tier};

const fn effect(level: Level, adds: i64, n: u32) -> Effect {
    Effect { level, adds, n }
}

/// The model, with what it was computed from.
#[rustfmt::skip]
pub static MODEL: Model = Model {
";

fn rows<T>(
    text: &mut String,
    name: &str,
    rows: &[T],
    written: impl Fn(&T) -> String,
) -> Result<(), Box<dyn Error>> {
    writeln!(text, "    {name}: &[")?;
    for row in rows {
        writeln!(text, "        {},", written(row))?;
    }
    writeln!(text, "    ],")?;
    Ok(())
}

fn list(numbers: &[i64]) -> String {
    let each: Vec<String> = numbers.iter().map(|number| grouped(*number)).collect();
    format!("[{}]", each.join(", "))
}

fn shape_of(shape: &Shape) -> String {
    list(shape)
}

fn points(points: &Points) -> String {
    let Points { begins, kinds, size, turnover, facts } = points;
    format!(
        "Points {{ begins: {begins}, kinds: {kinds:?}, size: {size}, turnover: {turnover}, facts: {facts:?} }}"
    )
}

fn common<T>(row: &Common<T>, among: &str) -> String {
    format!("Common {{ among: {among}, sizes: {} }}", list(&row.sizes))
}

fn of_country(row: &OfCountry) -> String {
    let OfCountry { country, n, tracked, adds, below, above } = row;
    format!(
        "OfCountry {{ country: Country::{country:?}, n: {n}, tracked: {tracked}, adds: {}, below: {below:?}, above: {above:?} }}",
        list(adds)
    )
}

fn effect(row: &Effect) -> String {
    format!("effect({}, {}, {})", named(row.level), grouped(row.adds), row.n)
}

/// A level as it is written in the tables.
fn named(level: Level) -> String {
    match level {
        Level::Country(country) => format!("Level::Country(Country::{country:?})"),
        Level::Class(class) => format!("Level::Class(Class::{class:?})"),
        Level::Period(period) => format!("Level::Period(Period::{period:?})"),
        Level::Tier(tier) => format!("Level::Tier(Tier::{tier:?})"),
        Level::Articles(_) | Level::Article(_) => format!("Level::{level:?}"),
        Level::Size(size) => format!("Level::Size(Size::{size:?})"),
        Level::People(people) => format!("Level::People(People::{people:?})"),
        Level::Answer(answer) => format!("Level::Answer({}.is())", choice(answer)),
        Level::Other(weighed) => format!("Level::Other(Weighed::{weighed:?})"),
        Level::NotAnswered(Feature::Asked(question)) => {
            format!("Level::NotAnswered(Feature::Asked(ChoiceId::{question:?}))")
        }
        Level::NotAnswered(feature) => format!("Level::NotAnswered(Feature::{feature:?})"),
    }
}

/// An answer by the name of its option.
fn choice(answer: Circumstance) -> String {
    fn name<T: Choice + std::fmt::Debug>(option: u8) -> String {
        T::ALL
            .iter()
            .find(|value| value.index() == option)
            .map(|value| format!("{value:?}"))
            .unwrap_or_default()
    }
    let of = match answer.question {
        ChoiceId::Activity => name::<Activity>,
        ChoiceId::DataKind => name::<DataKind>,
        ChoiceId::CrossBorder => name::<CrossBorder>,
        ChoiceId::Duration => name::<Duration>,
        ChoiceId::Harm => name::<Harm>,
        ChoiceId::Fault => name::<Fault>,
        ChoiceId::EarlierFee => name::<EarlierFee>,
        ChoiceId::Gain => name::<Gain>,
        ChoiceId::Means => name::<Means>,
        _ => name::<Seriousness>,
    };
    format!("{:?}::{}", answer.question, of(answer.option))
}

/// The tables of what was counted, and of how well the model does: with all facts, but for the table of those hidden.
fn published(folder: &str, tested: &[Tested<'_>]) -> Result<String, Box<dyn Error>> {
    let (communications, at_each_share): (Vec<Tested<'_>>, Vec<Tested<'_>>) =
        tested.iter().partition(|tested| tested.row.origin == Origin::OnCommunications);
    let tested: Vec<Tested<'_>> =
        at_each_share.iter().filter(|tested| tested.hidden == 0.0).copied().collect();
    let mut text = String::new();
    writeln!(text, "//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.\n//!")?;
    writeln!(
        text,
        "//! Aggregates of decisions that were coded by a language model, their cells unverified, and of published"
    )?;
    writeln!(text, "//! calculations that were read. Groups of fewer than five are left out.\n")?;
    writeln!(
        text,
        "use super::row::{{\n    Chain, ChainStep, Matter, Sample, Tested, TestedClass, TestedHidden, TestedInCountry,\n    TestedOnCommunications, Way,\n}};"
    )?;
    writeln!(text, "use crate::engine::practice::Class;\nuse crate::law::circumstance::Country;")?;
    let chains = chains(published::chains(&format!("{folder}/{READ}"))?);
    table(&mut text, "What published calculations did.", "CHAINS", "Chain", &chains)?;
    table(&mut text, "How well each way does.", "TESTED", "Tested", &ways(&tested))?;
    table(
        &mut text,
        "How well the model does with a share of the facts hidden.",
        "TESTED_HIDDEN",
        "TestedHidden",
        &hidden(&at_each_share),
    )?;
    let classes = classes(&tested);
    table(
        &mut text,
        "How well the model does for each kind of controller.",
        "TESTED_BY_CLASS",
        "TestedClass",
        &classes,
    )?;
    let countries = countries(&tested);
    table(
        &mut text,
        "How well the model does in each country.",
        "TESTED_BY_COUNTRY",
        "TestedInCountry",
        &countries,
    )?;
    let communications = on_communications(&communications);
    table(
        &mut text,
        "How well the model does on communications.",
        "TESTED_ON_COMMUNICATIONS",
        "TestedOnCommunications",
        &communications,
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

/// The tables of how decisions ended.
fn ended(folder: &str) -> Result<String, Box<dyn Error>> {
    let decided = endings::of_folder(folder)?.decided;
    let (told, _) = parted(&decided);
    let Endings { states, named, articles, n } = endings::fit(&told);
    let mut text = String::from(ENDINGS_HEAD);
    writeln!(text, "    n: {n},")?;
    writeln!(text, "    named: {},", list(&named))?;
    rows(&mut text, "articles", articles, of_article)?;
    rows(&mut text, "states", states, of_state)?;
    writeln!(text, "}};")?;
    let repetitions = ended_cross_validated(&told);
    let row = |ending: &Ending| {
        let found = calibration(&repetitions, *ending);
        format!("ending: Ending::{ending:?}, n: {}, error: {}", found.n, thousandths(found.error))
    };
    let rows: Vec<String> = Ending::ALL.iter().map(row).collect();
    table(&mut text, "How well calibrated the shares are.", "CALIBRATED", "Calibrated", &rows)?;
    Ok(text)
}

/// What the file begins with.
const ENDINGS_HEAD: &str = "\
//! Written by `tools/src/bin/calibrate.rs`; not to be changed by hand.
//!
//! How published decisions that found a breach ended. They were coded by a language model, their cells unverified. Shares and
//! factors in millionths, in the order of the endings: a fee, a reprimand, an order, nothing. A list of a state goes by
//! companies, public bodies, and associations and persons.

use super::row::Calibrated;
use crate::engine::practice::{Each, Ending, Endings, OfArticle, OfState};
use crate::law::circumstance::Country;

const fn article(article: u8, n: u32, times: Each) -> OfArticle {
    OfArticle { article, n, times }
}

/// The shares, with what they were computed from.
#[rustfmt::skip]
pub static ENDINGS: Endings = Endings {
";

fn of_article(row: &OfArticle) -> String {
    format!("article({}, {}, {})", row.article, row.n, list(&row.times))
}

fn of_state(row: &OfState) -> String {
    let OfState { country, n, shares } = row;
    let each: Vec<String> = shares.iter().map(|shares: &Each| list(shares)).collect();
    format!("OfState {{ country: Country::{country:?}, n: {n:?}, shares: [{}] }}", each.join(", "))
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
        let of_it = tested.iter().filter(|tested| (tested.row.origin == Origin::Picked) == verified);
        for (expects, way) in WAYS.iter().zip(Way::ALL) {
            let score =
                Score::of(of_it.clone().filter_map(|tested| Some((tested.row.log(), expects(tested)?))));
            let [held, width, interval, error] =
                [score.coverage, score.width, score.interval, score.error].map(thousandths);
            let n = score.n / SEEDS.len();
            rows.push(format!("sample: Sample::{sample:?}, way: Way::{way:?}, n: {n}, held: {held}, width: {width}, score: {interval}, error: {error}"));
        }
    }
    rows
}

fn hidden(tested: &[Tested<'_>]) -> Vec<String> {
    let row = |share: f64| {
        let of_it = tested
            .iter()
            .filter(|tested| tested.row.origin == Origin::Coded && tested.hidden.total_cmp(&share).is_eq());
        let score = Score::of_estimate(of_it);
        let [held, half, width] = [score.coverage, score.half, score.width].map(thousandths);
        format!("hidden: {:.0}, held: {held}, half: {half}, width: {width}", share * 100.0)
    };
    HIDDEN.map(row).to_vec()
}

fn classes(tested: &[Tested<'_>]) -> Vec<String> {
    let coded = tested.iter().filter(|tested| tested.row.origin == Origin::Coded);
    let row = |(class, score): (Option<Class>, Score)| {
        let n = score.n / SEEDS.len();
        let held = (score.coverage * n as f64).round() as i64;
        class.map(|class| format!("class: Class::{class:?}, n: {n}, held: {held}"))
    };
    by(coded, |row| row.class).into_iter().filter_map(row).collect()
}

fn countries(tested: &[Tested<'_>]) -> Vec<String> {
    let row = |(country, score): (Country, Score)| {
        let n = score.n / SEEDS.len();
        let held = (score.coverage * n as f64).round() as i64;
        (n >= LEAST_TESTED).then(|| format!("country: Country::{country:?}, n: {n}, held: {held}"))
    };
    by(tested, |row| row.country).into_iter().filter_map(row).collect()
}

fn on_communications(tested: &[Tested<'_>]) -> Vec<String> {
    let matters = Matter::ALL.iter().copied().map(Some).chain([None]);
    let row = |matter: Option<Matter>, share: f64| {
        let is_it = |row: &Row| matter.is_none_or(|matter| row.about.contains(&matter));
        let of_it = |tested: &&Tested<'_>| is_it(tested.row) && tested.hidden.total_cmp(&share).is_eq();
        let score = Score::of_estimate(tested.iter().filter(of_it));
        let n = score.n / SEEDS.len();
        let matter = matter.map_or("None".to_owned(), |matter| format!("Some(Matter::{matter:?})"));
        let (hidden, held, above) = (share * 100.0, thousandths(score.coverage), thousandths(score.residual));
        format!("matter: {matter}, hidden: {hidden:.0}, n: {n}, held: {held}, above: {above}")
    };
    matters.flat_map(|matter| HIDDEN_OF_COMMUNICATIONS.map(|share| row(matter, share))).collect()
}

/// The shares of facts hidden that are told of decisions on communications.
const HIDDEN_OF_COMMUNICATIONS: [f64; 3] = [0.0, 0.5, 1.0];

fn thousandths(share: f64) -> i64 {
    (share * 1000.0).round() as i64
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
