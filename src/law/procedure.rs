//! Time limits and consequences around a fee: time bar, appeal, payment, lapse, and other powers.

use super::circumstance::Country;
use super::days_off::DaysOff;
use super::keyed::keyed;
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

    /// The last day of the period that starts on `day`, whatever day of the week that is. `None` past the end of the
    /// calendar.
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
    /// When it was sent: not before the day of the decision, from which it is counted here (United Kingdom).
    Sending,
}

/// A time limit within which a party has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// How long it is.
    pub period: Figure<Period>,
    /// What moves its end past days off; `None` where no rule on that was read.
    pub days_off: Option<&'static DaysOff>,
    /// What has to be done in time; `None` where that was not read.
    pub filing: Option<&'static Filing>,
}

impl Deadline {
    /// A time limit of which only the length was read.
    pub const fn new(period: Period, cite: Citation) -> Self {
        Self { period: Figure::new(period, cite), days_off: None, filing: None }
    }

    /// The same, with what moves its end.
    #[must_use]
    pub const fn moved_by(self, days_off: &'static DaysOff) -> Self {
        Self { days_off: Some(days_off), ..self }
    }

    /// The same, with what has to be done in time.
    #[must_use]
    pub const fn kept_by(self, filing: &'static Filing) -> Self {
        Self { filing: Some(filing), ..self }
    }
}

/// What has to be done to keep a time limit, and what happens when it is missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filing {
    /// What keeps it.
    pub kept: Figure<Kept>,
    /// Where it is sent: the message `sendto-<key>`.
    pub to: Told,
    /// What happens when it is late: the message `late-<key>`.
    pub late: Told,
    /// That it can be made longer before it has ended: the message `longer-<key>`; `None` where no such rule was read.
    pub longer: Option<Told>,
    /// The time from the decision after which nothing late is heard any more; `None` where no such rule was read.
    pub at_last: Option<Figure<Period>>,
}

/// A rule with words of its own, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// What ends the name of its message.
    pub key: &'static str,
    /// Where it stands.
    pub cites: &'static [Citation],
}

keyed! {
    /// What keeps a time limit. The wording is the message `kept-<key>`.
    Kept {
        /// It must have come in by then.
        MustHaveComeIn = "must-have-come-in",
        /// It is enough that it was posted by then.
        PostedInTime = "posted-in-time",
    }
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
    pub appeal: Option<Deadline>,
    /// From when it runs.
    pub appeal_from: AppealFrom,
    /// That the body of appeal decides no cases in which the authority leads across borders, so that its time does not
    /// run there; `None` where no such rule was read.
    pub no_appeal_if_leading: Option<Citation>,
    /// Time to pay, from finality.
    pub payment: Option<Deadline>,
    /// After which an unpaid fee lapses, from finality.
    pub lapse: Option<Figure<Period>>,
    /// Time to claim costs after a decision in the party's favour, from its notice.
    pub costs: Option<Deadline>,
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
    /// When it was lost, unless the people concerned were told.
    NotInformed,
    /// When no fee follows.
    NoFee,
    /// When the case crosses no border of the EEA, or that is not said.
    NotCrossBorder,
    /// When the case crosses a border of the EEA.
    CrossBorder,
    /// When it may be a public authority.
    PublicBody,
}
