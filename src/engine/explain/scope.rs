//! Which rules apply, and who answers.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::catalogue;
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::caveat;
use crate::engine::find::scope::{self, Scope, attributed};
use crate::law::circumstance::{Body, Country, CrossBorder, InDuty, OwnAuthority};
use crate::law::rules::Attribution;
use crate::law::scope::{
    COMMUNICATIONS_BESIDE, EACH_AUTHORITY, LOCAL_CASE, OWN_AUTHORITY, REACHED, Refusal, UNDECIDED,
};
use crate::law::{ChoiceId, Circumstance, Citation, Regime, Stage};
use jiff::civil::Date;

/// The step on which rules apply.
pub fn step(facts: &Facts, scope: &Scope, on: Date) -> Step {
    let step = match scope {
        Scope::Regime(regime) => {
            let cites = regime.rules().cites;
            let step = Step::new(Stage::Scope, Finding::Applies(*regime), Basis::Law, cites.applies);
            cites.competent.into_iter().fold(step, Step::citing)
        }
        Scope::Refused(reasons) => refused(reasons, on),
        Scope::Open { refusals, .. } => considered(undecided(refusals, on), refusals, Finding::Unless, on),
    };
    let asked = [ChoiceId::Country, ChoiceId::Body, ChoiceId::Purpose, ChoiceId::Task].map(Question::Choice);
    let step = only_data(assuming(step.from(asked), facts, scope, on), facts, scope, on);
    match scope.working() {
        Some(regime) => who_acts(step, facts, regime, on).made_of([attribution(facts, regime, on)]),
        None => step,
    }
}

/// What it depends on is cited from the first reason, where there is one.
fn undecided(reasons: &[Refusal], on: Date) -> Step {
    let first = reasons.iter().find_map(|reason| resting_on(*reason, on).next());
    Step::new(Stage::Scope, Finding::ScopeOpen, Basis::Law, first.unwrap_or(UNDECIDED))
}

/// What a reason rests on, of what could be cited on the day.
fn resting_on(reason: Refusal, on: Date) -> impl Iterator<Item = Citation> {
    reason.cites().iter().copied().filter(move |cite| cite.is_authority_on(on))
}

/// Why none applies.
fn refused(reasons: &[Refusal], on: Date) -> Step {
    match reasons {
        [only] => {
            let mut cites = resting_on(*only, on);
            let first = cites.next().unwrap_or(UNDECIDED);
            let step = Step::new(Stage::Scope, Finding::Refused(*only), Basis::Law, first);
            cites.fold(step, Step::citing)
        }
        several => considered(undecided(several, on), several, Finding::Refused, on),
    }
}

/// Each reason, as it holds or may hold.
fn considered(step: Step, reasons: &[Refusal], finding: fn(Refusal) -> Finding, on: Date) -> Step {
    reasons.iter().fold(step, |step, reason| {
        let cite = resting_on(*reason, on).next().unwrap_or(UNDECIDED);
        step.considering(finding(*reason), cite)
    })
}

/// What is assumed, with the question where something else can be said.
fn assuming(step: Step, facts: &Facts, scope: &Scope, on: Date) -> Step {
    scope::assumed(facts, scope).into_iter().fold(step, |step, id| {
        let asked = step.from([Question::Choice(id)]);
        match catalogue::source(Question::Choice(id), scope.working()).filter(|cite| cite.is_authority_on(on))
        {
            Some(cite) => asked.considering(Finding::Assumed(id), cite),
            None => asked,
        }
    })
}

/// That cookies and marketing themselves come under another Act.
fn only_data(step: Step, facts: &Facts, scope: &Scope, on: Date) -> Step {
    let Some(refusal) = caveat::only_data(facts, scope) else { return step };
    let step = step.from([Question::Choice(ChoiceId::Subject)]);
    let cite = refusal.and_then(|refusal| resting_on(refusal, on).next());
    let beside =
        || scope.working().map_or(COMMUNICATIONS_BESIDE, |regime| regime.cite(COMMUNICATIONS_BESIDE));
    step.considering(Finding::OnlyData(refusal), cite.unwrap_or_else(beside))
}

/// Whose authority acts, where the case reaches over borders (Art. 3(2), 55, 56).
fn who_acts(step: Step, facts: &Facts, regime: Regime, on: Date) -> Step {
    if !facts.possible::<Country>().values().any(Country::is_covered) {
        let step = step.considering(Finding::Reached, regime.cite(REACHED));
        return if regime.in_eea() { step.considering(Finding::EachAuthority, EACH_AUTHORITY) } else { step };
    }
    if !regime.in_eea() {
        return step;
    }
    let border = facts.possible::<CrossBorder>();
    if border.is(CrossBorder::LeadHere) {
        return resting_on(Refusal::LeadElsewhere, on)
            .fold(step, |step, cite| step.considering(Finding::LeadsHere, cite));
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
fn attribution(facts: &Facts, regime: Regime, on: Date) -> Step {
    let Attribution { decision, support, rejected, processor } = regime.rules().attribution;
    let stands = |cite: &Citation| cite.is_authority_on(on);
    let finding = Finding::Attributed(attributed(facts, regime.doubt(on)));
    let mut step = Step::new(Stage::Scope, finding, Basis::Law, regime.rules().cites.attribution.on(on))
        .from([Question::Choice(ChoiceId::InDuty)]);
    if let Some(cite) = decision.filter(stands) {
        let settled = |answer: &&Circumstance| facts.truth_of(**answer) == Truth::Yes;
        step = step.citing(cite).from(support.iter().map(|answer| Question::Choice(answer.question)));
        for answer in support.iter().filter(settled) {
            step = step.considering(Finding::AttributionSupport(*answer), cite);
        }
    }
    let rejected = rejected.iter().filter(|defence| defence.cite.is_authority_on(on));
    for defence in rejected.filter(|defence| defence.provision.is_none()) {
        if facts.truth_of(defence.fact) == Truth::Yes {
            step = step.considering(Finding::DefenceRejected(defence.fact), defence.cite);
        }
    }
    match processor.filter(stands) {
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
