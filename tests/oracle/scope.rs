//! Which rules apply, gone through answer by answer.

use super::law::{Law, Matter};
use super::written::Written;
use super::{communications, countries};
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

    fn take(&mut self, answer: Result<&'static str, &'static str>) {
        match answer {
            Ok(regime) => self.regimes.insert(regime),
            Err(refusal) => self.refusals.insert(refusal),
        };
    }
}

/// Everything that the answers leave possible.
pub fn decide(written: Written) -> Scope {
    let mut scope = Scope::default();
    for country in written.options("country") {
        if let Some(law) = countries::of_country(country) {
            within(written, (country, law), true, &mut scope);
            continue;
        }
        // Art. 3(2): one established elsewhere is reached where it offers something or monitors.
        for reach in written.options("reach") {
            if reach == "neither" {
                // The Swiss Act has no administrative fine.
                scope.take(Err(if country == "switzerland" { "swiss" } else { "country-not-here" }));
                continue;
            }
            for people in written.options("people-in") {
                if let Some(law) = countries::of_country(people) {
                    within(written, (people, law), false, &mut scope);
                }
            }
        }
    }
    scope
}

/// Those whom it may be about if a regime applies.
pub fn bodies<'a>(written: Written<'a>, law: &Law) -> Vec<&'a str> {
    let bodies = written.options("body");
    let line = |body: &str| {
        let others = written.0.iter().filter(|(key, _)| key != "body").cloned();
        others.chain([("body".to_owned(), body.to_owned())]).collect::<Vec<_>>()
    };
    let applies = |body: &&str| decide(Written(&line(body))).regimes.contains(law.regime);
    let left: Vec<&str> = bodies.iter().copied().filter(applies).collect();
    if left.is_empty() { bodies } else { left }
}

/// Whether the activity is economic: of an authority alone, it is assumed not to be as long as nothing is said.
pub fn economic<'a>(written: Written<'a>, law: &Law) -> Vec<&'a str> {
    let assumed = written.line("economic").is_none() && bodies(written, law) == ["public-authority"];
    if assumed { vec!["no"] } else { written.options("economic") }
}

/// Everything that they leave possible under one country's law.
fn within(written: Written, (country, law): (&str, &'static Law), within: bool, scope: &mut Scope) {
    let subjects = written.options("subject");
    if subjects.contains(&"communications") {
        scope.take(communications::in_country(country));
    }
    if subjects.contains(&"personal-data") || subjects.contains(&"communications-data") {
        on_personal_data(written, (country, law), within, scope);
    }
}

/// The same of how personal data were handled.
fn on_personal_data(written: Written, (country, law): (&str, &'static Law), within: bool, scope: &mut Scope) {
    let [purposes, tasks, sectors, forms] =
        ["purpose", "task", "sector", "form"].map(|key| written.options(key));
    let [bodies, households, borders, own] =
        ["body", "household", "cross-border", "own-authority"].map(|key| written.options(key));
    for purpose in &purposes {
        for task in &tasks {
            for sector in &sectors {
                for form in &forms {
                    for body in &bodies {
                        for household in &households {
                            for border in &borders {
                                for own_authority in &own {
                                    scope.take(applies(
                                        law,
                                        Matter {
                                            country,
                                            purpose,
                                            task,
                                            sector,
                                            form,
                                            body,
                                            household,
                                            border,
                                            own_authority,
                                            within,
                                        },
                                    ));
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The rules that apply to one set of answers, or why none does.
fn applies(law: &'static Law, matter: Matter) -> Result<&'static str, &'static str> {
    if let Some(answer) = matter.is_of_the_state().then(|| (law.state)(matter)).flatten() {
        return answer;
    }
    let [by_hand, private] = law.outside;
    let authority = matter.body == "public-authority";
    // Art. 2(1).
    if matter.form == "neither" && !by_hand.is_empty() && !(law.authorities_by_hand && authority) {
        return Err(by_hand);
    }
    // Art. 2(2)(c); C-212/13 and C-101/01 on what is not purely private.
    if matter.body == "person" && !private.is_empty() && matches!(matter.household, "personal" | "own-ground")
    {
        return Err(private);
    }
    // Art. 56: the authority of the main establishment leads; 55(2) and 56(2) say when not.
    let led = matter.border == "lead-elsewhere" && law.one_leads && matter.within;
    if led && !authority && matter.own_authority == "neither" {
        return Err("lead-elsewhere");
    }
    Ok(law.regime)
}
