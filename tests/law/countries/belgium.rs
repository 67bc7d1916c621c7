//! Belgium: the Acts of 30 July 2018 and 3 December 2017, as decisions quote them.

use super::eea;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits};
use crate::{article, gdpr};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period};
use finesight::law::{Citation, Regime, Source, Verified};
use jiff::civil::date;

const ARTICLE_221: Citation = article(Source::BelgianDataAct, "221 § 2").verified(Verified::Quoted);

pub const EXPECTED: Expected = Expected {
    regime: Regime::BeGdpr,
    countries: &[Country::Belgium],
    // Decision 36/2021: not on the government, unless it is a legal person that offers goods or services on a market.
    public_bodies: PublicBodies { unless_economic: Some(ARTICLE_221), ..PublicBodies::exempt(ARTICLE_221) },
    notes: &[gdpr::SAID, SAID],
    time_limits: TimeLimits {
        // 30 days, to the Market Court.
        appeal: Some((
            Period::days(30),
            article(Source::BelgianAuthorityAct, "108").verified(Verified::Quoted),
        )),
        appeal_from: AppealFrom::Receipt,
        ..TimeLimits::NONE
    },
    case: &[("country", "belgium"), ("body", "company")],
    ..eea::EXPECTED
};

const SAID: &[Said] = &[("be-bodies", Some(date(2018, 7, 30)))];
