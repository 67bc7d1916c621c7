//! Hungary: Act CXII of 2011, §§ 2(3), 4–12, 14–21, 25/A–25/L and 61, as of February 2026.

use super::hungary;
use crate::expected::{Expected, PublicBodies};
use crate::law_enforcement::{self, C, CP, Row, cost};
use crate::section;
use finesight::law::procedure::Period;
use finesight::law::provision::Breach::{Act, OwnDuty};
use finesight::law::{Breaches, Citation, Currency, Money, Pinpoint, Regime, Source};

const REGIME: Regime = Regime::HuLawEnforcement;
const SPAN: Citation = section(Source::HungarianDataAct, "61", 4);

pub const EXPECTED: Expected = Expected {
    regime: REGIME,
    currency: Currency::Huf,
    // "A bírság mértéke százezertől húszmillió forintig terjedhet a) az (1) bekezdés b) pont bg) alpontja".
    minima: &[(Breaches::Any, Money::whole(100_000, Currency::Huf), SPAN)],
    // The same for budgetary bodies in (b) and whoever pays in (a).
    public_bodies: PublicBodies::as_others(Some(SPAN)),
    notes: &[&[
        ("hu-any-processing", None),
        ("hu-security", None),
        ("hu-no-warning", None),
        ("hu-twice-the-time", None),
        ("hu-weighed", None),
    ]],
    // Not read since when.
    first_breach: None,
    time_limits: hungary::EXPECTED.time_limits,
    case: &[
        ("country", "hungary"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("form", "automated"),
    ],
    ..law_enforcement::EXPECTED
};

const fn at(section: &'static str, para: u8) -> Pinpoint {
    Pinpoint::Section { section, para }
}

/// Of those that name "az adatkezelő" alone, and those that name "az adatkezelő és az adatfeldolgozó".
const DUTIES: [Row; 30] = [
    ("hu-4-1", at("4", 1), C, Act),
    ("hu-4-2", at("4", 2), C, Act),
    ("hu-4-4", at("4", 4), C, Act),
    ("hu-5", at("5", 0), C, Act),
    ("hu-7", at("7", 0), CP, OwnDuty),
    ("hu-8", at("8", 0), CP, OwnDuty),
    ("hu-9", at("9", 0), CP, Act),
    ("hu-6", at("6", 0), C, Act),
    ("hu-15", at("15", 0), C, OwnDuty),
    ("hu-16", at("16", 0), C, OwnDuty),
    ("hu-17", at("17", 0), C, OwnDuty),
    ("hu-18", at("18", 0), C, OwnDuty),
    ("hu-19", at("19", 0), C, OwnDuty),
    ("hu-20", at("20", 0), C, OwnDuty),
    ("hu-21", at("21", 0), C, OwnDuty),
    ("hu-25-a", at("25/A", 1), C, OwnDuty),
    // "kizárólag az adatkezelő utasításában meghatározott műveletek".
    ("hu-25-a-4", at("25/A", 4), CP, Act),
    ("hu-25-a-5", at("25/A", 5), CP, OwnDuty),
    ("hu-25-b", at("25/B", 0), C, OwnDuty),
    ("hu-25-c", at("25/C", 0), CP, OwnDuty),
    ("hu-25-d", at("25/D", 0), CP, OwnDuty),
    ("hu-25-e", at("25/E", 0), CP, OwnDuty),
    ("hu-25-f", at("25/F", 0), CP, OwnDuty),
    ("hu-25-g", at("25/G", 0), C, OwnDuty),
    ("hu-25-h", at("25/H", 0), CP, OwnDuty),
    ("hu-25-i", at("25/I", 0), CP, OwnDuty),
    ("hu-25-j", at("25/J", 0), CP, OwnDuty),
    ("hu-25-k", at("25/K", 0), C, OwnDuty),
    ("hu-25-l", at("25/L", 0), CP, OwnDuty),
    ("hu-10", at("10–12", 0), CP, Act),
];

#[test]
fn the_hungarian_act_has_one_span() {
    cost(REGIME, Source::HungarianDataAct, Money::whole(20_000_000, Currency::Huf), &DUTIES);
    assert_eq!(REGIME.provisions().count(), DUTIES.len());
}

/// § 60/A(1) is for every case of data protection that the authority opens.
#[test]
fn the_authority_has_150_days_here_too() {
    let time = REGIME.procedure().case_time.unwrap();
    assert_eq!(time.decide.value, Period::days(150));
}
