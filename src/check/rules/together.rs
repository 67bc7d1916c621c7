//! Several infringements: whether they are linked, and whether the figures come to the amount.

use crate::check::decision::Linkage;
use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::calculation::Calculation;
use crate::engine::{Question, Range, Truth};
use crate::law::circumstance::Linked;
use crate::law::{ChoiceId, Citation, Money, Pinpoint, Source};

pub(super) fn find(under: Under) -> Vec<Fault> {
    [linkage(under), of_parts(under), of_the_calculation(under)].into_iter().flatten().collect()
}

/// The one is treated as the other (Art. 83(3)).
fn linkage(under: Under) -> Option<Fault> {
    let said = under.decision.linked?;
    if under.found.combinations.named.len() < 2 {
        return None;
    }
    let (code, is_wrong) = match said {
        Linkage::Separate => (Code::SeparateThoughLinked, under.facts.truth_of(Linked::Linked.is())),
        Linkage::Linked => (Code::LinkedThoughSeparate, under.facts.truth_of(Linked::Separate.is())),
    };
    let fault = Fault::of(code, under.regime.cite(under.regime.rules().cites.several));
    match is_wrong {
        Truth::Yes => Some(fault),
        // To treat them as linked never costs the party more.
        Truth::Open if said == Linkage::Separate => {
            Some(fault.hanging_on([Question::Choice(ChoiceId::Linked)]))
        }
        Truth::Open | Truth::No => None,
    }
}

/// Arithmetic needs no authority but the decision's own figures.
const OWN_FIGURES: Citation = Citation::read(Source::Convention, Pinpoint::Whole);

/// The amounts of the infringements do not come to the amount of all.
fn of_parts(under: Under) -> Option<Fault> {
    let said = under.amount()?;
    let each = under.decision.amounts.iter().map(|(_, amount)| *amount);
    let one_currency = under.decision.amounts.iter().all(|(_, amount)| amount.currency == said.currency);
    let sum: Range = each.map(Range::point).reduce(Range::plus).filter(|_| one_currency)?;
    differs(said, sum.known()?)
}

/// The figures step by step do not come to the amount.
fn of_the_calculation(under: Under) -> Option<Fault> {
    let found = under.found.calculation.as_ref().and_then(Calculation::complete_fee)?;
    differs(under.amount()?, found.known()?)
}

/// Amounts are told to whole units: less than one apart is rounding.
fn differs(said: Money, found: Money) -> Option<Fault> {
    let apart =
        said.currency == found.currency && (said.amount - found.amount).abs() >= rust_decimal::Decimal::ONE;
    let fault = Fault::of(Code::DoesNotAddUp, OWN_FIGURES);
    apart.then(|| fault.about([Part::Said(said), Part::Found(Range::point(found))]))
}
