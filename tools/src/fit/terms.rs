//! Which coefficients a level is made of, and what the law holds each to.
//!
//! A size is the sum of the steps up to it, and no step falls; a factor has a part common to all
//! factors of its direction and a part of its own. So small groups lean on larger ones.

use super::ridge::Held;
use super::tracker::Tracker;
use finesight::engine::practice::{Level, Size, Weighed};
use finesight::law::Tier;
use finesight::law::circumstance::PeopleConcerned;

/// A coefficient, named so that equal ones are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// The country's level in the tracker of fines.
    Tracker,
    /// Anything that weighs for or against.
    Any(Weighed),
    /// From this size on, of those whose size is stated at all.
    SizeFrom(Size),
    /// From this turnover on.
    TurnoverFrom(Size),
    /// From this many articles on.
    ArticlesFrom(u8),
    /// A level of its own.
    Own(Level),
}

/// The coefficients of a level, each with its weight; none of a level that is the reference.
pub fn of(level: Level, tracker: &Tracker) -> Vec<(Term, f64)> {
    let terms = match level {
        Level::Country(country) => {
            return vec![(Term::Tracker, tracker.of(country)), (Term::Own(level), 1.0)];
        }
        Level::Size(size) => size_steps(size),
        Level::Articles(count) => (2..=count).map(Term::ArticlesFrom).collect(),
        Level::Factor(_, Weighed::NotDiscussed | Weighed::Neutral) => Vec::new(),
        Level::Factor(_, weighed) => vec![Term::Any(weighed), Term::Own(level)],
        _ => vec![Term::Own(level)],
    };
    terms.into_iter().map(|term| (term, 1.0)).collect()
}

/// Every step up to a size, and what sets the first of its kind apart.
fn size_steps(size: Size) -> Vec<Term> {
    let stated = match size {
        Size::Unstated => return vec![Term::Own(Level::Size(size))],
        Size::Small | Size::To2m | Size::From2m | Size::From10m => Size::Small,
        Size::Large | Size::From50m | Size::From500m => Size::Large,
        Size::VeryLarge | Size::From5bn => Size::VeryLarge,
    };
    let sizes = [Size::Small, Size::Large, Size::VeryLarge].into_iter().filter(|step| *step <= stated);
    let mut terms: Vec<Term> = sizes.map(Term::SizeFrom).collect();
    let bands = Size::BANDS.map(|(_, band)| band);
    if bands.contains(&size) {
        terms.push(Term::Own(Level::Size(Size::To2m)));
        terms.extend(bands.into_iter().skip(1).filter(|step| *step <= size).map(Term::TurnoverFrom));
    }
    terms
}

/// Articles are many and say little each: they are drawn to nothing this much more.
const MANY: f64 = 5.0;

/// What the law holds a coefficient to, and how strongly it is drawn to nothing.
pub fn held(term: Term, strength: f64) -> Held {
    const RAISES: (f64, f64) = (0.0, f64::INFINITY);
    const LOWERS: (f64, f64) = (f64::NEG_INFINITY, 0.0);
    let (least, most) = match term {
        Term::Any(Weighed::Aggravating) | Term::Own(Level::Factor(_, Weighed::Aggravating)) => RAISES,
        Term::Any(Weighed::Mitigating) | Term::Own(Level::Factor(_, Weighed::Mitigating)) => LOWERS,
        Term::Tracker
        | Term::SizeFrom(_)
        | Term::TurnoverFrom(_)
        | Term::ArticlesFrom(_)
        | Term::Own(
            Level::Tier(Tier::Higher)
            | Level::Special(true)
            | Level::Children(true)
            | Level::Subjects(PeopleConcerned::Patients | PeopleConcerned::Employees),
        ) => RAISES,
        Term::Own(Level::Tier(Tier::Lower) | Level::Special(false) | Level::Children(false)) => LOWERS,
        _ => (f64::NEG_INFINITY, f64::INFINITY),
    };
    let penalty = match term {
        Term::Tracker => 0.0,
        Term::Any(_) => 0.3,
        Term::Own(Level::Article(_)) => MANY,
        _ => 1.0,
    };
    Held { least, most, penalty: penalty * strength }
}
