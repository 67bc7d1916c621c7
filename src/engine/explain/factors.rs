//! The factors that remain after seriousness.

use super::step::{Finding, Step};
use super::weighed;
use crate::engine::basis::Basis;
use crate::engine::find::findings::Findings;
use crate::engine::find::weigh::{Weighing, seen_on};
use crate::law::{Direction, Point, Stage, Stance, View};
use jiff::civil::Date;

/// The step on the remaining factors, with what no fact given bears on.
pub fn step(found: &Findings, on: Date) -> Step {
    let Findings { regime, views, weighings, .. } = found;
    let regime = *regime;
    let rules = regime.rules();
    let method = rules.method_on(on);
    let counted_again = rules.counted_again.filter(|held| held.is_authority_on(on));
    let (finding, basis, cite) = match (method, counted_again) {
        (Some(method), _) => (Finding::NoPublishedSize, Basis::Guidance, method.no_percentages),
        (None, Some(held)) => (Finding::MayCountAgain, Basis::Practice, held),
        (None, None) => (Finding::NoSizeGiven, Basis::Law, rules.cites.seriousness.on(on)),
    };
    let remaining = weighings.iter().filter(|weighing| !weighing.criterion.bears_on_seriousness());
    let parts = remaining.map(|weighing| weighed::step(Stage::Factors, regime, weighing, on));
    let mut step = Step::new(Stage::Factors, finding, basis, cite).made_of(parts);
    let counted_once = method.and_then(|method| method.counted_once).filter(|_| once_only(views, on));
    if let Some(cite) = counted_once {
        step = step.considering(Finding::CountedOnce, cite);
        for used in weighings.iter().filter(|weighing| counts_for_seriousness(weighing)) {
            step = step.considering(Finding::UsedForSeriousness(used.criterion, used.circumstance), cite);
        }
    }
    for criterion in regime.criteria() {
        if !weighings.iter().any(|weighing| weighing.criterion == *criterion) {
            step = step.considering(Finding::CriterionOpen(*criterion), regime.cite(criterion.cite()));
        }
    }
    step
}

/// Whether a view in play holds that each fact counts once.
fn once_only(views: &[&'static View], on: Date) -> bool {
    let mut positions = views.iter().filter_map(|view| view.on(Point::SameFact, seen_on(view, on)));
    positions.any(|held| held.stance == Stance::OnceOnly)
}

/// Whether a fact raised or lowered seriousness, so that it is used up.
fn counts_for_seriousness(weighing: &Weighing) -> bool {
    let pulls = |direction| matches!(direction, Direction::Aggravating | Direction::Mitigating);
    weighing.settled
        && weighing.criterion.bears_on_seriousness()
        && weighing.readings.iter().any(|(_, direction, _)| pulls(*direction))
}
