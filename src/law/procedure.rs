//! Time limits and consequences around a fee: time bar, appeal, payment, lapse, and other powers.

use super::circumstance::Country;
use super::source::{Citation, Figure};
use jiff::civil::Date;

/// A period of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Years.
    pub years: u8,
    /// Weeks.
    pub weeks: u8,
    /// Days.
    pub days: u8,
}

impl Period {
    /// So many years: ends on the day with the same number.
    pub const fn years(years: u8) -> Self {
        Self { years, weeks: 0, days: 0 }
    }

    /// So many weeks.
    pub const fn weeks(weeks: u8) -> Self {
        Self { years: 0, weeks, days: 0 }
    }

    /// So many days.
    pub const fn days(days: u8) -> Self {
        Self { years: 0, weeks: 0, days }
    }

    /// The last day of the period that starts on `day`. Weekends and holidays are not looked at:
    /// no rule on them was read. `None` past the end of the calendar.
    pub fn after(self, day: Date) -> Option<Date> {
        let span = jiff::Span::new()
            .try_years(self.years)
            .and_then(|span| span.try_weeks(self.weeks))
            .and_then(|span| span.try_days(self.days))
            .ok()?;
        day.checked_add(span).ok()
    }
}

/// What stops the time bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeBarRule {
    /// The addressee must have had the chance to comment in time, counted from the breach (Sweden).
    ChanceToComment,
    /// The advance notice or the decision interrupts it, counted from the end of the breach (Norway).
    NoticeOrDecision,
    /// The fee must have been decided in time, counted from the end of the breach (Finland).
    Decision,
    /// The same, unless something stopped the time that was not read (Denmark) or that nobody is asked about: a later
    /// decision may be in time all the same.
    DecisionUnlessStopped,
}

/// The power to charge lapses after a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeBar {
    /// How long.
    pub period: Figure<Period>,
    /// What must happen before it ends.
    pub rule: TimeBarRule,
}

/// From when the time to appeal runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppealFrom {
    /// When the appellant got the decision, but the day it was issued for a public party (Sweden).
    ReceiptOrIssueIfPublic,
    /// When the notice of the decision reached the party (Norway).
    Receipt,
}

/// The time limits of a regime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// Earliest breach that the rules cover.
    pub first_breach: Option<Figure<Date>>,
    /// The same in those countries of these rules that have another.
    pub first_breach_in: &'static [(Country, Figure<Date>)],
    /// The time bar; this and each time limit below is `None` where no rule was read.
    pub time_bar: Option<TimeBar>,
    /// Time to appeal.
    pub appeal: Option<Figure<Period>>,
    /// From when it runs.
    pub appeal_from: AppealFrom,
    /// That the body of appeal decides no cases in which the authority leads across borders, so that its time does not
    /// run there; `None` where no such rule was read.
    pub no_appeal_if_leading: Option<Citation>,
    /// Time to pay, from finality.
    pub payment: Option<Figure<Period>>,
    /// After which an unpaid fee lapses, from finality.
    pub lapse: Option<Figure<Period>>,
    /// Time to claim costs after a decision in the party's favour, from its notice.
    pub costs: Option<Figure<Period>>,
}

impl Procedure {
    /// Earliest breach that the rules cover in a country.
    pub fn first_breach(&self, country: Country) -> Option<Figure<Date>> {
        let own = self.first_breach_in.iter().find(|(of, _)| *of == country);
        own.map_or(self.first_breach, |(_, first)| Some(*first))
    }

    /// No time limit was read.
    pub const NONE: Self = Self {
        first_breach: None,
        first_breach_in: &[],
        time_bar: None,
        appeal: None,
        appeal_from: AppealFrom::Receipt,
        no_appeal_if_leading: None,
        payment: None,
        lapse: None,
        costs: None,
    };
}

/// Something that may happen besides a fee, or a rule to know. Its wording is `measure-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CorrectiveMeasure {
    /// Stable key.
    pub key: &'static str,
    /// When it is worth showing.
    pub when: CorrectiveMeasureWhen,
    /// Where it is set out.
    pub cite: Citation,
    /// The duty that it enforces, where that stands elsewhere.
    pub duty: Option<Citation>,
}

impl CorrectiveMeasure {
    /// A measure, when it is worth showing, and where it is set out.
    pub const fn new(key: &'static str, when: CorrectiveMeasureWhen, cite: Citation) -> Self {
        Self { key, when, cite, duty: None }
    }

    /// The same with the duty that it enforces.
    #[must_use]
    pub const fn enforcing(self, duty: Citation) -> Self {
        Self { duty: Some(duty), ..self }
    }
}

/// When a corrective measure is worth showing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorrectiveMeasureWhen {
    /// In every case of the regime.
    Always,
    /// When an infringement of one of these provisions stands.
    Breached(&'static [&'static str]),
    /// When something named is no fee ground.
    NotFeeGround,
    /// When control over data was lost.
    ControlLost,
    /// When no fee follows.
    NoFee,
    /// When the case crosses no border of the EEA, or that is not said.
    NotCrossBorder,
    /// When the case crosses a border of the EEA.
    CrossBorder,
    /// When it may be a public authority.
    PublicBody,
}
