//! What happened, in the words of somebody who knows no law, and the provisions that such cases are decided under.

use super::circumstance::Subject;
use super::keyed::keyed;
use super::provision::Provision;
use super::regime::Regime;

keyed! {
    /// What happened. Each is the beginning of a case, and names the provisions that authorities find infringed in such
    /// cases.
    Situation {
        /// Somebody broke in, or data got out.
        Hacked = "hacked",
        /// Data were sent or shown to the wrong people.
        SentWrong = "sent-wrong",
        /// People inside looked at what was not theirs to see.
        Looked = "looked",
        /// People were filmed, tracked or listened to.
        Filmed = "filmed",
        /// Cookies and other trackers on a page or in an app.
        Cookies = "cookies",
        /// A person's request got no answer, or no full one.
        NoAnswer = "no-answer",
        /// Data were used without a ground in law.
        NoGround = "no-ground",
        /// Advertising that nobody asked for.
        Marketing = "marketing",
        /// More data than needed, or kept too long.
        TooMuch = "too-much",
        /// Data were wrong.
        WrongData = "wrong-data",
        /// People were not told what becomes of their data.
        NotTold = "not-told",
        /// A breach was reported late or not at all.
        LateNotice = "late-notice",
        /// A supplier was given data without the contract for it.
        Processor = "processor",
        /// Data went abroad without safeguards.
        Abroad = "abroad",
    }
}

impl Situation {
    /// The one with a key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|situation| situation.key() == key)
    }

    /// What such a case is about: the first where a country has an Act of its own for it that was read, and else the second.
    pub const fn subjects(self) -> &'static [Subject] {
        match self {
            Self::Cookies | Self::Marketing => &[Subject::Communications, Subject::CommunicationsData],
            _ => &[],
        }
    }

    /// The provisions of a regime that such cases are decided under, chosen from those that published decisions
    /// of the kind name. Under the Regulation a case of poor security is one of its principle too (5(1)(f)
    /// with 32).
    pub fn provisions(self, regime: Regime) -> Vec<&'static Provision> {
        self.keys().iter().filter_map(|key| regime.provision(key)).collect()
    }

    /// Of every regime: each has those of its own Act only.
    const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Hacked | Self::SentWrong | Self::Looked => &["gdpr-5-1-f", "gdpr-32", "bdl-3-8"],
            Self::Filmed => &["gdpr-5-1-c", "gdpr-6", "gdpr-13", "bdl-2-1"],
            Self::Cookies => &[
                "gdpr-6",
                "gdpr-13",
                "de-cookies",
                "es-cookies",
                "fr-cookies",
                "it-cookies",
                "uk-cookies",
                "uk-cookies-2026",
            ],
            Self::NoAnswer => &["gdpr-12", "gdpr-15"],
            Self::NoGround => &["gdpr-5-1-a", "gdpr-6", "bdl-2-1"],
            Self::Marketing => {
                &["gdpr-6", "gdpr-21", "es-marketing", "it-marketing", "uk-marketing", "uk-marketing-2026"]
            }
            Self::TooMuch => &["gdpr-5-1-c", "gdpr-5-1-e", "bdl-2-8", "bdl-2-16"],
            Self::WrongData => &["gdpr-5-1-d", "bdl-2-7"],
            Self::NotTold => &["gdpr-12", "gdpr-13"],
            Self::LateNotice => &["gdpr-33", "bdl-3-9-1"],
            Self::Processor => &["gdpr-28"],
            Self::Abroad => &["gdpr-44", "bdl-8-1"],
        }
    }
}
