//! Which rules apply, gone through answer by answer.

use super::countries;
use super::law::{Law, Matter};
use super::written::Written;
use std::collections::BTreeSet;

/// What may apply: keys of regimes, and of reasons why none does.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Scope {
    pub regimes: BTreeSet<&'static str>,
    pub refusals: BTreeSet<&'static str>,
}

impl Scope {
    /// The regime to work with: the only one that may apply.
    pub fn working(&self) -> Option<&'static Law> {
        self.regimes
            .first()
            .filter(|_| self.regimes.len() == 1)
            .and_then(|regime| countries::of_regime(regime))
    }
}

/// Everything that the answers leave possible.
pub fn decide(written: Written) -> Scope {
    let mut scope = Scope::default();
    let [countries, purposes, tasks, forms, borders] =
        ["country", "purpose", "task", "form", "cross-border"].map(|key| written.options(key));
    for country in countries {
        for purpose in &purposes {
            for task in &tasks {
                for form in &forms {
                    for border in &borders {
                        match applies(country, Matter { purpose, task, form }, border) {
                            Ok(regime) => scope.regimes.insert(regime),
                            Err(refusal) => scope.refusals.insert(refusal),
                        };
                    }
                }
            }
        }
    }
    scope
}

/// The rules that apply to one set of answers, or why none does.
fn applies(country: &str, matter: Matter, border: &str) -> Result<&'static str, &'static str> {
    let law = countries::of_country(country).ok_or("country-not-here")?;
    if matter.is_of_the_state() {
        return (law.state)(matter);
    }
    // GDPR Art. 56: the authority of the main establishment leads.
    if border == "lead-elsewhere" && law.one_leads {
        return Err("lead-elsewhere");
    }
    Ok(law.regime)
}
