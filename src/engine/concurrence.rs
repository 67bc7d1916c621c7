//! Several infringements: one fee or several (Criminal Data Act 6:3 third para; GDPR 83(3)).

use super::explanation::{Basis, Finding, Stage, Step};
use super::facts::Facts;
use super::possible::{Possible, Truth};
use super::question::Question;
use super::standing::StandingSet;
use crate::law::circumstance::Linked;
use crate::law::provision::Provision;
use crate::law::{At, ChoiceId, Citation, Regime, Source, Verified};

/// A way of grouping what stands: each group carries one fee.
pub type Grouping = Vec<Vec<&'static Provision>>;

/// Every grouping that remains possible, over what may stand and what may be linked.
pub fn groupings(facts: &Facts, sets: &[StandingSet]) -> Vec<Grouping> {
    let linked: Possible<Linked> = facts.possible();
    let mut groupings: Vec<Grouping> = Vec::new();
    for set in sets.iter().filter(|set| !set.is_empty()) {
        for answer in linked.values() {
            let grouping = match answer {
                Linked::Linked => vec![set.clone()],
                Linked::Separate => set.iter().map(|provision| vec![*provision]).collect(),
            };
            if !groupings.contains(&grouping) {
                groupings.push(grouping);
            }
        }
    }
    groupings
}

/// Where the rule on several infringements stands.
pub const fn rule(regime: Regime) -> Citation {
    match regime {
        Regime::SeCriminalDataAct => Citation::read(
            Source::CriminalDataAct,
            At::Chapter { chapter: 6, section: "3", para: 3, number: 0 },
        ),
        Regime::NoGdpr => Citation::read(Source::Gdpr, At::Article("83(3)")),
    }
}

/// The step.
pub fn step(facts: &Facts, regime: Regime, sets: &[StandingSet]) -> Step {
    let most = sets.iter().map(Vec::len).max().unwrap_or_default();
    let linked = Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Linked);
    let finding = match (most, linked) {
        (0 | 1, _) => Finding::OneInfringement,
        (count, Truth::Yes) => Finding::OneFee(count),
        (count, Truth::No) => Finding::SeparateFees(count),
        (count, Truth::Open) => Finding::LinkOpen(count),
    };
    let step = Step::new(Stage::Concurrence, finding, Basis::Law, rule(regime))
        .from([Question::Infringements, Question::Choice(ChoiceId::Linked)]);
    if most > 1 && linked != Truth::Yes {
        return step.citing(rule(regime).but(Verified::Inferred));
    }
    step
}
