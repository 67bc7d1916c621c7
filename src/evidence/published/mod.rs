//! What is counted of published decisions: how they ended, what published calculations did at each step,
//! and how well the model of fines does on decisions that it has not seen.
//!
//! The tables are aggregates computed by `tools/src/bin/calibrate.rs`.

mod tables;

pub use tables::{CHAINS, OUTCOMES, TESTED, TESTED_BY_COUNTRY};

use crate::engine::Facts;
use crate::engine::practice::{Class, class_of};
use crate::law::circumstance::{Body, Country};
use crate::law::keyed;

/// How the published decisions of a group ended. It is a share of published decisions, no chance of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcomes {
    /// Of which country; `None` of all.
    pub country: Option<Country>,
    /// Of which kind of controller; `None` of all.
    pub class: Option<Class>,
    /// With a fee.
    pub fee: u32,
    /// With a reprimand and no fee.
    pub reprimand: u32,
    /// With an order and neither.
    pub order: u32,
    /// With none of these.
    pub nothing: u32,
}

impl Outcomes {
    /// How many there are.
    pub const fn n(&self) -> u32 {
        self.fee + self.reprimand + self.order + self.nothing
    }
}

/// How the decisions of a group ended; `None` where there are too few.
pub fn outcomes(country: Option<Country>, class: Option<Class>) -> Option<&'static Outcomes> {
    OUTCOMES.iter().find(|group| group.country == country && group.class == class)
}

/// The groups that a case belongs to and of which there are enough, the narrowest first.
pub fn groups_of(facts: &Facts) -> Vec<&'static Outcomes> {
    let country = facts.possible::<Country>().known();
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

keyed! {
    /// A step of a published calculation that is left to discretion.
    ChainStep {
        /// Where in the band of its class the starting amount lies: 0 its lower end, 1 its upper.
        Start = "start",
        /// What aggravating and mitigating factors make of the amount, as a share of it.
        Factors = "factors",
        /// What is left of it in the end, for proportionality and all else.
        Proportion = "proportion",
    }
}

/// What published calculations did at a step, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The step.
    pub step: ChainStep,
    /// How many calculations show it.
    pub n: u32,
    /// The smallest.
    pub least: i64,
    /// The median.
    pub median: i64,
    /// The largest.
    pub most: i64,
}

keyed! {
    /// Decisions to test with.
    Sample {
        /// Coded by a language model.
        Coded = "coded",
        /// Read for this tool.
        Verified = "verified",
    }
}

keyed! {
    /// A way to expect a fine.
    Way {
        /// The model.
        Model = "model",
        /// The stretch that holds eight of ten fines, whatever the case.
        NoModel = "no-model",
        /// The legal range.
        Legal = "legal",
        /// The starting amounts of the Guidelines, about their midpoint.
        Guidelines = "guidelines",
    }
}

/// How a way did on the decisions of a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tested {
    /// The decisions.
    pub sample: Sample,
    /// The way.
    pub way: Way,
    /// How many decisions.
    pub n: u32,
    /// The share that lay in its range, in thousandths.
    pub held: u32,
    /// The mean width of the range, in thousandths of a decade.
    pub width: u32,
    /// The mean interval score, in thousandths: smaller is better.
    pub score: u32,
    /// The median error of the middle, in thousandths of a decade.
    pub error: u32,
}

/// How the model did in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestedInCountry {
    /// The country.
    pub country: Country,
    /// How many decisions of both samples.
    pub n: u32,
    /// How many of them lay in the range, on average over the repetitions.
    pub held: u32,
}
