//! What an authority weighs, and which way it may point.

use super::keyed::keyed;
use super::source::{Citation, Pinpoint, Source};

keyed! {
    /// Which way a circumstance pulls.
    ///
    /// `Neutral` and `NotAssessed` differ in law: the first says that an instance looked and found
    /// that the circumstance pulls neither way, the second that it did not look.
    Direction {
        /// Towards a lower fee, or none.
        Mitigating = "mitigating",
        /// Looked at, and neither way.
        Neutral = "neutral",
        /// Towards a higher fee.
        Aggravating = "aggravating",
        /// Not looked at.
        NotAssessed = "not-assessed",
    }
}

keyed! {
    /// Whom a criterion is for.
    Whom {
        /// Whoever is assessed.
        Anyone = "anyone",
        /// An enterprise: a company, an association, a sole trader or a public body.
        Enterprise = "enterprise",
        /// A natural person who carries on no business.
        Person = "person",
    }
}

macro_rules! criteria {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $at:expr $(, $whom:ident)?;)+) => {
        /// A numbered criterion of a statute. Its wording is the message `criterion-<key>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Criterion { $($(#[$doc])* $name),+ }

        impl Criterion {
            /// Every criterion.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Stable key.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }

            /// Where the statute sets it out.
            pub const fn cite(self) -> Citation {
                match self { $(Self::$name => $at),+ }
            }

            /// Whom it is for: anyone, unless its row says otherwise.
            pub const fn whom(self) -> Whom {
                match self { $(Self::$name => whom!($($whom)?)),+ }
            }
        }
    };
}

macro_rules! whom {
    () => {
        Whom::Anyone
    };
    ($whom:ident) => {
        Whom::$whom
    };
}

const fn bdl(number: u8) -> Citation {
    Citation::read(Source::CriminalDataAct, Pinpoint::Chapter { chapter: 6, section: "4", para: 0, number })
}

const fn gdpr(article: &'static str) -> Citation {
    Citation::read(Source::Gdpr, Pinpoint::Article(article))
}

/// What counts in measuring the fine of a natural person; "For foretak gjelder § 46 annet ledd".
const FVL_44: Citation =
    Citation::read(Source::NorwegianProcedureAct, Pinpoint::Section { section: "44", para: 3 });

/// The text that was read leaves out the letters of every list, and shows the items in their order: § 38 refers to the third
/// item of its own list as letter c.
const fn fvl(letter: &'static str) -> Citation {
    Citation::read(Source::NorwegianProcedureAct, Pinpoint::Letter { section: "46", para: 2, letter })
}

/// Data Protection Act 2018, of the United Kingdom.
const fn dpa(section: &'static str) -> Citation {
    Citation::read(Source::UkDataAct, Pinpoint::Clause(section))
}

criteria! {
    /// Intent or negligence (6:4 no. 1).
    Bdl1 = "bdl-1", bdl(1);
    /// Damage, danger or violation (6:4 no. 2).
    Bdl2 = "bdl-2", bdl(2);
    /// Nature, gravity and duration (6:4 no. 3).
    Bdl3 = "bdl-3", bdl(3);
    /// What was done to limit the effects (6:4 no. 4).
    Bdl4 = "bdl-4", bdl(4);
    /// Earlier fees (6:4 no. 5).
    Bdl5 = "bdl-5", bdl(5);
    /// Nature, gravity, duration; people concerned and harm.
    GdprA = "gdpr-a", gdpr("83(2)(a)");
    /// Intent or negligence.
    GdprB = "gdpr-b", gdpr("83(2)(b)");
    /// Steps to limit the harm.
    GdprC = "gdpr-c", gdpr("83(2)(c)");
    /// Degree of responsibility, given the measures in place.
    GdprD = "gdpr-d", gdpr("83(2)(d)");
    /// Earlier infringements.
    GdprE = "gdpr-e", gdpr("83(2)(e)");
    /// Cooperation with the authority.
    GdprF = "gdpr-f", gdpr("83(2)(f)");
    /// Kind of data.
    GdprG = "gdpr-g", gdpr("83(2)(g)");
    /// How the authority learned of it.
    GdprH = "gdpr-h", gdpr("83(2)(h)");
    /// Compliance with earlier measures on the same matter.
    GdprI = "gdpr-i", gdpr("83(2)(i)");
    /// Codes of conduct and certification.
    GdprJ = "gdpr-j", gdpr("83(2)(j)");
    /// Anything else.
    GdprK = "gdpr-k", gdpr("83(2)(k)");
    /// Extent and effects of what was done.
    Fvl44Extent = "fvl-44-extent", FVL_44, Person;
    /// Gain made or possible.
    Fvl44Gain = "fvl-44-gain", FVL_44, Person;
    /// The guilt of the person.
    Fvl44Guilt = "fvl-44-guilt", FVL_44, Person;
    /// The person's financial capacity.
    Fvl44Means = "fvl-44-means", FVL_44, Person;
    /// Preventive effect.
    FvlA = "fvl-a", fvl("a"), Enterprise;
    /// Gravity, and whether someone acting for the enterprise showed guilt.
    FvlB = "fvl-b", fvl("b"), Enterprise;
    /// Whether guidelines, training or control could have prevented it.
    FvlC = "fvl-c", fvl("c"), Enterprise;
    /// Whether it was done to promote the enterprise's interests.
    FvlD = "fvl-d", fvl("d"), Enterprise;
    /// Gain made or possible.
    FvlE = "fvl-e", fvl("e"), Enterprise;
    /// Repetition.
    FvlF = "fvl-f", fvl("f"), Enterprise;
    /// Financial capacity.
    FvlG = "fvl-g", fvl("g"), Enterprise;
    /// Other reactions.
    FvlH = "fvl-h", fvl("h"), Enterprise;
    /// Treaty obligations.
    FvlI = "fvl-i", fvl("i"), Enterprise;
    /// Nature, gravity and duration.
    Dpa155A = "dpa-155-a", dpa("155(3)(a)");
    /// Intent or negligence.
    Dpa155B = "dpa-155-b", dpa("155(3)(b)");
    /// What was done to mitigate damage or distress.
    Dpa155C = "dpa-155-c", dpa("155(3)(c)");
    /// Degree of responsibility, given the measures in place.
    Dpa155D = "dpa-155-d", dpa("155(3)(d)");
    /// Relevant previous failures.
    Dpa155E = "dpa-155-e", dpa("155(3)(e)");
    /// Cooperation with the Commissioner.
    Dpa155F = "dpa-155-f", dpa("155(3)(f)");
    /// Categories of data.
    Dpa155G = "dpa-155-g", dpa("155(3)(g)");
    /// How the Commissioner learned of it.
    Dpa155H = "dpa-155-h", dpa("155(3)(h)");
    /// Compliance with earlier notices.
    Dpa155I = "dpa-155-i", dpa("155(3)(i)");
    /// Codes of conduct and certification.
    Dpa155J = "dpa-155-j", dpa("155(3)(j)");
    /// Anything else, gain among it.
    Dpa155K = "dpa-155-k", dpa("155(3)(k)");
    /// Whether the penalty would be effective, proportionate and dissuasive.
    Dpa155L = "dpa-155-l", dpa("155(3)(l)");
}

impl Criterion {
    /// Whether seriousness goes by it, and not the factors that remain after that: Art. 83(2)(a), (b) and (g)
    /// (Guidelines 04/2022, chapter 4), s. 155(3)(a), (b) and (g) (the ICO's guidance), and nos 1 to 3 of 6:4.
    pub const fn bears_on_seriousness(self) -> bool {
        matches!(
            self,
            Self::GdprA
                | Self::GdprB
                | Self::GdprG
                | Self::Dpa155A
                | Self::Dpa155B
                | Self::Dpa155G
                | Self::Bdl1
                | Self::Bdl2
                | Self::Bdl3
        )
    }
}
