//! Reads the decisions that were read for this tool.

use std::{error::Error, fs};

use super::rows::{
    Answers, Origin, ReadIn, Row, activity, articles, band, country_of, say, without_brackets, year,
};
use finesight::engine::practice::{Class, Level, People};
use finesight::law::Choice;
use finesight::law::circumstance::{Activity, DataKind, Duration, EarlierFee, Fault, Seriousness};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use serde_json::Value;

/// How each column became a level.
pub const COLUMNS: &[&str] = &[
    "turnover_eur, data_subjects, duration_months: as in the codings",
    "public_authority: a public body, else a company; sector of individuals and associations: an association",
    "sector: the nearest of the coded sectors",
    "special_categories, intent, previous_infringements: as in the codings; what is not said is not answered",
    "seriousness: as the authority stated it",
    "all other columns: not used",
];

/// The decisions under the Regulation, with a fine.
pub fn read(path: &str) -> Result<Vec<Row>, Box<dyn Error>> {
    let file: Vec<Value> = serde_json::from_str(&fs::read_to_string(path)?)?;
    Ok(file.iter().filter_map(row).collect())
}

fn row(decision: &Value) -> Option<Row> {
    let text = |name: &str| decision.get(name).and_then(Value::as_str).unwrap_or_default();
    let yes = |name: &str| decision.get(name).and_then(Value::as_bool);
    let amount = |name: &str| decision.get(name).and_then(Value::as_f64).filter(|amount| *amount > 0.0);
    let fine = amount("fine_eur").filter(|_| text("legal_basis").contains("GDPR"))?;
    let public = yes("public_authority") == Some(true);
    let turnover = amount("turnover_eur").filter(|_| !public);
    let seriousness = Seriousness::ALL.iter().copied().find(|class| class.is().key() == text("seriousness"));
    let listed = decision.get("articles").and_then(Value::as_array).into_iter().flatten();
    let named: Vec<String> = listed.filter_map(Value::as_str).map(without_brackets).collect();
    let class = match text("sector") {
        "Individuals and Private Associations" => Class::Other,
        _ if public => Class::Public,
        _ => Class::Private,
    };
    let data =
        yes("special_categories").map(|special| if special { DataKind::Special } else { DataKind::Ordinary });
    let fault = match text("intent") {
        "intentional" | "gross_negligence" => Some(Fault::Gross),
        "negligent" => Some(Fault::Negligent),
        _ => None,
    };
    let earlier =
        yes("previous_infringements").map(|so| if so { EarlierFee::Earlier } else { EarlierFee::NoEarlier });
    let mut answers = Answers::new();
    say(&mut answers, turnover.map(band));
    say(&mut answers, Some(activity(sector(text("sector")))));
    let people = amount("data_subjects").and_then(Decimal::from_f64).map(People::of_number);
    say(&mut answers, people.map(Level::People));
    let asked = [
        data.map(DataKind::is),
        amount("duration_months").map(|months| duration(months).is()),
        fault.map(Fault::is),
        earlier.map(EarlierFee::is),
        seriousness.map(Seriousness::is),
    ];
    for answer in asked {
        say(&mut answers, answer.map(Level::Answer));
    }
    Some(Row {
        id: text("id").to_owned(),
        origin: Origin::Picked,
        group: String::new(),
        controller: text("controller").to_owned(),
        country: country_of(text("country"))?,
        year: year(text("date")),
        date: text("date").parse().ok(),
        class: Some(class),
        articles: articles(&named.join(" ")),
        fine,
        answers,
        turnover,
        about: Vec::new(),
        read: Some(ReadIn {
            case: text("case_ref").to_owned(),
            key: text("id").to_lowercase(),
            seriousness,
            maximum: amount("applicable_cap_eur"),
        }),
    })
}

fn duration(months: f64) -> Duration {
    match months {
        ..0.5 => Duration::Brief,
        ..12.0 => Duration::Months,
        _ => Duration::Years,
    }
}

fn sector(name: &str) -> Activity {
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
