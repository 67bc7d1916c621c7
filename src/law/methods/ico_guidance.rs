//! The ICO's Data Protection Fining Guidance of 18 March 2024: five steps, Tables B to D.
//!
//! Three rows of Table B were read in notices; the other four only in the draft of 2023, and are
//! marked so. Of the text on facts the beginning of each part was read, the rest in papers or in the
//! draft: each reading says which.

use crate::law::circumstance::{
    Children, Circumstance, Cooperation, DataKind, Duration, EarlierFee, Fault, Gain, Harm, PeopleUsed,
    Repair, Viability,
};
use crate::law::criterion::Criterion::{
    self, Dpa155A, Dpa155B, Dpa155C, Dpa155D, Dpa155E, Dpa155F, Dpa155G, Dpa155H, Dpa155I, Dpa155J, Dpa155K,
    GdprA, GdprB, GdprC, GdprD, GdprE, GdprF, GdprG, GdprH, GdprI, GdprJ, GdprK,
};
use crate::law::criterion::Direction::{self, Aggravating, Mitigating, Neutral};
use crate::law::methods::method::{Band, Method, NOT_LOWEST, OtherSize, SizeTier};
use crate::law::money::{Currency, Money, Share};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Verified};
use crate::law::view::{Instance, Point, Position, Reading, Stance, View, ViewId};
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

/// A row that was read in a penalty notice, which names the Table.
const IN_A_NOTICE: Citation =
    Citation { source: Source::IcoGuidance, at: Pinpoint::Point("Table C"), verified: Verified::Quoted };

/// A row that was read in the draft only.
const DRAFT: Citation =
    Citation { source: Source::IcoDraft, at: Pinpoint::Point("Table C"), verified: Verified::Draft };

/// Steps 1 to 3.
pub const METHOD: Method = Method {
    source: Source::IcoGuidance,
    in_force: InForce::since(PUBLISHED),
    bands: [band(0, 10), band(10, 20), band(20, 100)],
    sizes: &[
        // Birthlink, para. 190.
        size(2, 2, 4, IN_A_NOTICE),
        // DPP Law, para. 147.
        size(10, 4, 20, IN_A_NOTICE),
        size(50, 20, 100, DRAFT),
        size(100, 100, 200, DRAFT),
        // 23andMe, para. 388.
        size(250, 200, 500, IN_A_NOTICE),
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

/// The part on seriousness.
const SERIOUSNESS: Citation =
    Citation::read(Source::IcoGuidance, Pinpoint::Point("Seriousness of the infringement"));

/// The part on aggravating and mitigating factors.
pub(crate) const AGGRAVATING_OR_MITIGATING: Citation =
    Citation::read(Source::IcoGuidance, Pinpoint::Point("Relevant aggravating or mitigating factors"));

/// The same parts of the draft, where the final words were not seen.
const IN_DRAFT: Citation =
    Citation { source: Source::IcoDraft, at: Pinpoint::Whole, verified: Verified::Draft };

const fn reading(
    when: Circumstance,
    criterion: Criterion,
    direction: Direction,
    cite: Citation,
    verified: Verified,
) -> Reading {
    Reading::new(when, criterion, direction, cite.verified(verified))
}

/// Which way the guidance reads a fact. What it names as bearing on seriousness was read; that more of it weighs more is
/// our reading. The kinds of data that count as sensitive were read in papers on it.
const READINGS: &[Reading] = &[
    reading(PeopleUsed::Many.is(), GdprA, Aggravating, SERIOUSNESS, Verified::Read),
    reading(PeopleUsed::VeryMany.is(), GdprA, Aggravating, SERIOUSNESS, Verified::Read),
    reading(Harm::Some.is(), GdprA, Aggravating, SERIOUSNESS, Verified::Read),
    reading(Harm::Serious.is(), GdprA, Aggravating, SERIOUSNESS, Verified::Read),
    reading(Duration::Years.is(), GdprA, Aggravating, SERIOUSNESS, Verified::Inferred),
    reading(Children::Teenagers.is(), GdprA, Aggravating, IN_DRAFT, Verified::Draft),
    reading(Children::Younger.is(), GdprA, Aggravating, IN_DRAFT, Verified::Draft),
    reading(Fault::Negligent.is(), GdprB, Neutral, para("69"), Verified::Inferred),
    reading(Fault::Intentional.is(), GdprB, Aggravating, para("67"), Verified::Inferred),
    reading(DataKind::Ordinary.is(), GdprG, Neutral, SERIOUSNESS, Verified::Inferred),
    reading(DataKind::Close.is(), GdprG, Aggravating, SERIOUSNESS, Verified::Quoted),
    reading(DataKind::Special.is(), GdprG, Aggravating, SERIOUSNESS, Verified::Quoted),
    reading(DataKind::Biometric.is(), GdprG, Aggravating, SERIOUSNESS, Verified::Quoted),
    reading(Repair::Prompt.is(), GdprC, Mitigating, AGGRAVATING_OR_MITIGATING, Verified::Read),
    reading(Repair::Partial.is(), GdprC, Neutral, AGGRAVATING_OR_MITIGATING, Verified::Read),
    reading(EarlierFee::NoEarlier.is(), GdprE, Neutral, IN_DRAFT, Verified::Draft),
    reading(EarlierFee::Earlier.is(), GdprE, Aggravating, IN_DRAFT, Verified::Draft),
    reading(Cooperation::Beyond.is(), GdprF, Mitigating, IN_DRAFT, Verified::Draft),
    reading(Cooperation::AsRequired.is(), GdprF, Neutral, IN_DRAFT, Verified::Inferred),
    reading(Cooperation::Obstructed.is(), GdprF, Aggravating, IN_DRAFT, Verified::Draft),
    reading(Gain::Gain.is(), GdprK, Aggravating, AGGRAVATING_OR_MITIGATING, Verified::Read),
];

/// What the guidance holds.
pub(crate) const VIEW: View = View {
    id: ViewId::Ico2024,
    instance: Instance::Ico,
    held: PUBLISHED,
    ended: None,
    positions: &[Position::new(Point::Means, Stance::MeansInStart, para("116–129"))],
    readings: READINGS,
};

/// The same of Part 3 of the Data Protection Act, for which the guidance is too (para. 2): its list, s. 155(3), has the
/// matters of Art. 83(2) under the same letters.
pub(crate) const PART_3_VIEW: View = View { readings: &of_part_3(), ..VIEW };

#[expect(clippy::indexing_slicing, reason = "in a constant, an index out of bounds does not compile")]
const fn of_part_3() -> [Reading; READINGS.len()] {
    let mut all = [READINGS[0]; READINGS.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = Reading { criterion: in_part_3(READINGS[at].criterion), ..READINGS[at] };
        at += 1;
    }
    all
}

const fn in_part_3(criterion: Criterion) -> Criterion {
    match criterion {
        GdprA => Dpa155A,
        GdprB => Dpa155B,
        GdprC => Dpa155C,
        GdprD => Dpa155D,
        GdprE => Dpa155E,
        GdprF => Dpa155F,
        GdprG => Dpa155G,
        GdprH => Dpa155H,
        GdprI => Dpa155I,
        GdprJ => Dpa155J,
        GdprK => Dpa155K,
        other => other,
    }
}

/// All or nearly all voting shares: decisive influence is presumed.
pub const PRESUMPTION: Citation = para("30").verified(Verified::Quoted);
