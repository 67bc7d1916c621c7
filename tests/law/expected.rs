//! What the texts of one set of rules say: each country fills in one [`Expected`] in its file, by hand.

use finesight::engine::Question;
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::rules::{AdjustmentRule, Doubt};
use finesight::law::{
    Breaches, Circumstance, Citation, Currency, Money, Regime, Share, Source, Tier, ViewId,
};
use jiff::civil::Date;

/// What was read of one set of rules. A country under the Regulation says where it differs from
/// `countries::eea::EXPECTED`.
#[derive(Clone, Copy)]
pub struct Expected {
    pub regime: Regime,
    /// The countries that have these rules outside law enforcement.
    pub countries: &'static [Country],
    /// Whether it is the Regulation as it is applied in the EEA.
    pub in_eea: bool,
    /// The text that a citation of the Regulation is one of here.
    pub statute: Source,
    /// The lower and the higher tier; none where each provision has a maximum of its own.
    pub maxima: Option<Maxima>,
    /// Art. 10 and Art. 24.
    pub unlisted: [Unlisted; 2],
    /// Articles that cost otherwise than in the Regulation: the country's own file says what.
    pub otherwise: &'static [&'static str],
    /// Provisions beside those of the Regulation.
    pub added: &'static [&'static str],
    pub public_bodies: PublicBodies,
    /// The least that a fine can be for others, where the law names one.
    pub minima: &'static [Least],
    /// Whether the method's amounts mislead for public bodies.
    pub misleads_for_public: bool,
    /// The currency of fees.
    pub currency: Currency,
    /// Rates that the law prescribes: year, day on which it was fixed, and the rate.
    pub official_rates: &'static [(i16, Date, &'static str)],
    /// What was lowered, the first day on which it could be known, and to what, in the currency of fees.
    pub precedents: &'static [(&'static str, Date, u32, u32)],
    /// The published method.
    pub method: Option<Source>,
    /// The authority's own method.
    pub national_method: Option<NationalMethod>,
    /// Who bears the doubt, from which day on.
    pub doubt: &'static [(Option<Date>, Doubt)],
    /// The day on which it was settled that fault is needed.
    pub fault: Option<Date>,
    /// Whether a reprimand may take the place of a fee.
    pub reprimand: bool,
    /// What may adjust a fee after its level was found.
    pub adjustment: fn(&AdjustmentRule) -> bool,
    /// How many criteria the statutes list.
    pub criteria: usize,
    /// Views in their order, each with the day from which it was held, and the first on which it was not any more.
    pub views: &'static [(ViewId, Date, Option<Date>)],
    /// What courts and authorities said.
    pub notes: &'static [&'static [Said]],
    /// The first day that a breach counts from, where it was read.
    pub first_breach: Option<Date>,
    /// Provisions of national law beside the Regulation and its Art. 10 and 24, which are in the lower tier.
    pub own_grounds: &'static [(&'static str, Citation)],
    /// Years and rule of the time bar.
    pub time_bar: Option<(u8, TimeBarRule)>,
    pub time_limits: TimeLimits,
    /// A case in which these rules apply.
    pub case: &'static [(&'static str, &'static str)],
    /// Questions asked here although no rule was read that they serve.
    pub without_source: &'static [Question],
}

/// Amount and per cent of turnover, of the lower tier and of the higher.
#[derive(Clone, Copy)]
pub struct Maxima {
    pub currency: Currency,
    pub tiers: [(u32, u32); 2],
}

/// What becomes of Art. 10 or 24, which the Regulation itself leaves without a fee.
#[derive(Clone, Copy, PartialEq)]
pub enum Unlisted {
    /// National law puts it into a tier.
    In(Tier, Citation),
    NoFee,
    /// National law was not read.
    NotRead,
}

/// Whether and how far public bodies can be charged.
#[derive(Clone, Copy)]
pub struct PublicBodies {
    pub rule: PublicRule,
    /// The kinds of public body that the rule is for alone.
    pub only: Option<(&'static [Circumstance], Citation)>,
    pub unless_economic: Option<Citation>,
    pub after_warning: Option<Citation>,
}

/// What becomes of them.
#[derive(Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "there is one for each country")]
pub enum PublicRule {
    /// As others are, by the provision named or by no provision of its own.
    AsOthers(Option<Citation>),
    /// Up to maxima of their own, of the lower tier and of the higher.
    UpTo([PublicMaximum; 2]),
    Exempt(Citation),
    NotRead,
}

/// A maximum, with the share of the budget that may be less, and the least that a fine can be.
#[derive(Clone, Copy)]
pub struct PublicMaximum {
    pub most: (Money, Citation),
    pub of_budget: Option<(Share, Citation)>,
    pub least: Option<(Money, Citation)>,
}

impl PublicMaximum {
    pub const fn new(most: Money, cite: Citation) -> Self {
        Self { most: (most, cite), of_budget: None, least: None }
    }
}

impl PublicBodies {
    #[expect(clippy::large_types_passed_by_value, reason = "only constants are made of it")]
    pub const fn new(rule: PublicRule) -> Self {
        Self { rule, only: None, unless_economic: None, after_warning: None }
    }

    pub const fn as_others(cite: Option<Citation>) -> Self {
        Self::new(PublicRule::AsOthers(cite))
    }

    pub const fn exempt(cite: Citation) -> Self {
        Self::new(PublicRule::Exempt(cite))
    }

    pub const NOT_READ: Self = Self::new(PublicRule::NotRead);

    /// Fixed amounts, both from one place.
    pub const fn up_to([lower, higher]: [Money; 2], cite: Citation) -> Self {
        Self::new(PublicRule::UpTo([PublicMaximum::new(lower, cite), PublicMaximum::new(higher, cite)]))
    }
}

/// The least that a fine can be: for breaking what, how much, and where that stands.
pub type Least = (Breaches, Money, Citation);

/// From when until when the method held, and whether it is for undertakings in domestic cases alone.
#[derive(Clone, Copy)]
pub struct NationalMethod {
    pub from: Date,
    pub until: Date,
    pub only_undertakings_here: bool,
}

/// What was said: the key of the note, and the first day on which it may be known; none where it is as old
/// as the law that says it. Where only the month or the year was read, the end of that.
pub type Said = (&'static str, Option<Date>);

/// A period of time with its source.
pub type TimeLimit = Option<(Period, Citation)>;

/// The time limits that were read.
#[derive(Clone, Copy)]
pub struct TimeLimits {
    pub appeal: TimeLimit,
    /// What an appeal is counted from, where its time was read.
    pub appeal_from: AppealFrom,
    pub payment: TimeLimit,
    pub lapse: TimeLimit,
    pub costs: TimeLimit,
}

impl TimeLimits {
    pub const NONE: Self =
        Self { appeal: None, appeal_from: AppealFrom::Receipt, payment: None, lapse: None, costs: None };
}
