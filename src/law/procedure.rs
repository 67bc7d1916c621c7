//! Time limits and consequences around a fee: time bar, appeal, payment, lapse, and other powers.

use super::circumstance::Country;
use super::days_off::DaysOff;
use super::discount::Discounts;
use super::keyed::keyed;
use super::money::Money;
use super::provision::Tier;
use super::source::{Citation, Figure};
pub use super::told::Told;
use jiff::civil::Date;

/// A period of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Years.
    pub years: u8,
    /// Months.
    pub months: u8,
    /// Weeks.
    pub weeks: u8,
    /// Days.
    pub days: u8,
}

impl Period {
    const fn none() -> Self {
        Self { years: 0, months: 0, weeks: 0, days: 0 }
    }

    /// So many years: ends on the day with the same number.
    pub const fn years(years: u8) -> Self {
        Self { years, ..Self::none() }
    }

    /// So many months: ends on the day with the same number, or the last of the month.
    pub const fn months(months: u8) -> Self {
        Self { months, ..Self::none() }
    }

    /// So many weeks.
    pub const fn weeks(weeks: u8) -> Self {
        Self { weeks, ..Self::none() }
    }

    /// So many days.
    pub const fn days(days: u8) -> Self {
        Self { days, ..Self::none() }
    }

    /// The last day of the period that starts on `day`, whatever day of the week that is. `None` past the end of the
    /// calendar.
    pub fn after(self, day: Date) -> Option<Date> {
        let span = jiff::Span::new()
            .try_years(self.years)
            .and_then(|span| span.try_months(self.months))
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
    /// The advance notice or the decision interrupts it for good (Norway).
    NoticeOrDecision,
    /// The notice interrupts it and it runs anew from there; what else may, nobody is asked about. So a decision after
    /// all that is known leaves it open whether it was in time (Luxembourg).
    NoticeStartsAnew,
    /// The fee must have been decided in time (Finland).
    Decision,
    /// The same, unless something stopped the time that was not read (Denmark) or that nobody is asked about: a later
    /// decision may be in time all the same.
    DecisionUnlessStopped,
}

/// From which day the time bar runs. [`TimeBarRule::ChanceToComment`] has days of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeBarFrom {
    /// From the end of the infringement.
    End,
    /// From the day on which the authority found it, which nobody is asked about: any day from its first one on
    /// (Slovakia).
    Discovery,
    /// From its day, or where it went on, from the day on which it was found (Lithuania).
    DiscoveryIfItWentOn,
}

/// A shorter period, from before the law made it longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// How long it was.
    pub period: Figure<Period>,
    /// The first day of the longer one. What was decided before it had the shorter; what began from it on has the longer.
    /// Of a case in between the law may leave open which of the two it has.
    pub until: Figure<Date>,
}

/// The power to charge lapses after a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeBar {
    /// How long: for breaches of either tier, or of the higher one where the lower has a period of its own.
    pub period: Figure<Period>,
    /// How long for breaches of the lower tier, where that is shorter (Spain, Portugal).
    pub lower: Option<Figure<Period>>,
    /// How long for breaches that the law calls minor, which no question asks about and any breach may be (Spain).
    pub minor: Option<Figure<Period>>,
    /// How long it was before a day (Lithuania).
    pub earlier: Option<&'static Earlier>,
    /// From when.
    pub from: TimeBarFrom,
    /// What must happen before it ends.
    pub rule: TimeBarRule,
    /// After this time from the end of the infringement nothing is decided any more, whatever found or interrupted it
    /// (Czechia, Slovakia, Luxembourg).
    pub at_most: Option<Figure<Period>>,
}

impl TimeBar {
    /// One period for all, from the end of the infringement.
    pub const fn new(period: Figure<Period>, rule: TimeBarRule) -> Self {
        Self { period, lower: None, minor: None, earlier: None, from: TimeBarFrom::End, rule, at_most: None }
    }

    /// The same, shorter for the lower tier.
    #[must_use]
    pub const fn in_the_lower_tier(self, period: Figure<Period>) -> Self {
        Self { lower: Some(period), ..self }
    }

    /// The same, shorter for what is minor.
    #[must_use]
    pub const fn if_minor(self, period: Figure<Period>) -> Self {
        Self { minor: Some(period), ..self }
    }

    /// The same, shorter before a day.
    #[must_use]
    pub const fn until(self, earlier: &'static Earlier) -> Self {
        Self { earlier: Some(earlier), ..self }
    }

    /// The same, from another day.
    #[must_use]
    pub const fn from(self, from: TimeBarFrom) -> Self {
        Self { from, ..self }
    }

    /// The same, with a last end.
    #[must_use]
    pub const fn at_most(self, period: Figure<Period>) -> Self {
        Self { at_most: Some(period), ..self }
    }

    /// Whether the first day of the breach makes a difference.
    pub const fn goes_by_the_first_day(&self) -> bool {
        matches!(self.rule, TimeBarRule::ChanceToComment)
            || !matches!(self.from, TimeBarFrom::End)
            || self.earlier.is_some()
    }

    /// The period for a tier.
    pub const fn of(&self, tier: Tier) -> Figure<Period> {
        match (tier, self.lower) {
            (Tier::Lower, Some(lower)) => lower,
            _ => self.period,
        }
    }

    /// Each period, the longest first.
    pub fn each(&self) -> impl Iterator<Item = Figure<Period>> {
        let earlier = self.earlier.map(|earlier| earlier.period);
        [Some(self.period), self.lower, self.minor, earlier].into_iter().flatten()
    }
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

keyed! {
    /// From when the time to pay runs.
    PaymentFrom {
        /// From when the decision is final.
        Final = "final",
        /// From when the party got the decision (Lithuania).
        Receipt = "receipt",
        /// From when a court confirmed the fee, on a day that nobody is asked about (Ireland).
        Confirmation = "confirmation",
    }
}

keyed! {
    /// From when an unpaid fee lapses.
    LapseFrom {
        /// From when the decision is final.
        Final = "final",
        /// From the day on which it was imposed (Finland).
        Decided = "decided",
    }
}

/// The time that the authority has for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseTime {
    /// From when it opened the case for a fee, of which the party is told, until it has to decide.
    pub decide: Figure<Period>,
    /// How long it may look into the matter before that; `None` where no such rule was read.
    pub inquire: Option<Figure<Period>>,
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
    /// That the day it is counted from is the first of it (Ireland); `None` where it begins on the day after.
    pub first_day: Option<Citation>,
}

impl Deadline {
    /// A time limit of which only the length was read.
    pub const fn new(period: Period, cite: Citation) -> Self {
        Self { period: Figure::new(period, cite), days_off: None, filing: None, first_day: None }
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

    /// The same, counting the day that it is counted from.
    #[must_use]
    pub const fn with_its_first_day(self, cite: Citation) -> Self {
        Self { first_day: Some(cite), ..self }
    }

    /// The last day of it, counted from a day, before any day off moves that.
    pub fn after(self, day: Date) -> Option<Date> {
        let before = if self.first_day.is_some() { day.yesterday().ok()? } else { day };
        self.period.value.after(before)
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
    /// Where it stands who imposes a fee; `None` where that was not read.
    pub imposed_by: Option<Citation>,
    /// The time bar; this and each time limit below is `None` where no rule was read.
    pub time_bar: Option<TimeBar>,
    /// Time to appeal.
    pub appeal: Option<Deadline>,
    /// From when it runs.
    pub appeal_from: AppealFrom,
    /// That the body of appeal decides no cases in which the authority leads across borders, so that its time does not
    /// run there; `None` where no such rule was read.
    pub no_appeal_if_leading: Option<Citation>,
    /// The time that the authority has for a case.
    pub case_time: Option<CaseTime>,
    /// That a court has to confirm a fee before it is due (Ireland); `None` where no such rule was read.
    pub confirmation: Option<Citation>,
    /// Time to pay.
    pub payment: Option<Deadline>,
    /// From when it runs.
    pub payment_from: PaymentFrom,
    /// After which an unpaid fee lapses.
    pub lapse: Option<Figure<Period>>,
    /// The same for fees of at most these amounts, the smallest first (Spain, Portugal).
    pub lapse_up_to: &'static [(Figure<Money>, Figure<Period>)],
    /// From when it runs.
    pub lapse_from: LapseFrom,
    /// What the law takes off for those who pay, admit or settle.
    pub discounts: Option<&'static Discounts>,
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
        imposed_by: None,
        time_bar: None,
        appeal: None,
        appeal_from: AppealFrom::Receipt,
        no_appeal_if_leading: None,
        case_time: None,
        confirmation: None,
        payment: None,
        payment_from: PaymentFrom::Final,
        lapse: None,
        lapse_up_to: &[],
        lapse_from: LapseFrom::Final,
        discounts: None,
        costs: None,
    };

    /// After which an unpaid fee of an amount lapses; of one that is not known, only where that makes no difference.
    pub fn lapse_of(&self, fee: Option<Money>) -> Option<Figure<Period>> {
        let mut steps = self.lapse_up_to.iter();
        match fee {
            None if !self.lapse_up_to.is_empty() => None,
            None => self.lapse,
            Some(fee) => steps
                .find(|(up_to, _)| fee.currency == up_to.value.currency && fee.amount <= up_to.value.amount)
                .map_or(self.lapse, |(_, period)| Some(*period)),
        }
    }
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
