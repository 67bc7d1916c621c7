//! What would be paid.

use super::step::{Finding, Step};
use crate::engine::basis::Basis;
use crate::engine::facts::{AmountId, Facts, Question};
use crate::engine::find::findings::Findings;
use crate::engine::find::paid::{Base, Way, WouldBePaid};
use crate::engine::range::Range;
use crate::law::Stage;
use crate::law::discount::Standing;
use jiff::civil::Date;

/// The step on what would be paid; `None` where no discount was read, or no fee follows.
pub fn step(facts: &Facts, found: &Findings, on: Date) -> Option<Step> {
    let paid = found.would_be_paid(facts, on)?;
    let WouldBePaid { rule, of, ways } = &paid;
    let first = rule.each.first()?.off.cite;
    let step = Step::new(Stage::Payment, Finding::LessIsPaid(rule.of), basis(rule.standing), first)
        .made_of(of.map(|(base, range)| base_step(base, range)))
        .made_of(ways.iter().filter_map(|way| of_way(&paid, way)));
    let step = match rule.standing {
        Standing::Draft => step.considering(Finding::DraftOnly, first),
        Standing::Law => step,
    };
    Some(match rule.waived.cites.first() {
        Some(cite) => step.considering(Finding::GivenUp(rule.waived.key), *cite),
        None => step,
    })
}

/// Which amount of the case it is taken off.
fn base_step(base: Base, range: Range) -> Step {
    let from = match base {
        Base::Decided => Some(AmountId::Decided),
        Base::Fee => Some(AmountId::Level),
        Base::Start => None,
    };
    Step::counted(Stage::Payment, Finding::TakenOff(base, range)).from(from.map(Question::Amount))
}

fn of_way(paid: &WouldBePaid, way: &Way) -> Option<Step> {
    let cites = || way.given.iter().map(|one| one.off.cite);
    let keys = way.given.iter().map(|one| one.key).collect();
    let finding = Finding::Left(keys, way.bound, way.off, way.left);
    let step = Step::new(Stage::Payment, finding, basis(paid.rule.standing), cites().next()?);
    let step = cites().fold(step, Step::citing);
    let added = paid.rule.added.filter(|_| way.given.len() > 1);
    Some(added.into_iter().fold(step, Step::citing))
}

/// What it rests on that gives the discount.
const fn basis(standing: Standing) -> Basis {
    match standing {
        Standing::Law => Basis::Law,
        Standing::Draft => Basis::Draft,
    }
}
