//! The imposition of a fee: whether one follows, and what else may.

use super::elements::InfringementSet;
use super::gate::{GateId, Gates};
use super::weigh::Weighing;
use crate::engine::facts::{Facts, Question, Truth};
use crate::law::circumstance::{Body, Control, CrossBorder, Informed};
use crate::law::procedure::{CorrectiveMeasure, CorrectiveMeasureWhen};
use crate::law::provision::Ceiling;
use crate::law::rules::Doubt;
use crate::law::{ChoiceId, Direction, Regime, keyed};
use jiff::civil::Date;

keyed! {
    /// Whether a fee follows. It is never automatic (C-768/21).
    Prospect {
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
pub struct Imposition {
    /// The answer.
    pub answer: Prospect,
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
pub fn answer(gates: &Gates, aggravated: bool, scope_open: bool, may_end_in_nothing: bool) -> Imposition {
    let with = |wanted: Truth| {
        gates.each.iter().filter(|(_, passes)| *passes == wanted).map(|(id, _)| *id).collect::<Vec<_>>()
    };
    let closed = with(Truth::No);
    let open = with(Truth::Open);
    let answer = if !closed.is_empty() || gates.reprimand == Some(Truth::Yes) {
        Prospect::Excluded
    } else if open.is_empty()
        && aggravated
        && !scope_open
        && gates.reprimand.unwrap_or(Truth::No) == Truth::No
    {
        Prospect::Likely
    } else {
        Prospect::Possible
    };
    Imposition { answer, closed, open, reprimand: gates.reprimand, scope_open, may_end_in_nothing }
}

/// Whether something aggravates that nobody in play disputes.
pub fn is_aggravated(facts: &Facts, doubt: Doubt, weighings: &[Weighing]) -> bool {
    weighings.iter().any(|weighing| aggravates_anyway(facts, doubt, weighings, weighing))
}

/// Whether a circumstance aggravates, and so does every other answer to its question that is left. What is weighed for
/// the amount only does not say that there is a fee, and nor does a criterion that may be for others.
fn aggravates_anyway(facts: &Facts, doubt: Doubt, weighings: &[Weighing], weighing: &Weighing) -> bool {
    let aggravates = |weighing: &Weighing| {
        weighing.agreed() == Some(Direction::Aggravating) && !weighing.amount_only && weighing.certainly_for
    };
    let question = weighing.circumstance.question;
    let others = weighings.iter().filter(|other| other.circumstance.question == question);
    let left = facts.options_under(question, doubt).iter();
    aggravates(weighing)
        && (weighing.settled
            || left.into_iter().all(|option| {
                others.clone().any(|other| other.circumstance.option == option && aggravates(other))
            }))
}

/// What may happen besides the fee, or instead of it, by what was said of it up to a day.
pub fn corrective_measures(
    facts: &Facts,
    regime: Regime,
    on: Date,
    sets: &[InfringementSet],
    imposition: &Imposition,
) -> Vec<&'static CorrectiveMeasure> {
    let not_ground = facts
        .infringements()
        .iter()
        .filter_map(|key| regime.provision(key))
        .any(|provision| matches!(provision.ceiling, Ceiling::NoFee(_)));
    let lost =
        !facts.possible::<Control>().is(Control::Kept) && facts.answered(Question::Choice(ChoiceId::Control));
    let across = regime.in_eea() && facts.possible::<CrossBorder>().is(CrossBorder::LeadHere);
    regime
        .corrective_measures()
        .iter()
        .filter(|measure| measure.cite.is_known_on(on))
        .filter(|measure| match measure.when {
            CorrectiveMeasureWhen::Always => true,
            CorrectiveMeasureWhen::Breached(keys) => {
                sets.iter().flatten().any(|provision| keys.contains(&provision.key))
            }
            CorrectiveMeasureWhen::NotCrossBorder => !across,
            CorrectiveMeasureWhen::CrossBorder => across,
            CorrectiveMeasureWhen::PublicBody => facts.possible::<Body>().may_be(Body::PublicAuthority),
            CorrectiveMeasureWhen::NotFeeGround => not_ground,
            CorrectiveMeasureWhen::ControlLost => lost,
            CorrectiveMeasureWhen::NotInformed => {
                lost && !facts.possible::<Informed>().is(Informed::Informed)
            }
            CorrectiveMeasureWhen::NoFee => {
                imposition.answer == Prospect::Excluded || imposition.may_end_in_nothing
            }
        })
        .collect()
}
