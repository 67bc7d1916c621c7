//! The whole explanation.

use super::notes::with_notes;
use super::step::Step;
use super::{
    adjustment, calculation, concurrence, factors, gate, maximum, paid, proportion, scope, seriousness,
    starting_amount,
};
use crate::engine::assessment::Assessment;
use crate::engine::facts::Facts;
use crate::engine::find::findings::Findings;
use crate::engine::find::gate::Tested;
use crate::engine::find::timeline::Timeline;
use crate::engine::setting::Setting;

/// Explains an assessment: one step for each stage that was reached, in order. Facts and setting are
/// those that were assessed.
#[inline(never)]
pub fn why(facts: &Facts, setting: Setting<'_>, assessment: &Assessment) -> Vec<Step> {
    let first = scope::step(facts, &assessment.scope, setting.on);
    let Some(found) = &assessment.result else { return vec![first] };
    let steps = [first].into_iter().chain(under_a_regime(facts, setting, found, &assessment.timeline));
    steps.map(|step| with_notes(step, facts, found.regime, setting.on)).collect()
}

fn under_a_regime(facts: &Facts, setting: Setting<'_>, found: &Findings, timeline: &Timeline) -> Vec<Step> {
    let tested = Tested::of(facts, found.regime, setting, &found.combinations);
    let calculated = found.calculation.as_ref();
    let on = setting.on;
    let mut steps = vec![
        gate::step(tested, &found.gates),
        concurrence::step(facts, found),
        maximum::step(facts, on, found),
    ];
    steps.extend(seriousness::step(facts, found, on));
    steps.extend([
        starting_amount::step(facts, on, found),
        factors::step(facts, found, on),
        proportion::step(facts, found.regime, on),
    ]);
    steps.extend(calculated.map(|calculated| calculation::step(facts, found.regime, calculated, on)));
    steps.push(adjustment::step(facts, found, timeline, on));
    steps.extend(paid::step(facts, found, on));
    steps
}
