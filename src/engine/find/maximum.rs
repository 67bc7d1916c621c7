//! The legal maximum.

use super::amounts::AmountRanges;
use super::ceiling::{of_provision, of_provisions};
use super::concurrence::{self, FeeGroup, Grouping};
use super::payer::{Payer, Payers};
use crate::engine::facts::Facts;
use crate::engine::range::Range;
use crate::law::{Citation, Money, Regime};

/// The hull of what each possible payer may have to pay.
pub fn over<'a, F>(payers: &'a [Payer], ceiling: F) -> Option<Range>
where
    F: Fn(Payer) -> Option<Range> + 'a,
{
    Range::hull_of(payers.iter().filter_map(|payer| ceiling(*payer)))
}

/// The legal maximum.
#[derive(Clone, Debug)]
pub struct LegalMaximum {
    /// The maximum, over every completion on which a fee can follow; `None` when none can.
    pub main: Option<Range>,
    /// The same if it turns out to be an authority with maxima of its own in another currency.
    pub authority: Option<Range>,
    /// The fees behind the widest reading, each with its own ceiling.
    pub groups: Vec<(Vec<&'static str>, Range)>,
    /// Another reading of what the infringement that was marked as the gravest does.
    pub marked: Option<Marked>,
}

/// The ceilings of the marked and of the gravest infringement, where a lower one was marked as the
/// gravest, and the law leaves open which holds.
#[derive(Clone, Copy, Debug)]
pub struct Marked {
    /// That of the one marked.
    pub lower: Money,
    /// The highest.
    pub highest: Money,
    /// Where the law leaves it open.
    pub open: Citation,
}

/// Sets out the legal maximum, with the amounts worked out before.
pub fn find(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &Payers,
    amounts: AmountRanges,
) -> LegalMaximum {
    let marked = gravest_marked_lower(facts, regime, groupings, &payers.main);
    let of_all = amounts.main.map(|amounts| amounts.ceiling);
    let other_reading = marked.and_then(|_| with_marked_gravest(facts, regime, groupings, &payers.main));
    let main = Range::hull_of([of_all, other_reading].into_iter().flatten());
    let authority = amounts.authority.map(|amounts| amounts.ceiling);
    let groups = concurrence::widest(groupings)
        .filter_map(|group| {
            let most = over(&payers.main, |payer| of_provisions(regime, group.provisions(), payer))?;
            Some((group.provisions().map(|provision| provision.key).collect(), most))
        })
        .collect();
    LegalMaximum { main, authority, groups, marked }
}

/// The ceiling of all fees together where the infringement marked as the gravest sets that of its own
/// fee; the others keep theirs.
fn with_marked_gravest(
    facts: &Facts,
    regime: Regime,
    groupings: &[Grouping],
    payers: &[Payer],
) -> Option<Range> {
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
    let open = regime.rules().gravest_open?;
    let payer = *payers.first()?;
    let marked = regime.provision(facts.gravest()?)?;
    let linked = groupings.iter().flatten().find(|group| {
        group.provisions().count() > 1 && group.provisions().any(|provision| provision == marked)
    })?;
    let lower = of_provision(regime, marked, payer)?.known()?;
    let highest = of_provisions(regime, linked.provisions(), payer)?.known()?;
    (lower < highest).then_some(Marked { lower, highest, open })
}
