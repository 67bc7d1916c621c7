//! Slovakia: Act 18/2018, §§ 3(3), 52–79, 104, 106, 109, 110(10) and article XVI, in the text of July 2024.

use super::slovakia;
use crate::expected::{Expected, Maxima, PublicBodies};
use crate::law_enforcement::{self, C, CP, P, Row, in_tier};
use crate::section;
use finesight::law::procedure::{Period, TimeBarFrom};
use finesight::law::provision::Breach::{Act, OwnDuty};
use finesight::law::{Citation, Currency, Pinpoint, Regime, Source, Tier};
use jiff::civil::date;

const REGIME: Regime = Regime::SkLawEnforcement;

const fn act(at: &'static str, para: u8) -> Citation {
    section(Source::SlovakDataAct, at, para)
}

pub const EXPECTED: Expected = Expected {
    regime: REGIME,
    // § 104(1), (2): "do 10 000 000 eur … do 2 %", "do 20 000 000 eur … do 4 %".
    maxima: Some(Maxima { currency: Currency::Eur, tiers: [(10_000_000, 2), (20_000_000, 4)] }),
    // (b): "príslušnému orgánu".
    public_bodies: PublicBodies::as_others(Some(act("104", 1))),
    notes: &[&[
        ("sk-competent", None),
        ("sk-files", None),
        ("sk-old-systems", None),
        ("sk-several", None),
        ("sk-weighed", None),
    ]],
    // "Tento zákon nadobúda účinnosť 25. mája 2018."
    first_breach: Some(date(2018, 5, 25)),
    // § 106(3) and § 103 are for every fine of the Act.
    time_bar: slovakia::EXPECTED.time_bar,
    time_limits: slovakia::EXPECTED.time_limits,
    case: &[
        ("country", "slovakia"),
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

/// § 104(2)(a): §§ 52 to 58; (b): §§ 59 to 66, of which § 65 is no duty; (c): §§ 73 to 77; (e): orders under § 81(3).
const HIGHER: [Row; 16] = [
    ("sk-52", at("52", 0), C, Act),
    ("sk-53", at("53", 0), C, Act),
    ("sk-54", at("54", 0), C, Act),
    ("sk-55", at("55", 0), C, Act),
    ("sk-56", at("56", 0), C, Act),
    ("sk-57", at("57", 0), C, OwnDuty),
    ("sk-58", at("58", 0), C, OwnDuty),
    ("sk-59", at("59", 0), C, OwnDuty),
    ("sk-60", at("60", 0), C, OwnDuty),
    ("sk-61", at("61", 0), C, OwnDuty),
    ("sk-62", at("62", 0), C, OwnDuty),
    ("sk-63", at("63", 0), C, OwnDuty),
    ("sk-64", at("64", 0), C, OwnDuty),
    ("sk-66", at("66", 0), C, Act),
    ("sk-73", at("73–77", 0), C, Act),
    ("sk-81", at("81", 3), CP, OwnDuty),
];

/// § 104(1)(b): §§ 67 to 72, of which § 67 refers to §§ 31, 32, 33, 34, 36, 37, 39 to 42 and 44 to 46; (a) has §§ 79 and
/// 109. (c), on processors: "§ 34 až 37, § 39, § 40 ods. 3, § 44, § 45, § 69 ods. 3, § 71, § 79 a § 109".
const LOWER: [Row; 20] = [
    ("sk-31", at("31", 0), C, OwnDuty),
    ("sk-32", at("32", 0), C, OwnDuty),
    ("sk-33", at("33", 1), C, OwnDuty),
    ("sk-34", at("34", 0), CP, OwnDuty),
    ("sk-36", at("36", 0), CP, Act),
    ("sk-37", at("37", 0), CP, OwnDuty),
    ("sk-39", at("39", 0), CP, OwnDuty),
    ("sk-40", at("40", 1), C, OwnDuty),
    ("sk-40-3", at("40", 3), P, OwnDuty),
    ("sk-41", at("41", 0), C, OwnDuty),
    ("sk-42", at("42", 0), C, OwnDuty),
    ("sk-44", at("44–45", 0), CP, OwnDuty),
    ("sk-68", at("68", 1), C, OwnDuty),
    ("sk-69", at("69", 1), C, OwnDuty),
    ("sk-69-3", at("69", 3), CP, OwnDuty),
    ("sk-70", at("70", 0), C, OwnDuty),
    ("sk-71", at("71", 0), CP, OwnDuty),
    ("sk-72", at("72", 0), C, OwnDuty),
    ("sk-79", at("79", 0), CP, OwnDuty),
    ("sk-109", at("109", 0), CP, OwnDuty),
];

/// § 104(3): "nesplnil úradom uložené opatrenie podľa § 102 ods. 1 písm. a)".
const MEASURES: [Row; 1] = [("sk-102", at("102", 1), CP, OwnDuty)];

#[test]
fn slovak_tiers_are_those_of_section_104() {
    let source = Source::SlovakDataAct;
    in_tier(REGIME, source, Tier::Higher, act("104", 2), &HIGHER);
    in_tier(REGIME, source, Tier::Higher, act("104", 3), &MEASURES);
    in_tier(REGIME, source, Tier::Lower, act("104", 1), &LOWER);
    assert_eq!(REGIME.provisions().count(), HIGHER.len() + LOWER.len() + MEASURES.len());
}

/// "do dvoch rokov odo dňa, keď úrad porušenie povinnosti zistil, najneskôr však do piatich rokov"
#[test]
fn section_106_bars_these_fines_too() {
    let bar = REGIME.procedure().time_bar.unwrap();
    assert_eq!((bar.period.cite, bar.from), (act("106", 3), TimeBarFrom::Discovery));
    assert_eq!(bar.at_most.map(|it| it.value), Some(Period::years(5)));
}
