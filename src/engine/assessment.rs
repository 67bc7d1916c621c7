//! The pipeline, and what comes out of it.

use super::amounts::Space;
use super::calculation::{self, Calculation};
use super::ceiling;
use super::concurrence;
use super::explanation::Step;
use super::facts::Facts;
use super::gate;
use super::ground::Ground;
use super::guideline::{self, Guideline};
use super::national_method::{self, National};
use super::outcome::{self, WhetherAnswer};
use super::payer::Who;
use super::practice::{self, Estimate, Library, Practice};
use super::problem::{self, Problem};
use super::procedure::{self, Fee};
use super::range::{MoneyReach, Range};
use super::scope::{self, Scope};
use super::timeline::{self, DateRule, Timeline};
use super::weigh::{self, Difference, Gravities, ViewChoice, Weighing};
use crate::law::circumstance::{Body, Seriousness};
use crate::law::procedure::Measure;
use crate::law::{Regime, ViewId};
use jiff::civil::Date;

/// How the facts are to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting<'a> {
    /// Which views are taken.
    pub view: ViewChoice,
    /// The day: only what was in force and known on it is used.
    pub on: Date,
    /// The case number of the decision being replayed, which is left out of its own practice.
    pub replayed: Option<&'a str>,
}

/// The assessment of a case.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The day it is for.
    pub on: Date,
    /// Which rules apply.
    pub scope: Scope,
    /// What the rules give, when there is a regime to work with.
    pub result: Option<Outcome>,
    /// The case in time.
    pub timeline: Timeline,
    /// What does not fit together in the facts.
    pub problems: Vec<Problem>,
    /// The explanation: one step for each stage that was reached, in order.
    pub why: Vec<Step>,
}

/// The four answers under one regime, and what goes with them.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The regime.
    pub regime: Regime,
    /// The views in play, oldest first.
    pub views: Vec<ViewId>,
    /// Whether a fee follows.
    pub whether: WhetherAnswer,
    /// The legal maximum, if a fee is imposed; `None` when nothing named carries one.
    pub ceiling: Option<MoneyReach>,
    /// The maximum if it turns out to be a public authority with maxima of its own, while that is open.
    pub authority_ceiling: Option<MoneyReach>,
    /// The groups that each carry a fee, with their ceilings, in the widest reading.
    pub groups: Vec<(Vec<&'static str>, MoneyReach)>,
    /// Classes of seriousness that are chosen or arguable.
    pub classes: Vec<Seriousness>,
    /// The published method.
    pub guideline: Guideline,
    /// The authority's own method, where it has one: beside the published one.
    pub national: Option<National>,
    /// An expert's own figures, worked through.
    pub calculation: Option<Calculation>,
    /// Like decisions, a group each, of those whom the model of fines has too small a sample of.
    pub practice: Vec<Practice>,
    /// What the model of fines expects, of all others.
    pub expected: Option<Estimate>,
    /// The fee that an entered level comes to.
    pub fee: Option<Fee>,
    /// Which way the facts pull.
    pub weighings: Vec<Weighing>,
    /// On what the views held on that day differ, the followed one among them.
    pub comparison: Comparison,
    /// What may happen besides the fee.
    pub measures: Vec<&'static Measure>,
    /// Dates that matter.
    pub dates: Vec<DateRule>,
}

/// The views set side by side on the same facts, whichever of them is followed.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The views, oldest first.
    pub views: Vec<ViewId>,
    /// Points on which their positions differ.
    pub points: Vec<Difference>,
    /// Facts that they read differently.
    pub facts: Vec<Weighing>,
}

impl Outcome {
    /// The guideline range over the classes shown.
    pub fn guideline_range(&self) -> Option<Range> {
        Range::hull_of(
            self.guideline
                .classes
                .iter()
                .filter(|(class, _)| self.classes.contains(class))
                .map(|(_, range)| *range),
        )
    }

    /// The practice range over all that the one assessed may compare with; `None` when one of these has
    /// none, or when they are in different currencies.
    pub fn practice_range(&self) -> Option<Range> {
        let of_groups = self.practice.iter().map(|practice| practice.band);
        let expected = self.expected.iter().map(|expected| expected.range);
        practice::over_all(of_groups.chain(expected))
    }
}

fn compare(facts: &Facts, regime: Regime, setting: Setting<'_>) -> Comparison {
    let views = weigh::compared(regime, setting.view, setting.on);
    Comparison {
        views: views.iter().map(|view| view.id).collect(),
        points: weigh::differences(&views),
        facts: weigh::weigh(facts, regime, &views).into_iter().filter(Weighing::differs).collect(),
    }
}

/// Assesses a case. Total: whatever the facts, it answers with what can be said of them and with
/// the problems they have.
pub fn assess(facts: &Facts, setting: Setting<'_>, library: &Library) -> Assessment {
    let scope = scope::decide(facts);
    let timeline = timeline::lay_out(facts);
    let scope_step = scope::step(facts, &scope);
    let Some(regime) = scope.working() else {
        return Assessment {
            on: setting.on,
            scope,
            result: None,
            timeline,
            problems: problem::find(facts, None),
            why: vec![scope_step],
        };
    };
    let views = &weigh::views(regime, setting.view, setting.on);
    let ground = &Ground::of(facts, regime);
    let space = Space::of(regime, ground, Who::of(facts, regime).payers());
    let Ground { sets, groupings, .. } = ground;
    let amounts = space.whole();
    let payers = &space.payers.merged();
    let classes = Gravities::of(views).classes(facts, regime);
    let followed = weigh::followed(regime, setting.view);
    let gates = gate::pass(facts, regime, sets, followed, setting.on);
    let maximum = ceiling::find(facts, regime, groupings, payers, amounts);
    let weighings = weigh::weigh(facts, regime, views);
    let guideline = guideline::work_out(facts, regime, payers, amounts, setting.on);
    let national = national_method::work_out(facts, regime, groupings, payers, setting.on);
    let calculation = calculation::work_out(facts, regime, groupings, payers, &classes, maximum.reach);
    let calculated = calculation.as_ref().filter(|calculation| calculation.complete);
    let calculated = calculated.and_then(|calculation| calculation.fee);
    let level = procedure::level(facts, [maximum.reach, maximum.authority], calculated);
    let procedure = procedure::work_out(facts, regime, level, &timeline);
    let scope_open = scope.regime().is_none();
    let whether =
        outcome::whether(facts, regime, &gates, &weighings, scope_open, procedure.may_end_in_nothing);
    let practice = practice::groups(facts, regime)
        .into_iter()
        .map(|group| {
            // Fees compare as shares of what a public authority pays at most.
            let ceiling = maximum.authority.or(maximum.reach).filter(|_| group.by_share());
            practice::of_group(library.decisions, group, setting.on, setting.replayed, ceiling)
        })
        .collect();
    let most_started_from = practice::most_started_from(facts, regime, &space);
    let found = practice::Found { regime, views, ceiling: maximum.reach, most_started_from };
    let expected = library
        .model
        .and_then(|model| practice::estimate(facts, found, setting.on, setting.replayed, library, model));
    let public = facts.possible::<Body>().is(Body::PublicAuthority);
    let found = problem::Found { regime, views, ceiling: maximum.reach, calculation: calculation.as_ref() };
    let problems = problem::find(facts, Some(found));
    let mut why = vec![
        scope_step,
        gates.step.clone(),
        concurrence::step(facts, regime, sets, groupings),
        maximum.step,
        weigh::seriousness_step(facts, regime, views, &weighings),
        guideline.step.clone().made_of(national.iter().map(|national| national.step.clone())),
        weigh::factors_step(regime, views, &weighings),
        outcome::proportion_step(facts, regime, setting.on),
    ];
    why.extend(calculation.as_ref().map(|calculation| calculation.step.clone()));
    why.push(procedure.step);
    let why = why.into_iter().map(|step| step.noting(regime, setting.on)).collect();
    let result = Outcome {
        regime,
        views: views.iter().map(|view| view.id).collect(),
        ceiling: maximum.reach,
        authority_ceiling: maximum.authority,
        groups: maximum.groups,
        classes,
        guideline,
        national,
        calculation,
        practice,
        expected,
        fee: procedure.fee,
        comparison: compare(facts, regime, setting),
        measures: outcome::measures(facts, regime, sets, &whether),
        dates: timeline::date_sheet(facts, regime, public),
        whether,
        weighings,
    };
    Assessment { on: setting.on, scope, result: Some(result), timeline, problems, why }
}
