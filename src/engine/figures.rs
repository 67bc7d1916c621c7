//! What a case comes to without the way there: for many cases at once, of which nobody reads the explanation.
//!
//! The same steps as in [`super::assess`], but those that only explain, compare or date.

use super::amounts::Space;
use super::assessment::{Outcome, Setting};
use super::calculation;
use super::ceiling;
use super::facts::Facts;
use super::gate;
use super::ground::Ground;
use super::guideline;
use super::outcome::{self, Whether};
use super::payer::Who;
use super::practice::{self, Library};
use super::problem;
use super::procedure;
use super::range::Range;
use super::scope;
use super::timeline;
use super::weigh::{self, Gravities};
use crate::law::Regime;
use crate::law::circumstance::Seriousness;

/// What a case comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// What the rules give, when there is a regime to work with.
    pub result: Option<OfRegime>,
    /// How much does not fit together in the facts.
    pub conflicts: usize,
}

/// What the rules of a regime give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfRegime {
    /// The regime.
    pub regime: Regime,
    /// Whether a fee follows.
    pub whether: Whether,
    /// Classes of seriousness that are chosen or arguable.
    pub classes: Vec<Seriousness>,
    /// The legal maximum.
    pub maximum: Option<Range>,
    /// That of a public authority with maxima of its own, while it is open whether it is one.
    pub authority: Option<Range>,
    /// The starting amount of each class.
    pub starts: Vec<(Seriousness, Range)>,
    /// Where fines in cases like it land.
    pub practice: Option<Range>,
    /// What an expert's figures come to.
    pub calculated: Option<Range>,
    /// The fee that an entered level comes to.
    pub fee: Option<Range>,
}

impl OfRegime {
    /// The starting amounts over the classes that are chosen or arguable.
    pub fn guideline(&self) -> Option<Range> {
        let shown = self.starts.iter().filter(|(class, _)| self.classes.contains(class));
        Range::hull_of(shown.map(|(_, range)| *range))
    }
}

impl From<&Outcome> for OfRegime {
    fn from(outcome: &Outcome) -> Self {
        Self {
            regime: outcome.regime,
            whether: outcome.whether.answer,
            classes: outcome.classes.clone(),
            maximum: outcome.ceiling,
            authority: outcome.authority_ceiling,
            starts: outcome.guideline.classes.clone(),
            practice: outcome.practice_range(),
            calculated: outcome.calculation.as_ref().map(|calculation| calculation.total),
            fee: outcome.fee.as_ref().map(|fee| fee.comes_to),
        }
    }
}

/// Works out what a case comes to; as total as the assessment.
pub fn figures(facts: &Facts, setting: Setting<'_>, library: &Library) -> Figures {
    let scope = scope::decide(facts);
    let Some(regime) = scope.working() else {
        return Figures { result: None, conflicts: problem::find(facts, None).len() };
    };
    let timeline = timeline::lay_out(facts);
    let views = &weigh::views(regime, setting.view, setting.on);
    let ground = &Ground::of(facts, regime);
    let space = Space::of(regime, ground, Who::of(facts, regime).payers());
    let Ground { sets, groupings, .. } = ground;
    let amounts = space.whole();
    let payers = &space.payers.merged();
    let classes = Gravities::of(views).classes(facts, regime);
    let gates = gate::pass(facts, regime, sets, weigh::followed(regime, setting.view), setting.on);
    let maximum = ceiling::find(facts, regime, groupings, payers, amounts);
    let weighings = weigh::weigh(facts, regime, views);
    let guideline = guideline::work_out(facts, regime, payers, amounts, setting.on);
    let calculation = calculation::work_out(facts, regime, groupings, payers, &classes, maximum.reach);
    let calculated = calculation.as_ref().filter(|calculation| calculation.complete);
    let calculated = calculated.and_then(|calculation| calculation.fee);
    let level = procedure::level(facts, [maximum.reach, maximum.authority], calculated);
    let procedure = procedure::work_out(facts, regime, level, &timeline);
    let scope_open = scope.regime().is_none();
    let whether =
        outcome::whether(facts, regime, &gates, &weighings, scope_open, procedure.may_end_in_nothing);
    let of_group = |group: practice::Group| {
        let ceiling = maximum.authority.or(maximum.reach).filter(|_| group.by_share());
        practice::of_group(library.decisions, group, setting.on, setting.replayed, ceiling).band
    };
    let most_started_from = practice::most_started_from(facts, regime, &space);
    let found = practice::Found { regime, views, ceiling: maximum.reach, most_started_from };
    let expected = library
        .model
        .and_then(|model| practice::estimate(facts, found, setting.on, setting.replayed, library, model));
    let bands = practice::groups(facts, regime).into_iter().map(of_group);
    let practice = practice::over_all(bands.chain(expected.map(|expected| expected.range)));
    let found = problem::Found { regime, views, ceiling: maximum.reach, calculation: calculation.as_ref() };
    let result = OfRegime {
        regime,
        whether: whether.answer,
        classes,
        maximum: maximum.reach,
        authority: maximum.authority,
        starts: guideline.classes,
        practice,
        calculated: calculation.as_ref().map(|calculation| calculation.total),
        fee: procedure.fee.map(|fee| fee.comes_to),
    };
    Figures { result: Some(result), conflicts: problem::find(facts, Some(found)).len() }
}
