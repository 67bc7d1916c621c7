//! Whether a fee can follow at all.

use super::step::{Finding, Step};
use super::{elements, public_rule, time_bar, waiting};
use crate::engine::basis::Basis;
use crate::engine::facts::{DateId, Question, Truth};
use crate::engine::find::carve_out;
use crate::engine::find::elements::{named, was_in_force};
use crate::engine::find::gate::{GateId, Gates, Tested, first_breaches, only_processor};
use crate::engine::find::payer;
use crate::engine::find::scope::attributed;
use crate::law::circumstance::{Body, MistakeOfLaw, Onward};
use crate::law::provision::{Actor, Breach, Ceiling};
use crate::law::public_bodies::PublicRule;
use crate::law::rules::FaultRule;
use crate::law::{ChoiceId, Citation, Stage};
use jiff::civil::Date;

/// The step on what came of the gates.
pub fn step(tested: Tested<'_>, gates: &Gates) -> Step {
    let rules = tested.regime.rules();
    let finding = Finding::Fineable(gates.pass());
    let step = Step::new(Stage::Gate, finding, Basis::Law, rules.cites.fee_grounds)
        .made_of(gates.each.iter().filter_map(|(gate, passes)| of_gate(tested, *gate, *passes)));
    match gates.reprimand.zip(rules.reprimand) {
        Some((enough, cite)) => step.made_of([reprimand(tested, enough, cite)]),
        None => step,
    }
}

/// The step on one gate; `None` where the regime has no such gate.
fn of_gate(tested: Tested<'_>, gate: GateId, passes: Truth) -> Option<Step> {
    let Tested { facts, regime, .. } = tested;
    let cite = cite(tested, gate)?;
    let step = Step::new(Stage::Gate, Finding::Gate(gate, passes), Basis::Law, cite);
    let step = match waiting::waits_for(tested, gate).filter(|_| passes == Truth::Open) {
        Some(waits) => step.considering(Finding::WaitsFor(waits), cite),
        None => step,
    };
    Some(match gate {
        GateId::FeeGround => fee_ground(tested, step),
        GateId::Attribution => attribution(tested, step),
        GateId::PublicBody => public_body(tested, step, passes),
        GateId::Warning => warning(step, cite),
        GateId::InForce => in_force(tested, step),
        GateId::Fault => fault(tested, step, regime.rules().fault?),
        GateId::TimeBar => time_bar::explain(step, facts, regime, passes)?,
    })
}

/// Where a gate stands; `None` where the regime has no such gate.
fn cite(tested: Tested<'_>, gate: GateId) -> Option<Citation> {
    let Tested { regime, on, .. } = tested;
    let (rules, procedure) = (regime.rules(), regime.procedure());
    match gate {
        GateId::FeeGround => Some(rules.cites.fee_grounds),
        GateId::Attribution => Some(rules.cites.imputation.on(on)),
        GateId::PublicBody => match rules.public_bodies.rule {
            PublicRule::Exempt(cite) | PublicRule::NotRead(cite) => Some(cite),
            PublicRule::AsOthers(_) | PublicRule::UpTo(_) => None,
        },
        GateId::Warning => rules.public_bodies.after_warning,
        GateId::InForce => where_first_day_stands(tested),
        GateId::Fault => rules.fault.map(|rule| where_fault_stands(rule, on)),
        GateId::TimeBar => procedure.time_bar.map(|bar| bar.period.cite),
    }
}

/// Where the first day stands; before a country's own could be known, in the statute that the countries share.
fn where_first_day_stands(tested: Tested<'_>) -> Option<Citation> {
    let firsts = first_breaches(tested.facts, tested.regime);
    let shared = tested.regime.procedure().first_breach;
    let first = firsts.iter().find(|first| first.cite.is_authority_on(tested.on)).copied();
    first.or(shared).map(|first| first.cite)
}

/// Where it stands that fault is needed, or what stood before that was settled.
fn where_fault_stands(rule: FaultRule, on: Date) -> Citation {
    if on < rule.settled.value { rule.before } else { rule.settled.cite }
}

fn fee_ground(tested: Tested<'_>, step: Step) -> Step {
    let Tested { facts, regime, on, combinations, .. } = tested;
    let mut step = step
        .from([Question::Infringements, Question::Choice(ChoiceId::Role)])
        .made_of(elements::steps(facts, regime, &combinations.broken, on));
    for provision in named(facts, regime) {
        for carve_out in carve_out::of(provision, regime) {
            let cite = regime.cite(carve_out.cite);
            step = match carve_out::meets(carve_out, facts) {
                Truth::No => step,
                truth => step.considering(Finding::FallsAway(carve_out, truth, provision.key), cite),
            };
        }
        let known = provision.in_force.filter(|days| days.cite.known_from().is_none_or(|day| day <= on));
        if let Some(days) = known.filter(|_| !was_in_force(provision, facts)) {
            step = step.considering(Finding::NotInForce(provision.key), days.cite);
        }
        step = match provision.ceiling {
            Ceiling::NoFee(cite) => step.considering(Finding::NotFeeGround(provision.key), cite),
            // The step on the provision says so.
            Ceiling::NotRead(_) => step,
            _ if only_processor(facts) && !provision.is_fee_ground_for(Actor::Processor) => {
                step.considering(Finding::NotFeeGround(provision.key), regime.rules().cites.fee_grounds)
            }
            _ => step,
        };
    }
    step
}

/// Attribution, told of each provision that it belongs to: an act is held against the organisation if it is its own, a
/// duty of its own whoever acted.
fn attribution(tested: Tested<'_>, step: Step) -> Step {
    let Tested { facts, regime, .. } = tested;
    let attributed = attributed(facts, tested.doubt());
    let step = step.from([Question::Choice(ChoiceId::InDuty)]);
    if attributed == Truth::Yes {
        return step;
    }
    let grounds = named(facts, regime).into_iter().filter(|one| one.ceiling.is_of_a_fee());
    grounds.fold(step, |step, provision| {
        let finding = match provision.breach {
            Breach::OwnDuty => Finding::OwnDuty(provision.key),
            Breach::Act => Finding::ItsAct(provision.key, attributed),
        };
        step.considering(finding, regime.cite(provision.cite))
    })
}

/// The first day, and those provisions that have a later one of their own.
fn in_force(tested: Tested<'_>, step: Step) -> Step {
    let firsts = first_breaches(tested.facts, tested.regime).into_iter().map(|first| first.cite);
    let others = firsts.skip(1).filter(|cite| cite.is_authority_on(tested.on));
    let step = others.fold(step.from([Question::Date(DateId::BreachEnd)]), Step::citing);
    let named = named(tested.facts, tested.regime).into_iter();
    let own = named.filter_map(|provision| Some((provision.key, provision.since?)));
    own.fold(step, |step, (key, since)| step.considering(Finding::CountsFrom(key, since.value), since.cite))
}

fn fault(tested: Tested<'_>, step: Step, rule: FaultRule) -> Step {
    let Tested { facts, regime, on, .. } = tested;
    let mut step =
        step.from([ChoiceId::Fault, ChoiceId::MistakeOfLaw, ChoiceId::WhoActed].map(Question::Choice));
    step = if on < rule.settled.value {
        step.considering(Finding::FaultDisputed, rule.before)
    } else {
        let person = facts.possible::<Body>().is(Body::Person);
        let settled = if person { Finding::OwnFaultSettled } else { Finding::FaultSettled };
        step.considering(settled(rule.settled.value), rule.settled.cite)
    };
    if let Some(held) = tested.on_fault() {
        step = step.citing(held.cite);
    }
    for confirmed in rule.confirmed.iter().filter(|confirmed| confirmed.value <= on) {
        step = step.citing(confirmed.cite);
    }
    if let Some(cite) = regime.rules().onward.filter(|held| held.is_authority_on(on)) {
        step = step.from([Question::Choice(ChoiceId::Onward)]);
        if facts.possible_under::<Onward>(tested.doubt()).is(Onward::Foreseeable) {
            step = step.considering(Finding::OnwardFault, cite);
        }
    }
    match regime.rules().mistake.filter(|held| held.is_authority_on(on)) {
        Some(cite) if facts.possible_under::<MistakeOfLaw>(tested.doubt()).is(MistakeOfLaw::NotExcusable) => {
            step.considering(Finding::MistakeNoExcuse, cite)
        }
        _ => step,
    }
}

/// Whether a reprimand would be enough: tested before the amount, for a fee is never automatic.
fn reprimand(tested: Tested<'_>, enough: Truth, cite: Citation) -> Step {
    let Tested { regime, on, .. } = tested;
    let mut step = Step::new(Stage::Gate, Finding::ReprimandTest(enough), Basis::Judgement, cite)
        .from([Question::Choice(ChoiceId::Reprimand)]);
    let never_automatic = regime.rules().never_automatic.filter(|said| said.value <= on);
    let first = regime.rules().reprimand_first.filter(|held| held.is_authority_on(on));
    for cite in first.into_iter().chain(never_automatic.map(|said| said.cite)) {
        step = step.citing(cite);
    }
    step
}

fn public_body(tested: Tested<'_>, step: Step, passes: Truth) -> Step {
    let Tested { facts, regime, .. } = tested;
    let public = regime.rules().public_bodies;
    let step = public_rule::with_its_scope(step.from([Question::Choice(ChoiceId::Body)]), regime);
    let step = match public.rule {
        PublicRule::NotRead(cite) if passes == Truth::Open => {
            step.considering(Finding::PublicRuleNotRead, cite)
        }
        _ => step,
    };
    let assumed = payer::assumed(facts, regime).contains(&ChoiceId::Economic);
    match public.unless_economic.filter(|_| assumed) {
        Some(cite) => step.considering(Finding::Assumed(ChoiceId::Economic), cite),
        None => step,
    }
}

fn warning(step: Step, cite: Citation) -> Step {
    let asked = [ChoiceId::Body, ChoiceId::Warned].map(Question::Choice);
    step.from(asked).considering(Finding::WarnedFirst, cite)
}
