//! Which classes of seriousness are arguable, or were chosen.

use super::step::{Finding, Step};
use super::weighed;
use crate::engine::basis::Basis;
use crate::engine::facts::{Answer, Facts, Question};
use crate::engine::find::findings::Findings;
use crate::law::method::NOT_LOWEST_RULE;
use crate::law::{ChoiceId, Circumstance, Stage};
use jiff::civil::Date;

/// The step on seriousness; `None` where no method has classes of it.
pub fn step(facts: &Facts, found: &Findings, on: Date) -> Option<Step> {
    let regime = found.regime;
    regime.rules().method?;
    let chosen = matches!(facts.choice(ChoiceId::Seriousness), Some(Answer::Given(_) | Answer::Disputed(_)));
    let classes = found.classes.clone();
    let (finding, basis) = if chosen {
        (Finding::ClassesChosen(classes), Basis::Judgement)
    } else {
        (Finding::ClassesOpen(classes), Basis::Convention)
    };
    let cite = regime.rules().cites.seriousness.on(on);
    let weighed = found
        .weighings
        .iter()
        .filter(|weighing| weighing.criterion.bears_on_seriousness())
        .map(|weighing| weighed::step(Stage::Seriousness, regime, weighing, on));
    let mut step = Step::new(Stage::Seriousness, finding, basis, cite);
    let against = found.seriousness.against_the_lowest(facts, found.doubt);
    if !chosen && against.len() > 1 {
        let settled = against.iter().filter_map(|id| {
            let left = facts.options_under(*id, found.doubt);
            let option = left.iter().next().filter(|_| left.len() == 1)?;
            Some(Circumstance { question: *id, option })
        });
        let settled = settled.collect();
        step = step
            .from(against.into_iter().map(Question::Choice))
            .considering(Finding::NotLowest(settled), NOT_LOWEST_RULE);
    }
    Some(step.from([Question::Choice(ChoiceId::Seriousness)]).made_of(weighed))
}
