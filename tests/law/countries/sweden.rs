//! Sweden outside law enforcement: the Data Protection Act with its ordinance, from SN 2.

use super::eea;
use crate::chapter;
use crate::criminal_data_act::APPEAL;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::gdpr;
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::{Currency, Money, Regime, Source, Tier, ViewId};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::SeGdpr,
    countries: &[Country::Sweden],
    // SN 2.1, 6:3; Art. 24 is in no list.
    unlisted: [Unlisted::In(Tier::Higher, chapter(Source::DataProtectionAct, 6, "3")), Unlisted::NoFee],
    // SN 2.1, 6:2.
    public_bodies: PublicBodies::UpTo(
        [Money::whole(5_000_000, Currency::Sek), Money::whole(10_000_000, Currency::Sek)],
        chapter(Source::DataProtectionAct, 6, "2"),
    ),
    currency: Currency::Sek,
    views: &[(ViewId::Edpb2023, date(2023, 5, 24)), (ViewId::Imy2024, date(2024, 6, 24))],
    notes: &[gdpr::SAID, SAID],
    // SN 2.1.
    time_bar: Some((5, TimeBarRule::ChanceToComment)),
    // SN 2.1: as under the Criminal Data Act, from texts of their own.
    time_limits: TimeLimits {
        appeal: Some(APPEAL),
        appeal_from: AppealFrom::ReceiptOrIssueIfPublic,
        payment: Some((Period::days(30), chapter(Source::DataProtectionAct, 6, "6"))),
        lapse: Some((Period::years(5), chapter(Source::DataProtectionOrdinance, 0, "9–11"))),
        costs: None,
    },
    case: &[("country", "sweden"), ("body", "company"), ("ownership", "presumed")],
    ..eea::EXPECTED
};

/// SN 2.2 and 2.4 with 6.1.
const SAID: &[Said] = &[
    // SL.
    ("se-authority", Some(date(2021, 6, 21))),
    // Avanza.
    ("se-fault", Some(date(2024, 6, 24))),
    // Trygg-Hansa.
    ("se-turnover", Some(date(2023, 8, 28))),
    // KamR Stockholm 7837-21.
    ("se-not-intentional", Some(date(2022, 9, 16))),
    // FiS 13539-23.
    ("se-low", Some(date(2024, 6, 28))),
    // Tele2 and CDON.
    ("se-counted-once", Some(date(2023, 6, 30))),
    // KamR Stockholm 2829-23.
    ("se-slow", Some(date(2024, 3, 11))),
    // KamR Stockholm 4058-22.
    ("se-not-worse", Some(date(2024, 2, 12))),
];
