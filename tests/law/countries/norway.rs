//! Norway: the Personal Data Act, the Public Administration Act and what was decided, from SN 3.

use super::eea;
use crate::expected::{Expected, PublicBodies, TimeLimits, Unlisted};
use crate::{gdpr, section};
use finesight::law::circumstance::Country;
use finesight::law::procedure::{AppealFrom, Period, TimeBarRule};
use finesight::law::rules::{AdjustmentRule, Doubt};
use finesight::law::{Currency, Regime, Source, Tier, ViewId};
use jiff::civil::date;

/// SN 3.1, § 26.
const LOWER: Unlisted = Unlisted::In(Tier::Lower, section(Source::NorwegianDataAct, "26", 1));

pub const EXPECTED: Expected = Expected {
    regime: Regime::NoGdpr,
    countries: &[Country::Norway],
    unlisted: [LOWER; 2],
    // SN 3.1, § 26.
    public_bodies: PublicBodies::AsOthers(Some(section(Source::NorwegianDataAct, "26", 2))),
    // SN 3.8.
    misleads_for_public: true,
    currency: Currency::Nok,
    // SN 3.6: what processing time did.
    precedents: &[
        ("X AS, PVN-2021-03", 400_000, 250_000),
        ("Coop Finnmark SA, PVN-2021-09", 50_000, 0),
        ("Basaren Drift AS, PVN-2021-13", 100_000, 0),
        ("PVN-2021-20", 100_000, 100_000),
        ("Ultra-Technology, PVN-2022-03", 175_000, 125_000),
        ("Statens pensjonskasse, 20/01893", 1_500_000, 1_000_000),
    ],
    // Section 4 a of the Act of 18 May 2001 no. 21, which is older than all that is assessed.
    notes: &[gdpr::SAID, &[("no-prisons", None), ("no-rules-of-the-day", None)]],
    doubt: Doubt::ForTheController,
    // HR-2021-797-A.
    fault: Some(date(2021, 4, 15)),
    adjustment: |it| matches!(it, AdjustmentRule::ProcessingTime(_)),
    // SN 3.4: Art. 83(2)(a) to (k), and § 46 (a) to (i) beside them.
    criteria: 11 + 9,
    views: &[
        (ViewId::Datatilsynet2020, date(2020, 12, 22)),
        (ViewId::Personvernnemnda2021, date(2021, 8, 31)),
        (ViewId::Edpb2023, date(2023, 5, 24)),
    ],
    // § 32: in force since 20 July 2018, as the consolidated text has it; § 33.
    first_breach: date(2018, 7, 20),
    // § 31: fake cameras.
    own_grounds: &[("popl-31", section(Source::NorwegianDataAct, "31", 1))],
    // SN 3.1, § 28.
    time_bar: Some((5, TimeBarRule::NoticeOrDecision)),
    // SN 3.1, 3.2 and 3.3.
    time_limits: TimeLimits {
        appeal: Some((Period::weeks(3), section(Source::NorwegianProcedureAct, "29", 1))),
        appeal_from: AppealFrom::Receipt,
        payment: Some((Period::weeks(4), section(Source::NorwegianDataAct, "27", 1))),
        lapse: None,
        costs: Some((Period::weeks(3), section(Source::NorwegianProcedureAct, "36", 3))),
    },
    case: &[
        ("country", "norway"),
        ("body", "association"),
        ("self-report", "prompt"),
        ("rate", "10.5"),
        ("level", "50000 NOK"),
        ("closed-on", "2021-08-31"),
    ],
    ..eea::EXPECTED
};

#[test]
fn the_time_bar_stands_in_section_28() {
    let bar = Regime::NoGdpr.procedure().time_bar.unwrap();
    assert_eq!(bar.period.cite, section(Source::NorwegianDataAct, "28", 0));
}

/// § 46 changed in July 2022, and the Court confirmed it on 5 December 2023.
#[test]
fn what_was_settled_on_fault_was_confirmed() {
    let fault = Regime::NoGdpr.rules().fault.unwrap();
    let confirmed: Vec<_> = fault.confirmed.iter().map(|figure| figure.value).collect();
    assert_eq!(confirmed, [date(2022, 7, 1), date(2023, 12, 5)]);
}
