//! EDPB Guidelines 04/2022, version 2.1: bands by seriousness and tiers by turnover.
//!
//! The Guidelines fix no amounts (para 69) and no size for any later step (para 71): what is here
//! gives a starting amount, nothing more.

use crate::law::acts::gdpr::article;
use crate::law::circumstance::{
    AssetLoss, Cooperation, DataKind, Duration, EarlierFee, EarlierOrders, Fault, Gain, Harm,
    PeopleReachable, PeopleUsed, Repair, SelfReport, SocialContext, Viability,
};
use crate::law::criterion::Criterion::{
    GdprA, GdprB, GdprC, GdprD, GdprE, GdprF, GdprG, GdprH, GdprI, GdprK,
};
use crate::law::criterion::Direction::{Aggravating, Mitigating, Neutral};
use crate::law::methods::method::{Band, Method, NOT_LOWEST, OtherSize, SizeTier};
use crate::law::money::{Currency, Money, Share};
use crate::law::source::{Citation, Figure, InForce, Pinpoint, Source, Verified};
use crate::law::view::{Instance, Point, Position, Reading, Stance, View, ViewId};
use jiff::civil::{Date, date};

pub(crate) const fn para(number: &'static str) -> Citation {
    Citation { source: Source::FineGuidelines, at: Pinpoint::Para(number), verified: Verified::Quoted }
}

/// Where the notes have the rule but not the number of its paragraph.
pub(crate) const fn chapter(number: &'static str) -> Citation {
    Citation { source: Source::FineGuidelines, at: Pinpoint::Part(number), verified: Verified::Quoted }
}

/// Day on which version 2.1 was adopted; before it, its numbers are counterfactual.
pub const ADOPTED: Date = date(2023, 5, 24);

const fn band(low: u32, high: u32) -> Figure<Band> {
    Figure::new(Band { low: Share::percent(low), high: Share::percent(high) }, para("60"))
}

const fn size(millions: u32, low_per_mille: u32, high_per_mille: u32, at: &'static str) -> SizeTier {
    SizeTier {
        up_to: Money::whole(millions * 1_000_000, Currency::Eur),
        share: Figure::new(
            Band { low: Share::per_mille(low_per_mille), high: Share::per_mille(high_per_mille) },
            para(at),
        ),
    }
}

/// 100 % or nearly of the shares: decisive influence is presumed, and can be rebutted.
pub const PRESUMPTION: Citation = para("125");

/// Bands of para 60, tiers of paras 65–66.
pub const METHOD: Method = Method {
    source: Source::FineGuidelines,
    in_force: InForce::since(ADOPTED),
    bands: [band(0, 10), band(10, 20), band(20, 100)],
    sizes: &[
        size(2, 2, 4, "65"),
        size(10, 3, 20, "65"),
        size(50, 15, 100, "65"),
        size(100, 80, 200, "66"),
        size(250, 150, 500, "66"),
        size(500, 400, 1000, "66"),
    ],
    beyond: Figure::new(Band::WHOLE, para("66")),
    others: OtherSize::None(para("10")),
    // Read in a summary of their first version, and by the Dutch authority, which has a policy of its own for persons.
    not_for_persons: Some(Citation {
        source: Source::FineGuidelines,
        at: Pinpoint::Whole,
        verified: Verified::Secondary,
    }),
    no_amounts: para("69"),
    no_percentages: para("71"),
    counted_once: Some(chapter("5")),
    judged: &[
        (GdprA, para("53–54")),
        (GdprB, para("55–56")),
        (GdprC, para("76")),
        (GdprD, chapter("5")),
        (GdprE, para("83–94")),
        (GdprF, para("95–97")),
        (GdprG, para("57")),
        (GdprH, para("99")),
        (GdprI, para("102")),
        (GdprK, chapter("5")),
    ],
    inability: para("140"),
    inability_tests: &[Viability::Jeopardised.is(), AssetLoss::Proven.is(), SocialContext::Specific.is()],
    not_lowest: NOT_LOWEST,
    presumption: PRESUMPTION,
};

/// What the Guidelines hold.
pub(crate) const POSITIONS: &[Position] = &[
    Position::new(Point::FaultLevel, Stance::NegligenceNeutral, para("55–56")),
    Position::new(Point::Numbers, Stance::PotentialCounts, para("53–54")),
    Position::new(Point::SelfReport, Stance::ReportNeutral, para("99")),
    Position::new(Point::SameFact, Stance::OnceOnly, chapter("5")),
    Position::new(Point::Guidelines, Stance::HighBar, chapter("5")),
    Position::new(Point::Means, Stance::MeansInStart, para("63–68")),
];

/// Which way the Guidelines read each circumstance.
pub(crate) const READINGS: [Reading; 24] = [
    Reading::new(PeopleUsed::Many.is(), GdprA, Aggravating, para("53–54")),
    Reading::new(PeopleUsed::VeryMany.is(), GdprA, Aggravating, para("53–54")),
    Reading::new(PeopleReachable::Many.is(), GdprA, Aggravating, para("53–54")),
    Reading::new(PeopleReachable::VeryMany.is(), GdprA, Aggravating, para("53–54")),
    Reading::new(Harm::Some.is(), GdprA, Aggravating, para("53–54")),
    Reading::new(Harm::Serious.is(), GdprA, Aggravating, para("53–54")),
    Reading::new(Duration::Years.is(), GdprA, Aggravating, article("83(2)(a)").verified(Verified::Inferred)),
    Reading::new(Fault::Negligent.is(), GdprB, Neutral, para("55–56")),
    Reading::new(Fault::Intentional.is(), GdprB, Aggravating, para("55–56")),
    Reading::new(Repair::Prompt.is(), GdprC, Mitigating, para("76")),
    Reading::new(EarlierFee::NoEarlier.is(), GdprE, Neutral, para("88")),
    Reading::new(EarlierFee::Earlier.is(), GdprE, Aggravating, para("83–94")),
    Reading::new(Cooperation::Beyond.is(), GdprF, Mitigating, para("95–97")),
    Reading::new(Cooperation::AsRequired.is(), GdprF, Neutral, para("95–97")),
    Reading::new(Cooperation::Obstructed.is(), GdprF, Aggravating, para("95–97")),
    Reading::new(DataKind::Ordinary.is(), GdprG, Neutral, para("57")),
    Reading::new(DataKind::Close.is(), GdprG, Aggravating, para("57")),
    Reading::new(DataKind::Special.is(), GdprG, Aggravating, para("57")),
    Reading::new(DataKind::Biometric.is(), GdprG, Aggravating, para("57")),
    Reading::new(SelfReport::Prompt.is(), GdprH, Neutral, para("99")),
    Reading::new(SelfReport::NotReported.is(), GdprH, Neutral, para("99")),
    Reading::new(EarlierOrders::Followed.is(), GdprI, Neutral, para("102")),
    Reading::new(EarlierOrders::NotFollowed.is(), GdprI, Aggravating, para("102")),
    Reading::new(Gain::Gain.is(), GdprK, Aggravating, chapter("5")),
];

/// The Board's view since 2023.
pub(crate) const VIEW: View = View {
    id: ViewId::Edpb2023,
    instance: Instance::Edpb,
    held: ADOPTED,
    ended: None,
    positions: POSITIONS,
    readings: &READINGS,
};
