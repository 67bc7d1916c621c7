//! A file for each country, with the figures of its law.

mod denmark;
pub mod eea;
mod estonia;
mod finland;
mod germany;
mod netherlands;
mod norway;
mod poland;
pub mod sweden;
mod united_kingdom;

use super::criminal_data;
use super::law::Law;

/// Each set of rules.
const ALL: &[&Law] = &[
    &criminal_data::LAW,
    &denmark::LAW,
    &eea::LAW,
    &estonia::LAW,
    &finland::LAW,
    &germany::LAW,
    &netherlands::LAW,
    &norway::LAW,
    &poland::LAW,
    &sweden::LAW,
    &united_kingdom::LAW,
];

/// The law of a regime.
pub fn of_regime(regime: &str) -> Option<&'static Law> {
    ALL.iter().copied().find(|law| law.regime == regime)
}

/// The data protection law of a country: its own where it has a file, and that of the EEA in its other states.
pub fn of_country(country: &str) -> Option<&'static Law> {
    let own = ALL.iter().copied().find(|law| law.countries.contains(&country));
    own.or(eea::STATES.contains(&country).then_some(&eea::LAW))
}

/// Every country that may be answered.
pub fn keys() -> Vec<&'static str> {
    let mut keys = eea::STATES.to_vec();
    keys.extend(ALL.iter().flat_map(|law| law.countries).filter(|country| !eea::STATES.contains(country)));
    keys.push("elsewhere");
    keys
}
