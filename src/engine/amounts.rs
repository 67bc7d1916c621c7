//! The amounts of a case as far as facts decide them: the legal maximum, and the starting amount of
//! each class.
//!
//! They depend on two things that have no fact in common: how what stands is grouped, and who would
//! pay. Every pair of the two is worked out, and a range is the hull over the pairs. Within a pair
//! only turnover, or what goes instead of it, may lie between bounds; nothing falls as it grows, so
//! its ends give the ends.

use super::ceiling;
use super::concurrence::{FeeGroup, Grouping};
use super::ground::{Ground, Picked};
use super::guideline;
use super::payer::{Payer, Payers};
use super::range::Range;
use crate::law::circumstance::Seriousness;
use crate::law::method::{Band, Method};
use crate::law::provision::Ceiling;
use crate::law::{Regime, Share, Tier};
use rust_decimal::Decimal;

/// The most that a conduct can cost, before it is known who pays.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Most {
    Fixed(Decimal),
    Tier(Tier),
}

/// A grouping as far as it makes amounts.
#[derive(Clone, Debug, PartialEq)]
struct Shape {
    /// For each fee, the most of each of its conducts.
    fees: Vec<Vec<Most>>,
    /// Whether each fee has one conduct, so that no sum has to be held under a maximum.
    single: bool,
}

/// What the amounts go by at one end of a payer's size.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Scale {
    /// What the two tiers allow.
    lower: Decimal,
    higher: Decimal,
    /// The shares for a payer of that size.
    size: Band,
}

impl Scale {
    fn most(&self, most: Most) -> Decimal {
        match most {
            Most::Fixed(amount) => amount,
            Most::Tier(Tier::Lower) => self.lower,
            Most::Tier(Tier::Higher) => self.higher,
        }
    }

    /// The maximum of a fee: that of its gravest conduct.
    fn maximum(&self, fee: &[Most]) -> Decimal {
        fee.iter().map(|most| self.most(*most)).max().unwrap_or_default()
    }

    /// The maxima of all fees together.
    fn ceiling(&self, shape: &Shape) -> Decimal {
        shape.fees.iter().map(|fee| self.maximum(fee)).sum()
    }

    /// The same share of what each conduct can cost, those of a fee held under its maximum together.
    fn start(&self, shape: &Shape, part: Decimal) -> Decimal {
        let of_fee = |fee: &Vec<Most>| {
            let conducts: Decimal = fee.iter().map(|most| self.most(*most) * part).sum();
            conducts.min(self.maximum(fee))
        };
        if shape.single { self.ceiling(shape) * part } else { shape.fees.iter().map(of_fee).sum() }
    }
}

/// The amounts of one pair of grouping and payer, or the hull over several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    /// The legal maximum.
    pub ceiling: Range,
    /// The starting amount of each class, low first; without a method the maximum stands in for each.
    classes: [Range; 3],
}

impl Amounts {
    /// The starting amount of a class, where there is a method.
    pub const fn class(&self, class: Seriousness) -> Range {
        let [low, medium, high] = self.classes;
        match class {
            Seriousness::Low => low,
            Seriousness::Medium => medium,
            Seriousness::High => high,
        }
    }

    /// The hull over some classes; `None` over none.
    pub fn over(&self, classes: &[Seriousness]) -> Option<Range> {
        Range::hull_of(classes.iter().map(|class| self.class(*class)))
    }

    fn hull(self, other: Self) -> Self {
        let ([one, two, three], [first, second, third]) = (self.classes, other.classes);
        Self {
            ceiling: self.ceiling.hull(other.ceiling),
            classes: [one.hull(first), two.hull(second), three.hull(third)],
        }
    }
}

/// The amounts of everyone whose maxima are in one currency, and those of an authority that has maxima
/// of its own, while that is open: the two do not compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// Everyone's.
    pub main: Option<Amounts>,
    /// The authority's.
    pub authority: Option<Amounts>,
}

impl Reach {
    /// Both, where there are both.
    pub fn each(&self) -> impl Iterator<Item = Amounts> {
        self.main.into_iter().chain(self.authority)
    }
}

/// The amounts of every pair.
#[derive(Clone, Debug)]
pub struct Space {
    regime: Regime,
    method: Option<&'static Method>,
    /// For each grouping of the ground its shape.
    shapes: Vec<Shape>,
    /// Everyone who may have to pay.
    pub payers: Payers,
    columns: Vec<(Payer, Vec<Amounts>)>,
}

impl Space {
    /// Works out every pair.
    pub fn of(regime: Regime, ground: &Ground, payers: Payers) -> Self {
        let shapes: Vec<Shape> = ground.groupings.iter().map(shape).collect();
        let mut space = Self { regime, method: regime.rules().method, shapes, payers, columns: Vec::new() };
        space.columns = space.payers.each().filter_map(|payer| Some((payer, space.column(payer)?))).collect();
        space
    }

    /// Every grouping.
    pub fn groupings(&self) -> Picked {
        Picked::first(self.shapes.len())
    }

    /// The amounts over some groupings and payers.
    pub fn reach(&self, groupings: Picked, payers: &Payers) -> Reach {
        let over = |payers: &[Payer]| {
            payers.iter().filter_map(|payer| self.of_payer(groupings, *payer)).reduce(Amounts::hull)
        };
        Reach { main: over(&payers.main), authority: over(&payers.authority) }
    }

    /// The amounts over every grouping and payer.
    pub fn whole(&self) -> Reach {
        self.reach(self.groupings(), &self.payers)
    }

    /// The amounts of one pair.
    pub fn pair(&self, grouping: usize, payer: Payer) -> Option<Amounts> {
        self.of_payer(Picked::NONE.with(grouping), payer)
    }

    /// Whether two groupings come to the same whoever pays; none comes to nothing.
    pub fn are_alike(&self, one: Option<usize>, other: Option<usize>) -> bool {
        let shape = |place: Option<usize>| self.shapes.get(place?);
        shape(one) == shape(other)
    }

    fn of_payer(&self, groupings: Picked, payer: Payer) -> Option<Amounts> {
        let known = self.columns.iter().find(|(other, _)| *other == payer).map(|(_, column)| column);
        let picked = |column: &Vec<Amounts>| {
            let cells = column.iter().enumerate().filter(|(place, _)| groupings.has(*place));
            cells.map(|(_, amounts)| *amounts).reduce(Amounts::hull)
        };
        known.map_or_else(|| picked(&self.column(payer)?), picked)
    }

    /// The amounts at one share of the maximum, and at one end of each tier of size, for each currency.
    pub fn at(&self, share: Share, of_tier: fn(Band) -> Share) -> impl Iterator<Item = Range> {
        let at = |scale: &Scale, shape: &Shape| scale.start(shape, share.0 * of_tier(scale.size).0);
        let over = move |payers: &[Payer]| {
            let each = payers.iter().filter_map(|payer| Some((*payer, self.scales(*payer)?)));
            let ranges = each.flat_map(|(payer, (low, high))| {
                let currency = ceiling::currency(self.regime, payer);
                let range =
                    move |shape| Range::between(at(&low, shape), high.map(|high| at(&high, shape)), currency);
                self.shapes.iter().map(range)
            });
            Range::hull_of(ranges)
        };
        over(&self.payers.main).into_iter().chain(over(&self.payers.authority))
    }

    /// One payer's amounts, grouping by grouping.
    pub fn column(&self, payer: Payer) -> Option<Vec<Amounts>> {
        let ends = self.scales(payer)?;
        Some(self.shapes.iter().map(|shape| self.amounts(shape, payer, ends)).collect())
    }

    /// What a payer's amounts go by at both ends of its size.
    fn scales(&self, payer: Payer) -> Option<(Scale, Option<Scale>)> {
        let whole = Band::WHOLE;
        let (small, large) = self.method.map_or((whole, whole), |method| {
            let (small, large) = guideline::tiers(method, payer);
            (small.value, large.value)
        });
        if self.regime.rules().tiers.is_none() {
            let fixed = |size| Scale { lower: Decimal::ZERO, higher: Decimal::ZERO, size };
            return Some((fixed(small), Some(fixed(large))));
        }
        let lower = ceiling::of_tier(self.regime, Tier::Lower, payer)?;
        let higher = ceiling::of_tier(self.regime, Tier::Higher, payer)?;
        let high = lower.high.zip(higher.high).map(|(lower, higher)| Scale { lower, higher, size: large });
        Some((Scale { lower: lower.low, higher: higher.low, size: small }, high))
    }

    fn amounts(&self, shape: &Shape, payer: Payer, (low, high): (Scale, Option<Scale>)) -> Amounts {
        let currency = ceiling::currency(self.regime, payer);
        let range = |at: &dyn Fn(&Scale) -> Decimal, to: &dyn Fn(&Scale) -> Decimal| {
            Range::between(at(&low), high.as_ref().map(to), currency)
        };
        let ceiling = range(&|scale| scale.ceiling(shape), &|scale| scale.ceiling(shape));
        let Some(method) = self.method else { return Amounts { ceiling, classes: [ceiling; 3] } };
        let class = |class: Seriousness| {
            let band = method.band(class).value;
            range(&|scale| scale.start(shape, band.low.0 * scale.size.low.0), &|scale| {
                scale.start(shape, band.high.0 * scale.size.high.0)
            })
        };
        Amounts {
            ceiling,
            classes: [class(Seriousness::Low), class(Seriousness::Medium), class(Seriousness::High)],
        }
    }
}

fn shape(grouping: &Grouping) -> Shape {
    let most = |provision: &&crate::law::Provision| match provision.ceiling {
        Ceiling::Fixed(figure) => Some(Most::Fixed(figure.value.amount)),
        Ceiling::Tier(tier, _) => Some(Most::Tier(tier)),
        Ceiling::NoFee(_) | Ceiling::NotRead(_) => None,
    };
    let gravest = |one: Most, other: Most| if one < other { other } else { one };
    let fee = |group: &FeeGroup| {
        let conducts = group.conducts.iter();
        conducts.filter_map(|conduct| conduct.provisions.iter().filter_map(most).reduce(gravest)).collect()
    };
    let fees: Vec<Vec<Most>> = grouping.iter().map(fee).collect();
    let single = fees.iter().all(|fee| fee.len() == 1);
    Shape { fees, single }
}
