//! What each stage finds of a case, before any of it is explained.
//!
//! [`super::assess`] explains the whole of it; of many cases at once nobody reads the explanation.

use super::amounts::Space;
use super::assessment::Setting;
use super::calculation::{self, Calculation};
use super::ceiling::{self, LegalMaximum};
use super::facts::Facts;
use super::gate::{Gates, Tested};
use super::ground::Ground;
use super::guideline::{self, Guideline};
use super::outcome::{self, WhetherAnswer};
use super::payer::{Payers, Who};
use super::practice::{self, Estimate, Library, Practice};
use super::problem::{self, Problem};
use super::procedure::{self, Procedure};
use super::range::Range;
use super::weigh::{self, Gravities, Weighing};
use crate::law::circumstance::Seriousness;
use crate::law::{Regime, View};

/// What the stages found under a regime.
#[derive(Debug)]
pub struct Findings {
    /// The regime.
    pub regime: Regime,
    /// The views in play, oldest first.
    pub views: Vec<&'static View>,
    /// Every way in which what was named may stand and be grouped.
    pub ground: Ground,
    /// Everyone who may have to pay, one undertaking over every turnover that may count.
    pub payers: Payers,
    /// What came of the gates.
    pub gates: Gates,
    /// The legal maximum.
    pub maximum: LegalMaximum,
    /// Classes of seriousness that are chosen or arguable.
    pub classes: Vec<Seriousness>,
    /// Which way the facts pull.
    pub weighings: Vec<Weighing>,
    /// The published method.
    pub guideline: Guideline,
    /// An expert's own figures.
    pub calculation: Option<Calculation>,
    /// What lowers or waives the fee afterwards.
    pub procedure: Procedure,
    /// Whether a fee follows.
    pub whether: WhetherAnswer,
    /// Like decisions, a group each.
    pub practice: Vec<Practice>,
    /// What the model of fines expects.
    pub expected: Option<Estimate>,
    /// What does not fit together in the facts.
    pub problems: Vec<Problem>,
}

impl Findings {
    /// Goes through the stages, in the order a lawyer works. `scope_open` says that other regimes may apply too.
    pub fn of(
        facts: &Facts,
        regime: Regime,
        scope_open: bool,
        setting: Setting<'_>,
        library: &Library,
    ) -> Self {
        let views = weigh::views(regime, setting.view, setting.on);
        let ground = Ground::of(facts, regime);
        let space = Space::of(regime, &ground, Who::of(facts, regime).payers());
        let (amounts, payers) = (space.whole(), space.payers.merged());
        let gates = tested(facts, regime, setting, &ground).gates();
        let maximum = ceiling::find(facts, regime, &ground.groupings, &payers, amounts);
        let gravities = Gravities::of(&views);
        let classes = gravities.classes(facts, regime);
        let weighings = weigh::weigh(facts, regime, &views);
        let guideline = guideline::work_out(facts, regime, amounts, setting.on);
        let calculation =
            calculation::work_out(facts, regime, &ground.groupings, &payers, &classes, maximum.reach);
        let level = procedure::level(
            facts,
            [maximum.reach, maximum.authority],
            calculation.as_ref().and_then(Calculation::complete_fee),
        );
        let procedure = procedure::work_out(facts, regime, level);
        let whether =
            outcome::whether(facts, regime, &gates, &weighings, scope_open, procedure.may_end_in_nothing);
        let practice = like_decisions(facts, regime, setting, library, &maximum);
        let most_started_from = practice::most_started_from(facts, regime, &space);
        let found = practice::Found { regime, views: &views, ceiling: maximum.reach, most_started_from };
        let expected = library
            .model
            .and_then(|model| practice::estimate(facts, found, setting.on, setting.replayed, library, model));
        let found = problem::Found {
            regime,
            gravities: &gravities,
            ceiling: maximum.reach,
            calculation: calculation.as_ref(),
        };
        let problems = problem::find(facts, Some(found));
        Self {
            regime,
            views,
            ground,
            payers,
            gates,
            maximum,
            classes,
            weighings,
            guideline,
            calculation,
            procedure,
            whether,
            practice,
            expected,
            problems,
        }
    }

    /// The guideline range over the classes shown.
    pub fn guideline_range(&self) -> Option<Range> {
        self.guideline.over(&self.classes)
    }

    /// The practice range over all that the one assessed may compare with.
    pub fn practice_range(&self) -> Option<Range> {
        practice::range(&self.practice, self.expected.as_ref())
    }
}

/// What is put to the gates.
pub fn tested<'a>(facts: &'a Facts, regime: Regime, setting: Setting<'_>, ground: &'a Ground) -> Tested<'a> {
    let followed = weigh::followed(regime, setting.view);
    Tested { facts, regime, sets: &ground.sets, followed, on: setting.on }
}

fn like_decisions(
    facts: &Facts,
    regime: Regime,
    setting: Setting<'_>,
    library: &Library,
    maximum: &LegalMaximum,
) -> Vec<Practice> {
    let of_group = |group: practice::Group| {
        // Fees compare as shares of what a public authority pays at most.
        let ceiling = maximum.authority.or(maximum.reach).filter(|_| group.by_share());
        practice::of_group(library.decisions, group, setting.on, setting.replayed, ceiling)
    };
    practice::groups(facts, regime).into_iter().map(of_group).collect()
}
