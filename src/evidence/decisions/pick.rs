//! Which decisions are looked at: by country, year, kind of breach, who was to pay, and what became of it.

use super::became::Became;
use super::entry::{Breach, Entry};
use crate::law::circumstance::{Activity, Country};

/// What a decision has to be; what is `None` may be anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// Of an authority of this country.
    pub country: Option<Country>,
    /// Of this year.
    pub year: Option<i16>,
    /// On this kind of breach.
    pub breach: Option<Breach>,
    /// On a public body, or on another.
    pub public: Option<bool>,
    /// On one who does this.
    pub activity: Option<Activity>,
    /// What became of it.
    pub became: Option<Became>,
}

impl Pick {
    /// Whether a decision is such a one. What is not known of it is none of the things asked for.
    pub fn takes(&self, entry: &Entry) -> bool {
        self.country.is_none_or(|country| entry.country == country)
            && self.year.is_none_or(|year| entry.year() == Some(year))
            && self.breach.is_none_or(|breach| entry.breach == Some(breach))
            && self.public.is_none_or(|public| entry.public == public)
            && self.activity.is_none_or(|activity| entry.activity == Some(activity))
            && self.became.is_none_or(|became| entry.became() == became)
    }
}

impl Entry {
    /// The year in which it was decided, where that is known.
    pub fn year(&self) -> Option<i16> {
        self.day.map(|day| day.last.year())
    }
}

#[cfg(test)]
mod tests {
    use super::super::entries;
    use super::*;

    fn keys(pick: Pick) -> Vec<&'static str> {
        entries().filter(|entry| pick.takes(entry)).map(|entry| entry.key).collect()
    }

    #[test]
    fn what_is_asked_for_is_taken_and_nothing_else() {
        assert_eq!(keys(Pick::default()).len(), entries().count());
        let norway = Pick { country: Some(Country::Norway), ..Pick::default() };
        assert!(keys(norway).iter().all(|key| key.starts_with("no-")));
        // The first three of Norway, 2017 to 2019: an order to a review site, then Bergen and Oslo, which are public.
        let public = Pick { public: Some(true), year: Some(2019), ..norway };
        assert_eq!(keys(public), ["no-2019-bergen", "no-2019-oslo"]);
        let upheld = Pick { became: Some(Became::Upheld), year: Some(2020), ..norway };
        assert!(keys(upheld).contains(&"no-2020-odin"));
        // One whose day is not known is of no year.
        assert!(!keys(Pick { year: Some(2019), ..norway }).contains(&"no-2019-jeweller"));
    }
}
