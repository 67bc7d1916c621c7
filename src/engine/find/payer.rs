//! Who would pay, as far as that sets the amounts: an undertaking by its turnover, anyone else, or a
//! public authority where it has maxima of its own.

use crate::engine::facts::{AmountId, DateId, Facts, OptionSet, Possible, Span, Truth};
use crate::engine::range::Range;
use crate::law::circumstance::{Body, Economic, Ownership, PublicKind};
use crate::law::public_bodies::{PublicBodies, PublicMaximum, PublicRule};
use crate::law::rules::OfficialRate;
use crate::law::{Choice, ChoiceId, Currency, Regime};
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
    /// A public authority with maxima of its own: those of the lower and of the higher tier, and its budget in their
    /// currency, without end where none of them goes by it.
    Authority(&'static [PublicMaximum; 2], Range),
}

/// As what one pays, on one completion of who it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pays {
    /// It cannot be charged.
    Nothing,
    /// As an undertaking.
    AsUndertaking,
    /// As one who is none.
    AsOther,
    /// The same as a natural person whom the method leaves out.
    AsPerson,
    /// By maxima of its own.
    AsAuthority,
}

/// Everyone who may turn out to be the one to pay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Payers {
    /// Those whose ceilings are in one currency.
    pub main: Vec<Payer>,
    /// The authority, when it is only one of the possibilities and has maxima of its own in another currency, which do
    /// not compare with the others'.
    pub authority: Vec<Payer>,
}

/// What decides who would pay, and by which size.
#[derive(Clone, Copy, Debug)]
pub struct Who {
    bodies: Possible<Body>,
    kinds: Possible<PublicKind>,
    economic: Possible<Economic>,
    ownership: Possible<Ownership>,
    own: Range,
    group: Range,
    funds: Range,
    budget: Range,
    public: PublicBodies,
    authorities_as_undertakings: bool,
    persons_left_out: bool,
}

impl Who {
    /// As far as the facts go.
    pub fn of(facts: &Facts, regime: Regime) -> Self {
        let public = regime.rules().public_bodies;
        // What nobody asks about makes no difference.
        let of_turnover = |id| converted(facts, regime, id, regime.turnover_currency());
        let own = of_turnover(AmountId::Turnover);
        Self {
            bodies: facts.possible(),
            kinds: if public.only.is_some() { facts.possible() } else { Possible::only(PublicKind::Other) },
            economic: facts.possible(),
            ownership: facts.possible(),
            own,
            // A group turns over no less than the company in it.
            group: at_least(of_turnover(AmountId::GroupTurnover), own.low),
            funds: of_turnover(AmountId::Funds),
            budget: budget(facts, regime, &public),
            public,
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

    /// The same with another budget.
    #[must_use]
    pub fn with_budget(self, budget: Range) -> Self {
        Self { budget, ..self }
    }

    /// The budget of an authority whose maxima go by it.
    pub const fn budget(&self) -> Range {
        self.budget
    }

    /// Whether it makes a difference to be economically active: it may for what is no company.
    pub fn depends_on_economic(&self) -> bool {
        let as_if = |body, kind, answer| self.economic.may_be(answer).then(|| self.pays(body, kind, answer));
        let differs = |body, kind| {
            let both = as_if(body, kind, Economic::Economic).zip(as_if(body, kind, Economic::NotEconomic));
            both.is_some_and(|(one, other)| one != other)
        };
        self.bodies.values().any(|body| self.kinds.values().any(|kind| differs(body, kind)))
    }

    /// Whether the rule on public authorities is for the one assessed.
    pub fn under_public_rule(&self) -> Truth {
        self.over(|body, kind, economic| body == Body::PublicAuthority && self.public.is_for(kind, economic))
    }

    /// Whether the one assessed cannot be charged at all.
    pub fn exempt(&self) -> Truth {
        self.over(|body, kind, economic| self.pays(body, kind, economic) == Pays::Nothing)
    }

    /// Whether the one assessed is an undertaking, so that turnover matters.
    pub fn undertaking(&self) -> Truth {
        self.over(|body, kind, economic| self.pays(body, kind, economic) == Pays::AsUndertaking)
    }

    /// Over every completion of who it is.
    fn over(&self, holds: impl Fn(Body, PublicKind, Economic) -> bool) -> Truth {
        let mut sides = (false, false);
        for (body, kind, economic) in self.completions() {
            if holds(body, kind, economic) {
                sides.0 = true;
            } else {
                sides.1 = true;
            }
        }
        Truth::from_sides(sides.0, sides.1)
    }

    /// Every completion of who it is: body, kind of public body, and whether it is economically active, which comes first.
    fn completions(&self) -> impl Iterator<Item = (Body, PublicKind, Economic)> {
        let economic = [Economic::Economic, Economic::NotEconomic].into_iter();
        let economic = economic.filter(|answer| self.economic.may_be(*answer));
        self.bodies.values().flat_map(move |body| {
            let economic = economic.clone();
            let with_kind = move |kind| economic.clone().map(move |answer| (body, kind, answer));
            self.kinds.values().flat_map(with_kind)
        })
    }

    /// As what one pays, on one completion.
    fn pays(&self, body: Body, kind: PublicKind, economic: Economic) -> Pays {
        let active = economic == Economic::Economic;
        match (body, self.public.rule) {
            (Body::PublicAuthority, PublicRule::Exempt(_)) if self.public.is_for(kind, economic) => {
                Pays::Nothing
            }
            (Body::PublicAuthority, PublicRule::UpTo(_)) if self.public.is_for(kind, economic) => {
                Pays::AsAuthority
            }
            (Body::PublicAuthority, _) if active && self.authorities_as_undertakings => Pays::AsUndertaking,
            (Body::PublicCompany | Body::Company, _) => Pays::AsUndertaking,
            (Body::Association | Body::Person, _) if active => Pays::AsUndertaking,
            (Body::Person, _) if self.persons_left_out => Pays::AsPerson,
            (Body::PublicAuthority | Body::Association | Body::Person, _) => Pays::AsOther,
        }
    }

    /// Everyone that it may turn out to be: the body, and as what it pays.
    pub fn each(&self) -> impl Iterator<Item = (Body, Pays)> {
        self.completions().map(|(body, kind, economic)| (body, self.pays(body, kind, economic)))
    }

    /// The same, if it is one of some bodies.
    #[must_use]
    pub fn among(&self, some: impl Fn(Body) -> bool) -> Self {
        let bodies = self.bodies.values().filter(|body| some(*body));
        let bodies = bodies.fold(OptionSet::NONE, |bodies, body| bodies.with(body.index()));
        Self { bodies: Possible::of(bodies), ..*self }
    }

    /// Whether one like a payer may be among some bodies.
    pub fn has_like(&self, payer: Payer, some: impl Fn(Body) -> bool) -> bool {
        let kind = core::mem::discriminant(&payer);
        self.among(some).payers().each().any(|other| core::mem::discriminant(&other) == kind)
    }

    /// The authority with maxima of its own.
    fn authority(&self) -> Option<Payer> {
        self.public.maxima().map(|maxima| Payer::Authority(maxima, self.budget))
    }

    /// Everyone possible, an undertaking once for each turnover that may count. A public body that is
    /// exempt pays nothing and is not among them.
    pub fn payers(&self) -> Payers {
        let mut payers = Payers::default();
        for (body, kind, economic) in self.completions() {
            match self.pays(body, kind, economic) {
                Pays::Nothing => {}
                Pays::AsUndertaking => {
                    self.turnovers().for_each(|turnover| payers.add(Payer::Undertaking(turnover)));
                }
                Pays::AsOther => payers.add(Payer::Other(self.funds)),
                Pays::AsPerson => payers.add(Payer::Person),
                Pays::AsAuthority => {
                    self.authority().into_iter().for_each(|it| payers.add_authority(it, self.own));
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
    /// Adds an authority with maxima of its own: apart where these do not compare with a turnover's.
    fn add_authority(&mut self, authority: Payer, turnover: Range) {
        match authority {
            Payer::Authority([lower, _], _) if lower.most.value.currency != turnover.currency => {
                self.authority = vec![authority];
            }
            _ => self.add(authority),
        }
    }

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
            Self::Other(_) | Self::Person | Self::Authority(..) => None,
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

/// The same, or else what the law prescribes for another day: units of the fee's currency for one euro, and the day where the
/// law fixes it.
pub fn rate_on(facts: &Facts, regime: Regime, on: Date) -> Option<(Decimal, Option<Date>)> {
    let prescribed = || {
        let rate = regime.rules().official_rates?.on(on)?;
        Some((rate.per_euro.value, Some(rate.day)))
    };
    rate_for_fees(facts, regime).or_else(prescribed)
}

/// The rate that the law prescribes for the day of the decision; `None` as long as that is not said,
/// or where the days possible have different rates.
pub fn official_rate(facts: &Facts, regime: Regime) -> Option<&'static OfficialRate> {
    let decided = facts.date_span(DateId::Decided)?;
    let rates = regime.rules().official_rates?;
    rates.on(decided.low).filter(|first| rates.on(decided.high) == Some(*first))
}

/// An amount of the facts in a currency; without end where it is not known, or no rate turns it into that currency. Amount
/// and rate bear on nothing else together, so their ends give the ends.
fn converted(facts: &Facts, regime: Regime, id: AmountId, to: Currency) -> Range {
    let open = Range::between(Decimal::ZERO, None, to);
    let within = || {
        let given = facts.amount_span(id)?;
        let at_rate = at_rate(facts, regime, given.span, given.currency?, to)?;
        let (low, high) = (at_rate.low.normalize(), at_rate.high.normalize());
        Some(Range::between(low, Some(high), to))
    };
    within().unwrap_or(open)
}

/// The budget of an authority in the currency of its maxima; without end where none of them goes by it.
fn budget(facts: &Facts, regime: Regime, public: &PublicBodies) -> Range {
    let to = budget_currency(regime);
    match public.of_budget() {
        Some(_) => converted(facts, regime, AmountId::Budget, to),
        None => Range::between(Decimal::ZERO, None, to),
    }
}

/// The currency that a budget is set against: that of the maxima of authorities.
pub fn budget_currency(regime: Regime) -> Currency {
    let maxima = regime.rules().public_bodies.maxima();
    maxima.map_or(regime.turnover_currency(), |[_, higher]| higher.most.value.currency)
}

/// The currency that an amount is set against.
pub fn compared_in(regime: Regime, id: AmountId) -> Currency {
    if id == AmountId::Budget { budget_currency(regime) } else { regime.turnover_currency() }
}

/// The rate without which an amount cannot be compared with the ceilings; `None` when it is in their
/// currency, or was not given.
pub fn rate_needed(facts: &Facts, regime: Regime, id: AmountId) -> Option<AmountId> {
    let currency = facts.amount_span(id)?.currency?;
    let to = compared_in(regime, id);
    if currency == to {
        None
    } else if is_rate_from_to(regime, currency, to) {
        Some(AmountId::Rate)
    } else {
        Some(AmountId::TurnoverRate)
    }
}

/// Whether an amount was given, and what is known turns it into the currency that it is set against.
pub fn is_comparable(facts: &Facts, regime: Regime, id: AmountId) -> bool {
    let given = facts.amount_span(id).and_then(|given| Some((given.span, given.currency?)));
    given.is_some_and(|(span, from)| at_rate(facts, regime, span, from, compared_in(regime, id)).is_some())
}

/// Whether the rate of the fee's currency against the euro is the one that a turnover needs.
pub fn is_rate_between(regime: Regime, currency: Currency) -> bool {
    is_rate_from_to(regime, currency, regime.turnover_currency())
}

/// Whether the rate of the fee's currency against the euro turns one currency into another.
fn is_rate_from_to(regime: Regime, from: Currency, to: Currency) -> bool {
    let pair = [regime.currency(), Currency::Eur];
    pair.contains(&from) && pair.contains(&to) && from != to
}

/// An amount at the visitor's rate in another currency. Euro are multiplied, for what one
/// unit of another currency is in euro is seldom a finite decimal, and a limit would be missed. The rate of a turnover
/// is against the currency of the ceilings alone.
fn at_rate(
    facts: &Facts,
    regime: Regime,
    given: Span<Decimal>,
    from: Currency,
    to: Currency,
) -> Option<Span<Decimal>> {
    if from == to {
        return Some(given);
    }
    let between = is_rate_from_to(regime, from, to);
    let rate = if between { AmountId::Rate } else { AmountId::TurnoverRate };
    if !between && to != regime.turnover_currency() {
        return None;
    }
    let rate = facts.amount_span(rate)?.span;
    Some(if between && from == Currency::Eur {
        Span { low: given.low.checked_mul(rate.low)?, high: given.high.checked_mul(rate.high)? }
    } else {
        Span { low: given.low.checked_div(rate.high)?, high: given.high.checked_div(rate.low)? }
    })
}

fn at_least(range: Range, least: Decimal) -> Range {
    let low = range.low.max(least);
    Range { low: range.high.map_or(low, |high| low.min(high)), ..range }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::find::ceiling::of_tier;
    use crate::law::{Citation, Figure, Money, Pinpoint, Share, Source, Tier};

    const CITE: Citation = Citation::read(Source::Convention, Pinpoint::Whole);

    /// A public authority under a rule that no country of the tables may have yet, with some answers.
    fn authority(public: PublicBodies, answers: &[(&str, &str)]) -> Who {
        let mut facts = Facts::default();
        facts.read("body", "public-authority").expect("an answer");
        for (key, line) in answers {
            facts.read(key, line).expect("an answer");
        }
        let who = Who::of(&facts, Regime::EeaGdpr);
        Who { kinds: facts.possible(), public, ..who }
    }

    const fn most(units: u32) -> PublicMaximum {
        PublicMaximum::new(Figure::new(Money::whole(units, Currency::Eur), CITE))
    }

    fn turnover() -> Payer {
        Payer::Undertaking(Range::between(Decimal::ZERO, None, Currency::Eur))
    }

    /// As in Belgium: art. 221 § 2 of the Act of 30 July 2018.
    #[test]
    fn an_exemption_may_give_way_to_an_economic_activity() {
        let rule = PublicBodies::exempt(CITE).unless_economic(CITE);
        assert_eq!(authority(rule, &[]).exempt(), Truth::Yes, "none is assumed");
        assert_eq!(authority(rule, &[("economic", "no")]).payers(), Payers::default());
        let active = authority(rule, &[("economic", "yes")]);
        assert_eq!((active.exempt(), active.payers().main), (Truth::No, vec![turnover()]));
        let open = authority(rule, &[("economic", "unknown")]);
        assert_eq!((open.exempt(), open.depends_on_economic()), (Truth::Open, true));
    }

    /// As in France, where it is the State alone: art. 20 IV 7° of the Act of 6 January 1978.
    #[test]
    fn a_rule_may_be_for_some_public_bodies_alone() {
        let rule = PublicBodies::exempt(CITE).only(&[PublicKind::State.is()], CITE);
        assert_eq!(authority(rule, &[("public-kind", "state")]).exempt(), Truth::Yes);
        assert_eq!(authority(rule, &[("public-kind", "local | other")]).exempt(), Truth::No);
        assert_eq!(authority(rule, &[]).exempt(), Truth::Open);
        let town = authority(rule, &[("public-kind", "local"), ("economic", "no")]).payers();
        assert!(matches!(town.main.as_slice(), [Payer::Other(_)]), "{town:?}");
    }

    /// As in Ireland: EUR 1 million, unless it acts as an undertaking (s. 141(4)).
    #[test]
    fn a_cap_may_give_way_to_an_economic_activity() {
        const CAPS: [PublicMaximum; 2] = [most(1_000_000); 2];
        let rule = PublicBodies::up_to(&CAPS).unless_economic(CITE);
        let of = |answer| authority(rule, &[("economic", answer)]).payers();
        assert!(matches!(of("no").main.as_slice(), [Payer::Authority(..)]));
        assert_eq!(of("yes").main, [turnover()]);
        let open = of("unknown");
        assert_eq!((open.main.len(), open.authority.len()), (2, 0), "both are in euro");
    }

    /// As in Poland: in złoty, where everyone else's are in euro.
    #[test]
    fn maxima_in_another_currency_are_kept_apart() {
        const ZLOTY: PublicMaximum =
            PublicMaximum::new(Figure::new(Money::whole(100_000, Currency::Pln), CITE));
        let rule = PublicBodies::up_to(&[ZLOTY; 2]).unless_economic(CITE);
        let of = |answer| authority(rule, &[("economic", answer)]).payers();
        assert_eq!((of("unknown").main.len(), of("unknown").authority.len()), (1, 1));
        assert_eq!((of("no").main.len(), of("no").authority.len()), (1, 0), "nobody else may pay");
    }

    /// As in Lithuania, art. 33: half a per cent of the budget up to EUR 30,000, one per cent up to EUR 60,000. At a
    /// budget of 3 million that is 15,000 and 30,000, and from 6 million on the amount itself.
    #[test]
    fn a_maximum_may_be_a_share_of_the_budget_up_to_an_amount() {
        const CAPS: [PublicMaximum; 2] = [
            most(30_000).of_budget(Figure::new(Share::per_mille(5), CITE)),
            most(60_000).of_budget(Figure::new(Share::percent(1), CITE)),
        ];
        let [allowed, _] = Regime::EeaGdpr.rules().tiers.expect("tiers");
        let at = |tier, budget: Option<i64>| {
            let budget = budget.map_or((Decimal::ZERO, None), |it| (it.into(), Some(Decimal::from(it))));
            let payer = Payer::Authority(&CAPS, Range::between(budget.0, budget.1, Currency::Eur));
            let Range { low, high, .. } = of_tier(allowed, tier, payer);
            (low, high.expect("an end"))
        };
        let both = |one: i64| (Decimal::from(one), Decimal::from(one));
        assert_eq!(at(Tier::Lower, Some(3_000_000)), both(15_000));
        assert_eq!(at(Tier::Higher, Some(3_000_000)), both(30_000));
        assert_eq!(at(Tier::Lower, Some(6_000_000)), both(30_000));
        assert_eq!(at(Tier::Higher, Some(90_000_000)), both(60_000));
        assert_eq!(at(Tier::Higher, None), (Decimal::ZERO, Decimal::from(60_000)), "any budget");
    }
}
