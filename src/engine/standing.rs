//! Whether what was named as broken stands on its elements.
//!
//! Naming a provision is an allegation. Where the decisions set out the elements of a provision,
//! they are asked, and what is met takes the infringement away. The facts here are used by several
//! infringements at once, so their completions are enumerated.

use super::explanation::{Basis, Finding, Stage, Step};
use super::facts::Facts;
use super::possible::{Possible, Truth};
use super::question::{DateId, Question};
use crate::law::circumstance::{
    Impact, Interest, LogSystem, Measures, Necessity, Prescribed, Role, SpecialRisk,
};
use crate::law::provision::{Actor, Provision};
use crate::law::se_criminal_data_act::LOGGING_OLD_SYSTEMS;
use crate::law::{At, Choice, ChoiceId, Citation, Regime, Source};

/// One complete set of answers to the questions about elements.
#[derive(Clone, Copy)]
struct Elements {
    prescribed: Prescribed,
    necessity: Necessity,
    measures: Measures,
    risk: SpecialRisk,
    impact: Impact,
    interest: Interest,
    log_system: LogSystem,
    logging_bound_all: bool,
    role: Role,
}

impl Elements {
    fn actor(self) -> Actor {
        match self.role {
            Role::Processor => Actor::Processor,
            // A processor that decides purposes and means is treated as a controller (3:18; GDPR 28(10)).
            Role::Controller | Role::Joint | Role::DecidingProcessor => Actor::Controller,
        }
    }

    fn broken(self, provision: &Provision) -> bool {
        match provision.key {
            "bdl-2-12" => {
                self.prescribed == Prescribed::NotPrescribed || self.necessity != Necessity::Necessary
            }
            "bdl-3-2" => self.measures == Measures::Insufficient,
            "bdl-3-5" => self.log_system == LogSystem::Since2016 || self.logging_bound_all,
            "bdl-3-7" => self.risk == SpecialRisk::SpecialRisk && self.impact == Impact::NotMade,
            "gdpr-6" => self.interest != Interest::Met,
            _ => true,
        }
    }
}

/// 3:5 binds systems set up before 6 May 2016 only from 6 May 2023: whether the breach may have
/// ended after, before, or on either side of that day.
fn logging_bound_all(facts: &Facts) -> Vec<bool> {
    let bound = LOGGING_OLD_SYSTEMS.value;
    match facts.date_span(DateId::BreachEnd) {
        Some(end) if end.low >= bound => vec![true],
        Some(end) if end.high < bound => vec![false],
        Some(_) | None => vec![true, false],
    }
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

/// Every set of fee grounds that may stand together, each once. Empty sets are kept: on such a
/// completion nothing carries a fee.
pub fn sets(facts: &Facts, regime: Regime) -> Vec<StandingSet> {
    let named = named(facts, regime);
    let mut sets: Vec<StandingSet> = Vec::new();
    for elements in completions(facts, regime, &named) {
        let actor = elements.actor();
        let set: StandingSet = named
            .iter()
            .copied()
            .filter(|provision| provision.is_fee_ground_for(actor) && elements.broken(provision))
            .collect();
        let known = sets.iter().any(|other| keys(other).eq(keys(&set)));
        if !known {
            sets.push(set);
        }
    }
    sets
}

fn keys(set: &StandingSet) -> impl Iterator<Item = &'static str> {
    set.iter().map(|provision| provision.key)
}

/// Completions of the questions about elements that bear on what was named. A question that bears
/// on nothing named is held at one value, so that it is not enumerated for nothing.
fn completions(facts: &Facts, regime: Regime, named: &[&'static Provision]) -> Vec<Elements> {
    fn values<T: Choice>(facts: &Facts, regime: Regime, bearing: &[ChoiceId]) -> Vec<T> {
        let possible: Possible<T> = facts.possible_under(regime);
        let taken = if bearing.contains(&T::ID) { T::ALL.len() } else { 1 };
        possible.values().take(taken).collect()
    }
    let bearing: Vec<ChoiceId> =
        named.iter().flat_map(|provision| element_questions(provision.key)).copied().collect();
    let ends = if bearing.contains(&ChoiceId::LogSystem) { logging_bound_all(facts) } else { vec![false] };
    let mut all = Vec::new();
    for role in facts.possible::<Role>().values() {
        for prescribed in values(facts, regime, &bearing) {
            for necessity in values(facts, regime, &bearing) {
                for measures in values(facts, regime, &bearing) {
                    for risk in values(facts, regime, &bearing) {
                        for impact in values(facts, regime, &bearing) {
                            for interest in values(facts, regime, &bearing) {
                                for log_system in values(facts, regime, &bearing) {
                                    all.extend(ends.iter().map(|logging_bound_all| Elements {
                                        prescribed,
                                        necessity,
                                        measures,
                                        risk,
                                        impact,
                                        interest,
                                        log_system,
                                        logging_bound_all: *logging_bound_all,
                                        role,
                                    }));
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    all
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
            let mut step = Step::new(Stage::Gate, finding, Basis::Law, provision.cite)
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
