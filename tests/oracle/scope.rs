//! Which rules apply, gone through answer by answer.

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
    pub fn working(&self) -> Option<&'static str> {
        self.regimes.first().copied().filter(|_| self.regimes.len() == 1)
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
                        match applies(country, purpose, task, form, border) {
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
fn applies(
    country: &str,
    purpose: &str,
    task: &str,
    form: &str,
    border: &str,
) -> Result<&'static str, &'static str> {
    if country == "elsewhere" {
        return Err("country-not-here");
    }
    // Nordic 1.0: a competent authority or an entrusted actor, and for such a purpose (1:2, 1:6).
    let enforces = purpose == "law-enforcement" && task != "none";
    let state = matches!(purpose, "national-security" | "defence");
    match country {
        // Nordic 1.0: 1:4, the Security Service and the Armed Forces; 1:3, automated or structured.
        "sweden" if purpose == "national-security" => return Err("national-security"),
        "sweden" if purpose == "defence" => return Err("defence"),
        "sweden" if enforces && form == "neither" => return Err("not-automated"),
        "sweden" if enforces => return Ok("se-criminal-data-act"),
        // Nordic 1.0: police and prosecution are outside the Norwegian Act.
        "norway" if enforces && task == "competent" => return Err("norwegian-police"),
        "norway" if enforces || state => return Err("norway-not-checked"),
        _ if enforces || state => return Err("state-not-checked"),
        _ => {}
    }
    // GDPR Art. 56: the authority of the main establishment leads; the United Kingdom is outside.
    if border == "lead-elsewhere" && country != "united-kingdom" {
        return Err("lead-elsewhere");
    }
    Ok(match country {
        "sweden" => "se-gdpr",
        "norway" => "no-gdpr",
        "denmark" => "dk-gdpr",
        "finland" => "fi-gdpr",
        "estonia" => "ee-gdpr",
        "poland" => "pl-gdpr",
        "germany" => "de-gdpr",
        "netherlands" => "nl-gdpr",
        "united-kingdom" => "uk-gdpr",
        _ => "eea-gdpr",
    })
}
