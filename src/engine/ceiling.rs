//! The legal maximum.

use super::amounts::Reach;
use super::concurrence::{self, FeeGroup, Grouping};
use super::explanation::{Basis, Finding, Step};
use super::facts::Facts;
use super::payer::{self, Payer};
use super::possible::Truth;
use super::question::{AmountId, Question};
use super::range::{MoneyReach, Range};
use crate::law::circumstance::Linked;
use crate::law::provision::{Ceiling, Provision, Tier};
use crate::law::{ChoiceId, Citation, Currency, Money, Regime, Stage, Verified};
use rust_decimal::Decimal;

/// What one provision allows, for one who would pay. The ceiling never falls as turnover grows, so
/// the ends of the turnover give the ends of the ceiling.
pub fn of_provision(regime: Regime, provision: &Provision, payer: Payer) -> Option<MoneyReach> {
    match provision.ceiling {
        Ceiling::NoFee(_) | Ceiling::NotRead(_) => None,
        Ceiling::Fixed(figure) => Some(Range::point(figure.value)),
        Ceiling::Tier(tier, _) => of_tier(regime, tier, payer),
    }
}

/// What a tier allows, for one who would pay.
pub fn of_tier(regime: Regime, tier: Tier, payer: Payer) -> Option<MoneyReach> {
    let allowed = regime.tier(tier)?;
    let fixed = allowed.fixed.value;
    let share = allowed.of_turnover.value.0;
    match payer {
        Payer::Authority => payer::authority_maximum(regime, tier).map(Range::point),
        Payer::Other(_) => Some(Range::point(fixed)),
        Payer::Undertaking(turnover) => {
            let at = |turnover: Decimal| fixed.amount.max((turnover * share).normalize());
            Some(Range::between(at(turnover.low), turnover.high.map(at), fixed.currency))
        }
    }
}

/// The ceiling of infringements that share one: that of the gravest, by default the highest.
pub fn of_provisions<'a>(
    regime: Regime,
    provisions: impl IntoIterator<Item = &'a Provision>,
    payer: Payer,
) -> Option<MoneyReach> {
    let each = provisions.into_iter().filter_map(|provision| of_provision(regime, provision, payer));
    each.reduce(|one, two| Range {
        low: one.low.max(two.low),
        high: one.high.zip(two.high).map(|(one, two)| one.max(two)),
        currency: one.currency,
    })
}

/// The currency of what one who would pay may have to pay.
pub fn currency(regime: Regime, payer: Payer) -> Currency {
    match (payer, payer::authority_maximum(regime, Tier::Lower)) {
        (Payer::Authority, Some(money)) => money.currency,
        _ => regime.turnover_currency(),
    }
}

/// The hull of what each possible payer may have to pay.
fn over<'a, F>(payers: &'a [Payer], ceiling: F) -> Option<MoneyReach>
where
    F: Fn(Payer) -> Option<MoneyReach> + 'a,
{
    Range::hull_of(payers.iter().filter_map(|payer| ceiling(*payer)))
}

/// The legal maximum.
#[derive(Clone, Debug)]
pub struct LegalMaximum {
    /// The maximum, over every completion on which a fee can follow; `None` when none can.
    pub reach: Option<MoneyReach>,
    /// The same if it turns out to be an authority with maxima of its own.
    pub authority: Option<MoneyReach>,
    /// The fees behind the widest reading, each with its own ceiling.
    pub groups: Vec<(Vec<&'static str>, MoneyReach)>,
    /// Another reading of what the infringement that was marked as the gravest does.
    marked: Option<Marked>,
}

/// The ceilings of the marked and of the gravest infringement, where a lower one was marked as the
/// gravest: the wording of the Criminal Data Act leaves open which holds.
#[derive(Clone, Copy, Debug)]
struct Marked {
    lower: Money,
    highest: Money,
}

/// Sets out the legal maximum, with the amounts worked out before.
pub fn find(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &payer::Payers,
    amounts: Reach,
) -> LegalMaximum {
    let marked = gravest_marked_lower(facts, regime, groupings, &payers.main);
    let of_all = amounts.main.map(|amounts| amounts.ceiling);
    let other_reading = marked.and_then(|_| with_marked_gravest(facts, regime, groupings, &payers.main));
    let reach = Range::hull_of([of_all, other_reading].into_iter().flatten());
    let authority = amounts.authority.map(|amounts| amounts.ceiling);
    let groups = concurrence::widest(groupings)
        .filter_map(|group| {
            let reach = over(&payers.main, |payer| of_provisions(regime, group.provisions(), payer))?;
            Some((group.provisions().map(|provision| provision.key).collect(), reach))
        })
        .collect();
    LegalMaximum { reach, authority, groups, marked }
}

/// The ceiling of all fees together where the infringement marked as the gravest sets that of its own
/// fee; the others keep theirs.
fn with_marked_gravest(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &[Payer],
) -> Option<MoneyReach> {
    let payer = *payers.first()?;
    let marked = regime.provision(facts.gravest()?)?;
    let of_fee = |group: &FeeGroup| {
        if group.provisions().any(|provision| provision == marked) {
            of_provision(regime, marked, payer)
        } else {
            of_provisions(regime, group.provisions(), payer)
        }
    };
    let totals =
        groupings.iter().filter_map(|grouping| grouping.iter().filter_map(of_fee).reduce(Range::plus));
    Range::hull_of(totals)
}

/// The ceilings of the marked and of the gravest infringement, when a lower one was marked as that.
fn gravest_marked_lower(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &[Payer],
) -> Option<Marked> {
    if regime != Regime::SeCriminalDataAct {
        return None;
    }
    let payer = *payers.first()?;
    let marked = regime.provision(facts.gravest()?)?;
    let linked = groupings.iter().flatten().find(|group| {
        group.provisions().count() > 1 && group.provisions().any(|provision| provision == marked)
    })?;
    let lower = of_provision(regime, marked, payer)?.known()?;
    let highest = of_provisions(regime, linked.provisions(), payer)?.known()?;
    (lower < highest).then_some(Marked { lower, highest })
}

/// The step on the legal maximum.
pub fn step(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &payer::Payers,
    maximum: &LegalMaximum,
) -> Step {
    let LegalMaximum { reach, authority, marked, .. } = *maximum;
    let rules = regime.rules();
    let finding = reach.map_or(Finding::NoCeiling, Finding::Ceiling);
    let mut step = Step::new(Stage::Ceiling, finding, Basis::Law, rules.cites.maximum)
        .from([Question::Infringements, Question::Choice(ChoiceId::Linked), Question::Gravest])
        .made_of(provision_steps(regime, groupings, &payers.main));
    if rules.tiers.is_some() && !payers.main.contains(&Payer::Authority) {
        step = step.made_of(turnover_step(facts, regime, groupings, &payers.main));
        if payers.main.iter().any(|payer| matches!(payer, Payer::Undertaking(_))) {
            step = step.made_of([payer::step(facts, regime)]);
        }
    }
    if let Some(authority) = authority {
        let cite = authority_cite(regime).unwrap_or(rules.cites.maximum);
        step = step.made_of([Step::new(Stage::Ceiling, Finding::IfAuthority(authority), Basis::Law, cite)
            .from([Question::Choice(ChoiceId::Body)])]);
    } else if payers.main.contains(&Payer::Authority)
        && let Some(cite) = authority_cite(regime)
    {
        step = step.citing(cite);
    }
    if let Some(Marked { lower, highest }) = marked {
        step = step.considering(
            Finding::GravestMarkedLower(lower, highest),
            rules.cites.several.but(Verified::Inferred),
        );
    }
    step = with_other_reading(step, facts, regime, groupings, &payers.main);
    with_stated(step, facts, reach, rules.cites.maximum)
}

/// Where an authority has maxima of its own.
pub fn authority_cite(regime: Regime) -> Option<Citation> {
    use crate::law::rules::PublicBodies;
    match regime.rules().public_bodies {
        PublicBodies::UpTo([_, higher]) => Some(higher.cite),
        _ => None,
    }
}

/// What a decision states as the maximum, where that is another: shown as a difference, not copied.
fn with_stated(step: Step, facts: &Facts, reach: Option<MoneyReach>, cite: Citation) -> Step {
    let stated = facts.known_amount(AmountId::StatedCeiling);
    match (stated, reach.and_then(Range::known)) {
        (Some(stated), Some(found)) if stated.currency == found.currency && stated != found => {
            step.considering(Finding::StatedOtherwise(stated, found), cite)
        }
        _ => step,
    }
}

fn provision_steps(regime: Regime, groupings: &[Grouping], payers: &[Payer]) -> Vec<Step> {
    concurrence::distinct(groupings)
        .into_iter()
        .filter_map(|provision| {
            let reach = over(payers, |payer| of_provision(regime, provision, payer))?;
            let finding = Finding::ProvisionCeiling(provision.key, reach);
            let cite = regime.cite(provision.ceiling.cite());
            Some(Step::new(Stage::Ceiling, finding, Basis::Law, cite))
        })
        .collect()
}

/// How the share of turnover compares with the fixed amount.
fn turnover_step(facts: &Facts, regime: Regime, groupings: &[Grouping], payers: &[Payer]) -> Option<Step> {
    let tiers = concurrence::distinct(groupings).into_iter().filter_map(|provision| provision.ceiling.tier());
    let allowed = regime.tier(tiers.max().unwrap_or(Tier::Higher))?;
    let share = allowed.of_turnover.value;
    let turnover = payers.iter().find_map(|payer| match payer {
        Payer::Undertaking(turnover) => Some(*turnover),
        Payer::Other(_) | Payer::Authority => None,
    });
    let finding = match turnover {
        None => Finding::FixedOnly,
        Some(turnover) => {
            let of_it = turnover.at_rate(share.0, turnover.currency);
            Finding::TurnoverShare(share, of_it, allowed.fixed.value)
        }
    };
    let mut inputs = vec![
        Question::Choice(ChoiceId::Body),
        Question::Amount(AmountId::Turnover),
        Question::Amount(AmountId::GroupTurnover),
        Question::Amount(AmountId::Rate),
    ];
    inputs.retain(|question| facts.answered(*question) || matches!(question, Question::Choice(_)));
    Some(Step::new(Stage::Ceiling, finding, Basis::Law, allowed.of_turnover.cite).from(inputs))
}

/// The reading that was not taken, side by side: linked against separate.
fn with_other_reading(
    step: Step,
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &[Payer],
) -> Step {
    let all = concurrence::distinct(groupings);
    if all.len() < 2 {
        return step;
    }
    let cite = regime.rules().cites.several.but(Verified::Inferred);
    let linked = Truth::over(facts.possible::<Linked>(), |answer| answer == Linked::Linked);
    if linked != Truth::Yes {
        let reach = over(payers, |payer| of_provisions(regime, all.iter().copied(), payer));
        return match reach {
            Some(reach) => step.considering(Finding::LinkedReading(reach), cite),
            None => step,
        };
    }
    let each: Option<Vec<Money>> = all
        .iter()
        .map(|provision| over(payers, |payer| of_provision(regime, provision, payer))?.known())
        .collect();
    match each {
        Some(each) => {
            let currency = each.first().map_or(Currency::Eur, |money| money.currency);
            let total = Money::new(each.iter().map(|money| money.amount).sum(), currency);
            step.considering(Finding::UnlinkedReading(each, total), cite)
        }
        None => step,
    }
}
