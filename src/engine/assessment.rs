//! A case assessed.

use super::facts::Facts;
use super::find::findings::Findings;
use super::find::problem::{self, Problem};
use super::find::scope::{self, Scope};
use super::find::timeline::{self, Timeline};
use super::practice::Evidence;
use super::setting::Setting;
use jiff::civil::Date;

/// The assessment of a case. [`explain::why`](super::explain::why) explains it.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The day it is for.
    pub on: Date,
    /// Which rules apply.
    pub scope: Scope,
    /// What the rules give, when there is a regime to work with.
    pub result: Option<Findings>,
    /// The case in time.
    pub timeline: Timeline,
    /// What does not fit together in the facts.
    pub problems: Vec<Problem>,
}

impl Assessment {
    /// What stands in the place of an assessment for a day before the law's tables are there: it says nothing.
    pub const fn awaited(on: Date) -> Self {
        let scope = Scope::Open { regimes: Vec::new(), refusals: Vec::new() };
        let timeline = Timeline { stages: Vec::new(), totals: Vec::new() };
        Self { on, scope, result: None, timeline, problems: Vec::new() }
    }
}

/// Assesses a case. Total: whatever the facts, it answers with what can be said of them and with
/// the problems they have.
pub fn assess(facts: &Facts, setting: Setting<'_>, evidence: &Evidence) -> Assessment {
    let scope = scope::decide(facts);
    let under = |regime| Findings::of(facts, regime, scope.regime().is_none(), setting, evidence);
    let result = scope.working().map(under);
    let problems = problem::find(facts, result.as_ref());
    Assessment { on: setting.on, scope, result, timeline: timeline::lay_out(facts), problems }
}
