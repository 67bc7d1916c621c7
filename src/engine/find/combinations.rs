//! Every way in which what was named may stand and be grouped.
//!
//! What decides it are a few switches, each with two sides: who is charged, whether a provision with elements is broken
//! on them, whether a carve-out takes provisions away, whether an act is the organisation's, whether all is
//! linked. Only those that the facts leave open are gone
//! through. A regime has at most five provisions with elements and carve-outs together (a test holds that), so there are at most 256 ways.

use super::carve_out;
use super::concurrence::{self, Grouping};
use super::elements::{self, InfringementSet};
use super::scope;
use crate::engine::facts::{Answer, Facts, Question, Truth};
use crate::law::circumstance::{Body, Linked, Role};
use crate::law::provision::{Actor, Breach, Element, Elements, Provision};
use crate::law::rules::Doubt;
use crate::law::scope::CarveOut;
use crate::law::{ChoiceId, Circumstance, Regime};

/// What the facts may leave on either side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Switch {
    /// On: charged as a processor. Off: as a controller.
    Processor,
    /// On: the provision is broken on its elements.
    Broken(&'static Provision),
    /// On: an act is the organisation's, so that it answers for what acts break. Its own duties need no attribution.
    Attributed,
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
            (Self::Attributed, Question::Choice(id)) => id == ChoiceId::InDuty,
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
            Self::Attributed => scope::attributed(facts, doubt),
            Self::CarvedOut(carve_out) => carve_out::meets(carve_out, facts),
            Self::Separate => Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Separate),
        }
    }
}

/// Some of several, by their place: of at most 128, which is more than there are groupings on 256 ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked(u128);

impl Picked {
    /// None of them.
    pub const NONE: Self = Self(0);

    /// Every one.
    pub const ALL: Self = Self(u128::MAX);

    /// Whether one is among them.
    pub const fn has(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    /// Those of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether one is among both.
    pub const fn meets(self, other: Self) -> bool {
        self.and(other).0 != 0
    }

    /// Those of either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
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
    /// Every set of infringements that may be made out together, whoever's they are, each once. An empty one is kept:
    /// on such a way nothing carries a fee.
    pub broken: Vec<InfringementSet>,
    /// The same of those that the organisation answers for: what its acts break, and its own duties.
    pub sets: Vec<InfringementSet>,
    /// Every grouping of what may stand, each once.
    pub groupings: Vec<Grouping>,
    /// For each way the place of its grouping; `None` where nothing stands, or the way cannot be.
    ways: Vec<Option<usize>>,
    /// Whom an element is barred for, as long as that is open, with what goes with each side of it.
    pub split: Option<Split>,
}

impl Combinations {
    /// Goes through the ways that the facts leave open.
    pub fn of(facts: &Facts, regime: Regime, doubt: Doubt) -> Self {
        let named = elements::named(facts, regime);
        let switches: Vec<(Switch, Truth)> =
            switches(&named, regime).map(|switch| (switch, switch.side(facts, doubt))).collect();
        let open = switches.iter().filter(|(_, side)| *side == Truth::Open).map(|(switch, _)| *switch);
        let open: Vec<Switch> = open.collect();
        let mut combinations = Self {
            named,
            open,
            broken: Vec::new(),
            sets: Vec::new(),
            groupings: Vec::new(),
            ways: Vec::new(),
            split: None,
        };
        let sided = Sided::of(&combinations, facts, doubt);
        let masks = Masks::of(&combinations.named, facts);
        let mut seen = Seen::default();
        for way in 0..1_usize << combinations.open.len() {
            let is_on =
                |switch: Switch| combinations.is_on(way, switch) || switches.contains(&(switch, Truth::Yes));
            let charged = if is_on(Switch::Processor) { masks.of_processors } else { masks.of_controllers };
            let gone = switches
                .iter()
                .fold(0, |mask, (switch, _)| mask | combinations.gone(*switch, is_on(*switch)));
            let broken = charged & !gone;
            let stands = if is_on(Switch::Attributed) { broken } else { broken & !masks.acts };
            let linked = if is_on(Switch::Separate) { Linked::Separate } else { Linked::Linked };
            let [barred, others] = sided.as_ref().map_or([true; 2], |sided| {
                sided.sides.each_ref().map(|sides| {
                    combinations.open.iter().zip(sides).all(|(switch, side)| side.allows(is_on(*switch)))
                })
            });
            if !barred && !others {
                combinations.ways.push(None);
                continue;
            }
            let place = combinations.note(facts, &masks, &mut seen, broken, stands, linked);
            combinations.ways.push(place);
            if let Some(sided) = &sided {
                combinations.split_by(sided.who, [barred, others], place);
            }
        }
        combinations
    }

    /// The infringements that a switch takes away, where it is on or off.
    fn gone(&self, switch: Switch, is_on: bool) -> u128 {
        match (switch, is_on) {
            (Switch::Broken(provision), false) => self.mask(|other| other.key == provision.key),
            (Switch::CarvedOut(carve_out), true) => self.mask(|other| carve_out.takes.has(other.key)),
            _ => 0,
        }
    }

    /// Notes on which sides of a split a grouping may be.
    fn split_by(&mut self, who: Circumstance, [barred, others]: [bool; 2], place: Option<usize>) {
        let split = self.split.get_or_insert(Split { who, barred: Picked::NONE, others: Picked::NONE });
        let Some(place) = place else { return };
        if barred {
            split.barred = split.barred.with(place);
        }
        if others {
            split.others = split.others.with(place);
        }
    }

    /// The groupings that there may be with one of a kind.
    pub fn groupings_of(&self, body: Body) -> impl Iterator<Item = &Grouping> {
        let picked = self
            .split
            .map_or(Picked::ALL, |split| if body.is() == split.who { split.barred } else { split.others });
        let each = self.groupings.iter().enumerate().filter(move |(place, _)| picked.has(*place));
        each.map(|(_, grouping)| grouping)
    }

    /// What of the named a bit each stands for.
    fn picked(&self, mask: u128) -> InfringementSet {
        let each = self.named.iter().enumerate().filter(|(place, _)| mask >> place & 1 == 1);
        each.map(|(_, provision)| *provision).collect()
    }

    /// Which of what was named is so, a bit each.
    fn mask(&self, is_so: impl Fn(&Provision) -> bool) -> u128 {
        mask(&self.named, is_so)
    }

    /// Notes what is made out and what stands on a way, unless another way came to the same; the place of its
    /// grouping.
    fn note(
        &mut self,
        facts: &Facts,
        masks: &Masks,
        seen: &mut Seen,
        broken: u128,
        stands: u128,
        linked: Linked,
    ) -> Option<usize> {
        if !seen.broken.contains(&broken) {
            seen.broken.push(broken);
            self.broken.push(self.picked(broken));
        }
        let set = self.picked(stands);
        let grouping = (stands != 0).then(|| {
            let counted = match stands & !masks.displaced {
                0 => stands,
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
        if !seen.sets.contains(&stands) {
            seen.sets.push(stands);
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

    /// The ways that come to a grouping: on which side each open switch is. INVARIANT: there is one.
    pub fn ways_to(&self, grouping: usize) -> impl Iterator<Item = Vec<(Switch, bool)>> {
        let ways = self.ways.iter().enumerate().filter(move |(_, place)| **place == Some(grouping));
        ways.map(|(way, _)| {
            let each = self.open.iter().enumerate();
            each.map(|(place, switch)| (*switch, way >> place & 1 == 1)).collect()
        })
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

/// Whom an element is barred for (`Barred`), or whom a carve-out is for, as long as it is open whether it is that one who is
/// assessed: the groupings that there may be if it is, and if it is not.
#[derive(Clone, Copy, Debug)]
pub struct Split {
    /// Whom.
    pub who: Circumstance,
    /// The groupings if it is that one.
    pub barred: Picked,
    /// The groupings if it is another.
    pub others: Picked,
}

/// On which side each open switch is with either side of a split.
struct Sided {
    who: Circumstance,
    sides: [Vec<Truth>; 2],
}

impl Sided {
    /// `None` where nothing is barred or carved out for anyone who may be assessed, or it is settled who is.
    fn of(combinations: &Combinations, facts: &Facts, doubt: Doubt) -> Option<Self> {
        let elements = combinations.named.iter().flat_map(|provision| provision.elements.each());
        let barred = elements.filter_map(|element| match element {
            Element::Answer { barred, .. } => barred.map(|barred| barred.who),
            Element::From(..) => None,
        });
        let carved_out = combinations.open.iter().filter_map(|switch| match switch {
            Switch::CarvedOut(carve_out) => carve_out.of_one_body(),
            _ => None,
        });
        let who = barred.chain(carved_out).find(|who| facts.truth_of(*who) == Truth::Open)?;
        let that_one = facts.with_option(who.question, who.option);
        let mut another = facts.clone();
        let others = facts.open_options(who.question).without(who.option);
        another.set_choice(who.question, Some(Answer::Given(others)));
        let side = |facts: &Facts| combinations.open.iter().map(|switch| switch.side(facts, doubt)).collect();
        Some(Self { who, sides: [side(&that_one), side(&another)] })
    }
}

/// What was met on the ways before, by which of the infringements named it is, a bit each.
#[derive(Default)]
struct Seen {
    broken: Vec<u128>,
    sets: Vec<u128>,
    groupings: Vec<(u128, Linked, usize)>,
}

/// What holds of those named on every way, a bit each.
struct Masks {
    of_controllers: u128,
    of_processors: u128,
    acts: u128,
    displaced: u128,
}

impl Masks {
    fn of(named: &[&'static Provision], facts: &Facts) -> Self {
        Self {
            of_controllers: mask(named, |one| one.is_fee_ground_for(Actor::Controller)),
            of_processors: mask(named, |one| one.is_fee_ground_for(Actor::Processor)),
            acts: mask(named, |one| one.breach == Breach::Act),
            displaced: mask(named, |one| facts.displaced().contains(&one.key)),
        }
    }
}

/// Which of those named are so, a bit each.
fn mask(named: &[&'static Provision], is_so: impl Fn(&Provision) -> bool) -> u128 {
    let each = named.iter().enumerate().filter(|(_, provision)| is_so(provision));
    each.fold(0, |mask, (place, _)| mask | 1 << place)
}

/// The switches that what was named has. Where no act breaks it, nothing has to be attributed.
fn switches(named: &[&'static Provision], regime: Regime) -> impl Iterator<Item = Switch> {
    let elements = named.iter().copied().filter(|one| *one.elements != Elements::None).map(Switch::Broken);
    let acts = named.iter().any(|one| one.breach == Breach::Act).then_some(Switch::Attributed);
    let carve_outs = carve_out::certain(named, regime).map(Switch::CarvedOut);
    let each = [Switch::Processor].into_iter().chain(elements).chain(carve_outs);
    each.chain(acts).chain([Switch::Separate])
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
            assert!(with_elements + carve_outs <= 5, "{regime:?}: {with_elements}, {carve_outs}");
            assert!(regime.provisions().count() <= 128, "{regime:?}: one bit each");
        }
    }
}
