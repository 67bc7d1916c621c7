//! Every way in which what was named may stand and be grouped.
//!
//! What decides it are a few switches, each with two sides: who is charged, whether a provision with
//! elements is broken on them, whether a carve-out takes provisions away, whether all is linked. Only
//! those that the facts leave open are gone through. A regime has at most four provisions with elements
//! and carve-outs together (a test holds that), so there are at most 64 ways.

use super::carve_out;
use super::concurrence::{self, Grouping};
use super::elements::{self, InfringementSet};
use crate::engine::facts::{Facts, Question, Truth};
use crate::law::circumstance::{Linked, Role};
use crate::law::provision::{Actor, Elements, Provision};
use crate::law::rules::Doubt;
use crate::law::scope::CarveOut;
use crate::law::{ChoiceId, Regime};

/// What the facts may leave on either side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Switch {
    /// On: charged as a processor. Off: as a controller.
    Processor,
    /// On: the provision is broken on its elements.
    Broken(&'static Provision),
    /// On: these provisions fall away.
    CarvedOut(&'static CarveOut),
    /// On: separate. Off: the same or linked processing.
    Separate,
}

impl Switch {
    /// Whether a question bears on it.
    pub fn is_set_by(self, question: Question) -> bool {
        match (self, question) {
            (Self::Processor, Question::Choice(id)) => id == ChoiceId::Role,
            (Self::Separate, Question::Choice(id)) => id == ChoiceId::Linked,
            (Self::Broken(provision), Question::Choice(id)) => {
                provision.elements.questions().any(|element| element == id)
            }
            (Self::Broken(provision), Question::Date(id)) => {
                provision.elements.date().is_some_and(|(date, _)| date == id)
            }
            (Self::CarvedOut(carve_out), Question::Choice(id)) => {
                carve_out.when.iter().any(|(question, _)| *question == id)
            }
            _ => false,
        }
    }

    /// On which side it is, over what the facts leave possible.
    pub fn side(self, facts: &Facts, doubt: Doubt) -> Truth {
        match self {
            Self::Processor => Truth::over(facts.possible_under::<Role>(doubt), |role| {
                elements::charged_as(role) == Actor::Processor
            }),
            Self::Broken(provision) => elements::is_broken(provision, facts, doubt),
            Self::CarvedOut(carve_out) => carve_out::meets(carve_out, facts),
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

    /// Whether one is among them.
    pub const fn has(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// With one more.
    #[must_use]
    pub const fn with(self, place: usize) -> Self {
        Self(self.0 | 1 << place)
    }
}

/// The ways, and what each comes to.
#[derive(Clone, Debug)]
pub struct Combinations {
    /// What was named, in the regime's tables.
    pub named: Vec<&'static Provision>,
    /// The switches that are open.
    pub open: Vec<Switch>,
    /// Every set of infringements that may stand together, each once. An empty one is kept: on such a
    /// way nothing carries a fee.
    pub sets: Vec<InfringementSet>,
    /// Every grouping of what may stand, each once.
    pub groupings: Vec<Grouping>,
    /// For each way the place of its grouping; `None` where nothing stands.
    ways: Vec<Option<usize>>,
}

impl Combinations {
    /// Goes through the ways that the facts leave open.
    pub fn of(facts: &Facts, regime: Regime, doubt: Doubt) -> Self {
        let named = elements::named(facts, regime);
        let elements =
            named.iter().copied().filter(|one| *one.elements != Elements::None).map(Switch::Broken);
        let carve_outs = carve_out::certain(&named, regime).map(Switch::CarvedOut);
        let switches = [Switch::Processor].into_iter().chain(elements).chain(carve_outs);
        let switches = switches.chain([Switch::Separate]);
        let sides: Vec<(Switch, Truth)> =
            switches.map(|switch| (switch, switch.side(facts, doubt))).collect();
        let open = sides.iter().filter(|(_, side)| *side == Truth::Open).map(|(switch, _)| *switch);
        let open: Vec<Switch> = open.collect();
        let mut combinations =
            Self { named, open, sets: Vec::new(), groupings: Vec::new(), ways: Vec::new() };
        let is_displaced = |provision: &Provision| facts.displaced().contains(&provision.key);
        let mut seen = Seen { displaced: combinations.mask(is_displaced), ..Seen::default() };
        for way in 0..1_usize << combinations.open.len() {
            let is_on =
                |switch: Switch| combinations.is_on(way, switch) || sides.contains(&(switch, Truth::Yes));
            let charged = if is_on(Switch::Processor) { Actor::Processor } else { Actor::Controller };
            let stands = |provision: &Provision| {
                let broken = |(switch, _): &(Switch, Truth)| match switch {
                    Switch::Broken(other) if other.key == provision.key => Some(is_on(*switch)),
                    _ => None,
                };
                let falls_away = |(switch, _): &(Switch, Truth)| match switch {
                    Switch::CarvedOut(carve_out) => carve_out.takes.has(provision.key) && is_on(*switch),
                    _ => false,
                };
                provision.is_fee_ground_for(charged)
                    && sides.iter().find_map(broken).unwrap_or(true)
                    && !sides.iter().any(falls_away)
            };
            let what_stands = combinations.mask(stands);
            let linked = if is_on(Switch::Separate) { Linked::Separate } else { Linked::Linked };
            let place = combinations.note(facts, &mut seen, what_stands, linked);
            combinations.ways.push(place);
        }
        combinations
    }

    /// Which of what was named is so, a bit each.
    fn mask(&self, is_so: impl Fn(&Provision) -> bool) -> u128 {
        let each = self.named.iter().enumerate().filter(|(_, provision)| is_so(provision));
        each.fold(0, |mask, (place, _)| mask | 1 << place)
    }

    /// Notes what stands on a way, unless another way came to the same; the place of its grouping.
    fn note(&mut self, facts: &Facts, seen: &mut Seen, what_stands: u128, linked: Linked) -> Option<usize> {
        let set: InfringementSet = self
            .named
            .iter()
            .enumerate()
            .filter(|(place, _)| what_stands >> place & 1 == 1)
            .map(|(_, provision)| *provision)
            .collect();
        let grouping = (what_stands != 0).then(|| {
            let counted = match what_stands & !seen.displaced {
                0 => what_stands,
                counted => counted,
            };
            let of_it = |other: &&(u128, Linked, usize)| other.0 == counted;
            if let Some((_, _, place)) = seen.groupings.iter().filter(of_it).find(|other| other.1 == linked) {
                return *place;
            }
            let grouping = concurrence::grouping(facts, &set, linked);
            // With one conduct it is all the same whether it is linked.
            let same = seen.groupings.iter().find(of_it).map(|(_, _, place)| *place);
            let same = same.filter(|place| self.groupings.get(*place) == Some(&grouping));
            let place = same.unwrap_or_else(|| {
                self.groupings.push(grouping);
                self.groupings.len() - 1
            });
            seen.groupings.push((counted, linked, place));
            place
        });
        if !seen.sets.contains(&what_stands) {
            seen.sets.push(what_stands);
            self.sets.push(set);
        }
        grouping
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
        let way = self.ways.iter().position(|place| *place == Some(grouping));
        // INVARIANT: a grouping is noted on the way that comes to it.
        debug_assert!(way.is_some(), "no way to grouping {grouping}");
        let way = way.unwrap_or(0);
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

/// What was met on the ways before, by which of the infringements named stand.
#[derive(Default)]
struct Seen {
    displaced: u128,
    sets: Vec<u128>,
    groupings: Vec<(u128, Linked, usize)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_regime_has_more_ways_than_are_gone_through() {
        for regime in Regime::ALL {
            let with_elements = regime.provisions().filter(|one| *one.elements != Elements::None).count();
            let every: Vec<_> = regime.provisions().collect();
            let carve_outs = carve_out::certain(&every, *regime).count();
            assert!(with_elements + carve_outs <= 4, "{regime:?}: {with_elements}, {carve_outs}");
            assert!(regime.provisions().count() <= 128, "{regime:?}: one bit each");
        }
    }
}
