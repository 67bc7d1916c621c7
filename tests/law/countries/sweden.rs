//! Sweden outside law enforcement: the Data Protection Act with its ordinance, from SN 2.

use super::eea;
use crate::chapter;
use crate::criminal_data_act::APPEAL;
use crate::expected::{Expected, PublicBodies, Said, TimeLimits, Unlisted};
use crate::gdpr;
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::rules::{AdjustmentRule, Doubt};
use finesight::law::{Currency, Money, Point, Regime, Source, Stance, Tier, ViewId};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::SeGdpr,
    countries: &[Country::Sweden],
    // SN 2.1, 6:3; Art. 24 is in no list.
    unlisted: [Unlisted::In(Tier::Higher, chapter(Source::DataProtectionAct, 6, "3")), Unlisted::NoFee],
    // SN 2.1, 6:2.
    public_bodies: PublicBodies::up_to(
        [Money::whole(5_000_000, Currency::Sek), Money::whole(10_000_000, Currency::Sek)],
        chapter(Source::DataProtectionAct, 6, "2"),
    ),
    currency: Currency::Sek,
    // KamR Stockholm 16 May 2022, 4471-21 and four others: the authority must clearly show the conditions.
    doubt: &[(None, Doubt::NotRead), (Some(date(2022, 5, 16)), Doubt::ForTheController)],
    views: &[
        (ViewId::CourtOfAppeal2022, date(2022, 9, 16), None),
        (ViewId::Edpb2023, date(2023, 5, 24), None),
        (ViewId::Imy2024, date(2024, 6, 24), None),
    ],
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
    adjustment: |it| matches!(it, AdjustmentRule::Nothing(_)),
    ..eea::EXPECTED
};

/// What Apoteket says, of 29 August 2024, is not held before, and the court's refusal of 11 March 2024 is the court's.
#[test]
fn each_position_is_held_from_its_own_day() {
    let held = |view: ViewId, point, day| {
        Regime::SeGdpr.view(view).unwrap().on(point, day).map(|position| position.stance)
    };
    assert_eq!(held(ViewId::Imy2024, Point::SelfReport, date(2024, 8, 28)), None);
    let neutral = Some(Stance::ReportNeutral);
    assert_eq!(held(ViewId::Imy2024, Point::SelfReport, date(2024, 8, 29)), neutral);
    assert_eq!(held(ViewId::CourtOfAppeal2022, Point::Time, date(2024, 3, 10)), None);
    assert_eq!(held(ViewId::CourtOfAppeal2022, Point::Time, date(2024, 3, 11)), Some(Stance::TimeRefused));
    assert_eq!(held(ViewId::Imy2024, Point::Time, date(2026, 1, 1)), None);
}

/// SN 2.2 and 2.4 with 6.1.
const SAID: &[Said] = &[
    // KamR Stockholm 4471-21 and four others.
    ("se-burden", Some(date(2022, 5, 16))),
    // HFD, leave refused.
    ("se-burden-final", Some(date(2023, 6, 30))),
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
