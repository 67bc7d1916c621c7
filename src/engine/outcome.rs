//! The answers: whether a fee follows, and what else may.

use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::gate::{GateId, Gates};
use super::possible::Truth;
use super::question::Question;
use super::standing::StandingSet;
use super::weigh::Weighing;
use crate::law::circumstance::{AssetLoss, Body, Control, CrossBorder, SocialContext, Viability};
use crate::law::procedure::{Measure, MeasureWhen};
use crate::law::provision::Ceiling;
use crate::law::rules::{Afterwards, Precedent};
use crate::law::{ChoiceId, Direction, Regime, Stage, keyed};
use jiff::civil::Date;

keyed! {
    /// Whether a fee follows. It is never automatic (C-768/21).
    Whether {
        /// No fee can follow.
        Excluded = "excluded",
        /// A fee may follow, or may not.
        Possible = "possible",
        /// Every condition is met, and something aggravates that nobody in play disputes.
        Likely = "likely",
    }
}

/// Whether, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct WhetherAnswer {
    /// The answer.
    pub answer: Whether,
    /// Gates that fail on every completion.
    pub closed: Vec<GateId>,
    /// Gates that depend on facts still open.
    pub open: Vec<GateId>,
    /// Whether a reprimand instead is open or settled, where the regime has one.
    pub reprimand: Option<Truth>,
    /// Whether the scope itself is still open.
    pub scope_open: bool,
    /// Whether the fee may be lowered to nothing after its level was found.
    pub may_end_in_nothing: bool,
}

/// Answers whether. "Likely" is a convention of this tool and labelled so: no source gives a
/// threshold.
pub fn whether(
    facts: &Facts,
    regime: Regime,
    gates: &Gates,
    weighings: &[Weighing],
    scope_open: bool,
    may_end_in_nothing: bool,
) -> WhetherAnswer {
    let with = |wanted: Truth| {
        gates.each.iter().filter(|(_, passes)| *passes == wanted).map(|(id, _)| *id).collect::<Vec<_>>()
    };
    let closed = with(Truth::No);
    let open = with(Truth::Open);
    let aggravated = weighings.iter().any(|weighing| aggravates_anyway(facts, regime, weighings, weighing));
    let answer = if !closed.is_empty() || gates.reprimand == Some(Truth::Yes) {
        Whether::Excluded
    } else if open.is_empty()
        && aggravated
        && !scope_open
        && gates.reprimand.unwrap_or(Truth::No) == Truth::No
    {
        Whether::Likely
    } else {
        Whether::Possible
    };
    WhetherAnswer { answer, closed, open, reprimand: gates.reprimand, scope_open, may_end_in_nothing }
}

/// Whether a circumstance aggravates, and so does every other answer to its question that is left.
fn aggravates_anyway(facts: &Facts, regime: Regime, weighings: &[Weighing], weighing: &Weighing) -> bool {
    let aggravates = |weighing: &Weighing| weighing.agreed() == Some(Direction::Aggravating);
    let question = weighing.circumstance.question;
    let others = weighings.iter().filter(|other| other.circumstance.question == question);
    let left = facts.options_under(question, regime).iter();
    aggravates(weighing)
        && (weighing.settled
            || left.into_iter().all(|option| {
                others.clone().any(|other| other.circumstance.option == option && aggravates(other))
            }))
}

/// What may happen besides the fee, or instead of it.
pub fn measures(
    facts: &Facts,
    regime: Regime,
    sets: &[StandingSet],
    whether: &WhetherAnswer,
) -> Vec<&'static Measure> {
    let not_ground = facts
        .infringements()
        .iter()
        .filter_map(|key| regime.provision(key))
        .any(|provision| matches!(provision.ceiling, Ceiling::NoFee(_)));
    let lost =
        !facts.possible::<Control>().is(Control::Kept) && facts.answered(Question::Choice(ChoiceId::Control));
    let across = regime.in_eea() && facts.possible::<CrossBorder>().is(CrossBorder::LeadHere);
    regime
        .measures()
        .iter()
        .filter(|measure| match measure.when {
            MeasureWhen::Always => true,
            MeasureWhen::Breached(keys) => {
                sets.iter().flatten().any(|provision| keys.contains(&provision.key))
            }
            MeasureWhen::NotCrossBorder => !across,
            MeasureWhen::CrossBorder => across,
            MeasureWhen::PublicBody => facts.possible::<Body>().may_be(Body::PublicAuthority),
            MeasureWhen::NotFeeGround => not_ground,
            MeasureWhen::ControlLost => lost,
            MeasureWhen::NoFee => whether.answer == Whether::Excluded || whether.may_end_in_nothing,
        })
        .collect()
}

/// The step on proportion: no number of its own, never above the ceiling; and what was put forward
/// on inability to pay, test by test.
pub fn proportion_step(facts: &Facts, regime: Regime, on: Date) -> Step {
    let rules = regime.rules();
    let mut step = Step::new(Stage::Proportion, Finding::Proportionate, Basis::Law, rules.cites.proportion);
    let Some(method) = rules.method else { return step };
    for (id, met) in inability(facts, regime) {
        if facts.answered(Question::Choice(id)) {
            step = step
                .from([Question::Choice(id)])
                .considering(Finding::InabilityTest(id, met), method.inability);
        }
    }
    let may_be_public = facts.possible::<Body>().may_be(Body::PublicAuthority);
    let here = may_be_public && rules.afterwards != Afterwards::ProcessingTime;
    let known = |precedent: &&Precedent| precedent.from.is_none_or(|from| from <= on);
    for precedent in rules.precedents.iter().filter(|_| here).filter(known) {
        let lowered = Finding::Lowered(precedent.case, precedent.before, precedent.after);
        step = step.considering(lowered, precedent.cite);
    }
    step
}

/// The tests of inability to pay: three in the Guidelines, of which the ICO puts the first.
fn inability(facts: &Facts, regime: Regime) -> Vec<(ChoiceId, Truth)> {
    let viability = Truth::over(facts.possible::<Viability>(), |answer| answer == Viability::Jeopardised);
    if regime == Regime::UkGdpr {
        return vec![(ChoiceId::Viability, viability)];
    }
    vec![
        (ChoiceId::Viability, viability),
        (
            ChoiceId::AssetLoss,
            Truth::over(facts.possible::<AssetLoss>(), |answer| answer == AssetLoss::Proven),
        ),
        (
            ChoiceId::SocialContext,
            Truth::over(facts.possible::<SocialContext>(), |answer| answer == SocialContext::Specific),
        ),
    ]
}
