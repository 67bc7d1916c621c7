//! Faults, circumstances and criteria in words. The page and the note say the same.

use super::found::found;
use crate::app::state::State;
use crate::check::{Counted, Fault, Part, Weight, What};
use crate::engine::Question;
use crate::law::{Circumstance, Criterion, Direction};
use crate::text::cite::{begun, citation, named};
use crate::text::{Key, Lang, date, explain, keys, number, say};

/// How much may be wrong, in a line; or why nothing is said.
pub fn in_short(state: &State) -> String {
    of_these(state, &found(state))
}

/// The same of what was found already.
pub fn of_these(state: &State, faults: &[Fault]) -> String {
    if faults.is_empty() {
        return state.lang.text(nothing(state)).to_owned();
    }
    count(state.lang, &faults.iter().collect::<Vec<_>>())
}

/// Why nothing is listed: there are no rules to hold it against yet, nothing was entered, or nothing was found.
fn nothing(state: &State) -> Key {
    match &state.now.assessment.result {
        None => keys::CHECKED_NO_RULES,
        Some(_) if state.now.case.claims.lines.is_empty() => keys::CHECKED_BEGIN,
        Some(_) => keys::CHECKED_NOTHING,
    }
}

/// How many are certain, and how many possible.
pub fn count(lang: Lang, faults: &[&Fault]) -> String {
    let certain = faults.iter().filter(|fault| fault.is_certain()).count();
    let [certain, possible] = [certain, faults.len() - certain].map(|n| number::how_many(lang, n));
    say::checked_count(lang, &certain, &possible)
}

/// The faults by what they are worth: the words for that, and those of that worth.
pub fn kinds(lang: Lang, faults: &[Fault]) -> Vec<(&'static str, Vec<&Fault>)> {
    let mut kinds: Vec<(&'static str, Vec<&Fault>)> = Vec::new();
    for fault in faults {
        let worth = named(lang, "check-weight", fault.weight.key());
        match kinds.last_mut().filter(|(last, _)| *last == worth) {
            Some((_, of_it)) => of_it.push(fault),
            None => kinds.push((worth, vec![fault])),
        }
    }
    kinds
}

/// What a fault is about, part by part.
pub fn about(state: &State, fault: &Fault) -> Vec<String> {
    fault.about.iter().map(|part| of_part(state, *part, fault.weight)).collect()
}

fn of_part(state: &State, part: Part, worth: Weight) -> String {
    let lang = state.lang;
    match part {
        Part::Provision(key) => explain::provision(lang, key).to_owned(),
        Part::Criterion(of) => criterion(state, of),
        Part::Fact(id) => explain::question(lang, Question::Choice(id)).to_owned(),
        Part::Plea(plea) => named(lang, "check-plea", plea.key()).to_owned(),
        Part::Said(amount) => say::checked_in_decision(lang, &explain::money(lang, amount)),
        // It is no law that other decisions come to.
        Part::Found(range) if worth == Weight::Practice => {
            say::checked_by_practice(lang, &explain::range(lang, range))
        }
        Part::Found(range) => say::checked_by_law(lang, &explain::range(lang, range)),
        Part::Named(day) => say::checked_in_decision(lang, &date::long(lang, day)),
        Part::LastDay(day) => say::checked_last_day(lang, &date::long(lang, day)),
        Part::Source(source) => named(lang, "source", source.key()).to_owned(),
    }
}

/// The questions on which a fault hangs, in words, each once.
pub fn hangs_on(lang: Lang, fault: &Fault) -> Vec<(Question, &'static str)> {
    let mut questions: Vec<(Question, &'static str)> = Vec::new();
    for question in &fault.hangs_on {
        if !questions.iter().any(|(other, _)| other == question) {
            questions.push((*question, explain::question(lang, *question)));
        }
    }
    questions
}

/// A criterion, as the rules that apply cite it.
pub fn criterion(state: &State, criterion: Criterion) -> String {
    let lang = state.lang;
    let cite = state.now.regime().map_or(criterion.cite(), |regime| regime.cite(criterion.cite()));
    [&citation(lang, cite), ": ", named(lang, "criterion", criterion.key())].concat()
}

/// A circumstance with the criterion under which it was counted.
pub fn counted(state: &State, item: Counted) -> String {
    [&what(state.lang, item.what), " – ", &criterion(state, item.criterion)].concat()
}

/// What was counted.
pub fn circumstance(lang: Lang, what: What) -> &'static str {
    match what {
        What::Fact(id, _) => explain::question(lang, Question::Choice(id)),
        What::Plea(plea) => named(lang, "check-plea", plea.key()),
    }
}

/// The same, and as what the decision has it where it says so.
fn what(lang: Lang, what: What) -> String {
    let words = circumstance(lang, what);
    match what {
        What::Fact(question, Some(option)) => {
            [words, " – ", explain::option(lang, Circumstance { question, option })].concat()
        }
        _ => words.to_owned(),
    }
}

/// Which way something is counted, with a capital.
pub fn way(lang: Lang, direction: Direction) -> String {
    begun(explain::direction(lang, direction))
}

/// What is checked, and what is not.
pub fn scope(lang: Lang) -> Vec<String> {
    let lines = [
        keys::CHECKED_SCOPE_GROUNDS,
        keys::CHECKED_SCOPE_AMOUNT,
        keys::CHECKED_SCOPE_REASONS,
        keys::CHECKED_SCOPE_PRACTICE,
        keys::CHECKED_SCOPE_NOT,
        keys::CHECKED_SCOPE_READ,
    ];
    lines.map(|key| lang.text(key).to_owned()).to_vec()
}
