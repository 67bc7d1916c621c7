//! For which purposes other rules, or none that were read, take the place of a country's rules on data protection.

use super::circumstance::{Choice, ChoiceId, Circumstance, CrossBorder, Purpose, Task};
use super::keyed::keyed;
use super::option_set::OptionSet;
use super::source::{Citation, Pinpoint, Source, Verified};

keyed! {
    /// Why no regime of this tool applies. The wording is the message `refusal-<key>`.
    Refusal {
        /// A country whose rules are not in this version.
        CountryNotHere = "country-not-here",
        /// National security: outside the Act.
        NationalSecurity = "national-security",
        /// The Armed Forces' own Act.
        Defence = "defence",
        /// Neither automated nor structured: outside the Act.
        NotAutomated = "not-automated",
        /// Norway: security, defence and entrusted law enforcement, whose rules were not checked.
        NorwayNotChecked = "norway-not-checked",
        /// Norwegian police and prosecution: outside the Norwegian Act on the Regulation.
        NorwegianPolice = "norwegian-police",
        /// Elsewhere: security, defence and law enforcement, whose national rules were not checked.
        StateNotChecked = "state-not-checked",
        /// The main establishment is in another country, whose authority leads.
        LeadElsewhere = "lead-elsewhere",
    }
}

impl Refusal {
    /// Where the reason is set out.
    pub const fn cite(self) -> Citation {
        match self {
            Self::CountryNotHere | Self::NorwayNotChecked | Self::StateNotChecked => {
                Citation::read(Source::Convention, Pinpoint::Whole)
            }
            Self::NationalSecurity | Self::Defence => bdl("4"),
            Self::NotAutomated => bdl("3"),
            Self::NorwegianPolice => {
                Citation::read(Source::NorwegianDataAct, Pinpoint::Section { section: "1", para: 0 })
                    .verified(Verified::Inferred)
            }
            Self::LeadElsewhere => Citation::read(Source::Gdpr, Pinpoint::Article("56")),
        }
    }
}

const fn bdl(section: &'static str) -> Citation {
    Citation::read(Source::CriminalDataAct, Pinpoint::Chapter { chapter: 1, section, para: 0, number: 0 })
}

/// Cited as long as it is open which rules apply: the Criminal Data Act says whom it is for.
pub const UNDECIDED: Citation = bdl("2");

/// What happens where other rules take the place of those on data protection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeOutcome {
    /// The country's regime for law enforcement applies.
    LawEnforcement,
    /// No regime of this tool does.
    Refused(Refusal),
}

/// Answers for which other rules than those on data protection hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopeRule {
    /// The answers: of each of these questions one of these options.
    pub when: &'static [(ChoiceId, OptionSet)],
    /// What happens then.
    pub then: ScopeOutcome,
}

impl ScopeRule {
    /// A rule that refuses.
    pub const fn refuse(when: &'static [(ChoiceId, OptionSet)], reason: Refusal) -> Self {
        Self { when, then: ScopeOutcome::Refused(reason) }
    }

    /// Whether a complete set of answers meets it.
    pub fn meets(&self, answers: &[Circumstance]) -> bool {
        self.when.iter().all(|(question, options)| {
            answers.iter().any(|answer| answer.question == *question && options.holds(*answer))
        })
    }
}

/// What a country's rules say of a complete set of answers: the first rule that they meet; `None` where its rules on
/// data protection apply.
pub fn outcome(rules: &'static [ScopeRule], answers: &[Circumstance]) -> Option<ScopeOutcome> {
    rules.iter().find(|rule| rule.meets(answers)).map(|rule| rule.then)
}

/// A purpose.
pub(crate) const fn purpose(purpose: Purpose) -> (ChoiceId, OptionSet) {
    (Purpose::ID, OptionSet::only(purpose as u8))
}

/// A task by law, of a competent authority or entrusted.
pub(crate) const TASK: (ChoiceId, OptionSet) =
    (Task::ID, OptionSet::only(Task::Competent as u8).with(Task::Entrusted as u8));

/// The same, of a competent authority alone.
pub(crate) const COMPETENT: (ChoiceId, OptionSet) = (Task::ID, OptionSet::only(Task::Competent as u8));

/// The main establishment is in another country of the EEA.
pub(crate) const LED_ELSEWHERE: ScopeRule = ScopeRule::refuse(
    &[(CrossBorder::ID, OptionSet::only(CrossBorder::LeadElsewhere as u8))],
    Refusal::LeadElsewhere,
);

/// A state whose rules outside data protection were not read: with its tasks of security, defence and law enforcement
/// refused.
pub(crate) const RESERVED: [ScopeRule; 3] = [
    ScopeRule::refuse(&[purpose(Purpose::NationalSecurity)], Refusal::StateNotChecked),
    ScopeRule::refuse(&[purpose(Purpose::Defence)], Refusal::StateNotChecked),
    ScopeRule::refuse(&[purpose(Purpose::LawEnforcement), TASK], Refusal::StateNotChecked),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Regime;
    use crate::law::circumstance::Form;

    fn of(
        regime: Regime,
        purpose: Purpose,
        task: Task,
        form: Form,
        border: CrossBorder,
    ) -> Option<ScopeOutcome> {
        outcome(regime.rules().scope, &[purpose.is(), task.is(), form.is(), border.is()])
    }

    #[test]
    fn law_enforcement_has_rules_of_its_own() {
        let enforcing =
            |regime, task, form| of(regime, Purpose::LawEnforcement, task, form, CrossBorder::LeadElsewhere);
        let refused = |reason| Some(ScopeOutcome::Refused(reason));
        let sweden = |task, form| enforcing(Regime::SeGdpr, task, form);
        assert_eq!(sweden(Task::Entrusted, Form::Automated), Some(ScopeOutcome::LawEnforcement));
        assert_eq!(sweden(Task::Competent, Form::Neither), refused(Refusal::NotAutomated));
        assert_eq!(sweden(Task::NoTask, Form::Neither), refused(Refusal::LeadElsewhere));
        let norway = |task| enforcing(Regime::NoGdpr, task, Form::Automated);
        assert_eq!(norway(Task::Competent), refused(Refusal::NorwegianPolice));
        assert_eq!(norway(Task::Entrusted), refused(Refusal::NorwayNotChecked));
        let elsewhere = enforcing(Regime::DkGdpr, Task::Competent, Form::Automated);
        assert_eq!(elsewhere, refused(Refusal::StateNotChecked));
    }

    #[test]
    fn no_authority_of_the_eea_leads_in_the_united_kingdom() {
        let led =
            |regime| of(regime, Purpose::Other, Task::NoTask, Form::Automated, CrossBorder::LeadElsewhere);
        assert_eq!(led(Regime::EeaGdpr), Some(ScopeOutcome::Refused(Refusal::LeadElsewhere)));
        assert_eq!(led(Regime::UkGdpr), None);
    }
}
