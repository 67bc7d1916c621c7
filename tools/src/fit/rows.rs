//! Reads the data files into rows: an amount and what is known of the case, as levels of the model.
//!
//! `CODED` and `CURATED` say how each column became a level; the back-test prints them.

use std::collections::{BTreeMap, BTreeSet};
use std::{error::Error, fs};

use super::folds::mixed;
use finesight::engine::practice::{Class, Known, Level, Size, Weighed};
use finesight::law::circumstance::{Activity, Country, PeopleConcerned, Seriousness};
use finesight::law::{Choice, Criterion, Tier};
use serde_json::Value;

/// A decision with a fine.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it is called in its file.
    pub name: String,
    /// Its case number, as far as the file has one.
    pub case: String,
    /// Its key among the decisions.
    pub key: String,
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
    /// What is so of it.
    pub levels: BTreeSet<Level>,
    /// The sizes that it may have: one, or all bands where its turnover is not known.
    pub sizes: Vec<Size>,
    /// Whether it was read in the decision, or else coded by a language model.
    pub verified: bool,
    /// The class of seriousness that the authority stated.
    pub seriousness: Option<Seriousness>,
    /// What the Regulation and national law allow, in euro, where the file says so.
    pub maximum: Option<f64>,
    /// The turnover in euro, where the file says so.
    pub turnover: Option<f64>,
}

impl Row {
    /// Its size, when that is known.
    pub fn size(&self) -> Option<Size> {
        if let [size] = self.sizes.as_slice() { Some(*size) } else { None }
    }

    /// What is known of its size, if one size is known. A turnover that was not verified, some of which are wrong,
    /// counts as a size only.
    pub fn known(&self) -> Option<Known> {
        let known = self.size()?.known();
        Some(if known == Known::Turnover && !self.verified { Known::Size } else { known })
    }

    /// Whether it is an undertaking's.
    pub fn is_private(&self) -> bool {
        self.levels.contains(&Level::Class(Class::Private))
    }

    /// Its class.
    pub fn class(&self) -> &'static str {
        let class = |level: &Level| if let Level::Class(class) = level { Some(class.key()) } else { None };
        self.levels.iter().find_map(class).unwrap_or_default()
    }

    /// Its tier.
    pub fn tier(&self) -> Option<Tier> {
        self.levels.iter().find_map(|level| if let Level::Tier(tier) = level { Some(*tier) } else { None })
    }
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

/// Whether two rows may be one decision: same country and fine, no more than a year apart.
pub fn same(one: &Row, other: &Row) -> bool {
    one.country == other.country
        && (one.log - other.log).abs() < 0.005
        && one.year.zip(other.year).is_none_or(|(one, other)| (one - other).abs() <= 1)
}

/// How each column of the coded decisions became a level.
pub const CODED: &[&str] = &[
    "country: its level in the tracker of fines, and what is left of it in the coded decisions",
    "controller_class: private (telecom and media with it), public (education with it), individual or other (associations, parties and the rest)",
    "turnover_eur: its band; without it enterprise_size: sme, large, very-large or not stated; never falls as either grows",
    "sector: what the controller does, the small ones together",
    "vulnerable_groups: children, and else employees or patients; the others are not told apart",
    "articles_breached: an effect for each article; the tier of Art. 83(4) or (5) follows from them, and how many there are",
    "factor_a to factor_h, factor_k: aggravating, mitigating, neutral, or not discussed, a level of its own",
    "special_categories_discussed, cross_border: yes, or anything else",
    "no column names the controller: the same turnover in a country, or without one the same fine, year, country and sector, is taken for one",
    "reprimand, compliance_order, appeal_decision: not used, they are outcomes",
    "year (0: not stated), government_level, role, contexts, complaint, official_audit, factor_i, factor_j, breach_notification_effect, first_violation: not used, for nothing was gained by them",
];

/// How each column of the curated decisions became a level.
pub const CURATED: &[&str] = &[
    "country, articles: as in the coded decisions; tier: as given",
    "public_authority: class public (true), else class private",
    "turnover_eur: its band; not stated for public bodies",
    "sector: the nearest of the coded sectors",
    "seriousness: only to sort the results by and for the Guidelines, for too few decisions state it",
    "special_categories: yes or anything else, and if yes factor g aggravates",
    "intent: factor b aggravates when intentional or grossly negligent, neutral when negligent",
    "cooperation: factor f; previous_infringements: factor e; children: as in the coded decisions",
    "turnover_eur null, of anyone but a public body: not known, so any turnover",
    "null elsewhere, and every factor without a column: not discussed",
    "all other columns: not used",
];

/// The criteria that the model goes by.
pub const FACTORS: [(char, Criterion); 9] = [
    ('a', Criterion::GdprA),
    ('b', Criterion::GdprB),
    ('c', Criterion::GdprC),
    ('d', Criterion::GdprD),
    ('e', Criterion::GdprE),
    ('f', Criterion::GdprF),
    ('g', Criterion::GdprG),
    ('h', Criterion::GdprH),
    ('k', Criterion::GdprK),
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
    let of_country = country_of(&country).ok_or("a country that the law tables do not have")?;
    let year = cell("year").parse().ok().filter(|year| *year >= 2018);
    let turnover: Option<f64> = cell("turnover_eur").parse().ok().filter(|turnover| *turnover > 0.0);
    let groups = cell("vulnerable_groups");
    let mut levels = BTreeSet::from([
        Level::Country(of_country),
        Level::Class(class(cell("controller_class"))),
        Level::Activity(activity(cell("sector"))),
        Level::Children(groups.contains("CHILDREN")),
        Level::Subjects(subjects(groups)),
        Level::Special(cell("special_categories_discussed") == "YES"),
        Level::CrossBorder(cell("cross_border") == "YES"),
    ]);
    for (letter, criterion) in FACTORS {
        levels.insert(Level::Factor(criterion, weighed(cell(&format!("factor_{letter}")))));
    }
    let tier = articles(&mut levels, cell("articles_breached").split(' ').filter_map(number));
    levels.extend(tier.map(Level::Tier));
    let size = turnover.map_or_else(|| size(cell("enterprise_size")), band);
    let name = cell("id").to_owned();
    // The file names no controller: the same turnover in the same country is taken for the same one, and so is
    // the same fine in the same country, year and sector.
    let group = match (cell("controller"), turnover) {
        ("", Some(turnover)) => format!("{country} {turnover}"),
        ("", None) => format!("{country} {} {year:?} {fine}", cell("sector")),
        (controller, _) => controller.to_owned(),
    };
    Ok(Row {
        case: String::new(),
        key: String::new(),
        name,
        group,
        country,
        year,
        fine,
        log: fine.log10(),
        levels,
        sizes: vec![size],
        verified: false,
        seriousness: None,
        maximum: None,
        turnover,
    })
}

/// The articles and how many there are; the tier that follows from them.
fn articles(levels: &mut BTreeSet<Level>, articles: impl Iterator<Item = u8>) -> Option<Tier> {
    let found: BTreeSet<u8> = articles.collect();
    let any = |of: fn(&u8) -> bool| found.iter().any(of);
    if let Ok(count) = u8::try_from(found.len().min(5)) {
        levels.insert(Level::Articles(count));
    }
    levels.extend(found.iter().map(|article| Level::Article(*article)));
    if any(|article| matches!(article, 5..=7 | 9 | 12..=22 | 44..=49 | 58)) {
        Some(Tier::Higher)
    } else if any(|article| matches!(article, 8 | 11 | 25..=39 | 42 | 43)) {
        Some(Tier::Lower)
    } else {
        None
    }
}

/// The number that a text begins with.
fn number(text: &str) -> Option<u8> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok().filter(|number| *number < 100)
}

/// Countries by their two letters.
pub fn country_of(code: &str) -> Option<Country> {
    use Country as C;
    Some(match code {
        "SE" => C::Sweden,
        "NO" => C::Norway,
        "DK" => C::Denmark,
        "FI" => C::Finland,
        "IS" => C::Iceland,
        "AT" => C::Austria,
        "BE" => C::Belgium,
        "BG" => C::Bulgaria,
        "HR" => C::Croatia,
        "CY" => C::Cyprus,
        "CZ" => C::Czechia,
        "EE" => C::Estonia,
        "FR" => C::France,
        "DE" => C::Germany,
        "GR" => C::Greece,
        "HU" => C::Hungary,
        "IE" => C::Ireland,
        "IT" => C::Italy,
        "LV" => C::Latvia,
        "LI" => C::Liechtenstein,
        "LT" => C::Lithuania,
        "LU" => C::Luxembourg,
        "MT" => C::Malta,
        "NL" => C::Netherlands,
        "PL" => C::Poland,
        "PT" => C::Portugal,
        "RO" => C::Romania,
        "SK" => C::Slovakia,
        "SI" => C::Slovenia,
        "ES" => C::Spain,
        "GB" => C::UnitedKingdom,
        _ => return None,
    })
}

/// The class of a controller, by its code.
pub fn class(cell: &str) -> Class {
    match cell {
        "PRIVATE" | "TELECOM" | "MEDIA" => Class::Private,
        "PUBLIC" | "EDUCATION" => Class::Public,
        "INDIVIDUAL" => Class::Individual,
        _ => Class::Other,
    }
}

fn size(cell: &str) -> Size {
    match cell {
        "SME" => Size::Small,
        "LARGE" => Size::Large,
        "VERY_LARGE" => Size::VeryLarge,
        _ => Size::Unstated,
    }
}

fn activity(cell: &str) -> Activity {
    match cell {
        "DIGITAL_SERVICES" => Activity::Digital,
        "TELECOM" => Activity::Telecom,
        "FINANCIAL" => Activity::Finance,
        "RETAIL" => Activity::Retail,
        "HEALTH" => Activity::Health,
        "EDUCATION" => Activity::Education,
        "MEDIA" => Activity::Media,
        "UTILITIES" => Activity::Utilities,
        "HOUSING_TOURISM" => Activity::Housing,
        "OTHER_PUBLIC_ADMIN" => Activity::Administration,
        _ => Activity::Other,
    }
}

fn subjects(groups: &str) -> PeopleConcerned {
    if groups.contains("EMPLOYEES") {
        PeopleConcerned::Employees
    } else if groups.contains("PATIENTS") {
        PeopleConcerned::Patients
    } else {
        PeopleConcerned::Others
    }
}

fn weighed(cell: &str) -> Weighed {
    match cell {
        "AGGRAVATING" => Weighed::Aggravating,
        "MITIGATING" => Weighed::Mitigating,
        "NEUTRAL" => Weighed::Neutral,
        _ => Weighed::NotDiscussed,
    }
}

/// The band that a turnover in euro lies in.
fn band(turnover: f64) -> Size {
    let reached = Size::BANDS.iter().rev().find(|(millions, _)| turnover >= f64::from(*millions) * 1e6);
    reached.map_or(Size::To2m, |(_, band)| *band)
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

/// The curated decisions, without those that may be among others.
pub fn curated(path: &str, others: &[Row]) -> Result<Read, Box<dyn Error>> {
    let mut read = Read::default();
    let file: Vec<Value> = serde_json::from_str(&fs::read_to_string(path)?)?;
    for decision in &file {
        match curated_row(decision) {
            Ok(row) if others.iter().any(|other| same(&row, other)) => {
                *read.skipped.entry("may be among the coded decisions").or_default() += 1;
            }
            Ok(row) => read.rows.push(row),
            Err(reason) => *read.skipped.entry(reason).or_default() += 1,
        }
    }
    Ok(read)
}

fn curated_row(decision: &Value) -> Result<Row, &'static str> {
    let text = |name: &str| decision.get(name).and_then(Value::as_str).unwrap_or_default();
    let yes = |name: &str| decision.get(name).and_then(Value::as_bool);
    let amount = |name: &str| decision.get(name).and_then(Value::as_f64).filter(|amount| *amount > 0.0);
    let fine = amount("fine_eur").ok_or("no fine")?;
    if !text("legal_basis").contains("GDPR") {
        return Err("not under the GDPR");
    }
    let country = text("country").to_owned();
    let of_country = country_of(&country).ok_or("a country that the law tables do not have")?;
    let year = text("date").get(..4).and_then(|year| year.parse().ok());
    let turnover = amount("turnover_eur");
    let public = yes("public_authority") == Some(true);
    let special = yes("special_categories") == Some(true);
    let seriousness = Seriousness::ALL.iter().copied().find(|class| class.is().key() == text("seriousness"));
    let mut levels = BTreeSet::from([
        Level::Country(of_country),
        Level::Class(if public { Class::Public } else { Class::Private }),
        Level::Activity(curated_activity(text("sector"))),
        Level::Children(yes("children") == Some(true)),
        Level::Subjects(PeopleConcerned::Others),
        Level::Special(special),
        Level::CrossBorder(false),
    ]);
    for (_, criterion) in FACTORS {
        let weighed = match criterion {
            Criterion::GdprB => match text("intent") {
                "intentional" | "gross_negligence" => Weighed::Aggravating,
                "negligent" => Weighed::Neutral,
                _ => Weighed::NotDiscussed,
            },
            Criterion::GdprE => match yes("previous_infringements") {
                Some(true) => Weighed::Aggravating,
                Some(false) => Weighed::Neutral,
                None => Weighed::NotDiscussed,
            },
            Criterion::GdprF => match text("cooperation") {
                "good" => Weighed::Mitigating,
                "poor" => Weighed::Aggravating,
                "normal" => Weighed::Neutral,
                _ => Weighed::NotDiscussed,
            },
            Criterion::GdprG if special => Weighed::Aggravating,
            _ => Weighed::NotDiscussed,
        };
        levels.insert(Level::Factor(criterion, weighed));
    }
    let listed = decision.get("articles").and_then(Value::as_array).into_iter().flatten();
    let of_articles = articles(&mut levels, listed.filter_map(Value::as_str).filter_map(number));
    let tier = match text("tier") {
        "83(5)" => Some(Tier::Higher),
        "83(4)" => Some(Tier::Lower),
        _ => of_articles,
    };
    levels.extend(tier.map(Level::Tier));
    // The turnover of a public body decides nothing; that of anyone else was there, and is not known here.
    let sizes = match turnover {
        _ if public => vec![Size::Unstated],
        Some(turnover) => vec![band(turnover)],
        None => Size::BANDS.map(|(_, band)| band).to_vec(),
    };
    Ok(Row {
        case: text("case_ref").to_owned(),
        key: text("id").to_lowercase(),
        name: format!("{} ({})", text("controller"), text("id")),
        group: text("controller").to_owned(),
        country,
        year,
        fine,
        log: fine.log10(),
        levels,
        sizes,
        verified: true,
        seriousness,
        maximum: amount("applicable_cap_eur"),
        turnover: turnover.filter(|_| !public),
    })
}

fn curated_activity(name: &str) -> Activity {
    match name {
        "Media, Telecoms and Broadcasting" => Activity::Telecom,
        "Public Sector and Education" => Activity::Administration,
        "Finance, Insurance and Consulting" => Activity::Finance,
        "Industry and Commerce" => Activity::Retail,
        "Transportation and Energy" => Activity::Utilities,
        "Health Care" => Activity::Health,
        "Real Estate" | "Accommodation and Hospitality" => Activity::Housing,
        _ => Activity::Other,
    }
}
