//! Whether and how far public authorities can be charged: Art. 83(7) leaves it to each state.
//!
//! A rule is put together from what the statute says: what it does (exempt, maxima of its own), whom it is for, whether it
//! gives way to an economic activity, and whether a warning comes first.

use super::circumstance::{Circumstance, Economic, PublicKind};
use super::money::{Money, Share};
use super::option_set::OptionSet;
use super::source::{Citation, Figure};

/// What a state's law says of public authorities.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicBodies {
    /// What becomes of those whom it is for. The others pay like anyone.
    pub rule: PublicRule,
    /// Which kinds of public body it is for; `None` where it is for all.
    pub only: Option<Figure<OptionSet>>,
    /// That it is not for one who carries on an economic activity with what it did; `None` where that makes no difference.
    pub unless_economic: Option<Citation>,
    /// That a fee may follow only once a warning was given, with a plan, and the plan was not carried out in its time.
    pub after_warning: Option<Citation>,
}

/// What becomes of a public authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicRule {
    /// It pays as others do.
    AsOthers(Citation),
    /// It pays up to maxima of its own: of the lower tier, then of the higher.
    UpTo(&'static [PublicMaximum; 2]),
    /// It cannot be charged.
    Exempt(Citation),
    /// The country's rule was not read: it may be charged, or not.
    NotRead(Citation),
}

/// What one tier allows of a public authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicMaximum {
    /// The most.
    pub most: Figure<Money>,
    /// The least that a fee can be; `None` where the law names none.
    pub least: Option<Figure<Money>>,
    /// The share of its budget that is the most where that is less; `None` where the budget does not count.
    pub of_budget: Option<Figure<Share>>,
}

impl PublicMaximum {
    /// A fixed amount.
    pub const fn new(most: Figure<Money>) -> Self {
        Self { most, least: None, of_budget: None }
    }

    /// The same, with the least that a fee can be.
    #[must_use]
    pub const fn at_least(self, least: Figure<Money>) -> Self {
        Self { least: Some(least), ..self }
    }

    /// A share of the budget, with the amount as its limit.
    #[must_use]
    pub const fn of_budget(self, share: Figure<Share>) -> Self {
        Self { of_budget: Some(share), ..self }
    }
}

impl PublicBodies {
    const fn new(rule: PublicRule) -> Self {
        Self { rule, only: None, unless_economic: None, after_warning: None }
    }

    /// They pay as others do.
    pub const fn as_others(cite: Citation) -> Self {
        Self::new(PublicRule::AsOthers(cite))
    }

    /// They cannot be charged.
    pub const fn exempt(cite: Citation) -> Self {
        Self::new(PublicRule::Exempt(cite))
    }

    /// They have maxima of their own, of the lower tier and of the higher.
    pub const fn up_to(maxima: &'static [PublicMaximum; 2]) -> Self {
        Self::new(PublicRule::UpTo(maxima))
    }

    /// The rule was not read.
    pub const fn not_read(cite: Citation) -> Self {
        Self::new(PublicRule::NotRead(cite))
    }

    /// The same for some kinds of public body alone ([`PublicKind`]).
    #[must_use]
    pub const fn only(self, kinds: &[Circumstance], cite: Citation) -> Self {
        Self { only: Some(Figure::new(OptionSet::of(kinds), cite)), ..self }
    }

    /// The same, unless it carries on an economic activity.
    #[must_use]
    pub const fn unless_economic(self, cite: Citation) -> Self {
        Self { unless_economic: Some(cite), ..self }
    }

    /// The same, once it was warned and did not do what the plan asks.
    #[must_use]
    pub const fn after_warning(self, cite: Citation) -> Self {
        Self { after_warning: Some(cite), ..self }
    }

    /// Whether it is for a public body of a kind, which carries on an economic activity or does not.
    pub fn is_for(&self, kind: PublicKind, economic: Economic) -> bool {
        let of_its_kind = self.only.is_none_or(|only| only.value.holds(kind.is()));
        of_its_kind && (self.unless_economic.is_none() || economic == Economic::NotEconomic)
    }

    /// Whether some public bodies may pay as others do.
    pub const fn leaves_some(&self) -> bool {
        let settled = matches!(self.rule, PublicRule::UpTo(_) | PublicRule::Exempt(_));
        !settled || self.only.is_some() || self.unless_economic.is_some()
    }

    /// Where the rule stands: of maxima of their own, that of the higher tier.
    pub const fn cite(&self) -> Citation {
        match self.rule {
            PublicRule::AsOthers(cite) | PublicRule::Exempt(cite) | PublicRule::NotRead(cite) => cite,
            PublicRule::UpTo([_, higher]) => higher.most.cite,
        }
    }

    /// The maxima of their own, where they have some.
    pub const fn maxima(&self) -> Option<&'static [PublicMaximum; 2]> {
        match self.rule {
            PublicRule::UpTo(maxima) => Some(maxima),
            PublicRule::AsOthers(_) | PublicRule::Exempt(_) | PublicRule::NotRead(_) => None,
        }
    }

    /// The share of the budget that counts in the higher tier, where one does.
    pub fn of_budget(&self) -> Option<Figure<Share>> {
        self.maxima()?.iter().rev().find_map(|maximum| maximum.of_budget)
    }
}
