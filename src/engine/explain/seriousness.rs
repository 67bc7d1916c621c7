//! Which classes of seriousness are arguable, or were chosen.

use super::step::{Finding, Step};
use super::weighed;
use crate::engine::basis::Basis;
use crate::engine::facts::{Answer, Facts, Question};
use crate::engine::find::findings::Findings;
use crate::law::{ChoiceId, Stage};

/// The step on seriousness; `None` where no method has classes of it.
pub fn step(facts: &Facts, found: &Findings) -> Option<Step> {
    let regime = found.regime;
    regime.rules().method?;
    let chosen = matches!(facts.choice(ChoiceId::Seriousness), Some(Answer::Given(_) | Answer::Disputed(_)));
    let classes = found.classes.clone();
    let (finding, basis) = if chosen {
        (Finding::ClassesChosen(classes), Basis::Judgement)
    } else {
        (Finding::ClassesOpen(classes), Basis::Convention)
    };
    let cite = regime.rules().cites.seriousness;
    let weighed = found
        .weighings
        .iter()
        .filter(|weighing| weighing.criterion.bears_on_seriousness())
        .map(|weighing| weighed::step(Stage::Seriousness, regime, weighing));
    let step = Step::new(Stage::Seriousness, finding, basis, cite);
    Some(step.from([Question::Choice(ChoiceId::Seriousness)]).made_of(weighed))
}
