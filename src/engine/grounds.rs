//! What the amounts of a case rest on, and the amounts alone: what a search evaluates many times,
//! where the explanation would be thrown away.

use super::ceiling;
use super::concurrence::{self, Grouping};
use super::facts::Facts;
use super::guideline;
use super::payer::{self, Payers};
use super::range::Range;
use super::scope;
use super::standing::{self, StandingSet};
use super::weigh::{self, ViewChoice};
use crate::law::circumstance::Seriousness;
use crate::law::{Regime, View};
use jiff::civil::Date;

/// What the amounts of a case rest on.
#[derive(Clone, Debug)]
pub struct Grounds {
    /// The regime.
    pub regime: Regime,
    /// The views in play.
    pub views: Vec<&'static View>,
    /// What may stand together.
    pub sets: Vec<StandingSet>,
    /// How it may be grouped.
    pub groupings: Vec<Grouping>,
    /// Who may have to pay.
    pub payers: Payers,
    /// The classes of seriousness that are chosen or arguable.
    pub classes: Vec<Seriousness>,
}

impl Grounds {
    /// Finds them; `None` as long as no regime is there to work with.
    pub fn find(facts: &Facts, view: ViewChoice, on: Date) -> Option<Self> {
        Some(Self::under(facts, scope::decide(facts).working()?, view, on))
    }

    /// Finds them under a regime.
    pub fn under(facts: &Facts, regime: Regime, view: ViewChoice, on: Date) -> Self {
        let views = weigh::views(regime, view, on);
        let sets = standing::sets(facts, regime);
        let groupings = concurrence::groupings(facts, &sets);
        let payers = payer::possible(facts, regime);
        let classes = weigh::classes(facts, regime, &views);
        Self { regime, views, sets, groupings, payers, classes }
    }

    /// The amounts.
    pub fn amounts(&self) -> Amounts {
        let legal = ceiling::over_groupings(self.regime, &self.groupings, &self.payers.main);
        let by_class = guideline::starting_amounts(self.regime, &self.groupings, &self.payers.main);
        let shown = by_class.iter().filter(|(class, _)| self.classes.contains(class));
        Amounts { legal, guideline: Range::hull_of(shown.map(|(_, range)| *range)) }
    }
}

/// The ranges of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// What the law allows at most.
    pub legal: Option<Range>,
    /// Where the published method starts, over the classes shown.
    pub guideline: Option<Range>,
}
