//! Whether what was named stands on its elements.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{Facts, Question, Truth};
use crate::engine::find::elements::{InfringementSet, charged_as, is_broken, named, stands, was_in_force};
use crate::law::circumstance::Role;
use crate::law::provision::{Ceiling, Element, Exception, Provision};
use crate::law::{Circumstance, Regime, Stage};
use jiff::civil::Date;

/// One step for each provision named, with the limbs of its test, by what may be made out together.
pub fn steps(facts: &Facts, regime: Regime, sets: &[InfringementSet], on: Date) -> Vec<Step> {
    named(facts, regime)
        .into_iter()
        .map(|provision| {
            let questions = provision.elements.questions();
            let finding = match provision.ceiling {
                Ceiling::NotRead(_) => Finding::FeeGroundNotRead(provision.key),
                _ => Finding::Stands(provision.key, stands(sets, provision.key)),
            };
            let step = Step::new(Stage::Gate, finding, Basis::Law, regime.cite(provision.cite))
                .from(questions.map(Question::Choice));
            // Where it is a fee ground and how much it can cost may stand in another Act than the provision.
            let step = match provision.ceiling {
                Ceiling::NoFee(_) => step,
                ceiling => step.citing(regime.cite(ceiling.cite())),
            };
            let elements = provision.elements.each().iter();
            let exception = provision.elements.exception();
            let limb = |step, element: &Element| with_limb(step, facts, regime, *element, exception, on);
            let step = elements.fold(step, limb);
            let step = without_defence(step, facts, regime, provision.key, on);
            match stands(sets, provision.key) {
                Truth::No => with_neighbours(step, facts, regime, provision, on),
                Truth::Yes | Truth::Open => step,
            }
        })
        .collect()
}

/// Notes each fact that was held to be no defence to the provision.
fn without_defence(step: Step, facts: &Facts, regime: Regime, key: &str, on: Date) -> Step {
    let rejected = regime.rules().attribution.rejected.iter();
    rejected
        .filter(|defence| defence.cite.is_authority_on(on))
        .filter(|defence| defence.provision == Some(key) && facts.truth_of(defence.fact) == Truth::Yes)
        .fold(step, |step, defence| step.considering(Finding::DefenceRejected(defence.fact), defence.cite))
}

/// Names each other provision of the section that has a test of its own, was not named, and is broken or may be: one
/// that is not made out is easily taken for the whole section.
fn with_neighbours(step: Step, facts: &Facts, regime: Regime, of: &Provision, on: Date) -> Step {
    let doubt = regime.doubt(on);
    let actors = facts.possible::<Role>();
    let charged =
        |provision: &Provision| actors.values().any(|role| provision.is_fee_ground_for(charged_as(role)));
    regime
        .provisions()
        .filter(|other| other.cite.is_in_the_section_of(of.cite) && !other.elements.each().is_empty())
        .filter(|other| !facts.infringements().contains(&other.key) && charged(other))
        .filter(|other| was_in_force(other, facts))
        .map(|other| (other, is_broken(other, facts, doubt)))
        .filter(|(_, broken)| *broken != Truth::No)
        .fold(step, |step, (other, broken)| {
            step.considering(Finding::Neighbour(other.key, broken), regime.cite(other.cite))
        })
}

/// Notes each limb whose answer is settled, met or not.
fn with_limb(
    step: Step,
    facts: &Facts,
    regime: Regime,
    element: Element,
    exception: Option<Exception>,
    on: Date,
) -> Step {
    let Element::Answer { question, breach, cite, barred } = element else { return step };
    let options = facts.options_under(question, regime.doubt(on));
    let mut only = options.iter();
    let (Some(option), None) = (only.next(), only.next()) else { return step };
    let circumstance = Circumstance { question, option };
    if let Some(barred) = barred.filter(|barred| facts.truth_of(barred.who) == Truth::Yes) {
        return step
            .from([Question::Choice(barred.who.question)])
            .considering(Finding::NoBasis(barred.who), regime.cite(barred.cite));
    }
    let broken = breach.holds(circumstance);
    let excused = exception.filter(|exception| exception.answer == circumstance);
    let cite = excused.map_or(cite.on(on), |exception| exception.cite);
    step.considering(Finding::Limb(circumstance, Truth::from_sides(!broken, broken)), regime.cite(cite))
}
