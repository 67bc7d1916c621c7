//! Every question that a case can be asked.

use super::circumstance::ChoiceId;
use super::keyed::keyed;

keyed! {
    /// A question for a date, or for a stretch that it lies in.
    DateId {
        /// When the infringement began.
        BreachStart = "breach-start",
        /// When it ended.
        BreachEnd = "breach-end",
        /// When the authority was told by the one responsible.
        Reported = "reported-on",
        /// When the authority first asked for a statement.
        Requested = "requested-on",
        /// When that was answered.
        Answered = "answered-on",
        /// When the addressee first had the chance to comment on a fee (Sweden).
        Chance = "chance-to-comment-on",
        /// When advance notice of a fee was given (Norway).
        Notice = "notice-on",
        /// When comments came in.
        Commented = "commented-on",
        /// When the authority decided.
        Decided = "decided-on",
        /// When the addressee got the decision.
        Received = "received-on",
        /// The last day to appeal that the decision itself set.
        AppealBy = "appeal-by",
        /// When it was appealed.
        AppealedOn = "appealed-on",
        /// When the appeal reached the body that decides it.
        Forwarded = "forwarded-on",
        /// When the appeal was decided.
        Closed = "closed-on",
        /// When the decision became final.
        Final = "final-on",
        /// The day of the exchange rate.
        RateDay = "rate-day",
        /// The last day of the financial year that the turnover is for.
        YearEnd = "year-end",
    }
}

keyed! {
    /// A question for an amount.
    AmountId {
        /// Worldwide turnover of the company itself in the year before the decision.
        Turnover = "turnover",
        /// Worldwide turnover of the whole group in that year.
        GroupTurnover = "group-turnover",
        /// Assets, funding or budget of one who has no turnover (ICO).
        Funds = "funds",
        /// The budget of a public authority, where the maximum is a share of it.
        Budget = "budget",
        /// Units of the turnover's currency for one of the currency that ceilings are set in.
        TurnoverRate = "turnover-rate",
        /// Units of the fee's currency for one euro.
        Rate = "rate",
        /// The fee that was announced.
        Notified = "notified",
        /// The fee that the authority decided.
        Decided = "decided",
        /// The level that an expert, or the body that decides, finds right before processing time.
        Level = "level",
        /// What is taken off for processing time.
        TimeCut = "time-cut",
        /// Costs awarded.
        Costs = "costs",
        /// The legal maximum that a decision itself states.
        StatedCeiling = "stated-ceiling",
        /// What a calculated fee is rounded to: the nearest multiple of this.
        Rounding = "rounding",
        /// How many people's data were used or handed on.
        PeopleNumber = "people-number",
    }
}

impl AmountId {
    /// Whether it is a rate, which has no currency.
    pub const fn is_rate(self) -> bool {
        matches!(self, Self::Rate | Self::TurnoverRate)
    }

    /// Whether it counts people: a whole number, which has no currency.
    pub const fn is_count(self) -> bool {
        matches!(self, Self::PeopleNumber)
    }
}

keyed! {
    /// A number that law and guidance leave to discretion, one for each conduct: a share of what the
    /// step before it came to, or the amount that it comes to.
    Discretion {
        /// Where the starting amount lies, of the legal maximum.
        Share = "share",
        /// The turnover adjustment, of the starting amount.
        TierShare = "tier-share",
        /// The remaining factors, of the adjusted amount.
        Factors = "factors",
        /// Effective, proportionate, dissuasive: of the amount after the factors.
        Proportion = "proportion",
    }
}

/// How many conducts a case can hold.
pub const CONDUCTS: u8 = 6;

/// Keys of the numbers left to discretion, by conduct: those of the first carry no number.
const DISCRETION_KEYS: [[&str; 4]; CONDUCTS as usize] = [
    ["share", "tier-share", "factors", "proportion"],
    ["share-2", "tier-share-2", "factors-2", "proportion-2"],
    ["share-3", "tier-share-3", "factors-3", "proportion-3"],
    ["share-4", "tier-share-4", "factors-4", "proportion-4"],
    ["share-5", "tier-share-5", "factors-5", "proportion-5"],
    ["share-6", "tier-share-6", "factors-6", "proportion-6"],
];

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// With a closed list of answers.
    Choice(ChoiceId),
    /// For a date.
    Date(DateId),
    /// For an amount.
    Amount(AmountId),
    /// Which provisions were broken.
    Infringements,
    /// Which conduct each of them belongs to.
    Conducts,
    /// Which of them another displaces.
    Displaced,
    /// Which of them is the gravest.
    Gravest,
    /// A number left to discretion, for a conduct counted from 1.
    Discretion(u8, Discretion),
}

impl Question {
    /// Stable key, used in case files, links and messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Choice(id) => id.key(),
            Self::Date(id) => id.key(),
            Self::Amount(id) => id.key(),
            Self::Infringements => "infringements",
            Self::Conducts => "conducts",
            Self::Displaced => "displaced",
            Self::Gravest => "gravest",
            Self::Discretion(conduct, id) => {
                let keys = DISCRETION_KEYS.get(usize::from(conduct.wrapping_sub(1)));
                let key = keys.and_then(|keys| keys.get(id as usize));
                // INVARIANT: figures are asked and set for conducts from 1 to CONDUCTS.
                debug_assert!(key.is_some(), "a figure of conduct {conduct}");
                key.copied().unwrap_or_default()
            }
        }
    }

    /// The key of its wording: the same for a number left to discretion whatever the conduct.
    pub fn wording(self) -> &'static str {
        match self {
            Self::Discretion(_, id) => id.key(),
            other => other.key(),
        }
    }

    /// Every question. In one list, since whoever walks a chain of them compiles it anew.
    pub fn all() -> impl Iterator<Item = Self> {
        let mut all = Vec::new();
        all.extend(ChoiceId::ALL.iter().map(|id| Self::Choice(*id)));
        all.extend(DateId::ALL.iter().map(|id| Self::Date(*id)));
        all.extend(AmountId::ALL.iter().map(|id| Self::Amount(*id)));
        all.extend([Self::Infringements, Self::Conducts, Self::Displaced, Self::Gravest]);
        for conduct in 1..=CONDUCTS {
            all.extend(Discretion::ALL.iter().map(|id| Self::Discretion(conduct, *id)));
        }
        all.into_iter()
    }

    /// The question with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::all().find(|question| question.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_is_found_by_its_key() {
        for question in Question::all() {
            assert_eq!(Question::from_key(question.key()), Some(question));
        }
    }
}
