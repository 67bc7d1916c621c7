//! A published method for the starting amount: bands by seriousness, tiers by turnover.

use crate::law::circumstance::{Children, Choice, ChoiceId, Circumstance, DataKind, PeopleUsed, Seriousness};
use crate::law::criterion::Criterion;
use crate::law::money::{Money, Share};
use crate::law::option_set::OptionSet;
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source};

/// Two ends, the lower first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Lower end.
    pub low: Share,
    /// Upper end.
    pub high: Share,
}

impl Band {
    /// No change: the whole of what it is taken of.
    pub const WHOLE: Self = Self { low: Share::WHOLE, high: Share::WHOLE };

    /// Its lower end.
    pub const fn low(self) -> Share {
        self.low
    }

    /// Its upper end.
    pub const fn high(self) -> Share {
        self.high
    }

    /// Whether a share lies in it, its ends included.
    pub fn holds(self, share: Share) -> bool {
        self.low <= share && share <= self.high
    }
}

/// A row of the turnover table: up to a turnover, the limit included, the share of the starting
/// amount that may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SizeTier {
    /// Turnover that the tier reaches up to, included.
    pub up_to: Money,
    /// Share of the starting amount.
    pub share: Figure<Band>,
}

/// What stands in for turnover where the one assessed is no undertaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherSize {
    /// Nothing: size is not looked at.
    None(Citation),
    /// Assets, funding or the administrative budget, in the same tiers.
    Funds(Citation),
}

/// A method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Method {
    /// The text that sets it out.
    pub source: Source,
    /// The period in which it holds; outside, its numbers are counterfactual.
    pub in_force: InForce,
    /// The share of the legal maximum that each class of seriousness starts from, low class first.
    pub bands: [Figure<Band>; 3],
    /// The tiers, smallest first.
    pub sizes: &'static [SizeTier],
    /// Above the last tier nothing is adjusted: turnover is already in the maximum.
    pub beyond: Figure<Band>,
    /// Those who are no undertakings.
    pub others: OtherSize,
    /// That it is not for natural persons who are no undertaking, so that it gives no amount for them; `None` where it
    /// leaves nobody out.
    pub not_for_persons: Option<Citation>,
    /// That the method fixes no amounts.
    pub no_amounts: Citation,
    /// That the later steps carry no percentages.
    pub no_percentages: Citation,
    /// That what was used for the starting amount is not used again; `None` where that was not read.
    pub counted_once: Option<Citation>,
    /// What each criterion is judged on, with the message `judged-<key>`; not all were read.
    pub judged: &'static [(Criterion, Citation)],
    /// The three tests, or the one, of inability to pay.
    pub inability: Citation,
    /// Those tests, each by the answer that meets it.
    pub inability_tests: &'static [Circumstance],
    /// Facts that speak against the lowest class: where two of them hold, it is left out. A convention of this tool, made
    /// of what the guidelines have seriousness go by, which give no such rule themselves.
    pub not_lowest: &'static [(ChoiceId, OptionSet)],
    /// That decisive influence is presumed of one who owns all or nearly all.
    pub presumption: Citation,
}

/// Very many people, data of Art. 9 and the like, and children: how many are concerned (Guidelines 04/2022, paras 53–54),
/// which data (para 57), and who deserves specific protection (recital 38).
pub const NOT_LOWEST: &[(ChoiceId, OptionSet)] = &[
    (PeopleUsed::ID, OptionSet::of(&[PeopleUsed::VeryMany.is()])),
    (DataKind::ID, OptionSet::of(&[DataKind::Special.is(), DataKind::Biometric.is()])),
    (Children::ID, OptionSet::of(&[Children::Teenagers.is(), Children::Younger.is()])),
];

/// That two of them leave the lowest class out is a convention of this tool.
pub const NOT_LOWEST_RULE: Citation = Citation::read(Source::Convention, Pinpoint::Whole);

impl Method {
    /// Where it says what a criterion is judged on.
    pub fn judged_on(&self, criterion: Criterion) -> Option<Citation> {
        self.judged.iter().find(|(judged, _)| *judged == criterion).map(|(_, cite)| *cite)
    }

    /// The share of the legal maximum that a class starts from.
    pub const fn band(&self, class: Seriousness) -> Figure<Band> {
        let [low, medium, high] = self.bands;
        match class {
            Seriousness::Low => low,
            Seriousness::Medium => medium,
            Seriousness::High => high,
        }
    }
}
