//! Whether what is charged can be: provisions that carry no fee, bind others, were no law then, or are not broken.

use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::facts::notation::read_provision;
use crate::engine::find::elements;
use crate::engine::{ProblemKind, Question, Truth};
use crate::law::Citation;
use crate::law::provision::{Element, Provision};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let mut faults: Vec<Fault> = named(under).collect();
    faults
        .extend(elements::named(under.facts, under.regime).into_iter().filter_map(|one| broken(under, one)));
    faults
}

/// What the engine finds wrong with what was named.
fn named(under: Under) -> impl Iterator<Item = Fault> {
    under.problems.iter().filter_map(move |problem| {
        let provision = read_provision(problem.about?).ok()?;
        let (code, cite) = match problem.kind {
            ProblemKind::OtherRegime => (Code::OtherLaw, under.regime.rules().cites.applies),
            ProblemKind::OtherAuthority => (Code::OtherLaw, provision.cite),
            ProblemKind::NotFeeGround => (Code::NoGround, own(under, provision).ceiling.cite()),
            ProblemKind::NotInForce => (Code::NotInForce, in_force(own(under, provision))),
            ProblemKind::ControllersOnly => (Code::WrongAddressee, own(under, provision).ceiling.cite()),
            _ => return None,
        };
        // The list of fee grounds of the day says it too, where the text of the provision could not even be known.
        let list = under.regime.cite(under.regime.rules().cites.fee_grounds);
        let fault = Fault::of(code, under.regime.cite(cite)).about([Part::Provision(provision.key)]);
        Some(match code {
            Code::NotInForce => fault.citing([list]),
            Code::NoGround if !is_charged(under, provision) => fault.hanging_on([Question::Infringements]),
            _ => fault,
        })
    })
}

/// Whether the fee is for a provision: an amount is, or nothing else carries one. That one was broken which carries no fee may
/// be found beside others that do.
fn is_charged(under: Under, provision: &Provision) -> bool {
    let amount = under.decision.amounts.iter().any(|(key, _)| *key == provision.key);
    amount || elements::anything(&under.found.combinations.broken) == Truth::No
}

/// The provision as these rules have it.
fn own(under: Under, provision: &'static Provision) -> &'static Provision {
    under.regime.provision(provision.key).unwrap_or(provision)
}

fn in_force(provision: &Provision) -> Citation {
    provision.in_force.map_or(provision.cite, |days| days.cite)
}

/// A provision that is not broken on its elements, or may not be.
fn broken(under: Under, provision: &'static Provision) -> Option<Fault> {
    let fault = || {
        let limbs = provision.elements.each().iter().map(|limb| match limb {
            Element::Answer { cite, .. } => under.regime.cite(cite.on(under.on)),
            Element::From(_, day) => day.cite,
        });
        let cite = under.regime.cite(provision.cite);
        Fault::of(Code::NotMadeOut, cite).citing(limbs).about([Part::Provision(provision.key)])
    };
    match elements::is_broken(provision, under.facts, under.found.doubt) {
        Truth::Yes => None,
        Truth::No => Some(fault()),
        Truth::Open => {
            let answers = provision.elements.questions().map(Question::Choice);
            let days = provision.elements.date().map(|(date, _)| Question::Date(date));
            let questions: Vec<Question> = answers.chain(days).collect();
            Some(fault().hanging_on(under.open(&questions)))
        }
    }
}
