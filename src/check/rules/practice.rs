//! The amount against what authorities decide.

use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::{Range, Truth};
use crate::law::circumstance::Seriousness;
use crate::law::{AmountId, Citation, Money, Pinpoint, Source};
use rust_decimal::Decimal;

/// Far is what fewer than one in a hundred of the fines that the model expects come to, in thousandths. A convention.
const FEW: i64 = 10;

/// Of decisions too few for a model, far is twice the highest or half the lowest. A convention.
const TIMES: Decimal = Decimal::TWO;

/// High is what fewer than one in six of them come to, in thousandths. A convention.
const ONE_IN_SIX: i64 = 167;

const PRACTICE: Citation = Citation::read(Source::Decisions, Pinpoint::Whole);

pub(super) fn find(under: Under) -> Vec<Fault> {
    let Some(said) = under.amount().filter(|said| !said.is_zero()) else { return Vec::new() };
    by_model(under, said).or_else(|| by_group(under, said)).into_iter().collect()
}

fn by_model(under: Under, said: Money) -> Option<Fault> {
    let estimate = under.found.expected.as_ref()?;
    let range = estimate.range()?;
    let code = match estimate.share_above(said)? {
        above if above < FEW => Code::FarAbove,
        above if above < ONE_IN_SIX && is_among_the_least_grave(under) => Code::HighForItsGravity,
        above if above > 1_000 - FEW => Code::FarBelow,
        _ => return None,
    };
    Some(far(code, said, range))
}

/// What the decision itself classes as low, or what touched one person.
fn is_among_the_least_grave(under: Under) -> bool {
    let people = under.facts.amount_span(AmountId::PeopleNumber);
    let one_person = people.is_some_and(|people| people.span.high <= Decimal::ONE);
    one_person || under.facts.truth_of(Seriousness::Low.is()) == Truth::Yes
}

fn by_group(under: Under, said: Money) -> Option<Fault> {
    let range = under.found.practice_range().filter(|range| range.currency == said.currency)?;
    let code = if range.high.is_some_and(|high| said.amount > high * TIMES) {
        Code::FarAbove
    } else if said.amount * TIMES < range.low {
        Code::FarBelow
    } else {
        return None;
    };
    Some(far(code, said, range))
}

fn far(code: Code, said: Money, range: Range) -> Fault {
    Fault::of(code, PRACTICE).about([Part::Said(said), Part::Found(range)])
}
