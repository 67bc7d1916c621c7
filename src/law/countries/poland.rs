//! Poland: the public finance sector has a maximum of its own, and ceilings in euro become złoty at
//! the central bank's rate of 28 January (Act of 2018, Arts 102–103).

use crate::law::acts::eea_gdpr;
use crate::law::acts::gdpr;
use crate::law::money::{Currency, Money};
use crate::law::provision::{Ceiling, Provision};
use crate::law::rules::{OfficialRate, OfficialRates, PublicBodies, Rules};
use crate::law::source::{Citation, Figure, Pinpoint, Source, Unverified, Verified};
use jiff::civil::date;
use rust_decimal::Decimal;

const fn act(article: &'static str) -> Citation {
    Citation::read(Source::PolishDataAct, Pinpoint::Article(article))
}

/// PLN 100,000, whatever the provision.
const PUBLIC: Figure<Money> = Figure::new(Money::whole(100_000, Currency::Pln), act("102"));

/// The average rate of 28 January, or of the next table.
const fn rate(year: i16, day: i8, ten_thousandths: u32) -> OfficialRate {
    OfficialRate {
        year,
        day: date(year, 1, day),
        per_euro: Figure::new(Decimal::from_parts(ten_thousandths, 0, 0, false, 4), act("103")),
    }
}

/// UODO on the cameras of a medical centre.
const MEDICAL_CENTRE: Citation =
    Citation::read(Source::Uodo, Pinpoint::Case { name: "DKN.5131.4.2024", decided: date(2025, 1, 17) });

/// UODO says of Art. 24 that it carries no fee; of Art. 10 the list in Art. 83 says as much.
const OWN_PROVISIONS: &[Provision] = &[
    gdpr::article_10(Ceiling::NoFee(gdpr::article("83(4)–(6)").verified(Verified::Derived))),
    gdpr::article_24(Ceiling::NoFee(MEDICAL_CENTRE)),
];

/// The tables.
pub(crate) const RULES: Rules = Rules {
    own_provisions: OWN_PROVISIONS,
    public_bodies: PublicBodies::UpTo([PUBLIC, PUBLIC]),
    fee_currency: Currency::Pln,
    official_rates: Some(OfficialRates {
        fixed_on: Figure::new((1, 28), act("103")),
        rates: &[rate(2024, 29, 43_653), rate(2025, 28, 42_092)],
    }),
    open_points: &[
        Unverified { note: "guidelines-text", source: Source::FineGuidelines },
        Unverified { note: "polish-culture", source: Source::PolishDataAct },
        Unverified { note: "national-procedure", source: Source::PolishDataAct },
    ],
    ..eea_gdpr::RULES
};
