//! How near fines lie to what the Guidelines start from, where a class of seriousness was stated.

use super::level::{Class, class_of};
use crate::engine::facts::Facts;
use crate::engine::find::amounts::Space;
use crate::engine::range::Range;
use crate::law::circumstance::{Body, Seriousness};
use crate::law::{Choice, Regime};

/// Where fines lie against the upper end of what the Guidelines start from in the class that the authority stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    /// The ends, in millionths of a decade from that upper end.
    pub ends: Ends,
    /// How many fines they rest on: those of a known turnover whose authority stated a class.
    pub n: u32,
    /// The ends without a decision that sets one of them, by its case number, for a replay of it.
    pub without: &'static [(&'static str, Ends)],
}

/// One fine in ten, or the lowest there was, and the same above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    /// The lower end.
    pub low: i64,
    /// The upper end.
    pub high: i64,
}

impl Near {
    /// The ends, without the decision replayed.
    pub fn ends(&self, replayed: Option<&str>) -> Ends {
        let without = self.without.iter().find(|(case, _)| replayed == Some(*case));
        without.map_or(self.ends, |(_, ends)| *ends)
    }
}

/// The most that the Guidelines start from, over the classes that the visitor left: the least and the greatest that it
/// may be. `None` unless a class was ruled out, of an undertaking to which the Guidelines apply.
pub fn most_started_from(facts: &Facts, regime: Regime, space: &Space) -> Option<Range> {
    let is_private = |body: Body| class_of(body) == Class::Private;
    let classes = facts.possible::<Seriousness>();
    let applies = regime.in_eea() && facts.possible::<Body>().values().all(is_private);
    if !applies || classes.values().count() == Seriousness::ALL.len() {
        return None;
    }
    let method = regime.rules().method?;
    let of_class = |class: Seriousness| space.at(method.band(class).value.high, |tier| tier.high).next();
    Range::hull_of(classes.values().filter_map(of_class))
}
