//! What changed in the law between two days: the same case as then and as today.

use crate::law::rules::Doubt;
use crate::law::view::{Ended, Ending};
use crate::law::{Citation, Point, Regime, ViewId};
use jiff::civil::Date;

/// What came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The published method.
    Method,
    /// A national method came, or went.
    National,
    /// That fault is needed became settled.
    Fault,
    /// A view was taken.
    View(ViewId),
    /// A view ended.
    ViewEnded(ViewId, Ending),
    /// Something else is held on a point than a view had held.
    Displaced(ViewId, Point),
    /// Another than before bears the doubt, or nobody is known to.
    Doubt(Doubt),
    /// Something was said that bears on a step.
    Note(&'static str),
    /// The law fixed a rate for another year.
    Rate(i16),
    /// The Court said that a fee is never automatic.
    NeverAutomatic,
}

/// A change with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day from which it holds.
    pub day: Date,
    /// What it is.
    pub what: What,
    /// Where it stands.
    pub cite: Citation,
}

/// Everything that came after one day and not after another, earliest first.
pub fn between(regime: Regime, after: Date, until: Date) -> Vec<Change> {
    let rules = regime.rules();
    let mut changes: Vec<Change> = Vec::new();
    let mut note = |day: Option<Date>, what: What, cite: Citation| {
        let Some(day) = day.filter(|day| after < *day && *day <= until) else { return };
        let at = changes.iter().position(|other| other.day > day).unwrap_or(changes.len());
        changes.insert(at, Change { day, what, cite });
    };
    if let Some(method) = rules.method {
        note(method.in_force.from, What::Method, method.no_amounts);
    }
    if let Some(national) = rules.national_method {
        let held = national.period.value;
        note(held.from, What::National, national.period.cite);
        note(held.until.and_then(|last| last.tomorrow().ok()), What::National, national.period.cite);
    }
    if let Some(fault) = rules.fault {
        note(Some(fault.settled.value), What::Fault, fault.settled.cite);
        for confirmed in fault.confirmed {
            note(Some(confirmed.value), What::Fault, confirmed.cite);
        }
    }
    for view in rules.views {
        let known = view.positions.iter().filter(|position| position.cite.is_known_on(view.held));
        let cite = known.map(|position| position.cite).next();
        note(cite.and(Some(view.held)), What::View(view.id), cite.unwrap_or(rules.cites.applies));
        if let Some(Ended { by, how }) = view.ended {
            note(Some(by.value), What::ViewEnded(view.id, how), by.cite);
        }
        for (held, by) in view.positions.iter().filter_map(|held| Some((held, held.until?))) {
            note(Some(by.value), What::Displaced(view.id, held.point), by.cite);
        }
    }
    for (since, doubt) in rules.doubt.iter().filter_map(|rule| Some((rule.since?, rule.doubt))) {
        note(Some(since.value), What::Doubt(doubt), since.cite);
    }
    for known in rules.notes {
        note(known.held.from, What::Note(known.key), known.cite);
    }
    for rate in rules.official_rates.iter().flat_map(|official| official.rates) {
        note(Some(rate.day), What::Rate(rate.year), rate.per_euro.cite);
    }
    if let Some(court) = rules.never_automatic {
        note(Some(court.value), What::NeverAutomatic, court.cite);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_came_after_the_police_case_holds_its_annulment_and_the_judgments_on_proof() {
        let since = between(Regime::SeCriminalDataAct, date(2021, 2, 10), date(2026, 11, 1));
        let days = |what: What| since.iter().find(|change| change.what == what).map(|change| change.day);
        assert_eq!(days(What::View(ViewId::Imy2022)), Some(date(2022, 3, 14)));
        assert_eq!(days(What::Note("bdl-burden")), Some(date(2022, 5, 16)));
        assert_eq!(days(What::ViewEnded(ViewId::Imy2021, Ending::SetAside)), Some(date(2022, 11, 24)));
        assert_eq!(days(What::Doubt(Doubt::NotRead)), Some(date(2022, 11, 24)));
        assert!(since.is_sorted_by_key(|change| change.day));
    }

    /// The fee of the police was annulled on 24 November 2022: that is no news to one who looks from that day on.
    #[test]
    fn a_change_is_told_up_to_its_own_day_and_not_from_it() {
        let told = |after, until| {
            let between = between(Regime::SeCriminalDataAct, after, until);
            between.iter().any(|change| change.what == What::ViewEnded(ViewId::Imy2021, Ending::SetAside))
        };
        let (before, day) = (date(2022, 11, 23), date(2022, 11, 24));
        assert!(told(before, day) && told(before, date(2022, 11, 25)));
        assert!(!told(day, date(2026, 11, 1)) && !told(date(2022, 1, 1), before));
    }

    #[test]
    fn nothing_is_told_of_before_it_could_be_known() {
        for regime in Regime::ALL {
            for change in between(*regime, Date::MIN, Date::MAX) {
                assert!(change.cite.is_known_on(change.day), "{}: {change:?}", regime.key());
            }
        }
    }
}
