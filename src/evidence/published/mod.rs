//! What is counted of published decisions: how they ended, what published calculations did at each step,
//! and how well the model of fines does on decisions that it has not seen.
//!
//! The tables are aggregates computed by `tools/src/bin/calibrate.rs`.

mod row;
mod tables;

pub use row::{Chain, ChainStep, Outcomes, Sample, Tested, TestedClass, TestedHidden, TestedInCountry, Way};
pub use tables::{CHAINS, OUTCOMES, TESTED, TESTED_BY_CLASS, TESTED_BY_COUNTRY, TESTED_HIDDEN};

use crate::engine::Facts;
use crate::engine::find::scope;
use crate::engine::practice::{Class, class_of};
use crate::law::circumstance::{Body, Country};

/// How the decisions of a group ended; `None` where there are too few.
pub fn outcomes(country: Option<Country>, class: Option<Class>) -> Option<&'static Outcomes> {
    OUTCOMES.iter().find(|group| group.country == country && group.class == class)
}

/// The groups that a case belongs to and of which there are enough, the narrowest first.
pub fn groups_of(facts: &Facts) -> Vec<&'static Outcomes> {
    let country = scope::state(facts);
    let class = facts.possible::<Body>().known().map(class_of);
    let mut wanted = vec![(country, class), (country, None), (None, class), (None, None)];
    wanted.dedup();
    let mut found: Vec<&Outcomes> = Vec::new();
    for group in wanted.into_iter().filter_map(|(country, class)| outcomes(country, class)) {
        if !found.contains(&group) {
            found.push(group);
        }
    }
    found
}
