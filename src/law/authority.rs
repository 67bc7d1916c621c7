//! When a text is authority: from the day on which it could be known until a judgment set it aside.

use super::source::{Citation, Figure, Pinpoint, Source, Verified};
use jiff::civil::{Date, date};

/// The court of appeal in Stockholm annulled what IMY had decided on the Police, in November 2022. The judgment itself
/// was not read: the day is that of the report which was (24 November 2022).
pub(crate) const POLICE_ANNULLED: Figure<Date> = Figure::new(
    date(2022, 11, 24),
    Citation { source: Source::CourtPolice, at: Pinpoint::Whole, verified: Verified::Secondary },
);

/// The Norwegian board changed the authority's decision on Coop Finnmark.
pub(crate) const COOP_CHANGED: Figure<Date> =
    Figure::new(date(2021, 8, 31), Citation::read(Source::BoardCoop, Pinpoint::Whole));

/// Decisions that a higher instance set aside: what rests on one is no authority from that day on.
const SET_ASIDE: &[(Source, Figure<Date>)] =
    &[(Source::ImyPolice, POLICE_ANNULLED), (Source::DatatilsynetCoop, COOP_CHANGED)];

impl Source {
    /// From when, and by what, it was set aside; `None` where it was not.
    pub fn set_aside(self) -> Option<Figure<Date>> {
        SET_ASIDE.iter().find(|(decision, _)| *decision == self).map(|(_, by)| *by)
    }
}

impl Citation {
    /// Whether it could be known on a day.
    pub fn is_known_on(self, day: Date) -> bool {
        self.known_from().is_none_or(|from| from <= day)
    }

    /// Whether it could be relied on: it could be known, and nothing had set it aside.
    pub fn is_authority_on(self, day: Date) -> bool {
        self.is_known_on(day) && self.source.set_aside().is_none_or(|by| day < by.value)
    }
}

/// Where a rule stands: in the law's own words, and from their days on in what instances made of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authority {
    /// The law.
    pub law: Citation,
    /// What instances said, the earliest first.
    pub said: &'static [Citation],
}

impl Authority {
    /// The law alone.
    pub const fn law(law: Citation) -> Self {
        Self { law, said: &[] }
    }

    /// The law, and what instances made of it.
    pub const fn said(law: Citation, said: &'static [Citation]) -> Self {
        Self { law, said }
    }

    /// What is cited on a day: the last that was said and stood, else the law.
    pub fn on(self, day: Date) -> Citation {
        let stood = self.said.iter().rev().find(|said| said.is_authority_on(day));
        stood.copied().unwrap_or(self.law)
    }

    /// Every citation, the law first.
    pub fn each(self) -> impl Iterator<Item = Citation> {
        [self.law].into_iter().chain(self.said.iter().copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: Citation = Citation::read(Source::ImyPolice, Pinpoint::Page("3"));
    const LAW: Citation = Citation::read(Source::CriminalDataAct, Pinpoint::Whole);

    #[test]
    fn a_decision_is_authority_from_its_day_until_it_was_set_aside() {
        let rule = Authority::said(LAW, &[PAGE]);
        assert_eq!(rule.on(date(2021, 2, 9)), LAW);
        assert_eq!(rule.on(date(2021, 2, 10)), PAGE);
        assert_eq!(rule.on(date(2022, 11, 23)), PAGE);
        assert_eq!(rule.on(date(2022, 11, 24)), LAW);
    }

    #[test]
    fn what_sets_aside_is_known_on_that_day() {
        for (decision, by) in SET_ASIDE {
            assert!(by.cite.is_known_on(by.value), "{}", decision.key());
            assert!(decision.known_from().is_some_and(|from| from < by.value), "{}", decision.key());
        }
    }
}
