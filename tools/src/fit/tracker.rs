//! Reads the fines of a tracker, and leaves out those that are one of the decisions.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use super::rows::{Row, Tracked, Who, articles, country_of, tier, without_brackets, year};
use finesight::engine::practice::Class;
use finesight::law::Tier;
use finesight::law::circumstance::{Activity, Country};
use jiff::civil::Date;

/// The fines with an amount.
pub fn read(path: &str) -> Result<Vec<Tracked>, Box<dyn Error>> {
    let mut fines = Vec::new();
    for cells in csv::Reader::from_path(path)?.deserialize::<BTreeMap<String, String>>() {
        fines.extend(fine(&cells?));
    }
    Ok(fines)
}

fn fine(cells: &BTreeMap<String, String>) -> Option<Tracked> {
    let cell = |name: &str| cells.get(name).map_or("", |cell| cell.trim());
    let articles = articles(&without_brackets(cell("articles")));
    let of_tier = match cell("tier") {
        "83(5)" => Some(Tier::Higher),
        "83(4)" => Some(Tier::Lower),
        _ => None,
    };
    let who = match cell("sector") {
        "Public Sector and Education" => Who::One(Class::Public),
        "Individuals and Private Associations" => Who::Small,
        "" | "Not assigned" => Who::Unknown,
        _ => Who::One(Class::Private),
    };
    Some(Tracked {
        country: country_of(cell("country"))?,
        year: year(cell("date")),
        date: cell("date").parse().ok(),
        tier: tier(&articles).or(of_tier),
        articles,
        who,
        activity: activity(cell("sector")),
        fine: cell("fine_eur").parse().ok().filter(|fine| *fine > 0.0)?,
    })
}

fn activity(sector: &str) -> Option<Activity> {
    Some(match sector {
        "Health Care" => Activity::Health,
        "Public Sector and Education" => Activity::Administration,
        "Finance, Insurance and Consulting" => Activity::Finance,
        "Media, Telecoms and Broadcasting" => Activity::Telecom,
        "Industry and Commerce" => Activity::Retail,
        "Transportation and Energy" => Activity::Utilities,
        "Accomodation and Hospitalty" | "Real Estate" => Activity::Housing,
        _ => return None,
    })
}

/// The fines that are none of the decisions: each decision takes the nearest in time of its country and amount.
pub fn others(fines: Vec<Tracked>, decisions: &[Row]) -> Vec<Tracked> {
    let mut near: Vec<(i64, usize, usize)> = Vec::new();
    for (at, decision) in decisions.iter().enumerate() {
        let distances =
            fines.iter().enumerate().filter_map(|(of, fine)| Some((days(decision, fine)?, at, of)));
        near.extend(distances);
    }
    near.sort_unstable();
    let (mut found, mut taken) = (BTreeSet::new(), BTreeSet::new());
    for (_, decision, fine) in near {
        if !found.contains(&decision) && !taken.contains(&fine) {
            found.insert(decision);
            taken.insert(fine);
        }
    }
    let is_other = |(place, fine): (usize, Tracked)| (!taken.contains(&place)).then_some(fine);
    fines.into_iter().enumerate().filter_map(is_other).collect()
}

/// How many days apart they are if they may be one; where a day is not known, more than most that is.
fn days(decision: &Row, fine: &Tracked) -> Option<i64> {
    if decision.country != fine.country {
        return None;
    }
    let ratio = fine.fine / decision.fine;
    let same = ratio.log10().abs() < 0.01;
    // In Spain 20 or 40 per cent is taken off for payment.
    let reduced = decision.country == Country::Spain
        && [0.6, 0.8, 1.0 / 0.6, 1.0 / 0.8].iter().any(|other| (ratio - other).abs() < 0.004);
    let apart = apart(decision, fine)?;
    if same { (apart < 500).then_some(apart) } else { (reduced && apart < 200).then_some(apart + 30) }
}

fn apart(decision: &Row, fine: &Tracked) -> Option<i64> {
    if let Some((one, other)) = decision.date.zip(fine.date) {
        return Some(ordinal(one).abs_diff(ordinal(other)).try_into().unwrap_or(i64::MAX));
    }
    let Some((one, other)) = decision.year.zip(fine.year) else { return Some(400) };
    let years = i64::from((one - other).abs());
    (years <= 1).then_some(150 + 365 * years)
}

/// The number of a day.
fn ordinal(day: Date) -> i64 {
    day.duration_since(Date::ZERO).as_hours() / 24
}
