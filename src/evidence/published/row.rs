//! The rows of what is counted.

use crate::engine::practice::{Class, Ending};
use crate::law::circumstance::Country;
use crate::law::keyed;

/// How well calibrated the shares of an ending are, on decisions that the tables had not seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calibrated {
    /// The ending.
    pub ending: Ending,
    /// How many decisions.
    pub n: u32,
    /// The expected calibration error, in thousandths: by how much the mean share given and the share found differ, on
    /// average over ten parts of as many decisions.
    pub error: u32,
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

/// How the model did on coded decisions with a share of their facts hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestedHidden {
    /// The share hidden, per cent. Country, kind of controller, articles and year are always known.
    pub hidden: u32,
    /// The share of the fines that eight of ten held, in thousandths.
    pub held: u32,
    /// The share that the middle half held, in thousandths.
    pub half: u32,
    /// The mean width of eight of ten, in thousandths of a decade.
    pub width: u32,
}

/// How the model did on coded decisions about a kind of controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestedClass {
    /// The kind.
    pub class: Class,
    /// How many decisions.
    pub n: u32,
    /// How many of them lay in the range, on average over the repetitions.
    pub held: u32,
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

keyed! {
    /// What decisions on communications are about.
    Matter {
        /// Cookies.
        Cookies = "cookies",
        /// Marketing.
        Marketing = "marketing",
        /// They name no article of the Regulation, so that the fine is under another Act.
        NoArticle = "no-article",
    }
}

/// How the model did on decisions on communications, each shown to it as the engine shows a case under an Act on these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TestedOnCommunications {
    /// What they are about; `None` of all.
    pub matter: Option<Matter>,
    /// The share of their facts that was hidden, per cent.
    pub hidden: u32,
    /// How many decisions.
    pub n: u32,
    /// The share of the fines that eight of ten held, in thousandths.
    pub held: u32,
    /// The median of by how much a fine lay above the middle, in thousandths of a decade.
    pub above: i32,
}
