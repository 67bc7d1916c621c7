//! Which rules apply, and who answers.

use crate::engine::facts::{Facts, Truth, insert};
use crate::law::circumstance::{Country, CrossBorder, Form, InDuty, Purpose, Task};
use crate::law::rules::Doubt;
use crate::law::scope::ScopeOutcome;
use crate::law::{self, ChoiceId, Regime};

pub use crate::law::scope::Refusal;

/// What the scope step comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One regime applies on every completion of the facts.
    Regime(Regime),
    /// None does, for these reasons.
    Refused(Vec<Refusal>),
    /// It depends on facts still open.
    Open {
        /// Regimes that may apply.
        regimes: Vec<Regime>,
        /// Reasons that may exclude all of them.
        refusals: Vec<Refusal>,
    },
}

impl Scope {
    /// The regime to work with: the settled one, or the only one that may still apply. In the
    /// second case every amount is conditional on its applying, for otherwise there is none.
    pub fn working(&self) -> Option<Regime> {
        match self {
            Self::Regime(regime) => Some(*regime),
            Self::Open { regimes, .. } => match regimes.as_slice() {
                [only] => Some(*only),
                _ => None,
            },
            Self::Refused(_) => None,
        }
    }

    /// The regime, when it is settled.
    pub const fn regime(&self) -> Option<Regime> {
        match self {
            Self::Regime(regime) => Some(*regime),
            Self::Refused(_) | Self::Open { .. } => None,
        }
    }
}

/// The questions that decide which rules apply, in the order of the page.
pub const QUESTIONS: [ChoiceId; 5] =
    [ChoiceId::Country, ChoiceId::Purpose, ChoiceId::Task, ChoiceId::Form, ChoiceId::CrossBorder];

/// Which rules apply to one complete set of answers.
fn applicable(
    country: Country,
    purpose: Purpose,
    task: Task,
    form: Form,
    border: CrossBorder,
) -> Result<Regime, Refusal> {
    let data_protection = Regime::in_country(country).ok_or(Refusal::CountryNotHere)?;
    let answers = [purpose.is(), task.is(), form.is(), border.is()];
    match law::scope::outcome(data_protection.rules().scope, &answers) {
        None => Ok(data_protection),
        Some(ScopeOutcome::Refused(reason)) => Err(reason),
        Some(ScopeOutcome::LawEnforcement) => {
            Regime::for_law_enforcement(country).ok_or(Refusal::StateNotChecked)
        }
    }
}

/// One country for each set of rules among those possible: the others give the same answers.
fn countries(facts: &Facts) -> Vec<Country> {
    let mut distinct: Vec<Country> = Vec::new();
    for country in facts.possible::<Country>().values() {
        if !distinct.iter().any(|other| Regime::in_country(*other) == Regime::in_country(country)) {
            distinct.push(country);
        }
    }
    distinct
}

/// Which rules apply, over every completion of the answers.
pub fn decide(facts: &Facts) -> Scope {
    let mut regimes = Vec::new();
    let mut refusals = Vec::new();
    for country in countries(facts) {
        for purpose in facts.possible::<Purpose>().values() {
            for task in facts.possible::<Task>().values() {
                for form in facts.possible::<Form>().values() {
                    for border in facts.possible::<CrossBorder>().values() {
                        match applicable(country, purpose, task, form, border) {
                            Ok(regime) => insert(&mut regimes, regime),
                            Err(refusal) => insert(&mut refusals, refusal),
                        }
                    }
                }
            }
        }
    }
    match (regimes.as_slice(), refusals.as_slice()) {
        ([regime], []) => Scope::Regime(*regime),
        ([], _) => Scope::Refused(refusals),
        _ => Scope::Open { regimes, refusals },
    }
}

/// Whether what was done is the controller's: done by its people in the performance of their duties
/// (3:1; GDPR 4(7)), or by a processor within what was arranged (C-683/21).
pub fn attributed(facts: &Facts, doubt: Doubt) -> Truth {
    Truth::over(facts.possible_under::<InDuty>(doubt), |duty| {
        matches!(duty, InDuty::InDuty | InDuty::OnBehalf)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(lines: &[(&str, &str)]) -> Scope {
        let mut facts = Facts::default();
        for (key, line) in lines {
            facts.read(key, line).unwrap();
        }
        decide(&facts)
    }

    #[test]
    fn law_enforcement_or_not_is_not_the_test() {
        let police = ("task", "competent");
        let staff_files = scope(&[("country", "sweden"), police, ("purpose", "other")]);
        assert!(matches!(staff_files, Scope::Open { .. }), "which authority leads is not said");
        assert_eq!(staff_files.working(), Some(Regime::SeGdpr));
        let cases =
            scope(&[("country", "sweden"), police, ("purpose", "law-enforcement"), ("form", "automated")]);
        assert_eq!(cases, Scope::Regime(Regime::SeCriminalDataAct));
        let entrusted = scope(&[
            ("country", "sweden"),
            ("task", "entrusted"),
            ("purpose", "law-enforcement"),
            ("form", "automated"),
        ]);
        assert_eq!(entrusted, Scope::Regime(Regime::SeCriminalDataAct));
    }

    #[test]
    fn what_has_no_regime_is_refused_with_its_reason() {
        let refused = |lines: &[(&str, &str)], refusal| {
            assert_eq!(scope(lines), Scope::Refused(vec![refusal]), "{lines:?}");
        };
        refused(&[("country", "elsewhere")], Refusal::CountryNotHere);
        refused(&[("country", "sweden"), ("purpose", "national-security")], Refusal::NationalSecurity);
        refused(
            &[("country", "norway"), ("purpose", "law-enforcement"), ("task", "competent")],
            Refusal::NorwegianPolice,
        );
        refused(
            &[("country", "norway"), ("purpose", "other"), ("cross-border", "lead-elsewhere")],
            Refusal::LeadElsewhere,
        );
        refused(
            &[("country", "france"), ("purpose", "law-enforcement"), ("task", "competent")],
            Refusal::StateNotChecked,
        );
    }

    #[test]
    fn open_facts_leave_the_scope_open() {
        assert!(matches!(scope(&[]), Scope::Open { .. }));
        assert!(matches!(scope(&[("country", "norway"), ("purpose", "other")]), Scope::Open { .. }));
    }
}
