//! Several infringements: one fee or several (Criminal Data Act 6:3 third para; GDPR 83(3)).
//!
//! A *conduct* is what is assessed as one: its infringements share one starting amount. A *fee*
//! holds the conducts of the same or linked processing: each counts, and their sum is held under the
//! maximum of the gravest infringement. Separate conducts carry a fee each. An infringement that
//! another displaces does not count beside it.

use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::possible::{Truth, insert};
use super::question::Question;
use super::standing::StandingSet;
use crate::law::circumstance::Linked;
use crate::law::provision::Provision;
use crate::law::{ChoiceId, Regime, Stage, Verified};

/// Infringements that are assessed as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Conduct {
    /// Its number, counted from 1.
    pub number: u8,
    /// What was infringed.
    pub provisions: Vec<&'static Provision>,
}

/// Conducts that carry one fee.
#[derive(Clone, Debug, PartialEq)]
pub struct FeeGroup {
    /// The conducts, by number.
    pub conducts: Vec<Conduct>,
}

impl FeeGroup {
    /// Every infringement in it.
    pub fn provisions(&self) -> impl Iterator<Item = &'static Provision> {
        self.conducts.iter().flat_map(|conduct| conduct.provisions.iter().copied())
    }
}

/// A way of grouping what stands.
pub type Grouping = Vec<FeeGroup>;

/// What stands, grouped.
pub fn grouping(facts: &Facts, set: &StandingSet, linked: Linked) -> Grouping {
    let conducts = conducts(facts, &counted(facts, set), linked);
    match linked {
        Linked::Linked => vec![FeeGroup { conducts }],
        Linked::Separate => {
            conducts.into_iter().map(|conduct| FeeGroup { conducts: vec![conduct] }).collect()
        }
    }
}

/// The fees of the grouping with the most infringements.
pub fn widest(groupings: &[Grouping]) -> impl Iterator<Item = &FeeGroup> {
    let infringements = |grouping: &&Grouping| grouping.iter().flat_map(FeeGroup::provisions).count();
    groupings.iter().max_by_key(infringements).into_iter().flatten()
}

/// Every infringement of any grouping, each once.
pub fn distinct(groupings: &[Grouping]) -> Vec<&'static Provision> {
    let mut provisions: Vec<&'static Provision> = Vec::new();
    for provision in groupings.iter().flatten().flat_map(FeeGroup::provisions) {
        if !provisions.contains(&provision) {
            provisions.push(provision);
        }
    }
    provisions
}

/// What stands without what another of it displaces; all of it when each is said to be displaced.
fn counted(facts: &Facts, set: &StandingSet) -> StandingSet {
    let left: StandingSet =
        set.iter().copied().filter(|provision| !facts.displaced().contains(&provision.key)).collect();
    if left.is_empty() { set.clone() } else { left }
}

/// The conducts. What was put into none belongs to the first when all is linked, and is a conduct of
/// its own when all is separate.
fn conducts(facts: &Facts, set: &StandingSet, linked: Linked) -> Vec<Conduct> {
    let mut numbers: Vec<u8> = Vec::new();
    for provision in set {
        if let Some(number) = facts.conduct_of(provision.key) {
            insert(&mut numbers, number);
        }
    }
    let mut conducts: Vec<Conduct> = Vec::new();
    for provision in set {
        let number = match (facts.conduct_of(provision.key), linked) {
            (Some(number), _) => number,
            (None, Linked::Linked) => 1,
            (None, Linked::Separate) => {
                let free = (1..=u8::MAX).find(|number| !numbers.contains(number)).unwrap_or(u8::MAX);
                insert(&mut numbers, free);
                free
            }
        };
        if let Some(conduct) = conducts.iter_mut().find(|conduct| conduct.number == number) {
            conduct.provisions.push(provision);
        } else {
            let after = conducts.iter().position(|conduct| conduct.number > number);
            let at = after.unwrap_or(conducts.len());
            conducts.insert(at, Conduct { number, provisions: vec![*provision] });
        }
    }
    conducts
}

/// The step.
pub fn step(facts: &Facts, regime: Regime, sets: &[StandingSet], groupings: &[Grouping]) -> Step {
    let rule = regime.rules().cites.several;
    let most = sets.iter().map(|set| counted(facts, set).len()).max().unwrap_or_default();
    let linked = Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Linked);
    let finding = match (most, linked) {
        (0 | 1, _) => Finding::OneInfringement,
        (count, Truth::Yes) => Finding::OneFee(count),
        (count, Truth::No) => Finding::SeparateFees(count),
        (count, Truth::Open) => Finding::LinkOpen(count),
    };
    let mut step = Step::new(Stage::Concurrence, finding, Basis::Law, rule).from([
        Question::Infringements,
        Question::Choice(ChoiceId::Linked),
        Question::Conducts,
        Question::Displaced,
    ]);
    for key in facts.displaced() {
        if sets.iter().flatten().any(|provision| provision.key == *key) {
            step = step.considering(Finding::DisplacedBy(key), rule.but(Verified::Quoted));
        }
    }
    if !facts.answered(Question::Conducts) {
        return if most > 1 && linked != Truth::Yes {
            step.citing(rule.but(Verified::Inferred))
        } else {
            step
        };
    }
    let conducts = widest(groupings).flat_map(|group| &group.conducts);
    step.made_of(conducts.map(|conduct| {
        let keys = conduct.provisions.iter().map(|provision| provision.key).collect();
        Step::new(Stage::Concurrence, Finding::OneConduct(conduct.number, keys), Basis::Law, rule)
            .from([Question::Conducts])
    }))
}
