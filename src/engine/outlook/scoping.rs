//! Which question settles which rules apply, before there is any range.

use super::ranking::{Ranked, insert};
use crate::engine::facts::{Answer, Facts};
use crate::engine::possible::OptionSet;
use crate::engine::question::Question;
use crate::engine::scope::{self, Scope};
use crate::law::ChoiceId;
use ChoiceId as C;

/// The open questions about scope: what settles it whatever the answer first, then what may settle it.
/// Nothing is left to ask when no rules apply.
pub fn ranked(facts: &Facts) -> Vec<Ranked> {
    let mut ranked = Vec::new();
    if matches!(scope::decide(facts), Scope::Refused(_)) {
        return ranked;
    }
    for id in [C::Country, C::Purpose, C::Task, C::Form, C::CrossBorder] {
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
        ranked.push(Ranked::first(Question::Choice(C::Country), false));
    }
    ranked
}

/// Whether with an answer one set of rules is left, or none.
fn settles(facts: &Facts, id: ChoiceId, option: u8) -> bool {
    let mut facts = facts.clone();
    facts.set_choice(id, Some(Answer::Given(OptionSet::only(option))));
    let scope = scope::decide(&facts);
    scope.working().is_some() || matches!(scope, Scope::Refused(_))
}
