//! Which rules apply, and who answers.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::scope::{Scope, attributed};
use crate::law::circumstance::{CrossBorder, InDuty};
use crate::law::rules::Attribution;
use crate::law::scope::{Refusal, UNDECIDED};
use crate::law::{ChoiceId, Circumstance, Citation, Regime, Stage};

/// The step on which rules apply.
pub fn step(facts: &Facts, scope: &Scope) -> Step {
    let asked = [ChoiceId::Country, ChoiceId::Body, ChoiceId::Purpose, ChoiceId::Task].map(Question::Choice);
    match scope {
        Scope::Regime(regime) => {
            let cites = regime.rules().cites;
            let step = Step::new(Stage::Scope, Finding::Applies(*regime), Basis::Law, cites.applies);
            let step = cites.competent.into_iter().fold(step.from(asked), Step::citing);
            led(step, facts, *regime).made_of([attribution(facts, *regime)])
        }
        Scope::Refused(reasons) => refusal_step(reasons).from(asked),
        Scope::Open { refusals, .. } => {
            let mut step = Step::new(Stage::Scope, Finding::ScopeOpen, Basis::Law, UNDECIDED).from(asked);
            for reason in refusals {
                step = step.considering(Finding::Refused(*reason), reason.cite());
            }
            match scope.working() {
                Some(regime) => step.made_of([attribution(facts, regime)]),
                None => step,
            }
        }
    }
}

/// Who leads a case that crosses borders in the EEA (Art. 56).
fn led(step: Step, facts: &Facts, regime: Regime) -> Step {
    let here = regime.in_eea() && facts.possible::<CrossBorder>().is(CrossBorder::LeadHere);
    if here { step.considering(Finding::LeadsHere, Refusal::LeadElsewhere.cite()) } else { step }
}

fn refusal_step(reasons: &[Refusal]) -> Step {
    match reasons {
        [only] => Step::new(Stage::Scope, Finding::Refused(*only), Basis::Law, only.cite()),
        reasons => {
            let mut step = Step::new(Stage::Scope, Finding::NoneApplies, Basis::Law, UNDECIDED);
            for reason in reasons {
                step = step.considering(Finding::Refused(*reason), reason.cite());
            }
            step
        }
    }
}

/// Who answers: what carries attribution by the decision that set it out, and the defences that it rejected.
fn attribution(facts: &Facts, regime: Regime) -> Step {
    let Attribution { decision, support, rejected, processor } = regime.rules().attribution;
    let finding = Finding::Attributed(attributed(facts, regime));
    let mut step = Step::new(Stage::Scope, finding, Basis::Law, regime.rules().cites.attribution)
        .from([Question::Choice(ChoiceId::InDuty)]);
    if let Some(cite) = decision {
        let settled = |answer: &&Circumstance| facts.truth_of(**answer) == Truth::Yes;
        step = step.citing(cite).from(support.iter().map(|answer| Question::Choice(answer.question)));
        for answer in support.iter().filter(settled) {
            step = step.considering(Finding::AttributionSupport(*answer), cite);
        }
    }
    for defence in rejected.iter().filter(|defence| defence.provision.is_none()) {
        if facts.truth_of(defence.fact) == Truth::Yes {
            step = step.considering(Finding::DefenceRejected(defence.fact), defence.cite);
        }
    }
    match processor {
        Some(cite) => by_processor(step, facts, cite),
        None => step,
    }
}

/// A processor's act, and which of the three exceptions takes it from the controller.
fn by_processor(step: Step, facts: &Facts, cite: Citation) -> Step {
    match facts.possible::<InDuty>().known() {
        None | Some(InDuty::InDuty | InDuty::PrivateEnds) => step,
        Some(act) => step.considering(Finding::ProcessorActed(act.is()), cite),
    }
}
