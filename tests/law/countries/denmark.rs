//! Denmark: the Data Protection Act, from SN 6.3, and read as consolidated (289 of 8 March 2024).

use super::eea;
use crate::expected::{Expected, PublicBodies, PublicMaximum, PublicRule, Said, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::TimeBarRule;
use finesight::law::{Citation, Currency, Money, Pinpoint, Regime, Share, Source, Verified};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::DkGdpr,
    countries: &[Country::Denmark],
    // § 41(1) lists Arts 5–9, 11, 12–22, 25–39, 41(4), 42–49; § 41(2) no. 2 adds Art. 10, with no amount.
    unlisted: [Unlisted::NotRead, Unlisted::NoFee],
    // As others quote the bill: 2 % of the budget up to DKK 8 million, 4 % up to 16 million.
    public_bodies: PublicBodies::new(PublicRule::UpTo([of_budget(2, 8_000_000), of_budget(4, 16_000_000)])),
    currency: Currency::Dkk,
    notes: &[gdpr::SAID, SAID],
    // The notes give the five years, and not what stops them.
    time_bar: Some((5, TimeBarRule::DecisionUnlessStopped)),
    case: &[("country", "denmark"), ("body", "public-authority")],
    ..eea::EXPECTED
};

const BILL: Citation =
    Citation { source: Source::DanishDataBill, at: Pinpoint::Whole, verified: Verified::Quoted };

const fn of_budget(percent: u32, most: u32) -> PublicMaximum {
    PublicMaximum {
        of_budget: Some((Share::percent(percent), BILL)),
        ..PublicMaximum::new(Money::whole(most, Currency::Dkk), BILL)
    }
}

const SAID: &[Said] = &[
    ("dk-courts", None),
    ("dk-criminal", None),
    ("dk-article-10", None),
    ("dk-authorities", None),
    ("dk-companies-guidance", Some(date(2021, 1, 29))),
    ("dk-persons-guidance", Some(date(2021, 9, 24))),
];

#[test]
fn the_time_bar_stands_in_section_41() {
    let bar = Regime::DkGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::DanishDataAct, "41", 7));
}
