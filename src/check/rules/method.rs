//! The method: its bands and tiers, the classes that the facts leave, and whether it held on the day.

use crate::check::decision::MethodUsed;
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::ProblemKind;
use crate::engine::find::starting_amount::MethodStatus;
use crate::law::method::{Band, Method};
use crate::law::{ChoiceId, Citation, Figure};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let in_force = under.regime.rules().method_on(under.on);
    let mut faults: Vec<Fault> = in_force.map(|method| outside(under, method)).unwrap_or_default();
    faults.extend(not_in_force(under));
    faults
}

/// Figures outside the bands of the method that holds.
fn outside(under: Under, method: &'static Method) -> Vec<Fault> {
    let problems = under.problems.iter();
    problems
        .filter_map(|problem| match problem.kind {
            ProblemKind::OutsideBand => Some(Fault::of(Code::OutsideBand, band_cite(method))),
            ProblemKind::OutsideTier => Some(Fault::of(Code::OutsideTier, tier_cite(method))),
            ProblemKind::ClassNotArguable => {
                let fault =
                    Fault::of(Code::ClassNotArguable, under.regime.rules().cites.seriousness.on(under.on));
                Some(fault.about([Part::Fact(ChoiceId::Seriousness)]))
            }
            _ => None,
        })
        .collect()
}

fn band_cite(method: &Method) -> Citation {
    let [low, _, _]: [Figure<Band>; 3] = method.bands;
    low.cite
}

fn tier_cite(method: &Method) -> Citation {
    method.sizes.first().map_or(method.beyond.cite, |size| size.share.cite)
}

/// A method that did not hold on the day.
fn not_in_force(under: Under) -> Option<Fault> {
    let rules = under.regime.rules();
    let cite = match under.decision.method? {
        MethodUsed::Guidelines => {
            let too_early = under.found.guideline.status == MethodStatus::Counterfactual;
            // The guidelines themselves could not be known: what was there instead is the law.
            too_early.then(|| under.regime.cite(rules.cites.maximum))
        }
        MethodUsed::National => {
            let method = rules.national_method?;
            (!method.period.value.on(under.on)).then_some(method.period.cite)
        }
    };
    Some(Fault::of(Code::MethodNotInForce, cite?))
}
