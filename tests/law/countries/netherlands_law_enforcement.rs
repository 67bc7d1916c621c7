//! The Netherlands: the Police Data Act (Wpg), Arts 1–7a, 17a, 24a–36 and 35c, in the text of July 2025, and the decree on the
//! categories of fines of 2018 (Stb. 2017, 433).

use super::netherlands;
use crate::expected::{Expected, PublicBodies};
use crate::law_enforcement::{self, C, Row, cost};
use crate::{article, provision};
use finesight::law::provision::Breach::{Act, OwnDuty};
use finesight::law::{Ceiling, Citation, Currency, Money, Pinpoint, Regime, Source};
use jiff::civil::date;

const REGIME: Regime = Regime::NlLawEnforcement;
const FINES: Citation = article(Source::DutchPoliceDataAct, "35c(1)(c)");

pub const EXPECTED: Expected = Expected {
    regime: REGIME,
    // "indien de verwerkingsverantwoordelijke handelt in strijd"; by Art. 1(f) that is an authority.
    public_bodies: PublicBodies::as_others(Some(FINES)),
    notes: &[&[
        ("nl-police", None),
        ("nl-controller-alone", None),
        ("nl-indexed", None),
        ("nl-weighed", None),
    ]],
    // The register on Stb. 2018, 401.
    first_breach: Some(date(2019, 1, 1)),
    // Awb 5:45 and 6:7 are for every administrative fine.
    time_bar: netherlands::EXPECTED.time_bar,
    time_limits: netherlands::EXPECTED.time_limits,
    case: &[
        ("country", "netherlands"),
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

/// "de artikelen 5, 7a, 24a, 24b, 25 en 28 … de zesde categorie".
const SIXTH: [Row; 6] = [
    ("nl-5", at("5"), C, Act),
    ("nl-7a", at("7a"), C, Act),
    ("nl-24a", at("24a"), C, OwnDuty),
    ("nl-24b", at("24b"), C, OwnDuty),
    ("nl-25", at("25"), C, OwnDuty),
    ("nl-28", at("28"), C, OwnDuty),
];

/// "de artikelen 4a, 4b, 4c, 6c, 31d, 32, 33a, 33b en 36 … de vijfde categorie".
const FIFTH: [Row; 9] = [
    ("nl-4a", at("4a"), C, OwnDuty),
    ("nl-4b", at("4b"), C, OwnDuty),
    ("nl-4c", at("4c"), C, OwnDuty),
    ("nl-6c", at("6c"), C, OwnDuty),
    ("nl-31d", at("31d"), C, OwnDuty),
    ("nl-32", at("32"), C, OwnDuty),
    ("nl-33a", at("33a"), C, OwnDuty),
    ("nl-33b", at("33b"), C, OwnDuty),
    ("nl-36", at("36"), C, OwnDuty),
];

/// In neither list.
const NEITHER: [&str; 7] = ["nl-3", "nl-4", "nl-6", "nl-6b", "nl-17a", "nl-32a", "nl-33"];

/// Stb. 2017, 433: "€ 415, € 4.150, € 8.300, € 20.750, € 83.000, € 830.000".
#[test]
fn dutch_maxima_are_the_categories_of_2018() {
    let euro = |units| Money::whole(units, Currency::Eur);
    cost(REGIME, Source::DutchPoliceDataAct, euro(830_000), &SIXTH);
    cost(REGIME, Source::DutchPoliceDataAct, euro(83_000), &FIFTH);
    for key in NEITHER {
        assert_eq!(provision(REGIME, key).ceiling, Ceiling::NoFee(FINES), "{key}");
    }
    assert_eq!(REGIME.provisions().count(), SIXTH.len() + FIFTH.len() + NEITHER.len());
}
