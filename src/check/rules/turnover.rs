//! The turnover that the decision took: whose, of which year, at which rate.

use super::amounts::maximum_cite;
use crate::check::decision::WhoseTurnover;
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::payer;
use crate::engine::{ProblemKind, Question, Range, Truth};
use crate::law::circumstance::Ownership;
use crate::law::{ChoiceId, Citation, Money};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let mut faults: Vec<Fault> = [whose(under), how_much(under)].into_iter().flatten().collect();
    for problem in under.problems {
        match problem.kind {
            ProblemKind::OtherYear => faults.push(Fault::of(Code::WrongYear, maximum_cite(under))),
            ProblemKind::NotOfficialRate => faults.extend(rate(under)),
            _ => {}
        }
    }
    faults
}

/// The undertaking's turnover counts, which is the group's where another has decisive influence.
fn whose(under: Under) -> Option<Fault> {
    let said = under.decision.base_of?;
    let groups = Truth::over(under.facts.possible(), |ownership| {
        matches!(ownership, Ownership::Controlled | Ownership::Presumed)
    });
    let is_wrong = match said {
        WhoseTurnover::Own => groups,
        WhoseTurnover::Undertaking => !groups,
    };
    let fault = Fault::of(Code::WrongTurnover, cite(under)).citing(presumption(under));
    let fault = fault.about(under.decision.base.map(Part::Said));
    match is_wrong {
        Truth::Yes => Some(fault),
        Truth::Open if said == WhoseTurnover::Own => {
            Some(fault.hanging_on([Question::Choice(ChoiceId::Ownership)]))
        }
        Truth::Open | Truth::No => None,
    }
}

/// Another figure than the turnover that counts.
fn how_much(under: Under) -> Option<Fault> {
    let said = under.decision.base?;
    let turnovers = under.found.payers.main.iter().filter_map(payer::Payer::turnover);
    let counts = Range::hull_of(turnovers)?;
    let outside = counts.holds(said) == Some(false);
    let fault = Fault::of(Code::WrongTurnover, cite(under)).about([Part::Said(said), Part::Found(counts)]);
    match under.found.who.undertaking() {
        _ if !outside => None,
        Truth::Yes => Some(fault),
        Truth::Open => {
            let decides = [Question::Choice(ChoiceId::Body), Question::Choice(ChoiceId::Economic)];
            Some(fault.hanging_on(under.open(&decides)))
        }
        Truth::No => None,
    }
}

fn cite(under: Under) -> Citation {
    let undertaking = under.regime.rules().undertaking.filter(|figure| figure.value <= under.on);
    undertaking.map_or_else(|| maximum_cite(under), |figure| under.regime.cite(figure.cite))
}

fn presumption(under: Under) -> Option<Citation> {
    under.regime.rules().method.map(|method| method.presumption)
}

fn rate(under: Under) -> Option<Fault> {
    let official = payer::official_rate(under.facts, under.regime)?;
    let said = payer::rate(under.facts)?;
    let units = |rate| Money::new(rate, under.regime.currency());
    let fault = Fault::of(Code::WrongRate, official.per_euro.cite);
    Some(fault.about([Part::Said(units(said)), Part::Found(Range::point(units(official.per_euro.value)))]))
}
