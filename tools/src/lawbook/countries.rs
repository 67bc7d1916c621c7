//! The chapters on countries: each with all its regimes, and where else the book has something of it.

use std::collections::BTreeMap;

use finesight::law::circumstance::Country;
use finesight::law::{Choice as _, Field, Regime};
use finesight::text::explain::option;
use finesight::text::{Lang, keys};

use super::chapter::{Chapter, Kind, see};
use super::decisions;
use super::table::Part;

/// Each country with its regimes, given the names of the chapters written before.
pub fn chapters(lang: Lang, regimes: Vec<(Regime, Part)>, written: &[String]) -> Vec<Chapter> {
    let mut parts: BTreeMap<Option<&str>, Vec<(Field, Part)>> = BTreeMap::new();
    for (regime, part) in regimes {
        let country = country_of(regime).map(|country| country.is().key());
        parts.entry(country).or_default().push((regime.field(), part));
    }
    let chapter = |country: &Country| {
        let mut parts = parts.remove(&Some(country.is().key()))?;
        // Data protection stands first.
        parts.sort_by_key(|(field, _)| *field as u8);
        Some(chapter(lang, *country, parts.into_iter().map(|(_, part)| part).collect(), written))
    };
    Country::ALL.iter().filter_map(chapter).collect()
}

/// Whose it is. The Regulation alone is the EEA's, not that of each state of which no national law was read.
fn country_of(regime: Regime) -> Option<Country> {
    let of = Country::ALL.iter().copied().filter(|country| regime.is_of(*country));
    of.min_by_key(|country| *country != Country::Eea)
}

fn chapter(lang: Lang, country: Country, parts: Vec<Part>, written: &[String]) -> Chapter {
    let (key, name) = (country.is().key(), option(lang, country.is()));
    Chapter {
        kind: Kind::Country,
        also: names(country),
        after: elsewhere(lang, country, written),
        ..Chapter::subject(key, name, parts)
    }
}

/// What a country is called in each language.
pub fn names(country: Country) -> String {
    Lang::ALL.map(|lang| option(lang, country.is())).join(" ")
}

/// What other chapters have of a country.
fn elsewhere(lang: Lang, country: Country, written: &[String]) -> String {
    let key = country.is().key();
    let decided = format!("{}-{key}", decisions::ID);
    let decisions = written.contains(&decided).then(|| (format!("section-{decided}"), keys::BOOK_DECISIONS));
    let read = country.is_one_state().then(|| (format!("coverage-amounts-{key}"), keys::BOOK_COVERAGE));
    let links = decisions.into_iter().chain(read).map(|(id, text)| (id, lang.text(text).to_owned()));
    see("elsewhere", lang.text(keys::BOOK_ELSEWHERE), &links.collect::<Vec<_>>())
}
