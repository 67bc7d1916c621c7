//! What the law asks of one who answers for personal data once something has gone wrong, and within which time.

use super::field::Field;
use super::keyed::keyed;
use super::procedure::Period;
use super::regime::Regime;
use super::situation::Situation;
use super::source::{Citation, Figure, Pinpoint, Source, Verified};

keyed! {
    /// Something that the law asks for.
    Duty {
        /// Tell the authority of a personal data breach.
        Notify = "notify",
        /// The same of a processor: tell the controller.
        TellController = "tell-controller",
        /// Tell the people concerned of it.
        TellPeople = "tell-people",
        /// Write it down.
        Log = "log",
        /// Answer a person's request.
        AnswerRequest = "answer-request",
        /// Answer the authority.
        AnswerAuthority = "answer-authority",
    }
}

/// Within which time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// So many hours from when it was known.
    Hours(u8),
    /// A period of the calendar from receipt, and by how much more it can be made longer.
    Months {
        /// The period.
        period: Period,
        /// What can be added to it.
        longer: Period,
    },
}

/// A duty under one Act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyRule {
    /// The duty.
    pub duty: Duty,
    /// The message `todo-law-<told>`, which says what the Act says.
    pub told: &'static str,
    /// Within which time; `None` where the Act has no figure, or none was read.
    pub within: Option<Figure<Within>>,
    /// Where it stands.
    pub cites: &'static [Citation],
    /// The provision that is infringed where it is not done, where fines for that can be charged.
    pub infringes: Option<&'static str>,
}

impl DutyRule {
    const fn new(duty: Duty, cites: &'static [Citation]) -> Self {
        Self { duty, told: duty.key(), within: None, cites, infringes: None }
    }

    const fn within(self, within: Figure<Within>) -> Self {
        Self { within: Some(within), ..self }
    }

    const fn told(self, told: &'static str) -> Self {
        Self { told, ..self }
    }

    const fn infringes(self, provision: &'static str) -> Self {
        Self { infringes: Some(provision), ..self }
    }
}

const fn article(source: Source, article: &'static str) -> Citation {
    Citation::read(source, Pinpoint::Article(article))
}

const fn gdpr(at: &'static str) -> Citation {
    article(Source::Gdpr, at)
}

const fn uk(at: &'static str) -> Citation {
    article(Source::UkGdpr, at)
}

const fn union(at: &'static str) -> Citation {
    article(Source::InstitutionsRegulation, at)
}

const HOURS: Figure<Within> = Figure::new(Within::Hours(72), gdpr("33(1)"));
const UK_HOURS: Figure<Within> = Figure::new(Within::Hours(72), uk("33(1)"));
const UNION_HOURS: Figure<Within> = Figure::new(Within::Hours(72), union("34(1)"));
const SWEDISH_HOURS: Figure<Within> = Figure::new(Within::Hours(72), INCIDENT);
const MONTH: Figure<Within> =
    Figure::new(Within::Months { period: Period::months(1), longer: Period::months(2) }, gdpr("12(3)"));

/// The Regulation.
const GDPR: &[DutyRule] = &[
    DutyRule::new(Duty::Notify, &[gdpr("33(1), (4)")]).within(HOURS).infringes("gdpr-33"),
    DutyRule::new(Duty::TellController, &[gdpr("33(2)")]).infringes("gdpr-33"),
    DutyRule::new(Duty::TellPeople, &[gdpr("34(1)")]).infringes("gdpr-34"),
    DutyRule::new(Duty::Log, &[gdpr("33(5)")]).infringes("gdpr-33"),
    DutyRule::new(Duty::AnswerRequest, &[gdpr("12(3)")]).within(MONTH).infringes("gdpr-12"),
    DutyRule::new(Duty::AnswerAuthority, &[gdpr("31"), gdpr("58(1)(e)")]).infringes("gdpr-58-1"),
];

/// The same Regulation as it is law in the United Kingdom. How the month for an answer is counted there stands in an
/// Article of its own since 5 February 2026, which was not read.
const UNITED_KINGDOM: &[DutyRule] = &[
    DutyRule::new(Duty::Notify, &[uk("33(1), (4)")]).within(UK_HOURS).infringes("gdpr-33"),
    DutyRule::new(Duty::TellController, &[uk("33(2)")]).infringes("gdpr-33"),
    DutyRule::new(Duty::TellPeople, &[uk("34(1)")]).infringes("gdpr-34"),
    DutyRule::new(Duty::Log, &[uk("33(5)")]).infringes("gdpr-33"),
    DutyRule::new(Duty::AnswerRequest, &[uk("12(3)"), uk("12A").verified(Verified::Secondary)])
        .told("answer-request-uk")
        .infringes("gdpr-12"),
    DutyRule::new(Duty::AnswerAuthority, &[uk("31"), uk("58(1)(e)")]).infringes("gdpr-58-1"),
];

/// The institutions of the Union, whose fines are for orders that were not followed. Of Art. 34 the first two paragraphs
/// were read; the rest is as the European Data Protection Supervisor tells it.
const INSTITUTIONS: &[DutyRule] = &[
    DutyRule::new(Duty::Notify, &[union("34(1)")]).within(UNION_HOURS),
    DutyRule::new(Duty::TellController, &[union("34(2)")]),
    DutyRule::new(Duty::TellPeople, &[AS_TOLD]),
    DutyRule::new(Duty::Log, &[AS_TOLD]),
];

const AS_TOLD: Citation =
    Citation { source: Source::InstitutionsRegulation, at: Pinpoint::Whole, verified: Verified::Secondary };

/// The Swedish Criminal Data Act: what carries a fee.
const SWEDISH_ENFORCEMENT: &[DutyRule] = &[DutyRule::new(Duty::Notify, &[INCIDENT])
    .told("notify-se")
    .within(SWEDISH_HOURS)
    .infringes("bdl-3-9-1")];

const INCIDENT: Citation = Citation::read(
    Source::CriminalDataAct,
    Pinpoint::Chapter { chapter: 3, section: "9", para: 1, number: 0 },
);

impl Regime {
    /// What it asks for once something has gone wrong. Empty where no rule on that was read, which says nothing of whether
    /// there is one; an Act on communications leaves that to the others.
    pub const fn duties(self) -> &'static [DutyRule] {
        match (self.field(), self.rules().statute) {
            (Field::DataProtection, Source::Gdpr) => GDPR,
            (Field::DataProtection, Source::UkGdpr) => UNITED_KINGDOM,
            (Field::DataProtection, Source::InstitutionsRegulation) => INSTITUTIONS,
            (Field::LawEnforcement, Source::CriminalDataAct) => SWEDISH_ENFORCEMENT,
            _ => &[],
        }
    }
}

/// What shows that a case is one of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// What happened.
    pub situations: &'static [Situation],
    /// What was named as infringed, where nobody said what happened.
    pub provisions: &'static [&'static str],
}

impl Sign {
    /// Whether a case has it.
    pub fn is_of(self, situation: Option<Situation>, named: &[&'static str]) -> bool {
        match situation {
            Some(situation) => self.situations.contains(&situation),
            None => self.is_named(named),
        }
    }

    /// Whether what was named shows it.
    pub fn is_named(self, named: &[&'static str]) -> bool {
        self.provisions.iter().any(|provision| named.contains(provision))
    }
}

/// That there was a personal data breach: data were destroyed, lost, changed, or came to those who were not to have them.
pub const BREACH: Sign = Sign {
    situations: &[Situation::Hacked, Situation::SentWrong, Situation::Looked, Situation::LateNotice],
    provisions: &["gdpr-33", "gdpr-34", "bdl-3-9-1"],
};

/// The provisions on security: where they are infringed, data may have got out.
pub const SECURITY: &[&str] = &["gdpr-5-1-f", "gdpr-32", "bdl-3-8"];

/// That a person's request waits for an answer.
pub const REQUEST: Sign = Sign {
    situations: &[Situation::NoAnswer],
    provisions: &["gdpr-15", "gdpr-16", "gdpr-17", "gdpr-18", "gdpr-20", "gdpr-21"],
};
