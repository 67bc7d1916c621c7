//! Like decisions, and where they landed.

use super::complete::Complete;
use super::law::Law;
use rust_decimal::Decimal;

/// What became of a fee.
pub enum Fate {
    Set(u32),
    Upheld,
    Gone,
}

use Fate::{Gone, Set, Upheld};

/// A decision: its case, the millions of its maximum where fees compare by share, and what became of
/// it. What is dated to a month or a year counts as known from its last day.
pub type Row = (&'static str, u32, &'static [(&'static str, Fate)]);

/// Decisions that are compared with one another.
pub struct Group {
    pub name: &'static str,
    pub currency: &'static str,
    /// Whether fees compare as shares of their maximum.
    pub by_share: bool,
    pub rows: &'static [Row],
}

/// The group that the one assessed compares with.
pub fn group(law: &Law, complete: &Complete) -> Option<&'static Group> {
    law.group.filter(|_| complete.is("body", "public-authority"))
}

/// What is known on a day, without the decision that is replayed.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub on: &'a str,
    pub replayed: Option<&'a str>,
}

impl Known<'_> {
    /// From the smallest to the largest fee of a group, or share of the maximum: below five of them
    /// none, and from 19 on without the outermost at each end.
    pub fn band(self, group: &Group) -> Option<(Decimal, Decimal)> {
        let mut fees: Vec<Decimal> = group.rows.iter().filter_map(|row| self.fee(row)).collect();
        fees.sort_unstable();
        let left_out = usize::from(fees.len() >= 19);
        let high = fees.iter().rev().nth(left_out).copied();
        fees.get(left_out).copied().zip(high).filter(|_| fees.len() >= 5)
    }

    /// What the fee was on the day, as a share of its maximum where there is one; `None` when it was
    /// not yet set, or was gone.
    fn fee(self, (case, millions, events): &Row) -> Option<Decimal> {
        let mut fee = None;
        for (_, fate) in events.iter().filter(|(day, _)| *day <= self.on) {
            fee = match fate {
                Set(amount) => Some(Decimal::from(*amount)),
                Upheld => fee,
                Gone => None,
            };
        }
        let fee = fee.filter(|_| self.replayed != Some(*case))?;
        Some(if *millions == 0 { fee } else { fee / Decimal::from(millions * 1_000_000) })
    }
}
