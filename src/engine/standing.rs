//! Whether what was named as broken stands on its elements.
//!
//! Naming a provision is an allegation. Where the decisions set out the elements of a provision,
//! they are asked, and what is met takes the infringement away.

use super::completion::{Completion, completions};
use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::possible::Truth;
use super::question::{DateId, Question};
use crate::law::circumstance::{
    Impact, Interest, LogSystem, Measures, Necessity, Prescribed, Role, SpecialRisk,
};
use crate::law::provision::{Actor, Provision};
use crate::law::se_criminal_data_act::LOGGING_OLD_SYSTEMS;
use crate::law::{At, ChoiceId, Citation, Regime, Source, Stage};

/// Whether a provision is broken on one complete set of answers.
fn broken(provision: &Provision, answers: &Completion, logging_bound_all: bool) -> bool {
    match provision.key {
        "bdl-2-12" => answers.is(Prescribed::NotPrescribed.is()) || !answers.is(Necessity::Necessary.is()),
        "bdl-3-2" => answers.is(Measures::Insufficient.is()),
        "bdl-3-5" => answers.is(LogSystem::Since2016.is()) || logging_bound_all,
        "bdl-3-7" => answers.is(SpecialRisk::SpecialRisk.is()) && answers.is(Impact::NotMade.is()),
        "gdpr-6" => !answers.is(Interest::Met.is()),
        _ => true,
    }
}

/// Who is charged in a role. A processor that decides purposes and means is treated as a controller
/// (3:18; GDPR 28(10)).
pub fn charged_as(role: Role) -> Actor {
    if role == Role::Processor { Actor::Processor } else { Actor::Controller }
}

/// 3:5 binds systems set up before 6 May 2016 only from 6 May 2023: whether the breach may have
/// ended after, before, or on either side of that day.
fn logging_bound_all(facts: &Facts) -> &'static [bool] {
    let bound = LOGGING_OLD_SYSTEMS.value;
    match facts.date_span(DateId::BreachEnd) {
        Some(end) if end.low >= bound => &[true],
        Some(end) if end.high < bound => &[false],
        Some(_) | None => &[true, false],
    }
}

/// The date that is an element of a provision too.
pub fn element_date(key: &str) -> Option<DateId> {
    (key == "bdl-3-5").then_some(DateId::BreachEnd)
}

/// Which questions about elements bear on a provision.
pub fn element_questions(key: &str) -> &'static [ChoiceId] {
    match key {
        "bdl-2-12" => &[ChoiceId::Prescribed, ChoiceId::Necessity],
        "bdl-3-2" => &[ChoiceId::Measures],
        "bdl-3-5" => &[ChoiceId::LogSystem],
        "bdl-3-7" => &[ChoiceId::SpecialRisk, ChoiceId::Impact],
        "gdpr-6" => &[ChoiceId::Interest],
        _ => &[],
    }
}

/// What was named, in the regime's tables.
pub fn named(facts: &Facts, regime: Regime) -> Vec<&'static Provision> {
    facts.infringements().iter().filter_map(|key| regime.provision(key)).collect()
}

/// A set of infringements that stand together on some completion of the facts.
pub type StandingSet = Vec<&'static Provision>;

/// Whether a provision is broken, over the completions of its own elements: they bear on no other
/// provision (a test holds that).
pub fn is_broken(provision: &Provision, facts: &Facts, regime: Regime) -> Truth {
    let elements = completions(element_questions(provision.key), |id| facts.options_under(id, regime));
    let mut sides = (false, false);
    for bound_all in logging_bound_all(facts) {
        for answers in &elements {
            if broken(provision, answers, *bound_all) {
                sides.0 = true;
            } else {
                sides.1 = true;
            }
        }
    }
    Truth::from_sides(sides.0, sides.1)
}

fn keys(set: &StandingSet) -> impl Iterator<Item = &'static str> {
    set.iter().map(|provision| provision.key)
}

/// Whether one provision stands as a fee ground.
pub fn stands(sets: &[StandingSet], key: &str) -> Truth {
    let holding = sets.iter().filter(|set| keys(set).any(|other| other == key)).count();
    Truth::from_sides(holding > 0, holding < sets.len())
}

/// Whether anything stands that carries a fee.
pub fn anything(sets: &[StandingSet]) -> Truth {
    let empty = sets.iter().filter(|set| set.is_empty()).count();
    Truth::from_sides(empty < sets.len(), empty > 0)
}

/// One step for each provision named, with the limbs of its test.
pub fn steps(facts: &Facts, regime: Regime, sets: &[StandingSet]) -> Vec<Step> {
    named(facts, regime)
        .into_iter()
        .map(|provision| {
            let questions = element_questions(provision.key);
            let finding = Finding::Stands(provision.key, stands(sets, provision.key));
            let mut step = Step::new(Stage::Gate, finding, Basis::Law, regime.cite(provision.cite))
                .from(questions.iter().map(|id| Question::Choice(*id)));
            for id in questions {
                step = with_limb(step, facts, regime, *id);
            }
            step
        })
        .collect()
}

/// Notes each limb whose answer is settled, met or not.
fn with_limb(step: Step, facts: &Facts, regime: Regime, id: ChoiceId) -> Step {
    let options = facts.options_under(id, regime);
    let mut only = options.iter();
    let (Some(option), None) = (only.next(), only.next()) else { return step };
    let circumstance = crate::law::Circumstance { question: id, option };
    let met = Truth::from_sides(is_met(circumstance), !is_met(circumstance));
    step.considering(Finding::Limb(circumstance, met), limb_cite(id))
}

/// Whether a limb's answer speaks for lawfulness.
fn is_met(circumstance: crate::law::Circumstance) -> bool {
    [
        Prescribed::Prescribed.is(),
        Necessity::Necessary.is(),
        Measures::Sufficient.is(),
        SpecialRisk::NoSpecialRisk.is(),
        Impact::Made.is(),
        Interest::Met.is(),
        LogSystem::Before2016.is(),
    ]
    .contains(&circumstance)
}

/// Where a limb is set out: the first limb of 2:12 is met for the Police by the Police Data Act 2:4.
fn limb_cite(id: ChoiceId) -> Citation {
    let at = |source, chapter, section| {
        Citation::read(source, At::Chapter { chapter, section, para: 0, number: 0 })
    };
    match id {
        ChoiceId::Prescribed => at(Source::PoliceDataAct, 2, "4"),
        ChoiceId::Necessity => Citation::read(Source::ImyPolice, At::Page("4")),
        ChoiceId::Measures => at(Source::CriminalDataAct, 3, "2"),
        ChoiceId::LogSystem => LOGGING_OLD_SYSTEMS.cite,
        ChoiceId::SpecialRisk | ChoiceId::Impact => at(Source::CriminalDataAct, 3, "7"),
        _ => Citation::read(Source::Gdpr, At::Article("6(1)(f)")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_provisions_share_an_element() {
        let mut seen: Vec<ChoiceId> = Vec::new();
        let mut keys: Vec<&str> = Vec::new();
        for provision in Regime::ALL.iter().flat_map(|regime| regime.provisions()) {
            if !keys.contains(&provision.key) {
                keys.push(provision.key);
                seen.extend(element_questions(provision.key));
            }
        }
        let mut distinct = seen.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), seen.len());
    }
}
