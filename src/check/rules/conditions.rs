//! The conditions for a fee, as the engine finds them: one that is not met, or may not be.

use crate::check::decision::FaultFound;
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::gate::{GateId, first_breaches};
use crate::engine::{DateId, Question, Truth};
use crate::law::{ChoiceId, Citation};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let each = under.found.gates.each.iter();
    each.filter_map(|(gate, passes)| match passes {
        Truth::Yes => None,
        Truth::No => unmet(under, *gate),
        Truth::Open => may_be_unmet(under, *gate),
    })
    .collect()
}

fn unmet(under: Under, gate: GateId) -> Option<Fault> {
    let rules = under.regime.rules();
    let of = |code: Code, cite: Option<Citation>| Some(Fault::of(code, cite?));
    match gate {
        // What is named and carries no fee is told of one by one.
        GateId::FeeGround => None,
        GateId::Attribution => of(Code::NotAttributed, Some(rules.cites.imputation.on(under.on)))
            .map(|fault| fault.citing(rules.attribution.processor)),
        GateId::PublicBody => of(Code::Exempt, Some(rules.public_bodies.cite())),
        GateId::Warning => of(Code::NoWarning, rules.public_bodies.after_warning),
        GateId::InForce => {
            let firsts = first_breaches(under.facts, under.regime);
            let own = under.found.combinations.named.iter().filter_map(|one| one.since);
            let mut cites = firsts.into_iter().chain(own).map(|day| under.regime.cite(day.cite));
            let fault = of(Code::NotInForce, cites.next())?;
            Some(fault.citing(cites))
        }
        GateId::Fault => of(Code::NoFault, rules.fault.map(|rule| rule.settled.cite))
            .map(|fault| fault.citing(rules.mistake)),
        GateId::TimeBar => {
            let bar = under.regime.procedure().time_bar?;
            let last = under.found.dates(under.facts).into_iter().find(|rule| rule.key == "time-bar")?.day;
            Some(Fault::of(Code::TimeBarred, bar.period.cite).about(last.map(Part::LastDay)))
        }
    }
}

/// Conditions that hang on facts: not that the one assessed may be someone else, or the breach of another day, which would
/// be said of every case.
fn may_be_unmet(under: Under, gate: GateId) -> Option<Fault> {
    let fault_found = [FaultFound::Negligent, FaultFound::Gross, FaultFound::Intentional]
        .map(Some)
        .contains(&under.decision.fault);
    let questions: &[Question] = match gate {
        GateId::FeeGround | GateId::InForce => return None,
        GateId::Fault if fault_found => return None,
        GateId::Attribution => &[Question::Choice(ChoiceId::InDuty)],
        GateId::PublicBody => &[
            Question::Choice(ChoiceId::Body),
            Question::Choice(ChoiceId::PublicKind),
            Question::Choice(ChoiceId::Economic),
        ],
        GateId::Warning => &[Question::Choice(ChoiceId::Warned)],
        GateId::Fault => &[Question::Choice(ChoiceId::Fault), Question::Choice(ChoiceId::MistakeOfLaw)],
        GateId::TimeBar => &[
            Question::Date(DateId::BreachStart),
            Question::Date(DateId::BreachEnd),
            Question::Date(DateId::Chance),
            Question::Date(DateId::Notice),
            Question::Date(DateId::Decided),
        ],
    };
    Some(unmet(under, gate)?.hanging_on(under.open(questions)))
}
