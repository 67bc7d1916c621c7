//! What the decision finds of fault: that it finds none where one is needed, or a graver one than the facts show.

use crate::check::decision::{Attribution, FaultFound};
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::gate::Tested;
use crate::engine::{Question, Setting, Truth, ViewChoice};
use crate::law::circumstance::Fault as Found;
use crate::law::{ChoiceId, Citation, Criterion};

pub(super) fn find(under: Under) -> Vec<Fault> {
    [not_found(under), too_grave(under), of_a_person(under)].into_iter().flatten().collect()
}

/// Neither intent nor negligence is found, where one of them is a condition.
fn not_found(under: Under) -> Option<Fault> {
    let code = match under.decision.fault? {
        FaultFound::NotSaid | FaultFound::Strict => Code::FaultNotFound,
        FaultFound::NoFault => Code::NoFault,
        FaultFound::Negligent | FaultFound::Gross | FaultFound::Intentional => return None,
    };
    let rule = under.regime.rules().fault?;
    let setting = Setting { view: ViewChoice::All, on: under.on, replayed: None };
    let tested = Tested::of(under.facts, under.regime, setting, &under.found.combinations);
    let confirmed = rule.confirmed.iter().map(|figure| figure.cite);
    let fault = Fault::of(code, rule.settled.cite).citing(confirmed).about([Part::Fact(ChoiceId::Fault)]);
    match tested.fault_needed(rule) {
        Truth::Yes => Some(fault),
        Truth::No => None,
        // The instances differed.
        Truth::Open => Some(fault.citing([rule.before]).hanging_on([Question::Choice(ChoiceId::Fault)])),
    }
}

/// A graver fault than any that the facts leave.
fn too_grave(under: Under) -> Option<Fault> {
    let said = match under.decision.fault? {
        FaultFound::Negligent => Found::Negligent,
        FaultFound::Gross => Found::Gross,
        FaultFound::Intentional => Found::Intentional,
        FaultFound::NotSaid | FaultFound::Strict | FaultFound::NoFault => return None,
    };
    let left = under.facts.possible_under::<Found>(under.found.doubt);
    let graver = left.values().all(|fault| fault < said);
    graver.then(|| Fault::of(Code::FaultTooGrave, criterion(under)).about([Part::Fact(ChoiceId::Fault)]))
}

/// Where the law has fault weighed.
fn criterion(under: Under) -> Citation {
    let weighs = [Criterion::GdprB, Criterion::Bdl1, Criterion::Dpa155B];
    let own = under.regime.criteria().iter().find(|criterion| weighs.contains(criterion));
    own.map_or(under.regime.rules().cites.seriousness.law, |criterion| under.regime.cite(criterion.cite()))
}

/// A natural person is asked for first.
fn of_a_person(under: Under) -> Option<Fault> {
    (under.decision.attribution == Some(Attribution::PersonRequired))
        .then(|| Fault::of(Code::PersonRequired, under.regime.rules().cites.imputation.on(under.on)))
}
