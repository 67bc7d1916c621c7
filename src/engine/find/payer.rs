//! Who would pay, as far as that sets the amounts: an undertaking by its turnover, anyone else, or a
//! public authority where it has maxima of its own.

use crate::engine::facts::{AmountId, DateId, Facts, OptionSet, Possible, Span, Truth};
use crate::engine::range::Range;
use crate::law::circumstance::{Body, Economic, Ownership};
use crate::law::rules::{OfficialRate, PublicBodies};
use crate::law::{Choice, ChoiceId, Currency, Money, Regime};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// One who would pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// An undertaking, with its turnover in the currency of the ceilings.
    Undertaking(Range),
    /// A natural person, an association or an authority that is treated like them, with what it has
    /// to go by instead of turnover.
    Other(Range),
    /// A natural person who is no undertaking, where the method leaves those out.
    Person,
    /// A public authority with maxima of its own: those of the lower and of the higher tier.
    Authority([Money; 2]),
}

/// Everyone who may turn out to be the one to pay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payers {
    /// Those whose ceilings are in one currency.
    pub main: Vec<Payer>,
    /// The authority, when it is only one of the possibilities and has maxima of its own, which do
    /// not compare with the others'.
    pub authority: Vec<Payer>,
}

/// What decides who would pay, and by which size.
#[derive(Clone, Copy, Debug)]
pub struct Who {
    bodies: Possible<Body>,
    economic: Possible<Economic>,
    ownership: Possible<Ownership>,
    own: Range,
    group: Range,
    funds: Range,
    public: PublicBodies,
    authorities_as_undertakings: bool,
    persons_left_out: bool,
}

impl Who {
    /// As far as the facts go.
    pub fn of(facts: &Facts, regime: Regime) -> Self {
        let own = converted(facts, regime, AmountId::Turnover);
        Self {
            bodies: facts.possible(),
            economic: facts.possible(),
            ownership: facts.possible(),
            own,
            // A group turns over no less than the company in it.
            group: at_least(converted(facts, regime, AmountId::GroupTurnover), own.low),
            funds: converted(facts, regime, AmountId::Funds),
            public: regime.rules().public_bodies,
            authorities_as_undertakings: regime.rules().authorities_as_undertakings().is_some(),
            persons_left_out: regime.rules().method.is_some_and(|method| method.not_for_persons.is_some()),
        }
    }

    /// The turnovers that may count: the company's own when it stands alone or no other has decisive
    /// influence, the group's otherwise.
    pub fn turnovers(&self) -> impl Iterator<Item = Range> {
        let counts = |one, other| self.ownership.may_be(one) || self.ownership.may_be(other);
        let own = counts(Ownership::Alone, Ownership::Rebutted).then_some(self.own);
        let group = counts(Ownership::Controlled, Ownership::Presumed).then_some(self.group);
        own.into_iter().chain(group)
    }

    /// The same with one turnover, whosever counts.
    #[must_use]
    pub fn with_turnover(self, turnover: Range) -> Self {
        Self { own: turnover, group: turnover, ..self }
    }

    /// The same with another turnover of its own.
    #[must_use]
    pub fn with_own(self, own: Range) -> Self {
        Self { own, ..self }
    }

    /// The same with another turnover of the group.
    #[must_use]
    pub fn with_group(self, group: Range) -> Self {
        Self { group, ..self }
    }

    /// The turnover of the company itself.
    pub const fn own(&self) -> Range {
        self.own
    }

    /// The turnover of its group.
    pub const fn group(&self) -> Range {
        self.group
    }

    /// The same with other funds.
    #[must_use]
    pub fn with_funds(self, funds: Range) -> Self {
        Self { funds, ..self }
    }

    /// What goes instead of turnover.
    pub const fn funds(&self) -> Range {
        self.funds
    }

    /// Whether it makes a difference to be economically active: it does for what is no company.
    pub fn depends_on_economic(&self) -> bool {
        self.bodies.values().any(|body| self.is_undertaking(body) == Truth::Open)
    }

    /// Whether one of those possible is an undertaking, so that turnover matters.
    fn is_undertaking(&self, body: Body) -> Truth {
        match body {
            Body::PublicAuthority if !self.authorities_as_undertakings => Truth::No,
            Body::PublicCompany | Body::Company => Truth::Yes,
            Body::PublicAuthority | Body::Association | Body::Person => {
                Truth::over(self.economic, |answer| answer == Economic::Economic)
            }
        }
    }

    /// Whether the one assessed is an undertaking.
    pub fn undertaking(&self) -> Truth {
        let mut sides = (false, false);
        for body in self.bodies.values() {
            let truth = self.is_undertaking(body);
            sides.0 |= truth != Truth::No;
            sides.1 |= truth != Truth::Yes;
        }
        Truth::from_sides(sides.0, sides.1)
    }

    /// The same, if it is one of some bodies.
    #[must_use]
    pub fn among(&self, some: impl Fn(Body) -> bool) -> Self {
        let bodies = self.bodies.values().filter(|body| some(*body));
        let bodies = bodies.fold(OptionSet::NONE, |bodies, body| bodies.with(body.index()));
        Self { bodies: Possible::of(bodies), ..*self }
    }

    /// Whether one like a payer, of whatever size, may be among some bodies.
    pub fn has_like(&self, payer: Payer, some: impl Fn(Body) -> bool) -> bool {
        let kind = core::mem::discriminant(&payer);
        self.among(some).payers().each().any(|other| core::mem::discriminant(&other) == kind)
    }

    /// Everyone possible, an undertaking once for each turnover that may count. A public body that is
    /// exempt pays nothing and is not among them.
    pub fn payers(&self) -> Payers {
        let mut payers = Payers::default();
        for body in self.bodies.values() {
            match (body, self.public) {
                (Body::PublicAuthority, PublicBodies::Exempt(_)) => {}
                (Body::PublicAuthority, PublicBodies::UpTo(maxima)) => {
                    payers.authority = vec![Payer::Authority(maxima.map(|maximum| maximum.value))];
                }
                _ => {
                    let undertaking = self.is_undertaking(body);
                    if undertaking != Truth::No {
                        self.turnovers().for_each(|turnover| payers.add(Payer::Undertaking(turnover)));
                    }
                    if undertaking != Truth::Yes {
                        let person = body == Body::Person && self.persons_left_out;
                        payers.add(if person { Payer::Person } else { Payer::Other(self.funds) });
                    }
                }
            }
        }
        if payers.main.is_empty() {
            core::mem::swap(&mut payers.main, &mut payers.authority);
        }
        payers
    }
}

impl Payers {
    fn add(&mut self, payer: Payer) {
        if !self.main.contains(&payer) {
            self.main.push(payer);
        }
    }

    /// Each of them.
    pub fn each(&self) -> impl Iterator<Item = Payer> {
        self.main.iter().chain(&self.authority).copied()
    }

    /// The same with one undertaking, over every turnover that may count.
    #[must_use]
    pub fn merged(&self) -> Self {
        let turnovers = self.main.iter().filter_map(Payer::turnover);
        let hull = Range::hull_of(turnovers);
        let mut merged = Self { main: Vec::new(), authority: self.authority.clone() };
        for payer in &self.main {
            merged.add(match (payer, hull) {
                (Payer::Undertaking(_), Some(hull)) => Payer::Undertaking(hull),
                (payer, _) => *payer,
            });
        }
        merged
    }
}

impl Payer {
    /// The turnover that counts, of an undertaking.
    pub const fn turnover(&self) -> Option<Range> {
        match self {
            Self::Undertaking(turnover) => Some(*turnover),
            Self::Other(_) | Self::Person | Self::Authority(_) => None,
        }
    }
}

/// Whether the one assessed is an undertaking, so that turnover matters.
pub fn undertaking(facts: &Facts, regime: Regime) -> Truth {
    Who::of(facts, regime).undertaking()
}

/// The questions of which something is assumed that decides who would pay.
pub fn assumed(facts: &Facts, regime: Regime) -> Vec<ChoiceId> {
    let payers = |facts: &Facts| Who::of(facts, regime).payers();
    let decides = |id: &ChoiceId| {
        facts.choice(*id).is_none()
            && facts.assumed(*id).is_some()
            && payers(&facts.without_assumption(*id)) != payers(facts)
    };
    ChoiceId::ALL.iter().copied().filter(decides).collect()
}

/// Whether the one assessed is a natural person who carries on no business.
pub fn private_person(facts: &Facts) -> Truth {
    Truth::over(facts.possible(), |body: Body| body == Body::Person)
        .and(Truth::over(facts.possible(), |answer: Economic| answer == Economic::NotEconomic))
}

/// The visitor's rate: units of the fee's currency for one euro.
pub fn rate(facts: &Facts) -> Option<Decimal> {
    facts.amount_span(AmountId::Rate).and_then(|rate| rate.span.known())
}

/// The rate that turns euro into the fee's currency, and its day where the law fixes it: the
/// visitor's own, or else the one prescribed for the day of the decision.
pub fn rate_for_fees(facts: &Facts, regime: Regime) -> Option<(Decimal, Option<Date>)> {
    if facts.amount_span(AmountId::Rate).is_some() {
        return Some((rate(facts)?, None));
    }
    let official = official_rate(facts, regime)?;
    Some((official.per_euro.value, Some(official.day)))
}

/// The rate that the law prescribes for the day of the decision; `None` as long as that is not said,
/// or where the days possible have different rates.
pub fn official_rate(facts: &Facts, regime: Regime) -> Option<&'static OfficialRate> {
    let decided = facts.date_span(DateId::Decided)?;
    let rates = regime.rules().official_rates?;
    rates.on(decided.low).filter(|first| rates.on(decided.high) == Some(*first))
}

/// An amount of the facts in the currency of the ceilings; without end where it is not known, or no
/// rate turns it into that currency. Amount and rate bear on nothing else together, so their ends give
/// the ends.
fn converted(facts: &Facts, regime: Regime, id: AmountId) -> Range {
    let to = regime.turnover_currency();
    let open = Range::between(Decimal::ZERO, None, to);
    let within = || {
        let given = facts.amount_span(id)?;
        let at_rate = at_rate(facts, regime, given.span, given.currency?)?;
        let (low, high) = (at_rate.low.normalize(), at_rate.high.normalize());
        Some(Range::between(low, Some(high), to))
    };
    within().unwrap_or(open)
}

/// The rate without which an amount cannot be compared with the ceilings; `None` when it is in their
/// currency, or was not given.
pub fn rate_needed(facts: &Facts, regime: Regime, id: AmountId) -> Option<AmountId> {
    let currency = facts.amount_span(id)?.currency?;
    if currency == regime.turnover_currency() {
        None
    } else if is_rate_between(regime, currency) {
        Some(AmountId::Rate)
    } else {
        Some(AmountId::TurnoverRate)
    }
}

/// Whether the rate of the fee's currency against the euro is the one that is needed.
pub fn is_rate_between(regime: Regime, currency: Currency) -> bool {
    let pair = [regime.currency(), Currency::Eur];
    pair.contains(&currency)
        && pair.contains(&regime.turnover_currency())
        && currency != regime.turnover_currency()
}

/// An amount at the visitor's rate in the currency of the ceilings. Euro are multiplied, for what one
/// unit of another currency is in euro is seldom a finite decimal, and a limit would be missed.
fn at_rate(facts: &Facts, regime: Regime, given: Span<Decimal>, currency: Currency) -> Option<Span<Decimal>> {
    if currency == regime.turnover_currency() {
        return Some(given);
    }
    let between = is_rate_between(regime, currency);
    let rate = if between { AmountId::Rate } else { AmountId::TurnoverRate };
    let rate = facts.amount_span(rate)?.span;
    Some(if between && currency == Currency::Eur {
        Span { low: given.low.checked_mul(rate.low)?, high: given.high.checked_mul(rate.high)? }
    } else {
        Span { low: given.low.checked_div(rate.high)?, high: given.high.checked_div(rate.low)? }
    })
}

fn at_least(range: Range, least: Decimal) -> Range {
    let low = range.low.max(least);
    Range { low: range.high.map_or(low, |high| low.min(high)), ..range }
}
