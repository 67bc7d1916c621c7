//! What the model of fines tells cases apart by.

use crate::engine::facts::{AmountId, Question};
use crate::law::circumstance::{Activity, Body, Country, PeopleConcerned};
use crate::law::{Choice, ChoiceId, Criterion, Tier, keyed};
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
    /// How large it is: a size as the coded decisions put it, or a band of yearly turnover.
    Size {
        /// Nothing is said of its size, as of most persons, associations and public bodies.
        Unstated = "unstated",
        /// Small or medium-sized, turnover not stated.
        Small = "small",
        /// Large, turnover not stated.
        Large = "large",
        /// Very large, turnover not stated.
        VeryLarge = "very-large",
        /// Below EUR 2 million.
        To2m = "to-2m",
        /// From 2 million.
        From2m = "from-2m",
        /// From 10 million.
        From10m = "from-10m",
        /// From 50 million.
        From50m = "from-50m",
        /// From 500 million.
        From500m = "from-500m",
        /// From 5,000 million.
        From5bn = "from-5bn",
    }
}

impl Size {
    /// The bands of turnover, each with its lower limit in millions of euro. The model's own.
    pub const BANDS: [(u32, Self); 6] = [
        (0, Self::To2m),
        (2, Self::From2m),
        (10, Self::From10m),
        (50, Self::From50m),
        (500, Self::From500m),
        (5_000, Self::From5bn),
    ];

    /// The band that a turnover in euro lies in.
    pub fn band_of(turnover: Decimal) -> Self {
        let reached = Self::BANDS.iter().rev().find(|(from, _)| turnover >= Self::limit(*from));
        reached.map_or(Self::To2m, |(_, band)| *band)
    }

    /// So many millions of euro.
    pub fn limit(millions: u32) -> Decimal {
        Decimal::from(millions) * Decimal::from(1_000_000)
    }

    /// What is known of the size.
    pub const fn known(self) -> Known {
        match self {
            Self::Unstated => Known::Nothing,
            Self::Small | Self::Large | Self::VeryLarge => Known::Size,
            _ => Known::Turnover,
        }
    }
}

keyed! {
    /// What is known of a size: fines lie closer to what is expected, or further from it.
    Known {
        /// Nothing, mostly of those who have no turnover.
        Nothing = "nothing",
        /// A size without a turnover.
        Size = "size",
        /// The turnover.
        Turnover = "turnover",
    }
}

keyed! {
    /// What a decision made of a criterion.
    Weighed {
        /// It did not discuss it.
        NotDiscussed = "not-discussed",
        /// It counted for the controller.
        Mitigating = "mitigating",
        /// It counted neither way.
        Neutral = "neutral",
        /// It counted against the controller.
        Aggravating = "aggravating",
    }
}

keyed! {
    /// What a level is a level of.
    Feature {
        /// The country of the authority.
        Country = "country",
        /// The kind of controller.
        Class = "class",
        /// The size.
        Size = "size",
        /// What the controller does.
        Activity = "activity",
        /// Who was mainly concerned.
        Subjects = "subjects",
        /// Whether children were.
        Children = "children",
        /// Whether special categories of data were concerned.
        Special = "special",
        /// Whether the processing crossed borders.
        CrossBorder = "cross-border",
        /// The tier.
        Tier = "tier",
        /// Which articles, and how many.
        Articles = "articles",
        /// What was made of the criteria of Art. 83(2).
        Factors = "factors",
    }
}

/// One thing that may be so of a case, and moves the fine that is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The country of the authority.
    Country(Country),
    /// The kind of controller.
    Class(Class),
    /// The size.
    Size(Size),
    /// What the controller does.
    Activity(Activity),
    /// Who was mainly concerned.
    Subjects(PeopleConcerned),
    /// Whether children were.
    Children(bool),
    /// Whether special categories of data were concerned.
    Special(bool),
    /// Whether the processing crossed borders.
    CrossBorder(bool),
    /// The tier of the gravest infringement.
    Tier(Tier),
    /// How many articles were infringed; 5 for five or more.
    Articles(u8),
    /// An article that was infringed.
    Article(u8),
    /// What was made of a criterion.
    Factor(Criterion, Weighed),
}

impl Level {
    /// A number that keeps the order of the levels: comparing two of them is most of looking one up.
    pub const fn rank(self) -> u32 {
        match self {
            Self::Country(country) => rank(0, country as u8, 0),
            Self::Class(class) => rank(1, class as u8, 0),
            Self::Size(size) => rank(2, size as u8, 0),
            Self::Activity(activity) => rank(3, activity as u8, 0),
            Self::Subjects(subjects) => rank(4, subjects as u8, 0),
            Self::Children(so) => rank(5, so as u8, 0),
            Self::Special(so) => rank(6, so as u8, 0),
            Self::CrossBorder(so) => rank(7, so as u8, 0),
            Self::Tier(tier) => rank(8, tier as u8, 0),
            Self::Articles(count) => rank(9, count, 0),
            Self::Article(article) => rank(10, article, 0),
            Self::Factor(criterion, weighed) => rank(11, criterion as u8, weighed as u8),
        }
    }

    /// Its key among the levels of its feature; `None` of how many articles there are.
    pub fn key(self) -> Option<String> {
        let yes = |so| if so { "yes" } else { "no" };
        let key = match self {
            Self::Country(country) => country.circumstance().key(),
            Self::Activity(activity) => activity.circumstance().key(),
            Self::Subjects(subjects) => subjects.circumstance().key(),
            Self::Class(class) => class.key(),
            Self::Size(size) => size.key(),
            Self::Factor(_, weighed) => weighed.key(),
            Self::Children(so) | Self::Special(so) | Self::CrossBorder(so) => yes(so),
            Self::Tier(Tier::Lower) => "lower",
            Self::Tier(Tier::Higher) => "higher",
            Self::Article(article) => return Some(article.to_string()),
            Self::Articles(_) => return None,
        };
        Some(key.to_owned())
    }

    /// What it is a level of.
    pub const fn feature(self) -> Feature {
        match self {
            Self::Country(_) => Feature::Country,
            Self::Class(_) => Feature::Class,
            Self::Size(_) => Feature::Size,
            Self::Activity(_) => Feature::Activity,
            Self::Subjects(_) => Feature::Subjects,
            Self::Children(_) => Feature::Children,
            Self::Special(_) => Feature::Special,
            Self::CrossBorder(_) => Feature::CrossBorder,
            Self::Tier(_) => Feature::Tier,
            Self::Articles(_) | Self::Article(_) => Feature::Articles,
            Self::Factor(..) => Feature::Factors,
        }
    }
}

const fn rank(feature: u8, level: u8, detail: u8) -> u32 {
    u32::from_be_bytes([0, feature, level, detail])
}

impl Feature {
    /// The question that settles it, where one does.
    pub const fn asked_by(self) -> Option<Question> {
        Some(match self {
            Self::Country => Question::Choice(ChoiceId::Country),
            Self::Class => Question::Choice(ChoiceId::Body),
            Self::Size => Question::Amount(AmountId::Turnover),
            Self::Activity => Question::Choice(ChoiceId::Activity),
            Self::Subjects => Question::Choice(ChoiceId::PeopleConcerned),
            Self::Children => Question::Choice(ChoiceId::Children),
            Self::Special => Question::Choice(ChoiceId::DataKind),
            Self::CrossBorder => Question::Choice(ChoiceId::CrossBorder),
            Self::Tier | Self::Articles => Question::Infringements,
            Self::Factors => return None,
        })
    }
}
