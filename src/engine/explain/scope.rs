//! Which rules apply, and who answers.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question};
use crate::engine::find::scope::{Refusal, Scope, attributed, bdl};
use crate::law::circumstance::{CrossBorder, Exercise, InDuty, LiveCase, Systematic, Tool};
use crate::law::{At, ChoiceId, Citation, Regime, Source, Stage, gdpr};

/// The step on which rules apply.
pub fn step(facts: &Facts, scope: &Scope) -> Step {
    let asked = [ChoiceId::Country, ChoiceId::Body, ChoiceId::Purpose, ChoiceId::Task].map(Question::Choice);
    match scope {
        Scope::Regime(regime) => {
            let cite = regime.rules().cites.applies;
            let step = Step::new(Stage::Scope, Finding::Applies(*regime), Basis::Law, cite).from(asked);
            let step = match regime {
                Regime::SeCriminalDataAct => step.citing(bdl("6")),
                _ => led(step, facts, *regime),
            };
            step.made_of([attribution(facts, *regime)])
        }
        Scope::Refused(reasons) => refusal_step(Finding::ScopeOpen, reasons).from(asked),
        Scope::Open { refusals, .. } => {
            let mut step = Step::new(Stage::Scope, Finding::ScopeOpen, Basis::Law, bdl("2")).from(asked);
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

fn refusal_step(open: Finding, reasons: &[Refusal]) -> Step {
    match reasons {
        [only] => Step::new(Stage::Scope, Finding::Refused(*only), Basis::Law, only.cite()),
        reasons => {
            let mut step = Step::new(Stage::Scope, open, Basis::Law, bdl("2"));
            for reason in reasons {
                step = step.considering(Finding::Refused(*reason), reason.cite());
            }
            step
        }
    }
}

/// Who answers: three things carry attribution in DI-2020-2719 (p. 3), and two defences were
/// rejected there.
fn attribution(facts: &Facts, regime: Regime) -> Step {
    let police = Citation::read(Source::ImyPolice, At::Page("3"));
    let finding = Finding::Attributed(attributed(facts, regime));
    let mut step = Step::new(Stage::Scope, finding, Basis::Law, regime.rules().cites.attribution)
        .from([Question::Choice(ChoiceId::InDuty)]);
    if regime != Regime::SeCriminalDataAct {
        return by_processor(step, facts);
    }
    step = step.citing(police).from([ChoiceId::LiveCase, ChoiceId::Exercise].map(Question::Choice));
    let support = [
        (facts.possible::<LiveCase>().is(LiveCase::Live), LiveCase::Live.is()),
        (facts.possible::<Exercise>().is(Exercise::Exercise), Exercise::Exercise.is()),
    ];
    for (given, circumstance) in support {
        if given {
            step = step.considering(Finding::AttributionSupport(circumstance), police);
        }
    }
    let defences = [
        (facts.possible::<Tool>().is(Tool::NotApproved), Tool::NotApproved.is()),
        (facts.possible::<Systematic>().is(Systematic::Occasional), Systematic::Occasional.is()),
    ];
    for (pleaded, circumstance) in defences {
        if pleaded {
            step = step.considering(Finding::DefenceRejected(circumstance), police);
        }
    }
    step
}

/// A processor's act, and which of the three exceptions takes it from the controller.
fn by_processor(step: Step, facts: &Facts) -> Step {
    match facts.possible::<InDuty>().known() {
        None | Some(InDuty::InDuty | InDuty::PrivateEnds) => step,
        Some(act) => step.considering(Finding::ProcessorActed(act.is()), gdpr::PROCESSOR_ACTS),
    }
}
