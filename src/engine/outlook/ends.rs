//! Which grouping, payer and class yield the ends of each range.

use super::layout::Layout;
use crate::engine::amounts::Amounts;
use crate::engine::payer::Payer;
use crate::law::circumstance::Seriousness;
use crate::law::{Currency, Money};
use rust_decimal::Decimal;

/// A range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The legal maximum.
    Maximum,
    /// The starting amount of one of the classes left open.
    Class(Seriousness),
    /// The starting amounts over the classes left open.
    Classes,
}

/// An end of a range with what yields it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    /// The amount.
    pub amount: Money,
    /// Whether it is the upper end.
    pub high: bool,
    /// The place of the grouping among those of the ground.
    pub grouping: usize,
    /// The payer, of every size that may yield it at this end.
    pub payer: Payer,
    /// The class, of a starting amount.
    pub class: Option<Seriousness>,
}

/// Both ends of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    /// The range.
    pub of: Of,
    /// The lower end.
    pub low: End,
    /// The upper end; `None` where no fact bounds it.
    pub high: Option<End>,
}

/// The ends of every range, of each currency where there are two.
pub fn find(layout: &Layout<'_>) -> Vec<Ends> {
    let payers = &layout.space.payers;
    [payers.main.as_slice(), &payers.authority]
        .into_iter()
        .flat_map(|payers| of_payers(layout, payers))
        .collect()
}

fn of_payers(layout: &Layout<'_>, payers: &[Payer]) -> Vec<Ends> {
    let cells: Vec<(usize, Payer, Amounts)> = payers
        .iter()
        .flat_map(|payer| {
            let column = layout.space.column(*payer).unwrap_or_default();
            column.into_iter().enumerate().map(|(grouping, amounts)| (grouping, *payer, amounts))
        })
        .collect();
    let mut found: Vec<Ends> = ends(&cells, Of::Maximum, None).into_iter().collect();
    if layout.regime.rules().method.is_some() {
        let classes = layout.classes.iter();
        let each: Vec<Ends> =
            classes.filter_map(|class| ends(&cells, Of::Class(*class), Some(*class))).collect();
        let low = each.iter().map(|ends| ends.low).reduce(lower);
        let high: Option<Vec<End>> = each.iter().map(|ends| ends.high).collect();
        let high = high.and_then(|high| high.into_iter().reduce(higher));
        let over = low.map(|low| Ends { of: Of::Classes, low, high });
        found.extend(over);
        found.extend(each);
    }
    found
}

fn lower(one: End, other: End) -> End {
    if other.amount.amount < one.amount.amount { other } else { one }
}

fn higher(one: End, other: End) -> End {
    if other.amount.amount > one.amount.amount { other } else { one }
}

fn ends(cells: &[(usize, Payer, Amounts)], of: Of, class: Option<Seriousness>) -> Option<Ends> {
    let range = |amounts: &Amounts| class.map_or(amounts.ceiling, |class| amounts.class(class));
    let end = |(grouping, payer, amounts): &(usize, Payer, Amounts), amount: Decimal, high: bool| {
        let currency: Currency = range(amounts).currency;
        End {
            amount: Money::new(amount.normalize(), currency),
            high,
            grouping: *grouping,
            payer: *payer,
            class,
        }
    };
    let low = cells.iter().map(|cell| end(cell, range(&cell.2).low, false)).reduce(lower)?;
    let high: Option<Vec<End>> =
        cells.iter().map(|cell| Some(end(cell, range(&cell.2).high?, true))).collect();
    Some(Ends { of, low, high: high.and_then(|high| high.into_iter().reduce(higher)) })
}
