//! One fee or several.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::concurrence::{counted, widest};
use crate::engine::find::findings::Findings;
use crate::law::circumstance::Linked;
use crate::law::{ChoiceId, Stage, Verified};

/// The step on how many fees there are.
pub fn step(facts: &Facts, found: &Findings) -> Step {
    let sets = &found.combinations.sets;
    let rule = found.regime.rules().cites.several;
    let most = sets.iter().map(|set| counted(facts, set).len()).fold(0, usize::max);
    let linked = Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Linked);
    let finding = match (most, linked) {
        (0, _) if facts.infringements().is_empty() => Finding::NoInfringement,
        (0, _) => Finding::NoneCharged,
        (1, _) => Finding::OneInfringement,
        (count, Truth::Yes) => Finding::OneFee(count),
        (count, Truth::No) => Finding::SeparateFees(count),
        (count, Truth::Open) => Finding::LinkOpen(count),
    };
    let mut step = Step::new(Stage::Concurrence, finding, Basis::Law, rule).from([
        Question::Infringements,
        Question::Choice(ChoiceId::Linked),
        Question::Conducts,
        Question::Displaced,
    ]);
    for key in facts.displaced() {
        if sets.iter().flatten().any(|provision| provision.key == *key) {
            step = step.considering(Finding::DisplacedBy(key), rule.verified(Verified::Quoted));
        }
    }
    if !facts.answered(Question::Conducts) {
        return if most > 1 && linked != Truth::Yes {
            step.citing(rule.verified(Verified::Inferred))
        } else {
            step
        };
    }
    let conducts = widest(&found.combinations.groupings).flat_map(|group| &group.conducts);
    step.made_of(conducts.map(|conduct| {
        let keys = conduct.provisions.iter().map(|provision| provision.key).collect();
        Step::new(Stage::Concurrence, Finding::Conduct(conduct.number, keys), Basis::Law, rule)
            .from([Question::Conducts])
    }))
}
