//! What was entered of the decision, as rows of names and what it says.

use super::fields::said;
use super::weighed::WAYS;
use super::{lines, words};
use crate::app::claims::Field;
use crate::app::state::State;
use crate::check::{Counted, Decision};
use crate::law::Direction;
use crate::text::cite::named;
use crate::text::{Key, explain, keys, say};

/// The rows.
pub fn says(state: &State) -> Vec<(String, Vec<String>)> {
    let lang = state.lang;
    let decision = state.now.case.claims.decision();
    let row = |name: Key, says: Vec<String>| (lang.text(name).to_owned(), says);
    let mut rows = Vec::new();
    for line in lines::every() {
        let says = state.now.case.claims.line(line.key);
        let option = line.options.iter().find(|(key, _)| *key == says);
        rows.extend(option.map(|(_, words)| row(line.asks, vec![lang.text(*words).to_owned()])));
    }
    let typed = [
        ("amount", keys::CHECKED_AMOUNT),
        ("maximum", keys::CHECKED_MAXIMUM),
        ("base", keys::CHECKED_BASE),
        ("pay-by", keys::CHECKED_PAY_BY),
    ];
    rows.extend(
        typed.into_iter().filter_map(|(line, name)| Some(row(name, vec![said(state, Field::line(line))?]))),
    );
    rows.extend(decision.amounts.iter().filter_map(|(of, _)| {
        let name = say::checked_amount_of(lang, explain::provision(lang, of));
        Some((name, vec![said(state, Field { line: "amounts", of })?]))
    }));
    rows.extend(decision.maxima.iter().filter_map(|(of, _)| {
        let name = say::checked_maximum_of(lang, explain::provision(lang, of));
        Some((name, vec![said(state, Field { line: "maxima", of })?]))
    }));
    rows.extend(WAYS.iter().filter_map(|(_, direction)| counted(state, &decision, *direction)));
    if let Some(criteria) = &decision.criteria {
        let each: Vec<String> =
            criteria.iter().map(|criterion| words::criterion(state, *criterion)).collect();
        let none = vec![lang.text(keys::CHECKED_CRITERIA_NONE).to_owned()];
        rows.push(row(keys::CHECKED_CRITERIA, if each.is_empty() { none } else { each }));
    }
    let sources: Vec<String> =
        decision.relies_on.iter().map(|source| named(lang, "source", source.key()).to_owned()).collect();
    if !sources.is_empty() {
        rows.push(row(keys::CHECKED_RELIES, sources));
    }
    rows
}

/// What was counted one way.
fn counted(state: &State, decision: &Decision, direction: Direction) -> Option<(String, Vec<String>)> {
    let items = match direction {
        Direction::Aggravating => &decision.aggravating,
        Direction::Mitigating => &decision.mitigating,
        _ => &decision.neutral,
    };
    let item = |item: &Counted| words::counted(state, *item);
    let items: Vec<String> = items.iter().map(item).collect();
    (!items.is_empty()).then(|| (words::way(state.lang, direction), items))
}
