//! What the model of fines tells cases apart by.

use crate::engine::facts::people::{MOST_FEW, MOST_MANY};
use crate::engine::facts::{AmountId, Question};
use crate::law::circumstance::{Body, Country, CrossBorder, DataKind, Fault, Means, PeopleUsed};
use crate::law::{ChoiceId, Circumstance, Criterion, Tier, keyed};
use rust_decimal::Decimal;

keyed! {
    /// What kind of controller it is, as the decisions behind the model are coded.
    Class {
        /// A natural person.
        Individual = "individual",
        /// An association, a foundation, a party.
        Other = "association",
        /// A public body.
        Public = "public",
        /// A company.
        Private = "private",
    }
}

/// How the coded decisions call a body.
pub const fn class_of(body: Body) -> Class {
    match body {
        Body::PublicAuthority => Class::Public,
        Body::PublicCompany | Body::Company => Class::Private,
        Body::Association => Class::Other,
        Body::Person => Class::Individual,
    }
}

keyed! {
    /// Controllers that are alike in how a country fines them. Of associations and persons there are few: they are one.
    Kind {
        /// Companies.
        Private = "private",
        /// Public bodies.
        Public = "public",
        /// Associations and persons.
        Small = "small",
    }
}

impl Class {
    /// Whether its size counts: a public body and a natural person have no turnover to tell.
    pub const fn has_size(self) -> bool {
        matches!(self, Self::Private | Self::Other)
    }

    /// Its kind.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Private => Kind::Private,
            Self::Public => Kind::Public,
            Self::Individual | Self::Other => Kind::Small,
        }
    }
}

keyed! {
    /// When it was decided: fines rose.
    Period {
        /// Before 2024.
        Before2024 = "before-2024",
        /// In 2024 or later.
        From2024 = "from-2024",
    }
}

impl Period {
    /// The period of a year.
    pub const fn of(year: i16) -> Self {
        if year < 2024 { Self::Before2024 } else { Self::From2024 }
    }
}

keyed! {
    /// How large a company is: as the coded decisions put it, or a band of yearly turnover.
    Size {
        /// Small or medium-sized, turnover not stated.
        Small = "small",
        /// Large, turnover not stated.
        Large = "large",
        /// Very large, turnover not stated.
        VeryLarge = "very-large",
        /// Below EUR 500,000.
        To500k = "to-500k",
        /// From 500,000.
        From500k = "from-500k",
        /// From 2 million.
        From2m = "from-2m",
        /// From 10 million.
        From10m = "from-10m",
        /// From 50 million.
        From50m = "from-50m",
        /// From 250 million.
        From250m = "from-250m",
        /// From 1,000 million.
        From1bn = "from-1bn",
        /// From 5,000 million.
        From5bn = "from-5bn",
        /// From 25,000 million.
        From25bn = "from-25bn",
    }
}

impl Size {
    /// The bands of turnover, each with its lower limit in thousands of euro. The model's own.
    pub const BANDS: [(u32, Self); 9] = [
        (0, Self::To500k),
        (500, Self::From500k),
        (2_000, Self::From2m),
        (10_000, Self::From10m),
        (50_000, Self::From50m),
        (250_000, Self::From250m),
        (1_000_000, Self::From1bn),
        (5_000_000, Self::From5bn),
        (25_000_000, Self::From25bn),
    ];

    /// The band that a turnover in euro lies in.
    pub fn band_of(turnover: Decimal) -> Self {
        let reached =
            |(thousands, _): &&(u32, Self)| turnover >= Decimal::from(*thousands) * Decimal::ONE_THOUSAND;
        Self::BANDS.iter().rev().find(reached).map_or(Self::To500k, |(_, band)| *band)
    }

    /// How the coded decisions would call it.
    #[must_use]
    pub const fn stated(self) -> Self {
        match self {
            Self::Small | Self::To500k | Self::From500k | Self::From2m | Self::From10m => Self::Small,
            Self::Large | Self::From50m | Self::From250m => Self::Large,
            Self::VeryLarge | Self::From1bn | Self::From5bn | Self::From25bn => Self::VeryLarge,
        }
    }

    /// Whether it is a band of turnover.
    pub const fn is_band(self) -> bool {
        !matches!(self, Self::Small | Self::Large | Self::VeryLarge)
    }
}

keyed! {
    /// How many people's data it was about.
    People {
        /// Up to a hundred.
        Few = "few",
        /// Up to a thousand.
        Hundreds = "hundreds",
        /// Up to ten thousand.
        Thousands = "thousands",
        /// Up to a hundred thousand.
        TenThousands = "ten-thousands",
        /// More.
        More = "more",
    }
}

impl People {
    /// The most of each but the last.
    const MOST: [(u32, Self); 4] = [
        (MOST_FEW, Self::Few),
        (1_000, Self::Hundreds),
        (10_000, Self::Thousands),
        (MOST_MANY, Self::TenThousands),
    ];

    /// Those that a number is one of.
    pub fn of_number(number: Decimal) -> Self {
        let reaches = |(most, _): &&(u32, Self)| number <= Decimal::from(*most);
        Self::MOST.iter().find(reaches).map_or(Self::More, |(_, people)| *people)
    }

    /// Those that an answer leaves.
    pub const fn of(answer: PeopleUsed) -> &'static [Self] {
        match answer {
            PeopleUsed::Few => &[Self::Few],
            PeopleUsed::Many => &[Self::Hundreds, Self::Thousands, Self::TenThousands],
            PeopleUsed::VeryMany => &[Self::More],
        }
    }
}

keyed! {
    /// What a decision made of any other circumstance, factor (k).
    Weighed {
        /// It counted for the controller.
        Mitigating = "mitigating",
        /// It counted against the controller.
        Aggravating = "aggravating",
    }
}

/// What a level is a level of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feature {
    /// The country of the authority.
    Country,
    /// The kind of controller.
    Class,
    /// When it was decided.
    Period,
    /// The tier.
    Tier,
    /// Which articles, and how many.
    Articles,
    /// The size.
    Size,
    /// How many people's data.
    People,
    /// The answer to a question.
    Asked(ChoiceId),
    /// Factor (k).
    Other,
}

/// One thing that may be so of a case, and moves the fine that is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The country of the authority.
    Country(Country),
    /// The kind of controller.
    Class(Class),
    /// When it was decided.
    Period(Period),
    /// The tier of the gravest infringement.
    Tier(Tier),
    /// How many articles were infringed; 5 for five or more.
    Articles(u8),
    /// An article that was infringed.
    Article(u8),
    /// The size.
    Size(Size),
    /// How many people's data.
    People(People),
    /// An answer to a question.
    Answer(Circumstance),
    /// What was made of any other circumstance.
    Other(Weighed),
    /// Nothing is said of it.
    NotAnswered(Feature),
}

/// Answers that the codings do not tell apart, each with the one that names their level: biometric from special data, intent from gross
/// negligence, sound means from strong ones; and they go by whether it crossed borders at all.
fn alike() -> [[Circumstance; 2]; 4] {
    [
        [DataKind::Biometric.is(), DataKind::Special.is()],
        [Fault::Intentional.is(), Fault::Gross.is()],
        [Means::Strong.is(), Means::Ordinary.is()],
        [CrossBorder::LeadElsewhere.is(), CrossBorder::LeadHere.is()],
    ]
}

impl Level {
    /// The level that an answer to a question is.
    pub fn of_answer(answer: Circumstance) -> Self {
        Self::Answer(alike().iter().find(|[one, _]| *one == answer).map_or(answer, |[_, same]| *same))
    }

    /// The answers that are this level; none where it is no answer to a question with options.
    pub fn answers(self) -> Vec<Circumstance> {
        let Self::Answer(named) = self else { return Vec::new() };
        let others = alike().into_iter().filter(|[_, same]| *same == named).map(|[one, _]| one);
        others.chain([named]).collect()
    }

    /// What it is a level of.
    pub const fn feature(self) -> Feature {
        match self {
            Self::Country(_) => Feature::Country,
            Self::Class(_) => Feature::Class,
            Self::Period(_) => Feature::Period,
            Self::Tier(_) => Feature::Tier,
            Self::Articles(_) | Self::Article(_) => Feature::Articles,
            Self::Size(_) => Feature::Size,
            Self::People(_) => Feature::People,
            Self::Answer(answer) => Feature::Asked(answer.question),
            Self::Other(_) => Feature::Other,
            Self::NotAnswered(feature) => feature,
        }
    }
}

impl Feature {
    /// What a visitor may leave unanswered, in the order of the tables.
    pub const ANSWERS: [Self; 13] = [
        Self::Size,
        Self::People,
        Self::Asked(ChoiceId::Activity),
        Self::Asked(ChoiceId::DataKind),
        Self::Asked(ChoiceId::CrossBorder),
        Self::Asked(ChoiceId::Duration),
        Self::Asked(ChoiceId::Harm),
        Self::Asked(ChoiceId::Fault),
        Self::Asked(ChoiceId::EarlierFee),
        Self::Asked(ChoiceId::Gain),
        Self::Asked(ChoiceId::Means),
        Self::Asked(ChoiceId::Seriousness),
        Self::Other,
    ];

    /// Whether the spread goes by how many of these are answered: what the codings say of nearly every decision tells
    /// nothing of how much is known.
    pub const fn counts_for_spread(self) -> bool {
        !matches!(
            self,
            Self::Size | Self::Asked(ChoiceId::Activity | ChoiceId::DataKind | ChoiceId::CrossBorder)
        )
    }

    /// The question that settles it, where one does.
    pub const fn asked_by(self) -> Option<Question> {
        Some(match self {
            Self::Country => Question::Choice(ChoiceId::Country),
            Self::Class => Question::Choice(ChoiceId::Body),
            Self::Size => Question::Amount(AmountId::Turnover),
            Self::People => Question::Amount(AmountId::PeopleNumber),
            Self::Asked(question) => Question::Choice(question),
            Self::Tier | Self::Articles => Question::Infringements,
            Self::Period | Self::Other => return None,
        })
    }

    /// Whether an answer to a question says something of it: the turnover of a group as much as a company's own, and whether
    /// people were many as well as their number.
    pub fn is_asked_by(self, question: Question) -> bool {
        let same = match question {
            Question::Amount(AmountId::GroupTurnover) => Question::Amount(AmountId::Turnover),
            Question::Choice(ChoiceId::PeopleUsed) => Question::Amount(AmountId::PeopleNumber),
            other => other,
        };
        self.asked_by() == Some(same)
    }

    /// Its key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Class => "class",
            Self::Period => "period",
            Self::Tier => "tier",
            Self::Articles => "articles",
            Self::Size => "size",
            Self::People => ChoiceId::PeopleUsed.key(),
            Self::Asked(question) => question.key(),
            Self::Other => Criterion::GdprK.key(),
        }
    }
}

impl Level {
    /// Its key among the levels of its feature; `None` of how many articles there are.
    pub fn key(self) -> Option<String> {
        let key = match self {
            Self::Country(country) => country.is().key(),
            Self::Class(class) => class.key(),
            Self::Period(period) => period.key(),
            Self::Tier(Tier::Lower) => "lower",
            Self::Tier(Tier::Higher) => "higher",
            Self::Article(article) => return Some(article.to_string()),
            Self::Articles(_) => return None,
            Self::Size(size) => size.key(),
            Self::People(people) => people.key(),
            Self::Answer(answer) => answer.key(),
            Self::Other(weighed) => weighed.key(),
            Self::NotAnswered(_) => "not-answered",
        };
        Some(key.to_owned())
    }
}
