//! What a decision on a fee owes the one who is to pay, whatever it finds: to be heard first, reasons, a case that was opened as
//! the law has it, and no law that came after the breach unless it is milder.

use super::field::Field;
use super::procedure::TimeBarRule;
use super::regime::Regime;
use super::source::{Citation, Pinpoint, Source, Verified};

const fn norwegian(source: Source, section: &'static str) -> Citation {
    Citation::read(source, Pinpoint::Section { section, para: 0 })
}

/// What is owed, and whether a fee can stand without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owed {
    /// Where it stands that it is owed.
    pub cite: Citation,
    /// Whether it was read that no fee can stand without it. Where that was not read, it may stand all the same.
    pub or_void: bool,
}

impl Owed {
    const fn at(cite: Citation) -> Self {
        Self { cite, or_void: false }
    }

    const fn or_void(cite: Citation) -> Self {
        Self { cite, or_void: true }
    }
}

/// Data Protection Act 2018, the notice of intent.
const NOTICE_OF_INTENT: Citation =
    Citation::read(Source::UkDataAct, Pinpoint::Point("Sch. 16 paras. 2(1), 3(4)"));

/// Due process, as the Regulation leaves it to the states.
const DUE_PROCESS: Citation = Citation::read(Source::Gdpr, Pinpoint::Article("83(8)"));

/// Law on the authority, Art. 63, 1°: its management refers a case to the inspectorate where there are serious indications,
/// which the referral has to give. A judgment that quotes it annulled the fine that came of one without any (Market Court
/// 2022/AR/953, 22 February 2023).
const REFERRAL: Citation =
    Citation::read(Source::BelgianAuthorityAct, Pinpoint::Article("63, 1°")).verified(Verified::Quoted);

/// No punishment by a law that came after the act.
const NO_LAW_BACK: Citation =
    Citation::read(Source::HumanRightsConvention, Pinpoint::Article("7")).verified(Verified::Quoted);

impl Regime {
    /// To be heard before a fee is decided; `None` where that was not read. In Sweden the Acts say that no fee may be charged
    /// otherwise; elsewhere what follows was not read.
    pub fn hearing(self) -> Option<Owed> {
        let swedish = |rule| matches!(rule, TimeBarRule::ChanceToComment);
        match (self, self.procedure().time_bar) {
            (Self::NoGdpr, _) => Some(Owed::at(norwegian(Source::NorwegianProcedureAct, "16"))),
            (Self::UkGdpr | Self::UkPart3, _) => Some(Owed::at(NOTICE_OF_INTENT)),
            (_, Some(bar)) if swedish(bar.rule) => Some(Owed::or_void(bar.period.cite)),
            _ => self.due_process().map(Owed::at),
        }
    }

    /// Reasons that can be answered and reviewed, as part of due process: our reading of the text that asks for that. `None`
    /// where none was read.
    pub fn reasons(self) -> Option<Citation> {
        self.due_process().map(|cite| cite.verified(Verified::Inferred))
    }

    /// Where due process is asked for; `None` where that was not read.
    fn due_process(self) -> Option<Citation> {
        (self.in_eea() && self.field() == Field::DataProtection).then_some(DUE_PROCESS)
    }

    /// Reasons for opening the case; `None` where none are owed, or that was not read.
    pub const fn opening(self) -> Option<Owed> {
        match self {
            Self::BeGdpr => Some(Owed::or_void(REFERRAL)),
            _ => None,
        }
    }

    /// Where it stands that no law holds for what was done before it.
    pub const fn no_law_back(self) -> Citation {
        match self {
            Self::NoGdpr => norwegian(Source::NorwegianDataAct, "33"),
            _ => NO_LAW_BACK,
        }
    }

    /// Where it stands that a later law holds if it is milder; `None` where that was not read.
    pub const fn milder_law(self) -> Option<Citation> {
        match self {
            Self::NoGdpr => Some(norwegian(Source::NorwegianDataAct, "33")),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Public Administration Act § 16; Criminal Data Act 6:7; Data Protection Act 6:4; Data Protection Act 2018 Sch. 16.
    #[test]
    fn who_is_to_pay_is_heard() {
        let at = |regime: Regime| regime.hearing().map(|owed| owed.cite.source);
        assert_eq!(at(Regime::NoGdpr), Some(Source::NorwegianProcedureAct));
        assert_eq!(at(Regime::SeCriminalDataAct), Some(Source::CriminalDataAct));
        assert_eq!(at(Regime::SeGdpr), Some(Source::DataProtectionAct));
        assert_eq!(at(Regime::UkGdpr), Some(Source::UkDataAct));
        assert_eq!(at(Regime::PlGdpr), Some(Source::Gdpr));
    }

    /// Data Protection Act 6:4 and Criminal Data Act 6:7: no fee may be charged otherwise. Of § 16 of the Public Administration
    /// Act, of Sch. 16 and of Art. 83(8) only the duty was read.
    #[test]
    fn only_where_it_was_read_does_a_fee_fall_without_a_hearing() {
        let falls = |regime: &Regime| regime.hearing().is_some_and(|owed| owed.or_void);
        let those: Vec<Regime> = Regime::ALL.iter().copied().filter(falls).collect();
        assert_eq!(those, [Regime::SeCriminalDataAct, Regime::SeGdpr]);
    }

    /// Art. 83(8) is of the Regulation: no Act for law enforcement rests on it.
    #[test]
    fn due_process_is_asked_for_by_the_regulation() {
        assert_eq!(Regime::BeGdpr.due_process().map(|cite| cite.source), Some(Source::Gdpr));
        for regime in [Regime::UkGdpr, Regime::SeCriminalDataAct] {
            assert_eq!(regime.due_process(), None, "{}", regime.key());
        }
    }
}
