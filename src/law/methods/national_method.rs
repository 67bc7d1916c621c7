//! An authority's own way to an amount, beside the European guidelines: by day rates, or by
//! categories of infringements. What each takes is a table; nothing of it is a starting amount of
//! the guidelines.

use crate::law::keyed::keyed;
use crate::law::money::{Money, Share};
use crate::law::procedure::Period;
use crate::law::provision::Tier;
use crate::law::source::{Citation, Figure, InForce};

/// A national method.
#[derive(Clone, Copy, Debug)]
pub struct NationalMethod {
    /// The text that sets it out.
    pub cite: Citation,
    /// The period in which it held; outside, its numbers are counterfactual.
    pub period: Figure<InForce>,
    /// That it is for undertakings in cases of this country alone; `None` where it is for everyone.
    pub only_undertakings_here: Option<Citation>,
    /// What it says besides, each with the message `note-<key>`.
    pub notes: &'static [(&'static str, Citation)],
    /// How it comes to an amount.
    pub by: By,
}

/// How a national method comes to an amount.
#[derive(Clone, Copy, Debug)]
pub enum By {
    /// By the turnover of a day, times a factor for severity.
    DayRates(DayRates),
    /// By the category of what was infringed.
    Categories(Categories),
}

/// Turnover of a day, times a factor.
#[derive(Clone, Copy, Debug)]
pub struct DayRates {
    /// The classes with a rate of their own, smallest first.
    pub classes: &'static [SizeClass],
    /// The class above them: its rate is the actual turnover divided by so many days.
    pub beyond: (&'static str, Figure<u16>),
    /// The factors of each severity, in the order of [`Severity::ALL`]: of the lower tier, then of the higher.
    pub factors: &'static [[Figure<Factors>; 2]; 4],
}

impl DayRates {
    /// The factors of a severity in a tier.
    pub const fn factors(&self, severity: Severity, tier: Tier) -> Figure<Factors> {
        let [light, medium, severe, very_severe] = *self.factors;
        let [lower, higher] = match severity {
            Severity::Light => light,
            Severity::Medium => medium,
            Severity::Severe => severe,
            Severity::VerySevere => very_severe,
        };
        match tier {
            Tier::Lower => lower,
            Tier::Higher => higher,
        }
    }
}

/// A class of undertakings by turnover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SizeClass {
    /// Its name, alike in every language.
    pub name: &'static str,
    /// The turnover that it reaches up to, included.
    pub up_to: Figure<Money>,
    /// The mean turnover that stands for all in it.
    pub mean: Figure<Money>,
    /// The mean of a day.
    pub rate: Figure<Money>,
}

/// How many day rates, from and to; without an upper end only the law's maximum holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factors {
    /// The fewest.
    pub low: u8,
    /// The most.
    pub high: Option<u8>,
}

keyed! {
    /// How severe an infringement is by the day rates; not the guidelines' classes.
    Severity {
        /// Light.
        Light = "light",
        /// Medium.
        Medium = "medium",
        /// Severe.
        Severe = "severe",
        /// Very severe.
        VerySevere = "very-severe",
    }
}

/// Categories of infringements.
#[derive(Clone, Copy, Debug)]
pub struct Categories {
    /// The categories, lightest first.
    pub each: &'static [Category],
    /// What was read of which infringement is in which.
    pub of: &'static [InCategory],
    /// A provision with the category of the one behind it, and the message `note-<key>` that says so.
    pub behind: (&'static str, &'static str, Citation),
    /// What a repeated infringement adds to the basic fine.
    pub repeated: Figure<Share>,
    /// Within which time after an earlier fine it is a repeated one.
    pub within: Figure<Period>,
}

/// A category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its name, alike in every language.
    pub name: &'static str,
    /// The fine that is started from.
    pub basic: Figure<Money>,
    /// The ends between which it moves.
    pub band: Figure<[Money; 2]>,
}

/// An infringement in a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InCategory {
    /// The provision.
    pub provision: &'static str,
    /// The articles for which it was read.
    pub articles: &'static str,
    /// The category's name.
    pub category: &'static str,
    /// Where it was read.
    pub cite: Citation,
}
