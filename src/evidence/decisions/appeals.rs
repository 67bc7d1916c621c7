//! What became of fines that were appealed: how many stood, fell or were cut, and after how long, as the rows say.
//!
//! A fine counts by where it stands after the last judgment that is known, though a further appeal may be open. Fines under the
//! Regulation and the UK GDPR count, and only what a court or a board of appeal decided: that an authority looked at its own
//! decision again is no appeal, and neither is that a court confirms a fine where each has to be confirmed (as in Ireland,
//! Data Protection Act 2018 s. 143).

use super::entry::{Entry, Fate, Later, Law, Outcome, Period};
use super::{entries, of_country};
use crate::law::circumstance::Country;
use crate::law::{Regime, Verified};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What became of the fines of a country, or of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Appeals {
    /// How many were as high in the end, or higher.
    pub stood: usize,
    /// How many were lower.
    pub cut: usize,
    /// How many were nothing: quashed, or waived.
    pub fell: usize,
    /// Of how many the last judgment is known from reports of others only.
    pub reported: usize,
    /// The median share of the fine that was left of those that were cut.
    pub left: Option<Decimal>,
    /// The median number of whole months from the decision to the last judgment.
    pub months: Option<Decimal>,
    /// Of how many both days are known to the month.
    pub dated: usize,
}

/// No country has figures of its own below this many.
pub const LEAST: usize = 5;

impl Appeals {
    /// How many there are.
    pub const fn n(&self) -> usize {
        self.stood + self.cut + self.fell
    }
}

/// What became of all fines that were appealed.
pub fn everywhere() -> Appeals {
    count(entries())
}

/// The same in a country; `None` below [`LEAST`].
pub fn within(country: Country) -> Option<Appeals> {
    Some(count(of_country(country))).filter(|appeals| appeals.n() >= LEAST)
}

fn count(rows: impl Iterator<Item = &'static Entry>) -> Appeals {
    let mut found = Appeals::default();
    let (mut left, mut months) = (Vec::new(), Vec::new());
    for row in rows {
        let Some((share, last)) = decided(row) else { continue };
        if share.is_zero() {
            found.fell += 1;
        } else if share < Decimal::ONE {
            found.cut += 1;
            left.push(share);
        } else {
            found.stood += 1;
        }
        found.reported += usize::from(last.verified != Verified::Read);
        months.extend(row.day.zip(last.on).and_then(|(from, to)| months_between(from, to)));
    }
    found.dated = months.len();
    Appeals { left: median(left), months: median(months), ..found }
}

/// The share of a fine that was left after the last judgment, with that judgment; `None` of one on which there is none.
fn decided(row: &'static Entry) -> Option<(Decimal, &'static Later)> {
    let under_the_regulation = matches!(row.law, Law::Gdpr | Law::UkGdpr);
    let Outcome::Fee(imposed) = row.outcome else { return None };
    let judgments = || row.later.iter().filter(|later| is_judgment(row, later));
    let last = judgments().next_back().filter(|_| under_the_regulation)?;
    let left = judgments().fold(imposed.amount, |before, judgment| match judgment.fate {
        Fate::Changed(money) => money.amount,
        Fate::Quashed | Fate::Waived => Decimal::ZERO,
        _ => before,
    });
    Some((left.checked_div(imposed.amount)?, last))
}

/// Whether it is what a court or a board decided on an appeal.
fn is_judgment(row: &Entry, later: &Later) -> bool {
    let confirmed = || {
        Regime::in_country(row.country).is_some_and(|regime| regime.rules().procedure.confirmation.is_some())
    };
    match later.fate {
        Fate::Upheld => !by_itself(row, later) && !confirmed(),
        Fate::Changed(_) | Fate::Quashed | Fate::Waived => !by_itself(row, later),
        // What a court is asked for is no fine that it could change.
        Fate::Sentenced(_) | Fate::Closed | Fate::Paid(_) | Fate::Pending | Fate::NotAppealed => false,
    }
}

/// Whether the authority itself decided again.
fn by_itself(row: &Entry, later: &Later) -> bool {
    let rest = later.by.and_then(|by| by.strip_prefix(row.authority));
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whole months from one day to another, where both are known to the month. Of a month the first day counts.
fn months_between(from: Period, to: Period) -> Option<Decimal> {
    let month = |period: Period| {
        let of = |day: Date| (day.year(), day.month());
        (of(period.first) == of(period.last)).then_some(period.first)
    };
    let (from, to) = (month(from)?, month(to)?);
    let number = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    let begun = i32::from(to.day() < from.day());
    Some(Decimal::from(number(to) - number(from) - begun))
}

fn median(mut numbers: Vec<Decimal>) -> Option<Decimal> {
    numbers.sort_unstable();
    let half = numbers.len() / 2;
    let upper = *numbers.get(half)?;
    if numbers.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *numbers.get(half.checked_sub(1)?)?;
    Some((lower + upper) / Decimal::TWO)
}
