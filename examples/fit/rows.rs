//! Reads the data files into rows: an amount and what is known of the case, as levels of features.
//!
//! `CODED` and `CURATED` say how each column became a feature; the back-test prints them.

use std::collections::BTreeMap;
use std::{error::Error, fs};

use super::folds::mixed;
use serde_json::Value;

/// The levels that a decision has: at most one for each feature.
pub type Levels = BTreeMap<String, String>;

/// A decision with a fine.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is called in its file.
    pub name: String,
    /// Decisions of one group are never parted between what is fitted and what is predicted.
    pub group: String,
    /// Country, by its two letters.
    pub country: String,
    /// Year; `None` where the file has none or 0.
    pub year: Option<i32>,
    /// The fine in euro.
    pub fine: f64,
    /// The decadic logarithm of the fine.
    pub log: f64,
    /// What is known, as levels of features.
    pub levels: Levels,
    /// Features of which it is not known what level the decision has.
    pub unknown: &'static [&'static str],
    /// The class of seriousness that the authority stated.
    pub seriousness: Option<String>,
}

/// What was read of a file, and how many rows were not, by reason.
#[derive(Debug, Default)]
pub struct Read {
    /// The decisions with a fine.
    pub rows: Vec<Row>,
    /// How many were left out, by reason.
    pub skipped: BTreeMap<&'static str, usize>,
}

/// A fine of the tracker: all that is used of it.
#[derive(Clone, Debug)]
pub struct Tracked {
    /// Country, by its two letters.
    pub country: String,
    /// Year, where known.
    pub year: Option<i32>,
    /// The decadic logarithm of the fine in euro.
    pub log: f64,
}

/// Tells whether these are the rows that the tables were fitted to, in whatever order.
pub fn fingerprint(rows: &[Row]) -> u64 {
    rows.iter().fold(0, |sum, row| sum ^ mixed(&format!("{} {} {}", row.name, row.country, row.fine), 0))
}

/// How each column of the coded decisions became a feature.
pub const CODED: &[&str] = &[
    "country: its level in the tracker of fines, and what is left of it in the coded decisions",
    "year (0: not stated): the year",
    "controller_class: private, public, individual or other (associations, parties and the rest)",
    "enterprise_size: sme, large, very-large or not stated; never falls as the size grows",
    "government_level: state, municipal (with regional) or none",
    "role: controller or processor; sector: as coded, the small ones together",
    "contexts, vulnerable_groups: one feature for each that is named",
    "articles_breached: one feature for each article; the tier of Art. 83(4) or (5) follows from them, and how many there are",
    "factor_a to factor_k: aggravating, mitigating, neutral, or not discussed, a level of its own",
    "breach_notification_effect, first_violation: as factors that aggravate or mitigate",
    "special_categories_discussed, cross_border, complaint, official_audit: yes, no or not stated",
    "turnover_eur: its band, or not stated; never falls as the turnover grows",
    "no column names the controller: the same turnover in a country, or without one the same fine, year, country and sector, is taken for one",
    "reprimand, compliance_order, appeal_decision: not used, they are outcomes",
];

/// How each column of the curated decisions became a feature.
pub const CURATED: &[&str] = &[
    "country, date, articles: as in the coded decisions",
    "public_authority: class public and government state (true), else class private",
    "turnover_eur: its band; and the size, sme under EUR 50m, large under 5bn, very-large above, not stated for public bodies",
    "sector: the nearest of the coded sectors",
    "special_categories: yes, no or not stated, and if yes factor g aggravates",
    "intent: factor b aggravates when intentional or grossly negligent, neutral when negligent",
    "cooperation: factor f; previous_infringements: factor e; self_notified: factor h neutral; children: vulnerable group",
    "turnover_eur null, of anyone but a public body: not known, so any size and any turnover",
    "null elsewhere, and every factor without a column: not discussed",
    "seriousness: only to sort the results by",
    "all other columns: not used",
];

/// The letters of Art. 83(2).
pub const FACTORS: [char; 11] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];

/// The lower limits of the bands of turnover, in millions of euro, and what the bands are called.
pub const TURNOVER: [(f64, &str); 6] = [
    (0.0, "to-2m"),
    (2.0, "from-2m"),
    (10.0, "from-10m"),
    (50.0, "from-50m"),
    (500.0, "from-500m"),
    (5_000.0, "from-5bn"),
];

/// The coded decisions.
pub fn coded(path: &str) -> Result<Read, Box<dyn Error>> {
    let mut read = Read::default();
    for row in csv::Reader::from_path(path)?.deserialize::<BTreeMap<String, String>>() {
        match coded_row(&row?) {
            Ok(row) => read.rows.push(row),
            Err(reason) => *read.skipped.entry(reason).or_default() += 1,
        }
    }
    Ok(read)
}

fn coded_row(row: &BTreeMap<String, String>) -> Result<Row, &'static str> {
    let cell = |name: &str| row.get(name).map_or("", |cell| cell.trim());
    let fine: f64 = cell("fine_eur").parse().map_err(|_| "no fine")?;
    if fine <= 0.0 {
        return Err("a fine of 0");
    }
    let country = cell("country").to_owned();
    if country.is_empty() {
        return Err("no country");
    }
    let year = cell("year").parse().ok().filter(|year| *year >= 2018);
    let turnover: Option<f64> = cell("turnover_eur").parse().ok().filter(|turnover| *turnover > 0.0);
    let mut levels = Levels::new();
    let mut level = |feature: &str, level: &str| {
        levels.insert(feature.to_owned(), level.to_owned());
    };
    level("country", &country);
    level("year", &year.map_or("not-stated".to_owned(), |year: i32| year.to_string()));
    level("class", class(cell("controller_class")));
    level("size", size(cell("enterprise_size")));
    level("government", government(cell("government_level")));
    level("role", if cell("role") == "PROCESSOR" { "processor" } else { "controller" });
    level("sector", &sector(cell("sector")));
    level("turnover", turnover_band(turnover));
    for (feature, column) in [
        ("special-categories", "special_categories_discussed"),
        ("cross-border", "cross_border"),
        ("complaint", "complaint"),
        ("audit", "official_audit"),
    ] {
        level(feature, yes_or_no(cell(column)));
    }
    for factor in FACTORS {
        level(&format!("factor-{factor}"), direction(cell(&format!("factor_{factor}"))));
    }
    level("notification", direction(cell("breach_notification_effect")));
    level("record", record(cell("first_violation")));
    for (feature, column) in [("context", "contexts"), ("vulnerable", "vulnerable_groups")] {
        for item in cell(column).split(';').filter(|item| !item.is_empty()) {
            level(&format!("{feature}-{}", key(item)), "yes");
        }
    }
    articles(&mut levels, cell("articles_breached").split(' ').filter_map(number));
    let name = cell("id").to_owned();
    // The file names no controller: the same turnover in the same country is taken for the same one, and so is
    // the same fine in the same country, year and sector.
    let group = match (cell("controller"), turnover) {
        ("", Some(turnover)) => format!("{country} {turnover}"),
        ("", None) => format!("{country} {} {year:?} {fine}", cell("sector")),
        (controller, _) => controller.to_owned(),
    };
    Ok(Row { name, group, country, year, fine, log: fine.log10(), levels, unknown: &[], seriousness: None })
}

/// The articles, the tier that follows from them, and how many there are.
fn articles(levels: &mut Levels, articles: impl Iterator<Item = u32>) {
    let mut found: Vec<u32> = articles.collect();
    found.sort_unstable();
    found.dedup();
    let higher = found.iter().any(|article| matches!(article, 5..=7 | 9 | 12..=22 | 44..=49 | 58));
    let lower = found.iter().any(|article| matches!(article, 8 | 11 | 25..=39 | 42 | 43));
    let tier = if higher {
        "higher"
    } else if lower {
        "lower"
    } else {
        "not-stated"
    };
    levels.insert("tier".to_owned(), tier.to_owned());
    let count = ["0", "1", "2", "3", "4"].get(found.len()).copied().unwrap_or("5");
    levels.insert("articles".to_owned(), count.to_owned());
    for article in found {
        levels.insert(format!("article-{article}"), "yes".to_owned());
    }
}

/// The number that a text begins with.
fn number(text: &str) -> Option<u32> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|number| *number < 100)
}

fn key(item: &str) -> String {
    item.to_lowercase().replace('_', "-")
}

fn class(cell: &str) -> &'static str {
    match cell {
        "PRIVATE" | "TELECOM" | "MEDIA" => "private",
        "PUBLIC" | "EDUCATION" => "public",
        "INDIVIDUAL" => "individual",
        _ => "other",
    }
}

fn size(cell: &str) -> &'static str {
    match cell {
        "SME" => "sme",
        "LARGE" => "large",
        "VERY_LARGE" => "very-large",
        _ => "not-stated",
    }
}

fn government(cell: &str) -> &'static str {
    match cell {
        "" => "none",
        "STATE" | "JUDICIAL" => "state",
        _ => "municipal",
    }
}

fn sector(cell: &str) -> String {
    match cell {
        "MANUFACTURING" | "CONSULTING" | "FITNESS_WELLNESS" | "MEMBERSHIP_ORGS" | "" => "other".to_owned(),
        cell => key(cell),
    }
}

fn yes_or_no(cell: &str) -> &'static str {
    match cell {
        "YES" => "yes",
        "NO" => "no",
        _ => "not-stated",
    }
}

fn direction(cell: &str) -> &'static str {
    match cell {
        "AGGRAVATING" => "aggravating",
        "MITIGATING" => "mitigating",
        "NEUTRAL" => "neutral",
        _ => "not-discussed",
    }
}

fn record(cell: &str) -> &'static str {
    match cell {
        "YES_FIRST_TIME" => "mitigating",
        "NO_REPEAT_OFFENDER" => "aggravating",
        _ => "not-discussed",
    }
}

/// The band that a turnover lies in.
fn turnover_band(turnover: Option<f64>) -> &'static str {
    turnover.map_or("not-stated", |turnover| {
        TURNOVER
            .iter()
            .rev()
            .find(|(least, _)| turnover >= least * 1e6)
            .map_or("not-stated", |(_, band)| band)
    })
}

/// The fines of the tracker.
pub fn tracker(path: &str) -> Result<Vec<Tracked>, Box<dyn Error>> {
    let mut found = Vec::new();
    for row in csv::Reader::from_path(path)?.deserialize::<BTreeMap<String, String>>() {
        let row = row?;
        let cell = |name: &str| row.get(name).map_or("", String::as_str);
        if let Some(fine) = cell("fine_eur").parse().ok().filter(|fine: &f64| *fine > 0.0) {
            let year = cell("date").get(..4).and_then(|year| year.parse().ok());
            found.push(Tracked { country: cell("country").to_owned(), year, log: fine.log10() });
        }
    }
    Ok(found)
}

/// The curated decisions.
pub fn curated(path: &str) -> Result<Read, Box<dyn Error>> {
    let mut read = Read::default();
    let file: Vec<Value> = serde_json::from_str(&fs::read_to_string(path)?)?;
    for decision in &file {
        match curated_row(decision) {
            Ok(row) => read.rows.push(row),
            Err(reason) => *read.skipped.entry(reason).or_default() += 1,
        }
    }
    Ok(read)
}

fn curated_row(decision: &Value) -> Result<Row, &'static str> {
    let text = |name: &str| decision.get(name).and_then(Value::as_str).unwrap_or_default();
    let yes = |name: &str| decision.get(name).and_then(Value::as_bool);
    let fine =
        decision.get("fine_eur").and_then(Value::as_f64).filter(|fine| *fine > 0.0).ok_or("no fine")?;
    if !text("legal_basis").contains("GDPR") {
        return Err("not under the GDPR");
    }
    let country = text("country").to_owned();
    let year = text("date").get(..4).and_then(|year| year.parse().ok());
    let turnover = decision.get("turnover_eur").and_then(Value::as_f64);
    let mut levels = Levels::new();
    let mut level = |feature: &str, level: &str| {
        levels.insert(feature.to_owned(), level.to_owned());
    };
    let public = yes("public_authority") == Some(true);
    level("country", &country);
    level("year", &year.map_or("not-stated".to_owned(), |year: i32| year.to_string()));
    level("class", if public { "public" } else { "private" });
    level("size", if public { "not-stated" } else { size_of(turnover) });
    level("government", if public { "state" } else { "none" });
    level("role", "controller");
    level("sector", curated_sector(text("sector")));
    level("turnover", turnover_band(turnover));
    level("cross-border", "not-stated");
    level("complaint", "not-stated");
    level("audit", "not-stated");
    level(
        "special-categories",
        match yes("special_categories") {
            Some(true) => "yes",
            Some(false) => "no",
            None => "not-stated",
        },
    );
    for factor in FACTORS {
        level(&format!("factor-{factor}"), "not-discussed");
    }
    level(
        "factor-b",
        match text("intent") {
            "intentional" | "gross_negligence" => "aggravating",
            "negligent" => "neutral",
            _ => "not-discussed",
        },
    );
    level(
        "factor-f",
        match text("cooperation") {
            "good" => "mitigating",
            "poor" => "aggravating",
            "normal" => "neutral",
            _ => "not-discussed",
        },
    );
    level("factor-g", if yes("special_categories") == Some(true) { "aggravating" } else { "not-discussed" });
    level(
        "factor-e",
        match yes("previous_infringements") {
            Some(true) => "aggravating",
            Some(false) => "neutral",
            None => "not-discussed",
        },
    );
    level("factor-h", if yes("self_notified") == Some(true) { "neutral" } else { "not-discussed" });
    level("notification", "not-discussed");
    level("record", "not-discussed");
    if yes("children") == Some(true) {
        level("vulnerable-children", "yes");
    }
    let listed = decision.get("articles").and_then(Value::as_array).into_iter().flatten();
    articles(&mut levels, listed.filter_map(Value::as_str).filter_map(number));
    // The turnover of a public body decides nothing; that of anyone else was there, and is not known here.
    let unknown: &[&str] = if public || turnover.is_some() { &[] } else { &["size", "turnover"] };
    let seriousness = Some(text("seriousness")).filter(|stated| !stated.is_empty()).map(str::to_owned);
    let name = format!("{} ({})", text("controller"), text("id"));
    let group = text("controller").to_owned();
    Ok(Row { name, group, country, year, fine, log: fine.log10(), levels, unknown, seriousness })
}

/// The size of an undertaking as the coded decisions have it, from its turnover.
fn size_of(turnover: Option<f64>) -> &'static str {
    match turnover {
        None => "not-stated",
        Some(turnover) if turnover < 50e6 => "sme",
        Some(turnover) if turnover < 5e9 => "large",
        Some(_) => "very-large",
    }
}

fn curated_sector(name: &str) -> &'static str {
    match name {
        "Media, Telecoms and Broadcasting" => "telecom",
        "Public Sector and Education" => "other-public-admin",
        "Finance, Insurance and Consulting" => "financial",
        "Industry and Commerce" => "retail",
        "Transportation and Energy" => "utilities",
        "Health Care" => "health",
        "Real Estate" | "Accommodation and Hospitality" => "housing-tourism",
        _ => "other",
    }
}
