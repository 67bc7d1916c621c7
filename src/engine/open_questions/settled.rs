//! How much of a range's width is facts that were not given, how much the authority's judgement, and
//! how much views that differ: for each, the widest range that could be left once it is settled.
//!
//! The three do not add up, for the width of a range is not made of parts: with two of them open one of
//! them may hide the other.

use super::layout::{Layout, wider};
use super::width::Width;
use crate::engine::find::payer::Payer;
use crate::engine::find::seriousness::SeriousnessReadings;
use crate::engine::range::Range;
use crate::law::Share;
use crate::law::circumstance::Seriousness;
use crate::law::method::Band;

/// The width of the range, and of the widest range that could be left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settled {
    /// The range as it is.
    pub whole: (Width, Range),
    /// Once every fact is given.
    pub facts: (Width, Range),
    /// Once the authority has exercised its judgement: the class, and where in its bands.
    pub discretion: (Width, Range),
    /// Once one view is followed; as it is when only one is in play.
    pub views: (Width, Range),
}

/// Finds the widths; `None` without a range.
pub fn find(layout: &Layout<'_>) -> Option<Settled> {
    let whole = layout.whole()?;
    Some(Settled {
        whole,
        facts: facts(layout).unwrap_or(whole),
        discretion: discretion(layout).unwrap_or(whole),
        views: views(layout).unwrap_or(whole),
    })
}

/// The widest over every completion: one grouping, one payer of one size, and the classes that are
/// arguable together.
fn facts(layout: &Layout<'_>) -> Option<(Width, Range)> {
    let together =
        layout.found.seriousness.arguable_together(layout.facts, layout.found.doubt, &layout.found.classes);
    let mut widest: Option<(Width, Range)> = None;
    for payer in layout.found.space.payers.each() {
        for at in sizes(layout, payer) {
            for amounts in layout.found.space.widest_of(at) {
                for classes in &together {
                    let range = layout.range(&amounts, classes)?;
                    // Of a range that starts from nothing no size gives the widest. Else its ends keep
                    // their distance from the last size on that makes a difference.
                    if range.high.is_none() && !range.low.is_zero() {
                        continue;
                    }
                    let found = (layout.width(range), range);
                    widest = Some(widest.map_or(found, |widest| wider(widest, found)));
                }
            }
        }
    }
    widest
}

/// The payer at every size that makes a difference, and as it is when its size has no end.
fn sizes(layout: &Layout<'_>, payer: Payer) -> Vec<Payer> {
    let each = |within: Range, make: fn(Range) -> Payer| {
        let point = |size| make(Range::between(size, Some(size), within.currency));
        let endless = within.high.is_none().then(|| make(within));
        layout.sizes(within).into_iter().map(point).chain(endless).collect()
    };
    match payer {
        Payer::Undertaking(turnover) => each(turnover, Payer::Undertaking),
        Payer::Other(funds) => each(funds, Payer::Other),
        Payer::Authority(maxima, budget) if maxima.iter().any(|maximum| maximum.of_budget.is_some()) => {
            let point = |size| Range::between(size, Some(size), budget.currency);
            let each = layout.sizes(budget).into_iter().map(point);
            each.map(|budget| Payer::Authority(maxima, budget)).collect()
        }
        Payer::Person | Payer::Authority(..) => vec![payer],
    }
}

/// The widest over every class and place in its bands. The amounts at two places differ by a factor that
/// all facts share, so the ends of the bands are enough.
fn discretion(layout: &Layout<'_>) -> Option<(Width, Range)> {
    let Some(method) = layout.found.regime.rules().method else {
        // Where in the law's range is all that there is to judge: the maximum is its end.
        return layout
            .found
            .amounts
            .each()
            .map(|amounts| (layout.width(amounts.ceiling), amounts.ceiling))
            .reduce(wider);
    };
    let ends = |band: Band| [band.low, band.high];
    let place = |class: Seriousness| {
        ends(method.band(class).value).into_iter().flat_map(|share| {
            [Band::low as fn(Band) -> Share, Band::high].into_iter().map(move |of_tier| (share, of_tier))
        })
    };
    let places = layout.found.classes.iter().flat_map(|class| place(*class));
    let ranges = places.flat_map(|(share, of_tier)| layout.found.space.at(share, of_tier));
    ranges.map(|range| (layout.width(range), range)).reduce(wider)
}

/// The widest over every view in play, each by itself.
fn views(layout: &Layout<'_>) -> Option<(Width, Range)> {
    let each = layout.found.voices().filter_map(|view| {
        let readings = SeriousnessReadings::of(&[view], layout.found.regime, layout.setting.on);
        let classes = readings.classes(layout.facts, layout.found.doubt);
        layout.widest(&layout.found.amounts, &classes)
    });
    each.reduce(wider)
}
