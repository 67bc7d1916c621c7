//! What an open condition waits for: answers, facts or the law.

use super::step::WaitsFor;
use super::time_bar::counted;
use crate::engine::facts::{DateId, Facts, Question, Truth};
use crate::engine::find::elements::{is_broken, named};
use crate::engine::find::gate::{GateId, Tested};
use crate::engine::find::scope::attributed;
use crate::law::circumstance::{Body, Role};
use crate::law::procedure::{TimeBar, TimeBarFrom, TimeBarRule};
use crate::law::provision::{Actor, Breach, Element, Provision};
use crate::law::public_bodies::PublicRule;
use crate::law::rules::Doubt;
use crate::law::{ChoiceId, Regime};

/// What an open gate waits for; `None` where the law was not read, which is said by itself.
pub fn waits_for(tested: Tested<'_>, gate: GateId) -> Option<WaitsFor> {
    let Tested { facts, regime, .. } = tested;
    match gate {
        GateId::FeeGround => fee_ground(facts, regime, tested.doubt()),
        GateId::Attribution => Some(attribution(facts, regime, tested.doubt())),
        GateId::PublicBody => public_body(facts, regime),
        GateId::Warning => Some(waits(facts, &[ChoiceId::Body, ChoiceId::Warned].map(Question::Choice))),
        GateId::InForce => Some(waits(facts, &[Question::Date(DateId::BreachEnd)])),
        GateId::Fault => Some(waits(facts, &[ChoiceId::Fault, ChoiceId::MistakeOfLaw].map(Question::Choice))),
        GateId::TimeBar => Some(time_bar(facts, regime.procedure().time_bar?)),
    }
}

/// What a conclusion from some answers waits for.
fn waits(facts: &Facts, asked: &[Question]) -> WaitsFor {
    if asked.iter().any(|question| !facts.answered(*question)) {
        WaitsFor::Answers
    } else if asked.iter().any(|question| !is_settled(facts, *question)) {
        WaitsFor::Facts
    } else {
        WaitsFor::Law
    }
}

/// Past its answers, a time bar waits for what nobody is asked about.
fn time_bar(facts: &Facts, bar: TimeBar) -> WaitsFor {
    let dates: Vec<Question> = counted(bar).into_iter().map(Question::Date).collect();
    let waits = waits(facts, &dates);
    if waits != WaitsFor::Law {
        return waits;
    }
    match bar.rule {
        _ if bar.from != TimeBarFrom::End => WaitsFor::Discovery,
        TimeBarRule::DecisionUnlessStopped | TimeBarRule::NoticeStartsAnew => WaitsFor::Interruption,
        _ if bar.minor.is_some() => WaitsFor::Class,
        _ => WaitsFor::Law,
    }
}

fn is_settled(facts: &Facts, question: Question) -> bool {
    match question {
        Question::Choice(id) => facts.open_options(id).len() == 1,
        Question::Date(id) => facts.known_date(id).is_some(),
        _ => true,
    }
}

fn fee_ground(facts: &Facts, regime: Regime, doubt: Doubt) -> Option<WaitsFor> {
    if facts.infringements().is_empty() {
        return Some(WaitsFor::Answers);
    }
    let named = named(facts, regime);
    let open = named.iter().filter(|provision| is_broken(provision, facts, doubt) == Truth::Open);
    let mut asked: Vec<Question> = open.flat_map(|provision| elements(provision)).collect();
    let for_controllers = named.iter().any(|provision| !provision.is_fee_ground_for(Actor::Processor));
    if for_controllers && facts.possible::<Role>().may_be(Role::Processor) {
        asked.push(Question::Choice(ChoiceId::Role));
    }
    match waits(facts, &asked) {
        WaitsFor::Law => None,
        waits => Some(waits),
    }
}

/// Who acted, and as long as an act is not certain to be the organisation's, whether a duty of its own is made out.
fn attribution(facts: &Facts, regime: Regime, doubt: Doubt) -> WaitsFor {
    if facts.infringements().is_empty() {
        return WaitsFor::Answers;
    }
    let duties = named(facts, regime).into_iter().filter(|provision| provision.breach == Breach::OwnDuty);
    let open = duties.filter(|provision| is_broken(provision, facts, doubt) == Truth::Open);
    let who_acted = (attributed(facts, doubt) == Truth::Open).then_some(Question::Choice(ChoiceId::InDuty));
    waits(facts, &open.flat_map(elements).chain(who_acted).collect::<Vec<_>>())
}

fn elements(provision: &Provision) -> Vec<Question> {
    let of = |element: &Element| match element {
        Element::Answer { question, .. } => Question::Choice(*question),
        Element::From(date, _) => Question::Date(*date),
    };
    provision.elements.each().iter().map(of).collect()
}

/// Who it is, as far as the rule on public authorities goes by it; `None` where that rule was not read.
fn public_body(facts: &Facts, regime: Regime) -> Option<WaitsFor> {
    let public = regime.rules().public_bodies;
    let certain = facts.possible::<Body>().is(Body::PublicAuthority);
    if certain && matches!(public.rule, PublicRule::NotRead(_)) {
        return None;
    }
    let asked = [
        Some(ChoiceId::Body),
        public.only.map(|_| ChoiceId::PublicKind),
        public.unless_economic.map(|_| ChoiceId::Economic),
    ];
    Some(waits(facts, &asked.into_iter().flatten().map(Question::Choice).collect::<Vec<_>>()))
}
