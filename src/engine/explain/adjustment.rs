//! What lowers, waives or bounds a fee after its level was found.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Answer, Facts, Question, Truth};
use crate::engine::find::adjustment::{Fee, lowered, own_appeal_limit, waived};
use crate::engine::find::findings::Findings;
use crate::engine::find::timeline::Timeline;
use crate::law::circumstance::{Complexity, Excuse, TimeEffect, TimeReasons};
use crate::law::rules::{AdjustmentRule, ProcessingTime, Reduction};
use crate::law::{Choice, ChoiceId, Citation, Stage};
use jiff::civil::Date;

/// The step on what comes after the level.
pub fn step(facts: &Facts, found: &Findings, timeline: &Timeline, on: Date) -> Step {
    let fee = found.adjustment.fee.as_ref();
    match found.regime.rules().adjustment {
        AdjustmentRule::Reduction(rule) => reduction_step(facts, fee, rule, on),
        AdjustmentRule::ProcessingTime(rules) => processing_time_step(facts, fee, timeline, rules, on),
        AdjustmentRule::Nothing(cite) => plain_step(Finding::NothingMoreLowers, fee, timeline, cite.on(on)),
        AdjustmentRule::NotRead(cite) => plain_step(Finding::LoweringNotRead, fee, timeline, cite),
    }
}

/// Nothing here lowers the fee; how long the stages took is shown all the same.
fn plain_step(finding: Finding, fee: Option<&Fee>, timeline: &Timeline, cite: Citation) -> Step {
    Step::new(Stage::Procedure, finding, Basis::Law, cite)
        .made_of(elapsed_steps(timeline))
        .made_of(fee.map(fee_step))
}

/// What was said of a ground that does not count is told too.
fn reduction_step(facts: &Facts, fee: Option<&Fee>, rule: Reduction, on: Date) -> Step {
    let Reduction { cite, not_counted, not_counted_cite } = rule;
    let finding = match (lowered(facts), facts.possible::<Excuse>().known()) {
        (Truth::No, _) => Finding::NoReduction,
        (_, Some(known)) => Finding::ExcuseMayReduce(Choice::circumstance(known)),
        _ => Finding::ReductionOpen,
    };
    let mut step = Step::new(Stage::Procedure, finding, Basis::Law, cite)
        .from([Question::Choice(ChoiceId::Excuse), Question::Amount(AmountId::Level)]);
    let said = facts.choice(ChoiceId::Excuse).and_then(Answer::named);
    for ignored in not_counted.iter().filter(|_| said.is_some()) {
        let finding = match facts.truth_of(*ignored) {
            Truth::Yes => Finding::ExcuseDoesNotCount(*ignored),
            Truth::Open => Finding::ExcuseDoesNotCountIfSo(*ignored),
            Truth::No => continue,
        };
        step = step.considering(finding, not_counted_cite.on(on));
    }
    step.made_of(fee.map(fee_step))
}

/// What the fee comes to; and the level it came from, where that was not imposed as it stands.
fn fee_step(fee: &Fee) -> Step {
    let step = Step::counted(Stage::Procedure, Finding::FeeComesTo(fee.comes_to))
        .from([Question::Amount(AmountId::Level)]);
    if fee.level == fee.comes_to {
        return step;
    }
    let level = Step {
        basis: Basis::Judgement,
        ..Step::counted(Stage::Procedure, Finding::IndicativeLevel(fee.level))
    };
    let level = level.from([Question::Amount(AmountId::Level)]);
    step.made_of([level])
}

fn processing_time_step(
    facts: &Facts,
    fee: Option<&Fee>,
    timeline: &Timeline,
    rules: ProcessingTime,
    on: Date,
) -> Step {
    let ProcessingTime { cite: rule, also, simple_case, no_detriment, .. } = rules;
    let cite = rule.on(on);
    let held = cite != rule.law;
    let effect = facts.possible::<TimeEffect>();
    let finding = match waived(facts) {
        Truth::Yes => Finding::TimeWaived,
        Truth::No if effect.is(TimeEffect::NoEffect) => Finding::TimeNotAssessed,
        _ => Finding::TimeMayReduce,
    };
    let step = Step::new(Stage::Procedure, finding, Basis::View, cite);
    let mut step = also
        .iter()
        .copied()
        .filter(|also| also.is_authority_on(on))
        .fold(step, Step::citing)
        .from([ChoiceId::TimeEffect, ChoiceId::TimeReasons, ChoiceId::Complexity].map(Question::Choice))
        .from(timeline.stages.iter().map(|stage| Question::Date(stage.to)))
        .made_of(elapsed_steps(timeline));
    // That the authority must say how it judged the time, the board has held.
    if held && facts.choice(ChoiceId::TimeReasons).is_some() {
        let given = Truth::over(facts.possible::<TimeReasons>(), |answer| answer == TimeReasons::Given);
        step = step.considering(Finding::TimeReasons(given), cite);
    }
    if simple_case.is_authority_on(on) && facts.possible::<Complexity>().is(Complexity::Simple) {
        step = step.considering(Finding::SimpleCase, simple_case);
    }
    if let Some(fee) = fee {
        step = step.made_of([fee_step(fee)]);
        if let Some((decided, Truth::Yes)) = own_appeal_limit(facts)
            && let Some(limit) = decided.high_money()
        {
            step = step.considering(Finding::NoDetriment(limit), no_detriment);
        }
    }
    step
}

fn elapsed_steps(timeline: &Timeline) -> Vec<Step> {
    timeline
        .stages
        .iter()
        .chain(&timeline.totals)
        .filter_map(|stretch| {
            let days = stretch.days.known()?;
            Some(
                Step::counted(Stage::Procedure, Finding::Elapsed(stretch.from, stretch.to, days))
                    .from([Question::Date(stretch.from), Question::Date(stretch.to)]),
            )
        })
        .collect()
}
