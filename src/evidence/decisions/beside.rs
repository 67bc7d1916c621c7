//! The figures of the nearest decisions beside what is estimated for the case, and why the two differ.
//!
//! A reason is given only where it holds of more than half of the decisions counted, and where it pulls the way that
//! they differ.

use super::entries;
use super::like::{Like, Nearest, Traits, in_euro};
use crate::engine::practice::LEAST_FOR_A_RANGE;
use crate::engine::{Facts, Range};
use crate::evidence::EVIDENCE;
use crate::law::circumstance::Country;
use crate::law::{Regime, keyed};
use jiff::civil::Date;
use rust_decimal::Decimal;

keyed! {
    /// Where the median of the nearest decisions lies.
    Place {
        /// Below what is estimated.
        Below = "below",
        /// Within it.
        Within = "within",
        /// Above it.
        Above = "above",
    }
}

keyed! {
    /// Why the nearest decisions lie elsewhere: what holds of most of them.
    Because {
        /// They are on larger companies.
        Larger = "larger",
        /// They are on smaller companies.
        Smaller = "smaller",
        /// They are from countries whose median fine in the library is more than twice that of the country of the case.
        Dearer = "dearer",
        /// They are from countries whose median fine in the library is less than half of it.
        Cheaper = "cheaper",
        /// They are from before [`Beside::year`].
        Older = "older",
        /// They are about another kind of breach.
        OtherKind = "other-kind",
    }
}

/// The nearest decisions beside what is estimated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Where their median lies.
    pub place: Place,
    /// What explains that, where they do not agree.
    pub because: Vec<Because>,
    /// The year before which decisions are old.
    pub year: i16,
}

/// Sets the nearest decisions beside a range that is estimated for the case; `None` where they have no figures, or
/// where there is no rate into euro.
pub fn beside(found: &Nearest, facts: &Facts, regime: Regime, on: Date, estimated: Range) -> Option<Beside> {
    let [_, median, _] = found.quartiles?;
    let estimated = EVIDENCE.in_euro(estimated, on)?;
    let place = if median < estimated.low {
        Place::Below
    } else if estimated.high.is_some_and(|high| median > high) {
        Place::Above
    } else {
        Place::Within
    };
    // The estimate tells fines of the last years from older ones too.
    let year = on.year().saturating_sub(2);
    let case = Traits::of_facts(facts, regime, on);
    let because = Because::ALL.iter().copied().filter(|because| because.explains(place));
    let because = because.filter(|because| because.holds_of_most(found, &case, on, year)).collect();
    Some(Beside { place, because, year })
}

impl Because {
    /// Whether it pulls that way.
    const fn explains(self, place: Place) -> bool {
        match self {
            Self::Larger | Self::Dearer => matches!(place, Place::Above),
            Self::Smaller | Self::Cheaper => matches!(place, Place::Below),
            Self::Older | Self::OtherKind => !matches!(place, Place::Within),
        }
    }

    fn holds_of_most(self, found: &Nearest, case: &Traits, on: Date, year: i16) -> bool {
        let counted: Vec<&Like> = found.like.iter().filter(|like| like.euro.is_some()).collect();
        let most = |holds: &dyn Fn(&Like) -> bool| {
            counted.iter().filter(|like| holds(like)).count() * 2 > counted.len()
        };
        let sized = |is: fn(i32) -> bool| {
            most(&|like| Traits::of_entry(like.entry).bands_above(case).is_some_and(is))
        };
        match self {
            Self::Larger => sized(|bands| bands > 0),
            Self::Smaller => sized(|bands| bands < 0),
            Self::Dearer | Self::Cheaper => {
                let median = |country| median_of(country, case.public(), on);
                let Some(here) = case.country().and_then(median) else { return false };
                most(&|like| {
                    median(like.entry.country).is_some_and(|there| match self {
                        Self::Dearer => there > here * Decimal::TWO,
                        _ => there * Decimal::TWO < here,
                    })
                })
            }
            Self::Older => most(&|like| like.entry.day.is_some_and(|day| day.last.year() < year)),
            Self::OtherKind => most(&|like| Traits::of_entry(like.entry).is_of_another_kind(case)),
        }
    }
}

/// The median of the fines of a country that stood on a day, in euro: of public bodies, of others, or of all where that
/// is open. `None` of too few.
fn median_of(country: Country, public: Option<bool>, on: Date) -> Option<Decimal> {
    let known = entries()
        .filter(|entry| entry.country == country && public.is_none_or(|public| entry.public == public));
    let mut fees: Vec<Decimal> = known
        .filter_map(|entry| {
            let day = entry.known_on().filter(|day| *day <= on)?;
            in_euro(entry.stood_on(on)?, day)
        })
        .collect();
    fees.sort_unstable();
    let middle = fees.len().div_ceil(2).checked_sub(1)?;
    fees.get(middle).copied().filter(|_| fees.len() >= LEAST_FOR_A_RANGE)
}
