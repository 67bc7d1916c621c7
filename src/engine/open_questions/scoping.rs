//! Which question settles which rules apply, before there is any range.

use super::ranking::{Ranked, insert};
use crate::engine::facts::{Facts, Question};
use crate::engine::find::scope::{self, Scope};
use crate::law::ChoiceId;

/// The open questions about scope: what settles it whatever the answer first, then what may settle it.
/// Nothing is left to ask when no rules apply.
pub fn ranked(facts: &Facts, scope: &Scope) -> Vec<Ranked> {
    let mut ranked = Vec::new();
    if matches!(scope, Scope::Refused(_)) {
        return ranked;
    }
    for id in scope::QUESTIONS {
        let options = facts.open_options(id);
        if options.len() < 2 {
            continue;
        }
        let settled = options.iter().filter(|option| settles(facts, id, *option)).count();
        let every = u32::try_from(settled).is_ok_and(|settled| settled == options.len());
        if settled > 0 {
            insert(&mut ranked, Ranked::first(Question::Choice(id), every));
        }
    }
    if ranked.is_empty() {
        ranked.push(Ranked::first(Question::Choice(ChoiceId::Country), false));
    }
    ranked
}

/// Whether with an answer one set of rules is left, or none.
fn settles(facts: &Facts, id: ChoiceId, option: u8) -> bool {
    let scope = scope::decide(&facts.with_option(id, option));
    scope.working().is_some() || matches!(scope, Scope::Refused(_))
}
