//! Every way in which what was named may stand and be grouped.
//!
//! What decides it are a few switches, each with two sides: who is charged, whether a provision with
//! elements is broken on them, whether all is linked. Only those that the facts leave open are gone
//! through. A regime has at most four provisions with elements (a test holds that), so there are at
//! most 64 ways.

use super::concurrence::{self, Grouping};
use super::facts::Facts;
use super::possible::Truth;
use super::question::Question;
use super::standing::{self, StandingSet, element_questions};
use crate::law::circumstance::{Linked, Role};
use crate::law::provision::{Actor, Provision};
use crate::law::{ChoiceId, Regime};

/// What the facts may leave on either side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Switch {
    /// On: charged as a processor. Off: as a controller.
    Processor,
    /// On: the provision is broken on its elements.
    Broken(&'static Provision),
    /// On: separate. Off: the same or linked processing.
    Separate,
}

impl Switch {
    /// Whether a question bears on it.
    pub fn is_set_by(self, question: Question) -> bool {
        match (self, question) {
            (Self::Processor, Question::Choice(id)) => id == ChoiceId::Role,
            (Self::Separate, Question::Choice(id)) => id == ChoiceId::Linked,
            (Self::Broken(provision), Question::Choice(id)) => element_questions(provision.key).contains(&id),
            (Self::Broken(provision), Question::Date(id)) => {
                standing::element_date(provision.key) == Some(id)
            }
            _ => false,
        }
    }

    /// On which side it is, over what the facts leave possible.
    pub fn side(self, facts: &Facts, regime: Regime) -> Truth {
        match self {
            Self::Processor => Truth::over(facts.possible_under::<Role>(regime), |role| {
                standing::charged_as(role) == Actor::Processor
            }),
            Self::Broken(provision) => standing::is_broken(provision, facts, regime),
            Self::Separate => Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Separate),
        }
    }
}

/// Some of several, by their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked(u64);

impl Picked {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// The first so many.
    pub fn first(count: usize) -> Self {
        Self((0..count.min(64)).fold(0, |picked, place| picked | 1 << place))
    }

    /// Whether one is among them.
    pub const fn has(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// With one more.
    #[must_use]
    pub const fn with(self, place: usize) -> Self {
        Self(self.0 | 1 << place)
    }

    /// Those of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

/// The ways, and what each comes to.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The switches that are open.
    pub open: Vec<Switch>,
    /// Every set of infringements that may stand together, each once. An empty one is kept: on such a
    /// way nothing carries a fee.
    pub sets: Vec<StandingSet>,
    /// Every grouping of what may stand, each once.
    pub groupings: Vec<Grouping>,
    /// For each way the place of its grouping; `None` where nothing stands.
    ways: Vec<Option<usize>>,
}

impl Ground {
    /// Goes through the ways that the facts leave open.
    pub fn of(facts: &Facts, regime: Regime) -> Self {
        let named = standing::named(facts, regime);
        let mut open = Vec::new();
        let mut settled_on = Vec::new();
        let elements = named.iter().copied().filter(|one| has_elements(one)).map(Switch::Broken);
        for switch in [Switch::Processor].into_iter().chain(elements).chain([Switch::Separate]) {
            match switch.side(facts, regime) {
                Truth::Open => open.push(switch),
                Truth::Yes => settled_on.push(switch),
                Truth::No => {}
            }
        }
        let mut ground = Self { open, sets: Vec::new(), groupings: Vec::new(), ways: Vec::new() };
        for way in 0..1_usize << ground.open.len() {
            let is_on = |switch: Switch| ground.is_on(way, switch) || settled_on.contains(&switch);
            let charged = if is_on(Switch::Processor) { Actor::Processor } else { Actor::Controller };
            let stands = |provision: &&'static Provision| {
                provision.is_fee_ground_for(charged)
                    && (!has_elements(provision) || is_on(Switch::Broken(provision)))
            };
            let set: StandingSet = named.iter().copied().filter(stands).collect();
            let linked = if is_on(Switch::Separate) { Linked::Separate } else { Linked::Linked };
            ground.note(set, |set| concurrence::grouping(facts, set, linked));
        }
        ground
    }

    fn note(&mut self, set: StandingSet, group: impl FnOnce(&StandingSet) -> Grouping) {
        let place = (!set.is_empty()).then(|| place_in(&mut self.groupings, group(&set)));
        self.ways.push(place);
        place_in(&mut self.sets, set);
    }

    fn is_on(&self, way: usize, switch: Switch) -> bool {
        self.open.iter().position(|other| *other == switch).is_some_and(|place| way >> place & 1 == 1)
    }

    /// The groupings on one side of an open switch; those on either side when it stays open.
    pub fn groupings_on(&self, switch: Switch, side: Truth) -> Picked {
        let on_side = |way: usize| match side {
            Truth::Open => true,
            side => self.is_on(way, switch) == (side == Truth::Yes),
        };
        let places = self.ways.iter().enumerate().filter(|(way, _)| on_side(*way));
        places.filter_map(|(_, place)| *place).fold(Picked::NONE, Picked::with)
    }

    /// A way that comes to a grouping: on which side each open switch is.
    pub fn way_to(&self, grouping: usize) -> impl Iterator<Item = (Switch, bool)> {
        let way = self.ways.iter().position(|place| *place == Some(grouping)).unwrap_or_default();
        self.open.iter().enumerate().map(move |(place, switch)| (*switch, way >> place & 1 == 1))
    }

    /// Whether an open switch makes a difference: whether two ways that differ in it alone come to
    /// groupings that are not alike.
    pub fn turns_on(&self, switch: Switch, alike: impl Fn(Option<usize>, Option<usize>) -> bool) -> bool {
        let Some(place) = self.open.iter().position(|other| *other == switch) else { return false };
        let bit = 1 << place;
        let mut off = self.ways.iter().enumerate().filter(|(way, _)| way & bit == 0);
        off.any(|(way, off)| self.ways.get(way | bit).is_some_and(|on| !alike(*off, *on)))
    }
}

fn has_elements(provision: &Provision) -> bool {
    !element_questions(provision.key).is_empty()
}

/// The place of an item in a list that holds each once.
fn place_in<T: PartialEq>(list: &mut Vec<T>, item: T) -> usize {
    list.iter().position(|other| *other == item).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_regime_has_more_ways_than_are_gone_through() {
        for regime in Regime::ALL {
            let with_elements = regime.provisions().filter(|one| has_elements(one)).count();
            assert!(with_elements <= 4, "{regime:?}: {with_elements}");
        }
    }
}
