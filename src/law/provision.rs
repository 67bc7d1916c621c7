//! The provisions that can be broken, and what breaking each can cost.

use super::authority::Authority;
use super::circumstance::{ChoiceId, Circumstance};
use super::money::{Money, Share};
use super::option_set::OptionSet;
use super::question::DateId;
use super::source::{Citation, Figure, InForce};
use jiff::civil::Date;

/// Who may be charged for breaking a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    /// The controller, joint controllers among them.
    Controller,
    /// The processor.
    Processor,
    /// A body accredited to monitor a code of conduct (Art. 41), which nobody is who is assessed here.
    MonitoringBody,
}

/// What breaks a provision, by its own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breach {
    /// Something done with the data: whoever did it, the organisation answers if the act is its own.
    Act,
    /// A duty of the organisation itself left undone, such as security or an answer to a request. What one of its
    /// people did for private ends does not excuse it.
    OwnDuty,
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

    /// Whether it is that of a fee, so that breaking the provision can cost one.
    pub const fn is_of_a_fee(self) -> bool {
        matches!(self, Self::Fixed(_) | Self::Tier(..))
    }

    /// Whether it was read what breaking the provision costs.
    pub const fn was_read(self) -> bool {
        !matches!(self, Self::NotRead(_))
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
    /// Its elements, where decisions set them out.
    pub elements: &'static Elements,
    /// Whether an act breaks it, which has to be attributed, or the organisation's own omission.
    pub breach: Breach,
    /// The first day of its own that a breach counts from, where that came later than the regime's.
    pub since: Option<Figure<Date>>,
    /// The days of breaches that it covers; `None` where it covers all those that the rules do.
    pub in_force: Option<Figure<InForce>>,
}

/// The elements of a provision that are asked. Each is about another fact, so that any or all of them hold or fail
/// independently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elements {
    /// None is: what was named stands as it is.
    None,
    /// One of them is enough for a breach.
    Any(&'static [Element]),
    /// One of them is enough, unless the first holds, which is an answer to one of their questions.
    AnyUnless(Exception, &'static [Element]),
    /// It takes all of them.
    All(&'static [Element]),
}

/// An answer on which a provision is not broken, whatever its other elements are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The answer.
    pub answer: Circumstance,
    /// Where it is set out.
    pub cite: Citation,
}

impl Elements {
    /// Each of them.
    pub const fn each(&self) -> &'static [Element] {
        match self {
            Self::None => &[],
            Self::Any(each) | Self::AnyUnless(_, each) | Self::All(each) => each,
        }
    }

    /// The answer on which it is not broken, where there is one.
    pub const fn exception(&self) -> Option<Exception> {
        match self {
            Self::AnyUnless(exception, _) => Some(*exception),
            Self::None | Self::Any(_) | Self::All(_) => None,
        }
    }

    /// The questions that ask for them.
    pub fn questions(&self) -> impl Iterator<Item = ChoiceId> {
        self.each().iter().filter_map(|element| match element {
            Element::Answer { question, .. } => Some(*question),
            Element::From(..) => None,
        })
    }

    /// The date that is one of them, and the day from which it speaks for a breach.
    pub fn date(&self) -> Option<(DateId, Figure<Date>)> {
        self.each().iter().find_map(|element| match element {
            Element::Answer { .. } => None,
            Element::From(date, day) => Some((*date, *day)),
        })
    }
}

/// One whom no answer to an element helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barred {
    /// Who.
    pub who: Circumstance,
    /// Where that stands.
    pub cite: Citation,
}

/// An element of a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    /// A question with options.
    Answer {
        /// The question.
        question: ChoiceId,
        /// The answers that speak for a breach; with the others the limb is met.
        breach: OptionSet,
        /// Where the limb is set out.
        cite: Authority,
        /// Whom none of its answers helps, so that it always speaks for a breach.
        barred: Option<Barred>,
    },
    /// A date that speaks for a breach from a day on.
    From(DateId, Figure<Date>),
}

impl Element {
    /// A question, the answers that speak for a breach, and where the limb is set out.
    pub const fn new(question: ChoiceId, breach: OptionSet, cite: Citation) -> Self {
        Self::Answer { question, breach, cite: Authority::law(cite), barred: None }
    }

    /// The same, with what instances made of the limb.
    #[must_use]
    pub const fn said(self, said: &'static [Citation]) -> Self {
        match self {
            Self::Answer { question, breach, cite, barred } => {
                Self::Answer { question, breach, cite: Authority::said(cite.law, said), barred }
            }
            from @ Self::From(..) => from,
        }
    }

    /// The same, which helps one who is assessed not at all.
    #[must_use]
    pub const fn barred(self, who: Circumstance, at: Citation) -> Self {
        match self {
            Self::Answer { question, breach, cite, .. } => {
                Self::Answer { question, breach, cite, barred: Some(Barred { who, cite: at }) }
            }
            from @ Self::From(..) => from,
        }
    }
}

impl Provision {
    /// The same with its elements.
    #[must_use]
    pub const fn with(self, elements: &'static Elements) -> Self {
        Self { elements, ..self }
    }

    /// The same as a duty of the organisation itself.
    #[must_use]
    pub const fn own_duty(self) -> Self {
        Self { breach: Breach::OwnDuty, ..self }
    }

    /// The same with a first day of its own.
    #[must_use]
    pub const fn since(self, day: Figure<Date>) -> Self {
        Self { since: Some(day), ..self }
    }

    /// Whether a controller or a processor can break it, so that it is offered to those who are assessed.
    pub fn is_offered(&self) -> bool {
        self.actors.iter().any(|actor| matches!(actor, Actor::Controller | Actor::Processor))
    }

    /// The same with what it costs in a country.
    #[must_use]
    pub const fn costing(self, ceiling: Ceiling) -> Self {
        Self { ceiling, ..self }
    }

    /// The same for breaches of these days alone.
    #[must_use]
    pub const fn in_force(self, days: InForce, cite: Citation) -> Self {
        Self { in_force: Some(Figure::new(days, cite)), ..self }
    }

    /// Whether a fee can follow at all for this actor.
    pub fn is_fee_ground_for(&self, actor: Actor) -> bool {
        self.ceiling.is_of_a_fee() && self.actors.contains(&actor)
    }
}
