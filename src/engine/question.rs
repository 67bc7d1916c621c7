//! Every question that a case can be asked.

use crate::law::ChoiceId;
use crate::law::keyed;

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
    }
}

keyed! {
    /// A question for an amount.
    AmountId {
        /// Worldwide turnover of the undertaking in the year before the decision.
        Turnover = "turnover",
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
    }
}

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
    /// Which of them is the gravest.
    Gravest,
}

impl Question {
    /// Stable key, used in case files, links and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Choice(id) => id.key(),
            Self::Date(id) => id.key(),
            Self::Amount(id) => id.key(),
            Self::Infringements => "infringements",
            Self::Gravest => "gravest",
        }
    }

    /// Every question.
    pub fn all() -> impl Iterator<Item = Self> {
        ChoiceId::ALL
            .iter()
            .map(|id| Self::Choice(*id))
            .chain(DateId::ALL.iter().map(|id| Self::Date(*id)))
            .chain(AmountId::ALL.iter().map(|id| Self::Amount(*id)))
            .chain([Self::Infringements, Self::Gravest])
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
