//! The ICO's Data Protection Fining Guidance of 18 March 2024: five steps, Tables B to D.
//!
//! Three rows of Table B were read in notices; the other four only in the draft of 2023, and are
//! marked so.

use crate::law::circumstance::{Gain, Repair, Viability};
use crate::law::criterion::Criterion::{GdprC, GdprK};
use crate::law::criterion::Direction::{Aggravating, Mitigating, Neutral};
use crate::law::methods::method::{Band, Method, NOT_LOWEST, OtherSize, SizeTier};
use crate::law::money::{Currency, Money, Share};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Verified};
use crate::law::view::{Point, Position, Rank, Reading, Stance, View, ViewId};
use jiff::civil::{Date, date};

/// Day on which the guidance was published.
pub const PUBLISHED: Date = date(2024, 3, 18);

pub(crate) const fn para(number: &'static str) -> Citation {
    Citation::read(Source::IcoGuidance, Pinpoint::Para(number))
}

const fn band(low: u32, high: u32) -> Figure<Band> {
    Figure::new(Band { low: Share::percent(low), high: Share::percent(high) }, para("109–115"))
}

const fn size(millions: u32, low_per_mille: u32, high_per_mille: u32, cite: Citation) -> SizeTier {
    SizeTier {
        up_to: Money::whole(millions * 1_000_000, Currency::Gbp),
        share: Figure::new(
            Band { low: Share::per_mille(low_per_mille), high: Share::per_mille(high_per_mille) },
            cite,
        ),
    }
}

/// A row that was read in the draft only.
const DRAFT: Citation =
    Citation { source: Source::IcoDraft, at: Pinpoint::Point("Table C"), verified: Verified::Draft };

/// Steps 1 to 3.
pub const METHOD: Method = Method {
    source: Source::IcoGuidance,
    in_force: InForce::since(PUBLISHED),
    bands: [band(0, 10), band(10, 20), band(20, 100)],
    sizes: &[
        size(2, 2, 4, Citation::read(Source::IcoBirthlink, Pinpoint::Para("190"))),
        size(10, 4, 20, Citation::read(Source::IcoDppLaw, Pinpoint::Para("147"))),
        size(50, 20, 100, DRAFT),
        size(100, 100, 200, DRAFT),
        size(250, 200, 500, Citation::read(Source::Ico23andMe, Pinpoint::Para("388"))),
        size(435, 500, 1000, DRAFT),
    ],
    beyond: Figure::new(Band::WHOLE, DRAFT),
    others: OtherSize::Funds(para("119")),
    not_for_persons: None,
    no_amounts: para("128"),
    no_percentages: para("128"),
    counted_once: None,
    judged: &[],
    inability: para("151–152"),
    inability_tests: &[Viability::Jeopardised.is()],
    not_lowest: NOT_LOWEST,
    presumption: PRESUMPTION,
};

/// What the guidance holds on the later steps.
pub(crate) const VIEW: View = View {
    id: ViewId::Ico2024,
    held: PUBLISHED,
    rank: Rank::Authority,
    positions: &[Position { point: Point::Means, stance: Stance::MeansInStart, cite: para("116–129") }],
    readings: &[
        Reading::new(
            Repair::Prompt.is(),
            GdprC,
            Mitigating,
            Citation::read(Source::IcoGuidance, Pinpoint::Whole),
        ),
        Reading::new(
            Repair::Partial.is(),
            GdprC,
            Neutral,
            Citation::read(Source::IcoGuidance, Pinpoint::Whole),
        ),
        Reading::new(
            Gain::Gain.is(),
            GdprK,
            Aggravating,
            Citation::read(Source::IcoGuidance, Pinpoint::Whole),
        ),
    ],
};

/// All or nearly all voting shares: decisive influence is presumed.
pub const PRESUMPTION: Citation = para("30").verified(Verified::Quoted);
