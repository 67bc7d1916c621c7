//! Several infringements: one fee or several (Criminal Data Act 6:3 third para; GDPR 83(3)).
//!
//! A *conduct* is what is assessed as one: its infringements share one starting amount. A *fee*
//! holds the conducts of the same or linked processing: each counts, and their sum is held under the
//! maximum of the gravest infringement. Separate conducts carry a fee each. An infringement that
//! another displaces does not count beside it.

use super::elements::InfringementSet;
use crate::engine::facts::{Facts, insert};
use crate::law::circumstance::Linked;
use crate::law::provision::Provision;

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
pub fn grouping(facts: &Facts, set: &InfringementSet, linked: Linked) -> Grouping {
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
pub fn counted(facts: &Facts, set: &InfringementSet) -> InfringementSet {
    let left: InfringementSet =
        set.iter().copied().filter(|provision| !facts.displaced().contains(&provision.key)).collect();
    if left.is_empty() { set.clone() } else { left }
}

/// The conducts. What was put into none belongs to the first when all is linked, and is a conduct of
/// its own when all is separate.
fn conducts(facts: &Facts, set: &InfringementSet, linked: Linked) -> Vec<Conduct> {
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
                let free = (1..=u8::MAX).find(|number| !numbers.contains(number));
                // INVARIANT: no regime has as many provisions as there are numbers.
                debug_assert!(free.is_some(), "every number is taken");
                let free = free.unwrap_or(u8::MAX);
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
