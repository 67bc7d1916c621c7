//! Which rules apply, and who answers.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::catalogue;
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::scope::{Scope, assumed, attributed};
use crate::law::circumstance::{Body, Country, CrossBorder, InDuty, OwnAuthority};
use crate::law::rules::Attribution;
use crate::law::scope::{EACH_AUTHORITY, LOCAL_CASE, OWN_AUTHORITY, REACHED, Refusal, UNDECIDED};
use crate::law::{ChoiceId, Circumstance, Citation, Regime, Stage};

/// The step on which rules apply.
pub fn step(facts: &Facts, scope: &Scope) -> Step {
    let step = match scope {
        Scope::Regime(regime) => {
            let cites = regime.rules().cites;
            let step = Step::new(Stage::Scope, Finding::Applies(*regime), Basis::Law, cites.applies);
            cites.competent.into_iter().fold(step, Step::citing)
        }
        Scope::Refused(reasons) => refused(reasons),
        Scope::Open { refusals, .. } => considered(undecided(), refusals, Finding::Unless),
    };
    let asked = [ChoiceId::Country, ChoiceId::Body, ChoiceId::Purpose, ChoiceId::Task].map(Question::Choice);
    let step = assuming(step.from(asked), facts, scope);
    match scope.working() {
        Some(regime) => who_acts(step, facts, regime).made_of([attribution(facts, regime)]),
        None => step,
    }
}

fn undecided() -> Step {
    Step::new(Stage::Scope, Finding::ScopeOpen, Basis::Law, UNDECIDED)
}

/// Why none applies.
fn refused(reasons: &[Refusal]) -> Step {
    match reasons {
        [only] => {
            let (first, others) = only.cites().split_first().unwrap_or((&UNDECIDED, &[]));
            let step = Step::new(Stage::Scope, Finding::Refused(*only), Basis::Law, *first);
            others.iter().copied().fold(step, Step::citing)
        }
        several => considered(undecided(), several, Finding::Refused),
    }
}

/// Each reason, as it holds or may hold.
fn considered(step: Step, reasons: &[Refusal], finding: fn(Refusal) -> Finding) -> Step {
    let each = reasons.iter().filter_map(|reason| Some((*reason, *reason.cites().first()?)));
    each.fold(step, |step, (reason, cite)| step.considering(finding(reason), cite))
}

/// What is assumed, with the question where something else can be said.
fn assuming(step: Step, facts: &Facts, scope: &Scope) -> Step {
    assumed(facts, scope).into_iter().fold(step, |step, id| {
        let asked = step.from([Question::Choice(id)]);
        match catalogue::source(Question::Choice(id), scope.working()) {
            Some(cite) => asked.considering(Finding::Assumed(id), cite),
            None => asked,
        }
    })
}

/// Whose authority acts, where the case reaches over borders (Art. 3(2), 55, 56).
fn who_acts(step: Step, facts: &Facts, regime: Regime) -> Step {
    if facts.possible::<Country>().is(Country::Elsewhere) {
        let step = step.considering(Finding::Reached, regime.cite(REACHED));
        return if regime.in_eea() { step.considering(Finding::EachAuthority, EACH_AUTHORITY) } else { step };
    }
    if !regime.in_eea() {
        return step;
    }
    let border = facts.possible::<CrossBorder>();
    if border.is(CrossBorder::LeadHere) {
        let lead = Refusal::LeadElsewhere.cites().iter().copied();
        return lead.fold(step, |step, cite| step.considering(Finding::LeadsHere, cite));
    }
    if !border.is(CrossBorder::LeadElsewhere) {
        return step;
    }
    let own = facts.possible::<OwnAuthority>();
    let authority = facts.possible::<Body>().is(Body::PublicAuthority);
    if authority || own.is(OwnAuthority::DutyOrTask) {
        step.considering(Finding::OwnAuthority, OWN_AUTHORITY)
    } else if own.is(OwnAuthority::Local) {
        step.considering(Finding::LocalCase, LOCAL_CASE)
    } else {
        step
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
