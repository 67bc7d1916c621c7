//! Whether what was named as broken stands on its elements.
//!
//! Naming a provision is an allegation. Where the decisions set out the elements of a provision,
//! they are asked, and what is met takes the infringement away.

use crate::engine::facts::{DateId, Facts, Truth};
use crate::law::circumstance::Role;
use crate::law::provision::{Actor, Element, Elements, Provision};
use crate::law::rules::Doubt;
use crate::law::source::InForce;
use crate::law::{Circumstance, Regime};
use jiff::civil::Date;

/// Who is charged in a role. A processor that decides purposes and means is treated as a controller
/// (3:18; GDPR 28(10)).
pub fn charged_as(role: Role) -> Actor {
    if role == Role::Processor { Actor::Processor } else { Actor::Controller }
}

/// Days that tell the sides of a date apart which speaks for a breach from a day on: the ends of what was said, else
/// the last day before, and that day.
pub fn element_days(facts: &Facts, id: DateId, from: Date) -> [Date; 2] {
    let before = from.yesterday().unwrap_or(from);
    facts.date_span(id).map_or([before, from], |span| [span.low, span.high])
}

/// What was named, in the regime's tables.
pub fn named(facts: &Facts, regime: Regime) -> Vec<&'static Provision> {
    facts.infringements().iter().filter_map(|key| regime.provision(key)).collect()
}

/// A set of infringements that stand together on some completion of the facts.
pub type InfringementSet = Vec<&'static Provision>;

/// Whether a provision is broken, over what the facts leave of its elements: they bear on no other
/// provision (a test holds that).
pub fn is_broken(provision: &Provision, facts: &Facts, doubt: Doubt) -> Truth {
    let exception = provision.elements.exception();
    let excused = exception.map_or(Truth::No, |exception| holds(exception.answer, facts, doubt));
    if excused == Truth::Yes {
        return Truth::No;
    }
    // Past the exception, its answer is none of those left.
    let speaks = |element: &Element| {
        speaks_for_a_breach(*element, exception.map(|exception| exception.answer), facts, doubt)
    };
    let each = provision.elements.each().iter().map(speaks);
    let broken = match provision.elements {
        Elements::None => Truth::Yes,
        Elements::Any(_) | Elements::AnyUnless(..) => each.fold(Truth::No, Truth::or),
        Elements::All(_) => each.fold(Truth::Yes, Truth::and),
    };
    broken.and(!excused)
}

fn holds(answer: Circumstance, facts: &Facts, doubt: Doubt) -> Truth {
    let left = facts.options_under(answer.question, doubt);
    Truth::from_sides(left.holds(answer), left.len() > 1)
}

fn speaks_for_a_breach(
    element: Element,
    excluded: Option<Circumstance>,
    facts: &Facts,
    doubt: Doubt,
) -> Truth {
    match element {
        Element::Answer { question, breach, barred, .. } => {
            let left = facts.options_under(question, doubt);
            let left = match excluded.filter(|answer| answer.question == question) {
                Some(answer) => left.without(answer.option),
                None => left,
            };
            let speaks = Truth::from_sides(left.meets(breach), !left.is_within(breach));
            barred.map_or(speaks, |barred| speaks.or(facts.truth_of(barred.who)))
        }
        Element::From(date, day) => facts
            .date_span(date)
            .map_or(Truth::Open, |span| Truth::from_sides(span.high >= day.value, span.low < day.value)),
    }
}

/// Whether a provision may have been law on some day of the breach.
pub fn was_in_force(provision: &Provision, facts: &Facts) -> bool {
    let days = provision.in_force.map_or(InForce::ALWAYS, |days| days.value);
    let last = facts.date_span(DateId::BreachEnd).map(|end| end.high);
    let first = facts.date_span(DateId::BreachStart).map(|start| start.low);
    let ended_before = days.from.zip(last).is_some_and(|(from, last)| last < from);
    let began_after = days.until.zip(first).is_some_and(|(until, first)| until < first);
    !ended_before && !began_after
}

fn keys(set: &InfringementSet) -> impl Iterator<Item = &'static str> {
    set.iter().map(|provision| provision.key)
}

/// Whether one provision stands as a fee ground.
pub fn stands(sets: &[InfringementSet], key: &str) -> Truth {
    let holding = sets.iter().filter(|set| keys(set).any(|other| other == key)).count();
    Truth::from_sides(holding > 0, holding < sets.len())
}

/// Whether anything stands that carries a fee.
pub fn anything(sets: &[InfringementSet]) -> Truth {
    let empty = sets.iter().filter(|set| set.is_empty()).count();
    Truth::from_sides(empty < sets.len(), empty > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::ChoiceId;

    #[test]
    fn no_two_provisions_share_an_element() {
        let mut seen: Vec<ChoiceId> = Vec::new();
        let mut keys: Vec<&str> = Vec::new();
        for provision in Regime::ALL.iter().flat_map(|regime| regime.provisions()) {
            if !keys.contains(&provision.key) {
                keys.push(provision.key);
                seen.extend(provision.elements.questions());
            }
        }
        let mut distinct = seen.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), seen.len());
    }
}
