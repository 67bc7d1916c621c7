//! Where the decisions of a group landed.

use super::replayed::is_replayed;
use crate::engine::range::Range;
use crate::law::comparison::Group;
use crate::law::{Money, Share, Verified, keyed};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// What became of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The first decision set it.
    Decided(Money),
    /// Changed on appeal.
    Changed(Money),
    /// Upheld on appeal.
    Upheld,
    /// Quashed on appeal: no fee in the end.
    Quashed,
    /// Waived for processing time: no fee in the end.
    Waived,
}

/// An event in the life of a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day it was known from; the last possible day where only a period is known.
    pub on: Date,
    /// What happened.
    pub fate: Fate,
    /// How well that is checked.
    pub verified: Verified,
}

keyed! {
    /// Why a decision is listed but not counted.
    NotCounted {
        /// Set under an earlier law, whose level is not comparable.
        EarlierLaw = "earlier-law",
        /// It is the one being replayed.
        Replayed = "replayed",
        /// Quashed, as was known on the day assessed.
        Quashed = "quashed",
        /// Waived, as was known on the day assessed.
        Waived = "waived",
    }
}

/// A decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The authority's case number, or a short name where it is not known.
    pub case: &'static str,
    /// Who was to pay, as the sources name it.
    pub controller: &'static str,
    /// The group it compares with.
    pub group: Group,
    /// Provisions, as the sources name them.
    pub articles: &'static str,
    /// The ceiling that applied, where fees compare by share.
    pub ceiling: Option<Money>,
    /// Whether the level was set under an earlier law.
    pub earlier_law: bool,
    /// Events, the first decision first.
    pub events: &'static [Event],
}

impl Decision {
    /// Its case number; `None` where none was published, and the case is called by its party.
    pub fn number(&self) -> Option<&'static str> {
        (!self.case.starts_with(self.controller)).then_some(self.case)
    }
}

/// A decision as it was known on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The decision.
    pub decision: &'static Decision,
    /// Its events known on that day.
    pub events: Vec<Event>,
    /// The amount that stood on that day; the last one before it was quashed or waived.
    pub amount: Money,
    /// The amount as a share of its ceiling.
    pub share: Option<Share>,
    /// Why it is not counted; `None` when it is.
    pub not_counted: Option<NotCounted>,
}

/// Where the decisions of a group landed.
#[derive(Clone, Debug, PartialEq)]
pub struct Practice {
    /// The group.
    pub group: Group,
    /// Every decision known on the day assessed, the smallest first.
    pub listed: Vec<Listed>,
    /// How many are counted.
    pub counted: usize,
    /// As many lie below it as above; of a range of maxima, at each end. `None` below [`LEAST_FOR_A_RANGE`].
    pub typical: Option<Range>,
    /// The middle half: a quarter of the decisions, rounded down, is left out at each end.
    pub half: Option<Range>,
    /// From the smallest to the largest that the band takes in.
    pub band: Option<Range>,
    /// The band as shares of the ceiling, for a group that compares so.
    pub shares: Option<(Share, Share)>,
    /// Whether the band holds eight of ten, or all because there are too few to leave any out.
    pub eight_of_ten: bool,
}

/// Below this many decisions no statistic is shown, only the decisions.
pub const LEAST_FOR_A_RANGE: usize = 5;

/// From this many on, the band from the smallest to the largest holds the next like decision eight
/// times out of ten: (n - 1) / (n + 1) is 0.8 at 9.
pub const ENOUGH_FOR_EIGHT_OF_TEN: usize = 9;

/// Where the decisions of a group landed, as known on a day, leaving out the one replayed.
pub fn of_group(
    decisions: &'static [Decision],
    group: Group,
    on: Date,
    replayed: Option<&str>,
    ceiling: Option<Range>,
) -> Practice {
    let mut listed: Vec<Listed> = Vec::new();
    for row in decisions
        .iter()
        .filter(|decision| decision.group == group)
        .filter_map(|decision| list(decision, on, replayed))
    {
        let place = listed.iter().position(|other| measure(other) > measure(&row)).unwrap_or(listed.len());
        listed.insert(place, row);
    }
    let counted: Vec<Decimal> = listed.iter().filter(|row| row.not_counted.is_none()).map(measure).collect();
    let within = |left_out: usize| {
        let ends = counted.get(left_out).zip(counted.get(counted.len().checked_sub(1 + left_out)?));
        ends.map(|(low, high)| (*low, *high)).filter(|_| counted.len() >= LEAST_FOR_A_RANGE)
    };
    let currency = listed.first().map(|row| row.amount.currency);
    let amounts = |(low, high): (Decimal, Decimal)| {
        let range = if group.by_share() {
            let ceiling = ceiling?;
            let high = ceiling.high.map(|ceiling| (ceiling * high).normalize());
            Range::between((ceiling.low * low).normalize(), high, ceiling.currency)
        } else {
            Range::between(low, Some(high), currency?)
        };
        Some(ceiling.map_or(range, |ceiling| range.held_under(ceiling)))
    };
    let ends = within(left_out_at_each_end(counted.len()));
    let middle = within(counted.len().saturating_sub(1) / 2);
    let median = middle.map(|(low, high)| (low + high) / Decimal::TWO);
    let shares = ends.filter(|_| group.by_share()).map(|(low, high)| (Share(low), Share(high)));
    Practice {
        group,
        counted: counted.len(),
        typical: median.and_then(|median| amounts((median, median))),
        half: within(counted.len() / 4).and_then(amounts),
        band: ends.and_then(amounts),
        listed,
        shares,
        eight_of_ten: counted.len() >= ENOUGH_FOR_EIGHT_OF_TEN,
    }
}

/// How many decisions to leave out at each end so that the band still holds the next like decision
/// eight times out of ten: with n decisions that could have come in any order, a band that leaves
/// out k - 1 at each end holds it with a chance of (n + 1 - 2k) / (n + 1).
fn left_out_at_each_end(counted: usize) -> usize {
    ((counted + 1) / 10).saturating_sub(1)
}

fn measure(row: &Listed) -> Decimal {
    row.share.map_or(row.amount.amount, |share| share.0)
}

fn list(decision: &'static Decision, on: Date, replayed: Option<&str>) -> Option<Listed> {
    let events: Vec<Event> = decision.events.iter().copied().filter(|event| event.on <= on).collect();
    let amount = events.iter().rev().find_map(|event| match event.fate {
        Fate::Decided(money) | Fate::Changed(money) => Some(money),
        Fate::Upheld | Fate::Quashed | Fate::Waived => None,
    })?;
    let last = events.last().map(|event| event.fate);
    let not_counted = if is_replayed(replayed, decision.case) {
        Some(NotCounted::Replayed)
    } else if decision.earlier_law {
        Some(NotCounted::EarlierLaw)
    } else {
        match last {
            Some(Fate::Quashed) => Some(NotCounted::Quashed),
            Some(Fate::Waived) => Some(NotCounted::Waived),
            _ => None,
        }
    };
    let share = decision.group.by_share().then(|| amount.as_share_of(decision.ceiling?)).flatten();
    Some(Listed { decision, events, amount, share, not_counted })
}
