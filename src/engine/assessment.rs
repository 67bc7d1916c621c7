//! The pipeline, and what comes out of it.

use super::calculation::{self, Calculation};
use super::ceiling;
use super::concurrence;
use super::explanation::Step;
use super::facts::Facts;
use super::findings::{self, Findings};
use super::ground::Ground;
use super::guideline::{self, Guideline};
use super::national_method::{self, National};
use super::outcome::{self, WhetherAnswer};
use super::practice::{self, Estimate, Library, Practice};
use super::problem::{self, Problem};
use super::procedure::{self, Fee};
use super::range::{MoneyReach, Range};
use super::scope::{self, Scope};
use super::timeline::{self, DateRule, Timeline};
use super::weigh::{self, Difference, ViewChoice, Weighing};
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
        self.guideline.over(&self.classes)
    }

    /// The practice range over all that the one assessed may compare with; `None` when one of these has
    /// none, or when they are in different currencies.
    pub fn practice_range(&self) -> Option<Range> {
        practice::range(&self.practice, self.expected.as_ref())
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
        let (problems, why) = (problem::find(facts, None), vec![scope_step]);
        return Assessment { on: setting.on, scope, result: None, timeline, problems, why };
    };
    let found = Findings::of(facts, regime, scope.regime().is_none(), setting, library);
    let groupings = &found.ground.groupings;
    let national = national_method::work_out(facts, regime, groupings, &found.payers, setting.on);
    let mut why = vec![scope_step];
    why.extend(explain(facts, setting, &found, national.as_ref(), &timeline));
    let why = why.into_iter().map(|step| step.noting(regime, setting.on)).collect();
    let public = facts.possible::<Body>().is(Body::PublicAuthority);
    let result = Outcome {
        regime,
        views: found.views.iter().map(|view| view.id).collect(),
        ceiling: found.maximum.reach,
        authority_ceiling: found.maximum.authority,
        groups: found.maximum.groups,
        classes: found.classes,
        guideline: found.guideline,
        national,
        calculation: found.calculation,
        practice: found.practice,
        expected: found.expected,
        fee: found.procedure.fee,
        comparison: compare(facts, regime, setting),
        measures: outcome::measures(facts, regime, &found.ground.sets, &found.whether),
        dates: timeline::date_sheet(facts, regime, public),
        whether: found.whether,
        weighings: found.weighings,
    };
    Assessment { on: setting.on, scope, result: Some(result), timeline, problems: found.problems, why }
}

/// The steps under a regime, in order.
fn explain(
    facts: &Facts,
    setting: Setting<'_>,
    found: &Findings,
    national: Option<&National>,
    timeline: &Timeline,
) -> Vec<Step> {
    let Findings { regime, views, ground, payers, weighings, .. } = found;
    let (regime, Ground { sets, groupings, .. }) = (*regime, ground);
    let national = national.map(|national| national.step.clone());
    let mut why = vec![
        findings::tested(facts, regime, setting, ground).step(&found.gates),
        concurrence::step(facts, regime, sets, groupings),
        ceiling::step(facts, regime, groupings, payers, &found.maximum),
        weigh::seriousness_step(facts, regime, views, weighings),
        guideline::step(facts, regime, payers, &found.guideline).made_of(national),
        weigh::factors_step(regime, views, weighings),
        outcome::proportion_step(facts, regime, setting.on),
    ];
    why.extend(found.calculation.as_ref().map(|found| calculation::step(facts, regime, found)));
    why.push(procedure::step(facts, regime, &found.procedure, timeline));
    why
}
