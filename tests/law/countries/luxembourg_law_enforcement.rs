//! Luxembourg: the law of 1 August 2018 (Mémorial A689), articles 1–38, 47 and 63.

use crate::expected::{Expected, PublicBodies};
use crate::law_enforcement::{self, C, CP, Row, cost};
use crate::provision;
use finesight::law::provision::Breach::{Act, OwnDuty};
use finesight::law::{Breaches, Ceiling, Citation, Currency, Money, Pinpoint, Regime, Source};
use jiff::civil::date;

const SANCTIONS: Citation = Citation::read(Source::LuxembourgCriminalDataAct, Pinpoint::Article("47(1)"));

pub const EXPECTED: Expected = Expected {
    regime: Regime::LuLawEnforcement,
    // "de 500 à 250 000 euros".
    minima: &[(Breaches::Any, Money::whole(500, Currency::Eur), SANCTIONS)],
    public_bodies: PublicBodies::as_others(Some(SANCTIONS)),
    notes: &[&[("lu-criminal", None), ("lu-old-systems", None), ("lu-appeal", None)]],
    first_breach: Some(date(2018, 8, 20)),
    case: &[
        ("country", "luxembourg"),
        ("body", "public-authority"),
        ("purpose", "law-enforcement"),
        ("task", "competent"),
        ("form", "automated"),
    ],
    ..law_enforcement::EXPECTED
};

const fn at(article: &'static str) -> Pinpoint {
    Pinpoint::Article(article)
}

/// Art. 47(1): "des articles 3 à 15, 18 à 30, et 34 à 38".
const LISTED: [Row; 26] = [
    ("lu-3", at("3"), C, Act),
    ("lu-4", at("4"), C, OwnDuty),
    ("lu-5", at("5"), C, OwnDuty),
    ("lu-6", at("6"), C, OwnDuty),
    ("lu-7", at("7"), C, Act),
    ("lu-8", at("8"), C, Act),
    ("lu-9", at("9"), C, Act),
    ("lu-10", at("10"), C, Act),
    ("lu-11", at("11"), C, OwnDuty),
    ("lu-12", at("12"), C, OwnDuty),
    ("lu-13", at("13–14"), C, OwnDuty),
    ("lu-15", at("15"), C, OwnDuty),
    ("lu-18", at("18"), C, OwnDuty),
    ("lu-19", at("19"), C, OwnDuty),
    ("lu-20", at("20"), C, OwnDuty),
    // What they say of processors, these must do themselves.
    ("lu-21", at("21"), CP, OwnDuty),
    ("lu-22", at("22"), CP, Act),
    ("lu-23", at("23"), CP, OwnDuty),
    ("lu-24", at("24"), CP, OwnDuty),
    ("lu-25", at("25"), CP, OwnDuty),
    ("lu-26", at("26"), C, OwnDuty),
    ("lu-27", at("27"), CP, OwnDuty),
    ("lu-28", at("28"), CP, OwnDuty),
    ("lu-29", at("29"), CP, OwnDuty),
    ("lu-30", at("30"), C, OwnDuty),
    ("lu-34", at("34–38"), C, Act),
];

/// "une amende administrative de 500 à 250 000 euros".
#[test]
fn luxembourg_has_one_span() {
    let most = Money::whole(250_000, Currency::Eur);
    cost(Regime::LuLawEnforcement, Source::LuxembourgCriminalDataAct, most, &LISTED);
    // The officer's articles are not in the list.
    assert_eq!(provision(Regime::LuLawEnforcement, "lu-31").ceiling, Ceiling::NoFee(SANCTIONS));
    assert_eq!(Regime::LuLawEnforcement.provisions().count(), LISTED.len() + 1);
}
