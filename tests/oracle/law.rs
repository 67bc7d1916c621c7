//! What each country fills in: the figures of its law, as they were typed anew in its file.

use super::complete::{Complete, Most};
use super::practice::Group;
use super::views::View;

/// A set of rules. A country under the Regulation says where it differs from `countries::eea::LAW`.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a rule of its own")]
pub struct Law {
    /// The key of the regime.
    pub regime: &'static str,
    pub act: Act,
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
    /// Whether turnover counts for some maximum.
    pub fn by_turnover(&self) -> bool {
        let by_tier = |(_, most): &(&str, Option<Most>)| matches!(most, Some(Most::Lower | Most::Higher));
        self.act == Act::Regulation || self.otherwise.iter().any(by_tier)
    }

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
}

/// Everything that decides which rules apply in a country, answered.
#[derive(Clone, Copy)]
pub struct Matter<'a> {
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

/// Whether public authorities pay.
#[derive(Clone, Copy, PartialEq)]
pub enum Bodies {
    AsOthers,
    Nothing,
    /// Up to maxima of their own, with their currency.
    UpTo([u32; 2], &'static str),
    /// The rule was not read.
    NotRead,
}

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
}

/// What may lower a fee after its level was found.
#[derive(Clone, Copy)]
pub enum AdjustmentRule {
    Nothing,
    Excuse,
    Time,
}
