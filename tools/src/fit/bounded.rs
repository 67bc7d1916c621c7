//! How common each band of turnover is among the companies fined: what stands for a turnover of which only bounds are known.

use std::collections::BTreeMap;

use super::rows::Row;
use finesight::engine::practice::{Class, Feature, Level, Size};
use finesight::law::circumstance::{Activity, Country};
use finesight::law::{Choice, ChoiceId};

/// A group counts as so many decisions of all companies besides its own.
const SHRUNK_BY: f64 = 10.0;

/// The stated sizes.
const STATED: [Size; 3] = [Size::Small, Size::Large, Size::VeryLarge];

/// The shares of bands, and how common each size is in an activity and a country, compared with all.
pub struct Bounded {
    /// By band.
    pub bands: [f64; Size::BANDS.len()],
    /// By activity: of small, large and very large ones.
    pub activities: BTreeMap<Activity, [f64; 3]>,
    /// By country.
    pub countries: BTreeMap<Country, [f64; 3]>,
}

/// A company with its size.
struct Company {
    size: Size,
    activity: Option<Activity>,
    country: Country,
}

impl Bounded {
    /// Counted over the companies fined of which a size is known.
    pub fn of(rows: &[&Row]) -> Self {
        let companies: Vec<Company> = rows.iter().filter_map(|row| company(row)).collect();
        let all = shares(&companies.iter().map(|company| company.size).collect::<Vec<_>>(), None);
        let band = |band: Size| {
            let of =
                |band: Size| 1.0 + companies.iter().filter(|company| company.size == band).count() as f64;
            let same =
                Size::BANDS.iter().map(|(_, other)| *other).filter(|other| other.stated() == band.stated());
            share_of(&all, band) * of(band) / same.map(of).sum::<f64>()
        };
        let mut activities: BTreeMap<Activity, Vec<Size>> = BTreeMap::new();
        let mut countries: BTreeMap<Country, Vec<Size>> = BTreeMap::new();
        for company in &companies {
            countries.entry(company.country).or_default().push(company.size);
            if let Some(activity) = company.activity {
                activities.entry(activity).or_default().push(company.size);
            }
        }
        Self {
            bands: Size::BANDS.map(|(_, size)| band(size)),
            activities: compared(activities, &all),
            countries: compared(countries, &all),
        }
    }
}

fn company(row: &Row) -> Option<Company> {
    let is_company = row.class.is_none_or(|class| class == Class::Private);
    let answer = row.answers.get(&Feature::Asked(ChoiceId::Activity));
    let activity =
        Activity::ALL.iter().copied().find(|activity| answer == Some(&Level::Answer(activity.is())));
    Some(Company { size: row.size().filter(|_| is_company)?, activity, country: row.country })
}

/// The share of each size, drawn to those of all.
fn shares(sizes: &[Size], all: Option<&[f64; 3]>) -> [f64; 3] {
    let drawn = if all.is_some() { SHRUNK_BY } else { 0.0 };
    STATED.map(|stated| {
        let count = sizes.iter().filter(|size| size.stated() == stated).count() as f64;
        (count + drawn * all.map_or(0.0, |all| share_of(all, stated))) / (sizes.len() as f64 + drawn).max(1.0)
    })
}

fn share_of(shares: &[f64; 3], size: Size) -> f64 {
    let [small, large, very_large] = *shares;
    match size.stated() {
        Size::Small => small,
        Size::Large => large,
        _ => very_large,
    }
}

fn compared<K: Ord>(groups: BTreeMap<K, Vec<Size>>, all: &[f64; 3]) -> BTreeMap<K, [f64; 3]> {
    let times = |sizes: Vec<Size>| {
        let own = shares(&sizes, Some(all));
        STATED.map(|size| share_of(&own, size) / share_of(all, size).max(1e-9))
    };
    groups.into_iter().map(|(key, sizes)| (key, times(sizes))).collect()
}
