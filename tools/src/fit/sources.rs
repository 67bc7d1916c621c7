//! All that the model is fitted to: both codings as one, the decisions that were read, and the tracker's other fines.

use std::collections::BTreeMap;
use std::error::Error;

use super::rows::{Row, Tracked, say};
use super::{coded, curated, tracker};
use finesight::engine::practice::{Class, Feature, Size};

/// The first coding, in its folder.
pub const FIRST: &str = "coded-decisions.csv";
/// The second.
pub const SECOND: &str = "coded-decisions-2.csv";
/// The decisions that were read.
pub const READ: &str = "curated.json";
/// The tracker's fines.
pub const TRACKER: &str = "tracker-fines.csv";

/// What the text of a decision says where the two codings differ, in euro.
const AMOUNTS: [(&str, f64); 2] = [("Ireland_14", 550_000.0), ("Italy_120", 6_000.0)];
/// No fines: a payment to the applicant, or a fee of the court.
pub const NO_FINES: [&str; 3] = ["Hungary_11", "Hungary_13", "Hungary_14"];

/// The decisions with a fine, and the fines of the tracker that are none of them.
#[derive(Debug)]
pub struct Sources {
    /// The decisions.
    pub decisions: Vec<Row>,
    /// The tracker's other fines.
    pub tracked: Vec<Tracked>,
}

impl Sources {
    /// From a folder.
    pub fn read(folder: &str) -> Result<Self, Box<dyn Error>> {
        let file = |name: &str| format!("{folder}/{name}");
        let mut decisions = both_codings(coded::read(&file(FIRST))?, coded::read(&file(SECOND))?);
        let picked: Vec<Row> = curated::read(&file(READ))?
            .into_iter()
            .filter_map(|row| filled_in(&mut decisions, row))
            .collect();
        decisions.extend(picked);
        decisions.iter_mut().for_each(settle);
        let tracked = tracker::others(tracker::read(&file(TRACKER))?, &decisions);
        Ok(Self { decisions, tracked })
    }
}

/// The decisions with a fine of one coding, whether they were fitted or not.
pub fn coding(path: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = coded::read(path)?;
    rows.retain(|row| row.fine > 0.0 && !NO_FINES.contains(&row.id.as_str()));
    rows.iter_mut().for_each(settle);
    Ok(rows)
}

/// What follows from the whole row.
fn settle(row: &mut Row) {
    // The turnover of a public body says nothing of its size.
    if row.class == Some(Class::Public) && row.size().is_some_and(Size::is_band) {
        row.answers.remove(&Feature::Size);
    }
    row.group = group(row);
}

/// The decisions of both codings, each once, in the order of their names.
fn both_codings(first: Vec<Row>, second: Vec<Row>) -> Vec<Row> {
    let mut found: BTreeMap<String, Row> = first.into_iter().map(|row| (row.id.clone(), row)).collect();
    for row in second {
        let merged = found.get(&row.id).map(|first| coded::merged(first, &row));
        found.insert(row.id.clone(), merged.unwrap_or(row));
    }
    for (id, fine) in AMOUNTS {
        found.entry(id.to_owned()).and_modify(|row| row.fine = fine);
    }
    found.into_values().filter(|row| row.fine > 0.0 && !NO_FINES.contains(&row.id.as_str())).collect()
}

/// Fills in the coded decision that a decision read may be; gives it back if there is none.
fn filled_in(coded: &mut [Row], read: Row) -> Option<Row> {
    let may_be = |row: &&mut Row| {
        row.country == read.country
            && (row.log() - read.log()).abs() < 0.02
            && row.year.zip(read.year).is_none_or(|(one, other)| (one - other).abs() <= 1)
    };
    let mut alike = coded.iter_mut().filter(may_be);
    let Some(row) = alike.next() else { return Some(read) };
    if alike.next().is_some() {
        return None;
    }
    row.controller.clone_from(&read.controller);
    if read.turnover.is_some() {
        row.turnover = read.turnover;
        say(&mut row.answers, read.answers.get(&Feature::Size).copied());
    }
    for (feature, level) in read.answers {
        row.answers.entry(feature).or_insert(level);
    }
    row.read = read.read;
    None
}

/// Controllers that are fined often, in several names or countries.
const OFTEN: [&str; 55] = [
    "meta",
    "facebook",
    "whatsapp",
    "instagram",
    "google",
    "vodafone",
    "amazon",
    "uber",
    "clearview",
    "tiktok",
    "orange",
    "enel",
    "caixabank",
    "bbva",
    "tim",
    "iberdrola",
    "endesa",
    "naturgy",
    "wind",
    "fastweb",
    "microsoft",
    "linkedin",
    "twitter",
    "apple",
    "bisnode",
    "ing",
    "raiffeisen",
    "unicredit",
    "carrefour",
    "eni",
    "edison",
    "sky",
    "deliveroo",
    "foodinho",
    "glovo",
    "deezer",
    "criteo",
    "spotify",
    "klarna",
    "tusla",
    "oslo",
    "bergen",
    "netflix",
    "marriott",
    "equifax",
    "experian",
    "dedalus",
    "kaspr",
    "free",
    "mercadona",
    "telefonica",
    "hse",
    "hm",
    "telenor",
    "notebooksbilliger",
];

/// What tells one controller from another, as far as the files name them.
pub fn group(row: &Row) -> String {
    let name = row.controller.trim();
    let letters: String =
        name.to_lowercase().chars().filter(|sign| matches!(sign, 'a'..='z' | 'à'..='ž' | ' ')).collect();
    let words: Vec<&str> = letters.split_whitespace().collect();
    let country = row.country;
    if let Some(often) = OFTEN.iter().find(|often| words.contains(often)) {
        return (*often).to_owned();
    }
    if let Some(turnover) = row.turnover {
        return format!("{country:?} {turnover:.0}");
    }
    if words.join(" ").chars().count() >= 8 && !is_number(name) {
        return format!("{country:?} {}", words.iter().take(3).copied().collect::<Vec<_>>().join(" "));
    }
    if row.fine > 0.0 {
        return format!("{country:?} {:?} {} {:?}", row.year, row.fine, row.class);
    }
    row.id.clone()
}

/// Whether what stands for a name is the number of a case.
fn is_number(name: &str) -> bool {
    let mut digits = 0;
    let three = name.chars().any(|sign| {
        digits = if sign.is_ascii_digit() { digits + 1 } else { 0 };
        digits == 3
    });
    three || name.contains("/20")
}
