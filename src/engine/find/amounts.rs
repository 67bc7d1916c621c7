//! The amounts of a case as far as facts decide them: the legal maximum, and the starting amount of
//! each class.
//!
//! They depend on two things that have no fact in common: how what stands is grouped, and who would
//! pay. Every pair of the two is worked out, and a range is the hull over the pairs. Within a pair
//! only turnover, or what goes instead of it, may lie between bounds; nothing falls as it grows, so
//! its ends give the ends.

use super::combinations::{Combinations, Picked, Split};
use super::concurrence::{FeeGroup, Grouping};
use super::payer::{Payer, Payers, Who};
use super::{ceiling, size};
use crate::engine::range::Range;
use crate::law::circumstance::{Body, Seriousness};
use crate::law::method::{Band, Method};
use crate::law::provision::Ceiling;
use crate::law::{Regime, Share, Tier};
use rust_decimal::Decimal;
use std::cell::RefCell;

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
struct AtSize {
    /// What the two tiers allow.
    lower: Decimal,
    higher: Decimal,
    /// The shares for a payer of that size.
    size: Band,
}

impl AtSize {
    fn most(&self, most: Most) -> Decimal {
        match most {
            Most::Fixed(amount) => amount,
            Most::Tier(Tier::Lower) => self.lower,
            Most::Tier(Tier::Higher) => self.higher,
        }
    }

    /// The maximum of a fee: that of its gravest conduct.
    fn maximum(&self, fee: &[Most]) -> Decimal {
        // INVARIANT: what stands carries a fee, so each fee has a conduct with a most.
        debug_assert!(!fee.is_empty(), "a fee of nothing");
        fee.iter().map(|most| self.most(*most)).max().unwrap_or(Decimal::ZERO)
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
    /// The starting amount of each class, low first, where there is a method that is for the payer.
    classes: Option<[Range; 3]>,
}

impl Amounts {
    /// Whether there are starting amounts.
    pub const fn has_starts(&self) -> bool {
        self.classes.is_some()
    }

    /// The starting amount of a class; without a method the maximum.
    pub fn class(&self, class: Seriousness) -> Range {
        self.classes.map_or(self.ceiling, |[low, medium, high]| match class {
            Seriousness::Low => low,
            Seriousness::Medium => medium,
            Seriousness::High => high,
        })
    }

    /// The hull over some classes; `None` over none.
    pub fn over(&self, classes: &[Seriousness]) -> Option<Range> {
        Range::hull_of(classes.iter().map(|class| self.class(*class)))
    }

    fn hull(self, other: Self) -> Self {
        // Whom the method leaves out has no starting amounts, and takes nobody else's away.
        let classes = match (self.classes, other.classes) {
            (Some([one, two, three]), Some([first, second, third])) => {
                Some([one.hull(first), two.hull(second), three.hull(third)])
            }
            (one, other) => one.or(other),
        };
        Self { ceiling: self.ceiling.hull(other.ceiling), classes }
    }
}

/// The amounts of everyone whose maxima are in one currency, and those of an authority that has maxima
/// of its own, while that is open: the two do not compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AmountRanges {
    /// Everyone's.
    pub main: Option<Amounts>,
    /// The authority's.
    pub authority: Option<Amounts>,
}

impl AmountRanges {
    fn over(payers: &Payers, of_payer: impl Fn(Payer) -> Option<Amounts>) -> Self {
        let over =
            |payers: &[Payer]| payers.iter().filter_map(|payer| of_payer(*payer)).reduce(Amounts::hull);
        Self { main: over(&payers.main), authority: over(&payers.authority) }
    }

    /// Both, where there are both.
    pub fn each(&self) -> impl Iterator<Item = Amounts> {
        self.main.into_iter().chain(self.authority)
    }
}

/// One payer's amounts.
#[derive(Clone, Debug)]
struct Column {
    payer: Payer,
    /// Shape by shape.
    each: Vec<Amounts>,
    /// The groupings that there may be with this payer.
    groupings: Picked,
    /// Over all of them.
    whole: Option<Amounts>,
}

/// The amounts of every pair.
#[derive(Clone, Debug)]
pub struct Space {
    regime: Regime,
    method: Option<&'static Method>,
    /// Every shape that a grouping has, each once, with the groupings that have it: of many groupings few differ in amounts.
    shapes: Vec<(Shape, Picked)>,
    /// For each grouping the place of its shape.
    shape_of: Vec<usize>,
    /// Everyone who may have to pay.
    pub payers: Payers,
    columns: Vec<Column>,
    /// The amounts of each payer that was asked for, shape by shape: what looks ahead tries the same sizes for many questions.
    tried: RefCell<Vec<(Payer, Vec<Amounts>)>>,
    /// Whom an element is barred for, as long as that is open.
    split: Option<Split>,
}

impl Space {
    /// Works out every pair.
    pub fn of(regime: Regime, combinations: &Combinations, who: &Who) -> Self {
        let payers = who.payers();
        let method = regime.rules().method;
        let (shapes, shape_of) = shapes(&combinations.groupings, method.is_some());
        let (columns, tried, split) = (Vec::new(), RefCell::default(), combinations.split);
        let mut space = Self { regime, method, shapes, shape_of, payers, columns, tried, split };
        for payer in space.payers.each() {
            let each = space.by_shape(payer);
            let groupings = space.groupings_of(payer, who);
            let whole = space.over(&each, groupings);
            space.columns.push(Column { payer, each, groupings, whole });
        }
        space
    }

    /// The hull over some groupings, of the amounts of each shape.
    fn over(&self, each: &[Amounts], groupings: Picked) -> Option<Amounts> {
        let picked = self.shapes.iter().zip(each).filter(|((_, of_shape), _)| of_shape.meets(groupings));
        picked.map(|(_, amounts)| *amounts).reduce(Amounts::hull)
    }

    /// The amounts over some groupings, whoever of those known here pays.
    pub fn over_groupings(&self, groupings: Picked) -> AmountRanges {
        let of_payer = |payer: Payer| {
            let column = self.columns.iter().find(|column| column.payer == payer)?;
            self.over(&column.each, groupings.and(column.groupings))
        };
        AmountRanges::over(&self.payers, of_payer)
    }

    /// The groupings that there may be with a payer, among those who may have to pay.
    fn groupings_of(&self, payer: Payer, who: &Who) -> Picked {
        let Some(Split { who: barred, barred: of_barred, others }) = self.split else { return Picked::ALL };
        let is_barred = |body: Body| body.is() == barred;
        let sides = [
            (who.has_like(payer, is_barred), of_barred),
            (who.has_like(payer, |body| !is_barred(body)), others),
        ];
        sides.iter().filter(|(may_be, _)| *may_be).fold(Picked::NONE, |all, (_, picked)| all.or(*picked))
    }

    /// The groupings that there may be with one of the payers known here.
    pub fn groupings_with(&self, payer: Payer) -> Picked {
        let column = self.columns.iter().find(|column| column.payer == payer);
        column.map_or(Picked::ALL, |column| column.groupings)
    }

    /// The groupings that there may be with an undertaking.
    pub fn groupings_of_undertakings(&self) -> Picked {
        let columns = self.columns.iter().filter(|column| column.payer.turnover().is_some());
        columns.fold(Picked::NONE, |all, column| all.or(column.groupings))
    }

    /// The amounts over every grouping, for others who may have to pay.
    pub fn over_payers(&self, who: &Who) -> AmountRanges {
        AmountRanges::over(&who.payers(), |payer| {
            let known = self.columns.iter().find(|column| column.payer == payer);
            match known.filter(|_| self.split.is_none()) {
                Some(column) => column.whole,
                None => self.whole_of(payer, self.groupings_of(payer, who)),
            }
        })
    }

    /// The amounts over every grouping and payer.
    pub fn whole(&self) -> AmountRanges {
        AmountRanges::over(&self.payers, |payer| {
            self.columns.iter().find(|column| column.payer == payer).and_then(|column| column.whole)
        })
    }

    /// Whether two groupings come to the same whoever pays; none comes to nothing.
    pub fn are_alike(&self, one: Option<usize>, other: Option<usize>) -> bool {
        let shape = |place: Option<usize>| self.shape_of.get(place?);
        shape(one) == shape(other)
    }

    /// A payer's amounts over every grouping. Where no sum is held under a maximum, each is a share of the
    /// ceiling, so that the smallest and the largest ceiling are enough.
    fn whole_of(&self, payer: Payer, groupings: Picked) -> Option<Amounts> {
        let shapes = || self.shapes_in(groupings);
        if !shapes().all(|shape| shape.single) {
            return self.over(&self.by_shape(payer), groupings);
        }
        let (low, high) = self.at_sizes(payer);
        let ceilings = |at_size: &AtSize| shapes().map(|shape| at_size.ceiling(shape)).collect::<Vec<_>>();
        let least = ceilings(&low).into_iter().min()?;
        let most = high.as_ref().map(ceilings).and_then(|ceilings| ceilings.into_iter().max());
        Some(self.of_ceilings(payer, (low, least), high.zip(most)))
    }

    /// A payer's amounts, in the groupings that may have the widest range of starting amounts: where each
    /// is a share of the ceiling the one with the largest, for a floor hides less of it.
    pub fn widest_of(&self, payer: Payer) -> Vec<Amounts> {
        let groupings = self.groupings_with(payer);
        let column = self.shapes.iter().zip(self.by_shape(payer));
        let column = column.filter(|((_, of_shape), _)| of_shape.meets(groupings));
        let column: Vec<Amounts> = column.map(|(_, amounts)| amounts).collect();
        if !self.shapes.iter().all(|(shape, _)| shape.single) {
            return column;
        }
        let larger =
            |one: Amounts, other: Amounts| if other.ceiling.low > one.ceiling.low { other } else { one };
        column.into_iter().reduce(larger).into_iter().collect()
    }

    /// The amounts at one share of the maximum, and at one end of each tier of size, for each currency.
    pub fn at(&self, share: Share, of_tier: fn(Band) -> Share) -> impl Iterator<Item = Range> {
        let at = |at_size: &AtSize, shape: &Shape| at_size.start(shape, share.0 * of_tier(at_size.size).0);
        let over = move |payers: &[Payer]| {
            let each = payers.iter().filter(|payer| **payer != Payer::Person);
            let each = each.map(|payer| (*payer, self.at_sizes(*payer)));
            let ranges = each.flat_map(|(payer, (low, high))| {
                let currency = ceiling::currency(self.regime, payer);
                let range = move |shape: &Shape| {
                    Range::between(at(&low, shape), high.map(|high| at(&high, shape)), currency)
                };
                self.shapes_in(self.groupings_with(payer)).map(range)
            });
            Range::hull_of(ranges)
        };
        over(&self.payers.main).into_iter().chain(over(&self.payers.authority))
    }

    /// One payer's amounts, grouping by grouping.
    pub fn column(&self, payer: Payer) -> Vec<Amounts> {
        let each = self.by_shape(payer);
        self.shape_of.iter().filter_map(|place| each.get(*place).copied()).collect()
    }

    /// The same shape by shape.
    fn by_shape(&self, payer: Payer) -> Vec<Amounts> {
        let mut tried = self.tried.borrow_mut();
        if let Some((_, each)) = tried.iter().find(|(other, _)| *other == payer) {
            return each.clone();
        }
        let ends = self.at_sizes(payer);
        let each: Vec<Amounts> =
            self.shapes.iter().map(|(shape, _)| self.amounts(shape, payer, ends)).collect();
        tried.push((payer, each.clone()));
        each
    }

    /// The shapes that some groupings have.
    fn shapes_in(&self, groupings: Picked) -> impl Iterator<Item = &Shape> {
        let picked = self.shapes.iter().filter(move |(_, of_shape)| of_shape.meets(groupings));
        picked.map(|(shape, _)| shape)
    }

    /// The method, unless it leaves the payer out.
    fn method_for(&self, payer: Payer) -> Option<&'static Method> {
        self.method.filter(|_| payer != Payer::Person)
    }

    /// What a payer's amounts go by at both ends of its size.
    fn at_sizes(&self, payer: Payer) -> (AtSize, Option<AtSize>) {
        let whole = Band::WHOLE;
        let (small, large) = self.method.map_or((whole, whole), |method| {
            let (small, large) = size::tiers(method, payer);
            (small.value, large.value)
        });
        let Some([lower, higher]) = self.regime.rules().tiers else {
            let fixed = |size| AtSize { lower: Decimal::ZERO, higher: Decimal::ZERO, size };
            return (fixed(small), Some(fixed(large)));
        };
        let lower = ceiling::of_tier(lower, Tier::Lower, payer);
        let higher = ceiling::of_tier(higher, Tier::Higher, payer);
        let high = lower.high.zip(higher.high).map(|(lower, higher)| AtSize { lower, higher, size: large });
        (AtSize { lower: lower.low, higher: higher.low, size: small }, high)
    }

    fn amounts(&self, shape: &Shape, payer: Payer, (low, high): (AtSize, Option<AtSize>)) -> Amounts {
        if shape.single {
            let of = |at_size: AtSize| (at_size, at_size.ceiling(shape));
            return self.of_ceilings(payer, of(low), high.map(of));
        }
        let currency = ceiling::currency(self.regime, payer);
        let ceiling =
            Range::between(low.ceiling(shape), high.as_ref().map(|at_size| at_size.ceiling(shape)), currency);
        let class = |band: Band| {
            let most = |at_size: &AtSize| at_size.start(shape, band.high.0 * at_size.size.high.0);
            Range::between(low.start(shape, band.low.0 * low.size.low.0), high.as_ref().map(most), currency)
        };
        let classes = self.method_for(payer).map(|method| method.bands.map(|band| class(band.value)));
        Amounts { ceiling, classes }
    }

    /// The amounts where each is a share of the ceiling.
    fn of_ceilings(&self, payer: Payer, low: (AtSize, Decimal), high: Option<(AtSize, Decimal)>) -> Amounts {
        let currency = ceiling::currency(self.regime, payer);
        let range = |from: Decimal, to: Option<Decimal>| Range::between(from, to, currency);
        let class = |band: Band| {
            let of = |(at_size, ceiling): (AtSize, Decimal), share: Share, of_tier: Share| {
                if at_size.size == Band::WHOLE { ceiling * share.0 } else { ceiling * (share.0 * of_tier.0) }
            };
            range(of(low, band.low, low.0.size.low), high.map(|high| of(high, band.high, high.0.size.high)))
        };
        Amounts {
            ceiling: range(low.1, high.map(|(_, ceiling)| ceiling)),
            classes: self.method_for(payer).map(|method| method.bands.map(|band| class(band.value))),
        }
    }
}

/// Every shape of some groupings with those that have it, and for each grouping the place of its shape.
fn shapes(groupings: &[Grouping], has_starts: bool) -> (Vec<(Shape, Picked)>, Vec<usize>) {
    let mut shapes: Vec<(Shape, Picked)> = Vec::new();
    let mut shape_of = Vec::new();
    for (grouping, shape) in groupings.iter().map(|grouping| shape(grouping, has_starts)).enumerate() {
        let place = shapes.iter().position(|(other, _)| *other == shape).unwrap_or(shapes.len());
        if place == shapes.len() {
            shapes.push((shape, Picked::NONE));
        }
        if let Some((_, of_shape)) = shapes.get_mut(place) {
            *of_shape = of_shape.with(grouping);
        }
        shape_of.push(place);
    }
    (shapes, shape_of)
}

/// Where no starting amounts are added up, only the gravest conduct of a fee counts.
fn shape(grouping: &Grouping, has_starts: bool) -> Shape {
    let most = |provision: &&crate::law::Provision| match provision.ceiling {
        Ceiling::Fixed(figure) => Some(Most::Fixed(figure.value.amount)),
        Ceiling::Tier(tier, _) => Some(Most::Tier(tier)),
        Ceiling::NoFee(_) | Ceiling::NotRead(_) => None,
    };
    let gravest = |one: Most, other: Most| if one < other { other } else { one };
    let fee = |group: &FeeGroup| {
        let conducts = group.conducts.iter();
        let each = conducts.filter_map(|conduct| conduct.provisions.iter().filter_map(most).reduce(gravest));
        if has_starts { each.collect() } else { each.reduce(gravest).into_iter().collect() }
    };
    let fees: Vec<Vec<Most>> = grouping.iter().map(fee).collect();
    let single = fees.iter().all(|fee| fee.len() == 1);
    Shape { fees, single }
}
