//! What changed in the law between two days: the same case as then and as today.

use crate::law::{Citation, Regime, ViewId};
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
        let cite = view.positions.first().map(|position| position.cite);
        note(cite.and(Some(view.held)), What::View(view.id), cite.unwrap_or(rules.cites.applies));
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
