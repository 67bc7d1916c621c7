//! From imposed to paid: what national law takes off an amount for those who pay early, admit the breach or settle.
//!
//! The amounts of the tool are amounts imposed. What is left of them is a step of its own, the last one.

use super::keyed::keyed;
use super::money::Share;
use super::source::{Citation, Figure, InForce};
use super::told::Told;

keyed! {
    /// Which amount a figure is.
    Sum {
        /// What the authority proposed, or asked a court for.
        Proposed = "proposed",
        /// What was imposed.
        Imposed = "imposed",
        /// What was paid after a discount.
        Paid = "paid",
    }
}

keyed! {
    /// How a share that is taken off is meant.
    Bound {
        /// So much.
        Exactly = "exactly",
        /// So much or more (Spain).
        AtLeast = "at-least",
        /// Up to so much (United Kingdom).
        UpTo = "up-to",
    }
}

keyed! {
    /// What gives a discount.
    Standing {
        /// A rule that holds.
        Law = "law",
        /// A draft, which is not in force.
        Draft = "draft",
    }
}

/// A discount, and on what condition it is given. The condition is the message `discount-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discount {
    /// Stable key.
    pub key: &'static str,
    /// The share of the amount that is taken off.
    pub off: Figure<Share>,
    /// How that is meant.
    pub bound: Bound,
}

/// What is taken off an amount in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discounts {
    /// Off which amount: the one proposed, or the one imposed.
    pub of: Sum,
    /// Each, in the order of the rule.
    pub each: &'static [Discount],
    /// Where it stands that they add up; `None` where only one of them can be had.
    pub added: Option<Citation>,
    /// What is given up, or ends, with it: the message `waived-<key>`.
    pub waived: Told,
    /// Where it was read that decisions tell of it; `None` where that was not read.
    pub told_in_decisions: Option<Citation>,
    /// Whether it is law.
    pub standing: Standing,
    /// The days on which it holds.
    pub held: InForce,
}
