//! The provisions that can be broken, and what breaking each can cost.

use super::money::{Money, Share};
use super::source::{Citation, Figure};

/// Who may be charged for breaking a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    /// The controller, joint controllers among them.
    Controller,
    /// The processor.
    Processor,
}

/// The two levels of Art. 83.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Art. 83(4).
    Lower,
    /// Art. 83(5) and (6).
    Higher,
}

/// The most that breaking a provision can cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// A fixed amount.
    Fixed(Figure<Money>),
    /// The tier's fixed amount or share of turnover, whichever is higher.
    Tier(Tier, Citation),
    /// No fee: the provision is no fee ground. Supervision has other means.
    NoFee(Citation),
    /// Not in Art. 83, and whether national law adds it was not read: no amount can be given.
    NotRead(Citation),
}

impl Ceiling {
    /// Where it is set out.
    pub const fn cite(self) -> Citation {
        match self {
            Self::Fixed(figure) => figure.cite,
            Self::Tier(_, cite) | Self::NoFee(cite) | Self::NotRead(cite) => cite,
        }
    }

    /// The tier, for a provision that has one.
    pub const fn tier(self) -> Option<Tier> {
        match self {
            Self::Tier(tier, _) => Some(tier),
            Self::Fixed(_) | Self::NoFee(_) | Self::NotRead(_) => None,
        }
    }
}

/// What a tier of Art. 83 allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TierCeiling {
    /// The amount for everyone.
    pub fixed: Figure<Money>,
    /// The share of an undertaking's turnover that replaces it when higher.
    pub of_turnover: Figure<Share>,
}

/// A provision. Its plain name is the message `provision-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Stable key, used in case files, links and messages.
    pub key: &'static str,
    /// Where it stands.
    pub cite: Citation,
    /// Who can be charged for it.
    pub actors: &'static [Actor],
    /// What it can cost.
    pub ceiling: Ceiling,
    /// Heading it is listed under, message `group-<key>`.
    pub group: &'static str,
}

impl Provision {
    /// Whether a fee can follow at all for this actor.
    pub fn is_fee_ground_for(&self, actor: Actor) -> bool {
        !matches!(self.ceiling, Ceiling::NoFee(_) | Ceiling::NotRead(_)) && self.actors.contains(&actor)
    }
}
