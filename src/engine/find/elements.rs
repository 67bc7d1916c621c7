//! Whether what was named as broken stands on its elements.
//!
//! Naming a provision is an allegation. Where the decisions set out the elements of a provision,
//! they are asked, and what is met takes the infringement away.

use crate::engine::facts::{DateId, Facts, OptionSet, Truth};
use crate::law::circumstance::{
    Impact, Interest, LogSystem, Measures, Necessity, Prescribed, Role, SpecialRisk,
};
use crate::law::provision::{Actor, Provision};
use crate::law::se_criminal_data_act::LOGGING_OLD_SYSTEMS;
use crate::law::{At, ChoiceId, Citation, Regime, Source};
use jiff::civil::Date;

/// The elements of a provision that are asked: each a question with the answers that speak for a
/// breach. Each is about another fact, so that any or all of them hold or fail independently.
enum Elements {
    /// One of them is enough.
    Any(&'static [(ChoiceId, OptionSet)]),
    /// It takes all of them.
    All(&'static [(ChoiceId, OptionSet)]),
}

impl Elements {
    const fn each(&self) -> &'static [(ChoiceId, OptionSet)] {
        match self {
            Self::Any(each) | Self::All(each) => each,
        }
    }
}

const fn option(option: u8) -> OptionSet {
    OptionSet::only(option)
}

const NOT_NECESSARY: OptionSet =
    option(Necessity::NotNecessary as u8).or(option(Necessity::NotAssessed as u8));
const NOT_MET: OptionSet = option(Interest::Outweighed as u8)
    .or(option(Interest::NotNecessary as u8))
    .or(option(Interest::NoInterest as u8))
    .or(option(Interest::NotClaimed as u8));

/// The provisions whose elements are asked. That the breach ended so late that 3:5 binds all systems is
/// one more of that provision's, see [`element_date`].
const ELEMENTS: &[(&str, Elements)] = &[
    (
        "bdl-2-12",
        Elements::Any(&[
            (ChoiceId::Prescribed, option(Prescribed::NotPrescribed as u8)),
            (ChoiceId::Necessity, NOT_NECESSARY),
        ]),
    ),
    ("bdl-3-2", Elements::Any(&[(ChoiceId::Measures, option(Measures::Insufficient as u8))])),
    ("bdl-3-5", Elements::Any(&[(ChoiceId::LogSystem, option(LogSystem::Since2016 as u8))])),
    (
        "bdl-3-7",
        Elements::All(&[
            (ChoiceId::SpecialRisk, option(SpecialRisk::SpecialRisk as u8)),
            (ChoiceId::Impact, option(Impact::NotMade as u8)),
        ]),
    ),
    ("gdpr-6", Elements::Any(&[(ChoiceId::Interest, NOT_MET)])),
];

/// The elements of a provision; `None` of one that is not set out in any.
fn elements(key: &str) -> Option<&'static Elements> {
    ELEMENTS.iter().find(|(of, _)| *of == key).map(|(_, elements)| elements)
}

/// Who is charged in a role. A processor that decides purposes and means is treated as a controller
/// (3:18; GDPR 28(10)).
pub fn charged_as(role: Role) -> Actor {
    if role == Role::Processor { Actor::Processor } else { Actor::Controller }
}

/// 3:5 binds systems set up before 6 May 2016 only from 6 May 2023: whether the breach ended so late
/// that it binds all.
fn logging_bound_all(facts: &Facts) -> Truth {
    let bound = LOGGING_OLD_SYSTEMS.value;
    facts
        .date_span(DateId::BreachEnd)
        .map_or(Truth::Open, |end| Truth::from_sides(end.high >= bound, end.low < bound))
}

/// Days of such a date that tell its sides apart: the ends of what was said, else the last day before old
/// systems had to log, and the first on which they had to.
pub fn element_days(facts: &Facts, id: DateId) -> [Date; 2] {
    let bound = LOGGING_OLD_SYSTEMS.value;
    let before = bound.yesterday().unwrap_or(bound);
    facts.date_span(id).map_or([before, bound], |span| [span.low, span.high])
}

/// The date that is an element of a provision too.
pub fn element_date(key: &str) -> Option<DateId> {
    (key == "bdl-3-5").then_some(DateId::BreachEnd)
}

/// Which questions about elements bear on a provision.
pub fn element_questions(key: &str) -> impl Iterator<Item = ChoiceId> {
    elements(key).into_iter().flat_map(Elements::each).map(|(id, _)| *id)
}

/// Whether a provision has elements that are asked.
pub fn has_elements(key: &str) -> bool {
    elements(key).is_some()
}

/// What was named, in the regime's tables.
pub fn named(facts: &Facts, regime: Regime) -> Vec<&'static Provision> {
    facts.infringements().iter().filter_map(|key| regime.provision(key)).collect()
}

/// A set of infringements that stand together on some completion of the facts.
pub type InfringementSet = Vec<&'static Provision>;

/// Whether a provision is broken, over what the facts leave of its elements: they bear on no other
/// provision (a test holds that).
pub fn is_broken(provision: &Provision, facts: &Facts, regime: Regime) -> Truth {
    let Some(elements) = elements(provision.key) else { return Truth::Yes };
    let each = elements.each().iter().map(|(id, breaking)| {
        let left = facts.options_under(*id, regime);
        Truth::from_sides(left.meets(*breaking), !left.is_within(*breaking))
    });
    match elements {
        Elements::Any(_) if element_date(provision.key).is_some() => {
            each.fold(logging_bound_all(facts), Truth::or)
        }
        Elements::Any(_) => each.fold(Truth::No, Truth::or),
        Elements::All(_) => each.fold(Truth::Yes, Truth::and),
    }
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

/// Whether a limb's answer speaks for lawfulness.
pub fn is_met(circumstance: crate::law::Circumstance) -> bool {
    [
        Prescribed::Prescribed.is(),
        Necessity::Necessary.is(),
        Measures::Sufficient.is(),
        SpecialRisk::NoSpecialRisk.is(),
        Impact::Made.is(),
        Interest::Met.is(),
        LogSystem::Before2016.is(),
    ]
    .contains(&circumstance)
}

/// Where a limb is set out: the first limb of 2:12 is met for the Police by the Police Data Act 2:4.
pub fn limb_cite(id: ChoiceId) -> Citation {
    let at = |source, chapter, section| {
        Citation::read(source, At::Chapter { chapter, section, para: 0, number: 0 })
    };
    match id {
        ChoiceId::Prescribed => at(Source::PoliceDataAct, 2, "4"),
        ChoiceId::Necessity => Citation::read(Source::ImyPolice, At::Page("4")),
        ChoiceId::Measures => at(Source::CriminalDataAct, 3, "2"),
        ChoiceId::LogSystem => LOGGING_OLD_SYSTEMS.cite,
        ChoiceId::SpecialRisk | ChoiceId::Impact => at(Source::CriminalDataAct, 3, "7"),
        _ => Citation::read(Source::Gdpr, At::Article("6(1)(f)")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_provisions_share_an_element() {
        let mut seen: Vec<ChoiceId> = Vec::new();
        let mut keys: Vec<&str> = Vec::new();
        for provision in Regime::ALL.iter().flat_map(|regime| regime.provisions()) {
            if !keys.contains(&provision.key) {
                keys.push(provision.key);
                seen.extend(element_questions(provision.key));
            }
        }
        let mut distinct = seen.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), seen.len());
    }
}
