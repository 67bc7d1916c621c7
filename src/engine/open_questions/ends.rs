//! Which grouping, payer and class yield the ends of each range.

use super::layout::Layout;
use crate::engine::find::amounts::Amounts;
use crate::engine::find::payer::Payer;
use crate::engine::practice::{self, Group, Practice};
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
    /// Where like decisions landed.
    Practice,
}

/// An end of a range with what yields it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    /// The amount.
    pub amount: Money,
    /// Whether it is the upper end.
    pub high: bool,
    /// The place of the grouping among those found.
    pub grouping: usize,
    /// The payer, of every size that may yield it at this end.
    pub payer: Payer,
    /// The class, of a starting amount.
    pub class: Option<Seriousness>,
    /// Those that the one who pays compares with, of an end that like decisions set.
    pub group: Option<Group>,
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

/// The amounts of a grouping with a payer.
type Cell = (usize, Payer, Amounts);

/// The ends of every range, of each currency where there are two.
pub fn find(layout: &Layout<'_>) -> Vec<Ends> {
    let payers = &layout.found.space.payers;
    let each = [payers.main.as_slice(), &payers.authority];
    let mut found: Vec<Ends> = each.into_iter().flat_map(|payers| of_payers(layout, payers)).collect();
    found.extend(of_practice(layout));
    found
}

fn cells(layout: &Layout<'_>, payers: impl IntoIterator<Item = Payer>) -> Vec<Cell> {
    let column = |payer: Payer| {
        let column = layout.found.space.column(payer);
        let groupings = layout.found.space.groupings_with(payer);
        let each = column.into_iter().enumerate().filter(move |(grouping, _)| groupings.has(*grouping));
        each.map(move |(grouping, amounts)| (grouping, payer, amounts))
    };
    payers.into_iter().flat_map(column).collect()
}

fn of_payers(layout: &Layout<'_>, payers: &[Payer]) -> Vec<Ends> {
    let cells = cells(layout, payers.iter().copied());
    let mut found: Vec<Ends> = ends(&cells, Of::Maximum, None).into_iter().collect();
    if layout.found.regime.rules().method.is_some() {
        let cells: Vec<Cell> = cells.into_iter().filter(|(.., amounts)| amounts.has_starts()).collect();
        let classes = layout.found.classes.iter();
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

/// The ends over the groups that the one assessed may compare with; `None` when one of them has no range, when
/// nothing stands that a fine could be for, or when the model of fines covers it, whose ends are set by no decision.
fn of_practice(layout: &Layout<'_>) -> Option<Ends> {
    let nothing_stands = layout.found.combinations.groupings.is_empty();
    if nothing_stands || practice::is_expected(layout.facts, layout.found.regime) {
        return None;
    }
    let each: Option<Vec<Ends>> = layout.found.practice.iter().map(|like| of_group(layout, like)).collect();
    each?.into_iter().reduce(|one, other| Ends {
        of: Of::Practice,
        low: lower(one.low, other.low),
        high: one.high.zip(other.high).map(|(one, other)| higher(one, other)),
    })
}

/// The ends of a group: decisions, or the same shares of the maximum.
fn of_group(layout: &Layout<'_>, like: &Practice) -> Option<Ends> {
    let group = like.group;
    let payers = layout
        .found
        .who
        .among(|body| practice::of_body(layout.facts, body, layout.found.regime).group == Some(group))
        .payers();
    let maximum = ends(&cells(layout, payers.each()), Of::Practice, None);
    let (low, high) = match (like.shares, like.band) {
        (Some((low, high)), _) => (maximum?.low.amount.share(low), maximum?.high?.amount.share(high)),
        (None, band) => (band?.low_money(), band?.high_money()?),
    };
    // Amounts that were decided depend on no size, nor on what was infringed.
    let payer = payers.each().next()?;
    let any = End { amount: low, high: false, grouping: 0, payer, class: None, group: None };
    let end = |at: Option<End>, amount: Money, high: bool| {
        let amount = Money::new(amount.amount.normalize(), amount.currency);
        End { amount, high, group: Some(group), ..at.unwrap_or(any) }
    };
    let low = end(maximum.map(|maximum| maximum.low), low, false);
    let high = end(maximum.map(|maximum| maximum.high.unwrap_or(maximum.low)), high, true);
    Some(Ends { of: Of::Practice, low, high: Some(high) })
}

fn lower(one: End, other: End) -> End {
    if other.amount.amount < one.amount.amount { other } else { one }
}

fn higher(one: End, other: End) -> End {
    if other.amount.amount > one.amount.amount { other } else { one }
}

fn ends(cells: &[Cell], of: Of, class: Option<Seriousness>) -> Option<Ends> {
    let range = |amounts: &Amounts| class.map_or(amounts.ceiling, |class| amounts.class(class));
    let end = |(grouping, payer, amounts): &Cell, amount: Decimal, high: bool| {
        let currency: Currency = range(amounts).currency;
        End {
            amount: Money::new(amount.normalize(), currency),
            high,
            grouping: *grouping,
            payer: *payer,
            class,
            group: None,
        }
    };
    let low = cells.iter().map(|cell| end(cell, range(&cell.2).low, false)).reduce(lower)?;
    let high: Option<Vec<End>> =
        cells.iter().map(|cell| Some(end(cell, range(&cell.2).high?, true))).collect();
    Some(Ends { of, low, high: high.and_then(|high| high.into_iter().reduce(higher)) })
}
