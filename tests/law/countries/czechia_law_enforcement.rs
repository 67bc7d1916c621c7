//! Czechia: Act 110/2019, §§ 24–42, 62(5), 63 and 68, in the text of 1 August 2025.

use crate::expected::{Expected, PublicBodies};
use crate::law_enforcement::{self, C, CP, P, Row, cost};
use finesight::law::provision::Breach::{Act, OwnDuty};
use finesight::law::{Citation, Currency, Money, Pinpoint, Regime, Source};
use jiff::civil::date;

pub const EXPECTED: Expected = Expected {
    regime: Regime::CzLawEnforcement,
    currency: Currency::Czk,
    // § 63(1) is for every legal person; § 62(5), on authorities, is for § 62.
    public_bodies: PublicBodies::as_others(Some(Citation::read(Source::CzechDataAct, at("63", 1)))),
    notes: &[&[("cz-authorities-pay", None)]],
    // § 68: on the day of publication.
    first_breach: Some(date(2019, 4, 24)),
    case: &[
        ("country", "czechia"),
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

const fn letter(section: &'static str, letter: &'static str) -> Pinpoint {
    Pinpoint::Letter { section, para: 1, letter }
}

/// § 63(1)(a) to (w), § 63(2), and § 63(3)(a) to (m), which are for whoever processes.
const LISTED: [Row; 26] = [
    ("cz-25-1-a", letter("25", "a"), C, Act),
    ("cz-25-1-b", letter("25", "b"), C, Act),
    ("cz-25-1-c", letter("25", "c"), C, Act),
    ("cz-27", at("27", 0), C, OwnDuty),
    ("cz-28", at("28", 2), C, OwnDuty),
    ("cz-29", at("29", 5), C, OwnDuty),
    ("cz-32-1", at("32", 1), C, OwnDuty),
    ("cz-32-4", at("32", 4), C, OwnDuty),
    // (i) and (j); (3)(d) and (e).
    ("cz-36-1", at("36", 1), CP, OwnDuty),
    ("cz-36-3", at("36", 3), CP, Act),
    ("cz-37", at("37", 0), C, OwnDuty),
    ("cz-38", at("38", 1), C, OwnDuty),
    ("cz-39", at("39", 0), C, Act),
    // (n) and (o); (3)(f) and (g).
    ("cz-40", at("40", 0), CP, OwnDuty),
    ("cz-41", at("41", 1), C, OwnDuty),
    ("cz-42", at("42", 1), C, OwnDuty),
    ("cz-63-r", letter("63", "r"), CP, OwnDuty),
    ("cz-63-s", letter("63", "s"), CP, Act),
    ("cz-63-t", letter("63", "t"), CP, OwnDuty),
    ("cz-32-5", at("32", 5), CP, OwnDuty),
    ("cz-63-v", letter("63", "v"), CP, Act),
    ("cz-63-w", letter("63", "w"), CP, OwnDuty),
    ("cz-39a", at("63", 2), C, Act),
    ("cz-34-4", at("34", 4), P, OwnDuty),
    ("cz-34-5", at("34", 5), P, OwnDuty),
    ("cz-35", at("35", 0), P, Act),
];

/// § 63(4): "do 10 000 000 Kč".
#[test]
fn every_offence_of_the_czech_act_has_one_maximum() {
    cost(Regime::CzLawEnforcement, Source::CzechDataAct, Money::whole(10_000_000, Currency::Czk), &LISTED);
    assert_eq!(Regime::CzLawEnforcement.provisions().count(), LISTED.len());
}
