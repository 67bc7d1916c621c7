//! The amount against the law's maximum and minimum, and the maximum that the decision names.

use crate::check::fault::{Code, Fault, Part};
use crate::check::under::Under;
use crate::engine::find::{ceiling, concurrence, maximum, payer};
use crate::engine::{AmountId, Question, Range};
use crate::law::provision::Provision;
use crate::law::{ChoiceId, Citation, Currency, Money};

pub(super) fn find(under: Under) -> Vec<Fault> {
    let mut faults: Vec<Fault> =
        [currency(under), above(under), below(under), stated(under)].into_iter().flatten().collect();
    faults.extend(under.decision.amounts.iter().filter_map(|(key, said)| above_its_own(under, key, *said)));
    faults.extend(under.decision.maxima.iter().filter_map(|(key, said)| stated_of(under, key, *said)));
    faults
}

/// What decides the maximum, where that is open.
const DECIDES: [Question; 5] = [
    Question::Choice(ChoiceId::Body),
    Question::Choice(ChoiceId::Ownership),
    Question::Amount(AmountId::Turnover),
    Question::Amount(AmountId::GroupTurnover),
    Question::Amount(AmountId::Rate),
];

fn currency(under: Under) -> Option<Fault> {
    let said = under.amount().filter(|said| said.currency != under.regime.currency())?;
    Some(Fault::of(Code::OtherCurrency, maximum_cite(under)).about([Part::Said(said)]))
}

/// An amount in the currency of a range: as it is, or at the rate of the facts or of the law.
pub(super) fn in_currency(under: Under, range: Range, currency: Currency) -> Option<Range> {
    if range.currency == currency {
        return Some(range);
    }
    let euro = range.currency == Currency::Eur && currency == under.regime.currency();
    let (rate, _) = payer::rate_for_fees(under.facts, under.regime).filter(|_| euro)?;
    Some(range.at_rate(rate, currency))
}

/// The maximum of all fees together.
fn whole(under: Under) -> Option<Range> {
    under.found.maximum.main
}

/// More than the law allows: of one infringement, or of several together.
fn above(under: Under) -> Option<Fault> {
    let said = under.amount()?;
    let most = in_currency(under, whole(under)?, said.currency)?;
    let several = concurrence::distinct(&under.found.combinations.groupings).len() > 1;
    let (code, cite) = if several {
        (Code::SumAboveGravest, under.regime.cite(under.regime.rules().cites.several))
    } else {
        (Code::AboveMaximum, maximum_cite(under))
    };
    let fault = Fault::of(code, cite).citing([maximum_cite(under)]);
    let fault = fault.about([Part::Said(said), Part::Found(most)]);
    exceeding(under, fault, said, most, several)
}

/// Certain above the upper end, possible above the lower.
fn exceeding(under: Under, fault: Fault, said: Money, most: Range, several: bool) -> Option<Fault> {
    if most.high.is_some_and(|high| said.amount > high) {
        return Some(fault);
    }
    let linked = several.then_some(Question::Choice(ChoiceId::Linked));
    let decides: Vec<Question> = linked.into_iter().chain(DECIDES).collect();
    (said.amount > most.low).then(|| fault.hanging_on(under.open(&decides)))
}

fn below(under: Under) -> Option<Fault> {
    let said = under.amount().filter(|said| !said.is_zero())?;
    let least = under.found.minimum.main?;
    let fault = Fault::of(Code::BelowMinimum, maximum_cite(under));
    let below = said.currency == least.currency && said.amount < least.low;
    below.then(|| fault.about([Part::Said(said), Part::Found(least)]))
}

/// The maximum of one provision, for everyone who may have to pay.
fn of_one(under: Under, provision: &Provision) -> Option<Range> {
    maximum::over(&under.found.payers.main, |payer| ceiling::of_provision(under.regime, provision, payer))
}

fn above_its_own(under: Under, key: &str, said: Money) -> Option<Fault> {
    let provision = under.regime.provision(key)?;
    let most = in_currency(under, of_one(under, provision)?, said.currency)?;
    let fault = Fault::of(Code::AboveMaximum, own_cite(under, provision));
    let fault = fault.about([Part::Provision(provision.key), Part::Said(said), Part::Found(most)]);
    exceeding(under, fault, said, most, false)
}

/// Another maximum than the law's: neither that of all fees nor that of one of several.
fn stated(under: Under) -> Option<Fault> {
    let said = under.decision.maximum.or_else(|| under.facts.known_amount(AmountId::StatedCeiling))?;
    let of_all = in_currency(under, whole(under)?, said.currency)?;
    let groups = under.found.maximum.groups.iter().map(|(_, range)| *range);
    let authority = under.found.maximum.authority;
    let is_one = |range: Range| {
        in_currency(under, range, said.currency).is_some_and(|range| range.holds(said) == Some(true))
    };
    let fits = of_all.holds(said) == Some(true) || groups.chain(authority).any(is_one);
    let fault = Fault::of(Code::MaximumMisstated, maximum_cite(under));
    (!fits).then(|| fault.about([Part::Said(said), Part::Found(of_all)]))
}

fn stated_of(under: Under, key: &str, said: Money) -> Option<Fault> {
    let provision = under.regime.provision(key)?;
    let most = in_currency(under, of_one(under, provision)?, said.currency)?;
    let fault = Fault::of(Code::MaximumMisstated, own_cite(under, provision));
    let fault = fault.about([Part::Provision(provision.key), Part::Said(said), Part::Found(most)]);
    (most.holds(said) == Some(false)).then_some(fault)
}

/// Where the maximum of what stands is set out: of a public authority with maxima of its own, there.
pub(super) fn maximum_cite(under: Under) -> Citation {
    let rules = under.regime.rules();
    let authority = |it: &payer::Payer| matches!(it, payer::Payer::Authority(..));
    if under.found.payers.main.iter().all(authority) && !under.found.payers.main.is_empty() {
        return rules.public_bodies.cite();
    }
    let tiers = concurrence::distinct(&under.found.combinations.groupings);
    let gravest = tiers.into_iter().max_by_key(|provision| provision.ceiling.tier());
    under.regime.cite(gravest.map_or(rules.cites.maximum, |provision| provision.ceiling.cite()))
}

fn own_cite(under: Under, provision: &Provision) -> Citation {
    under.regime.cite(provision.ceiling.cite())
}
