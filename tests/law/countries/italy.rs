//! Italy: the Data Protection Code and decree 150/2011, as decisions of the authority quote them.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Citation, Regime, Share, Source, Tier, Verified};
use jiff::civil::date;

const fn code(at: &'static str) -> Citation {
    article(Source::ItalianDataCode, at).verified(Verified::Quoted)
}

pub const EXPECTED: Expected = Expected {
    regime: Regime::ItGdpr,
    countries: &[Country::Italy],
    // Art. 166(2) names 2-octies, which is about criminal convictions. Of Art. 24 nothing was read.
    unlisted: [Unlisted::In(Tier::Higher, code("2-octies, 166(2)")), Unlisted::NotRead],
    // "nei confronti sia di soggetti privati, sia di autorità pubbliche ed organismi pubblici"
    public_bodies: PublicBodies::as_others(Some(code("166(4)"))),
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // 30 days, 60 from abroad.
        appeal: Some((
            Period::days(30),
            article(Source::ItalianCourtDecree, "10").verified(Verified::Quoted),
        )),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "italy"), ("body", "company")],
    ..eea::EXPECTED
};

/// The decree of 10 August 2018.
const SAID: &[Said] = &[("it-courts", Some(date(2018, 8, 10))), ("it-requests", Some(date(2018, 8, 10)))];

#[test]
fn half_ends_the_dispute() {
    let discounts = Regime::ItGdpr.procedure().discounts.unwrap();
    let each: Vec<_> = discounts.each.iter().map(|it| (it.key, it.off.value, it.off.cite)).collect();
    assert_eq!(each, [("it-half", Share::percent(50), code("166(8)"))]);
    assert_eq!(discounts.added, None);
}
