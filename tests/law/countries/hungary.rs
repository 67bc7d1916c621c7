//! Hungary: Act CXII of 2011, Act I of 2017 and Act CL of 2016, as of February 2026.

use super::eea;
use crate::expected::{Expected, PublicBodies, PublicMaximum, PublicRule, Said, TimeLimits, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Citation, Currency, Money, Regime, Source};
use jiff::civil::date;

const fn act(at: &'static str, para: u8) -> Citation {
    section(Source::HungarianDataAct, at, para)
}

const PUBLIC: PublicMaximum = PublicMaximum {
    least: Some((Money::whole(100_000, Currency::Huf), act("61", 4))),
    ..PublicMaximum::new(Money::whole(20_000_000, Currency::Huf), act("61", 4))
};

pub const EXPECTED: Expected = Expected {
    regime: Regime::HuGdpr,
    countries: &[Country::Hungary],
    // § 61(1)(a): "az általános adatvédelmi rendeletben meghatározott jogkövetkezményeket"; § 5(7) on data on crimes.
    unlisted: [Unlisted::NotRead, Unlisted::NoFee],
    // "százezertől húszmillió forintig terjedhet … ha … költségvetési szerv"
    public_bodies: PublicBodies::new(PublicRule::UpTo([PUBLIC; 2])),
    currency: Currency::Huf,
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // "közlésétől számított harminc napon belül"
        appeal: Some((Period::days(30), section(Source::HungarianCourtCode, "39", 1))),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "hungary"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[
    ("hu-warning", None),
    ("hu-no-warning", None),
    ("hu-twice-the-time", None),
    // The number of the collection is of November 2021.
    ("hu-curia", Some(date(2021, 11, 30))),
    ("hu-bodies", None),
    ("hu-crimes", None),
];

/// "az ügyintézési határidő százötven nap"
#[test]
fn the_authority_has_150_days() {
    let time = Regime::HuGdpr.procedure().case_time.unwrap();
    assert_eq!((time.decide.value, time.decide.cite), (Period::days(150), act("60/A", 1)));
    assert!(time.inquire.is_none());
}
