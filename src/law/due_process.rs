//! What a decision on a fee owes the one who is to pay, whatever it finds: to be heard first, and the milder of two laws.

use super::procedure::TimeBarRule;
use super::regime::Regime;
use super::source::{Citation, Pinpoint, Source};

const fn norwegian(source: Source, section: &'static str) -> Citation {
    Citation::read(source, Pinpoint::Section { section, para: 0 })
}

/// Data Protection Act 2018, the notice of intent.
const NOTICE_OF_INTENT: Citation =
    Citation::read(Source::UkDataAct, Pinpoint::Point("Sch. 16 paras. 2(1), 3(4)"));

/// Due process, as the Regulation leaves it to the states.
const DUE_PROCESS: Citation = Citation::read(Source::Gdpr, Pinpoint::Article("83(8)"));

impl Regime {
    /// Where it stands that the one who is to pay is heard before a fee is decided; `None` where that was not read.
    pub fn hearing(self) -> Option<Citation> {
        let swedish = |rule| matches!(rule, TimeBarRule::ChanceToComment);
        match (self, self.procedure().time_bar) {
            (Self::NoGdpr, _) => Some(norwegian(Source::NorwegianProcedureAct, "16")),
            (Self::UkGdpr | Self::UkPart3, _) => Some(NOTICE_OF_INTENT),
            (_, Some(bar)) if swedish(bar.rule) => Some(bar.period.cite),
            _ if self.in_eea() => Some(DUE_PROCESS),
            _ => None,
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
        let at = |regime: Regime| regime.hearing().map(|cite| cite.source);
        assert_eq!(at(Regime::NoGdpr), Some(Source::NorwegianProcedureAct));
        assert_eq!(at(Regime::SeCriminalDataAct), Some(Source::CriminalDataAct));
        assert_eq!(at(Regime::SeGdpr), Some(Source::DataProtectionAct));
        assert_eq!(at(Regime::UkGdpr), Some(Source::UkDataAct));
        assert_eq!(at(Regime::PlGdpr), Some(Source::Gdpr));
    }
}
