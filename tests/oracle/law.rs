//! What each country fills in: the figures of its law, as they were typed anew in its file.

use super::complete::{Complete, FeeGround, Most};
use super::practice::Group;
use super::views::View;

/// A set of rules. A country under the Regulation says where it differs from `countries::eea::LAW`.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a rule of its own")]
pub struct Law {
    /// The key of the regime.
    pub regime: &'static str,
    pub act: Act,
    /// What breaking a provision can cost, and whom.
    pub ground: fn(&Self, &str) -> Option<FeeGround>,
    /// Whether the maxima are in tiers, of which a share of turnover is part.
    pub in_tiers: bool,
    /// The countries that have these rules outside law enforcement.
    pub countries: &'static [&'static str],
    /// What applies to law enforcement, security and defence, where that is not the law on data protection.
    pub state: fn(Matter) -> Option<Result<&'static str, &'static str>>,
    /// Why what is by hand and in no filing system is outside, and what is purely private.
    pub outside: [&'static str; 2],
    /// Whether what an authority has by hand is inside all the same (UK GDPR 2(1A)).
    pub authorities_by_hand: bool,
    /// Whether an article falls away, for a complete set of answers.
    pub falls_away: fn(&str, &Complete) -> bool,
    /// Whether it may for a kind of expression, which is not for the facts alone to say.
    pub may_fall_away: fn(&str, &str) -> bool,
    /// Whether the authority of the main establishment leads across borders (GDPR Art. 56).
    pub one_leads: bool,
    /// The fixed maximum of the lower tier and of the higher; beside them 2 and 4 per cent of turnover.
    pub fixed: [u32; 2],
    /// The currency of the maxima, and that of fees.
    pub currency: &'static str,
    pub fee_currency: &'static str,
    /// Provisions of national law beside the Regulation, in the lower tier, which acts of controllers break.
    pub own_grounds: &'static [&'static str],
    /// Whether Regulation 2024/900 is the law there.
    pub political_advertising: bool,
    /// What Art. 10 and Art. 24 can cost, where national law says so.
    pub unlisted: [Option<Most>; 2],
    /// Provisions that cost otherwise than in the Regulation, or are not in it.
    pub otherwise: &'static [(&'static str, Option<Most>)],
    pub bodies: Bodies,
    /// The least that a fee can be for others, where the law names one.
    pub minima: &'static [Least],
    /// Whether an authority that pays like others is an undertaking where it carries on an economic activity.
    pub authorities_as_undertakings: bool,
    /// Whether the method looks at funds where there is no turnover.
    pub by_funds: bool,
    pub method: Option<&'static Method>,
    /// Whether it gives amounts for natural persons who are no undertaking.
    pub for_persons: bool,
    /// Whether day rates stand beside it.
    pub day_rates: bool,
    /// For whom doubt counts, each from a day on.
    pub doubt: &'static [(&'static str, Doubt)],
    /// The first day that a breach counts from.
    pub first_breach: Option<&'static str>,
    /// The same of those of its countries that have another.
    pub first_breach_in: &'static [(&'static str, &'static str)],
    /// The day on which it was settled that fault is needed.
    pub fault: Option<&'static str>,
    /// Whether a reprimand may be enough.
    pub reprimand: bool,
    pub time_bar: TimeBar,
    pub adjustment: AdjustmentRule,
    pub views: &'static [&'static View],
    /// The decisions that public authorities are compared with.
    pub group: Option<&'static Group>,
}

impl Law {
    /// For whom doubt counts on a day.
    pub fn doubt_on(&self, on: &str) -> Doubt {
        let begun = self.doubt.iter().rfind(|(from, _)| *from <= on);
        begun.map_or(Doubt::NotRead, |(_, doubt)| *doubt)
    }
}

/// The text that is broken.
#[derive(Clone, Copy, PartialEq)]
pub enum Act {
    Regulation,
    CriminalData,
    /// One with a maximum for each provision, which binds whoever breaks it and is a duty of its own.
    Beside,
    /// An Act on law enforcement elsewhere.
    Enforcement,
}

/// Everything that decides which rules apply in a country, answered.
#[derive(Clone, Copy)]
pub struct Matter<'a> {
    /// The country whose law is asked.
    pub country: &'a str,
    pub purpose: &'a str,
    pub task: &'a str,
    pub sector: &'a str,
    pub form: &'a str,
    pub body: &'a str,
    pub household: &'a str,
    pub border: &'a str,
    pub own_authority: &'a str,
    /// Whether it is established in the EEA or the United Kingdom.
    pub within: bool,
}

impl Matter<'_> {
    /// Nordic 1.0: a competent authority or an entrusted actor, and for such a purpose (1:2, 1:6).
    pub fn enforces(self) -> bool {
        self.purpose == "law-enforcement" && self.task != "none"
    }

    /// Whether data protection law may not apply for its purpose.
    pub fn is_of_the_state(self) -> bool {
        self.enforces() || matches!(self.purpose, "national-security" | "defence")
    }
}

/// What becomes of public authorities (Art. 83(7)).
#[derive(Clone, Copy)]
pub struct Bodies {
    pub rule: BodyRule,
    /// The kinds that the rule is for alone; none stands for all of them. The others pay like anyone.
    pub only: &'static [&'static str],
    /// Whether it is not for one who carries on an economic activity.
    pub unless_economic: bool,
    /// Whether a warning comes first, with a plan that was not carried out in its time.
    pub warned_first: bool,
}

/// What the rule does.
#[derive(Clone, Copy)]
pub enum BodyRule {
    AsOthers,
    Nothing,
    /// Up to maxima of their own, with their currency.
    UpTo([OwnMaximum; 2], &'static str),
    /// The rule was not read.
    NotRead,
}

/// What one tier allows of an authority: the least, the most, and the share of its budget where that is less.
#[derive(Clone, Copy)]
pub struct OwnMaximum {
    pub least: u32,
    pub most: u32,
    pub per_mille_of_budget: Option<u32>,
}

impl Bodies {
    pub const AS_OTHERS: Self = Self::new(BodyRule::AsOthers);
    pub const NOTHING: Self = Self::new(BodyRule::Nothing);
    pub const NOT_READ: Self = Self::new(BodyRule::NotRead);

    pub const fn new(rule: BodyRule) -> Self {
        Self { rule, only: &[], unless_economic: false, warned_first: false }
    }

    /// Fixed amounts.
    pub const fn up_to([lower, higher]: [u32; 2], currency: &'static str) -> Self {
        Self::new(BodyRule::UpTo([OwnMaximum::fixed(lower), OwnMaximum::fixed(higher)], currency))
    }

    /// Whether the rule is for an authority on one complete set of answers.
    pub fn are_ruled(&self, kind: &str, economic: &str) -> bool {
        (self.only.is_empty() || self.only.contains(&kind)) && !(self.unless_economic && economic == "yes")
    }

    /// Whether a maximum is a share of the budget.
    pub fn go_by_budget(&self) -> bool {
        match self.rule {
            BodyRule::UpTo(maxima, _) => maxima.iter().any(|one| one.per_mille_of_budget.is_some()),
            BodyRule::AsOthers | BodyRule::Nothing | BodyRule::NotRead => false,
        }
    }
}

impl OwnMaximum {
    pub const fn fixed(most: u32) -> Self {
        Self { least: 0, most, per_mille_of_budget: None }
    }
}

/// The least that a fee can be: for breaking what (`any`, `lower`, `higher`, or a provision), in the currency of the
/// maxima.
pub type Least = (&'static str, u32);

/// A published method.
pub struct Method {
    /// Limits of turnover, each the last of its tier, with the per mille of the starting amount.
    pub tiers: [(u32, u32, u32); 6],
    /// The turnovers at which the share overtakes the fixed amount.
    pub crossovers: [u32; 2],
}

/// For whom doubt counts.
#[derive(Clone, Copy, PartialEq)]
pub enum Doubt {
    NotRead,
    /// For the one who is to pay, about what happened.
    ForThePayer,
    /// Against the controller, who must show these.
    MustShow(&'static [&'static str]),
}

/// When it is too late for a fee.
#[derive(Clone, Copy)]
pub enum TimeBar {
    NotRead,
    /// So many years from the breach until the chance to comment.
    ChanceToComment(u16),
    /// So many years from its end until notice or decision.
    NoticeOrDecision(u16),
    /// So many years from its end until the decision.
    Decision(u16),
    /// The same, and what stops them was not read.
    DecisionUnlessStopped(u16),
    /// By tier, from another day than the end, or with a last end.
    Clock(Clock),
}

/// When it is too late, where it is not one period from the end.
#[derive(Clone, Copy)]
pub struct Clock {
    /// Years for the lower tier and for the higher.
    pub years: [u16; 2],
    /// Years for what national law calls minor, which any breach may be.
    pub minor: Option<u16>,
    /// How many there were before a day.
    pub earlier: Option<Earlier>,
    pub runs: Runs,
    pub until: Until,
    /// Years from the end after which nothing is decided.
    pub at_most: Option<u16>,
}

/// The years that there were before.
#[derive(Clone, Copy)]
pub struct Earlier {
    pub years: u16,
    /// The last day of them, and the next.
    pub last: &'static str,
    pub since: &'static str,
}

/// From when the years run.
#[derive(Clone, Copy, PartialEq)]
pub enum Runs {
    End,
    /// From when it was found: any day from its first one on.
    Discovery,
    /// The same where it went on for longer than a day.
    DiscoveryIfItWentOn,
}

/// What must come before they are over.
#[derive(Clone, Copy, PartialEq)]
pub enum Until {
    /// Notice or decision; from the end alone.
    NoticeOrDecision,
    /// The decision, or the notice and the decision as long after it; or something else that nobody is asked about.
    NoticeAnew,
    Decision,
    /// The same, unless something stopped the time.
    DecisionUnlessStopped,
}

/// What may lower a fee after its level was found.
#[derive(Clone, Copy)]
pub enum AdjustmentRule {
    Nothing,
    Excuse,
    Time,
}
