//! The legal maximum.

use super::concurrence::Grouping;
use super::explanation::{Basis, Finding, Stage, Step};
use super::facts::Facts;
use super::possible::Truth;
use super::question::{AmountId, Question};
use super::range::{MoneyReach, Range};
use super::scope;
use crate::law::circumstance::Linked;
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::{ChoiceId, Citation, Currency, Money, Regime};
use rust_decimal::Decimal;

/// Turnover as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Whether the one assessed is an undertaking, so that turnover counts.
    pub undertaking: Truth,
    /// Turnover in euro; only read when it may be an undertaking.
    pub turnover: Range,
}

/// The rate that turns the fee's currency into euro: units of it for one euro.
pub fn rate(facts: &Facts) -> Option<Decimal> {
    facts.amount_span(AmountId::Rate).and_then(|rate| rate.span.known())
}

/// Turnover in euro. Unknown turnover, or turnover in another currency without a rate, reaches from
/// nothing to no end.
pub fn size(facts: &Facts, regime: Regime) -> Size {
    let open = Range::between(Decimal::ZERO, None, Currency::Eur);
    let turnover = facts.amount_span(AmountId::Turnover).and_then(|given| {
        let in_euro = |amount: Decimal| match given.currency {
            Some(Currency::Eur) => Some(amount),
            // The rate is that of the fee's currency; no other is converted.
            given if given == Some(regime.currency()) => amount.checked_div(rate(facts)?),
            _ => None,
        };
        Some(Range::between(in_euro(given.span.low)?, Some(in_euro(given.span.high)?), Currency::Eur))
    });
    Size { undertaking: scope::undertaking(facts), turnover: turnover.unwrap_or(open) }
}

impl Size {
    /// The turnovers to look at: none for one who is no undertaking, a stretch for one who is.
    pub fn cases(self) -> impl Iterator<Item = Option<Range>> {
        let without = (self.undertaking != Truth::Yes).then_some(None);
        let with = (self.undertaking != Truth::No).then_some(Some(self.turnover));
        without.into_iter().chain(with)
    }
}

/// What a tier allows at one turnover.
pub fn tier_ceiling(regime: Regime, tier: Tier, turnover: Option<Decimal>) -> Decimal {
    let allowed = regime.tier(tier);
    let fixed = allowed.fixed.value.amount;
    turnover.map_or(fixed, |turnover| fixed.max((turnover * allowed.of_turnover.value.0).normalize()))
}

/// What one provision allows, for one case of size. The ceiling never falls as turnover grows, so
/// the ends of the turnover give the ends of the ceiling.
pub fn of_provision(regime: Regime, provision: &Provision, size: Option<Range>) -> Option<MoneyReach> {
    match provision.ceiling {
        Ceiling::NoFee(_) => None,
        Ceiling::Fixed(figure) => Some(Range::point(figure.value)),
        Ceiling::Tier(tier, _) => {
            let low = tier_ceiling(regime, tier, size.map(|turnover| turnover.low));
            let high = match size {
                None => Some(tier_ceiling(regime, tier, None)),
                Some(turnover) => turnover.high.map(|high| tier_ceiling(regime, tier, Some(high))),
            };
            Some(Range::between(low, high, regime.ceiling_currency()))
        }
    }
}

/// The ceiling of a group: that of its gravest infringement, by default the one with the highest.
pub fn of_group(regime: Regime, group: &[&Provision], size: Option<Range>) -> Option<MoneyReach> {
    group.iter().filter_map(|provision| of_provision(regime, provision, size)).reduce(|one, two| Range {
        low: one.low.max(two.low),
        high: one.high.zip(two.high).map(|(one, two)| one.max(two)),
        currency: one.currency,
    })
}

/// The ceiling of all groups together, for one case of size.
fn of_grouping(regime: Regime, grouping: &Grouping, size: Option<Range>) -> Option<MoneyReach> {
    grouping.iter().filter_map(|group| of_group(regime, group, size)).reduce(Range::plus)
}

/// The legal maximum with its step.
#[derive(Clone, Debug)]
pub struct LegalMaximum {
    /// The maximum, over every completion on which a fee can follow; `None` when none can.
    pub reach: Option<MoneyReach>,
    /// The groups behind the widest reading, each with its own ceiling.
    pub groups: Vec<(Vec<&'static str>, MoneyReach)>,
    /// The step.
    pub step: Step,
}

/// Finds the legal maximum.
pub fn find(facts: &Facts, regime: Regime, groupings: &[Grouping]) -> LegalMaximum {
    let size = size(facts, regime);
    let over = |groupings: &[Grouping]| {
        Range::hull_of(size.cases().flat_map(|case| {
            groupings.iter().filter_map(move |grouping| of_grouping(regime, grouping, case))
        }))
    };
    let marked = gravest_marked_lower(facts, regime, groupings);
    let reach = over(groupings).map(|reach| match &marked {
        Some((lower, _)) => reach.hull(Range::point(*lower)),
        None => reach,
    });
    let widest = groupings.iter().max_by_key(|grouping| grouping.iter().map(Vec::len).sum::<usize>());
    let groups: Vec<_> = widest
        .into_iter()
        .flatten()
        .filter_map(|group| {
            let reach = Range::hull_of(size.cases().filter_map(|case| of_group(regime, group, case)))?;
            Some((group.iter().map(|provision| provision.key).collect(), reach))
        })
        .collect();
    let step = step(facts, regime, groupings, reach, size, marked);
    LegalMaximum { reach, groups, step }
}

/// The ceilings of the marked and of the gravest infringement, when a lower one was marked as the
/// gravest: the wording of the Criminal Data Act leaves open which holds.
fn gravest_marked_lower(facts: &Facts, regime: Regime, groupings: &[Grouping]) -> Option<(Money, Money)> {
    if regime != Regime::SeCriminalDataAct {
        return None;
    }
    let marked = regime.provision(facts.gravest()?)?;
    let linked = groupings.iter().flatten().find(|group| group.len() > 1 && group.contains(&marked))?;
    let lower = of_provision(regime, marked, None)?.known()?;
    let highest = of_group(regime, linked, None)?.known()?;
    (lower < highest).then_some((lower, highest))
}

fn step(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    reach: Option<MoneyReach>,
    size: Size,
    marked: Option<(Money, Money)>,
) -> Step {
    let finding = reach.map_or(Finding::NoCeiling, Finding::Ceiling);
    let mut step = Step::new(Stage::Ceiling, finding, Basis::Law, rule(regime))
        .from([Question::Infringements, Question::Choice(ChoiceId::Linked), Question::Gravest])
        .made_of(provision_steps(regime, groupings, size));
    if regime == Regime::NoGdpr {
        step = step.made_of([turnover_step(regime, groupings, size)]);
    }
    if let Some((lower, highest)) = marked {
        step = step.considering(
            Finding::GravestMarkedLower(lower, highest),
            super::concurrence::rule(regime).but(crate::law::Verified::Inferred),
        );
    }
    with_other_reading(step, facts, regime, groupings, size)
}

const fn rule(regime: Regime) -> Citation {
    use crate::law::{At, Source};
    match regime {
        Regime::SeCriminalDataAct => Citation::read(
            Source::CriminalDataAct,
            At::Chapter { chapter: 6, section: "3", para: 0, number: 0 },
        ),
        Regime::NoGdpr => Citation::read(Source::Gdpr, At::Article("83(4)–(6)")),
    }
}

fn distinct(groupings: &[Grouping]) -> Vec<&'static Provision> {
    let mut provisions: Vec<&'static Provision> = Vec::new();
    for provision in groupings.iter().flatten().flatten() {
        if !provisions.contains(provision) {
            provisions.push(provision);
        }
    }
    provisions
}

fn provision_steps(regime: Regime, groupings: &[Grouping], size: Size) -> Vec<Step> {
    distinct(groupings)
        .into_iter()
        .filter_map(|provision| {
            let reach =
                Range::hull_of(size.cases().filter_map(|case| of_provision(regime, provision, case)))?;
            let cite = match provision.ceiling {
                Ceiling::Fixed(figure) => figure.cite,
                Ceiling::Tier(_, cite) | Ceiling::NoFee(cite) => cite,
            };
            let finding = Finding::ProvisionCeiling(provision.key, reach);
            Some(Step::new(Stage::Ceiling, finding, Basis::Law, cite))
        })
        .collect()
}

/// How the share of turnover compares with the fixed amount.
fn turnover_step(regime: Regime, groupings: &[Grouping], size: Size) -> Step {
    let tier = distinct(groupings)
        .iter()
        .filter_map(|provision| match provision.ceiling {
            Ceiling::Tier(tier, _) => Some(tier),
            Ceiling::Fixed(_) | Ceiling::NoFee(_) => None,
        })
        .max()
        .unwrap_or(Tier::Higher);
    let allowed = regime.tier(tier);
    let share = allowed.of_turnover.value;
    let finding = if size.undertaking == Truth::No {
        Finding::FixedOnly
    } else {
        Finding::TurnoverShare(share, size.turnover.at_rate(share.0, Currency::Eur), allowed.fixed.value)
    };
    Step::new(Stage::Ceiling, finding, Basis::Law, allowed.of_turnover.cite).from([
        Question::Choice(ChoiceId::Body),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::Rate),
    ])
}

/// The reading that was not taken, side by side: linked against separate.
fn with_other_reading(step: Step, facts: &Facts, regime: Regime, groupings: &[Grouping], size: Size) -> Step {
    let all = distinct(groupings);
    if all.len() < 2 {
        return step;
    }
    let cite = super::concurrence::rule(regime).but(crate::law::Verified::Inferred);
    let linked = Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Linked);
    if linked != Truth::Yes {
        let reach = Range::hull_of(size.cases().filter_map(|case| of_group(regime, &all, case)));
        return match reach {
            Some(reach) => step.considering(Finding::LinkedReading(reach), cite),
            None => step,
        };
    }
    let each: Option<Vec<Money>> = all
        .iter()
        .map(|provision| {
            Range::hull_of(size.cases().filter_map(|case| of_provision(regime, provision, case)))?.known()
        })
        .collect();
    match each {
        Some(each) => {
            let total = each.iter().map(|money| money.amount).sum();
            let total = Money::new(total, regime.ceiling_currency());
            step.considering(Finding::UnlinkedReading(each, total), cite)
        }
        None => step,
    }
}
